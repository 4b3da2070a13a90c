//! Tokens to the text of a file: header, items parted by blank lines, codec blocks one entry a line.
//!
//! prettyplease prints no blank lines between items and leaves the inside of macros alone; both are solved here and nowhere else.

mod codec_block;
mod header;
mod macro_rules;
mod spacing;

use proc_macro2::TokenStream;

/// The text of one emitted file.
///
/// # Errors
///
/// The tokens are no Rust file: a defect of the emitter, never of a schema.
pub(crate) fn format(tokens: TokenStream, schema: &str, emitter: &str) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(tokens)?;
    let mut text = header::header(schema, emitter);
    text.push_str(&spacing::file(file));
    Ok(text)
}
