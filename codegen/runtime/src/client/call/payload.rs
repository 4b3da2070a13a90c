//! Bodies that are no JSON, and what is said about bodies.

use serde::Serialize;

use super::Call;
use super::form;
use super::multipart::{self, Content, FilePart, Part};
use crate::ParameterValue;
use crate::client::request_body::RequestBody;

/// A body that is no JSON.
#[derive(Clone)]
pub(super) enum Payload {
    /// Bytes, wherever they come from, and their media type.
    Bytes(RequestBody, &'static str),
    /// Pairs of a form, or why there are none.
    Form(Result<String, String>),
    Parts(Vec<Part>),
    /// It cannot be written, and why.
    Unwritable(String),
}

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

impl Payload {
    /// The body and its media type. A random number from 0 to 1 keeps the parts of a body apart.
    pub(super) fn encode(&self, random: &dyn Fn() -> f64) -> Result<(RequestBody, String), String> {
        match self {
            Self::Bytes(body, media_type) => Ok((body.clone(), (*media_type).to_owned())),
            Self::Form(Ok(pairs)) => Ok((pairs.clone().into(), FORM.to_owned())),
            Self::Parts(parts) => multipart::encode(parts, random),
            Self::Form(Err(why)) | Self::Unwritable(why) => Err(why.clone()),
        }
    }
}

impl Call {
    /// Sets where the operation is, if not at the API's server. A base URL that the client was given goes first.
    pub fn at_server(mut self, url: &'static str) -> Self {
        self.parts.server = Some(url);
        self
    }

    /// Sets the media type of a JSON body.
    pub fn content_type(mut self, media_type: &'static str) -> Self {
        self.parts.content_type = Some(media_type);
        self
    }

    /// Sets which media type is asked for.
    pub fn accept(mut self, media_type: &'static str) -> Self {
        self.parts.accept = Some(media_type);
        self
    }

    /// Sets the body to bytes of a media type, or to a file or stream of them.
    pub fn bytes(mut self, media_type: &'static str, body: impl Into<RequestBody>) -> Self {
        self.parts.payload = Some(Payload::Bytes(body.into(), media_type));
        self
    }

    /// Sets the body to a text of a media type.
    pub fn text_body(self, media_type: &'static str, body: impl Into<String>) -> Self {
        let text: String = body.into();
        self.bytes(media_type, text)
    }

    /// Sets the JSON body, if there is one.
    pub fn optional_json(self, body: &Option<impl Serialize>) -> Self {
        match body {
            Some(body) => self.json(body),
            None => self,
        }
    }

    /// Sets the body to a form: pairs in which elements of arrays have a pair each.
    pub fn form(self, body: &impl Serialize) -> Self {
        self.with_form(body, false)
    }

    /// Sets the body to a form, if there is one.
    pub fn optional_form(self, body: &Option<impl Serialize>) -> Self {
        match body {
            Some(body) => self.form(body),
            None => self,
        }
    }

    /// Sets the body to a form: pairs in which elements of arrays are numbered.
    pub fn indexed_form(self, body: &impl Serialize) -> Self {
        self.with_form(body, true)
    }

    /// Sets the body to a form with numbered elements, if there is one.
    pub fn optional_indexed_form(self, body: &Option<impl Serialize>) -> Self {
        match body {
            Some(body) => self.indexed_form(body),
            None => self,
        }
    }

    fn with_form(mut self, body: &impl Serialize, indexed: bool) -> Self {
        let json = serde_json::to_string(body).map_err(|error| error.to_string());
        let pairs = json.and_then(|json| {
            form::encode(&json, indexed).map_err(|_| "the body is not JSON that a form can hold".to_owned())
        });
        self.parts.payload = Some(Payload::Form(pairs));
        self
    }

    /// Adds a part with a text.
    pub fn part<T: ParameterValue>(self, name: &'static str, value: impl Into<T>) -> Self {
        let value: T = value.into();
        self.with_part(name, Content::Text(value.parameter_text().into_owned()))
    }

    /// Adds a part for each text.
    pub fn part_list<T: ParameterValue>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<T>>,
    ) -> Self {
        values.into_iter().fold(self, |call, value| call.part::<T>(name, value))
    }

    /// Adds a part with JSON.
    pub fn part_json<T: Serialize>(mut self, name: &'static str, value: impl Into<T>) -> Self {
        let value: T = value.into();
        match serde_json::to_string(&value) {
            Ok(json) => self.with_part(name, Content::Json(json)),
            Err(error) => {
                self.parts.payload = Some(Payload::Unwritable(format!(
                    "the part {name:?} cannot be written as JSON: {error}"
                )));
                self
            }
        }
    }

    /// Adds a part with a file.
    pub fn part_file<T: Into<FilePart>>(self, name: &'static str, file: impl Into<T>) -> Self {
        let file: T = file.into();
        self.with_part(name, Content::File(file.into()))
    }

    /// Adds a part for each file.
    pub fn part_files<T: Into<FilePart>>(
        self,
        name: &'static str,
        files: impl IntoIterator<Item = impl Into<T>>,
    ) -> Self {
        files.into_iter().fold(self, |call, file| call.part_file::<T>(name, file))
    }

    fn with_part(mut self, name: &'static str, content: Content) -> Self {
        let part = Part { name, content };
        match &mut self.parts.payload {
            Some(Payload::Parts(parts)) => parts.push(part),
            Some(Payload::Unwritable(_)) => {}
            payload => *payload = Some(Payload::Parts(vec![part])),
        }
        self
    }
}
