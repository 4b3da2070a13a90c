use enum_names::Grade;
use harness::round_trip;

#[test]
fn every_value_has_a_name() {
    for (value, grade) in [
        ("a", Grade::A),
        ("a+", Grade::APlus),
        ("*", Grade::Any),
        ("", Grade::NoneGiven),
        ("files-api-2025-04-14", Grade::FilesApi2025_04_14),
        ("2nd", Grade::_2nd),
        ("self", Grade::Own),
        ("b", Grade::from("b")),
    ] {
        assert_eq!(round_trip::<Grade>(&format!("{value:?}")), grade);
        assert_eq!(grade.as_str(), value);
    }
}
