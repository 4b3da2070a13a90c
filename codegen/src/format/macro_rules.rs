//! Macros by example, whose inside is printed as the items that it is.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use syn::Item;

/// What a metavariable is called while its macro is printed; no emitted name begins so.
const METAVARIABLE: &str = "metavariable_";

/// The text of a macro of one rule, `(…) => { items }`; none for every other item.
pub(super) fn print(item: &Item, print_items: fn(syn::File) -> String) -> Option<String> {
    let Item::Macro(item) = item else { return None };
    let name = item.ident.as_ref().filter(|_| item.mac.path.is_ident("macro_rules"))?;
    let mut groups = item.mac.tokens.clone().into_iter().filter_map(|tree| match tree {
        TokenTree::Group(group) => Some(group),
        _ => None,
    });
    let (pattern, body) = (groups.next()?, groups.next()?);
    let items = syn::parse2(named(body.stream())).ok()?;
    let body = print_items(items).replace(METAVARIABLE, "$");
    let body: String = body.lines().map(indented).collect();
    let pattern = pattern.stream().to_string().replace("$ ", "$").replace(" : ", ":");
    let docs = docs(&item.attrs);
    Some(format!("{docs}macro_rules! {name} {{\n    ({pattern}) => {{\n{body}    }};\n}}\n"))
}

/// The attributes of an item, which prettyplease prints on items alone.
fn docs(attributes: &[syn::Attribute]) -> String {
    let item = quote::quote!(#(#attributes)* struct Item;);
    let text = syn::parse2(item).map(|file| prettyplease::unparse(&file)).unwrap_or_default();
    text.strip_suffix("struct Item;\n").unwrap_or_default().to_owned()
}

fn indented(line: &str) -> String {
    if line.is_empty() { "\n".to_owned() } else { format!("        {line}\n") }
}

/// Tokens in which each `$name` is an identifier.
fn named(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.into_iter();
    let mut out = Vec::new();
    while let Some(tree) = trees.next() {
        out.push(match tree {
            TokenTree::Punct(punct) if punct.as_char() == '$' => match trees.next() {
                Some(TokenTree::Ident(name)) => {
                    TokenTree::Ident(Ident::new(&format!("{METAVARIABLE}{name}"), name.span()))
                }
                Some(other) => other,
                None => break,
            },
            TokenTree::Group(group) => {
                let inner = named(group.stream());
                TokenTree::Group(Group::new(group.delimiter(), inner))
            }
            other => other,
        });
    }
    out.into_iter().collect()
}
