use any_json::{Anything, Memo, RawJson};
use harness::{refused, written};

#[test]
fn any_json_is_kept_to_the_letter() {
    for json in ["null", "1.50e+0", r#""a\u0062""#, "[ 1,2 ]", r#"{"b": 1, "a": {"b":1}}"#] {
        let text = format!(
            r#"{{"subject":{json},"body":{json},"parts":[{json}],"headers":{{"x":{json}}},"through":{json}}}"#
        );
        let memo: Memo = serde_json::from_str(&text).expect("a memo");
        assert_eq!(written(&memo), text);
        assert_eq!(memo.subject.get(), json);
        let through: Anything = memo.through.expect("null is a value here");
        assert_eq!(through, memo.subject);
    }
}

#[test]
fn it_may_be_required_and_it_may_be_absent() {
    refused::<Memo>("{}");
    let memo = Memo::new(RawJson::default()).body(RawJson::from_value(&[1, 2]).expect("JSON"));
    assert_eq!(written(&memo), r#"{"subject":null,"body":[1,2]}"#);
    assert_eq!(memo.body.expect("it is there").decode::<Vec<i64>>().expect("numbers"), [1, 2]);
}
