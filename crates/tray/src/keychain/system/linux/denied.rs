//! What an error of the Secret Service means.

use secret_service::Error;
use wordpress::saying;
use zbus::DBusError as _;

use crate::keychain::KeychainError;
use crate::words::quoted;

/// Which of the four answers it is.
pub(super) fn why(error: &Error) -> KeychainError {
    match error {
        Error::Locked => KeychainError::Locked,
        Error::Prompt => KeychainError::Denied,
        Error::NoResult => KeychainError::Missing(saying!("keychain-no-keyring").into()),
        Error::Unavailable => KeychainError::Missing(saying!("no-session-bus").into()),
        Error::PromptDisconnected => KeychainError::Failed(saying!("keychain-ended").into()),
        Error::Zbus(zbus::Error::MethodError(name, _, _)) => named(name.as_str()),
        Error::Zbus(zbus::Error::FDO(error)) => named(error.name().as_str()),
        Error::ZbusFdo(error) => named(error.name().as_str()),
        other => KeychainError::Failed(quoted(other)),
    }
}

/// By the name of a D-Bus error; what else it says is not repeated.
fn named(name: &str) -> KeychainError {
    match name {
        "org.freedesktop.Secret.Error.IsLocked" => KeychainError::Locked,
        "org.freedesktop.DBus.Error.AccessDenied" | "org.freedesktop.DBus.Error.AuthFailed" => {
            KeychainError::Denied
        }
        "org.freedesktop.DBus.Error.ServiceUnknown" | "org.freedesktop.DBus.Error.NameHasNoOwner" => {
            KeychainError::Missing(saying!("keychain-no-service").into())
        }
        name if name.starts_with("org.freedesktop.DBus.Error.Spawn.") => {
            KeychainError::Missing(saying!("keychain-not-started").into())
        }
        "org.freedesktop.DBus.Error.NoReply" | "org.freedesktop.DBus.Error.Disconnected" => {
            KeychainError::Failed(saying!("keychain-ended").into())
        }
        name => KeychainError::Failed(quoted(name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn absent_locked_and_denied_are_told_apart() {
        assert_eq!(why(&Error::Locked), KeychainError::Locked);
        assert_eq!(named("org.freedesktop.Secret.Error.IsLocked"), KeychainError::Locked);
        assert_eq!(why(&Error::Prompt), KeychainError::Denied);
        assert_eq!(named("org.freedesktop.DBus.Error.AccessDenied"), KeychainError::Denied);
        let missing = [
            why(&Error::NoResult),
            why(&Error::Unavailable),
            named("org.freedesktop.DBus.Error.ServiceUnknown"),
            named("org.freedesktop.DBus.Error.Spawn.ChildExited"),
        ];
        for missing in missing {
            assert!(matches!(missing, KeychainError::Missing(_)), "{missing:?}");
        }
        let refused = zbus::fdo::Error::AccessDenied("abcd efgh".to_owned());
        assert_eq!(why(&Error::ZbusFdo(refused)), KeychainError::Denied);
    }

    #[test]
    fn what_a_keychain_says_is_not_repeated_at_length() {
        let KeychainError::Failed(why) = named(&"a.b\u{1b}[31m".repeat(100)) else { panic!("an error") };
        let text = Words::english().speaks(&why);
        assert!(text.chars().count() <= 122 && !text.contains('\u{1b}') && text.ends_with('”'), "{text}");
    }
}
