//! What emitted mocks have.

/// Makes a struct what an operation sends, part by part:
///
/// `impl_mock_request!(ListRequest { limit: query "limit", body: json });`. The words are the methods of
/// [`SentRequest`](crate::SentRequest).
#[macro_export]
macro_rules! impl_mock_request {
    ($name:ident { $($field:ident: $method:ident $($key:literal)?),* $(,)? }) => {
        impl $crate::MockRequest for $name {
            #[allow(unused_variables, reason = "some operations send nothing")]
            fn of(
                sent: &$crate::SentRequest<'_>,
            ) -> ::core::result::Result<Self, ::std::string::String> {
                ::core::result::Result::Ok(Self { $($field: sent.$method($($key)?)?),* })
            }
        }
    };
}
