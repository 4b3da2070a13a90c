//! The query: how the official SDK puts it together, and how we do.

use super::args::{Args, spell, spell_all};
use super::client;
use super::json::{Json, Object};
use super::request_vector::{CallSpec, Recorded};

type Pairs = Vec<(String, String)>;

/// Whether what we send differs from a record of what the SDK sends; if so, the record is changed into ours. The SDK
/// merges values by their names before it spells them, and drops what is empty; we set every pair by its spelled name.
pub(crate) fn apply(recorded: &mut Recorded, call: &CallSpec, args: &Args) -> Result<bool, String> {
    let (sdk, ours) = (of_sdk(call, args)?, of_ours(call, args)?);
    let applies = recorded.query == sdk && sdk != ours;
    if applies {
        recorded.query = ours;
    }
    Ok(applies)
}

/// The record without the pair `beta=true` that the SDK of that time put first: a normalisation. A pair of that name that
/// the caller sets stays, at the place at which the caller set it.
pub(crate) fn without_beta(recorded: &Recorded, call: &CallSpec, args: &Args) -> Result<Recorded, String> {
    let mut recorded = recorded.clone();
    let first = recorded.query.first().cloned().filter(|(name, _)| name == "beta");
    let Some(first) = first else { return Ok(recorded) };
    let place = of_ours(call, args)?.iter().position(|(name, _)| name == "beta");
    match place {
        Some(place) => {
            recorded.query.remove(0);
            recorded.query.insert(place.min(recorded.query.len()), first);
        }
        None if first.1 == "true" => drop(recorded.query.remove(0)),
        None => {}
    }
    Ok(recorded)
}

fn of_sdk(call: &CallSpec, args: &Args) -> Result<Pairs, String> {
    let mut values = Object::new();
    for (name, value) in layers(call, args)?.iter().flatten() {
        match values.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value.clone(),
            None => values.push((name.clone(), value.clone())),
        }
    }
    let all = spell_all(&values);
    Ok(all.into_iter().filter(|(_, value)| !value.is_empty()).collect())
}

fn of_ours(call: &CallSpec, args: &Args) -> Result<Pairs, String> {
    let mut pairs: Vec<(String, Vec<String>)> = Vec::new();
    for layer in layers(call, args)? {
        let mut set: Vec<(String, Vec<String>)> = Vec::new();
        for (name, value) in layer.iter().flat_map(|(name, value)| spell(name, value)) {
            match set.iter_mut().find(|(known, _)| *known == name) {
                Some((_, values)) => values.push(value),
                None => set.push((name, vec![value])),
            }
        }
        for (name, values) in set {
            match pairs.iter_mut().find(|(known, _)| *known == name) {
                Some((_, old)) => *old = values,
                None => pairs.push((name, values)),
            }
        }
    }
    let pair =
        |(name, values): (String, Vec<String>)| values.into_iter().map(move |value| (name.clone(), value));
    Ok(pairs.into_iter().flat_map(pair).collect())
}

/// What is set, from weak to strong: by the client, by parameters, for the call alone.
fn layers(call: &CallSpec, args: &Args) -> Result<[Vec<(String, Json)>; 3], String> {
    Ok([client::object(&call.client, "default_query")?, args.query.clone(), args.extra_query.clone()])
}
