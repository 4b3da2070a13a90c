//! The parts of `codec_object!` that depend on how a field is present.

/// Where the members go that no line names.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_others {
    (() ()) => {
        $crate::codec::Others::Closed
    };
    (($extra:ident) ()) => {
        $crate::codec::Others::Kept(&mut $extra)
    };
    (() ($rest:ident)) => {
        $crate::codec::Others::Typed(&mut $rest, $crate::codec::Option::None)
    };
    (($extra:ident) ($rest:ident)) => {
        $crate::codec::Others::Typed(&mut $rest, $crate::codec::Option::Some(&mut $extra))
    };
}

/// Writes what `extra` keeps.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_write_extra {
    ($map:ident $this:ident $extra:ident ()) => {
        $crate::codec::write::extra(&mut $map, &<Self as $crate::codec::Read>::KEYS, &$this.$extra)?
    };
    ($map:ident $this:ident $extra:ident ($rest:ident)) => {
        $crate::codec::write::extra_beside(
            &mut $map,
            &<Self as $crate::codec::Read>::KEYS,
            &$this.$extra,
            &$this.$rest,
        )?
    };
}

/// What the variable of a field holds before anything is read.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_empty {
    (required) => {
        $crate::codec::Option::None
    };
    (optional) => {
        $crate::codec::Option::None
    };
    (optional_nullable) => {
        $crate::Presence::Absent
    };
    (presence) => {
        $crate::Presence::Absent
    };
    (optional_constant) => {
        false
    };
}

/// One line of the table that an object is read by.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_member {
    ($key:literal constant($value:literal)) => {
        $crate::codec::Member::constant($key, $value)
    };
    ($key:literal $field:ident optional_constant($value:literal)) => {
        $crate::codec::Member::optional_constant($key, $value, &mut $field)
    };
    ($key:literal $field:ident required) => {
        $crate::codec::Member::required($key, &mut $field)
    };
    ($key:literal $field:ident $presence:ident) => {
        $crate::codec::Member::optional($key, &mut $field)
    };
}

/// The value of a field from what was read.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_finish {
    (required $field:ident $key:literal $reader:ident $extra:ident) => {
        match $field {
            $crate::codec::Option::Some(value) => value,
            $crate::codec::Option::None => {
                return $crate::codec::Result::Err($crate::codec::incomplete($reader))
            }
        }
    };
    (optional_nullable $field:ident $key:literal $reader:ident $extra:ident) => {
        $crate::codec::remember($field, $key, &mut $extra)
    };
    ($presence:ident $field:ident $key:literal $reader:ident $extra:ident) => {
        $field
    };
}

/// Writes one member.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_write {
    ($map:ident $this:ident $extra:ident constant $key:literal ($value:literal)) => {
        $crate::codec::SerializeMap::serialize_entry(&mut $map, $key, &$value)?
    };
    ($map:ident $this:ident $extra:ident $field:ident $key:literal optional_constant($value:literal)) => {
        if $this.$field {
            $crate::codec::SerializeMap::serialize_entry(&mut $map, $key, &$value)?
        }
    };
    ($map:ident $this:ident $extra:ident $field:ident $key:literal required) => {
        $crate::codec::SerializeMap::serialize_entry(&mut $map, $key, &$this.$field)?
    };
    ($map:ident $this:ident $extra:ident $field:ident $key:literal optional_nullable) => {
        $crate::codec::write::optional_nullable(&mut $map, $key, &$this.$field, &$this.$extra)?
    };
    ($map:ident $this:ident $extra:ident $field:ident $key:literal $presence:ident) => {
        $crate::codec::write::$presence(&mut $map, $key, &$this.$field)?
    };
}

/// The text of one member.
#[doc(hidden)]
#[macro_export]
macro_rules! codec_text {
    ($this:ident constant ($value:literal)) => {
        $crate::codec::Literal::from($value).text()
    };
    ($this:ident $field:ident optional_constant($value:literal)) => {
        $crate::codec::Literal::from($value).text().filter(|_| $this.$field)
    };
    ($this:ident $field:ident presence) => {
        $this.$field.value().and_then($crate::codec::Read::text)
    };
    ($this:ident $field:ident $presence:ident) => {
        $crate::codec::Read::text(&$this.$field)
    };
}
