//! What the runtime calls its own: names that no text of a document may take. A test compares them with the runtime's source.

/// Types and functions that the emitted crate exports from the runtime, without a client.
pub(crate) const EXPORTS: &[&str] = &[
    "DecodeError",
    "Extra",
    "Number",
    "ParseEnumError",
    "Presence",
    "RawJson",
    "Timestamp",
    "TimestampError",
    "UnknownValue",
    "UnknownVariant",
    "decode",
    "decode_slice",
];

/// What it exports besides, with the feature `client`.
pub(crate) const CLIENT_EXPORTS: &[&str] = &[
    "Body",
    "BoxError",
    "BoxFuture",
    "Clock",
    "CredentialSource",
    "Items",
    "MemoryTransport",
    "Page",
    "Pages",
    "Pause",
    "RawResponse",
    "Response",
    "Secret",
    "SystemClock",
    "Transport",
    "TransportError",
    "VirtualClock",
    "bytes",
    "http",
];

/// What it exports besides, with the feature `hyper`.
pub(crate) const HYPER_EXPORTS: &[&str] = &["HyperTransport", "HyperTransportBuilder"];

/// What the emitted crate has at its root of its own.
pub(crate) const OWN: &[&str] = &["Client", "ClientBuilder", "Error"];

/// What every file of a resource imports from the runtime.
pub(crate) const RESOURCE_FILE: [&str; 5] = ["Call", "HeaderDefault", "Method", "Operation", "ResponseKind"];

/// Methods that every call has.
pub(crate) const CALL_METHODS: &[&str] = &[
    "clone",
    "into_future",
    "items",
    "new",
    "pages",
    "send",
    "send_raw",
    "with_body_field",
    "with_deadline",
    "with_header",
    "with_max_wait",
    "with_query",
    "with_retries",
    "with_timeout",
];

/// Methods that every builder has.
pub(crate) const BUILDER_METHODS: &[&str] = &[
    "base_url",
    "build",
    "clone",
    "from_env",
    "new",
    "with_added_root_certificates",
    "with_client_certificate",
    "with_clock",
    "with_connect_timeout",
    "with_credential_source",
    "with_deadline",
    "with_environment_from",
    "with_header",
    "with_max_body",
    "with_max_wait",
    "with_plain_http",
    "with_query",
    "with_random",
    "with_retries",
    "with_root_certificates",
    "with_timeout",
    "with_transport",
    "without_proxy",
];

/// Whether the root of the emitted crate has the name already.
pub(crate) fn is_at_crate_root(name: &str) -> bool {
    [EXPORTS, CLIENT_EXPORTS, HYPER_EXPORTS, OWN].iter().any(|names| names.contains(&name))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use proc_macro2::{TokenStream, TokenTree};
    use syn::Item;

    use super::*;

    /// Every item of the runtime, of all files.
    fn items(folder: &Path, found: &mut Vec<Item>) {
        let entries =
            fs::read_dir(folder).map(|entries| entries.flatten().collect()).unwrap_or_else(|_| Vec::new());
        for path in entries.iter().map(|entry| entry.path()) {
            if path.is_dir() {
                items(&path, found);
            } else if let Ok(file) = fs::read_to_string(&path).map(|text| syn::parse_str::<syn::File>(&text))
            {
                found.extend(file.into_iter().flat_map(|file| file.items));
            }
        }
    }

    fn runtime() -> Vec<Item> {
        let mut found = Vec::new();
        items(&Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src"), &mut found);
        found
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

    #[test]
    fn methods_are_those_that_the_macros_write() {
        let items = runtime();
        let calls = written_by(&["impl_call", "impl_paged_call"], &items);
        let own = ["clone", "into_future", "new"].map(str::to_owned);
        assert_eq!(
            CALL_METHODS.iter().map(ToString::to_string).collect::<BTreeSet<_>>(),
            calls.into_iter().chain(own).collect()
        );
        let builders = written_by(&["impl_client_builder", "__network_settings"], &items);
        let own = ["clone", "from_env", "new"].map(str::to_owned);
        assert_eq!(
            BUILDER_METHODS.iter().map(ToString::to_string).collect::<BTreeSet<_>>(),
            builders.into_iter().chain(own).collect()
        );
    }

    #[test]
    fn what_is_exported_exists() {
        let names: BTreeSet<String> = runtime()
            .iter()
            .filter_map(|item| match item {
                Item::Struct(item) => Some(item.ident.to_string()),
                Item::Enum(item) => Some(item.ident.to_string()),
                Item::Trait(item) => Some(item.ident.to_string()),
                Item::Type(item) => Some(item.ident.to_string()),
                Item::Fn(item) => Some(item.sig.ident.to_string()),
                _ => None,
            })
            .chain(["bytes", "http", "Method"].map(str::to_owned))
            .collect();
        let all = [EXPORTS, CLIENT_EXPORTS, HYPER_EXPORTS, &RESOURCE_FILE].concat();
        let missing: Vec<_> = all.into_iter().filter(|name| !names.contains(*name)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
