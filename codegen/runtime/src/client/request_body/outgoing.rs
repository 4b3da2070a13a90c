//! A body on its way: opened for each attempt, and what became of it.

use std::sync::{Arc, Mutex, PoisonError};

use super::reading::Reading;
use super::{Kind, Piece, RequestBody};
use crate::client::BoxError;
use crate::client::transport::Body;

/// Why a body could not be read. What a transport makes of such an error is its own affair, so the cause is kept here.
#[derive(Clone, Default)]
pub(super) struct Failure(Arc<Mutex<Option<BoxError>>>);

impl Failure {
    pub(super) fn set(&self, why: BoxError) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(why);
    }

    fn take(&self) -> Option<BoxError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The body of a call's requests.
pub(in crate::client) struct Outgoing {
    body: RequestBody,
    /// There is none for bytes that are here.
    failure: Option<Failure>,
}

impl Outgoing {
    pub(in crate::client) fn new(body: RequestBody) -> Self {
        let failure = body.as_bytes().is_none().then(Failure::default);
        Self { body, failure }
    }

    /// The body as the caller gave it.
    pub(in crate::client) fn given(&self) -> &RequestBody {
        &self.body
    }

    /// The body of one attempt. A source is opened when the transport begins to read.
    pub(in crate::client) fn open(&self) -> Body {
        match (&self.body.0, &self.failure) {
            (Kind::Whole(bytes), _) => Body::new(bytes.clone()),
            (Kind::Pieces(pieces), failure) => {
                let reading = Reading::new(Arc::clone(pieces), failure.clone().unwrap_or_default());
                Body::from_stream(reading).of_length(self.body.length())
            }
        }
    }

    /// Why the body of the attempt that ended could not be read, if that is so.
    pub(in crate::client) fn failure(&self) -> Option<BoxError> {
        self.failure.as_ref()?.take()
    }

    /// Whether another attempt would send the same bytes.
    pub(in crate::client) fn can_be_sent_again(&self) -> bool {
        let Kind::Pieces(pieces) = &self.body.0 else { return true };
        pieces.iter().all(|piece| match piece {
            Piece::Bytes(_) => true,
            Piece::Source { open, .. } => open.can_be_opened(),
        })
    }
}
