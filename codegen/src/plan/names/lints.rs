//! Lints that names of a document would set off.

use proc_macro2::Ident;

use super::Names;
use super::identifier::plain;

/// For names in other scripts than ASCII: what Rust says about letters that are rare, look alike or have no case.
const SCRIPTS: &[&str] = &[
    "confusable_idents",
    "mixed_script_confusables",
    "non_camel_case_types",
    "non_snake_case",
    "non_upper_case_globals",
    "uncommon_codepoints",
];

/// For names that are numbers.
const NUMBERS: &[&str] = &["clippy::just_underscores_and_digits"];

/// For types and methods that are called as constructors are.
const CONSTRUCTORS: &[&str] = &["clippy::new_ret_no_self", "clippy::self_named_constructors"];

impl Names {
    /// What the crate must allow because of its names.
    pub(crate) fn lints(&self) -> Vec<&'static str> {
        let scripts = self.all().any(|name| !plain(name).is_ascii());
        let is_number = |name: &Ident| plain(name).bytes().all(|byte| byte == b'_' || byte.is_ascii_digit());
        let numbers = self.all().any(is_number);
        let constructors = self.types.iter().any(|ty| ty.ident == "New")
            || self.operations.iter().any(|operation| operation.method == "new");
        let lists = [(scripts, SCRIPTS), (numbers, NUMBERS), (constructors, CONSTRUCTORS)];
        lists
            .into_iter()
            .filter(|(applies, _)| *applies)
            .flat_map(|(_, lints)| lints.iter().copied())
            .collect()
    }

    fn all(&self) -> impl Iterator<Item = &Ident> {
        let types = self.types.iter().flat_map(|ty| ty.members.iter().chain([&ty.ident]));
        let operations =
            self.operations.iter().flat_map(|names| names.parameters.iter().chain([&names.method]));
        let resources = self.resources.iter().map(|names| &names.accessor);
        types.chain(operations).chain(resources).chain(&self.client.credentials)
    }
}
