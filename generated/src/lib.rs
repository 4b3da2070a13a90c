// @generated from schema/environments.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! An environment is where a managed agent runs: a container hosted by Anthropic, or a machine of your own. This
//! API creates, updates, retrieves, lists, archives and deletes environments.
//!
//! Anthropic may add optional inputs, response fields, enum values and union variants at any time. Data in a
//! response that this document does not describe is kept, never rejected.
//!
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::large_enum_variant, reason = "as the schema has it")]

#[cfg(feature = "client")]
#[rustfmt::skip]
mod client;
#[cfg(feature = "client")]
#[rustfmt::skip]
mod error;
#[cfg(feature = "mock")]
#[rustfmt::skip]
pub mod mock;
#[cfg(feature = "client")]
#[rustfmt::skip]
mod parameters;
#[cfg(feature = "client")]
#[rustfmt::skip]
pub mod resources;
#[rustfmt::skip]
pub mod guide;
#[rustfmt::skip]
mod models;

#[cfg(feature = "tracing")]
pub use client::TracingObserver;
#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};
#[cfg(feature = "client")]
pub use error::Error;
#[rustfmt::skip]
pub use models::{
    AnthropicBeta, CloudConfig, CloudConfigParams, CloudNetworking,
    CloudNetworkingParams, Environment, EnvironmentConfig, EnvironmentConfigParams,
    EnvironmentCreateParams, EnvironmentDeleteResponse, EnvironmentList,
    EnvironmentScope, EnvironmentUpdateParams, ErrorObject, ErrorResponse, ErrorType,
    LimitedNetwork, LimitedNetworkParams, Packages, PackagesParams, SelfHostedConfig,
    SelfHostedConfigParams, UnrestrictedNetwork,
};
#[cfg(feature = "client")]
#[rustfmt::skip]
pub use client_runtime::{
    AttemptEnded, Body, BoxError, BoxFuture, CallBegun, CallEnded, CallObserver, Clock,
    CredentialSource, EventStream, Items, MemoryTransport, Observer, Page, Pages, Pause,
    RawResponse, Response, Secret, ServerEvent, StreamedResponse, SystemClock, Transport,
    TransportError, VirtualClock, bytes, http,
};
#[cfg(feature = "hyper")]
#[rustfmt::skip]
pub use client_runtime::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "reqwest")]
#[rustfmt::skip]
pub use client_runtime::ReqwestTransport;
#[cfg(feature = "tower")]
#[rustfmt::skip]
pub use client_runtime::{TowerTransport, TransportService};
#[cfg(feature = "blocking")]
#[rustfmt::skip]
pub use client_runtime::Blocking;
#[cfg(feature = "mock")]
#[rustfmt::skip]
pub use client_runtime::{MockOperation, MockTransport};
#[rustfmt::skip]
pub use client_runtime::{
    DecodeError, Extra, NotCarried, Number, ParseEnumError, Presence, RawJson, Timestamp,
    TimestampError, UnknownValue, UnknownVariant, decode, decode_slice, published_field,
};
