//! Unions: objects that a string member tells apart.

mod constants;
mod discriminator;
mod members;

use self::members::Member;
use super::Lowering;
use super::name::Name;
use crate::diagnostic::Diagnostic;
use crate::model::{TypeRef, UnionType, Variant};
use crate::schema::{Discriminator, Schema};

impl<'d> Lowering<'d, '_> {
    /// None if the union has diagnostics; all of them are reported.
    pub(super) fn union(
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
