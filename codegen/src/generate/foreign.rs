//! Somebody else's tree: rewritten in the dialect, and read again and again while parts of it are left out.

use super::of_tree;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::dialect::Mode;
use crate::normalize::{Cause, Omission, leave_out};
use crate::source::{Draft, NodeId, Place, Sources};
use crate::{model, normalize};

/// How often a document is read at most while parts of it are left out: each time, errors that others hid may come up.
const ROUNDS: usize = 20;

/// From somebody else's tree.
pub(super) fn foreign<T>(
    sources: &mut Sources,
    root: NodeId,
    mode: Mode,
    diagnostics: &mut Diagnostics,
    then: impl Fn(model::Api, &Sources, Place, &mut Diagnostics) -> T,
) -> Option<T> {
    let mut document = normalize::normalize(sources, root, diagnostics);
    if mode != Mode::Skipping {
        let root = sources.adopt(document);
        return of_tree(sources, root, mode, &[], diagnostics, then);
    }
    let mut omissions = Vec::new();
    leave_out_errors(&mut document, sources, None, diagnostics, &mut omissions);
    for _ in 0..ROUNDS {
        let root = sources.adopt(document.clone());
        let mut found = diagnostics.clone();
        let result = of_tree(sources, root, mode, &omissions, &mut found, &then);
        if !found.has_errors()
            || !leave_out_errors(&mut document, sources, Some(root), &mut found, &mut omissions)
        {
            *diagnostics = found;
            omissions.iter().for_each(|part| diagnostics.push(part.warning()));
            return result;
        }
    }
    None
}

/// Leaves out the parts that hold an error, and takes these errors back. False where nothing can be left out.
fn leave_out_errors(
    document: &mut Draft,
    sources: &Sources,
    root: Option<NodeId>,
    diagnostics: &mut Diagnostics,
    omissions: &mut Vec<Omission>,
) -> bool {
    let errors: Vec<Diagnostic> = diagnostics.of(Severity::Error).cloned().collect();
    let error_of = |node: NodeId| match root {
        Some(root) if node >= root => Cause::Made(sources.steps(node)),
        _ => Cause::Origin(node),
    };
    let mut open: Vec<(NodeId, Diagnostic)> =
        errors.into_iter().map(|error| (error.place.node, error)).collect();
    let mut is_any = false;
    while !open.is_empty() {
        let causes: Vec<(Cause, String)> =
            open.iter().map(|(node, error)| (error_of(*node), error.message.clone())).collect();
        let (parts, settled) = leave_out(document, &causes);
        is_any |= !parts.is_empty();
        omissions.extend(parts);
        let mut outer = Vec::new();
        for ((node, error), settled) in open.into_iter().zip(settled) {
            if settled {
                diagnostics.take_back(&error);
            } else {
                // What was merged into something else is there no more; what held it may be.
                outer.extend(sources.parent(node).map(|parent| (parent, error)));
            }
        }
        open = outer;
    }
    is_any
}
