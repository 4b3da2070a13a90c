//! The request of a call, to be looked at.

use http::HeaderValue;

use super::{Call, Prepared};
use crate::client::error::Error;
use crate::client::handle::Carried;
use crate::client::request_body::RequestBody;

/// What stands in place of a secret.
const REDACTED: &str = "redacted";

impl Call {
    /// The request that would be sent, with the word `redacted` in place of each credential. Nothing is sent, and no source of
    /// a changing credential is asked.
    ///
    /// # Errors
    /// When the call cannot be sent as it is, with `is_request`.
    pub fn to_request(&self) -> Result<http::Request<RequestBody>, Error> {
        self.prepare().map(Prepared::redacted)
    }
}

impl Prepared {
    fn redacted(mut self) -> http::Request<RequestBody> {
        let redacted = |name, carrier| Carried { name, carrier, value: HeaderValue::from_static(REDACTED) };
        let changing =
            self.changing.iter().map(|changing| redacted(changing.name, changing.carrier.clone())).collect();
        self.query = self.query.into_iter().map(|carried| redacted(carried.name, carried.carrier)).collect();
        let mut request = self.with_body(self.body.given().clone(), changing);
        for value in request.headers_mut().values_mut().filter(|value| value.is_sensitive()) {
            *value = HeaderValue::from_static(REDACTED);
        }
        request
    }
}
