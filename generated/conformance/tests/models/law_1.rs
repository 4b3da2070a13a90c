//! Law 1: nothing is lost.

use crate::choices::{Choices, for_all};
use crate::cover::{Effort, covering, plain, presences};
use crate::document::Document;
use crate::grow;
use crate::growth::Growth;
use crate::lossless::lossless;
use crate::table::{EXACT_WAYS, TABLE, codec};
use crate::unknown::nested;

fn all_lossless(documents: impl IntoIterator<Item = Document>) {
    for document in documents {
        if let Err(defect) = lossless(&document) {
            panic!("{defect}\n{document:?}");
        }
    }
}

/// A document of some component.
fn any_document(choices: &mut Choices) -> Document {
    let codec = &TABLE[choices.below(TABLE.len())];
    grow::document(codec.component(), choices)
}

#[test]
fn law_1_nothing_is_lost_whatever_the_schema_allows() {
    for_all(1_000, any_document, lossless);
}

#[test]
fn law_1_nothing_is_lost_of_any_value_or_variant() {
    all_lossless(TABLE.iter().flat_map(|codec| covering(codec.component(), Effort::Thorough)));
}

#[test]
fn law_1_nothing_is_lost_in_any_combination_of_absent_null_and_present() {
    for codec in TABLE.iter() {
        let mut documents = presences(codec.component());
        all_lossless(documents.iter_mut().map(|document| {
            let mut reversed = document.node.clone();
            reversed.members_mut().reverse();
            plain(codec.component(), reversed)
        }));
        all_lossless(documents);
    }
}

#[test]
fn law_1_an_unknown_field_is_kept_at_every_level() {
    grown_everywhere(Growth::Field);
}

#[test]
fn law_1_an_unknown_enum_value_is_kept_at_every_level() {
    grown_everywhere(Growth::Value);
}

#[test]
fn law_1_an_unknown_variant_is_kept_at_every_level() {
    grown_everywhere(Growth::Variant);
}

/// Adds something new at one place after the other, then at several by chance.
fn grown_everywhere(growth: Growth) {
    let bases = TABLE.iter().flat_map(|codec| covering(codec.component(), Effort::Brief));
    let mut places = 0;
    for base in bases {
        for place in growth.places(&base.node) {
            let mut node = base.node.clone();
            growth.apply(node.at_mut(&place), &mut Choices::none());
            all_lossless([plain(base.component, node)]);
            places += 1;
        }
    }
    assert!(places > 10, "{growth:?} was hardly possible");
    for_all(200, |choices| grown(growth, choices), lossless);
}

fn grown(growth: Growth, choices: &mut Choices) -> Document {
    let mut document = any_document(choices);
    // From the inside out, so that places stay where they are.
    for place in growth.places(&document.node).into_iter().rev() {
        if choices.below(2) == 1 {
            growth.apply(document.node.at_mut(&place), choices);
        }
    }
    Document { beyond_value: document.beyond_value, ..plain(document.component, document.node) }
}

#[test]
fn law_1_unknown_data_is_kept_however_deep_it_nests() {
    let deep = nested(&mut Choices::none(), 100_000);
    for (component, before, after) in [
        (
            "BetaEnvironmentDeleteResponse",
            r#"{"id":"a","type":"environment_deleted","zz_unknown_field":"#,
            "}",
        ),
        ("BetaEnvironmentConfig", r#"{"zz_unknown_field":"#, r#","type":"zz_unknown_variant"}"#),
        ("BetaError", r#"{"type":"api_error","message":"","zz_details":"#, "}"),
    ] {
        let text = format!("{before}{deep}{after}");
        for way in EXACT_WAYS {
            let held = codec(component).read(way, text.as_bytes()).unwrap();
            let written = held.text();
            assert!(written.contains(&deep), "{way:?} does not keep what is deep in {component}");
            assert_eq!(written.len(), text.len());
        }
    }
}
