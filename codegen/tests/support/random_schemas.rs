//! Random schemas of the whole grammar, each with values that are valid for it.

use serde_json::{Map, Value, json};

use crate::dice::Dice;

/// What a value may be.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Text,
    Time,
    Flag,
    Small,
    Integer,
    Unsigned,
    Number,
    Any,
    Word(Vec<&'static str>),
    /// One of the integers from 0 that are listed.
    Count(i64),
    List(Box<Shape>),
    Map(Box<Shape>),
    Nullable(Box<Shape>),
    /// Of several kinds of JSON, by which they are told apart.
    Kinds(Vec<Shape>),
    Object(Object),
    /// Objects that the member `tag` tells apart, each with the tag's value.
    Tagged(Vec<(&'static str, Object)>),
    /// Another component, by its position.
    Component(usize),
}

/// Members by name.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    pub(crate) members: Vec<Member>,
    /// Whether its schema is written as `allOf` of two halves.
    is_split: bool,
    /// What other members are.
    rest: Option<Box<Shape>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) is_required: bool,
    pub(crate) shape: Shape,
}

const NAMES: &[&str] =
    &["id", "name", "type", "size", "self", "a b", "größe", "x-y", "loop", "Value", "items2", "next"];
const WORDS: &[&str] = &["red", "dark-red", "+1", "-1", "", "Ünï", "self", "1e5"];
const TAGS: &[&str] = &["cat", "big dog", "2"];

/// How deep schemas nest.
const DEEPEST: usize = 3;

/// A few components. One refers to those before it, and to itself where a value can end.
pub(crate) fn components(dice: &mut Dice) -> Vec<Shape> {
    let mut components = Vec::new();
    for own in 0..2 + dice.roll(3) {
        let shape = match dice.roll(4) {
            0 => tagged(dice, own),
            1 => shape(dice, own, 0),
            _ => Shape::Object(object(dice, own, 0)),
        };
        components.push(shape);
    }
    components
}

fn shape(dice: &mut Dice, before: usize, depth: usize) -> Shape {
    let simple = [
        Shape::Text,
        Shape::Time,
        Shape::Flag,
        Shape::Small,
        Shape::Integer,
        Shape::Unsigned,
        Shape::Number,
        Shape::Any,
    ];
    if depth >= DEEPEST {
        return dice.of(&simple).clone();
    }
    let boxed = |shape| Box::new(shape);
    match dice.roll(15) {
        14 => Shape::Count(1 + i64::from(dice.chance(50))),
        0 => Shape::Word(words(dice)),
        1 => Shape::List(boxed(shape(dice, before, depth + 1))),
        2 => Shape::Map(boxed(shape(dice, before, depth + 1))),
        3 => match shape(dice, before, depth + 1) {
            // Null is among their values already, or cannot be told from what else they are.
            inner @ (Shape::Nullable(_) | Shape::Any | Shape::Component(_)) => inner,
            inner => Shape::Nullable(boxed(inner)),
        },
        4 => Shape::Kinds(kinds(dice, before, depth)),
        5 => Shape::Object(object(dice, before, depth + 1)),
        6..=7 if before > 0 => Shape::Component(dice.roll(before)),
        _ => dice.of(&simple).clone(),
    }
}

fn words(dice: &mut Dice) -> Vec<&'static str> {
    let first = dice.roll(WORDS.len() - 2);
    WORDS[first..first + 2 + dice.roll(2).min(WORDS.len() - first - 2)].to_vec()
}

/// Two or three kinds of JSON.
fn kinds(dice: &mut Dice, before: usize, depth: usize) -> Vec<Shape> {
    let mut kinds = vec![
        Shape::Text,
        Shape::Integer,
        Shape::Flag,
        Shape::List(Box::new(Shape::Text)),
        Shape::Object(Object { is_split: false, ..object(dice, before, depth + 1) }),
    ];
    while kinds.len() > 2 + dice.roll(2) {
        kinds.remove(dice.roll(kinds.len()));
    }
    kinds
}

