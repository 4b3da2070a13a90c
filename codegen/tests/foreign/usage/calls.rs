//! Operations, by what is sent over the socket and what is made of the answer.

use harbour_registry::*;
use serde_json::json;

use crate::server::{Answer, Server};
use crate::{client, wait};

const TUG: &str = r#"{"id":9007199254740993,"name":"Möwe","type":"tug","listed":true,"format_version":2,"home_port":null,"papers":{},"log":[{"event":"departure","port":"Bodø"},{"event":"salute","guns":21}],"equipment":[{"equipment":"HrGangway"}],"self":"urn:möwe","match":[1.0],"built":"1999-12-31T00:00:00Z"}"#;

#[test]
fn register_sends_a_body_and_the_merged_header() {
    let server = Server::answering(&[Answer(201, &[], TUG)]);
    let call = client(&server).vessels().register("Möwe", VesselKind::Tug);
    let call = call.self_("urn:möwe").r#match(RawJson::parse("[1.0]").expect("JSON")).clear_ref().object();
    let call = call.papers([("class", Paper::new("A-1", None))]).features(["night", "papers-2"]);
    let vessel = wait(call.route([VesselParamsRouteItem::new("Bergen")])).expect("a vessel");
    assert_eq!(
        (vessel.id, vessel.home_port, vessel.self_.as_deref()),
        (9007199254740993, None, Some("urn:möwe"))
    );
    assert!(matches!(&vessel.log[0], LogEntry::Passage(passage) if passage.event == PassageEvent::Departure));
    assert!(matches!(&vessel.log[1], LogEntry::Unknown(salute) if salute.tag() == "salute"));
    assert_eq!(
        vessel.equipment,
        Some(vec![serde_json::from_str(r#"{"equipment":"HrGangway"}"#).expect("a gangway")])
    );

    let request = server.request();
    assert_eq!(request.line(), "POST /base/vessels");
    for (name, value) in [
        ("x-harbour-token", Some("gate-7")),
        ("x-harbour-api", Some("3")),
        ("x-harbour-features", Some("night,papers-2,long-names")),
        ("content-type", Some("application/json")),
        ("user-agent", Some("harbour-registry/3.2.0")),
        ("authorization", None),
    ] {
        assert_eq!(request.header(name), value, "{name}");
    }
    assert_eq!(
        request.body,
        r#"{"name":"Möwe","type":"tug","ref":null,"self":"urn:möwe","match":[1.0],"papers":{"class":{"number":"A-1","valid_until":null}},"route":[{"port":"Bergen"}],"object":"vessel_request"}"#
    );
}

#[test]
fn the_merged_header_has_a_default_that_can_be_dropped() {
    let server = Server::answering(&[Answer(201, &[], TUG)]);
    let vessels = client(&server).vessels();
    wait(vessels.register("Möwe", "tug")).expect("a vessel");
    wait(vessels.register("Möwe", "tug").without_default_features()).expect("a vessel");
    let requests = server.requests();
    assert_eq!(requests[0].header("x-harbour-features"), Some("long-names,papers-2"));
    assert_eq!(requests[1].header("x-harbour-features"), None);
}

#[test]
fn list_sends_arrays_repeated_and_joined() {
    let server = Server::answering(&[Answer(200, &[], r#"{"entries":[],"continuation":null}"#)]);
    let call =
        client(&server).vessels().list().r#type([VesselKind::RoRo, VesselKind::_3Master, VesselKind::Any]);
    let call =
        call.flag(["no", "a,b"]).decks([1, 2]).size(10).max_draught(4.5).since("2030-01-01T00:00:00+01:00");
    let page = wait(call.views([View::Papers, "engine room".into()])).expect("a page");
    assert_eq!((page.entries.len(), page.continuation), (0, None));
    let request = server.request();
    assert_eq!(
        request.line(),
        "GET /base/vessels?type=ro-ro&type=3-master&type=*&flag=no%2Ca%2Cb&decks=1&decks=2&size=10&max-draught=4.5\
         &since=2030-01-01T00%3A00%3A00%2B01%3A00"
    );
    assert_eq!(request.header("x-harbour-views"), Some("papers,engine room"));
    assert_eq!((request.header("content-length"), request.body.as_str()), (None, ""));
}

#[test]
fn amend_tells_null_from_absent() {
    let server = Server::answering(&[Answer(200, &[], TUG)]);
    let vessels = client(&server).vessels();
    wait(vessels.amend(7)).expect("a vessel");
    let call =
        vessels.amend(7).clear_nickname().flag_state(VesselPatchFlagState::No).papers([("class", None)]);
    let vessel = wait(call.with_body_field("mast", 3)).expect("a vessel");
    assert_eq!(vessel.r#type, VesselKind::Tug);
    let requests = server.requests();
    assert_eq!((requests[0].line().as_str(), requests[0].json()), ("PATCH /base/vessels/7", json!({})));
    let body = json!({"nickname": null, "flag_state": "no", "papers": {"class": null}, "mast": 3});
    assert_eq!(requests[1].json(), body);
}

#[test]
fn strike_reads_no_body() {
    let server = Server::answering(&[Answer(204, &[("x-trace-id", "t-9")], "")]);
    let response = wait(client(&server).vessels().strike(7).send()).expect("it is struck");
    let () = response.value();
    assert_eq!(
        (response.status().as_u16(), response.request_id(), response.attempts()),
        (204, Some("t-9"), 1)
    );
    assert_eq!(server.request().line(), "DELETE /base/vessels/7");
}

#[test]
fn recursive_types_go_both_ways() {
    let answer = r#"{"cargo":[{"unit":"stack","lowest":{"unit":"crate","goods":"iron","new":1.0},"others":[]}],"containers":{"bay 1":[{"number":"C1","twin":null}]},"declared":true}"#;
    let server = Server::answering(&[Answer(200, &[], answer)]);
    let cargo = Stack::new(Crate::new("iron")).others([CargoNode::from(Crate::new("cork"))]);
    let boxes = vec![Container::new("C1").contains([Container::new("C2")]).twin(Container::new("C3"))];
    let call = client(&server).vessels().replace_manifest(7, [cargo], [("bay 1", boxes)]).clear_declared();
    let manifest = wait(call).expect("a manifest");
    assert_eq!(serde_json::to_string(&manifest).expect("it can be written"), answer);
    let request = server.request();
    assert_eq!(request.line(), "PUT /base/vessels/7/manifest");
    assert_eq!(
        request.body,
        r#"{"cargo":[{"unit":"stack","lowest":{"unit":"crate","goods":"iron"},"others":[{"unit":"crate","goods":"cork"}]}],"containers":{"bay 1":[{"number":"C1","contains":[{"number":"C2"}],"twin":{"number":"C3"}}]},"declared":null}"#
    );
}

#[test]
fn filters_and_zones_hold_themselves() {
    let answer = r#"{"hits":[{"node":{"unit":"crate","goods":"salt"},"score":0.50}]}"#;
    let server = Server::answering(&[Answer(200, &[], answer)]);
    let is = |field: &str| Is::new(field, RawJson::from_value("salt").expect("JSON"));
    let filter = All::new([Filter::from(is("goods")), Not::new(is("weight")).into()]);
    let call =
        client(&server).cargo().search(filter).zones(Zones(vec![Zones(vec![]), Zones(vec![Zones(vec![])])]));
    let found = wait(call).expect("an answer");
    assert_eq!(found.hits[0].score.to_string(), "0.50");
    let request = server.request();
    assert_eq!(request.line(), "POST /base/cargo/search");
    let filters = r#"{"op":"is","field":"goods","value":"salt"},{"op":"not","filter":{"op":"is","field":"weight","value":"salt"}}"#;
    assert_eq!(
        request.body,
        format!(r#"{{"filter":{{"op":"and","filters":[{filters}]}},"zones":[[],[[]]]}}"#)
    );
}

#[test]
fn several_path_parameters_are_encoded_each() {
    let berth = r#"{"dock":"a/b","number":-1,"taken_by":1,"zones":[[]],"index":{"a":{"b":{}}}}"#;
    let server = Server::answering(&[Answer(200, &[], berth)]);
    let berths = client(&server).berths();
    let read = wait(berths.read_berth("a/b c?", -1)).expect("a berth");
    assert_eq!((read.taken_by, read.zones.0.len()), (Some(1), 1));
    let call = berths.moor_vessel("North", 8, 9007199254740993, "2030-05-01T06:00:00+02:00");
    wait(call.clear_until().tug_assisted()).expect("a berth");
    let requests = server.requests();
    assert_eq!(requests[0].line(), "GET /base/berths/a%2Fb%20c%3F/-1");
    assert_eq!(requests[1].line(), "POST /base/berths/North/8");
    assert_eq!(
        requests[1].body,
        r#"{"vessel":9007199254740993,"from":"2030-05-01T06:00:00+02:00","until":null,"tug_assisted":true}"#
    );
}

#[test]
#[allow(deprecated)]
fn answers_need_not_be_objects() {
    let berths = r#"[{"dock":"North","number":7,"taken_by":null,"zones":[]}]"#;
    let server =
        Server::answering(&[Answer(200, &[], berths), Answer(200, &[], r#"{"north mole":[0.25,-1]}"#)]);
    let handle = client(&server).berths();
    let berths: Vec<Berth> = wait(handle.list_berths()).expect("berths");
    assert_eq!(berths[0].taken_by, None);
    let tides = wait(handle.read_tides()).expect("tides");
    assert_eq!(tides["north mole"][1].as_i64(), Some(-1));
}

#[test]
fn what_has_no_resource_stands_on_the_client() {
    let server = Server::answering(&[Answer(203, &[], r#"{"open":false,"opens_at":null,"why":"fog"}"#)]);
    let raw = wait(client(&server).status().send_raw()).expect("an answer");
    assert_eq!(&raw.body()[..], br#"{"open":false,"opens_at":null,"why":"fog"}"#);
    let status: Status = raw.decode().expect("a status").into_value();
    assert_eq!(status.extra.get("why").map(|json| json.get()), Some("\"fog\""));
    assert_eq!(server.request().line(), "GET /base/status");
}
