//! Types as they are emitted, by hand.

use std::collections::BTreeMap;

use client_runtime::{
    Extra, Number, Presence, RawJson, Timestamp, UnknownValue, UnknownVariant, impl_newtype, impl_object,
    impl_string_enum, impl_union,
};

/// Every presence of an open object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) plan: Plan,
    pub(crate) ended_at: Option<Timestamp>,
    pub(crate) note: Option<String>,
    pub(crate) priority: Option<Priority>,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) weight: Option<Number>,
    pub(crate) r#type: bool,
    pub(crate) extra: Extra,
}

impl_object! {
    Job: open {
        "id" => id: required,
        "plan" => plan: required,
        "ended_at" => ended_at: required,
        "note" => note: optional_nullable,
        "priority" => priority: optional,
        "labels" => labels: required,
        "weight" => weight: optional_nullable,
        "type" => r#type: optional_constant("job"),
        "version" => constant(2),
        "stable" => constant(true),
    }
}

/// A closed object: sent only.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Packages {
    pub(crate) apt: Presence<Vec<String>>,
    pub(crate) limit: Option<i32>,
    pub(crate) metadata: Option<BTreeMap<String, Option<String>>>,
    r#type: bool,
}

impl_object! {
    Packages: closed {
        "apt" => apt: presence,
        "limit" => limit: optional,
        "metadata" => metadata: optional,
        "type" => r#type: optional_constant("packages"),
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Plan {
    Fixed(Fixed),
    Nested(Box<Nested>),
    Shared(Shared),
    Unknown(UnknownVariant),
}

impl_union! {
    Plan: open, tag "type" {
        "fixed" => Fixed(Fixed),
        "nested" => Nested(Box<Nested>),
        "daily" | "weekly" => Shared(Shared),
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fixed {
    pub(crate) hosts: Vec<String>,
    pub(crate) retries: i64,
    pub(crate) extra: Extra,
}

impl_object! { Fixed: open { "hosts" => hosts: required, "retries" => retries: required, "type" => constant("fixed") } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Nested {
    pub(crate) plan: Plan,
    pub(crate) extra: Extra,
}

impl_object! { Nested: open { "plan" => plan: required, "type" => constant("nested"), } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shared {
    pub(crate) r#type: Rhythm,
    pub(crate) any: Option<RawJson>,
    pub(crate) extra: Extra,
}

impl_object! { Shared: open { "type" => r#type: required, "any" => any: optional } }

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Rhythm {
    Daily,
    Weekly,
    Unknown(UnknownValue),
}

impl_string_enum! { Rhythm: open { "daily" => Daily, "weekly" => Weekly } }

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Priority {
    Low,
    High,
}

impl_string_enum! { Priority: closed { "low" => Low, "high" => High, } }

/// A closed union.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    Wait(Wait),
    Stop(Stop),
}

impl_union! { Step: closed, tag "kind" { "wait" => Wait(Wait), "stop" => Stop(Stop) } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Wait {
    pub(crate) seconds: i32,
}

impl_object! { Wait: closed { "kind" => constant("wait"), "seconds" => seconds: required } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stop {}

impl_object! { Stop: closed { "kind" => constant("stop") } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Empty {}

impl_object! { Empty: closed {} }

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tree(pub(crate) Vec<Tree>);

impl_newtype! { Tree(Vec<Tree>) }

/// Keys that are written with escapes, and fields that are keywords.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Keys {
    pub(crate) r#fn: i64,
    pub(crate) backslash: i64,
    pub(crate) quoted: Option<i64>,
    pub(crate) accent: i64,
    pub(crate) extra: Extra,
}

impl_object! {
    Keys: open {
        "a\"b" => r#fn: required,
        "back\\" => backslash: required,
        "back\":x" => quoted: optional,
        "é" => accent: required,
    }
}

/// The tag is no constant of the variant, or not there at all.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Loose {
    Text(Text),
    Optional(Option_),
    Nested(Plan),
    Unknown(UnknownVariant),
}

impl_union! {
    Loose: open, tag "type" { "text" => Text(Text), "optional" => Optional(Option_), "fixed" | "nested" => Nested(Plan) }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Text {
    pub(crate) first: i64,
    pub(crate) r#type: String,
    pub(crate) extra: Extra,
}

impl_object! { Text: open { "first" => first: required, "type" => r#type: required } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Option_ {
    pub(crate) second: i64,
    r#type: bool,
    pub(crate) extra: Extra,
}

impl_object! { Option_: open { "second" => second: required, "type" => r#type: optional_constant("optional") } }

/// Two variants that hold the union again; a key of the first does not make an object the first.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Twin {
    Left(Box<Left>),
    Right(Box<Right>),
    Unknown(UnknownVariant),
}

impl_union! { Twin: open, tag "type" { "left" => Left(Box<Left>), "right" => Right(Box<Right>) } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Left {
    pub(crate) left: bool,
    pub(crate) twin: Option<Twin>,
    pub(crate) extra: Extra,
}

impl_object! { Left: open { "left" => left: required, "twin" => twin: required, "type" => constant("left") } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Right {
    pub(crate) twin: Option<Twin>,
    pub(crate) extra: Extra,
}

impl_object! { Right: open { "twin" => twin: required, "type" => constant("right") } }
