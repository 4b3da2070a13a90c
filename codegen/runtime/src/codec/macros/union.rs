/// Makes a codec for an enum of objects discriminated by a string member: each line binds values of that member to a
/// variant and its type.
///
/// ```
/// # #[derive(Clone, Debug, PartialEq)]
/// # pub struct Circle { pub radius: i64, pub extra: client_runtime::Extra }
/// # client_runtime::impl_object! { Circle: open { "type" => constant("circle"), "radius" => radius: required } }
/// # #[derive(Clone, Debug, PartialEq)]
/// # pub struct Square { pub side: i64, pub extra: client_runtime::Extra }
/// # client_runtime::impl_object! { Square: open { "type" => constant("square"), "side" => side: required } }
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum Shape {
///     Circle(Circle),
///     Square(Box<Square>),
///     Unknown(client_runtime::UnknownVariant),
/// }
///
/// client_runtime::impl_union! {
///     Shape: open, tag "type" { "circle" => Circle(Circle), "square" => Square(Box<Square>) }
/// }
///
/// let shape: Shape = client_runtime::decode(r#"{"side": 2, "type": "square"}"#)?;
/// assert_eq!(shape.tag(), "square");
/// let newer: Shape = client_runtime::decode(r#"{"type": "star", "points": 5}"#)?;
/// assert!(matches!(&newer, Shape::Unknown(unknown) if unknown.tag() == "star"));
/// # Ok::<(), client_runtime::DecodeError>(())
/// ```
///
/// An `open` enum has a variant `Unknown(UnknownVariant)` for objects whose tag the schema does not know; a `closed` one
/// has none and refuses them. Both get `tag()`, `From` each member, `Serialize` and `Deserialize`.
#[macro_export]
macro_rules! impl_union {
    ($name:ident: open, tag $tag:literal { $($($value:literal)|+ => $variant:ident($($member:tt)+)),* $(,)? }) => {
        $crate::codec_union! {
            $name $tag [$($($value)|+ => $variant($($member)+)),*]
            (reader, value, serializer)
            { reader.unknown_variant($tag, value).map(Self::Unknown) }
            { Self::Unknown(unknown) => unknown.tag() }
            { Self::Unknown(unknown) => $crate::codec::Serialize::serialize(unknown.json(), serializer) }
        }
    };
    ($name:ident: closed, tag $tag:literal { $($($value:literal)|+ => $variant:ident($($member:tt)+)),* $(,)? }) => {
        $crate::codec_union! {
            $name $tag [$($($value)|+ => $variant($($member)+)),*]
            (reader, value, serializer)
            { $crate::codec::Result::Err(reader.refused_variant($tag, &value, &[$($($value),+),*])) }
            {} {}
        }
    };
}

/// [`impl_union!`](crate::impl_union) with what it does about unknown tags.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_union {
    ($name:ident $tag:literal [$($($value:literal)|+ => $variant:ident($($member:tt)+)),*]
     ($reader:ident, $found:ident, $serializer:ident)
     { $otherwise:expr } { $($unknown_tag:tt)* } { $($unknown_write:tt)* }) => {
        impl $name {
            /// The value of the field that discriminates the variants, as the API spells it.
            pub fn tag(&self) -> &str {
                match self {
                    $(Self::$variant(value) => $crate::codec_tag!($tag value $($value)+),)*
                    $($unknown_tag)*
                }
            }
        }

        impl $crate::codec::Read for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read($reader: &mut $crate::codec::Reader<'_>) -> $crate::codec::Result<Self, $crate::codec::ReadError> {
                let $found = match $reader.first($tag, &[$(<$($member)+ as $crate::codec::Read>::KEYS),*])? {
                    $crate::codec::First::Tag(tag) => tag,
                    $crate::codec::First::Discriminating(key) => {
                        $(if let $crate::codec::Option::Some(member) = $reader.guess(key, $tag, &[$($value),+])? {
                            return $crate::codec::Result::Ok(Self::$variant(member));
                        })*
                        $reader.tag($tag)?
                    }
                    $crate::codec::First::None => $reader.tag($tag)?,
                };
                match &*$found {
                    $($($value)|+ => $crate::codec::Read::read($reader).map(Self::$variant),)*
                    _ => $otherwise,
                }
            }

            fn member_text(&self, key: &str) -> $crate::codec::Option<&str> {
                if key == $tag { $crate::codec::Option::Some(self.tag()) } else { $crate::codec::Option::None }
            }
        }

        impl $crate::codec::Serialize for $name {
            fn serialize<S: $crate::codec::Serializer>(&self, $serializer: S) -> $crate::codec::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::codec::Serialize::serialize(value, $serializer),)*
                    $($unknown_write)*
                }
            }
        }

        $($crate::codec_from!($name $variant $($member)+);)*
        $crate::codec_deserialize!($name);
    };
}

/// The tag of a variant: fixed, unless the variant has several.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_tag {
    ($tag:literal $member:ident $value:literal) => {
        $value
    };
    ($tag:literal $member:ident $first:literal $($other:literal)+) => {
        $crate::codec::Read::member_text($member, $tag).unwrap_or($first)
    };
}

/// A union from one of its members, in its box or without.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_from {
    ($name:ident $variant:ident String) => {
        impl ::core::convert::From<$crate::codec::String> for $name {
            fn from(text: $crate::codec::String) -> Self {
                Self::$variant(text)
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::$variant($crate::codec::String::from(text))
            }
        }
    };
    ($name:ident $variant:ident Box<$member:ty>) => {
        impl ::core::convert::From<$member> for $name {
            fn from(member: $member) -> Self {
                Self::$variant($crate::codec::Box::new(member))
            }
        }
    };
    ($name:ident $variant:ident $member:ty) => {
        impl ::core::convert::From<$member> for $name {
            fn from(member: $member) -> Self {
                Self::$variant(member)
            }
        }
    };
}
