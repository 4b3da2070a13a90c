/// Makes a codec for an enum of which no member of the JSON says which variant it is: the variant is the one whose type
/// decodes the whole value. Among several it is the one that leaves the fewest fields unknown, then the first.
///
/// ```
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum Filter {
///     Text(String),
///     Texts(Vec<String>),
///     Unknown(client_runtime::RawJson),
/// }
///
/// client_runtime::impl_untagged_union! {
///     Filter: open { Text(String), Texts(Vec<String>) }
/// }
///
/// assert_eq!(client_runtime::decode(r#""a""#), Ok(Filter::from("a")));
/// assert_eq!(client_runtime::decode(r#"["a","b"]"#), Ok(Filter::from(vec!["a".to_owned(), "b".to_owned()])));
/// let newer: Filter = client_runtime::decode("1.50")?;
/// assert!(matches!(&newer, Filter::Unknown(json) if json.get() == "1.50"));
/// # Ok::<(), client_runtime::DecodeError>(())
/// ```
///
/// An `open` enum has a variant `Unknown(RawJson)` for values that no variant fits; a `closed` one has none and refuses
/// them. Both get `From` each member, `Serialize` and `Deserialize`.
#[macro_export]
macro_rules! impl_untagged_union {
    ($name:ident: open { $($variant:ident($($member:tt)+)),* $(,)? }) => {
        $crate::codec_untagged_union! {
            $name [$($variant($($member)+)),*] (Unknown)
            (reader) { reader.unknown_json().map(Self::Unknown) }
        }
    };
    ($name:ident: closed { $($variant:ident($($member:tt)+)),* $(,)? }) => {
        $crate::codec_untagged_union! {
            $name [$($variant($($member)+)),*] ()
            (reader) { reader.refused_union(Self::MEMBERS, &[$(::core::stringify!($variant)),*]) }
        }
    };
}

/// [`impl_untagged_union!`](crate::impl_untagged_union) with what it does about values that no variant fits.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_untagged_union {
    ($name:ident [$($variant:ident($($member:tt)+)),*] ($($unknown:ident)?) ($reader:ident) { $otherwise:expr }) => {
        impl $name {
            const MEMBERS: &'static [$crate::codec::Attempt<Self>] =
                &[$(|reader| $crate::codec::Read::read(reader).map(Self::$variant)),*];
        }

        impl $crate::codec::Read for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read($reader: &mut $crate::codec::Reader<'_>) -> $crate::codec::Result<Self, $crate::codec::ReadError> {
                match $reader.untagged(Self::MEMBERS)? {
                    $crate::codec::Option::Some(member) => $crate::codec::Result::Ok(member),
                    $crate::codec::Option::None => $otherwise,
                }
            }

            fn text(&self) -> $crate::codec::Option<&str> {
                match self {
                    $(Self::$variant(member) => $crate::codec::Read::text(member),)*
                    $(Self::$unknown(_) => $crate::codec::Option::None,)?
                }
            }

            fn member_text(&self, key: &str) -> $crate::codec::Option<&str> {
                match self {
                    $(Self::$variant(member) => $crate::codec::Read::member_text(member, key),)*
                    $(Self::$unknown(_) => $crate::codec::Option::None,)?
                }
            }
        }

        impl $crate::codec::Serialize for $name {
            fn serialize<S: $crate::codec::Serializer>(&self, serializer: S) -> $crate::codec::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(member) => $crate::codec::Serialize::serialize(member, serializer),)*
                    $(Self::$unknown(json) => $crate::codec::Serialize::serialize(json, serializer),)?
                }
            }
        }

        $($crate::codec_from!($name $variant $($member)+);)*
        $crate::codec_deserialize!($name);
    };
}
