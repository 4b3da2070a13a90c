//! The runtime's codec blocks (`client_runtime::impl_object! { … }`), laid out one entry a line.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use syn::{Item, MacroDelimiter};

/// The text of an item that is a macro call; none for every other item, and for one with attributes.
pub(super) fn print(item: &Item) -> Option<String> {
    let Item::Macro(item) = item else { return None };
    if !item.attrs.is_empty() {
        return None;
    }
    let path = &item.mac.path;
    let path = flat(quote::quote!(#path));
    Some(match item.mac.delimiter {
        MacroDelimiter::Brace(_) => format!("{path}! {{\n{}}}\n", body(item.mac.tokens.clone())),
        _ => format!("{path}!({});\n", flat(item.mac.tokens.clone())),
    })
}

/// What stands before a brace on one line, then each entry in it on a line of its own.
fn body(tokens: TokenStream) -> String {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let group = match trees.last() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => group.clone(),
        _ => return format!("    {}\n", flat(trees.into_iter().collect())),
    };
    trees.pop();
    let head = flat(trees.into_iter().collect());
    let entries = entries(&group);
    if entries.is_empty() {
        return format!("    {head} {{}}\n");
    }
    let lines: String = entries.into_iter().map(|entry| format!("        {},\n", flat(entry))).collect();
    format!("    {head} {{\n{lines}    }}\n")
}

/// The parts between the commas of a group.
fn entries(group: &Group) -> Vec<TokenStream> {
    let mut entries: Vec<Vec<TokenTree>> = vec![Vec::new()];
    for tree in group.stream() {
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == ',' => entries.push(Vec::new()),
            _ => {
                if let Some(entry) = entries.last_mut() {
                    entry.push(tree);
                }
            }
        }
    }
    entries.into_iter().filter(|entry| !entry.is_empty()).map(|entry| entry.into_iter().collect()).collect()
}

/// Tokens on one line, spaced as a person would.
fn flat(tokens: TokenStream) -> String {
    let mut line = Line::default();
    line.stream(tokens);
    line.text
}

#[derive(Default)]
struct Line {
    text: String,
    /// Whether the last token clings to what follows.
    clings: bool,
}

impl Line {
    fn stream(&mut self, tokens: TokenStream) {
        for tree in tokens {
            match tree {
                TokenTree::Group(group) => self.group(&group),
                TokenTree::Punct(punct) => self.punct(punct.as_char(), punct.spacing()),
                TokenTree::Ident(ident) => self.word(&ident.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
            }
        }
    }

    fn word(&mut self, word: &str) {
        if !self.clings && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(word);
        self.clings = false;
    }

    fn punct(&mut self, punct: char, spacing: Spacing) {
        let spaced = matches!(punct, '=' | '|') && !self.clings;
        if spaced {
            self.text.push(' ');
        }
        self.text.push(punct);
        // `::`, `<`, a sign and the first half of `=>` cling; `:`, `,`, `|` and the second half do not.
        let is_path = self.text.ends_with("::");
        self.clings = spacing == Spacing::Joint || matches!(punct, '<' | '!' | '&' | '-') || is_path;
        if punct == '>' && self.text.ends_with("=>") {
            self.clings = false;
        }
    }

    fn group(&mut self, group: &Group) {
        let inner = flat(group.stream());
        match group.delimiter() {
            Delimiter::Parenthesis if self.text.ends_with("=>") => self.word(&format!("({inner})")),
            Delimiter::Parenthesis => self.text.push_str(&format!("({inner})")),
            Delimiter::Bracket => self.text.push_str(&format!("[{inner}]")),
            Delimiter::Brace => self.word(&format!("{{ {inner} }}")),
            Delimiter::None => self.word(&inner),
        }
        self.clings = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(tokens: TokenStream) -> String {
        syn::parse2::<Item>(tokens).ok().and_then(|item| print(&item)).unwrap_or_default()
    }

    #[test]
    fn one_entry_a_line() {
        let text = printed(quote::quote! {
            client_runtime::impl_object! { Pet: open { "id" => id: required, "type" => constant("pet"), } }
        });
        let expected = "client_runtime::impl_object! {\n    Pet: open {\n        \"id\" => id: required,\n        \
                        \"type\" => constant(\"pet\"),\n    }\n}\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn generics_alternatives_and_units() {
        let union = printed(quote::quote! {
            client_runtime::impl_union! { Shape: closed, tag "type" { "a" | "b" => Round(Box<Round>), } }
        });
        assert!(
            union
                .contains("    Shape: closed, tag \"type\" {\n        \"a\" | \"b\" => Round(Box<Round>),\n"),
            "{union}"
        );
        let call = printed(quote::quote!(client_runtime::impl_call!(GetCall { body } => (), Error);));
        assert_eq!(call, "client_runtime::impl_call!(GetCall { body } => (), Error);\n");
        let newtype = printed(quote::quote!(client_runtime::impl_newtype! { Tree(Vec<Tree>) }));
        assert_eq!(newtype, "client_runtime::impl_newtype! {\n    Tree(Vec<Tree>)\n}\n");
    }
}
