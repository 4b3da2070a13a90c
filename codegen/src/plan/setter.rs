//! What sets one field: on the value that has it, or on the call whose body has it.

use proc_macro2::Ident;

use super::Context;
use super::argument::Argument;
use super::docs::DocText;
use super::imports::Imports;
use super::names::clearer;
use crate::model::Field;
use crate::text::code;

/// The setters of one field.
#[derive(Debug)]
pub(crate) struct Setter {
    pub(crate) ident: Ident,
    pub(crate) docs: DocText,
    /// None: it sets the only value that there is.
    pub(crate) argument: Option<Argument>,
    /// Where null is a value.
    pub(crate) null: Option<NullSetter>,
}

/// Sets a field to JSON `null`.
#[derive(Debug)]
pub(crate) struct NullSetter {
    pub(crate) ident: Ident,
    pub(crate) docs: DocText,
}

impl Setter {
    /// None for a required constant, which is written by itself. The setter's own name may differ from that of the field where it is on a call. `holder` is the type of the field, as it is written in the
    /// file.
    pub(super) fn of(
        context: &Context<'_>,
        field: &Field,
        (ident, member): (&Ident, &Ident),
        holder: &str,
        imports: &mut Imports,
    ) -> Option<Self> {
        let ident = ident.clone();
        if field.constant.is_some() {
            let docs = DocText::of_field(field);
            let is_set = !field.presence.is_required();
            return is_set.then_some(Self { ident, docs, argument: None, null: None });
        }
        let docs = DocText::of_setter(field, member, holder);
        let argument = Some(Argument::of(context, &field.ty, &ident, imports));
        let null = field.presence.is_nullable().then(|| NullSetter {
            ident: clearer(&ident),
            docs: DocText::line(&format!("Sets {} to JSON `null`.", code(&field.name))),
        });
        Some(Self { ident, docs, argument, null })
    }
}
