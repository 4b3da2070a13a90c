//! Differences that the schema means: `x-departure` beside what differs.
//!
//! A departure from another source begins with that source (`sdk: …`, `doc: …`, `prose: …`) and is none of the page's. One from the page's structure explains that something may be absent or
//! null where the page says otherwise; any other difference is named in front: `type: …`, `constant, value: …`.

use std::collections::{HashMap, HashSet};

use super::fact::Kind;
use crate::source::{Node, NodeId, Place, Sources, Value};

/// Sources that `verify` does not read.
const OTHER_SOURCES: &[&str] = &["sdk", "doc", "prose"];

impl Departure {
    /// Whether something that it explains does not differ.
    fn is_needless(&self) -> bool {
        match &self.kinds {
            Some(kinds) => !kinds.iter().all(|kind| self.used.contains(kind)),
            None => self.used.is_empty(),
        }
    }
}

/// The departures of a schema.
pub(super) struct Departures {
    /// By the object that holds them.
    found: HashMap<NodeId, Departure>,
    /// Objects of which a page said something.
    spoken_of: HashSet<NodeId>,
}

struct Departure {
    text: String,
    place: Place,
    /// None: absence and null.
    kinds: Option<Vec<Kind>>,
    /// What it was needed for.
    used: HashSet<Kind>,
}

impl Departures {
    pub(super) fn of(root: Node<'_>) -> Self {
        let mut departures = Self { found: HashMap::new(), spoken_of: HashSet::new() };
        departures.collect(root);
        departures
    }

    fn collect(&mut self, node: Node<'_>) {
        match node.value() {
            Value::Array(elements) => elements.iter().for_each(|element| self.collect(element)),
            Value::Object(entries) => {
                for entry in entries.iter() {
                    match (entry.key, entry.value.value()) {
                        ("x-departure", Value::String(text)) => {
                            self.add(node.id(), text, entry.value.place())
                        }
                        _ => self.collect(entry.value),
                    }
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, owner: NodeId, text: &str, place: Place) {
        let (front, rest) = text.split_once(':').unwrap_or_default();
        let words: Vec<&str> = front.split(',').map(str::trim).collect();
        if words.iter().all(|word| OTHER_SOURCES.contains(word)) {
            return;
        }
        let kind = |word: &&str| Kind::DEPARTING.iter().find(|kind| kind.word() == *word).copied();
        let kinds: Option<Vec<Kind>> = words.iter().map(kind).collect();
        let text = if kinds.is_some() { rest.trim_start() } else { text };
        self.found.insert(owner, Departure { text: text.to_owned(), place, kinds, used: HashSet::new() });
    }

    /// Notes that a page speaks of a place; why the schema says something else, if it says why.
    pub(super) fn explain(
        &mut self,
        sources: &Sources,
        place: Place,
        kind: Kind,
        says: &str,
        agrees: bool,
    ) -> Option<String> {
        let owner = self.owner(sources, place.node)?;
        self.spoken_of.insert(owner);
        let departure = self.found.get_mut(&owner).filter(|_| !agrees)?;
        let is_meant = match &departure.kinds {
            Some(kinds) => kinds.contains(&kind),
            None => matches!((kind, says), (Kind::Presence, "optional") | (Kind::Null, "may be null")),
        };
        is_meant.then(|| {
            departure.used.insert(kind);
            departure.text.clone()
        })
    }

    /// The object of a place, or the one that holds it.
    fn owner(&self, sources: &Sources, node: NodeId) -> Option<NodeId> {
        let mut node = node;
        loop {
            if matches!(sources.node(node).value(), Value::Object(_)) {
                return Some(node);
            }
            node = sources.parent(node)?;
        }
    }

    /// Departures from pages that were read and that say the same, with their texts.
    pub(super) fn needless(&self) -> Vec<(Place, String)> {
        let mut needless: Vec<(Place, String)> = self
            .found
            .iter()
            .filter(|(owner, departure)| self.spoken_of.contains(owner) && departure.is_needless())
            .map(|(_, departure)| (departure.place, departure.text.clone()))
            .collect();
        needless.sort_by_key(|(place, _)| *place);
        needless
    }
}
