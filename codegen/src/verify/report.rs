//! What a verification found, for people and for tools.

use serde_json::{Value, json};

use super::{Fact, OnPage, Verdict, Verification};
use crate::source::Place;

/// Longer lists of what no page confirms are cut.
const LONGEST_LIST: usize = 40;

pub(super) fn text(verification: &Verification, schema: &str) -> String {
    let mut text = String::new();
    for fact in verification.facts() {
        text.push_str(&difference(verification, fact, schema));
    }
    for (place, why) in &verification.needless {
        text.push_str(&format!(
            "error: the departure does not depart: the page says the same\n  schema  {}  {why}\n  help: remove the `x-departure`, or begin it with its source: `sdk: …`, `doc: …`, `prose: …`\n\n",
            place_of(verification, *place, schema)
        ));
    }
    text.push_str(&summary(verification));
    text
}

/// A fact that differs; empty for the others.
fn difference(verification: &Verification, fact: &Fact, schema: &str) -> String {
    let (label, OnPage { page, line, says }, why) = match &fact.verdict {
        Verdict::Silent | Verdict::Agrees(_) => return String::new(),
        Verdict::Departs(on_page, why) => ("departs", on_page, Some(why)),
        Verdict::Disagrees(on_page) => ("error: disagrees", on_page, None),
    };
    let why = why.map_or(String::new(), |why| format!("  because {why}\n"));
    format!(
        "{label}: {} of `{}`\n  page    {page}:{line}  {says}\n  schema  {}  {}\n{why}\n",
        fact.kind,
        fact.subject,
        place_of(verification, fact.place, schema),
        fact.says
    )
}

/// Counts, the share that is confirmed, and what no page speaks of.
fn summary(verification: &Verification) -> String {
    let counts = Counts::of(verification);
    let confirmed = counts.agrees + counts.departs;
    let total = confirmed + counts.disagrees + counts.silent;
    let share = (confirmed * 100).checked_div(total).unwrap_or(0);
    let mut text = format!(
        "{} facts agree, {} depart, {} disagree; the pages are silent on {}\n{confirmed} of {total} facts of the schema are confirmed ({share} %)\n",
        counts.agrees, counts.departs, counts.disagrees, counts.silent
    );
    if !verification.unconfirmed.is_empty() {
        text.push_str("no page speaks of:\n");
    }
    for (what, source) in verification.unconfirmed.iter().take(LONGEST_LIST) {
        let source = source.as_ref().map_or("no source".to_owned(), |source| format!("source: {source}"));
        text.push_str(&format!("  {what} ({source})\n"));
    }
    let more = verification.unconfirmed.len().saturating_sub(LONGEST_LIST);
    if more > 0 {
        text.push_str(&format!("  and {more} more\n"));
    }
    text
}

#[derive(Default)]
struct Counts {
    agrees: usize,
    departs: usize,
    disagrees: usize,
    silent: usize,
}

impl Counts {
    fn of(verification: &Verification) -> Self {
        let mut counts = Self::default();
        for fact in verification.facts() {
            *match fact.verdict {
                Verdict::Silent => &mut counts.silent,
                Verdict::Agrees(_) => &mut counts.agrees,
                Verdict::Departs(..) => &mut counts.departs,
                Verdict::Disagrees(_) => &mut counts.disagrees,
            } += 1;
        }
        counts
    }
}

fn place_of(verification: &Verification, place: Place, schema: &str) -> String {
    let line = verification.sources.line(place);
    format!("{}:{}:{}", verification.sources.file(place, schema), line.number, line.column)
}

pub(super) fn json(verification: &Verification, schema: &str) -> Value {
    let place = |place: Place| {
        let line = verification.sources.line(place);
        json!({
            "file": verification.sources.file(place, schema),
            "line": line.number,
            "column": line.column,
            "pointer": verification.sources.pointer(place),
        })
    };
    let fact = |fact: &Fact| {
        let (verdict, page, departure) = match &fact.verdict {
            Verdict::Silent => ("silent", None, None),
            Verdict::Agrees(page) => ("agrees", Some(page), None),
            Verdict::Departs(page, why) => ("departs", Some(page), Some(why)),
            Verdict::Disagrees(page) => ("disagrees", Some(page), None),
        };
        json!({
            "verdict": verdict,
            "kind": fact.kind.word(),
            "subject": fact.subject,
            "schema": {"says": fact.says, "at": place(fact.place)},
            "page": page.map(|page| json!({"file": page.page, "line": page.line, "says": page.says})),
            "departure": departure,
        })
    };
    let counts = Counts::of(verification);
    json!({
        "counts": {"agrees": counts.agrees, "departs": counts.departs, "disagrees": counts.disagrees, "silent": counts.silent},
        "facts": verification.facts().map(fact).collect::<Vec<_>>(),
        "needless_departures": verification
            .needless
            .iter()
            .map(|(at, why)| json!({"departure": why, "at": place(*at)}))
            .collect::<Vec<_>>(),
        "unconfirmed": verification
            .unconfirmed
            .iter()
            .map(|(what, source)| json!({"what": what, "source": source}))
            .collect::<Vec<_>>(),
    })
}
