//! All references of a document.

use crate::openapi::{Document, Reference, visit};

/// Every reference, used or not, with the section of `components` that it points into.
pub(super) fn every_reference(document: &Document) -> Vec<(&'static str, &Reference)> {
    let mut found = Found(Vec::new());
    visit::document(document, &mut found);
    found.0
}

struct Found<'d>(Vec<(&'static str, &'d Reference)>);

impl<'d> visit::Visit<'d> for Found<'d> {
    fn reference(&mut self, section: &'static str, reference: &'d Reference) {
        self.0.push((section, reference));
    }
}
