//! What emitted types call: the types themselves stand in plain sight, everything that is the same for all of them is
//! made here.

mod member;
mod newtype;
mod object;
mod string_enum;
mod union;

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
