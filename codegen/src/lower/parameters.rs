//! Parameters of operations.

use super::Lowering;
use super::docs;
use super::fields::type_of_constant;
use super::follow;
use super::name::Name;
use crate::model::{Docs, Parameter, ParameterLocation, ParameterStyle};
use crate::openapi::{self, Location, OrReference, Style};

impl<'d> Lowering<'d, '_> {
    /// A parameter in its place, or none if it has diagnostics.
    pub(super) fn parameter_at(
        &mut self,
        item: &'d OrReference<openapi::Parameter>,
        operation: &str,
    ) -> Option<Parameter> {
        let (parameter, component, description) = follow::shared(&self.document.components.parameters, item)?;
        let name = match component {
            Some(component) => Name::published(component),
            None => Name::of_operation(operation, "")
                .property(&parameter.name.value, parameter.rust_name.as_deref()),
        };
        let mut lowered = self.parameter(parameter, &name.inner())?;
        lowered.component = component.filter(|_| description.is_none()).map(str::to_owned);
        lowered.docs.description = description.map(str::to_owned).or(lowered.docs.description);
        Some(lowered)
    }

    /// A parameter. It is looked at once, however often it is used.
    pub(super) fn parameter(&mut self, parameter: &'d openapi::Parameter, name: &Name) -> Option<Parameter> {
        let node = parameter.place.node;
        if let Some(lowered) = self.parameters.get(&node) {
            return lowered.clone();
        }
        let lowered = self.lower_parameter(parameter, name);
        self.parameters.insert(node, lowered.clone());
        lowered
    }

    fn lower_parameter(&mut self, parameter: &'d openapi::Parameter, name: &Name) -> Option<Parameter> {
        self.check_parameter_name(parameter);
        let constant = self.constant(&parameter.schema);
        let ty = match &constant {
            Some(constant) => type_of_constant(constant),
            None => self.present(&parameter.schema, name),
        };
        let shape = self.check_shape(parameter, &ty);
        self.check_constant(parameter, constant.as_ref());
        let default = self.header_default(parameter);
        self.check_merging(parameter, shape, default.is_some());
        shape?;
        Some(Parameter {
            component: None,
            name: parameter.name.value.clone(),
            rust_name: parameter.rust_name.clone(),
            location: match parameter.location {
                Location::Path => ParameterLocation::Path,
                Location::Query => ParameterLocation::Query,
                Location::Header => ParameterLocation::Header,
                Location::Cookie => ParameterLocation::Cookie,
            },
            docs: self.parameter_docs(parameter),
            ty,
            required: parameter.required,
            constant,
            default,
            example: self.parameter_example(parameter),
            merges_default: parameter.merges_default.as_ref().is_some_and(|merges| merges.value),
            style: style(parameter.style),
            place: parameter.place,
        })
    }

    fn parameter_docs(&self, parameter: &'d openapi::Parameter) -> Docs {
        let inner = docs::of_schema(&parameter.schema);
        let mut lowered = docs::of_description(&parameter.text);
        lowered.summary = lowered.summary.or(inner.summary);
        lowered.description = lowered.description.or(inner.description);
        lowered.link = lowered.link.or(inner.link);
        lowered.deprecated |= inner.deprecated;
        lowered.notes = inner.notes;
        lowered.notes.extend(docs::examples(parameter.schema.annotations.examples.iter()));
        lowered.notes.extend(docs::examples(self.examples(&parameter.examples)));
        lowered
    }

    fn parameter_example(&self, parameter: &'d openapi::Parameter) -> Option<String> {
        let of_schema = parameter.schema.annotations.examples.iter();
        self.examples(&parameter.examples).chain(of_schema).next().map(|example| example.json.clone())
    }

    /// The examples that are there or referred to.
    pub(super) fn examples(
        &self,
        examples: &'d [OrReference<openapi::Example>],
    ) -> impl Iterator<Item = &'d openapi::Example> {
        let components = &self.document.components.examples;
        let found = examples.iter().filter_map(|example| follow::shared(components, example));
        found.map(|(example, ..)| example)
    }
}

fn style(style: Style) -> ParameterStyle {
    match style {
        Style::Repeated => ParameterStyle::Repeated,
        Style::CommaJoined => ParameterStyle::CommaJoined,
        Style::SimpleExploded => ParameterStyle::SimpleExploded,
        Style::SpaceJoined => ParameterStyle::SpaceJoined,
        Style::PipeJoined => ParameterStyle::PipeJoined,
        Style::DeepObject => ParameterStyle::DeepObject,
        Style::Label => ParameterStyle::Label,
        Style::LabelExploded => ParameterStyle::LabelExploded,
        Style::Matrix => ParameterStyle::Matrix,
        Style::MatrixExploded => ParameterStyle::MatrixExploded,
        Style::Json => ParameterStyle::Json,
    }
}
