//! From what was received to what can be sent.

use std::fmt;

use crate::value::Extra;

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

    /// Notes a variant that is unknown or has no place in a request.
    pub fn variant(&mut self, tag: &str) {
        let path = self.path.join(".");
        self.left.push(format!("the variant `{tag}`{}{path}", if path.is_empty() { "" } else { " of " }));
    }

    /// Goes into a member.
    pub fn within<T>(&mut self, name: &str, carry: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(name.to_owned());
        let carried = carry(self);
        self.path.pop();
        carried
    }

    fn note(&mut self, what: &str, name: &str) {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        self.left.push(format!("{what} {}", path.join(".")));
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

/// All values, if each of them is one. The others are looked at, too, so that all that is left out is noted.
#[doc(hidden)]
pub fn all<T, C: FromIterator<T>>(values: impl Iterator<Item = Option<T>>) -> Option<C> {
    let values: Vec<Option<T>> = values.collect();
    values.into_iter().collect()
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
