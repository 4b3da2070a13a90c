//! What every emitted error has.

/// Makes an emitted newtype over [`Error`](crate::Error) an error: `pub struct Error(client_runtime::Error);` in the same
/// module. All predicates are reached through `Deref`.
#[macro_export]
macro_rules! error_type {
    ($error:ident) => {
        impl ::core::ops::Deref for $error {
            type Target = $crate::Error;

            fn deref(&self) -> &$crate::Error {
                &self.0
            }
        }

        impl ::core::convert::From<$crate::Error> for $error {
            fn from(error: $crate::Error) -> Self {
                Self(error)
            }
        }

        impl ::core::fmt::Display for $error {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl ::core::fmt::Debug for $error {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, formatter)
            }
        }

        impl ::std::error::Error for $error {
            fn source(&self) -> ::core::option::Option<&(dyn ::std::error::Error + 'static)> {
                ::std::error::Error::source(&self.0)
            }
        }
    };
}
