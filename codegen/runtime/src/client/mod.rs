//! Calls: from what emitted code says about an operation to a decoded response or an error.
//!
//! In the order of a call's life: [`builder`] makes a [`Client`]; [`call`] collects what the caller sets and turns it
//! into a request, whose body [`request_body`] reads; [`send`] makes attempts, each through a [`transport`], and asks [`retry`] after each one whether to
//! retry; [`response`] and [`error`] are what comes out, or [`streaming`] what is read as it comes; [`paging`] strings calls together. Only [`transport`] knows a
//! network, only [`retry`] knows when retrying is safe, only [`secret`] knows the text of a credential.

mod api;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod error;
mod handle;
mod header_value;
mod macros;
#[cfg(feature = "mock")]
mod mock;
mod observe;
mod paging;
mod request_body;
mod response;
pub mod retry;
mod secret;
mod send;
mod streaming;
mod transport;

pub use self::api::{
    Api, CredentialSpec, ErrorSpec, HeaderDefault, Operation, ResponseKind, RetrySpec, Scheme, WaitHeader,
    WaitUnit,
};
#[cfg(feature = "blocking")]
pub use self::blocking::Blocking;
pub use self::builder::ClientBuilder;
pub use self::call::{Call, FilePart, Style};
pub use self::error::Error;
#[doc(hidden)]
pub use self::error::Undecodable;
pub use self::handle::Client;
#[cfg(feature = "mock")]
pub use self::mock::{MockOperation, MockRequest, MockTransport, SentRequest};
pub use self::observe::{AttemptEnded, CallBegun, CallEnded, CallObserver, Observer};
pub use self::paging::{Items, Page, Pages};
pub use self::request_body::RequestBody;
pub use self::response::{FromResponse, RawResponse, Response, ResponseBody};
pub use self::secret::{CredentialSource, Secret};
pub use self::streaming::{EventStream, ServerEvent, StreamedResponse};
#[cfg(feature = "reqwest")]
pub use self::transport::ReqwestTransport;
pub use self::transport::{
    Body, Clock, MemoryTransport, Pause, SystemClock, Transport, TransportError, VirtualClock,
};
#[cfg(feature = "hyper")]
pub use self::transport::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "tower")]
pub use self::transport::{TowerTransport, TransportService};

/// A future behind a pointer, as object-safe traits return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error, as traits that others implement return it.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
