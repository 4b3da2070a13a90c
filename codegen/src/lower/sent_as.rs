//! `x-sent-as`: what is received can be sent as the other type, part by part.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Api, CarriedPart, Conversion, Field, ObjectType, Recursion, TypeDef, TypeId, TypeKind, TypeRef,
    UnionType, Variant,
};

/// How many arrays, maps and nulls may stand around what is carried, through all names.
const DEEPEST: usize = 64;

/// Finds the parts of every type that says so.
pub(super) fn find_parts(api: &mut Api, diagnostics: &mut Diagnostics) {
    let sources: Vec<(usize, TypeId)> = (api.types.iter().enumerate())
        .filter_map(|(at, ty)| Some((at, ty.sent_as.as_ref()?.target)))
        .collect();
    if sources.is_empty() {
        return;
    }
    let types = Types { recursion: Recursion::of(api), api };
    let parts = |(at, target)| Some((at, types.parts(api.types.get(at)?, api.ty(target), diagnostics)));
    let found: Vec<(usize, Vec<CarriedPart>)> = sources.into_iter().filter_map(parts).collect();
    for (at, parts) in found {
        if let Some(sent_as) = api.types.get_mut(at).and_then(|ty| ty.sent_as.as_mut()) {
            sent_as.parts = parts;
        }
    }
}

struct Types<'a> {
    api: &'a Api,
    recursion: Recursion,
}

impl Types<'_> {
    fn parts(&self, source: &TypeDef, target: &TypeDef, diagnostics: &mut Diagnostics) -> Vec<CarriedPart> {
        match (&source.kind, &target.kind) {
            (TypeKind::Object(one), TypeKind::Object(other)) => {
                let parts = self.fields(one, other);
                lacking(source, (target, other), &parts, diagnostics);
                parts
            }
            (TypeKind::Union(one), TypeKind::Union(other)) => self.variants(one, other),
            _ => {
                let message = format!("`{}` cannot be sent as `{}`", source.schema_name, target.schema_name);
                let help = "both must be objects, or both unions with a discriminator";
                diagnostics.push(Diagnostic::new(message, source.place).with_help(help));
                Vec::new()
            }
        }
    }

    /// Members of the same name.
    fn fields(&self, source: &ObjectType, target: &ObjectType) -> Vec<CarriedPart> {
        let counterpart = |other: &Field| {
            let at = source.fields.iter().position(|field| field.is_same_member(other))?;
            let field = source.fields.get(at).filter(|field| field.constant == other.constant)?;
            Some((at, self.conversion(&field.ty, &other.ty)?))
        };
        let fields = target.fields.iter().enumerate();
        let parts = fields.filter_map(|(target, field)| {
            let (source, how) = counterpart(field)?;
            Some(CarriedPart { source, target, how })
        });
        parts.collect()
    }

    fn variants(&self, source: &UnionType, target: &UnionType) -> Vec<CarriedPart> {
        let variants = source.variants.iter().enumerate();
        let parts = variants.filter_map(|(source, variant)| {
            let (target, how) = self.counterpart(variant, target)?;
            Some(CarriedPart { source, target, how })
        });
        parts.collect()
    }

    /// The variant with the same tag, or else the one as which the variant's type is sent.
    fn counterpart(&self, source: &Variant, target: &UnionType) -> Option<(usize, Conversion)> {
        let fits = |(at, other): (usize, &Variant)| {
            let how = self.conversion(&TypeRef::Named(source.ty), &TypeRef::Named(other.ty))?;
            let has_tag = other.tags.iter().any(|tag| source.tags.contains(tag));
            (has_tag || how == Conversion::Carry).then_some((!has_tag, at, how))
        };
        let all = target.variants.iter().enumerate().filter_map(fits);
        all.min_by_key(|(has_other_tag, at, _)| (*has_other_tag, *at)).map(|(_, at, how)| (at, how))
    }

    /// How a value of one type gets into another; `None` where it cannot.
    fn conversion(&self, source: &TypeRef, target: &TypeRef) -> Option<Conversion> {
        self.within(source, target, DEEPEST)
    }

    fn within(&self, source: &TypeRef, target: &TypeRef, depth: usize) -> Option<Conversion> {
        let depth = depth.checked_sub(1)?;
        let resolve = |ty| self.recursion.resolve(self.api, ty);
        let (source, target) = (resolve(source), resolve(target));
        if source == target {
            return Some(Conversion::Same);
        }
        let inner = |source, target| self.within(source, target, depth).map(Box::new);
        match (source, target) {
            (TypeRef::Named(one), TypeRef::Named(other)) => {
                let sent_as = self.api.ty(*one).sent_as.as_ref()?;
                (sent_as.target == *other).then_some(Conversion::Carry)
            }
            (TypeRef::Array(one), TypeRef::Array(other)) => inner(one, other).map(Conversion::List),
            (TypeRef::Map(one), TypeRef::Map(other)) => inner(one, other).map(Conversion::Map),
            (TypeRef::Nullable(one), TypeRef::Nullable(other)) => inner(one, other).map(Conversion::Nullable),
            (one, TypeRef::Nullable(other)) => inner(one, other).map(Conversion::Some),
            _ => None,
        }
    }
}

/// Reports what the target requires and the source does not have.
fn lacking(
    source: &TypeDef,
    (target, object): (&TypeDef, &ObjectType),
    parts: &[CarriedPart],
    diagnostics: &mut Diagnostics,
) {
    let required = |field: &Field| field.presence.is_required() && field.constant.is_none();
    for (at, field) in object.fields.iter().enumerate().filter(|(_, field)| required(field)) {
        if parts.iter().any(|part| part.target == at) {
            continue;
        }
        let message = format!(
            "`{}` cannot be sent as `{}`, which requires `{}`",
            source.schema_name, target.schema_name, field.name
        );
        let help = "leave `x-sent-as` out, or give both a property of this name with the same type";
        let missing = Diagnostic::new(message, source.place).with_help(help);
        diagnostics.push(missing.with_related("required here", field.place));
    }
}
