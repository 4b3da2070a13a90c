//! What was received may be changed and written back: the fields decide, and no key comes twice.

use client_runtime::RawJson;

use crate::models::Job;
use crate::support::{read, write};

const START: &str = r#"{"id":"i","plan":{"hosts":[],"retries":0,"type":"fixed"},"ended_at":null,"#;
const END: &str = r#""labels":{},"version":2,"stable":true"#;

/// A job whose `note` was received as a member, or not at all.
fn received(note: &str) -> Job {
    read(&format!("{START}{note}{END}}}"))
}

fn expect(job: &Job, note: &str, unknown: &str) {
    assert_eq!(write(job), format!("{START}{note}{END}{unknown}}}"));
}

const STATES: [&str; 3] = ["", r#""note":null,"#, r#""note":"old","#];

#[test]
fn a_value_can_be_set_over_every_state() {
    for state in STATES {
        let mut job = received(state);
        job.note = Some("new".to_owned());
        expect(&job, r#""note":"new","#, "");
    }
}

#[test]
fn null_can_be_set_over_every_state() {
    for state in STATES {
        let mut job = received(state);
        job.note = None;
        job.extra.mark_null("note");
        job.extra.mark_null(String::from("note"));
        expect(&job, r#""note":null,"#, "");
    }
}

#[test]
fn absence_can_be_set_over_every_state() {
    for state in STATES {
        let mut job = received(state);
        job.note = None;
        job.extra.clear_null("note");
        job.extra.clear_null("never there");
        expect(&job, "", "");
    }
}

#[test]
fn a_value_that_is_taken_back_leaves_the_received_state() {
    let mut job = received(r#""note":null,"#);
    job.note = Some("new".to_owned());
    job.note = None;
    expect(&job, r#""note":null,"#, "");
}

#[test]
fn a_null_matters_only_to_fields_that_may_be_null_and_absent() {
    let mut job = received("");
    for name in ["id", "ended_at", "priority", "labels", "type", "version", "spare"] {
        job.extra.mark_null(name);
    }
    expect(&job, "", "");
}

#[test]
fn an_unknown_field_is_added_changed_and_removed() {
    let mut job = received("");
    assert_eq!(job.extra.insert("b", RawJson::parse("1").unwrap()), None);
    assert_eq!(job.extra.insert("a", RawJson::parse(" {\"x\": 1.0} ").unwrap()), None);
    expect(&job, "", r#","b":1,"a":{"x": 1.0}"#);
    assert_eq!(job.extra.insert("b", RawJson::default()), Some(RawJson::parse("1").unwrap()));
    expect(&job, "", r#","b":null,"a":{"x": 1.0}"#);
    assert_eq!(job.extra.remove("b").as_ref().map(RawJson::get), Some("null"));
    assert_eq!(job.extra.remove("b"), None);
    expect(&job, "", r#","a":{"x": 1.0}"#);
}

#[test]
fn a_known_name_in_extra_is_never_written() {
    for state in STATES {
        let mut job = received(state);
        let before = write(&job);
        for name in ["id", "note", "priority", "type", "version", "stable"] {
            job.extra.insert(name, RawJson::parse("\"twice\"").unwrap());
        }
        assert_eq!(write(&job), before);
    }
}
