use harness::{round_trip, written};
use union_nullable::{Bag, Carton, Parcel, ParcelWrapping, Wrapping};

#[test]
fn a_union_may_be_null() {
    let bare: Parcel = round_trip(r#"{"wrapping":null}"#);
    assert_eq!((bare.wrapping, bare.spare), (None, None));
    let spare: Parcel = round_trip(r#"{"wrapping":{"type":"Bag"},"spare":null}"#);
    assert_eq!(spare.wrapping, Some(ParcelWrapping::Bag(Bag::new())));
    let boxed: Parcel =
        round_trip(r#"{"wrapping":{"type":"Box","height":3},"spare":{"type":"Sack","of":"jute"}}"#);
    assert_eq!(boxed.wrapping, Some(Carton::new().height(3).into()));
    assert_eq!(boxed.spare.as_ref().map(Wrapping::tag), Some("Sack"));
}

#[test]
fn a_member_is_an_argument_by_itself() {
    let parcel = Parcel::new(None).wrapping(Carton::new()).spare(Bag::new());
    assert_eq!(written(&parcel), r#"{"wrapping":{"type":"Box"},"spare":{"type":"Bag"}}"#);
    assert_eq!(written(&parcel.clear_wrapping().clear_spare()), r#"{"wrapping":null,"spare":null}"#);
}
