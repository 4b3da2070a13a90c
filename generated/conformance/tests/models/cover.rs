//! Documents by rule: every value of an enum, every variant, every presence.

use crate::choices::Choices;
use crate::document::{Body, Document, Member, Node, Role};
use crate::grow::{member, simplest};
use crate::schema::SCHEMA;
use crate::shape::{Field, Object, Shape, Union};
use crate::spelling::{Spaces, numbers};

/// Strings, as they are spelled, of which each brings something of its own.
const STRINGS: [&str; 6] = [
    r#""text""#,
    r#""""#,
    r#""é 漢字 🦀""#,
    r#""\ud83e\uDD80 \"\\\/\b\f\n\r\t\u0000""#,
    r#""null""#,
    r#""{}""#,
];
const UNKNOWN: [&str; 6] =
    ["null", "123456789012345678901234567890", r#"{"a":{"b":[ 1.50 ]}}"#, r#""\u0041""#, "[]", "false"];
const VARIANTS: [&str; 2] = [
    r#"{"networking":5,"TAG":"zz_unknown_variant"}"#,
    r#"{ "TAG":"","packages":[1.0],"allowed_hosts":{"type":"cloud"}}"#,
];

/// How many ways of what does not change the structure are tried.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Effort {
    /// One for each thing.
    Brief,
    Thorough,
}

/// Documents of a component in which every part takes each of its values at least once.
pub(crate) fn covering(component: &'static str, effort: Effort) -> Vec<Document> {
    let nodes = Cover { effort }.nodes(&SCHEMA.component(component).shape);
    nodes.into_iter().map(|node| plain(component, node)).collect()
}

/// A document without superfluous space.
pub(crate) fn plain(component: &'static str, node: Node) -> Document {
    let text = node.text(&Spaces::none());
    Document { component, node, text, beyond_value: false }
}

struct Cover {
    effort: Effort,
}

impl Cover {
    fn nodes(&self, shape: &'static Shape) -> Vec<Node> {
        match shape {
            Shape::Component(name) => self.nodes(&SCHEMA.component(name).shape),
            Shape::Any => self.some(&UNKNOWN).iter().map(|text| Node::kept(shape, *text)).collect(),
            Shape::Text => self.some(&STRINGS).iter().map(|text| Node::known(shape, *text)).collect(),
            Shape::Boolean => vec![Node::known(shape, "true"), Node::known(shape, "false")],
            Shape::Integer(_) | Shape::Number => {
                self.some(numbers(shape)).iter().map(|text| Node::known(shape, *text)).collect()
            }
            Shape::Constant(value) => vec![Node::known(shape, value.to_string())],
            Shape::Enum { values, open } => {
                let values = if self.effort == Effort::Brief { &values[..1] } else { values };
                let unknown = if *open { self.some(&["zz_unknown_value", ""]) } else { &[] };
                let all = values.iter().map(String::as_str).chain(unknown.iter().copied());
                all.map(|value| Node::known(shape, format!("{value:?}"))).collect()
            }
            Shape::List(item) => {
                vec![
                    Node { shape, body: Body::List(Vec::new()) },
                    Node { shape, body: Body::List(self.nodes(item)) },
                ]
            }
            Shape::Map(value) => self.maps(shape, value),
            Shape::Object(object) => self.objects(shape, object, None),
            Shape::Union(union) => self.variants(shape, union),
            Shape::Nullable(inner) => {
                let values = self.nodes(inner).into_iter().map(|node| Node { shape, ..node });
                values.chain([Node::known(shape, "null")]).collect()
            }
        }
    }

