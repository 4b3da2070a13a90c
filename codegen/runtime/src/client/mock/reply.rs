//! The response to a call.

use std::future::pending;
use std::time::Duration;

use bytes::Bytes;

use crate::client::transport::{Body, TransportError};

/// The response to a call, and after how long.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) what: What,
    pub(super) delay: Duration,
}

#[derive(Clone)]
pub(super) enum What {
    Response(http::Response<Bytes>),
    /// No connection is made.
    NoConnection,
    /// The connection breaks after the request was sent.
    BrokenOff,
    /// Nothing ever comes.
    Silence,
}

impl Reply {
    pub(super) async fn into_response(self) -> Result<http::Response<Body>, TransportError> {
        match self.what {
            What::Response(response) => Ok(response.map(Body::new)),
            What::NoConnection => Err(TransportError::connect("the mock makes no connection")),
            What::BrokenOff => Err(TransportError::interrupted("the mock broke off")),
            What::Silence => pending().await,
        }
    }

    /// As a list of what is expected names it.
    pub(super) fn describe(&self) -> String {
        match &self.what {
            What::Response(response) => response.status().as_str().to_owned(),
            What::NoConnection => "no connection".to_owned(),
            What::BrokenOff => "a connection that breaks off".to_owned(),
            What::Silence => "silence".to_owned(),
        }
    }
}
