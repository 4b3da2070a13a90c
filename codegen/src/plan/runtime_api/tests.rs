//! Every name of the runtime that emitted code has is one of the lists, and the runtime has it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::{ImplItem, Item};

use super::*;
use crate::plan::names::PRELUDE;

/// What templates name by path.
const BY_PATH: &[&str] = &[
    "Call",
    "Client",
    "ClientBuilder",
    "Error",
    "Extra",
    "FilePart",
    "MockOperation",
    "MockTransport",
    "Operation",
    "Presence",
    "Response",
    "Style",
    "bytes",
    "decode_slice",
    "codec",
    "impl_call",
    "impl_carried",
    "impl_client_builder",
    "impl_error",
    "impl_events",
    "impl_integer_enum",
    "impl_mock_request",
    "impl_newtype",
    "impl_object",
    "impl_response",
    "impl_paged_call",
    "impl_string_enum",
    "impl_tracing",
    "impl_union",
    "impl_untagged_union",
];

/// Methods that templates call on what the runtime has.
const METHODS: &[&str] = &[
    "accept",
    "add",
    "at_server",
    "base_url",
    "basic_credential",
    "body",
    "clock",
    "content_type",
    "credential",
    "error_type_str",
    "field",
    "mark_null",
    "new",
    "nullable",
    "omit_default",
    "only_credentials",
    "operation",
    "optional",
    "presence",
    "required",
    "send_as",
    "tag",
    "unknown",
    "value",
    "variant",
    "verify",
    "with_clock",
    "with_environment",
    "with_optional_credentials",
    "with_random",
    "with_transport",
];

/// Variants that templates write.
const VARIANTS: &[&str] = &["Empty", "Json", "Null", "Value"];

/// What templates name of Rust and of the emitted crate, besides [`PRELUDE`] and [`OWN`].
const OTHERS: &[&str] = &[
    "API",
    "Carry",
    "Drop",
    "LeftOut",
    "Mock",
    "OPERATIONS",
    "Bytes",
    "Future",
    "IntoIter",
    "Item",
    "Other",
    "Output",
    "Self",
    "Unknown",
];

/// Methods of Rust and of emitted code.
const OTHER_METHODS: &[&str] = &[
    "as_deref",
    "as_str",
    "into_items",
    "build",
    "clone",
    "collect",
    "into",
    "into_iter",
    "map",
    "ok",
    "unwrap_or_default",
    "builder",
    "transport",
    "as_ref",
    "is_empty",
    "is_some",
];

/// Fields of emitted types.
const FIELDS: &[&str] = &["call", "client", "extra", "inner"];

/// Methods that put a parameter on a call: [`Set::method`](crate::plan::Set).
const SETTERS: &[&str] = &["header", "header_list", "path", "query", "query_joined", "query_list"];

fn files(folder: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = open.pop() {
        let entries =
            fs::read_dir(folder).map(|entries| entries.flatten().collect()).unwrap_or_else(|_| vec![]);
        for path in entries.iter().map(fs::DirEntry::path) {
            match path.is_dir() {
                true => open.push(path),
                false => texts.extend(fs::read_to_string(&path)),
            }
        }
    }
    texts
}

/// Every item of the runtime.
fn runtime() -> Vec<Item> {
    let files = files("runtime/src");
    files
        .iter()
        .filter_map(|text| syn::parse_str::<syn::File>(text).ok())
        .flat_map(|file| file.items)
        .collect()
}

/// What the items define: items, variants and methods.
fn defined(items: &[Item]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for item in items {
        match item {
            Item::Struct(item) => _ = names.insert(item.ident.to_string()),
            Item::Trait(item) => _ = names.insert(item.ident.to_string()),
            Item::Type(item) => _ = names.insert(item.ident.to_string()),
            Item::Fn(item) => _ = names.insert(item.sig.ident.to_string()),
            Item::Macro(item) => names.extend(item.ident.as_ref().map(ToString::to_string)),
            Item::Enum(item) => {
                names.insert(item.ident.to_string());
                names.extend(item.variants.iter().map(|variant| variant.ident.to_string()));
            }
            Item::Impl(item) => names.extend(item.items.iter().filter_map(|item| match item {
                ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            })),
            _ => {}
        }
    }
    names
}

/// The functions that a macro writes with `pub`.
fn public_functions(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Group(group) => public_functions(group.stream(), names),
            TokenTree::Ident(word) if *word == "pub" => {
                let rest = trees[at + 1..].iter().map(ToString::to_string).take(2).collect::<Vec<_>>();
                names.extend((rest.len() == 2 && rest[0] == "fn").then(|| rest[1].clone()));
            }
            _ => {}
        }
    }
}

