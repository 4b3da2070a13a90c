//! Modules: names that are names of files, too.

use proc_macro2::Ident;

use super::casing;
use super::identifier::{parse, plain};

/// Stems that some platform refuses or that Rust gives a meaning of its own.
const RESERVED: &[&str] = &["mod", "lib", "main", "con", "prn", "aux", "nul"];

/// The module that holds an item. Rust wants ASCII here, and so do archives that travel between platforms: any other character is written as `u` and its number.
pub(super) fn module(item: &Ident) -> Ident {
    let mut stem = String::new();
    for character in casing::snake(&plain(item)).chars() {
        match character.is_ascii() {
            true => stem.push(character),
            false => stem.push_str(&format!("u{:x}", u32::from(character))),
        }
    }
    if RESERVED.contains(&stem.as_str()) {
        stem.push('_');
    }
    parse(&stem).unwrap_or_else(|| item.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(item: &str) -> String {
        parse(item).map(|item| module(&item).to_string()).unwrap_or_default()
    }

    #[test]
    fn stems_are_snake_case_ascii_and_never_reserved() {
        assert_eq!(of("PetShop"), "pet_shop");
        assert_eq!(of("Type"), "r#type");
        assert_eq!(of("Mod"), "mod_");
        assert_eq!(of("Größe"), "gruf6udfe");
    }
}
