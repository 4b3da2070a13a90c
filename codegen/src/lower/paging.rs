//! `x-paging`: the names that it gives are those of the response and of the parameters.

use super::Lowering;
use super::follow;
use super::types::Behind;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Paging, Parameter, ParameterLocation, TypeRef};
use crate::openapi::{self, ObjectSchema, Property, Scalar, Schema, SchemaKind, Spanned};

impl<'d> Lowering<'d, '_> {
    /// None if one of the names is at diagnostic, or if what they name has diagnostics of its own. `whole` says whether all parameters could be read.
    pub(super) fn paging(
        &mut self,
        operation: &'d openapi::Operation,
        parameters: &[Parameter],
        whole: bool,
    ) -> Option<Paging> {
        let paging = operation.paging.as_ref()?;
        let cursor_parameter = self.check_cursor_parameter(&paging.cursor_parameter, parameters, whole);
        let page = self.page(operation, &paging.items)?;
        let items = self.check_items(&paging.items, page);
        let next_cursor = self.check_next_cursor(&paging.next_cursor, page);
        Some(Paging { items: items?, next_cursor: next_cursor?, cursor_parameter: cursor_parameter? })
    }

    fn page(
        &mut self,
        operation: &'d openapi::Operation,
        items: &Spanned<String>,
    ) -> Option<&'d ObjectSchema> {
        let response = self.response(operation);
        match response.map(|response| &self.follow(response).schema.kind) {
            Some(SchemaKind::Object(object)) => Some(object),
            Some(SchemaKind::Broken | SchemaKind::Reference(_)) => None,
            _ => {
                let diagnostic =
                    Diagnostic::new("the response is not an object, and so no page", items.place);
                self.diagnostics
                    .push(diagnostic.with_help("leave `x-paging` out, or respond with an object"));
                None
            }
        }
    }

    /// What the operation responds with when it succeeds.
    fn response(&self, operation: &'d openapi::Operation) -> Option<&'d Schema> {
        let mut responses = operation.responses.iter().filter(|(status, _)| status.value.starts_with('2'));
        let (_, item) = responses.next()?;
        let (response, ..) = follow::shared(&self.document.components.responses, item.as_ref()?)?;
        response.content.as_ref().map(|content| &content.schema)
    }

    fn check_items(&mut self, name: &Spanned<String>, page: &'d ObjectSchema) -> Option<String> {
        let property = self.page_property(name, page)?;
        match self.follow(&property.schema).schema.kind {
            SchemaKind::Array(_) => Some(name.value.clone()),
            SchemaKind::Broken | SchemaKind::Reference(_) => None,
            _ => {
                let message = format!("`{}` of the response is not an array", name.value);
                let diagnostic = Diagnostic::new(message, name.place);
                self.diagnostics.push(diagnostic.with_help("name the property that holds the items"));
                None
            }
        }
    }

    fn check_next_cursor(&mut self, name: &Spanned<String>, page: &'d ObjectSchema) -> Option<String> {
        let property = self.page_property(name, page)?;
        let end = self.follow(&property.schema);
        let (message, help) = match end.schema.kind {
            SchemaKind::Scalar(Scalar::String) if end.nullable || !property.required => {
                return Some(name.value.clone());
            }
            SchemaKind::Broken | SchemaKind::Reference(_) => return None,
            SchemaKind::Scalar(Scalar::String) => (
                format!("`{}` of the response is always there, so that no page is the last", name.value),
                "let it be null, or leave it out of `required`",
            ),
            _ => (
                format!("`{}` of the response is not a string", name.value),
                "name the property that holds the cursor of the next page",
            ),
        };
        self.diagnostics.push(Diagnostic::new(message, name.place).with_help(help));
        None
    }

    fn page_property(&mut self, name: &Spanned<String>, page: &'d ObjectSchema) -> Option<&'d Property> {
        let property = page.properties.iter().find(|property| property.name.value == name.value);
        if property.is_none() {
            let help = did_you_mean(&name.value, page.properties.iter().map(|p| p.name.value.as_str()));
            let help = help.unwrap_or_else(|| "name one of its properties".to_owned());
            let message = format!("the response has no property `{}`", name.value);
            self.diagnostics.push(Diagnostic::new(message, name.place).with_help(help));
        }
        property
    }

    fn check_cursor_parameter(
        &mut self,
        name: &Spanned<String>,
        parameters: &[Parameter],
        whole: bool,
    ) -> Option<String> {
        let is_query = |parameter: &&Parameter| parameter.location == ParameterLocation::Query;
        let mut queries = parameters.iter().filter(is_query);
        let (message, help) = match queries.clone().find(|parameter| parameter.name == name.value) {
            Some(parameter) => match self.behind(&parameter.ty) {
                Behind::Other(TypeRef::String) if parameter.constant.is_none() => {
                    return Some(name.value.clone());
                }
                _ => (
                    format!("the query parameter `{}` does not take any string", name.value),
                    "name the parameter that takes a cursor".to_owned(),
                ),
            },
            None if !whole => return None,
            None => (
                format!("there is no query parameter `{}`", name.value),
                did_you_mean(&name.value, queries.by_ref().map(|parameter| parameter.name.as_str()))
                    .unwrap_or_else(|| "add it to `parameters`".to_owned()),
            ),
        };
        self.diagnostics.push(Diagnostic::new(message, name.place).with_help(help));
        None
    }
}
