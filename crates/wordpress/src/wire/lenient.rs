//! Fields that plugins and filters send in odd types: text as a number, a number as text, `false` or
//! `null` for nothing, `[]` for an empty object (contract 1.1).

use std::fmt;

use serde::Deserializer;
use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Text, or a number as text; anything else is absent.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    deserializer.deserialize_any(Lenient(|value: Scalar<'_>| match value {
        Scalar::Text(text) => Some(text.to_owned()),
        Scalar::Whole(number) => Some(number.to_string()),
        Scalar::Float(number) => Some(number.to_string()),
        Scalar::Bool(_) => None,
    }))
}

/// A number that is not negative, or one as text; anything else is absent.
pub(super) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    deserializer.deserialize_any(Lenient(|value: Scalar<'_>| match value {
        Scalar::Text(text) => text.trim().parse().ok(),
        Scalar::Whole(number) => u64::try_from(number).ok(),
        // Up to 2^53 a float is exact.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "within the range that is checked"
        )]
        Scalar::Float(number) if number.fract() == 0.0 && (0.0..9.0e15).contains(&number) => {
            Some(number as u64)
        }
        Scalar::Float(_) | Scalar::Bool(_) => None,
    }))
}

/// A number with a sign and a fraction, or one as text; anything else is absent.
pub(super) fn float<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    deserializer.deserialize_any(Lenient(|value: Scalar<'_>| match value {
        Scalar::Text(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        #[expect(clippy::cast_precision_loss, reason = "hours from Greenwich are small")]
        Scalar::Whole(number) => Some(number as f64),
        Scalar::Float(number) => Some(number),
        Scalar::Bool(_) => None,
    }))
}

/// Yes or no, also as `0`, `1` or text as PHP has it; anything else is absent.
pub(super) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    deserializer.deserialize_any(Lenient(|value: Scalar<'_>| match value {
        Scalar::Bool(flag) => Some(flag),
        Scalar::Whole(number) => Some(number != 0),
        Scalar::Float(number) => Some(number != 0.0),
        Scalar::Text("1" | "true") => Some(true),
        Scalar::Text("" | "0" | "false") => Some(false),
        Scalar::Text(_) => None,
    }))
}

enum Scalar<'a> {
    Text(&'a str),
    Whole(i128),
    Float(f64),
    Bool(bool),
}

struct Lenient<F>(F);

impl<'de, T, F: FnOnce(Scalar<'_>) -> Option<T>> Visitor<'de> for Lenient<F> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Option<T>, E> {
        Ok((self.0)(Scalar::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Option<T>, E> {
        Ok((self.0)(Scalar::Whole(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Option<T>, E> {
        Ok((self.0)(Scalar::Whole(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Option<T>, E> {
        Ok((self.0)(Scalar::Float(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Option<T>, E> {
        Ok((self.0)(Scalar::Text(value)))
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Option<T>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<T>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}
