//! Law 2: nothing is invented.

use std::fmt;

use crate::choices::{Choices, for_all};
use crate::cover::{Effort, covering, plain};
use crate::defect::Defect;
use crate::document::{Body, Document, Node};
use crate::grow;
use crate::place::Place;
use crate::refused::refused;
use crate::spelling::Spaces;
use crate::table::{EXACT_WAYS, TABLE, codec};

#[test]
fn law_2_a_missing_required_field_is_refused() {
    refused_everywhere(Defect::Missing);
}

#[test]
fn law_2_a_value_of_another_type_is_refused() {
    refused_everywhere(Defect::Type);
}

#[test]
fn law_2_null_is_refused_where_it_is_not_allowed() {
    refused_everywhere(Defect::Null);
}

#[test]
fn law_2_a_repeated_known_key_is_refused() {
    refused_everywhere(Defect::Repeated);
}

#[test]
fn law_2_another_constant_is_refused() {
    refused_everywhere(Defect::Constant);
}

#[test]
fn law_2_an_unknown_field_of_a_sent_type_is_refused() {
    refused_everywhere(Defect::UnknownField);
}

#[test]
fn law_2_an_unknown_tag_of_a_sent_union_is_refused() {
    refused_everywhere(Defect::UnknownTag);
}

#[test]
fn law_2_a_string_that_is_no_unicode_is_refused() {
    refused_everywhere(Defect::Surrogate);
}

#[test]
fn law_2_a_known_variant_that_is_malformed_is_refused() {
    let defects = [
        Defect::Missing,
        Defect::Type,
        Defect::Null,
        Defect::Repeated,
        Defect::Constant,
        Defect::UnknownField,
    ];
    for defect in defects {
        let made = everywhere(defect, Defect::places_in_variants);
        assert!(!made.is_empty(), "{defect:?} is not possible in a variant");
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
    for (defect, document) in
        [Defect::Type, Defect::Null].into_iter().flat_map(|defect| briefly().map(move |d| (defect, d)))
    {
        for place in defect.places(&document.node) {
            let mut node = document.node.clone();
            defect.make(&mut node, &place, &mut Choices::none());
            let expected = path(&node, &place);
            let defecty = plain(document.component, node);
            let error = codec(document.component).place(&defecty.text).unwrap_err();
            assert_eq!(error.path(), expected, "{error}: {defecty:?}");
            assert_eq!((error.line(), error.column()), (1, column(&defecty.text, error.offset())), "{error}");
            let Body::Known(value) = &defecty.node.at(&place).body else {
                panic!("{defect:?} makes scalars")
            };
            assert!(defecty.text[error.offset()..].starts_with(value.as_str()), "{error}: {defecty:?}");
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

/// A document with one defect in it.
struct Defecty {
    defect: Defect,
    document: Document,
}

impl fmt::Debug for Defecty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} in {:?}", self.defect, self.document)
    }
}

/// Makes a defect at one place after the other, then at places by chance in documents by chance.
fn refused_everywhere(defect: Defect) {
    let made = everywhere(defect, Defect::places);
    assert!(made.len() > 3, "{defect:?} was hardly possible");
    all_refused(made);
    for_all(200, |choices| by_chance(defect, choices), refuse);
}

fn everywhere(defect: Defect, places: fn(Defect, &Node) -> Vec<Place>) -> Vec<Defecty> {
    let mut all = Vec::new();
    for base in briefly() {
        for place in places(defect, &base.node) {
            for row in 0..5 {
                let mut node = base.node.clone();
                defect.make(&mut node, &place, &mut Choices::new(vec![row; 8]));
                all.push(Defecty { defect, document: plain(base.component, node) });
            }
        }
    }
    all
}

fn by_chance(defect: Defect, choices: &mut Choices) -> Defecty {
    let first = choices.below(TABLE.len());
    let spaces = Spaces::new(choices);
    for codec in TABLE.iter().cycle().skip(first).take(TABLE.len()) {
        let Document { component, mut node, beyond_value, .. } = grow::document(codec.component(), choices);
        let places = defect.places(&node);
        if !places.is_empty() {
            defect.make(&mut node, &places[choices.below(places.len())], choices);
            let text = node.text(&spaces);
            return Defecty { defect, document: Document { component, node, text, beyond_value } };
        }
    }
    panic!("{defect:?} is possible nowhere");
}

fn all_refused(made: Vec<Defecty>) {
    for defecty in made {
        if let Err(message) = refuse(&defecty) {
            panic!("{message}\n{defecty:?}");
        }
    }
}

fn refuse(defecty: &Defecty) -> Result<(), String> {
    refused(defecty.document.component, &defecty.document.text, defecty.defect != Defect::Repeated)
}
