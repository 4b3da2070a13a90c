/// Makes a codec for an enum of integers: each line binds an integer to a unit variant.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, Eq)]
/// pub enum Level {
///     Low,
///     High,
///     Unknown(client_runtime::UnknownValue<i64>),
/// }
///
/// client_runtime::impl_integer_enum! {
///     Level: open { 1 => Low, 2 => High }
/// }
///
/// assert_eq!(Level::from(1), Level::Low);
/// assert_eq!(client_runtime::decode("7"), Ok(Level::from(7)));
/// assert_eq!(Level::from(7).as_i64(), 7);
/// assert_eq!(Level::VALUES, [Level::Low, Level::High]);
/// ```
///
/// An `open` enum has a variant `Unknown(UnknownValue<i64>)` for integers that the schema does not know, and `From` integers. A
/// `closed` one has no such variant; it is made by `TryFrom`, and refuses other integers.
///
/// Both get `VALUES`, `as_i64()`, `Display`, `Serialize`, `Deserialize` and [`ParameterValue`](crate::ParameterValue).
#[macro_export]
macro_rules! impl_integer_enum {
    ($name:ident: open { $($value:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// The values that this version of the schema knows.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The value as the API counts it.
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value.get(),
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown($crate::codec::unknown_integer(value)),
                }
            }
        }

        impl ::core::convert::From<i32> for $name {
            fn from(value: i32) -> Self {
                ::core::convert::From::from(i64::from(value))
            }
        }

        impl $crate::codec::Read for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read(reader: &mut $crate::codec::Reader<'_>) -> $crate::codec::Result<Self, $crate::codec::ReadError> {
                reader.open_integer(|value| ::core::matches!(value, Self::Unknown(_)))
            }
        }

        $crate::codec_integer!($name);
    };
    ($name:ident: closed { $($value:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// The values that this version of the schema knows.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The value as the API counts it.
            pub fn as_i64(&self) -> i64 {
                match *self {
                    $(Self::$variant => $value,)*
                }
            }
        }

        impl ::core::convert::TryFrom<i64> for $name {
            type Error = $crate::ParseEnumError;

            fn try_from(value: i64) -> $crate::codec::Result<Self, $crate::ParseEnumError> {
                match value {
                    $($value => $crate::codec::Result::Ok(Self::$variant),)*
                    _ => $crate::codec::Result::Err($crate::ParseEnumError::of_integer(
                        value,
                        &[$(::core::stringify!($value)),*],
                    )),
                }
            }
        }

        impl $crate::codec::Read for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read(reader: &mut $crate::codec::Reader<'_>) -> $crate::codec::Result<Self, $crate::codec::ReadError> {
                reader.known_integer(|value| ::core::convert::TryFrom::try_from(value))
            }
        }

        $crate::codec_integer!($name);
    };
}

/// What open and closed integer enums have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_integer {
    ($name:ident) => {
        impl $crate::codec::Serialize for $name {
            fn serialize<S: $crate::codec::Serializer>(
                &self,
                serializer: S,
            ) -> $crate::codec::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl $crate::ParameterValue for $name {
            fn parameter_text(&self) -> $crate::codec::Cow<'_, str> {
                $crate::codec::Cow::Owned(::std::string::ToString::to_string(&self.as_i64()))
            }
        }

        $crate::codec_deserialize!($name);
    };
}
