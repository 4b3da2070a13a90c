/// Makes a codec for a struct that wraps another type: `pub struct Tree(pub Vec<Tree>);`.
///
/// It implements `Serialize`, `Deserialize` and `From` the inner type.
#[macro_export]
macro_rules! impl_newtype {
    ($name:ident($inner:ty)) => {
        impl $crate::codec::Read for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read(
                reader: &mut $crate::codec::Reader<'_>,
            ) -> $crate::codec::Result<Self, $crate::codec::ReadError> {
                $crate::codec::Read::read(reader).map(Self)
            }

            fn text(&self) -> $crate::codec::Option<&str> {
                $crate::codec::Read::text(&self.0)
            }
        }

        impl $crate::codec::Serialize for $name {
            fn serialize<S: $crate::codec::Serializer>(
                &self,
                serializer: S,
            ) -> $crate::codec::Result<S::Ok, S::Error> {
                $crate::codec::Serialize::serialize(&self.0, serializer)
            }
        }

        impl ::core::convert::From<$inner> for $name {
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        $crate::codec_deserialize!($name);
    };
}
