//! The error envelope: its type, and where it says what.

use super::Lowering;
use super::headers;
use super::types::Behind;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{EnumScalar, ErrorEnvelope, Media, Operation, StatusRange, TypeId, TypeKind, TypeRef};
use crate::openapi::{self, Spanned};

impl Lowering<'_, '_> {
    pub(super) fn error_envelope(&mut self, operations: &[Operation]) -> ErrorEnvelope {
        let Some(written) = &self.document.errors else {
            return ErrorEnvelope { body: self.common_error(operations), ..ErrorEnvelope::default() };
        };
        let body = match &written.schema {
            Some(reference) => self.schemas.target(reference).map(|(id, _)| TypeRef::Named(id)),
            None => self.common_error(operations),
        };
        let kinds = match &body {
            Some(body) => self.check_pointers(written, body),
            None => {
                self.check_is_known(written);
                None
            }
        };
        if let Some(header) = &written.request_id_header {
            headers::check_name(&header.value, header.place, self.diagnostics);
        }
        let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.value.clone());
        ErrorEnvelope {
            body,
            kind: text(&written.kind),
            message: text(&written.message),
            request_id: text(&written.request_id),
            kinds,
            request_id_header: text(&written.request_id_header),
        }
    }

    /// The one type of the bodies of all responses that are errors.
    fn common_error(&self, operations: &[Operation]) -> Option<TypeRef> {
        let responses = operations.iter().flat_map(|operation| &operation.responses);
        let json = responses.filter(|response| matches!(response.media, Some((Media::Json, _))));
        let errors = json.filter(|response| match response.status {
            StatusRange::Default => true,
            StatusRange::Exact(status) => status >= 400,
            StatusRange::Class(class) => class >= 4,
        });
        let mut bodies = errors.filter_map(|response| response.body.as_ref());
        let first = bodies.next()?;
        bodies.all(|body| body == first).then(|| first.clone())
    }

    /// Pointers need a type that they point into.
    fn check_is_known(&mut self, written: &openapi::ErrorEnvelope) {
        let pointers = [&written.kind, &written.message, &written.request_id];
        if written.schema.is_none() && pointers.iter().any(|pointer| pointer.is_some()) {
            let help =
                "name it with `schema`, or give all `4XX`, `5XX` and `default` responses the same schema";
            let diagnostic = Diagnostic::new("nothing says what the body of an error is", written.place);
            self.diagnostics.push(diagnostic.with_help(help));
        }
    }

    /// The enum of error types, if `type` leads to one.
    fn check_pointers(&mut self, written: &openapi::ErrorEnvelope, body: &TypeRef) -> Option<TypeId> {
        for pointer in [&written.message, &written.request_id].into_iter().flatten() {
            self.check_text(pointer, body, false);
        }
        self.check_text(written.kind.as_ref()?, body, true)
    }

    /// Reports a pointer that leads nowhere or to something else than a text. An enum that it leads to is returned; whether it may is said by `takes_enum`.
    fn check_text(&mut self, pointer: &Spanned<String>, body: &TypeRef, takes_enum: bool) -> Option<TypeId> {
        let ends = match self.walk(body, &pointer.value) {
            Ok(ends) => ends,
            Err((message, help)) => {
                self.diagnostics.push(Diagnostic::new(message, pointer.place).with_help(help));
                return None;
            }
        };
        let mut kinds = None;
        for end in &ends {
            match self.behind(end) {
                Behind::Other(TypeRef::String | TypeRef::Any | TypeRef::Error) => {}
                Behind::Definition(id, definition) if takes_enum && is_enum_of_strings(&definition.kind) => {
                    kinds = (ends.len() == 1).then_some(id);
                }
                _ => {
                    let message = format!("`{}` does not lead to a string", pointer.value);
                    let diagnostic = Diagnostic::new(message, pointer.place);
                    self.diagnostics.push(diagnostic.with_help("point to the property that holds the text"));
                    return None;
                }
            }
        }
        kinds
    }

    /// The types that a pointer leads to: several where it passes through a union. The error is a message and its help.
    fn walk(&self, body: &TypeRef, pointer: &str) -> Result<Vec<TypeRef>, (String, String)> {
        let mut ends = vec![body.clone()];
        for token in pointer.split('/').skip(1) {
            let name = token.replace("~1", "/").replace("~0", "~");
            let mut next = Vec::new();
            for end in &ends {
                self.step(end, &name, pointer, &mut next)?;
            }
            ends = next;
        }
        Ok(ends)
    }

    fn step(
        &self,
        ty: &TypeRef,
        name: &str,
        pointer: &str,
        next: &mut Vec<TypeRef>,
    ) -> Result<(), (String, String)> {
        let mut open = vec![ty.clone()];
        while let Some(ty) = open.pop() {
            match self.behind(&ty) {
                Behind::Other(TypeRef::Nullable(inner)) => open.push((**inner).clone()),
                Behind::Other(any @ (TypeRef::Any | TypeRef::Error)) => next.push(any.clone()),
                Behind::Other(TypeRef::Map(values)) => next.push(without_null(values)),
                Behind::Definition(_, definition) => match &definition.kind {
                    TypeKind::Union(union) => {
                        open.extend(union.variants.iter().map(|v| TypeRef::Named(v.ty)))
                    }
                    TypeKind::Object(object) => match object.named().find(|field| field.name == name) {
                        Some(field) => next.push(field.ty.clone()),
                        None => {
                            let known = object.named().map(|field| field.name.as_str());
                            let help = did_you_mean(name, known);
                            let message =
                                format!("`{pointer}`: `{}` has no property `{name}`", definition.schema_name);
                            return Err((
                                message,
                                help.unwrap_or_else(|| "name one of its properties".to_owned()),
                            ));
                        }
                    },
                    _ => return Err(no_object(name, pointer)),
                },
                Behind::Other(_) => return Err(no_object(name, pointer)),
            }
        }
        Ok(())
    }
}

fn without_null(ty: &TypeRef) -> TypeRef {
    match ty {
        TypeRef::Nullable(inner) => (**inner).clone(),
        other => other.clone(),
    }
}

fn no_object(name: &str, pointer: &str) -> (String, String) {
    let help = "point to a property of the error's body".to_owned();
    (format!("`{pointer}`: what should have the property `{name}` is not an object"), help)
}

fn is_enum_of_strings(kind: &TypeKind) -> bool {
    matches!(kind, TypeKind::Enum(values) if values.scalar == EnumScalar::String)
}
