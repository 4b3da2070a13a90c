//! An error says where it is, what was expected, and what was found.

use client_runtime::{DecodeError, decode};

use crate::entry_points::JOB;
use crate::models::{Job, Nested, Packages};
use crate::support::{refusal, round_trip};

fn place(error: &DecodeError) -> (usize, usize, usize) {
    (error.line(), error.column(), error.offset())
}

#[test]
fn path_line_and_column() {
    let text = "{\n  \"plan\": {\n    \"type\": \"fixed\",\n    \"hosts\": [\"é\", \"ü\", 5]\n  }\n}";
    let error = refusal::<Nested>(text);
    assert_eq!(error.path(), "plan.hosts[2]");
    assert_eq!((error.expected(), error.found()), ("a string", "`5`"));
    assert_eq!(place(&error), (4, 25, text.find('5').unwrap()));
    assert_eq!(error.to_string(), "nested.plan.hosts[2]: expected a string, found `5` at line 4 column 25");
}

#[test]
fn keys_that_are_no_identifiers_are_quoted() {
    for (key, path) in [
        ("a_1", "metadata.a_1"),
        ("a b", r#"metadata["a b"]"#),
        ("1a", r#"metadata["1a"]"#),
        ("", r#"metadata[""]"#),
        ("é", r#"metadata["é"]"#),
        (r#"\"\n"#, r#"metadata["\"\n"]"#),
    ] {
        assert_eq!(refusal::<Packages>(&format!(r#"{{"metadata":{{"{key}":1}}}}"#)).path(), path);
    }
    let unknown = refusal::<Job>(&JOB.replace(r#""id":"#, r#""a b":[1,],"id":"#));
    assert_eq!(unknown.to_string(), r#"job["a b"]: expected a JSON value, found `]` at line 1 column 11"#);
}

#[test]
fn what_was_found_is_named() {
    for (found, named) in [
        ("null", "`null`"),
        ("true", "`true`"),
        ("-1.5e3", "`-1.5e3`"),
        ("{\"a\": 1}", "an object"),
        ("[1]", "an array"),
        ("\"\"", "the string ``"),
        (r#""a\"b""#, r#"the string `a\"b`"#),
        ("\"open", "an unfinished string"),
        ("<html>", "`<`"),
        ("é", "`é`"),
        ("", "the end of the text"),
    ] {
        assert_eq!(decode::<i64>(found).unwrap_err().found(), named, "{found}");
    }
}

#[test]
fn a_message_is_one_short_line() {
    let long = format!("\"{}\"", "x".repeat(10_000));
    assert_eq!(refusal::<i64>(&long).found(), format!("the string `{}…`", "x".repeat(60)));
    let digits = "9".repeat(10_000);
    assert_eq!(refusal::<i64>(&digits).found(), format!("`{}…`", "9".repeat(60)));
    let steering = refusal::<i64>("\"\u{7f}\u{9b}31m\"").to_string();
    assert!(!steering.contains(char::is_control), "{steering:?}");
    assert!(!refusal::<Job>("{\n\"id\"\n:\n\n1}").to_string().contains('\n'));
}

#[test]
fn text_that_is_no_json() {
    for (text, message) in [
        ("", "job: expected an object, found the end of the text at line 1 column 1"),
        ("<html>\n</html>", "job: expected an object, found `<` at line 1 column 1"),
        (
            "{\"id\":\n  \"a",
            "job.id: expected the closing quote of a string, found the end of the text at line 2 column 5",
        ),
        ("{\"id\": \"a\"", "job: expected `,` or `}`, found the end of the text at line 1 column 11"),
        ("{\"id\": \"a\", ", "job: expected a key, found the end of the text at line 1 column 13"),
        ("{\"id\" \"a\"}", "job: expected `:`, found the string `a` at line 1 column 7"),
    ] {
        assert_eq!(refusal::<Job>(text).to_string(), message);
    }
}

#[test]
fn every_truncation_is_refused() {
    for end in 0..JOB.len() {
        refusal::<Job>(&JOB[..end]);
    }
    round_trip::<Job>(JOB);
}

#[test]
fn a_missing_field_is_named() {
    for field in ["id", "plan", "ended_at", "labels", "version", "stable"] {
        let mut members: serde_json::Map<String, serde_json::Value> = serde_json::from_str(JOB).unwrap();
        members.remove(field);
        let error = refusal::<Job>(&serde_json::to_string(&members).unwrap());
        assert_eq!((error.path(), error.expected()), ("", format!("the field `{field}`").as_str()));
    }
}

#[test]
fn a_repeated_field_is_named() {
    for member in
        [r#""id":"job_1""#, r#""ended_at":null"#, r#""note":"n""#, r#""type":"job""#, r#""version":2"#]
    {
        let error = refusal::<Job>(&format!("{},{member}}}", &JOB[..JOB.len() - 1]));
        let key = member.split('"').nth(1).unwrap();
        assert_eq!(error.expected(), format!("the key `{key}` once"));
        assert_eq!(error.offset(), JOB.len());
    }
}

#[test]
fn a_closed_object_lists_what_it_knows() {
    assert_eq!(
        refusal::<Packages>(r#"{"limit":1,"yum":[]}"#).to_string(),
        "packages: expected only the fields `apt`, `limit`, `metadata`, `type`, found the unknown field `yum` at line 1 column 12"
    );
    assert_eq!(refusal::<crate::models::Empty>(r#"{"a":1}"#).expected(), "no field");
}

#[test]
fn serde_errors_carry_the_path_and_the_place_within_the_value() {
    let text = JOB.replace("\"b\"", "7");
    let place = format!("(line 1 column {} of the value)", text.find('7').unwrap() + 1);
    let expected = format!("job.plan.hosts[1]: expected a string, found `7` {place}");
    let error = serde_json::from_str::<Job>(&text).unwrap_err();
    assert_eq!(error.to_string(), expected);
    assert_eq!(serde_json::from_slice::<Job>(text.as_bytes()).unwrap_err().to_string(), expected);
    assert_eq!(serde_json::from_reader::<_, Job>(text.as_bytes()).unwrap_err().to_string(), expected);
    // A value has no text, so that there is no place in it.
    let value = serde_json::from_str::<serde_json::Value>(&text).unwrap();
    let error = serde_json::from_value::<Job>(value).unwrap_err();
    assert_eq!(error.to_string(), "job.plan.hosts[1]: expected a string, found `7`");
}

#[test]
fn serde_errors_name_no_wrong_place() {
    let imitated = JOB.replace("\"job\"", "\"at line 3 column 4\"");
    let error = serde_json::from_str::<Job>(&imitated).unwrap_err();
    let start = "job.type: expected the string `job`, found the string `at line 3 column 4` (line 1 column";
    assert!(error.to_string().starts_with(start), "{error}");
    assert_eq!((error.line(), error.column()), (0, 0));
}

/// A value of the caller's own that holds one of ours.
#[derive(Debug, serde::Deserialize)]
struct Row {
    #[expect(dead_code, reason = "it is never read")]
    job: Job,
}

#[test]
fn an_error_inside_of_a_value_of_the_callers_begins_with_the_name_of_ours() {
    let text = format!("{{\n\"job\": {}\n}}", JOB.replace("\"b\"", "7"));
    let error = serde_json::from_str::<Row>(&text).unwrap_err();
    assert!(
        error.to_string().starts_with("job.plan.hosts[1]: expected a string, found `7` (line 1 "),
        "{error}"
    );
    assert_eq!(error.line(), 3, "serde_json adds how far it has read");
}

#[test]
fn errors_are_errors() {
    fn check<E: std::error::Error + Send + Sync + Clone + PartialEq + 'static>(error: &E) -> String {
        format!("{error:?}")
    }
    let debug = check(&refusal::<Job>("[]"));
    assert!(debug.contains("an object") && debug.contains("line: 1"), "{debug}");
}
