use directions::{Job, JobParams, Plan, PlanMode, Presence, Spare};
use harness::{refused, round_trip, written};

#[test]
fn what_is_only_sent_is_closed() {
    let params = JobParams::new(Plan::new(["dig"], None).mode("fast"));
    let text = r#"{"plan":{"steps":["dig"],"owner":null,"mode":"fast"}}"#;
    assert_eq!(written(&params), text);
    assert_eq!(round_trip::<JobParams>(text).note, Presence::Absent);
    let error = refused::<JobParams>(r#"{"plan":{"steps":[],"owner":null},"new":1}"#);
    assert!(error.contains("new"), "{error}");
}

#[test]
fn what_is_received_is_open() {
    let text =
        r#"{"id":"j","plan":{"steps":[],"owner":"o","mode":"slow","new":{}},"note":null,"state":"done"}"#;
    let job: Job = round_trip(text);
    assert!(job.extra.contains("state"));
    assert_eq!(job.plan.mode, Some(PlanMode::from("slow")));
}

#[test]
fn what_goes_both_ways_is_open_and_can_be_made() {
    let mut plan: Plan = round_trip(r#"{"steps":["dig"],"owner":null,"note":null,"new":1.0}"#);
    plan = plan.steps(["rest"]).owner("o");
    assert_eq!(written(&plan), r#"{"steps":["rest"],"owner":"o","note":null,"new":1.0}"#);
    assert_eq!(written(&plan.note("n")), r#"{"steps":["rest"],"owner":"o","note":"n","new":1.0}"#);
    assert_eq!(
        written(&Plan::new(["dig"], None).clear_note()),
        r#"{"steps":["dig"],"owner":null,"note":null}"#
    );
    assert_eq!(round_trip::<Spare>(r#"{"x":true,"y":1}"#).x, Spare::new().x(true).x);
}
