//! The names that one emitted file uses from elsewhere.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// What a file imports, printed as its `use` lines: the standard library, the runtime, the crate itself.
#[derive(Debug, Default)]
pub(super) struct Imports {
    standard: BTreeSet<String>,
    runtime: BTreeSet<String>,
    /// Items of the crate that are no models: `error::Error`.
    own: BTreeSet<&'static str>,
    models: BTreeSet<String>,
    models_by: ModelsBy,
}

/// How a file names models.
#[derive(Debug)]
enum ModelsBy {
    /// By import, but by path where the file has something else of that name.
    Import(BTreeSet<String>),
    /// Always by path.
    Path,
}

impl Default for ModelsBy {
    fn default() -> Self {
        Self::Import(BTreeSet::new())
    }
}

impl Imports {
    /// For a file that has items of these names: its own, and those of the runtime that it uses.
    pub(super) fn next_to(names: impl IntoIterator<Item = String>) -> Self {
        Self { models_by: ModelsBy::Import(names.into_iter().collect()), ..Self::default() }
    }

    /// For a file whose code is expanded elsewhere.
    pub(super) fn by_path() -> Self {
        Self { models_by: ModelsBy::Path, ..Self::default() }
    }

    pub(super) fn map(&mut self) {
        self.standard.insert("BTreeMap".to_owned());
    }

    pub(super) fn runtime(&mut self, name: &str) {
        self.runtime.insert(name.to_owned());
    }

    /// An item of the crate, by its path within it.
    pub(super) fn own(&mut self, path: &'static str) {
        self.own.insert(path);
    }

    /// A model, as it is written in the file.
    pub(super) fn model(&mut self, ident: &Ident) -> TokenStream {
        let name = ident.to_string();
        match &self.models_by {
            ModelsBy::Import(taken) if !taken.contains(&name) => {
                self.models.insert(name);
                quote!(#ident)
            }
            _ => quote!(crate::models::#ident),
        }
    }

    /// The `use` lines of a file whose own item is `own`.
    pub(super) fn lines(&self, own: Option<&Ident>) -> TokenStream {
        let own = own.map(Ident::to_string);
        let standard = list(quote!(std::collections), self.standard.iter());
        let runtime = list(quote!(client_runtime), self.runtime.iter());
        let models = self.models.iter().filter(|name| Some(*name) != own.as_ref());
        let mut lines: Vec<(&str, TokenStream)> =
            self.own.iter().map(|path| (*path, of_crate(path))).collect();
        lines.extend(list(quote!(crate::models), models).map(|line| ("models", line)));
        lines.sort_by_key(|(path, _)| *path);
        let lines = lines.into_iter().map(|(_, line)| line);
        quote!(#standard #runtime #(#lines)*)
    }
}

fn of_crate(path: &str) -> TokenStream {
    let segments = path.split("::").map(|segment| format_ident!("{segment}"));
    let path = segments.fold(quote!(crate), |path, segment| quote!(#path::#segment));
    quote!(use #path;)
}

fn list<'n>(path: TokenStream, names: impl Iterator<Item = &'n String>) -> Option<TokenStream> {
    let names: Vec<Ident> = names.map(|name| format_ident!("{name}")).collect();
    match names.as_slice() {
        [] => None,
        [name] => Some(quote!(use #path::#name;)),
        names => Some(quote!(use #path::{#(#names),*};)),
    }
}
