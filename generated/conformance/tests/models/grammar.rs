//! Texts that are almost JSON: refused wherever they stand, also in data that is kept without being understood.

use crate::refused::refused;

/// Values that are none.
const VALUES: [&str; 43] = [
    "nul",
    "nulll",
    "True",
    "NaN",
    "Infinity",
    "-Infinity",
    "undefined",
    "01",
    "-01",
    "+1",
    ".5",
    "1.",
    "-",
    "-.5",
    "1e",
    "1e+",
    "1.e5",
    "0x1",
    "1_000",
    "1 2",
    "'a'",
    "a",
    "\"",
    "\"a",
    "\"\\\"",
    "\"\\x41\"",
    "\"\\u12\"",
    "\"\\u12g4\"",
    "\"\\'\"",
    "\"\n\"",
    "\"\t\"",
    "\"\u{0}\"",
    "\"\\n\u{1f}\"",
    "[,]",
    "[1,]",
    "[1 2]",
    "[1",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{a:1}",
    "/**/1",
    "\u{c}1",
];

/// Objects that are none; `INNER` stands for right members.
const OBJECTS: [&str; 16] = [
    "{INNER,}",
    "{,INNER}",
    "{INNER",
    "INNER}",
    "{INNER]",
    "[INNER}",
    "{INNER;}",
    "{INNER,,\"z\":1}",
    "{INNER \"z\":1}",
    "{INNER,\"z\"=1}",
    "{INNER,\"z\"::1}",
    "{INNER,'z':1}",
    "{INNER,z:1}",
    "{INNER,1:1}",
    "{INNER}}",
    "\u{feff}{INNER}",
];

/// Where a value may stand, as VALUE: known and unknown, at several levels.
const PLACES: [(&str, &str); 9] = [
    ("BetaEnvironmentScope", "VALUE"),
    ("BetaEnvironmentDeleteResponse", r#"{"id":VALUE,"type":"environment_deleted"}"#),
    ("BetaEnvironmentDeleteResponse", r#"{"id":"a","type":VALUE}"#),
    ("BetaEnvironmentDeleteResponse", r#"{"id":"a","type":"environment_deleted","zz_unknown_field":VALUE}"#),
    (
        "BetaEnvironmentDeleteResponse",
        r#"{"zz_unknown_field":[{"a":[VALUE]}],"id":"a","type":"environment_deleted"}"#,
    ),
    ("BetaEnvironmentConfig", r#"{"zz_unknown_field":VALUE,"type":"zz_unknown_variant"}"#),
    ("BetaEnvironmentConfig", r#"{"zz_unknown_field":VALUE,"type":"self_hosted"}"#),
    ("BetaError", r#"{"type":"api_error","message":"m","zz_details":{"a":VALUE}}"#),
    ("BetaLimitedNetworkParams", r#"{"type":"limited","allowed_hosts":["a",VALUE]}"#),
];

const INNER: [(&str, &str); 4] = [
    ("BetaSelfHostedConfig", r#""type":"self_hosted""#),
    ("BetaEnvironmentConfig", r#""type":"zz_unknown_variant","zz_unknown_field":1"#),
    ("BetaEnvironmentConfig", r#""zz_unknown_field":{},"type":"self_hosted""#),
    ("BetaPackagesParams", r#""apt":[],"type":"packages""#),
];

#[test]
fn law_2_a_value_that_is_no_json_is_refused_wherever_it_stands() {
    for (component, place) in PLACES {
        for value in VALUES {
            refused(component, &place.replace("VALUE", value), true).unwrap();
        }
    }
}

#[test]
fn law_2_an_object_that_is_no_json_is_refused_wherever_it_stands() {
    for (component, inner) in INNER {
        for object in OBJECTS {
            refused(component, &object.replace("INNER", inner), true).unwrap();
        }
    }
    for object in OBJECTS {
        let kept = object.replace("INNER", r#""a":1"#);
        for (component, place) in PLACES {
            refused(component, &place.replace("VALUE", &kept), true).unwrap();
        }
    }
}
