//! Unions: which tag selects which member.

use codegen::model::{Api, Presence};
use serde_json::{Value, json};

use crate::helpers::{api, field, find, named, reference, union};

fn pet(kind: Value) -> Value {
    json!({"type": "object", "required": ["kind"], "properties": {"kind": kind}})
}

/// Tag, and the tags and type of each variant.
fn shape<'a>(api: &'a Api, name: &str) -> (&'a str, Vec<(Vec<&'a str>, &'a str)>) {
    let union = union(api, name);
    let variants = union.variants.iter();
    let variants = variants.map(|variant| {
        (variant.tags.iter().map(String::as_str).collect(), api.ty(variant.ty).schema_name.as_str())
    });
    (&union.tag, variants.collect())
}

#[test]
fn by_constants_by_discriminator_and_by_mapping() {
    let members = json!([reference("Cat"), reference("Dog")]);
    let spellings = [
        json!({"oneOf": members}),
        json!({"oneOf": members, "discriminator": {"propertyName": "kind"}}),
        json!({"oneOf": members, "discriminator": {"propertyName": "kind", "mapping": {
            "cat": "#/components/schemas/Cat", "dog": "Dog"}}}),
    ];
    for spelling in spellings {
        let schemas = json!({
            "Pet": spelling, "Cat": pet(json!({"const": "cat"})), "Dog": pet(json!({"const": "dog"})),
        });
        let expected = ("kind", vec![(vec!["cat"], "Cat"), (vec!["dog"], "Dog")]);
        assert_eq!(shape(&api(schemas, json!({})), "Pet"), expected, "{spelling}");
    }
}

#[test]
fn tags_of_members_without_constants() {
    let api = api(
        json!({
            "Pet": {
                "oneOf": [reference("Cat"), reference("Dog"), reference("Fish"), reference("Bird")],
                "discriminator": {"propertyName": "kind", "mapping": {"hound": "Dog", "whelp": "Dog"}},
            },
            "Cat": pet(json!({"type": "string"})),
            "Dog": pet(json!({"type": "string"})),
            "Fish": pet(json!({"enum": ["trout", "pike"]})),
            "Bird": pet(json!({"anyOf": [{"type": "string"}, {"enum": ["crow"]}]})),
        }),
        json!({}),
    );
    let expected = vec![
        (vec!["Cat"], "Cat"),
        (vec!["hound", "whelp"], "Dog"),
        (vec!["trout", "pike"], "Fish"),
        (vec!["Bird"], "Bird"),
    ];
    assert_eq!(shape(&api, "Pet"), ("kind", expected));
}

#[test]
fn inline_members_are_named_by_title_or_tag() {
    let mut titled = pet(json!({"const": "dog"}));
    titled["title"] = json!("Good dog");
    let mut renamed = pet(json!({"const": "fish"}));
    renamed["x-rust-name"] = json!("Swimmer");
    let members = json!([pet(json!({"const": "cat"})), titled, renamed]);
    let (api, field) = field(json!({"anyOf": [{"oneOf": members}, {"type": "null"}]}), json!({}));
    assert_eq!((&field.ty, field.presence), (&named(&api, "PetField"), Presence::RequiredNullable));
    let expected =
        vec![(vec!["cat"], "PetFieldCat"), (vec!["dog"], "GoodDog"), (vec!["fish"], "PetFieldFish")];
    assert_eq!(shape(&api, "PetField"), ("kind", expected));
    assert_eq!(union(&api, "PetField").variants[2].rust_name.as_deref(), Some("Swimmer"));
}

#[test]
fn a_name_beside_a_reference_names_the_variant_alone() {
    let mut cat = reference("Cat");
    cat["x-rust-name"] = json!("Feline");
    let api = api(
        json!({
            "Pet": {"oneOf": [cat, reference("Dog")]},
            "Cat": pet(json!({"const": "cat"})), "Dog": pet(json!({"const": "dog"})),
        }),
        json!({}),
    );
    assert_eq!(union(&api, "Pet").variants[0].rust_name.as_deref(), Some("Feline"));
    assert_eq!(find(&api, "Cat").rust_name, None);
}

#[test]
fn members_behind_other_names() {
    let api = api(
        json!({
            "Pet": {"oneOf": [reference("Kitten"), reference("Dog")], "discriminator": {
                "propertyName": "kind", "mapping": {"cat": "#/components/schemas/Kitten"}}},
            "Kitten": reference("Cat"),
            "Cat": pet(reference("CatKind")),
            "CatKind": {"const": "cat"},
            "Dog": pet(json!({"const": "dog"})),
        }),
        json!({}),
    );
    assert_eq!(shape(&api, "Pet"), ("kind", vec![(vec!["cat"], "Cat"), (vec!["dog"], "Dog")]));
}
