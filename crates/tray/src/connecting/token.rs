//! What only this flow and the page that it opened know.

use std::fmt;

use secrecy::zeroize::Zeroize as _;
use secrecy::{ExposeSecret as _, SecretString};
use subtle::ConstantTimeEq as _;

/// The state that an answer has to bring back: 256 bits as 64 hexadecimal digits. RFC 6749 section 10.10 wants at
/// least 128.
#[derive(Clone)]
pub struct Token(SecretString);

impl Token {
    /// A new one, from the system's source of randomness.
    ///
    /// # Errors
    /// Where the system has none.
    pub fn random() -> Result<Token, getrandom::Error> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes)?;
        let token = Token::from_bytes(&bytes);
        bytes.zeroize();
        Ok(token)
    }

    /// The token of these bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Token {
        let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Token(SecretString::from(digits))
    }

    /// Whether `state` is it. How long that takes says nothing about how much of it is right.
    #[must_use]
    pub fn is(&self, state: &SecretString) -> bool {
        self.0.expose_secret().as_bytes().ct_eq(state.expose_secret().as_bytes()).into()
    }

    /// The digits, to put them into an address.
    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_token_is_it() {
        let token = Token::random().unwrap();
        assert!(token.is(&SecretString::from(token.expose().to_owned())));
        assert_eq!(token.expose().len(), 64);
        for wrong in ["", &token.expose()[1..], &format!("{}0", token.expose())] {
            assert!(!token.is(&SecretString::from(wrong.to_owned())));
        }
        assert!(!token.is(&Token::random().unwrap().0));
        assert_eq!(format!("{token:?}"), "Token(…)");
    }
}
