//! Facts of a schema, one by one, and what the pages say of each.

use std::fmt;

use indexmap::IndexMap;
use indexmap::map::Entry;

use crate::source::{NodeId, Place};

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Method and path of an operation.
    Endpoint,
    /// That a parameter is there, where it is sent, and what it is called.
    Parameter,
    /// That a member is there, and what it is called.
    Member,
    /// Whether it may be left out.
    Presence,
    /// Whether it may be null.
    Null,
    /// The type of a value.
    Type,
    /// The one value that is allowed.
    Constant,
    /// A value of an enum.
    Value,
    /// Whether other texts than the values of an enum are allowed.
    AnyText,
    /// A member of a union.
    Variant,
    /// The body of a request.
    Body,
    /// The media type of a body.
    Media,
    /// What a call returns.
    Returns,
    /// A value that is sent unless another is given.
    Default,
    /// A header of every call.
    Header,
    /// Where the API is served.
    Server,
    /// How a credential is sent.
    Credential,
    /// An example.
    Example,
    /// A limit, a format, a default of the server.
    Note,
    /// What the page's form has no place for: idempotence, pagination, error bodies.
    Behavior,
}

impl Kind {
    /// In messages, in JSON, and before the text of an `x-departure`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Endpoint => "endpoint",
            Self::Parameter => "parameter",
            Self::Member => "member",
            Self::Presence => "presence",
            Self::Null => "null",
            Self::Type => "type",
            Self::Constant => "constant",
            Self::Value => "value",
            Self::AnyText => "any text",
            Self::Variant => "variant",
            Self::Body => "body",
            Self::Media => "media type",
            Self::Returns => "returns",
            Self::Default => "default",
            Self::Header => "header",
            Self::Server => "server",
            Self::Credential => "credential",
            Self::Example => "example",
            Self::Note => "note",
            Self::Behavior => "behavior",
        }
    }

    /// Every kind that a departure can name.
    pub(super) const DEPARTING: &'static [Self] = &[
        Self::Endpoint,
        Self::Parameter,
        Self::Member,
        Self::Presence,
        Self::Null,
        Self::Type,
        Self::Constant,
        Self::Value,
        Self::AnyText,
        Self::Variant,
        Self::Returns,
        Self::Default,
        Self::Header,
        Self::Server,
        Self::Credential,
        Self::Example,
    ];
}

/// A place on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnPage {
    /// The page's name.
    pub page: String,
    /// The line, beginning with 1.
    pub line: usize,
    /// What the page says there.
    pub says: String,
}

/// What the pages say of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No page speaks of it.
    Silent,
    /// A page says the same.
    Agrees(OnPage),
    /// A page says something else, and the schema says why.
    Departs(OnPage, String),
    /// A page says something else.
    Disagrees(OnPage),
}

/// One fact.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is about.
    pub kind: Kind,
    /// The owner's name: `Pet.name`, `createPet`.
    pub subject: String,
    /// What the schema says.
    pub says: String,
    /// Where the schema says so.
    pub place: Place,
    /// What the pages say.
    pub verdict: Verdict,
}

/// A fact is known by where it stands, its kind, and a word where one place has several of a kind.
type Key = (NodeId, Kind, String);

/// All facts of a schema, in its order.
#[derive(Clone, Debug, Default)]
pub struct Facts(IndexMap<Key, Fact>);

/// One fact before anyone compared it.
pub(super) struct Claim<'a> {
    pub(super) place: Place,
    pub(super) kind: Kind,
    /// Empty where one place has one of the kind.
    pub(super) detail: &'a str,
    pub(super) subject: &'a str,
    pub(super) says: String,
}

impl Facts {
    /// Adds a fact of the schema that no page was asked about yet.
    pub(super) fn claim(&mut self, claim: Claim<'_>) {
        self.judge(claim, None);
    }

    /// Adds what a page says of a fact. What disagrees once disagrees.
    pub(super) fn judge(&mut self, claim: Claim<'_>, verdict: Option<Verdict>) {
        let Claim { place, kind, detail, subject, says } = claim;
        let fact = match self.0.entry((place.node, kind, detail.to_owned())) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(Fact {
                kind,
                subject: subject.to_owned(),
                says: says.clone(),
                place,
                verdict: Verdict::Silent,
            }),
        };
        let Some(verdict) = verdict else { return };
        let weight = |verdict: &Verdict| match verdict {
            Verdict::Silent => 0,
            Verdict::Agrees(_) => 1,
            Verdict::Departs(..) => 2,
            Verdict::Disagrees(_) => 3,
        };
        if weight(&verdict) > weight(&fact.verdict) {
            (fact.verdict, fact.says) = (verdict, says);
        }
    }

    /// In the schema's order.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.0.values()
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}
