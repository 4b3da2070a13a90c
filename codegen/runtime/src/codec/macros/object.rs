/// Makes a codec for a struct: each line binds a key of the JSON object to a field and says how the field is present.
///
/// ```
/// use client_runtime::{Extra, Timestamp};
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Job {
///     pub id: String,
///     pub ended_at: Option<Timestamp>,
///     pub note: Option<String>,
///     pub extra: Extra,
/// }
///
/// client_runtime::impl_object! {
///     Job: open {
///         "id" => id: required,
///         "ended_at" => ended_at: required,
///         "note" => note: optional_nullable,
///         "type" => constant("job"),
///     }
/// }
///
/// let text = r#"{"id":"job_1","ended_at":null,"type":"job","priority":1.50}"#;
/// let job: Job = client_runtime::decode(text)?;
/// assert_eq!(job.extra.get("priority").map(|json| json.get()), Some("1.50"));
/// assert_eq!(serde_json::to_string(&job)?, text);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// An `open` struct has a field `extra: Extra` that keeps what the schema does not know; a `closed` one has none and
/// refuses unknown fields by name. With `Job: open, rest labels { … }` the field `labels: BTreeMap<String, T>` has the members
/// that no line names; `extra` keeps those whose values are no `T`.
///
/// | presence | field | absent | null |
/// |---|---|---|---|
/// | `required` | any type; `Option<T>` if null is allowed | an error | as the type says |
/// | `optional` | `Option<T>` | `None` | as `T` says |
/// | `optional_nullable`, only `open` | `Option<T>` | `None` | `None`, remembered in `extra` |
/// | `presence` | `Presence<T>` | `Absent` | `Null` |
/// | `constant(literal)` | none | an error | an error |
/// | `optional_constant(literal)` | `bool`: whether it is there | `false` | an error |
#[macro_export]
macro_rules! impl_object {
    ($name:ident: open $(, rest $rest:ident)? { $($entries:tt)* }) => {
        $crate::codec_object!($name extra (extra) ($($rest)?) ($($rest)?) { $($entries)* });
    };
    ($name:ident: closed $(, rest $rest:ident)? { $($entries:tt)* }) => {
        $crate::codec_object!($name extra () ($($rest)?) ($($rest)?) { $($entries)* });
    };
}

/// [`impl_object!`](crate::impl_object) with the name of the field for unknown members, and once more if there is one; and twice
/// that of the field for the rest, if there is one: to repeat what it takes, and to hand it on.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_object {
    ($name:ident $extra:ident ($($kept:ident)?) ($($rest:ident)?) $rests:tt {
        $($key:literal => $field:ident $(: $presence:ident)? $(($value:literal))?),* $(,)?
    }) => {
        impl $crate::codec::Read for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const KEYS: $crate::codec::Keys = $crate::codec::Keys::new(&[$($key),*]);

            fn read(reader: &mut $crate::codec::Reader<'_>) -> $crate::codec::Result<Self, $crate::codec::ReadError> {
                $($(let mut $field = $crate::codec_empty!($presence);)?)*
                $(let mut $kept = $crate::Extra::new();)?
                $(let mut $rest = ::std::collections::BTreeMap::new();)?
                reader.object(
                    &Self::KEYS,
                    &mut [$($crate::codec_member!($key $field $($presence)? $(($value))?)),*],
                    $crate::codec_others!(($($kept)?) ($($rest)?)),
                )?;
                $crate::codec::Result::Ok(Self {
                    $($($field: $crate::codec_finish!($presence $field $key reader $extra),)?)*
                    $($rest,)?
                    $($kept)?
                })
            }

            fn member_text(&self, key: &str) -> $crate::codec::Option<&str> {
                match key {
                    $($key => $crate::codec_text!(self $field $($presence)? $(($value))?),)*
                    _ => $crate::codec::Option::None,
                }
            }
        }

        impl $crate::codec::Serialize for $name {
            fn serialize<S: $crate::codec::Serializer>(&self, serializer: S) -> $crate::codec::Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map($crate::codec::Option::None)?;
                $($crate::codec_write!(map self $extra $field $key $($presence)? $(($value))?);)*
                $($crate::codec::write::rest(&mut map, &<Self as $crate::codec::Read>::KEYS, &self.$rest)?;)?
                $($crate::codec_write_extra!(map self $kept $rests);)?
                $crate::codec::SerializeMap::end(map)
            }
        }

        $crate::codec_deserialize!($name);
    };
}
