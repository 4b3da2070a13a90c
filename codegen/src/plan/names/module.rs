//! Modules: names that are names of files, too.

use proc_macro2::{Ident, Span};

use super::casing;
use super::identifier::{parse, plain};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;

/// Stems that Rust gives a meaning of its own, and crates whose names a module would hide.
const RESERVED: &[&str] =
    &["mod", "lib", "main", "core", "std", "alloc", "proc_macro", "test", "client_runtime"];

/// Stems that Windows keeps for devices, whatever follows the dot.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin", "conout"];

/// The longest stem: with its ending, and with what a tool adds while it writes, it must be a file name everywhere.
const LONGEST: usize = 200;

/// Whether a file of this stem cannot be made everywhere.
pub(super) fn is_device(stem: &str) -> bool {
    let is_port = |port: &str| {
        stem.strip_prefix(port)
            .is_some_and(|digit| digit.len() == 1 && digit.bytes().all(|byte| byte.is_ascii_digit()))
    };
    DEVICES.contains(&stem) || is_port("com") || is_port("lpt")
}

/// The module of a name, which holds `item`. Rust wants ASCII here, and so do archives that travel between platforms: any other character is written as `u` and its number. It never
/// has the name of the item itself.
pub(super) fn module(name: &Ident, item: &Ident) -> Ident {
    let mut stem = String::new();
    for character in casing::snake(&plain(name)).chars() {
        match character.is_ascii() {
            true => stem.push(character),
            false => stem.push_str(&format!("u{:x}", u32::from(character))),
        }
    }
    if RESERVED.contains(&stem.as_str()) || is_device(&stem) {
        stem.push('_');
    }
    let module = parse(&stem).unwrap_or_else(|| item.clone());
    if module == *item { Ident::new(&format!("{}_", plain(item)), Span::call_site()) } else { module }
}

/// Reports a name whose file, of the source or of the documentation, could not be written everywhere. Whether it can.
pub(super) fn check_length(
    name: &str,
    owner: &str,
    help: &str,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> bool {
    let (length, fits) = (name.len(), name.len() <= LONGEST);
    if !fits {
        let message = format!("{owner} makes the name of a file of {length} bytes; it may have {LONGEST}");
        diagnostics.push(Diagnostic::new(message, place).with_help(help));
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(item: &str) -> String {
        parse(item).map(|item| module(&item, &item).to_string()).unwrap_or_default()
    }

    #[test]
    fn stems_are_snake_case_ascii_and_never_reserved() {
        assert_eq!(of("PetShop"), "pet_shop");
        assert_eq!(of("Type"), "r#type");
        assert_eq!(of("Mod"), "mod_");
        assert_eq!(of("Com1"), "com1_");
        assert_eq!(of("Core"), "core_");
        assert_eq!(of("2fa"), "_2fa_");
        assert_eq!(of("Größe"), "gruf6udfe");
    }
}
