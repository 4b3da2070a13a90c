//! What emitted types call: the types themselves stand in plain sight, everything that is the same for all of them is
//! made here.

mod newtype;
mod object;
mod string_enum;
mod union;

/// `Serialize` and `Deserialize` for a type that reads and writes itself.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_serde {
    ($name:ident) => {
        impl $crate::codec::Serialize for $name {
            fn serialize<S: $crate::codec::Serializer>(&self, serializer: S) -> $crate::codec::Result<S::Ok, S::Error> {
                $crate::codec::Serialize::serialize(&$crate::codec::Write::view(self), serializer)
            }
        }

        impl<'de> $crate::codec::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codec::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::codec::Result<Self, D::Error> {
                $crate::codec::deserialize(deserializer)
            }
        }
    };
}
