//! Blank lines between items and between the members of an `impl`.

use syn::{File, Item};

use super::{codec_block, macro_rules};

/// The items of a file with one blank line between them; runs of `use` and `mod` lines stay together.
pub(super) fn file(mut file: File) -> String {
    let items = std::mem::take(&mut file.items);
    let mut text = prettyplease::unparse(&file);
    let mut previous: Option<Group> = None;
    for item in items {
        let group = Group::of(&item);
        let joins = previous.is_some_and(|previous| previous == group && group != Group::Other);
        if !text.is_empty() && !joins {
            text.push('\n');
        }
        text.push_str(&print(item));
        previous = Some(group);
    }
    text
}

/// What may stand line under line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// By where they lead: the standard library, other crates, this crate.
    Uses(Origin),
    Reexports,
    Modules,
    Other,
}

impl Group {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => Self::Uses(Origin::of(item)),
            Item::Use(_) => Self::Reexports,
            Item::Mod(item) if item.content.is_none() => Self::Modules,
            _ => Self::Other,
        }
    }
}

/// Where an import leads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Standard,
    Other,
    Crate,
}

impl Origin {
    fn of(item: &syn::ItemUse) -> Self {
        match &item.tree {
            syn::UseTree::Path(path) if path.ident == "std" => Self::Standard,
            syn::UseTree::Path(path) if path.ident == "crate" => Self::Crate,
            _ => Self::Other,
        }
    }
}

fn print(item: Item) -> String {
    if let Some(rules) = macro_rules::print(&item, file) {
        return rules;
    }
    if let Some(block) = codec_block::print(&item) {
        return block;
    }
    let parts_members = matches!(item, Item::Impl(_) | Item::Struct(_) | Item::Enum(_));
    let text = prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    if parts_members && text.contains("impl ") { part_members(&text) } else { text }
}

/// Puts a blank line behind each method of an `impl` that is followed by another.
fn part_members(text: &str) -> String {
    let mut parted = String::with_capacity(text.len() + 64);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        parted.push_str(line);
        parted.push('\n');
        let ends_member = line == "    }" || line.starts_with("    type ");
        if ends_member && lines.peek().is_some_and(|next| *next != "}") {
            parted.push('\n');
        }
    }
    parted
}
