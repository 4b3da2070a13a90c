//! Unions: objects that a string member tells apart, or values that what they are tells apart.

mod constants;
mod discriminator;
mod members;
mod untagged;

use self::members::Member;
pub(super) use self::untagged::merge_same;
use super::Lowering;
use super::name::Name;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{TypeKind, TypeRef, UnionType, Variant};
use crate::openapi::{Discriminator, Schema};

impl<'d> Lowering<'d, '_> {
    /// What a union is. In somebody else's document one that nothing discriminates is told apart by what its members are.
    pub(super) fn union(
        &mut self,
        schema: &'d Schema,
        written: &'d [Schema],
        discriminator: Option<&'d Discriminator>,
        name: &Name,
    ) -> TypeKind {
        if !self.diagnostics.is_lenient() {
            let tagged = self.tagged(schema, written, discriminator, name);
            return tagged.map_or(TypeKind::Alias(TypeRef::Error), TypeKind::Union);
        }
        let standing = std::mem::replace(self.diagnostics, Diagnostics::lenient());
        let tagged = self.tagged(schema, written, discriminator, name);
        let found = std::mem::replace(self.diagnostics, standing);
        if let Some(union) = tagged {
            found.iter().for_each(|diagnostic| self.diagnostics.push(diagnostic.clone()));
            return TypeKind::Union(union);
        }
        if let (Some(discriminator), Some(reason)) = (discriminator, found.iter().next()) {
            let message = format!("the discriminator is not used: {}", reason.message);
            let warning = Diagnostic::warning("unused-discriminator", message, discriminator.property.place);
            let help = "the members are told apart by what they are";
            self.diagnostics.push(warning.with_help(reason.help().unwrap_or_else(|| help.to_owned())));
        }
        self.untagged(written, name)
    }

    /// None if nothing discriminates the members; why is reported.
    fn tagged(
        &mut self,
        schema: &'d Schema,
        written: &'d [Schema],
        discriminator: Option<&'d Discriminator>,
        name: &Name,
    ) -> Option<UnionType> {
        let members = self.members(written)?;
        let (tag, tags) = match discriminator {
            Some(discriminator) => {
                let tags = self.tags_by_discriminator(&members, discriminator)?;
                (discriminator.property.value.clone(), tags)
            }
            None => self.tags_by_constants(schema, &members)?,
        };
        self.check_distinct(&members, &tags)?;
        let variants = members.iter().zip(tags).filter_map(|(member, tags)| self.variant(member, tags, name));
        Some(UnionType { tag, variants: variants.collect() })
    }

    fn variant(&mut self, member: &Member<'d>, tags: Vec<String>, name: &Name) -> Option<Variant> {
        let ty = match member.component {
            Some(id) => id,
            None => {
                let title = member.definition.annotations.text.summary.as_deref();
                let name = name.member(title, tags.first()?);
                match self.inline(member.definition, &name) {
                    TypeRef::Named(id) => id,
                    _ => return None,
                }
            }
        };
        Some(Variant { tags, ty, rust_name: member.written.rust_name.clone(), place: member.place() })
    }

    /// Each tag selects one member.
    fn check_distinct(&mut self, members: &[Member<'d>], tags: &[Vec<String>]) -> Option<()> {
        let mut seen: Vec<(&str, &Member<'_>)> = Vec::new();
        let mut whole = true;
        for (member, tags) in members.iter().zip(tags) {
            for tag in tags {
                if let Some((_, first)) = seen.iter().find(|(known, _)| known == tag) {
                    let message = format!("the tag `{tag}` selects {} and {}", first.label, member.label);
                    self.diagnostics.push(
                        Diagnostic::new(message, member.place())
                            .with_related("the other member is at", first.place())
                            .with_help("give each member a tag of its own"),
                    );
                    whole = false;
                }
                seen.push((tag, member));
            }
        }
        whole.then_some(())
    }
}
