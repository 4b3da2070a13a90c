//! The root of the document to the root of the model.

use heck::ToKebabCase;

use super::Lowering;
use super::docs;
use crate::diagnostic::Diagnostic;
use crate::model::{Api, Docs};
use crate::openapi::Tag;

impl Lowering<'_, '_> {
    /// Everything, in an order that makes component types first and names inline types the same way whoever uses them.
    pub(super) fn api(mut self) -> Api {
        self.components();
        self.shared_parts();
        let operations = self.operations();
        let servers = self.servers();
        let credentials = self.credentials();
        let retry = self.retry();
        let errors = self.error_envelope(&operations);
        let tags = self.tags();
        let info = &self.document.info;
        let mut api = Api {
            title: info.title.clone(),
            version: info.version.clone(),
            docs: docs::of_description(&info.text),
            crate_name: self.crate_name(),
            drop_prefix: self.document.package.drop_prefix.clone(),
            servers,
            credentials,
            types: self.types,
            examples: self.examples,
            operations,
            tags,
            errors,
            retry,
            omissions: Vec::new(),
        };
        super::unions::merge_same(&mut api.types, self.diagnostics);
        super::direction::mark(&mut api);
        super::sent_as::find_parts(&mut api, self.diagnostics);
        api
    }

    fn crate_name(&mut self) -> String {
        if let Some(name) = &self.document.package.name {
            return name.value.clone();
        }
        let title = &self.document.info.title;
        let name = title.to_kebab_case();
        let is_package_name = name.starts_with(|first: char| first.is_ascii_lowercase()) && name.is_ascii();
        // A title that is missing was reported as that.
        if !is_package_name && !title.is_empty() {
            let message = format!("no package name can be made from the title `{title}`");
            let help = "add `\"x-crate\": {\"name\": \"…\"}` to the document";
            self.diagnostics.push(Diagnostic::new(message, self.document.place).with_help(help));
        }
        name
    }

    fn tags(&mut self) -> Vec<(String, Docs)> {
        let tags = &self.document.tags;
        for (index, tag) in tags.iter().enumerate() {
            let is_same = |earlier: &&Tag| earlier.name.value == tag.name.value;
            if let Some(first) = tags.iter().take(index).find(is_same) {
                self.diagnostics.push(
                    Diagnostic::new(format!("tag `{}` is described twice", tag.name.value), tag.name.place)
                        .with_related("first described at", first.name.place)
                        .with_help("keep one of the two"),
                );
            }
        }
        tags.iter().map(|tag| (tag.name.value.clone(), docs::of_description(&tag.text))).collect()
    }
}
