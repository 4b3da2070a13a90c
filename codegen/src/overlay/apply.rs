//! Changing the values that an action names.

use super::Step;
use crate::source::{Content, Draft};

/// The value at the end of a path.
pub(super) fn at<'d>(document: &'d Draft, path: &[Step]) -> Option<&'d Draft> {
    path.iter().try_fold(document, |value, step| match step {
        Step::Key(key) => value.get(key),
        Step::Index(index) => value.array()?.get(*index),
    })
}

/// The same to change. Whatever holds it says something new from now on.
fn at_mut<'d>(document: &'d mut Draft, path: &[Step]) -> Option<&'d mut Draft> {
    path.iter().try_fold(document, |value, step| {
        value.is_new = true;
        match step {
            Step::Key(key) => value.get_mut(key),
            Step::Index(index) => value.array_mut()?.get_mut(*index),
        }
    })
}

/// Removes values, the last ones of a list first, so that the others keep their positions.
pub(super) fn remove(document: &mut Draft, mut places: Vec<Vec<Step>>) {
    places.sort();
    for place in places.iter().rev() {
        let Some((last, path)) = place.split_last() else { continue };
        let Some(holder) = at_mut(document, path) else { continue };
        holder.is_new = true;
        match (last, &mut holder.content) {
            (Step::Key(key), Content::Object(members)) => drop(members.shift_remove(key)),
            (Step::Index(index), Content::Array(items)) if *index < items.len() => drop(items.remove(*index)),
            _ => {}
        }
    }
}

/// Merges a value into each of the places; a list gets it as one more element.
pub(super) fn update(document: &mut Draft, places: &[Vec<Step>], update: &Draft) {
    for place in places {
        let Some(target) = at_mut(document, place) else { continue };
        target.is_new = true;
        match &mut target.content {
            Content::Array(items) if update.array().is_none() => items.push(update.clone()),
            _ => merge(target, update),
        }
    }
}

/// Objects are merged member by member, lists are joined, anything else is replaced.
fn merge(target: &mut Draft, update: &Draft) {
    match (&mut target.content, &update.content) {
        (Content::Object(members), Content::Object(added)) => {
            target.is_new = true;
            for (key, value) in added {
                match members.get_mut(key) {
                    Some(known) => merge(known, value),
                    None => drop(members.insert(key.clone(), value.clone())),
                }
            }
        }
        (Content::Array(items), Content::Array(added)) => {
            target.is_new = true;
            items.extend(added.iter().cloned());
        }
        _ => *target = update.clone(),
    }
}
