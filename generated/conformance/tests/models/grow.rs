//! Documents by chance: whatever the schema allows, and more where it may grow.

use crate::choices::Choices;
use crate::document::{Body, Document, Member, Node, Role};
use crate::schema::SCHEMA;
use crate::shape::{Field, Object, Shape, Union};
use crate::spelling::{Spaces, numbers, spelled, string, time_or_string};
use crate::unknown::{Reach, names, unknown, variant};

/// A text for the given component.
pub(crate) fn document(component: &'static str, choices: &mut Choices) -> Document {
    let reach = if choices.one_in(10) { Reach::Beyond } else { Reach::Value };
    let spaces = Spaces::new(choices);
    let node = Grow { choices, reach }.node(&SCHEMA.component(component).shape);
    let text = node.text(&spaces);
    Document { component, node, text, beyond_value: reach == Reach::Beyond }
}

/// The simplest value of a shape.
pub(crate) fn simplest(shape: &'static Shape) -> Node {
    Grow { choices: &mut Choices::none(), reach: Reach::Value }.node(shape)
}

struct Grow<'c> {
    choices: &'c mut Choices,
    reach: Reach,
}

impl Grow<'_> {
    fn node(&mut self, shape: &'static Shape) -> Node {
        match shape {
            Shape::Component(name) => self.node(&SCHEMA.component(name).shape),
            Shape::Any => Node::kept(shape, unknown(self.choices, self.reach)),
            Shape::Text => Node::known(shape, time_or_string(self.choices)),
            Shape::Boolean => Node::known(shape, self.choices.pick(&["false", "true"])),
            Shape::Integer(_) | Shape::Number => Node::known(shape, self.choices.pick(numbers(shape))),
            Shape::Constant(value) => Node::known(shape, constant(value, self.choices)),
            Shape::Enum { values, open } => self.value(shape, values, *open),
            Shape::List(item) => {
                let items = (0..self.count()).map(|_| self.node(item)).collect();
                Node { shape, body: Body::List(items) }
            }
            Shape::Map(value) => Node { shape, body: Body::Map(self.entries(value)) },
            Shape::Object(object) => Node { shape, body: self.object(object, None) },
            Shape::Union(union) => self.variant(shape, union),
            Shape::Nullable(inner) => match self.choices.one_in(4) {
                true => Node::known(shape, "null"),
                false => Node { shape, ..self.node(inner) },
            },
        }
    }

    fn count(&mut self) -> usize {
        if self.choices.one_in(30) { 20 } else { self.choices.below(4) }
    }

    fn value(&mut self, shape: &'static Shape, values: &[String], open: bool) -> Node {
        if open && self.choices.one_in(4) {
            return Node::known(shape, string(self.choices));
        }
        let value = &values[self.choices.below(values.len())];
        Node::known(shape, spelled(value, self.choices))
    }

    fn entries(&mut self, value: &'static Shape) -> Vec<Member> {
        let names = names(&[], self.choices).into_iter();
        let entry = |name: String| Member {
            spelled: spelled(&name, self.choices),
            name,
            role: Role::Entry,
            node: self.node(value),
        };
        names.map(entry).collect()
    }

    fn variant(&mut self, shape: &'static Shape, union: &'static Union) -> Node {
        let tags: Vec<&str> = union.variants.keys().map(String::as_str).collect();
        if union.open && self.choices.one_in(4) {
            return Node::kept(shape, variant(&union.tag, &tags, self.choices, self.reach));
        }
        let component = &union.variants[self.choices.pick(&tags)];
        let Shape::Object(object) = SCHEMA.component(component).shape.resolved() else {
            panic!("the variant {component} is no object");
        };
        Node { shape, body: self.object(object, Some(&union.tag)) }
    }

    fn object(&mut self, object: &'static Object, tag: Option<&str>) -> Body {
        let mut members = Vec::new();
        for field in &object.fields {
            if field.required || self.choices.below(3) > 0 {
                let node = self.node(&field.shape);
                members.push(member(field, tag, node, self.choices));
            }
        }
        if object.open {
            let known: Vec<&str> = object.fields.iter().map(|field| field.name.as_str()).collect();
            for name in names(&known, self.choices) {
                let node = Node::kept(&Shape::Any, unknown(self.choices, self.reach));
                members.push(Member {
                    spelled: spelled(&name, self.choices),
                    name,
                    role: Role::Unknown,
                    node,
                });
            }
        }
        if self.choices.below(2) == 1 {
            self.choices.shuffle(&mut members);
        }
        Body::Object { members, object }
    }
}

/// A member for a field of the schema; `tag` names the field that tells the variants of the union around it apart.
pub(crate) fn member(field: &Field, tag: Option<&str>, node: Node, choices: &mut Choices) -> Member {
    let role = match field.required {
        _ if tag == Some(field.name.as_str()) => Role::Tag,
        true => Role::Required,
        false => Role::Optional,
    };
    Member { name: field.name.clone(), spelled: spelled(&field.name, choices), role, node }
}

fn constant(value: &serde_json::Value, choices: &mut Choices) -> String {
    match value.as_str() {
        Some(text) => spelled(text, choices),
        None => value.to_string(),
    }
}
