//! Law 2: nothing is invented.

use std::fmt;

use crate::choices::{Choices, for_all};
use crate::cover::{Effort, covering, plain};
use crate::document::{Body, Document, Node};
use crate::fault::Fault;
use crate::grow;
use crate::place::Place;
use crate::refused::refused;
use crate::spelling::Spaces;
use crate::table::{EXACT_WAYS, TABLE, codec};

#[test]
fn law_2_a_missing_required_field_is_refused() {
    refused_everywhere(Fault::Missing);
}

#[test]
fn law_2_a_value_of_another_type_is_refused() {
    refused_everywhere(Fault::Type);
}

#[test]
fn law_2_null_is_refused_where_it_is_not_allowed() {
    refused_everywhere(Fault::Null);
}

#[test]
fn law_2_a_repeated_known_key_is_refused() {
    refused_everywhere(Fault::Repeated);
}

#[test]
fn law_2_another_constant_is_refused() {
    refused_everywhere(Fault::Constant);
}

#[test]
fn law_2_an_unknown_field_of_a_sent_type_is_refused() {
    refused_everywhere(Fault::UnknownField);
}

#[test]
fn law_2_an_unknown_tag_of_a_sent_union_is_refused() {
    refused_everywhere(Fault::UnknownTag);
}

#[test]
fn law_2_a_string_that_is_no_unicode_is_refused() {
    refused_everywhere(Fault::Surrogate);
}

#[test]
fn law_2_a_known_variant_that_is_malformed_is_refused() {
    let faults =
        [Fault::Missing, Fault::Type, Fault::Null, Fault::Repeated, Fault::Constant, Fault::UnknownField];
    for fault in faults {
        let made = everywhere(fault, Fault::places_in_variants);
        assert!(!made.is_empty(), "{fault:?} is not possible in a variant");
        all_refused(made);
    }
}

#[test]
fn law_2_truncated_text_is_refused() {
    for document in briefly() {
        for end in 0..document.text.len() {
            let cut = &document.text.as_bytes()[..end];
            for way in EXACT_WAYS {
                if let Ok(held) = codec(document.component).read(way, cut) {
                    panic!("{way:?} made {held:?} of {}", String::from_utf8_lossy(cut));
                }
            }
        }
    }
}

#[test]
fn law_2_text_behind_the_value_is_refused() {
    for document in briefly() {
        for more in ["x", "0", "null", "{}", "\"\"", ",", "]", "}", "\u{0}", "\u{feff}", "\u{a0}", "/**/"] {
            let text = format!("{}\n{more}", document.text);
            refused(document.component, &text, true).unwrap();
        }
    }
}

#[test]
fn law_2_an_error_names_the_place() {
    for (fault, document) in
        [Fault::Type, Fault::Null].into_iter().flat_map(|fault| briefly().map(move |d| (fault, d)))
    {
        for place in fault.places(&document.node) {
            let mut node = document.node.clone();
            fault.make(&mut node, &place, &mut Choices::none());
            let expected = path(&node, &place);
            let faulty = plain(document.component, node);
            let error = codec(document.component).place(&faulty.text).unwrap_err();
            assert_eq!(error.path(), expected, "{error}: {faulty:?}");
            assert_eq!((error.line(), error.column()), (1, column(&faulty.text, error.offset())), "{error}");
            let Body::Known(value) = &faulty.node.at(&place).body else { panic!("{fault:?} makes scalars") };
            assert!(faulty.text[error.offset()..].starts_with(value.as_str()), "{error}: {faulty:?}");
        }
    }
}

/// The simplest documents of all components.
fn briefly() -> impl Iterator<Item = Document> {
    TABLE.iter().flat_map(|codec| covering(codec.component(), Effort::Brief))
}

/// A place as errors write it.
fn path(root: &Node, place: &[usize]) -> String {
    let mut path = String::new();
    for depth in 0..place.len() {
        let (parent, index) = (root.at(&place[..depth]), place[depth]);
        match parent.members().get(index) {
            None => path.push_str(&format!("[{index}]")),
            Some(member) if member.name.contains(' ') => path.push_str(&format!("[{:?}]", member.name)),
            Some(member) if path.is_empty() => path.push_str(&member.name),
            Some(member) => path.push_str(&format!(".{}", member.name)),
        }
    }
    path
}

fn column(text: &str, offset: usize) -> usize {
    text[..offset].chars().count() + 1
}

/// A document with one fault in it.
struct Faulty {
    fault: Fault,
    document: Document,
}

impl fmt::Debug for Faulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} in {:?}", self.fault, self.document)
    }
}

/// Makes a fault at one place after the other, then at places by chance in documents by chance.
fn refused_everywhere(fault: Fault) {
    let made = everywhere(fault, Fault::places);
    assert!(made.len() > 3, "{fault:?} was hardly possible");
    all_refused(made);
    for_all(200, |choices| by_chance(fault, choices), refuse);
}

fn everywhere(fault: Fault, places: fn(Fault, &Node) -> Vec<Place>) -> Vec<Faulty> {
    let mut all = Vec::new();
    for base in briefly() {
        for place in places(fault, &base.node) {
            for row in 0..5 {
                let mut node = base.node.clone();
                fault.make(&mut node, &place, &mut Choices::new(vec![row; 8]));
                all.push(Faulty { fault, document: plain(base.component, node) });
            }
        }
    }
    all
}

fn by_chance(fault: Fault, choices: &mut Choices) -> Faulty {
    let first = choices.below(TABLE.len());
    let spaces = Spaces::new(choices);
    for codec in TABLE.iter().cycle().skip(first).take(TABLE.len()) {
        let Document { component, mut node, beyond_value, .. } = grow::document(codec.component(), choices);
        let places = fault.places(&node);
        if !places.is_empty() {
            fault.make(&mut node, &places[choices.below(places.len())], choices);
            let text = node.text(&spaces);
            return Faulty { fault, document: Document { component, node, text, beyond_value } };
        }
    }
    panic!("{fault:?} is possible nowhere");
}

fn all_refused(made: Vec<Faulty>) {
    for faulty in made {
        if let Err(message) = refuse(&faulty) {
            panic!("{message}\n{faulty:?}");
        }
    }
}

fn refuse(faulty: &Faulty) -> Result<(), String> {
    refused(faulty.document.component, &faulty.document.text, faulty.fault != Fault::Repeated)
}
