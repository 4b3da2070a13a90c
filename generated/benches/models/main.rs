//! Decoding and encoding, one case a run, so that instructions can be counted: `models CASE ITERATIONS`. `cargo xtask bench models` runs it under callgrind and prints
//! ratios; without arguments it lists the cases.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a benchmark stops at the first surprise")]
#![allow(missing_docs, reason = "a benchmark is run, not read as a library")]

#[allow(unreachable_pub, reason = "`cargo xtask bench compile` makes a library of this file")]
mod derive;
mod inputs;

use std::hint::black_box;

use anthropic_environments::{Environment, EnvironmentList, decode};
use serde::de::{DeserializeOwned, IgnoredAny};

/// Name of a case, and what it does once.
type Case = (&'static str, Box<dyn Fn()>);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [] => cases().iter().for_each(|(name, _)| println!("{name}")),
        [name, iterations] => {
            let (_, case) = cases().into_iter().find(|(known, _)| known == name).unwrap();
            (0..iterations.parse().unwrap()).for_each(|_: u32| case());
        }
        _ => panic!("usage: models [CASE ITERATIONS]"),
    }
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let page = inputs::page();
    for (input, text) in [("last", inputs::TAGS_LAST.to_owned()), ("first", inputs::TAGS_FIRST.to_owned())] {
        cases.extend(entries::<Environment>("ours", input, text.clone()));
        cases.extend(entries::<derive::Environment>("derive", input, text.clone()));
        cases.extend(entries::<IgnoredAny>("ignored", input, text.clone()));
        cases.push(case(format!("ours/decode/{input}"), move || {
            drop(black_box(decode::<Environment>(black_box(&text))))
        }));
    }
    cases.extend(entries::<EnvironmentList>("ours", "page", page.clone()));
    cases.extend(entries::<derive::EnvironmentList>("derive", "page", page.clone()));
    cases.extend(entries::<IgnoredAny>("ignored", "page", page));
    cases.push(encode::<Environment>("ours"));
    cases.push(encode::<derive::Environment>("derive"));
    let value: Environment = decode(inputs::TAGS_LAST).unwrap();
    cases.push(case("ours/clone/last".to_owned(), move || drop(black_box(black_box(&value).clone()))));
    cases
}

fn case(name: String, run: impl Fn() + 'static) -> Case {
    (Box::leak(name.into_boxed_str()), Box::new(run))
}

/// One case for each entry point of serde_json.
fn entries<T: DeserializeOwned + 'static>(who: &str, input: &str, text: String) -> Vec<Case> {
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let (first, second) = (text.clone(), text.clone());
    vec![
        case(format!("{who}/from_str/{input}"), move || {
            drop(black_box(serde_json::from_str::<T>(black_box(&first)).unwrap()))
        }),
        case(format!("{who}/from_slice/{input}"), move || {
            drop(black_box(serde_json::from_slice::<T>(black_box(second.as_bytes())).unwrap()));
        }),
        case(format!("{who}/from_reader/{input}"), move || {
            drop(black_box(serde_json::from_reader::<_, T>(black_box(text.as_bytes())).unwrap()));
        }),
        case(format!("{who}/from_value/{input}"), move || {
            drop(black_box(serde_json::from_value::<T>(black_box(value.clone())).unwrap()));
        }),
    ]
}

fn encode<T: DeserializeOwned + serde::Serialize + 'static>(who: &str) -> Case {
    let value: T = serde_json::from_str(inputs::TAGS_LAST).unwrap();
    case(format!("{who}/to_string/last"), move || {
        drop(black_box(serde_json::to_string(black_box(&value)).unwrap()))
    })
}
