use harness::{refused, round_trip};
use union_constant::{Answer, Message, Question};

#[test]
fn the_constant_in_which_members_differ_selects_one() {
    let question: Message = round_trip(r#"{"role":"question","format":"plain","text":"Why?"}"#);
    assert_eq!(question, Question::new("Why?").into());
    let answer: Message = round_trip(r#"{"role":"answer","format":"plain","texts":["So.","Or not."]}"#);
    assert_eq!(answer, Message::Answer(Answer::new(["So.", "Or not."])));
}

#[test]
fn the_other_constant_is_checked_but_selects_none() {
    refused::<Message>(r#"{"role":"question","format":"rich","text":"Why?"}"#);
    refused::<Message>(r#"{"format":"plain","text":"Why?"}"#);
    let newer: Message = round_trip(r#"{"role":"remark","format":"rich"}"#);
    assert_eq!(newer.tag(), "remark");
}