fn written_by(macros: &[&str], items: &[Item]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for item in items {
        if let Item::Macro(item) = item
            && item.ident.as_ref().is_some_and(|ident| macros.contains(&ident.to_string().as_str()))
        {
            public_functions(item.mac.tokens.clone(), &mut names);
        }
    }
    names
}

/// Names in templates: those with a capital, those after `client_runtime::`, and methods.
#[derive(Default)]
struct Named {
    items: BTreeSet<String>,
    by_path: BTreeSet<String>,
    methods: BTreeSet<String>,
}

impl Named {
    /// Looks for templates in the text of an emitter.
    fn collect(&mut self, tokens: TokenStream, is_template: bool) {
        let mut before = [String::new(), String::new(), String::new(), String::new()];
        for tree in tokens {
            let text = match &tree {
                TokenTree::Group(group) => {
                    self.collect(group.stream(), is_template || before[2..] == ["quote", "!"]);
                    String::new()
                }
                tree => tree.to_string(),
            };
            if is_template && let TokenTree::Ident(_) = &tree {
                self.word(&text, &before);
            }
            before.rotate_left(1);
            before[3] = text;
        }
    }

    fn word(&mut self, word: &str, [_, first, second, last]: &[String; 4]) {
        if last == "#" || (last == "." && FIELDS.contains(&word)) {
            return;
        }
        if (first.as_str(), second.as_str()) == ("client_runtime", ":") {
            self.by_path.insert(word.to_owned());
        } else if last == "." {
            self.methods.insert(word.to_owned());
        } else if word.starts_with(char::is_uppercase) {
            self.items.insert(word.to_owned());
        }
    }
}

fn of_features() -> Vec<&'static str> {
    FEATURES.iter().flat_map(|feature| feature.exports).copied().collect()
}

fn missing<'n>(names: impl IntoIterator<Item = &'n String>, lists: &[&[&str]]) -> Vec<&'n String> {
    names.into_iter().filter(|name| !lists.iter().any(|list| list.contains(&name.as_str()))).collect()
}

#[test]
fn templates_name_only_what_is_listed() {
    let mut named = Named::default();
    for text in files("src/emit") {
        named.collect(text.parse().unwrap_or_default(), false);
    }
    let imported = [EXPORTS, &of_features(), &RESOURCE_FILE, &CLIENT_FILE, &CREDENTIALS, &WAITS];
    let items = [&imported[..], &[PRELUDE, OWN, VARIANTS, OTHERS]].concat();
    assert_eq!(missing(&named.items, &items), [""; 0]);
    assert_eq!(missing(&named.methods, &[METHODS, OTHER_METHODS]), [""; 0]);
    assert_eq!(missing(&named.by_path, &[BY_PATH]), [""; 0]);
    assert_eq!(named.by_path.len(), BY_PATH.len(), "{:?}", named.by_path);
}

#[test]
fn imports_are_listed() {
    let of_features = of_features();
    let lists: [&[&str]; 3] = [EXPORTS, &of_features, &RESOURCE_FILE];
    let mut names = BTreeSet::new();
    for text in files("src/plan") {
        let after = text.split(".runtime(\"").skip(1).chain(text.split(".runtime_type(\"").skip(1));
        names.extend(after.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    assert!(names.contains("Extra") && names.contains("Number"), "{names:?}");
    assert_eq!(missing(&names, &lists), [""; 0]);
}

#[test]
fn what_is_named_exists() {
    let mut names = defined(&runtime());
    names.extend(["bytes", "codec", "http", "Method"].map(str::to_owned));
    let items = [EXPORTS, &of_features(), &RESOURCE_FILE, &CLIENT_FILE, &CREDENTIALS, &WAITS];
    let all = [&items[..], &[BY_PATH, METHODS, VARIANTS, SETTERS]].concat().concat();
    let missing: Vec<_> = all.into_iter().filter(|name| !names.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn methods_are_those_that_the_macros_write() {
    let items = runtime();
    let calls = written_by(&["impl_call", "impl_paged_call", "__blocking_call", "impl_events"], &items);
    let own = ["clone", "into_future", "new"].map(str::to_owned);
    assert_eq!(
        CALL_METHODS.iter().map(ToString::to_string).collect::<BTreeSet<_>>(),
        calls.into_iter().chain(own).collect()
    );
    let clients = written_by(&["__client_options"], &items);
    let own = ["builder", "clone", "from_env", "new"].map(str::to_owned);
    assert_eq!(
        CLIENT_METHODS.iter().map(ToString::to_string).collect::<BTreeSet<_>>(),
        clients.into_iter().chain(own).collect()
    );
    let builders = written_by(&["impl_client_builder", "__network_settings"], &items);
    let own = ["clone", "from_env", "new"].map(str::to_owned);
    assert_eq!(
        BUILDER_METHODS.iter().map(ToString::to_string).collect::<BTreeSet<_>>(),
        builders.into_iter().chain(own).collect()
    );
}
