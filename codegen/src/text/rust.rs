//! Rust as text.

use proc_macro2::TokenStream;
use quote::quote;

/// Statements as they are laid out within a function, one line each; none where the tokens are no statements.
pub(crate) fn statements(tokens: &TokenStream) -> Option<Vec<String>> {
    let file = syn::parse2(quote!(fn all() { #tokens })).ok()?;
    let text = prettyplease::unparse(&file);
    let body = text.strip_prefix("fn all() {")?.strip_suffix("}\n")?.trim_start_matches('\n');
    Some(body.lines().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_stand_at_the_margin() {
        let lines = statements(&quote!(let a = f("x").await?; g();));
        assert_eq!(lines.as_deref(), Some(&["let a = f(\"x\").await?;".to_owned(), "g();".to_owned()][..]));
        assert_eq!(statements(&TokenStream::new()), Some(Vec::new()));
        assert_eq!(statements(&quote!(let let)), None);
    }
}
