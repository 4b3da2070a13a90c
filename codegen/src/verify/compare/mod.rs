//! A page against the model.

mod call;
mod definitions;
mod examples;
mod operation;
mod types;

use super::departure::Departures;
use super::fact::{Claim, Facts, Kind, OnPage, Verdict};
use super::page::Page;
use crate::model::Api;
use crate::source::{NodeId, Place, Sources};

/// What comparing one page needs.
pub(super) struct Comparison<'a> {
    pub(super) api: &'a Api,
    pub(super) sources: &'a Sources,
    pub(super) root: NodeId,
    pub(super) departures: &'a mut Departures,
    pub(super) facts: &'a mut Facts,
    pub(super) page: &'a Page,
    /// Types whose definition on this page is being compared, so that a type within itself ends.
    open: Vec<crate::model::TypeId>,
}

/// The owner of facts: where it stands and what it is called.
#[derive(Clone, Copy)]
struct Subject<'a> {
    place: Place,
    name: &'a str,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(
        api: &'a Api,
        (sources, root): (&'a Sources, NodeId),
        departures: &'a mut Departures,
        facts: &'a mut Facts,
        page: &'a Page,
    ) -> Self {
        Self { api, sources, root, departures, facts, page, open: Vec::new() }
    }

    /// Compares everything that the page says.
    pub(super) fn run(&mut self) {
        let Some(operation) = self.endpoint() else { return };
        self.parameters(operation);
        self.returns(operation);
        self.call(operation);
        self.examples(operation);
    }

    /// Records what the page says of a fact.
    fn judge(
        &mut self,
        subject: Subject<'_>,
        kind: Kind,
        says: impl Into<String>,
        page: (usize, String),
        agrees: bool,
    ) {
        self.judge_one_of(subject, kind, "", says, page, agrees);
    }

    /// The same where one place has several facts of the kind.
    fn judge_one_of(
        &mut self,
        subject: Subject<'_>,
        kind: Kind,
        detail: &str,
        says: impl Into<String>,
        (line, page_says): (usize, String),
        agrees: bool,
    ) {
        let on_page = OnPage { page: self.page.name.clone(), line, says: page_says };
        let says = says.into();
        let departure = self.departures.explain(self.sources, subject.place, kind, &says, agrees);
        let verdict = match departure {
            _ if agrees => Verdict::Agrees(on_page),
            Some(why) => Verdict::Departs(on_page, why),
            None => Verdict::Disagrees(on_page),
        };
        let claim = Claim { place: subject.place, kind, detail, subject: subject.name, says };
        self.facts.judge(claim, Some(verdict));
    }
}
