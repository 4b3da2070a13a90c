/// Makes a codec for an enum of strings: each line binds a string to a unit variant.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, Eq)]
/// pub enum Colour {
///     Red,
///     Green,
///     Unknown(client_runtime::UnknownValue),
/// }
///
/// client_runtime::impl_string_enum! {
///     Colour: open { "red" => Red, "green" => Green }
/// }
///
/// assert_eq!(Colour::from("red"), Colour::Red);
/// assert_eq!(client_runtime::decode(r#""mauve""#), Ok(Colour::from("mauve")));
/// assert_eq!(Colour::from("mauve").as_str(), "mauve");
/// assert_eq!(Colour::VALUES, [Colour::Red, Colour::Green]);
/// ```
///
/// An `open` enum has a variant `Unknown(UnknownValue)` for strings that the schema does not know, and `From` strings. A
/// `closed` one has no such variant; it is parsed by `FromStr` or `TryFrom`, and refuses other strings.
///
/// Both get `VALUES`, `as_str()`, `FromStr`, `Display`, `Serialize`, `Deserialize` and
/// [`ParameterValue`](crate::ParameterValue).
#[macro_export]
macro_rules! impl_string_enum {
    ($name:ident: open { $($value:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// The values that this version of the schema knows.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The value as the API spells it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown($crate::codec::unknown_value(value)),
                }
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(value: &str) -> $crate::codec::Result<Self, ::core::convert::Infallible> {
                $crate::codec::Result::Ok(::core::convert::From::from(value))
            }
        }

        impl ::core::convert::From<$crate::codec::String> for $name {
            fn from(value: $crate::codec::String) -> Self {
                ::core::convert::From::from(value.as_str())
            }
        }

        impl ::core::convert::From<&$crate::codec::String> for $name {
            fn from(value: &$crate::codec::String) -> Self {
                ::core::convert::From::from(value.as_str())
            }
        }

        impl $crate::codec::Read for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read(reader: &mut $crate::codec::Reader<'_>) -> $crate::codec::Result<Self, $crate::codec::ReadError> {
                reader.open_value(|value| ::core::matches!(value, Self::Unknown(_)))
            }

            fn text(&self) -> $crate::codec::Option<&str> {
                $crate::codec::Option::Some(self.as_str())
            }
        }

        $crate::codec_string!($name);
    };
    ($name:ident: closed { $($value:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// The values that this version of the schema knows.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The value as the API spells it.
            pub fn as_str(&self) -> &'static str {
                match *self {
                    $(Self::$variant => $value,)*
                }
            }
        }

        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::ParseEnumError;

            fn try_from(value: &str) -> $crate::codec::Result<Self, $crate::ParseEnumError> {
                match value {
                    $($value => $crate::codec::Result::Ok(Self::$variant),)*
                    _ => $crate::codec::Result::Err($crate::ParseEnumError::new(value, &[$($value),*])),
                }
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseEnumError;

            fn from_str(value: &str) -> $crate::codec::Result<Self, $crate::ParseEnumError> {
                ::core::convert::TryFrom::try_from(value)
            }
        }

        impl $crate::codec::Read for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read(reader: &mut $crate::codec::Reader<'_>) -> $crate::codec::Result<Self, $crate::codec::ReadError> {
                reader.known(|value| ::core::convert::TryFrom::try_from(value))
            }

            fn text(&self) -> $crate::codec::Option<&str> {
                $crate::codec::Option::Some(self.as_str())
            }
        }

        $crate::codec_string!($name);
    };
}

/// What open and closed string enums have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_string {
    ($name:ident) => {
        impl $crate::codec::Serialize for $name {
            fn serialize<S: $crate::codec::Serializer>(
                &self,
                serializer: S,
            ) -> $crate::codec::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::ParameterValue for $name {
            fn parameter_text(&self) -> $crate::codec::Cow<'_, str> {
                $crate::codec::Cow::Borrowed(self.as_str())
            }
        }

        $crate::codec_deserialize!($name);
    };
}
