//! Lint exceptions of an emitted crate: those alone that its names and shapes can make fire.
//!
//! Each condition holds in more cases than the lint fires in, never in fewer: a warning in an emitted crate is a defect, an exception too many is not.

use super::Context;
use crate::model::{Response, TypeKind, TypeRef};

/// Names of methods of the standard library's traits.
const TRAIT_METHODS: &[&str] = &[
    "add",
    "as_mut",
    "as_ref",
    "bitand",
    "bitor",
    "bitxor",
    "borrow",
    "borrow_mut",
    "clone",
    "cmp",
    "default",
    "deref",
    "deref_mut",
    "div",
    "drop",
    "eq",
    "from_iter",
    "from_str",
    "hash",
    "index",
    "index_mut",
    "into_iter",
    "mul",
    "neg",
    "next",
    "not",
    "rem",
    "shl",
    "shr",
    "sub",
];

/// Beginnings of names that say how a method takes `self`.
const SELF_PREFIXES: &[&str] = &["as_", "from_", "into_", "is_", "to_"];

/// The most arguments that clippy takes without a word.
const ARGUMENTS: usize = 7;

/// The most bytes by which variants may differ in size.
const VARIANT_BYTES: usize = 200;

/// The most complex type that clippy takes without a word, by its own measure.
const COMPLEXITY: usize = 250;

