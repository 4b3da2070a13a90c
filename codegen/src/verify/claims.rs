//! Every fact of a schema, before a page is read.

use super::fact::{Claim, Facts, Kind};
use super::words;
use crate::model::{Api, Constant, Field, Operation, Parameter, TypeDef, TypeKind, TypeRef};
use crate::source::Place;

/// Lists the facts of a schema.
pub(super) fn of(api: &Api, root: Place) -> Facts {
    let mut claims = Claims { api, facts: Facts::default() };
    for server in &api.servers {
        claims.add(root, Kind::Server, &server.url, "the API", server.url.clone());
    }
    for credential in &api.credentials {
        let says = credential.scheme.to_string();
        claims.add(credential.place, Kind::Credential, "", &credential.name, says);
    }
    api.operations.iter().for_each(|operation| claims.operation(operation));
    api.types.iter().for_each(|ty| claims.ty(ty));
    claims.facts
}

struct Claims<'a> {
    api: &'a Api,
    facts: Facts,
}

impl Claims<'_> {
    fn add(&mut self, place: Place, kind: Kind, detail: &str, subject: &str, says: String) {
        self.facts.claim(Claim { place, kind, detail, subject, says });
    }

    fn operation(&mut self, operation: &Operation) {
        let (place, id) = (operation.place, operation.id.as_str());
        let path = words::path(operation);
        self.add(place, Kind::Endpoint, "", id, format!("{} {path}", operation.http_method));
        self.add(place, Kind::Behavior, "idempotent", id, format!("idempotent: {}", operation.idempotent));
        if operation.paging.is_some() {
            self.add(place, Kind::Behavior, "paging", id, "has pages".to_owned());
        }
        for parameter in &operation.parameters {
            self.parameter(parameter);
        }
        if let Some(body) = &operation.body {
            self.add(place, Kind::Body, "", id, words::body(self.api, body));
            self.add(place, Kind::Media, "", id, body.media_type.clone());
        }
        for response in &operation.responses {
            let says = response.body.as_ref().map_or("nothing".to_owned(), |ty| words::ty(self.api, ty));
            match response.status.is_success() {
                true => self.add(place, Kind::Returns, "", id, says),
                false => self.add(place, Kind::Behavior, &format!("{:?}", response.status), id, says),
            }
        }
    }

    fn parameter(&mut self, parameter: &Parameter) {
        let (place, name) = (parameter.place, parameter.name.as_str());
        let says = format!("{} parameter {name}", words::location(parameter.location));
        self.add(place, Kind::Parameter, "", name, says);
        self.add(place, Kind::Presence, "", name, words::presence(parameter.required).to_owned());
        self.value(place, name, &parameter.ty, parameter.constant.as_ref());
        if let Some(default) = &parameter.default {
            self.add(place, Kind::Default, "", name, default.join(","));
        }
        self.notes(place, name, &parameter.docs.notes);
    }

    fn ty(&mut self, ty: &TypeDef) {
        let name = ty.schema_name.as_str();
        match &ty.kind {
            TypeKind::Object(object) => object.named().for_each(|field| self.field(name, field)),
            TypeKind::Enum(values) => {
                let says = words::any_text(values.any_value).to_owned();
                self.add(ty.place, Kind::AnyText, "", name, says);
                for value in &values.values {
                    self.add(value.place, Kind::Value, &value.value, name, values.json(value).to_string());
                }
            }
            TypeKind::Union(union) => {
                for variant in &union.variants {
                    let says = self.api.ty(variant.ty).schema_name.clone();
                    self.add(variant.place, Kind::Variant, "", name, says);
                }
            }
            TypeKind::Untagged(union) => {
                for member in &union.members {
                    self.add(member.place, Kind::Variant, "", name, words::ty(self.api, &member.ty));
                }
            }
            TypeKind::Alias(target) => self.value(ty.place, name, target, None),
        }
        self.notes(ty.place, name, &ty.docs.notes);
    }

    fn field(&mut self, owner: &str, field: &Field) {
        let subject = format!("{owner}.{}", field.name);
        self.add(field.place, Kind::Member, "", &subject, field.name.clone());
        self.add(
            field.place,
            Kind::Presence,
            "",
            &subject,
            words::presence(field.presence.is_required()).to_owned(),
        );
        self.add(field.place, Kind::Null, "", &subject, words::null(field.presence.is_nullable()).to_owned());
        self.value(field.place, &subject, &field.ty, field.constant.as_ref());
        self.notes(field.place, &subject, &field.docs.notes);
    }

    fn value(&mut self, place: Place, subject: &str, ty: &TypeRef, constant: Option<&Constant>) {
        match constant {
            Some(constant) => self.add(place, Kind::Constant, "", subject, constant.json().to_string()),
            None => self.add(place, Kind::Type, "", subject, words::ty(self.api, ty)),
        }
        let mut inner = ty;
        while let TypeRef::Array(next) | TypeRef::Map(next) | TypeRef::Nullable(next) = inner {
            if let TypeRef::Array(element) | TypeRef::Map(element) = inner {
                let is_nullable = matches!(**element, TypeRef::Nullable(_));
                self.add(place, Kind::Null, "elements", subject, words::null(is_nullable).to_owned());
            }
            inner = next;
        }
    }

    fn notes(&mut self, place: Place, subject: &str, notes: &[String]) {
        for note in notes {
            self.add(place, Kind::Note, note, subject, note.clone());
        }
    }
}
