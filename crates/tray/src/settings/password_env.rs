//! The environment variables that can hold passwords.

/// What the names of variables for passwords begin with, unless the user chose another name.
pub const PASSWORD_ENV: &str = "PRESENCE_TRAY_PASSWORD_";

/// The environment variable for a site's password: [`PASSWORD_ENV`] and the name in capitals,
/// with `_` for everything that a shell does not take in a variable's name.
#[must_use]
pub fn password_env_for(name: &str) -> String {
    let mut caps = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            caps.push(c.to_ascii_uppercase());
        } else if !caps.is_empty() && !caps.ends_with('_') {
            caps.push('_');
        }
    }
    let caps = caps.trim_end_matches('_');
    format!("{PASSWORD_ENV}{}", if caps.is_empty() { "SITE" } else { caps })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_named_after_sites() {
        for (name, env) in [
            ("Blog", "PRESENCE_TRAY_PASSWORD_BLOG"),
            ("Example Magazine", "PRESENCE_TRAY_PASSWORD_EXAMPLE_MAGAZINE"),
            ("news.example.com", "PRESENCE_TRAY_PASSWORD_NEWS_EXAMPLE_COM"),
            ("  Café – 2 ", "PRESENCE_TRAY_PASSWORD_CAF_2"),
            ("山田", "PRESENCE_TRAY_PASSWORD_SITE"),
        ] {
            assert_eq!(password_env_for(name), env);
        }
    }
}
