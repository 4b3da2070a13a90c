//! Every example of the document is a value of its type, and stays what it is.

use std::collections::BTreeMap;

use harbour_registry::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

type Check = fn(&Value);

/// Reads an example and writes it again.
fn stays<T: DeserializeOwned + Serialize>(example: &Value) {
    let text = example.to_string();
    let value: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(&serde_json::to_value(&value).expect("it can be written"), example);
    let through: T =
        serde_json::from_value(example.clone()).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(&serde_json::to_value(&through).expect("it can be written"), example);
}

/// The type of each place of the document that has examples.
fn types() -> BTreeMap<&'static str, Check> {
    BTreeMap::from([
        ("/components/schemas/HrVesselId", stays::<VesselId> as Check),
        ("/components/schemas/HrVesselKind", stays::<VesselKind>),
        ("/components/schemas/HrVessel", stays::<Vessel>),
        ("/components/schemas/HrVessel/properties/owner", stays::<VesselOwner>),
        ("/components/schemas/HrIceClass", stays::<IceClass>),
        ("/components/schemas/HrPaper", stays::<Paper>),
        ("/components/schemas/HrSighting", stays::<Sighting>),
        ("/components/schemas/HrRadarSighting", stays::<RadarSighting>),
        ("/components/schemas/HrWatchSighting", stays::<WatchSighting>),
        ("/components/schemas/HrLogEntry", stays::<LogEntry>),
        ("/components/schemas/HrPassage", stays::<Passage>),
        ("/components/schemas/HrRepair", stays::<Repair>),
        ("/components/schemas/HrEquipment", stays::<Equipment>),
        ("/components/schemas/HrCrane", stays::<Crane>),
        ("/components/schemas/HrGangway", stays::<Gangway>),
        ("/components/schemas/HrVesselPage", stays::<VesselPage>),
        ("/components/schemas/HrManifest", stays::<Manifest>),
        ("/components/schemas/HrContainer", stays::<Container>),
        ("/components/schemas/HrCargoNode", stays::<CargoNode>),
        ("/components/schemas/HrCrate", stays::<Crate>),
        ("/components/schemas/HrStack", stays::<Stack>),
        ("/components/schemas/HrBerth", stays::<Berth>),
        ("/components/schemas/HrZones", stays::<Zones>),
        ("/components/schemas/HrIndex", stays::<Index>),
        ("/components/schemas/HrSearchResult", stays::<SearchResult>),
        ("/components/schemas/HrSearchResult/properties/hits/items", stays::<SearchResultHitsItem>),
        ("/components/schemas/HrStatus", stays::<Status>),
        ("/components/schemas/HrFault", stays::<Fault>),
        ("/components/schemas/HrFaultReason", stays::<FaultReason>),
        ("/components/schemas/HrFaultCode", stays::<FaultCode>),
        ("/paths/~1vessels/post/requestBody", stays::<VesselParams>),
        ("/paths/~1vessels~1{vessel_id}/patch/requestBody", stays::<VesselPatch>),
        ("/paths/~1berths/get/responses/200", stays::<Vec<Berth>>),
        ("/paths/~1berths~1{dock}~1{number}/post/requestBody", stays::<MooringParams>),
        ("/paths/~1cargo~1search/post/requestBody", stays::<SearchParams>),
        ("/paths/~1tides/get/responses/200", stays::<BTreeMap<String, Vec<Number>>>),
    ])
}

#[test]
fn every_example_stays_what_it_is() {
    let document: Value = serde_json::from_str(include_str!("library.json")).expect("JSON");
    let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    collect(&document, String::new(), &mut found);
    let types = types();
    let places: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(
        places,
        types.keys().copied().collect::<Vec<_>>(),
        "each place with examples has its type above"
    );
    for (place, examples) in &found {
        examples.iter().for_each(types[place.as_str()]);
    }
}

/// Finds the examples below a part of the document, by the pointer of what they belong to.
fn collect(part: &Value, pointer: String, found: &mut BTreeMap<String, Vec<Value>>) {
    let Value::Object(members) = part else {
        let items = part.as_array().into_iter().flatten().enumerate();
        return items.for_each(|(index, item)| collect(item, format!("{pointer}/{index}"), found));
    };
    for (key, value) in members {
        let owner = pointer.trim_end_matches("/content/application~1json").to_owned();
        match (key.as_str(), value) {
            ("example", example) => found.entry(owner).or_default().push(example.clone()),
            ("examples", Value::Array(examples)) => {
                found.entry(owner).or_default().extend(examples.iter().cloned())
            }
            ("examples", Value::Object(named)) => {
                let values = named.values().map(|example| example["value"].clone());
                found.entry(owner).or_default().extend(values);
            }
            _ => collect(value, format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), found),
        }
    }
}
