//! How one value gets from a received type into the one that is sent.

use std::collections::BTreeMap;
use std::ops::Deref;

use super::carry::{Conversion, LeftOut};

/// A value of the same type.
pub fn same<T: Clone>(value: &T, _: &mut LeftOut) -> Option<T> {
    Some(value.clone())
}

/// Item by item. Every one is looked at, so that all that is left out is noted.
pub fn list<S, T>(item: impl Conversion<S, T>) -> impl Conversion<Vec<S>, Vec<T>> {
    move |values: &Vec<S>, left: &mut LeftOut| {
        let values: Vec<Option<T>> = values.iter().map(|value| item(value, left)).collect();
        values.into_iter().collect()
    }
}

/// Value by value. Every one is looked at, so that all that is left out is noted.
pub fn map<S, T>(item: impl Conversion<S, T>) -> impl Conversion<BTreeMap<String, S>, BTreeMap<String, T>> {
    move |values: &BTreeMap<String, S>, left: &mut LeftOut| {
        let values: Vec<_> =
            values.iter().map(|(key, value)| Some((key.clone(), item(value, left)?))).collect();
        values.into_iter().collect()
    }
}

/// Into one that may be null as well.
pub fn some<S, T>(inner: impl Conversion<S, T>) -> impl Conversion<S, Option<T>> {
    move |value: &S, left: &mut LeftOut| inner(value, left).map(Some)
}

/// A value that may be null, into one that may be null.
pub fn nullable<S, T>(inner: impl Conversion<S, T>) -> impl Conversion<Option<S>, Option<T>> {
    move |value: &Option<S>, left: &mut LeftOut| match value {
        Some(value) => inner(value, left).map(Some),
        None => Some(None),
    }
}

/// Out of a box.
pub fn unboxed<B: Deref<Target: Sized>, T>(inner: impl Conversion<B::Target, T>) -> impl Conversion<B, T> {
    move |value: &B, left: &mut LeftOut| inner(value, left)
}

/// Into a box.
pub fn boxed<S, T>(inner: impl Conversion<S, T>) -> impl Conversion<S, Box<T>> {
    move |value: &S, left: &mut LeftOut| inner(value, left).map(Box::new)
}
