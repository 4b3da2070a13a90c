//! From what was received to what can be sent.

use std::fmt;

use crate::value::{Extra, Presence};

/// What of a received value cannot be sent: fields and variants that this version does not know, and known parts that have no place in
/// a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotCarried<T> {
    left: Vec<String>,
    carried: Option<T>,
}

impl<T> NotCarried<T> {
    /// What cannot be sent, each with where it is: `the unknown field home.zone`.
    pub fn left(&self) -> &[String] {
        &self.left
    }

    /// The value without all that, for those who leave it out knowingly; `None` where what is left out is required.
    pub fn into_carried(self) -> Option<T> {
        self.carried
    }
}

impl<T> fmt::Display for NotCarried<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "it cannot be sent as it was received: {}", self.left.join(", "))
    }
}

impl<T: fmt::Debug> std::error::Error for NotCarried<T> {}

/// What was left out so far, and where the walk is.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct LeftOut {
    path: Vec<String>,
    left: Vec<String>,
}

impl LeftOut {
    /// Notes unknown fields.
    pub fn unknown(&mut self, extra: &Extra) {
        for (name, _) in extra.iter() {
            self.note("the unknown field", name);
        }
    }

    /// Notes a known field that has no place in a request.
    pub fn field(&mut self, name: &str, is_there: bool) {
        if is_there {
            self.note("the field", name);
        }
    }

    /// Notes a variant that is unknown or has no place in a request: nothing is made of it.
    pub fn variant<T>(&mut self, tag: &str) -> Option<T> {
        let path = self.path.join(".");
        self.left.push(format!("the variant `{tag}`{}{path}", if path.is_empty() { "" } else { " of " }));
        None
    }

    /// Carries the value of a field that the target requires.
    pub fn required<S, T>(
        &mut self,
        name: &str,
        value: Presence<&S>,
        how: impl Conversion<S, T>,
    ) -> Option<T> {
        match value {
            Presence::Value(value) => self.within(name, |left| how(value, left)),
            Presence::Null | Presence::Absent => self.missing(name),
        }
    }

    /// Carries the value of a field that the target requires and that may be null.
    pub fn nullable<S, T>(
        &mut self,
        name: &str,
        value: Presence<&S>,
        how: impl Conversion<S, T>,
    ) -> Option<Option<T>> {
        match value {
            Presence::Value(value) => self.within(name, |left| how(value, left)).map(Some),
            Presence::Null => Some(None),
            Presence::Absent => self.missing(name),
        }
    }

    /// Carries the value of a field that the target may leave out; null is no value there.
    pub fn optional<S, T>(
        &mut self,
        name: &str,
        value: Presence<&S>,
        how: impl Conversion<S, T>,
    ) -> Option<T> {
        self.presence(name, value, how).into_value()
    }

    /// Carries a field to where absent, null and a value are three things.
    pub fn presence<S, T>(
        &mut self,
        name: &str,
        value: Presence<&S>,
        how: impl Conversion<S, T>,
    ) -> Presence<T> {
        match value {
            Presence::Value(value) => self.within(name, |left| how(value, left)).into(),
            Presence::Null => Presence::Null,
            Presence::Absent => Presence::Absent,
        }
    }

    fn within<T>(&mut self, name: &str, carry: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(name.to_owned());
        let carried = carry(self);
        self.path.pop();
        carried
    }

    fn missing<T>(&mut self, name: &str) -> Option<T> {
        self.note("the missing field", name);
        None
    }

    fn note(&mut self, what: &str, name: &str) {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        self.left.push(format!("{what} {}", path.join(".")));
    }
}

/// Makes the one of the other, and notes what is left out. `None` where nothing can be made.
#[doc(hidden)]
pub trait Conversion<S, T>: Fn(&S, &mut LeftOut) -> Option<T> {}

impl<S, T, F: Fn(&S, &mut LeftOut) -> Option<T>> Conversion<S, T> for F {}

/// A field that is always there, and may be null.
#[doc(hidden)]
pub fn or_null<T>(value: &Option<T>) -> Presence<&T> {
    value.as_ref().map_or(Presence::Null, Presence::Value)
}

/// A field whose null is remembered beside the unknown fields.
#[doc(hidden)]
pub fn remembered<'v, T>(extra: &Extra, name: &str, value: &'v Option<T>) -> Presence<&'v T> {
    match value {
        Some(value) => Presence::Value(value),
        None if extra.is_null(name) => Presence::Null,
        None => Presence::Absent,
    }
}

/// Makes what can be sent of a received value, and notes what is left out. `None` where that is required.
#[doc(hidden)]
pub trait Carry<T> {
    /// Carries it.
    fn carry(&self, left: &mut LeftOut) -> Option<T>;
}

/// Carries a whole value.
#[doc(hidden)]
pub fn carried<S: Carry<T>, T>(value: &S) -> Result<T, NotCarried<T>> {
    let mut left = LeftOut::default();
    match (value.carry(&mut left), left.left) {
        (Some(carried), left) if left.is_empty() => Ok(carried),
        (carried, left) => Err(NotCarried { left, carried }),
    }
}

/// Makes a sent type of a received one that has [`Carry`]: `impl_carried!(Config => ConfigParams);`.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_carried {
    ($source:ty => $target:ty) => {
        /// Carries every known field. What cannot be sent is an error that names it, and holds the value without it.
        impl ::core::convert::TryFrom<&$source> for $target {
            type Error = $crate::NotCarried<$target>;

            fn try_from(value: &$source) -> ::core::result::Result<Self, Self::Error> {
                $crate::codec::carried(value)
            }
        }
    };
}