/// Whether a lint can fire.
type Condition = fn(&Context<'_>) -> bool;

/// The lints that `lib.rs` allows, in order.
pub(super) fn allows(context: &Context<'_>) -> Vec<String> {
    let conditions: [(&str, Condition); 7] = [
        ("enum_variant_names", has_variants_of_one_word),
        ("large_enum_variant", has_large_variant),
        ("module_inception", has_module_in_its_own_name),
        ("should_implement_trait", |context| has_method(context, |name| TRAIT_METHODS.contains(&name))),
        ("too_many_arguments", has_long_signature),
        ("type_complexity", has_complex_type),
        ("wrong_self_convention", |context| {
            has_method(context, |name| SELF_PREFIXES.iter().any(|prefix| name.starts_with(prefix)))
        }),
    ];
    let shapes = conditions.iter().filter(|(_, can_fire)| can_fire(context));
    let shapes = shapes.map(|(lint, _)| format!("clippy::{lint}"));
    let names = context.names.lints().into_iter().map(str::to_owned);
    let mut lints: Vec<String> = shapes.chain(names).collect();
    lints.sort();
    lints
}

/// Whether variants begin or end with a word that they share with one another or with their enum.
fn has_variants_of_one_word(context: &Context<'_>) -> bool {
    context.type_ids().any(|id| {
        let (ty, names) = context.ty(id);
        if !matches!(ty.kind, TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Untagged(_)) {
            return false;
        }
        let variants: Vec<String> = names.members.iter().map(ToString::to_string).collect();
        let own = names.ident.to_string().to_lowercase();
        let names_enum = |variant: &String| {
            let variant = variant.to_lowercase();
            variant.starts_with(&own) || variant.ends_with(&own)
        };
        variants.iter().any(names_enum)
            || share(&variants, |name| name.chars().next())
            || share(&variants, |name| name.chars().next_back())
    })
}

/// Whether all variants begin, or end, with the same character.
fn share(variants: &[String], end: fn(&str) -> Option<char>) -> bool {
    let mut ends = variants.iter().map(|variant| end(variant));
    let first = ends.next();
    variants.len() > 2 && ends.all(|end| Some(end) == first)
}

/// Whether a union holds an object that may be large.
fn has_large_variant(context: &Context<'_>) -> bool {
    context.type_ids().any(|id| match &context.ty(id).0.kind {
        TypeKind::Union(union) => union
            .variants
            .iter()
            .any(|variant| size(context, &TypeRef::Named(variant.ty), 0) >= VARIANT_BYTES),
        TypeKind::Untagged(union) => {
            union.members.iter().any(|member| size(context, &member.ty, 0) >= VARIANT_BYTES)
        }
        _ => false,
    })
}

/// At least the size of a value. A type that contains itself is boxed; recursion ends at the limit.
fn size(context: &Context<'_>, ty: &TypeRef, depth: usize) -> usize {
    let kind = match context.resolve(ty) {
        TypeRef::Named(id) => &context.api.ty(*id).kind,
        TypeRef::Nullable(inner) => return 8 + size(context, inner, depth),
        _ => return 32,
    };
    match kind {
        _ if depth > 8 => VARIANT_BYTES,
        TypeKind::Object(object) => {
            let mut sum = 32;
            for field in &object.fields {
                sum += 16 + size(context, &field.ty, depth + 1);
                if sum >= VARIANT_BYTES {
                    break;
                }
            }
            sum
        }
        TypeKind::Union(union) => union
            .variants
            .iter()
            .map(|variant| 8 + size(context, &TypeRef::Named(variant.ty), depth + 1))
            .max()
            .unwrap_or_default(),
        TypeKind::Untagged(union) => {
            let sizes = union.members.iter().map(|member| 8 + size(context, &member.ty, depth + 1));
            sizes.max().unwrap_or_default()
        }
        TypeKind::Enum(_) | TypeKind::Alias(_) => 40,
    }
}

/// Whether a module has the name of the module around it.
fn has_module_in_its_own_name(context: &Context<'_>) -> bool {
    context.type_ids().any(|id| context.names.ty(id).module == "models")
        || context.names.resources.iter().any(|resource| resource.module == "resources")
}

/// Whether a setter, an operation or a credential has such a name.
fn has_method(context: &Context<'_>, is_meant: impl Fn(&str) -> bool) -> bool {
    let fields = context.type_ids().flat_map(|id| match context.ty(id).0.kind {
        TypeKind::Object(_) => context.names.ty(id).members.as_slice(),
        _ => &[],
    });
    let operations = context.names.operations.iter();
    let calls = operations.flat_map(|names| names.parameters.iter().chain([&names.method]));
    let resources = context.names.resources.iter().map(|resource| &resource.accessor);
    fields
        .chain(calls)
        .chain(resources)
        .chain(&context.names.client.credentials)
        .any(|name| is_meant(&name.to_string()))
}

/// Whether a constructor or an operation has many arguments, `self` among them.
fn has_long_signature(context: &Context<'_>) -> bool {
    let required = |id: crate::model::TypeId| match &context.api.ty(id).kind {
        TypeKind::Object(object) => super::object::required(object).count(),
        _ => 0,
    };
    let body = |operation: &crate::model::Operation| match operation.body.as_ref().map(|body| &body.ty) {
        Some(TypeRef::Named(id)) => required(*id).max(1),
        Some(_) => 1,
        None => 0,
    };
    let operations = context.api.operations.iter();
    context.type_ids().any(|id| required(id) > ARGUMENTS)
        || operations
            .map(|operation| 1 + operation.parameters.iter().filter(|p| p.required).count() + body(operation))
            .any(|count| count > ARGUMENTS)
}

/// Whether a type is written with many others within it.
fn has_complex_type(context: &Context<'_>) -> bool {
    // Every type may stand in an `Option`.
    let is_complex = |ty: &TypeRef| 10 + complexity(ty, 2) > COMPLEXITY;
    let types = context.type_ids().any(|id| match &context.ty(id).0.kind {
        TypeKind::Object(object) => object.fields.iter().any(|field| is_complex(&field.ty)),
        TypeKind::Alias(target) => is_complex(target),
        TypeKind::Untagged(union) => union.members.iter().any(|member| is_complex(&member.ty)),
        TypeKind::Enum(_) | TypeKind::Union(_) => false,
    });
    types
        || context.api.operations.iter().any(|operation| {
            operation.parameters.iter().any(|parameter| is_complex(&parameter.ty))
                || operation.body.iter().any(|body| is_complex(&body.ty))
                || operation.responses.iter().flat_map(Response::types).any(is_complex)
        })
}

/// Clippy's measure of a type: ten for each name in it, times how deep that stands.
fn complexity(ty: &TypeRef, depth: usize) -> usize {
    let own = 10 * depth;
    match ty {
        TypeRef::Array(inner) | TypeRef::Nullable(inner) => own + complexity(inner, depth + 1),
        TypeRef::Map(inner) => own + 10 * (depth + 1) + complexity(inner, depth + 1),
        _ => own,
    }
}

/// Whether anything that is still emitted is deprecated.
pub(super) fn has_deprecation(context: &Context<'_>) -> bool {
    let types = context.api.types.iter().any(|ty| {
        ty.docs.deprecated
            || matches!(&ty.kind, TypeKind::Object(object) if object.fields.iter().any(|field| field.docs.deprecated))
    });
    let operations = context.api.operations.iter().any(|operation| {
        operation.docs.deprecated || operation.parameters.iter().any(|parameter| parameter.docs.deprecated)
    });
    types || operations
}
