//! Constructs that matter in combination, and those that follow from several parts of a model.

use std::collections::BTreeSet;

use codegen::model::{Api, Field, Operation, Parameter, Recursion, TypeDef, TypeId, TypeKind, TypeRef};

use crate::model_source;

/// Constructs that are no combination.
const OTHERS: &[&str] = &[
    "recursive alias",
    "boxed field",
    "variant of several tags",
    "body Object",
    "body of another kind",
    "constant Query parameter",
    "constant Header parameter",
    "merged header default",
    "replaced header default",
    "string constant in an array",
];

/// Every combination. The parts are those of the model's source.
pub(crate) fn all() -> BTreeSet<String> {
    let enums = model_source::enums();
    let of = |name: &str| enums[name].iter().map(String::as_str).collect::<Vec<_>>();
    let directions = ["sent", "received", "sent received", ""];
    let mut all: BTreeSet<String> = OTHERS.iter().map(|word| (*word).to_owned()).collect();
    let kinds: Vec<&str> = of("TypeKind").into_iter().filter(|kind| *kind != "Alias").collect();
    all.extend(crossed(&[&kinds, &directions]));
    all.extend(crossed(&[&of("Presence"), &directions]));
    all.extend(crossed(&[&["constant"], &of("Constant"), &["required", "optional"], &["open", "closed"]]));
    all.extend(crossed(&[&of("ParameterStyle"), &["array"]]));
    all
}

/// Adds what a document means.
pub(crate) fn collect(api: &Api, used: &mut BTreeSet<String>) {
    let mut uses = Uses { api, recursion: Recursion::of(api), used };
    for (index, ty) in api.types.iter().enumerate() {
        uses.definition(TypeId(index), ty);
    }
    api.operations.iter().for_each(|operation| uses.operation(operation));
}

struct Uses<'a> {
    api: &'a Api,
    recursion: Recursion,
    used: &'a mut BTreeSet<String>,
}

impl Uses<'_> {
    fn word(&mut self, is_used: bool, words: &[&str]) {
        if is_used {
            self.used.insert(words.join(" "));
        }
    }

    fn definition(&mut self, id: TypeId, ty: &TypeDef) {
        let direction = [(ty.direction.sent, "sent"), (ty.direction.received, "received")];
        let direction: Vec<&str> =
            direction.into_iter().filter(|(is, _)| *is).map(|(_, word)| word).collect();
        let direction = direction.join(" ");
        self.word(true, &[&variant(&ty.kind), &direction]);
        match &ty.kind {
            TypeKind::Alias(target) => {
                self.word(self.recursion.is_recursive_alias(id), &["recursive alias"]);
                self.type_ref(target);
            }
            TypeKind::Object(object) => {
                object.fields.iter().for_each(|field| self.field(id, field, &direction));
            }
            TypeKind::Union(union) => {
                let has_several = union.variants.iter().any(|variant| variant.tags.len() > 1);
                self.word(has_several, &["variant of several tags"]);
            }
            _ => {}
        }
    }

    fn type_ref(&mut self, ty: &TypeRef) {
        match ty {
            TypeRef::Array(inner) => {
                self.word(self.is_constant(inner), &["string constant in an array"]);
                self.type_ref(inner);
            }
            TypeRef::Map(inner) | TypeRef::Nullable(inner) => self.type_ref(inner),
            _ => {}
        }
    }

    /// A constant where no field can write it by itself is an enum of one value.
    fn is_constant(&self, ty: &TypeRef) -> bool {
        let TypeRef::Named(id) = ty else { return false };
        matches!(&self.api.ty(*id).kind, TypeKind::Enum(values) if values.values.len() == 1)
    }

    fn field(&mut self, holder: TypeId, field: &Field, direction: &str) {
        if let Some(value) = &field.constant {
            let which = if field.presence.is_required() { "required" } else { "optional" };
            let what = if direction.contains("received") { "open" } else { "closed" };
            return self.word(true, &["constant", &variant(value), which, what]);
        }
        self.type_ref(&field.ty);
        self.word(true, &[&variant(&field.presence), direction]);
        self.word(self.recursion.needs_box(holder, &field.ty), &["boxed field"]);
    }

    fn operation(&mut self, operation: &Operation) {
        operation.parameters.iter().for_each(|parameter| self.parameter(parameter));
        if let Some(body) = &operation.body {
            let is_object = matches!(&body.ty, TypeRef::Named(id) if matches!(self.api.ty(*id).kind, TypeKind::Object(_)));
            self.word(true, &["body", if is_object { "Object" } else { "of another kind" }]);
        }
    }

    fn parameter(&mut self, parameter: &Parameter) {
        let place = variant(&parameter.location);
        if parameter.constant.is_some() {
            return self.word(true, &["constant", &place, "parameter"]);
        }
        let is_array = matches!(parameter.ty, TypeRef::Array(_));
        self.word(is_array, &[&variant(&parameter.style), "array"]);
        let which = if parameter.merges_default { "merged" } else { "replaced" };
        self.word(place == "Header" && parameter.default.is_some(), &[which, "header default"]);
    }
}

/// The name of a value's variant.
fn variant(value: &impl std::fmt::Debug) -> String {
    let shown = format!("{value:?}");
    shown.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

/// One of each, joined, in every way.
fn crossed(lists: &[&[&str]]) -> Vec<String> {
    let Some((first, rest)) = lists.split_first() else { return vec![String::new()] };
    let rest = crossed(rest);
    let joined =
        |one: &&str| {
            let one = (*one).to_owned();
            rest.iter()
                .map(move |other| {
                    if other.is_empty() && lists.len() == 1 { one.clone() } else { format!("{one} {other}") }
                })
                .collect::<Vec<_>>()
        };
    first.iter().flat_map(joined).collect()
}
