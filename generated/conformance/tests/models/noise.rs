//! Texts that are no longer, or never were, what anybody meant: no panic, and nothing is taken for something else.

use std::fmt;

use serde_json::Value;

use crate::choices::{Choices, for_all};
use crate::grow;
use crate::json::Json;
use crate::lossless::alike;
use crate::table::{EXACT_WAYS, Held, TABLE, Way, codec};

/// Bytes that mean something to JSON, or just do not.
const BYTES: &[u8] = b"{}[]\",:\\/0-+.eEnuxtf \n\t\r\x00\x0b\x1f\x7f\x80\xbf\xc3\xed\xf0\xff";

const TOKENS: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "0",
    "-1.5e3",
    "\"\"",
    "\"type\":",
    "\"cloud\"",
    "\"self_hosted\"",
    "\"limited\"",
    "\"unrestricted\"",
    "\"networking\":",
    "\"packages\":",
    "\"allowed_hosts\":[]",
    "\"apt\":null",
    "\"a\"",
    "\\ud800",
    " ",
    "\"type\":\"zz_unknown_variant\"",
];

struct Noise {
    component: &'static str,
    bytes: Vec<u8>,
}

impl fmt::Debug for Noise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.component, self.bytes.escape_ascii())
    }
}

#[test]
fn law_2_flipped_bytes_are_refused_or_kept() {
    for_all(2_000, flipped, refused_or_kept);
}

#[test]
fn law_2_random_bytes_are_refused_or_kept() {
    for_all(
        2_000,
        |choices| Noise { component: component(choices), bytes: random(choices) },
        refused_or_kept,
    );
}

#[test]
fn law_2_random_tokens_are_refused_or_kept() {
    for_all(
        2_000,
        |choices| Noise { component: component(choices), bytes: tokens(choices) },
        refused_or_kept,
    );
}

fn component(choices: &mut Choices) -> &'static str {
    TABLE[choices.below(TABLE.len())].component()
}

fn random(choices: &mut Choices) -> Vec<u8> {
    let likely = choices.below(2) == 0;
    let count = choices.below(64);
    (0..count).map(|_| if likely { BYTES[choices.below(BYTES.len())] } else { choices.byte() }).collect()
}

fn tokens(choices: &mut Choices) -> Vec<u8> {
    let count = choices.below(12);
    let inner: String = (0..count).map(|_| choices.pick(&TOKENS)).collect();
    if choices.below(2) == 1 { format!("{{{inner}}}").into() } else { inner.into() }
}

fn flipped(choices: &mut Choices) -> Noise {
    let edits = 1 + choices.below(3);
    let places: Vec<usize> = (0..edits).map(|_| choices.below(usize::from(u16::MAX))).collect();
    let kinds: Vec<usize> = (0..edits).map(|_| choices.below(6)).collect();
    let seeds: Vec<u8> = (0..edits).map(|_| choices.byte()).collect();
    let component = component(choices);
    let mut bytes = grow::document(component, choices).text.into_bytes();
    for ((place, kind), seed) in places.into_iter().zip(kinds).zip(seeds) {
        if !bytes.is_empty() {
            flip(&mut bytes, place, kind, seed);
        }
    }
    Noise { component, bytes }
}

fn flip(bytes: &mut Vec<u8>, place: usize, kind: usize, seed: u8) {
    let place = place % bytes.len();
    let end = (place + 1 + usize::from(seed) % 24).min(bytes.len());
    let odd = BYTES[usize::from(seed) % BYTES.len()];
    match kind {
        0 => bytes[place] ^= 1 << (seed % 8),
        1 => bytes[place] = odd,
        2 => bytes.insert(place, odd),
        3 => drop(bytes.drain(place..end)),
        4 => {
            let copy = bytes[place..end].to_vec();
            bytes.splice(end..end, copy);
        }
        _ => bytes[place..end].reverse(),
    }
}

/// All entry points agree; and what they take, they write back with the same value.
fn refused_or_kept(noise: &Noise) -> Result<(), String> {
    let mut taken = Vec::new();
    for way in EXACT_WAYS {
        let read = codec(noise.component).read(way, &noise.bytes);
        taken.push(read.is_ok());
        if let Ok(held) = read {
            kept(&noise.bytes, &*held).map_err(|defect| format!("{way:?}: {defect}"))?;
        }
    }
    if taken.contains(&!taken[0]) {
        return Err(format!("{EXACT_WAYS:?} do not agree: {taken:?}"));
    }
    for way in [Way::Value, Way::Buffer] {
        if let Ok(held) = codec(noise.component).read(way, &noise.bytes) {
            let value: Value = serde_json::from_slice(&noise.bytes).map_err(|error| error.to_string())?;
            if !alike(&value, &held.value()) {
                return Err(format!("{way:?} made {held:?}"));
            }
        }
    }
    Ok(())
}

fn kept(bytes: &[u8], held: &dyn Held) -> Result<(), String> {
    let text = std::str::from_utf8(bytes).map_err(|error| format!("took text that is no UTF-8: {error}"))?;
    let input = Json::parse(text).map_err(|error| format!("took what is no JSON: {error}"))?;
    let written = held.text();
    let output = Json::parse(&written)?;
    if !input.same(&output) {
        return Err(format!("made {written}"));
    }
    match output.repeated_key() {
        Some(key) if input.repeated_key().is_none() => Err(format!("wrote {key:?} twice: {written}")),
        _ => Ok(()),
    }
}
