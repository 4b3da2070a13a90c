//! The files that only name others: `lib.rs` and the `mod.rs` of each folder.

use proc_macro2::Ident;

use super::Context;
use super::docs::DocText;
use super::lints;
use super::names::plain as stem;
use crate::text::{code, markdown, plain};

/// `lib.rs`. A document without operations has no client, one without schemas no models.
#[derive(Debug)]
pub(crate) struct Library<'a> {
    pub(crate) docs: DocText,
    /// Lints that the crate may set off, in order.
    pub(crate) lints: Vec<String>,
    /// Whether the crate mentions what it deprecates.
    pub(crate) has_deprecation: bool,
    pub(crate) has_client: bool,
    /// Whether operations share parameters.
    pub(crate) has_parameters: bool,
    pub(crate) has_models: bool,
    /// Whether operations send files.
    pub(crate) has_files: bool,
    /// The models that are at the root, too, in order.
    pub(crate) models: Vec<&'a Ident>,
    /// Those of them that are also found by other names, with these.
    pub(crate) aliased_models: Vec<(&'a Ident, Vec<String>)>,
    /// Whether there are others.
    pub(crate) has_hidden_models: bool,
    /// Whether the crate's README is part of its documentation.
    pub(crate) has_readme: bool,
    /// Whether there is a guide.
    pub(crate) has_guide: bool,
}

/// `guide.rs`: the pages, each with the feature that it needs.
#[derive(Debug)]
pub(crate) struct Guide<'a>(pub(crate) Vec<(Ident, &'a str, Option<&'a str>)>);

/// None where there is no page.
pub(super) fn guide<'a>(context: &Context<'a>) -> Option<Guide<'a>> {
    let pages = &context.pages.filter(|pages| !pages.guide.is_empty())?.guide;
    let page = |(name, feature): &'a (String, Option<String>)| {
        Some((syn::parse_str(name).ok()?, name.as_str(), feature.as_deref()))
    };
    Some(Guide(pages.iter().filter_map(page).collect()))
}

/// `models/mod.rs`: each module with its type, and what consumers call that.
#[derive(Debug)]
pub(crate) struct ModelsIndex<'a>(pub(crate) Vec<(&'a Ident, &'a Ident, &'a Ident)>);

/// `resources/mod.rs`: each module.
#[derive(Debug)]
pub(crate) struct ResourcesIndex<'a>(pub(crate) Vec<(DocText, &'a Ident)>);

pub(super) fn library<'a>(context: &Context<'a>) -> Library<'a> {
    let names = || context.type_ids().map(|id| context.names.ty(id));
    let aliased = |id| {
        let (ty, names) = context.ty(id);
        let docs = DocText::default().found_as(&ty.schema_name, &names.published);
        names.is_at_root.then_some((&names.published, docs.aliases))
    };
    let mut at_root: Vec<(&Ident, Vec<String>)> = context.type_ids().filter_map(aliased).collect();
    at_root.sort();
    let (aliased_models, models): (Vec<_>, Vec<_>) =
        at_root.into_iter().partition(|(_, aliases)| !aliases.is_empty());
    let models = models.into_iter().map(|(model, _)| model).collect();
    Library {
        docs: docs(context),
        lints: lints::allows(context),
        has_deprecation: lints::has_deprecation(context),
        has_client: context.has_client(),
        has_parameters: !context.names.shared.is_empty(),
        has_models: context.has_models(),
        has_files: context.has_files(),
        models,
        aliased_models,
        has_readme: context.pages.is_some_and(|pages| pages.has_readme),
        has_guide: context.pages.is_some_and(|pages| !pages.guide.is_empty()),
        has_hidden_models: names().any(|names| !names.is_at_root),
    }
}

/// What the API is, and what of it is not here.
fn docs(context: &Context<'_>) -> DocText {
    let docs = DocText::of(&context.api.docs, &format!("Client of the {}.", plain(&context.api.title)));
    let omissions = &context.api.omissions;
    if omissions.is_empty() {
        return docs;
    }
    let item = |(what, because): &(String, String)| {
        // One line an item: Markdown goes on where the next line is indented.
        let lines = markdown(&format!("{}: {}", plain(what), plain(because)));
        let mark = |(at, line): (usize, String)| format!("{}{line}", if at == 0 { "- " } else { "  " });
        lines.into_iter().enumerate().map(mark).collect::<Vec<String>>()
    };
    let items: Vec<String> = omissions.iter().flat_map(item).collect();
    let line = "Parts of the document that have no place in this crate:".to_owned();
    docs.and(&[vec!["# Left out".to_owned()], vec![line], items])
}

pub(super) fn models_index<'a>(context: &Context<'a>) -> ModelsIndex<'a> {
    let names = context.type_ids().map(|id| context.names.ty(id));
    let mut modules: Vec<(&Ident, &Ident, &Ident)> =
        names.map(|names| (&names.module, &names.ident, &names.published)).collect();
    modules.sort_by_cached_key(|(module, ..)| stem(module));
    ModelsIndex(modules)
}

pub(super) fn resources_index<'a>(context: &Context<'a>) -> ResourcesIndex<'a> {
    let modules = context.names.resources.iter().map(|resource| {
        let line = match &resource.schema_name {
            Some(name) => format!("Operations on {}.", code(name)),
            None => "Operations on the client itself.".to_owned(),
        };
        (DocText::line(&line), &resource.module)
    });
    let mut modules: Vec<(DocText, &Ident)> = modules.collect();
    modules.sort_by(|(one, _), (other, _)| one.lines.cmp(&other.lines));
    ResourcesIndex(modules)
}
