//! A request that was sent, as typed values.

use std::borrow::Cow;

use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::expectation::{path_values, segments};
use crate::client::api::Operation;
use crate::codec::Read;

/// What an operation sends, as a struct of typed values: [`impl_mock_request!`](crate::impl_mock_request) makes it one.
pub trait MockRequest: Sized {
    /// Reads a request.
    ///
    /// # Errors
    /// What of it is not what the operation sends.
    fn of(sent: &SentRequest<'_>) -> Result<Self, String>;
}

/// A request that was sent, part by part.
#[derive(Debug)]
pub struct SentRequest<'r> {
    request: &'r http::Request<Bytes>,
    path: Vec<(String, &'r str)>,
}

impl<'r> SentRequest<'r> {
    pub(super) fn new(operation: &Operation, request: &'r http::Request<Bytes>) -> Self {
        let path = path_values(operation.path, &segments(request.uri().path())).unwrap_or_default();
        Self { request, path }
    }

    /// A path parameter.
    ///
    /// # Errors
    /// It is not there, or of another type.
    pub fn path<T: Read>(&self, name: &str) -> Result<T, String> {
        let value = self.path.iter().find(|(known, _)| known == name).map(|(_, value)| decoded(value));
        typed(name, &value.ok_or_else(|| format!("the path parameter `{name}` is missing"))?)
    }

    /// A query parameter.
    ///
    /// # Errors
    /// It is of another type.
    pub fn query<T: Read>(&self, name: &str) -> Result<Option<T>, String> {
        self.values(name).first().map(|value| typed(name, value)).transpose()
    }

    /// A query parameter that must be there.
    ///
    /// # Errors
    /// It is not there, or of another type.
    pub fn required_query<T: Read>(&self, name: &str) -> Result<T, String> {
        self.query(name)?.ok_or_else(|| format!("the query parameter `{name}` is missing"))
    }

    /// A query parameter of which each value is a pair.
    ///
    /// # Errors
    /// A value is of another type.
    pub fn query_list<T: Read>(&self, name: &str) -> Result<Vec<T>, String> {
        self.values(name).iter().map(|value| typed(name, value)).collect()
    }

    /// A query parameter whose values are joined by commas.
    ///
    /// # Errors
    /// A value is of another type.
    pub fn query_joined<T: Read>(&self, name: &str) -> Result<Vec<T>, String> {
        let values = self.values(name);
        values.iter().flat_map(|value| value.split(',')).map(|value| typed(name, value)).collect()
    }

    /// A header.
    ///
    /// # Errors
    /// It is of another type.
    pub fn header<T: Read>(&self, name: &str) -> Result<Option<T>, String> {
        self.header_text(name).map(|value| typed(name, value)).transpose()
    }

    /// A header that must be there.
    ///
    /// # Errors
    /// It is not there, or of another type.
    pub fn required_header<T: Read>(&self, name: &str) -> Result<T, String> {
        self.header(name)?.ok_or_else(|| format!("the header `{name}` is missing"))
    }

    /// A header whose values are joined by commas.
    ///
    /// # Errors
    /// A value is of another type.
    pub fn header_list<T: Read>(&self, name: &str) -> Result<Vec<T>, String> {
        let values = self.header_text(name).into_iter().flat_map(|text| text.split(','));
        values.map(|value| typed(name, value.trim())).collect()
    }

    /// The JSON body.
    ///
    /// # Errors
    /// It is of another type, or none.
    pub fn json<T: Read>(&self) -> Result<T, String> {
        crate::decode_slice(self.request.body()).map_err(|error| format!("the body: {error}"))
    }

    /// The JSON body, if there is one.
    ///
    /// # Errors
    /// It is of another type.
    pub fn optional_json<T: Read>(&self) -> Result<Option<T>, String> {
        if self.request.body().is_empty() { Ok(None) } else { self.json().map(Some) }
    }

    /// The body as it was sent.
    ///
    /// # Errors
    /// None.
    pub fn bytes(&self) -> Result<Bytes, String> {
        Ok(self.request.body().clone())
    }

    fn header_text(&self, name: &str) -> Option<&str> {
        self.request.headers().get(name)?.to_str().ok()
    }

    fn values(&self, name: &str) -> Vec<String> {
        let query = self.request.uri().query().unwrap_or_default();
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let pairs = pairs.map(|(name, value)| (decoded(&name.replace('+', " ")), value));
        pairs.filter(|(known, _)| known == name).map(|(_, value)| decoded(&value.replace('+', " "))).collect()
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A text as a value: what JSON reads as one, else a string.
fn typed<T: Read>(name: &str, text: &str) -> Result<T, String> {
    let string = || Cow::<str>::Owned(Value::from(text).to_string());
    crate::decode(text)
        .or_else(|_| crate::decode(&string()))
        .map_err(|error| format!("the parameter `{name}`: {error}"))
}