fn object(dice: &mut Dice, before: usize, depth: usize) -> Object {
    let start = dice.roll(NAMES.len());
    let count = 1 + dice.roll(5);
    let names = NAMES.iter().cycle().skip(start).take(count);
    let members = names.map(|name| Member {
        name,
        is_required: dice.chance(50),
        shape: shape(dice, before, depth + 1),
    });
    let members: Vec<Member> = members.collect();
    let is_split = members.len() > 2 && dice.chance(25);
    let rest = (!is_split && dice.chance(20)).then(|| Box::new(shape(dice, before, depth + 1)));
    Object { is_split, members, rest }
}

fn tagged(dice: &mut Dice, before: usize) -> Shape {
    let members = TAGS.iter().take(2 + dice.roll(2)).map(|tag| {
        let mut object = Object { is_split: false, ..object(dice, before, 1) };
        object.members.retain(|member| member.name != "tag");
        (*tag, object)
    });
    Shape::Tagged(members.collect())
}

/// The document with an operation that returns each component.
pub(crate) fn document(components: &[Shape]) -> Value {
    let mut schemas = Map::new();
    for (index, shape) in components.iter().enumerate() {
        if let Shape::Tagged(members) = shape {
            for (at, (tag, object)) in members.iter().enumerate() {
                let mut schema = object_schema(object);
                schema["properties"]["tag"] = json!({"type": "string", "const": tag});
                let mut required = schema["required"].as_array().cloned().unwrap_or_default();
                required.push(json!("tag"));
                schema["required"] = required.into();
                schemas.insert(format!("C{index}M{at}"), schema);
            }
        }
        schemas.insert(format!("C{index}"), schema(shape, index));
    }
    let paths: Map<String, Value> = (0..components.len())
        .map(|index| {
            let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/C{index}")}}});
            let operation = json!({"operationId": format!("get{index}"), "responses": {"200": {"description": "It.", "content": content}}});
            (format!("/c{index}"), json!({"get": operation}))
        })
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Random", "version": "1.0.0"},
        "x-crate": {"name": "random"},
        "servers": [{"url": "https://example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn schema(shape: &Shape, own: usize) -> Value {
    match shape {
        Shape::Text => json!({"type": "string"}),
        Shape::Time => json!({"type": "string", "format": "date-time"}),
        Shape::Flag => json!({"type": "boolean"}),
        Shape::Small => json!({"type": "integer", "format": "int32"}),
        Shape::Integer => json!({"type": "integer"}),
        Shape::Unsigned => json!({"type": "integer", "format": "uint64"}),
        Shape::Number => json!({"type": "number"}),
        Shape::Any => json!({}),
        Shape::Word(words) => json!({"type": "string", "enum": words}),
        Shape::Count(last) => json!({"type": "integer", "enum": (0..=*last).collect::<Vec<_>>()}),
        Shape::List(items) => json!({"type": "array", "items": schema(items, own)}),
        Shape::Map(values) => json!({"type": "object", "additionalProperties": schema(values, own)}),
        Shape::Nullable(inner) => json!({"anyOf": [schema(inner, own), {"type": "null"}]}),
        Shape::Kinds(kinds) => {
            json!({"oneOf": kinds.iter().map(|kind| schema(kind, own)).collect::<Vec<_>>()})
        }
        Shape::Object(object) => object_schema(object),
        Shape::Tagged(members) => {
            let references: Vec<Value> = (0..members.len())
                .map(|at| json!({"$ref": format!("#/components/schemas/C{own}M{at}")}))
                .collect();
            json!({"oneOf": references, "discriminator": {"propertyName": "tag"}})
        }
        Shape::Component(index) => json!({"$ref": format!("#/components/schemas/C{index}")}),
    }
}

fn object_schema(object: &Object) -> Value {
    let half = if object.is_split { object.members.len() / 2 } else { 0 };
    let (first, second) = object.members.split_at(half);
    let plain = |members: &[Member]| {
        let properties: Map<String, Value> =
            members.iter().map(|member| (member.name.to_owned(), schema(&member.shape, 0))).collect();
        let required: Vec<&str> =
            members.iter().filter(|member| member.is_required).map(|member| member.name).collect();
        json!({"type": "object", "properties": properties, "required": required})
    };
    if object.is_split {
        return json!({"allOf": [plain(first), plain(second)]});
    }
    let mut whole = plain(second);
    if let Some(rest) = &object.rest {
        whole["additionalProperties"] = schema(rest, 0);
    }
    whole
}

/// A valid value as text, with members that no schema knows here and there.
pub(crate) fn value(dice: &mut Dice, shape: &Shape, components: &[Shape]) -> String {
    let text = |text: &str| json!(text).to_string();
    match shape {
        Shape::Text => text(dice.of::<&str>(&["", "a", "ö\u{1f980}", "\"\\/\n\u{7}", "null"])),
        Shape::Time => text(dice.of::<&str>(&["2026-01-01T00:00:00Z", "1999-12-31T23:59:60.25+01:00"])),
        Shape::Flag => dice.of(&["true", "false"]).to_string(),
        Shape::Small => dice.of(&["0", "-2147483648", "2147483647"]).to_string(),
        Shape::Integer => dice.of(&["0", "-1", "9223372036854775807", "9007199254740993"]).to_string(),
        Shape::Unsigned => dice.of(&["0", "18446744073709551615"]).to_string(),
        Shape::Number => {
            dice.of(&["0", "-0.10", "1e400", "2E+3", "123456789012345678901234567890"]).to_string()
        }
        Shape::Any => dice.of(&["null", "1.50", "[1,{\"a\":null}]", "\"x\"", "{\"a\":{}}"]).to_string(),
        Shape::Word(words) if dice.chance(20) => text(&format!("{}-newer", words[0])),
        Shape::Word(words) => text(dice.of::<&str>(words)),
        // The next one is newer than the schema.
        Shape::Count(last) => dice.of(&[0, *last, last + 1, i64::MIN]).to_string(),
        Shape::List(items) => {
            let items: Vec<String> = (0..dice.roll(3)).map(|_| value(dice, items, components)).collect();
            format!("[{}]", items.join(","))
        }
        Shape::Map(values) => {
            let names = ["k", "a b", "ü"];
            let entries: Vec<String> = names
                .iter()
                .take(dice.roll(4))
                .map(|name| format!("{}:{}", text(name), value(dice, values, components)))
                .collect();
            format!("{{{}}}", entries.join(","))
        }
        Shape::Nullable(_) if dice.chance(40) => "null".to_owned(),
        Shape::Nullable(inner) => value(dice, inner, components),
        Shape::Kinds(kinds) => {
            let kind = dice.of(kinds).clone();
            value(dice, &kind, components)
        }
        Shape::Object(object) => object_value(dice, object, None, components, None),
        Shape::Tagged(_) if dice.chance(15) => r#"{"more":[1.0],"tag":"newer than the schema"}"#.to_owned(),
        Shape::Tagged(members) => {
            let (tag, object) = dice.of(members).clone();
            object_value(dice, &object, Some(tag), components, None)
        }
        Shape::Component(index) => value(dice, &components[*index], components),
    }
}

/// An object; `without` leaves a member out.
pub(crate) fn object_value(
    dice: &mut Dice,
    object: &Object,
    tag: Option<&str>,
    components: &[Shape],
    without: Option<&str>,
) -> String {
    let mut members: Vec<String> = Vec::new();
    for member in &object.members {
        if without == Some(member.name) || (!member.is_required && dice.chance(50)) {
            continue;
        }
        members.push(format!("{}:{}", json!(member.name), value(dice, &member.shape, components)));
    }
    if let Some(rest) = &object.rest {
        let names = (0..dice.roll(3)).map(|at| format!("other {at}"));
        members.extend(names.map(|name| format!("{}:{}", json!(name), value(dice, rest, components))));
    }
    members.extend(tag.map(|tag| format!("\"tag\":{}", json!(tag))));
    if dice.chance(30) {
        members.push(r#""newer \u00e9":{"n":1.10}"#.to_owned());
    }
    format!("{{{}}}", members.join(","))
}
