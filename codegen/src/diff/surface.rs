//! The public items of an emitted crate, as Rust code sees them.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Attribute, Fields, FnArg, ImplItem, Item, Signature, Visibility};

use crate::files::Files;

/// Items by path, each with its text without documentation.
#[derive(Debug, Default)]
pub(super) struct Surface {
    items: BTreeMap<String, String>,
}

/// What users can no longer rely on, and what is new.
#[derive(Debug, Default)]
pub(super) struct Differences {
    /// Gone, or something else now: the path, the text before, the text after.
    pub(super) broken: Vec<(String, String, Option<String>)>,
    /// Those of `broken` that a change explains.
    explained: Vec<bool>,
}

impl Surface {
    pub(super) fn of(files: &Files) -> Self {
        let mut surface = Self::default();
        // What mocks have follows the rest.
        let files = files.iter().filter(|(path, _)| !path.starts_with("mock/"));
        for (_, text) in files {
            // What the generator emits is Rust: it was formatted.
            if let Ok(file) = syn::parse_file(text) {
                file.items.iter().for_each(|item| surface.item(item));
            }
        }
        surface
    }

    pub(super) fn compare(self, new: &Self) -> Differences {
        let broken: Vec<_> = self
            .items
            .into_iter()
            .filter_map(|(path, before)| match new.items.get(&path) {
                Some(after) if *after == before => None,
                after => Some((path, before, after.cloned())),
            })
            .collect();
        Differences { explained: vec![false; broken.len()], broken }
    }

    fn add(&mut self, path: String, text: impl ToTokens) {
        self.items.insert(path.replace("::r#", "::"), text.to_token_stream().to_string());
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                self.definition(&name, "struct", &item.attrs);
                self.fields(&name, &item.fields);
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                self.definition(&name, "enum", &item.attrs);
                for variant in &item.variants {
                    self.add(format!("{name}::{}", variant.ident), &variant.fields);
                }
            }
            Item::Type(item) if is_public(&item.vis) => self.add(item.ident.to_string(), &item.ty),
            Item::Const(item) if is_public(&item.vis) => self.add(item.ident.to_string(), &item.ty),
            Item::Fn(item) if is_public(&item.vis) => self.function("", &item.sig),
            Item::Impl(item) if !is_of_mocks(&item.attrs) => {
                let owner = item.self_ty.to_token_stream().to_string();
                match &item.trait_ {
                    Some((path, _)) => self.add(format!("{owner}: {}", path.to_token_stream()), ""),
                    None => item.items.iter().for_each(|item| self.member(&owner, item)),
                }
            }
            Item::Macro(item) => self.macro_call(item),
            _ => {}
        }
    }

    fn definition(&mut self, name: &str, keyword: &str, attributes: &[Attribute]) {
        self.items.insert(name.to_owned(), keyword.to_owned());
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let traits =
                attribute.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default();
            for name_of_trait in traits.split(',').map(str::trim).filter(|text| !text.is_empty()) {
                self.add(format!("{name}: {name_of_trait}"), "");
            }
        }
    }

    fn fields(&mut self, owner: &str, fields: &Fields) {
        for field in fields.iter().filter(|field| is_public(&field.vis)) {
            if let Some(name) = &field.ident {
                self.add(format!("{owner}::{name}"), &field.ty);
            }
        }
    }

    fn member(&mut self, owner: &str, item: &ImplItem) {
        match item {
            ImplItem::Fn(function) if is_public(&function.vis) => self.function(owner, &function.sig),
            ImplItem::Const(item) if is_public(&item.vis) => {
                self.add(format!("{owner}::{}", item.ident), &item.ty)
            }
            _ => {}
        }
    }

    /// Names of arguments are nothing that code can see.
    fn function(&mut self, owner: &str, signature: &Signature) {
        let types: Vec<String> = signature
            .inputs
            .iter()
            .map(|input| match input {
                FnArg::Receiver(receiver) => {
                    receiver.to_token_stream().to_string().replace("mut self", "self")
                }
                FnArg::Typed(typed) => typed.ty.to_token_stream().to_string(),
            })
            .collect();
        let output = signature.output.to_token_stream();
        self.items
            .insert(format!("{owner}::{}()", signature.ident), format!("({}) {output}", types.join(", ")));
    }

    /// What the runtime's macros give to a type, and the setters that several calls share.
    fn macro_call(&mut self, item: &syn::ItemMacro) {
        let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let tokens = item.mac.tokens.to_string();
        if name == "macro_rules" {
            let Some(ident) = &item.ident else { return };
            let body = tokens
                .split_once('{')
                .and_then(|(_, body)| body.rsplit_once('}'))
                .map_or("", |(body, _)| body);
            let code = body
                .replace("$ call", &format!("Setters_{ident}"))
                .replace("$call", &format!("Setters_{ident}"));
            if let Ok(file) = syn::parse_file(&code) {
                file.items.iter().for_each(|item| self.item(item));
            }
        } else if let Some((call, returned)) = tokens.split_once("=>").filter(|_| name.ends_with("_call")) {
            let call = call.split_whitespace().next().unwrap_or_default();
            let types: Vec<&str> = returned.split(',').take(2).map(str::trim).collect();
            self.items.insert(format!("{call}: response"), types.join(", "));
            if name.contains("paged") {
                self.items.insert(format!("{call}: pages"), String::new());
            }
        } else if item.mac.path.segments.first().is_some_and(|segment| segment.ident == "parameters") {
            self.items.insert(format!("{}: setters {name}", tokens.trim()), String::new());
        }
    }
}

impl Differences {
    /// Whether an item of one of the owners is broken: the owner itself where no member is named, else the member, its setter, or what makes the owner. Notes that this is explained.
    pub(super) fn breaks(&mut self, owners: &[String], members: &[String]) -> bool {
        let mut is_any = false;
        for ((path, ..), explained) in self.broken.iter().zip(&mut self.explained) {
            let is_it = owners.iter().any(|owner| {
                let Some(rest) = path.strip_prefix(owner.as_str()).filter(|_| !owner.is_empty()) else {
                    return false;
                };
                if members.is_empty() {
                    return rest.is_empty()
                        || rest.starts_with(':')
                        || rest.starts_with("()")
                        || rest.starts_with("_with()");
                }
                // What can be made without arguments has a default.
                if rest == ": Default" && members.iter().any(|member| member == "new") {
                    return true;
                }
                let rest = rest.strip_prefix("::").unwrap_or(rest).trim_end_matches("()");
                members.iter().any(|member| rest == member || companions(member).contains(&rest.to_owned()))
            });
            if is_it {
                *explained = true;
                is_any = true;
            }
        }
        is_any
    }

    /// What nothing explains.
    pub(super) fn unexplained(&self) -> Vec<&(String, String, Option<String>)> {
        self.broken
            .iter()
            .zip(&self.explained)
            .filter(|(_, explained)| !**explained)
            .map(|(broken, _)| broken)
            .collect()
    }
}

fn is_of_mocks(attributes: &[Attribute]) -> bool {
    let mut conditions = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    conditions.any(|condition| condition.to_token_stream().to_string().contains("\"mock\""))
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The methods that come with the setter of a member.
fn companions(member: &str) -> [String; 2] {
    ["clear_", "maybe_"].map(|before| format!("{before}{member}"))
}
