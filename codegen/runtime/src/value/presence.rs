//! Absent, null, or a value.

/// A field that may be left out, be null, or hold a value: three different things when sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Presence<T> {
    /// The field is not written.
    #[default]
    Absent,
    /// The field is written as null.
    Null,
    /// The field is written with this value.
    Value(T),
}

impl<T> Presence<T> {
    /// Whether the field is left out.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with a reference to the value.
    pub const fn as_ref(&self) -> Presence<&T> {
        match self {
            Self::Value(value) => Presence::Value(value),
            Self::Null => Presence::Null,
            Self::Absent => Presence::Absent,
        }
    }

    /// The value itself, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

/// No value is no field: [`Presence::Null`] is written where null is meant.
impl<T> From<Option<T>> for Presence<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

impl<T> From<T> for Presence<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}
