//! Responses whose body depends on the status.

/// Decodes an enum of the bodies of a response, one variant for each status:
///
/// `impl_response!(CreateResponse { 200 => Status200(Json), 204 => Status204, 200..=299 => Status2xx(Text) });` for an enum that also has a
/// variant `Other(Bytes)`. The words are those of [`ResponseKind`](crate::ResponseKind).
#[macro_export]
macro_rules! impl_response {
    ($name:ident { $($status:pat => $variant:ident $(($kind:ident))?),* $(,)? }) => {
        impl $crate::FromResponse for $name {
            fn from_response(
                body: $crate::ResponseBody<'_>,
            ) -> ::core::result::Result<Self, $crate::Undecodable> {
                match body.status() {
                    $($status => $crate::impl_response!(@variant body $variant $($kind)?),)*
                    _ => body.decode($crate::ResponseKind::Bytes).map(Self::Other),
                }
            }
        }
    };

    (@variant $body:ident $variant:ident $kind:ident) => {
        $body.decode($crate::ResponseKind::$kind).map(Self::$variant)
    };

    (@variant $body:ident $variant:ident) => {
        ::core::result::Result::Ok(Self::$variant)
    };
}
