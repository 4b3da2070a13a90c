//! What every emitted error has.

/// Makes an emitted newtype over [`Error`](crate::Error) an error: `pub struct Error(client_runtime::Error);` in the same
/// module. It gets the accessors and predicates of the runtime's error, each as a method of its own.
#[macro_export]
macro_rules! impl_error {
    ($error:ident) => {
        $crate::__forward_error! { $error
            status -> ::core::option::Option<$crate::http::StatusCode>: "Status of the response, if one came.",
            headers -> ::core::option::Option<&$crate::http::HeaderMap>: "Headers of the response, if one came.",
            request_id -> ::core::option::Option<&str>: "Request id: from the response's header, else from its body.",
            error_type_str -> ::core::option::Option<&str>: "Type of the error as the server spells it, if the body is the API's error envelope.",
            message -> ::core::option::Option<&str>: "Message of the server, if the body is the API's error envelope.",
            body -> &$crate::bytes::Bytes: "Body of the response, as far as it came. Empty without a response.",
            attempts -> u32: "Number of attempts; 0 if the call was refused before the first.",
            cause -> ::core::option::Option<&(dyn ::std::error::Error + 'static)>: "What the transport, the source of a credential or the decoder reported, to be downcast.",
            retry_after -> ::core::option::Option<::core::time::Duration>: "How long the server asks to wait before another try, if it says so.",
            is_retryable -> bool: "Returns `true` if the client itself would have retried the call, with more retries or more time.",
            may_have_been_sent -> bool: "Returns `true` if any attempt may have reached the server.",
            is_builder -> bool: "Returns `true` if the client could not be built.",
            is_request -> bool: "Returns `true` if the call was refused before anything was sent.",
            is_request_body -> bool: "Returns `true` if the body of the request, a file or stream, could not be read.",
            is_credential -> bool: "Returns `true` if the source of a changing credential failed.",
            is_connect -> bool: "Returns `true` if no connection was made in the last attempt.",
            is_interrupted -> bool: "Returns `true` if the exchange broke off after bytes of the request may have been sent.",
            is_timeout -> bool: "Returns `true` if a time limit was reached: of connecting, of an attempt, or of all attempts.",
            is_status -> bool: "Returns `true` if the server returned a status outside of 200 to 299.",
            is_decode -> bool: "Returns `true` if the response has a status of success and a body that is not what the operation promises.",
            is_body_limit -> bool: "Returns `true` if the body of a successful response is longer than the client allows.",
            is_repeated_cursor -> bool: "Returns `true` if a page names a cursor that was already followed.",
            is_bad_request -> bool: "Returns `true` if the status is 400.",
            is_unauthorized -> bool: "Returns `true` if the status is 401.",
            is_forbidden -> bool: "Returns `true` if the status is 403.",
            is_not_found -> bool: "Returns `true` if the status is 404.",
            is_conflict -> bool: "Returns `true` if the status is 409.",
            is_too_large -> bool: "Returns `true` if the status is 413.",
            is_rate_limited -> bool: "Returns `true` if the status is 429.",
            is_server_error -> bool: "Returns `true` if the status is 500 or above.",
        }

        impl ::core::convert::From<$crate::Error> for $error {
            fn from(error: $crate::Error) -> Self {
                Self(error)
            }
        }

        impl ::core::convert::From<$error> for $crate::Error {
            fn from(error: $error) -> Self {
                error.0
            }
        }

        impl ::core::clone::Clone for $error {
            fn clone(&self) -> Self {
                Self(::core::clone::Clone::clone(&self.0))
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

/// Methods that return what the runtime's error returns.
#[doc(hidden)]
#[macro_export]
macro_rules! __forward_error {
    ($error:ident $($method:ident -> $value:ty: $docs:literal,)*) => {
        impl $error {
            $(
                #[doc = $docs]
                pub fn $method(&self) -> $value {
                    self.0.$method()
                }
            )*
        }
    };
}