    fn some<'i>(&self, items: &'i [&'static str]) -> &'i [&'static str] {
        if self.effort == Effort::Brief { &items[..1] } else { items }
    }

    fn maps(&self, shape: &'static Shape, value: &'static Shape) -> Vec<Node> {
        let nodes = self.nodes(value).into_iter().enumerate();
        let entries = nodes.map(|(index, node)| Member {
            name: format!("key {index}"),
            spelled: format!("\"key {index}\""),
            role: Role::Entry,
            node,
        });
        let full = Node { shape, body: Body::Map(entries.collect()) };
        vec![full, Node { shape, body: Body::Map(Vec::new()) }]
    }

    fn variants(&self, shape: &'static Shape, union: &'static Union) -> Vec<Node> {
        let objects = union.variants.values().map(|component| &SCHEMA.component(component).shape);
        let known = objects.flat_map(|object| match object.resolved() {
            Shape::Object(object) => self.objects(shape, object, Some(&union.tag)),
            _ => panic!("a variant is no object"),
        });
        let mut nodes: Vec<Node> = known.collect();
        if union.open {
            let unknown = self.some(&VARIANTS).iter().map(|text| text.replace("TAG", &union.tag));
            nodes.extend(unknown.map(|text| Node::kept(shape, text)));
        }
        nodes
    }

    /// As many objects as the field with the most values has; each field goes through its own in turn.
    fn objects(&self, shape: &'static Shape, object: &'static Object, tag: Option<&str>) -> Vec<Node> {
        let columns = self.columns(object);
        let rows = columns.iter().map(Vec::len).max().unwrap_or(1);
        let row = |row: usize| {
            let cells = columns.iter().map(|column| column[row % column.len()].clone());
            object_of(shape, object, tag, cells)
        };
        (0..rows).map(row).collect()
    }

    /// What each field of an object may be; at least one thing, and a value first.
    fn columns(&self, object: &'static Object) -> Vec<Vec<Option<Node>>> {
        let values = |field: &'static Field| {
            let present = self.nodes(&field.shape).into_iter().map(Some);
            if field.required { present.collect() } else { present.chain([None]).collect() }
        };
        object.fields.iter().map(values).collect()
    }
}

/// An object from the nodes of its fields.
fn object_of(
    shape: &'static Shape,
    object: &'static Object,
    tag: Option<&str>,
    nodes: impl Iterator<Item = Option<Node>>,
) -> Node {
    let present = object.fields.iter().zip(nodes).filter_map(|(field, node)| Some((field, node?)));
    let members = present.map(|(field, node)| member(field, tag, node, &mut Choices::none()));
    Node { shape, body: Body::Object { members: members.collect(), object } }
}

/// Documents of a component that differ from the first one in one field each; none of what is no object.
pub(crate) fn variations(component: &'static str) -> Vec<Document> {
    let shape = &SCHEMA.component(component).shape;
    let Shape::Object(object) = shape else { return Vec::new() };
    let columns = Cover { effort: Effort::Thorough }.columns(object);
    let firsts: Vec<Option<Node>> = columns.iter().map(|column| column[0].clone()).collect();
    let mut rows = vec![firsts.clone()];
    for (index, column) in columns.into_iter().enumerate() {
        for other in column.into_iter().skip(1) {
            let mut row = firsts.clone();
            row[index] = other;
            rows.push(row);
        }
    }
    rows.into_iter().map(|row| plain(component, object_of(shape, object, None, row.into_iter()))).collect()
}

/// All combinations of absent, null and value over the fields of a component, as far as the schema allows them.
pub(crate) fn presences(component: &'static str) -> Vec<Document> {
    let shape = &SCHEMA.component(component).shape;
    let Shape::Object(object) = shape else { return Vec::new() };
    let mut rows: Vec<Vec<Option<Node>>> = vec![Vec::new()];
    for field in &object.fields {
        let choices = presence(field);
        let longer = |row: Vec<Option<Node>>| {
            choices.iter().map(move |choice| row.iter().cloned().chain([choice.clone()]).collect())
        };
        rows = rows.into_iter().flat_map(longer).collect();
    }
    rows.into_iter().map(|row| plain(component, object_of(shape, object, None, row.into_iter()))).collect()
}

fn presence(field: &'static Field) -> Vec<Option<Node>> {
    let mut choices = vec![Some(simplest(&field.shape))];
    if field.shape.nullable() {
        choices.push(Some(match field.shape {
            Shape::Any => Node::kept(&field.shape, "null"),
            _ => Node::known(&field.shape, "null"),
        }));
    }
    if !field.required {
        choices.push(None);
    }
    choices
}
