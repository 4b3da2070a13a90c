//! The macros that emitted types call. The types themselves are emitted as plain Rust; what is the same for all of them
//! is generated here.

mod integer_enum;
mod member;
mod newtype;
mod object;
mod string_enum;
mod union;
mod untagged_union;

/// `Deserialize` for a type that reads itself.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_deserialize {
    ($name:ident) => {
        impl<'de> $crate::codec::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codec::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::codec::Result<Self, D::Error> {
                $crate::codec::deserialize(deserializer)
            }
        }
    };
}
