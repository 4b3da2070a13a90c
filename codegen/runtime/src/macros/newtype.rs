/// Makes a codec for a struct that only names another type: `pub struct Tree(pub Vec<Tree>);`.
///
/// It gives `Serialize`, `Deserialize` and `From` the inner type.
#[macro_export]
macro_rules! newtype {
    ($name:ident($inner:ty)) => {
        impl $crate::codec::Read for $name {
            fn read(reader: &mut $crate::codec::Reader<'_>) -> $crate::codec::Result<Self, $crate::codec::Fault> {
                $crate::codec::Read::read(reader).map(Self)
            }
        }

        impl $crate::codec::Write for $name {
            fn view(&self) -> $crate::codec::View<'_> {
                $crate::codec::Write::view(&self.0)
            }
        }

        impl ::core::convert::From<$inner> for $name {
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        $crate::codec_serde!($name);
    };
}
