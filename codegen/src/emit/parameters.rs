//! Parameters that several operations share: the default of each, and its setters, once.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::{Context, File, call, docs, operation};
use crate::model::Parameter;
use crate::plan::names::SharedNames;
use crate::text::code;

/// `parameters.rs`; none where no parameter is shared.
pub(super) fn parameters(context: &Context<'_>) -> Option<File> {
    if context.names.shared.is_empty() {
        return None;
    }
    let mut imports = Imports::by_path();
    let items: Vec<TokenStream> =
        context.names.shared.iter().map(|shared| items(context, shared, &mut imports)).collect();
    let uses = imports.lines(None);
    let tokens = quote! {
        #![doc = " Parameters that several operations share."]
        #uses
        #(#items)*
    };
    Some(File { path: "parameters.rs".to_owned(), emitter: "parameters", tokens })
}

fn items(context: &Context<'_>, shared: &SharedNames, imports: &mut Imports) -> TokenStream {
    let (at, index) = shared.first;
    let parameter = &context.api.operations[at].parameters[index];
    let what = format!("the {} {}", operation::location(parameter.location), code(&parameter.name));
    let constant = operation::header_default(parameter).map(|value| {
        imports.runtime("HeaderDefault");
        let (name, line) = (&shared.constant, docs::line(&format!("What is sent in {what}.")));
        quote!(#line pub(crate) const #name: HeaderDefault = #value;)
    });
    let setters =
        call::parameter_setters(context, parameter, &context.names.operations[at].parameters[index], imports);
    let setters = (!setters.is_empty()).then(|| {
        let (name, line) = (&shared.setters, docs::line(&format!("Gives a call the setters of {what}.")));
        let dollar = proc_macro2::Punct::new('$', proc_macro2::Spacing::Alone);
        quote! {
            #line
            macro_rules! #name {
                (#dollar call:ident) => {
                    impl #dollar call { #(#setters)* }
                };
            }
            pub(crate) use #name;
        }
    });
    quote!(#constant #setters)
}

/// Whether calls get setters for a parameter.
pub(super) fn has_setters(parameter: &Parameter) -> bool {
    (!parameter.required && parameter.constant.is_none()) || parameter.merges_default
}
