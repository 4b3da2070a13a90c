//! Published reference pages against the schema: what they confirm, what they contradict, and what they do not say.
//!
//! A page is read by its structure, never by its prose, so that a page in any language gives the same result. Every fact of the schema ends as one of
//! [`Verdict`]'s cases; a difference that the schema means is the `x-departure` beside it.

mod claims;
mod compare;
mod departure;
mod fact;
mod page;
mod report;
mod runs;
mod words;

pub use fact::{Fact, Facts, Kind, OnPage, Verdict};
pub use page::{Page, Unreadable};
pub use runs::{Run, runs};

use self::compare::Comparison;
use self::departure::Departures;
use crate::diagnostic::Report;
use crate::generate;
use crate::model::Api;
use crate::source::{NodeId, Place, Sources};

/// What pages say of a schema.
#[derive(Debug)]
pub struct Verification {
    sources: Sources,
    facts: Facts,
    /// Departures from pages that say the same, with their texts.
    needless: Vec<(Place, String)>,
    /// Operations and types of which no page says anything, with the sources that the schema names for them.
    unconfirmed: Vec<(String, Option<String>)>,
}

/// Compares a curated schema with pages.
///
/// # Errors
///
/// Everything that is wrong with the schema.
pub fn verify(schema: &[u8], pages: &[Page]) -> Result<Verification, Report> {
    let (api, sources, root) = generate::curated(schema)?;
    let mut departures = Departures::of(sources.node(root));
    let mut facts = claims::of(&api, root.into());
    for page in pages {
        Comparison::new(&api, (&sources, root), &mut departures, &mut facts, page).run();
    }
    let unconfirmed = unconfirmed(&api, &sources, &facts);
    Ok(Verification { needless: departures.needless(), facts, unconfirmed, sources })
}

impl Verification {
    /// Every fact, in the schema's order.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter()
    }

    /// Whether no page contradicts the schema, and no departure is needless.
    pub fn holds(&self) -> bool {
        self.needless.is_empty() && !self.facts().any(|fact| matches!(fact.verdict, Verdict::Disagrees(_)))
    }

    /// What people read: each difference with both places, then counts, and what no page confirms. `schema` is what the schema's file is called.
    pub fn render(&self, schema: &str) -> String {
        report::text(self, schema)
    }

    /// What tools read: one JSON object.
    pub fn json(&self, schema: &str) -> serde_json::Value {
        report::json(self, schema)
    }
}

/// Operations and types without a single fact that a page speaks of.
fn unconfirmed(api: &Api, sources: &Sources, facts: &Facts) -> Vec<(String, Option<String>)> {
    let confirmed: Vec<&str> = facts
        .iter()
        .filter(|fact| fact.verdict != Verdict::Silent)
        .map(|fact| fact.subject.split_once('.').map_or(fact.subject.as_str(), |(owner, _)| owner))
        .collect();
    let operations =
        api.operations.iter().map(|operation| ("operation", &operation.id, operation.place.node));
    let types = api.types.iter().map(|ty| ("type", &ty.schema_name, ty.place.node));
    operations
        .chain(types)
        .filter(|(_, name, _)| !confirmed.contains(&name.as_str()))
        .map(|(what, name, node)| (format!("{what} `{name}`"), source_of(sources, node)))
        .collect()
}

/// The `x-source` of an object.
fn source_of(sources: &Sources, node: NodeId) -> Option<String> {
    let crate::source::Value::Object(entries) = sources.node(node).value() else { return None };
    match entries.get("x-source")?.value() {
        crate::source::Value::String(text) => Some(text.to_owned()),
        _ => None,
    }
}
