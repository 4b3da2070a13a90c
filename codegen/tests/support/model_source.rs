//! Every construct that the model can hold, read from the model's own source: what is new there needs a golden, and no list says so twice.

use std::collections::{BTreeMap, BTreeSet};

use codegen::model::Api;
use syn::{Fields, GenericArgument, Item, PathArguments, Type};

use crate::{cargo, disk};

/// The variants of each enum.
pub(crate) fn enums() -> BTreeMap<String, Vec<String>> {
    let enums = items().into_iter().filter_map(|item| match item {
        Item::Enum(item) => {
            let variants = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
            Some((item.ident.to_string(), variants))
        }
        _ => None,
    });
    enums.collect()
}

/// Every variant of an enum, both values of every flag, and every optional field with and without its value.
pub(crate) fn all() -> BTreeSet<String> {
    let mut all: BTreeSet<String> = enums().into_values().flatten().collect();
    for item in items() {
        let Item::Struct(item) = item else { continue };
        let Fields::Named(fields) = &item.fields else { continue };
        for field in &fields.named {
            let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            let values = values(&field.ty).iter();
            all.extend(values.map(|value| format!("{}::{name}: {value}", item.ident)));
        }
    }
    all
}

/// Adds what the model of a document holds, as `Debug` shows it.
pub(crate) fn collect(api: &Api, used: &mut BTreeSet<String>) {
    let shown = format!("{api:#?}");
    // The name that each open level began with.
    let mut open: Vec<&str> = Vec::new();
    for line in shown.lines() {
        let text = line.trim_start();
        open.truncate((line.len() - text.len()) / 4);
        let is_name = |field: &str| field.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let (field, value) = text.split_once(": ").filter(|(field, _)| is_name(field)).unwrap_or(("", text));
        let name = value.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if !field.is_empty() {
            used.insert(format!("{}::{field}: {name}", open.last().copied().unwrap_or_default()));
        }
        used.insert(name.to_owned());
        open.push(name);
    }
}

fn items() -> Vec<Item> {
    let files = disk::read_tree(&cargo::package().join("src/model"));
    let parse = |text: Vec<u8>| {
        let text = String::from_utf8(text).expect("Rust is UTF-8");
        syn::parse_file(&text).expect("the model is Rust").items
    };
    files.into_values().flat_map(parse).collect()
}

/// What matters of a field's values.
fn values(ty: &Type) -> &'static [&'static str] {
    let Type::Path(path) = ty else { return &[] };
    let Some(last) = path.path.segments.last() else { return &[] };
    match (last.ident.to_string().as_str(), &last.arguments) {
        ("bool", _) => &["true", "false"],
        ("Option", PathArguments::AngleBracketed(of))
            if matches!(of.args.first(), Some(GenericArgument::Type(_))) =>
        {
            &["Some", "None"]
        }
        _ => &[],
    }
}
