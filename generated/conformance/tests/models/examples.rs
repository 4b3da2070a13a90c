//! The schema's own examples, as they stand in its file.

use crate::conforms::conforms;
use crate::document::{Document, Node};
use crate::json::{Json, Kind};
use crate::lossless::lossless;
use crate::schema::{SCHEMA, SCHEMA_FILE};
use crate::shape::shape;

#[test]
fn law_1_every_example_of_the_schema_survives() {
    let schema = Json::parse(&SCHEMA_FILE).unwrap();
    let mut examples = Vec::new();
    collect(&schema, None, &mut examples);
    for (component, example) in &examples {
        let (name, component) = SCHEMA.components.get_key_value(*component).unwrap();
        conforms(example, &component.shape).unwrap();
        let node = Node::known(&component.shape, example.raw);
        let document = Document { component: name, node, text: example.raw.to_owned(), beyond_value: false };
        lossless(&document).unwrap_or_else(|defect| panic!("{defect}\n{document:?}"));
    }
    let of_parameters = parameter_examples(&schema);
    for (parameter, example) in &of_parameters {
        conforms(example, &shape(&serde_json::from_str(parameter.raw).unwrap(), false)).unwrap();
    }
    let checked = examples.len() + of_parameters.len();
    assert_eq!(checked, mentioned(&schema), "some example belongs to no component and no parameter");
    assert!(examples.len() >= 20);
}

/// Collects the examples of media types (named ones, and `example`) and of components (lists) with their component.
fn collect<'j, 't>(
    json: &'j Json<'t>,
    component: Option<&'j str>,
    examples: &mut Vec<(&'j str, &'j Json<'t>)>,
) {
    match &json.kind {
        Kind::List(items) => items.iter().for_each(|item| collect(item, None, examples)),
        Kind::Object(members) => {
            let media = json.get("schema").and_then(|schema| schema.get("$ref")).and_then(component_name);
            for (key, value) in members {
                match (key.as_str(), &value.kind, media.or(component)) {
                    ("examples", Kind::Object(named), Some(component)) => {
                        examples.extend(
                            named.iter().filter_map(|(_, named)| Some((component, named.get("value")?))),
                        );
                    }
                    ("examples", Kind::List(items), Some(component)) => {
                        examples.extend(items.iter().map(|item| (component, item)));
                    }
                    ("example", _, Some(component)) => examples.push((component, value)),
                    ("schemas", Kind::Object(schemas), _) => {
                        schemas.iter().for_each(|(name, schema)| collect(schema, Some(name), examples));
                    }
                    _ => collect(value, None, examples),
                }
            }
        }
        Kind::Word | Kind::Text(_) => {}
    }
}

fn component_name<'j>(target: &'j Json<'_>) -> Option<&'j str> {
    match &target.kind {
        Kind::Text(Some(target)) => target.strip_prefix("#/components/schemas/"),
        _ => None,
    }
}

/// The `example` of each shared parameter, with its schema.
fn parameter_examples<'j, 't>(schema: &'j Json<'t>) -> Vec<(&'j Json<'t>, &'j Json<'t>)> {
    let parameters = schema.get("components").and_then(|components| components.get("parameters"));
    let Some(Kind::Object(parameters)) = parameters.map(|parameters| &parameters.kind) else {
        return Vec::new();
    };
    let examples = parameters.iter().map(|(_, parameter)| parameter);
    examples.filter_map(|parameter| Some((parameter.get("schema")?, parameter.get("example")?))).collect()
}

/// How many examples there are, wherever they stand.
fn mentioned(json: &Json<'_>) -> usize {
    match &json.kind {
        Kind::Word | Kind::Text(_) => 0,
        Kind::List(items) => items.iter().map(mentioned).sum(),
        Kind::Object(members) => members
            .iter()
            .map(|(key, value)| match (key.as_str(), &value.kind) {
                ("examples", Kind::Object(named)) => named.len(),
                ("examples", Kind::List(items)) => items.len(),
                ("example", _) => 1,
                _ => mentioned(value),
            })
            .sum(),
    }
}
