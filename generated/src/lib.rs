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
pub use models::AnthropicBeta;
#[doc(alias = "BetaCloudConfig")]
pub use models::CloudConfig;
#[doc(alias = "BetaCloudConfigParams")]
pub use models::CloudConfigParams;
#[doc(alias = "BetaCloudNetworking")]
pub use models::CloudNetworking;
#[doc(alias = "BetaCloudNetworkingParams")]
pub use models::CloudNetworkingParams;
#[doc(alias = "BetaEnvironment")]
pub use models::Environment;
#[doc(alias = "BetaEnvironmentConfig")]
pub use models::EnvironmentConfig;
#[doc(alias = "BetaEnvironmentConfigParams")]
pub use models::EnvironmentConfigParams;
#[doc(alias = "BetaEnvironmentCreateParams")]
pub use models::EnvironmentCreateParams;
#[doc(alias = "BetaEnvironmentDeleteResponse")]
pub use models::EnvironmentDeleteResponse;
#[doc(alias = "BetaEnvironmentList")]
pub use models::EnvironmentList;
#[doc(alias = "BetaEnvironmentScope")]
pub use models::EnvironmentScope;
#[doc(alias = "BetaEnvironmentUpdateParams")]
pub use models::EnvironmentUpdateParams;
#[doc(alias = "BetaError")]
pub use models::ErrorObject;
#[doc(alias = "BetaErrorResponse")]
pub use models::ErrorResponse;
#[doc(alias = "BetaErrorType")]
pub use models::ErrorType;
#[doc(alias = "BetaLimitedNetwork")]
pub use models::LimitedNetwork;
#[doc(alias = "BetaLimitedNetworkParams")]
pub use models::LimitedNetworkParams;
#[doc(alias = "BetaPackages")]
pub use models::Packages;
#[doc(alias = "BetaPackagesParams")]
pub use models::PackagesParams;
#[doc(alias = "BetaSelfHostedConfig")]
pub use models::SelfHostedConfig;
#[doc(alias = "BetaSelfHostedConfigParams")]
pub use models::SelfHostedConfigParams;
#[doc(alias = "BetaUnrestrictedNetwork")]
pub use models::UnrestrictedNetwork;
#[cfg(feature = "client")]
#[rustfmt::skip]
pub use client_runtime::{
    AttemptEnded, Body, BoxError, BoxFuture, CallBegun, CallEnded, CallObserver, Clock,
    CredentialSource, EventStream, Items, MemoryTransport, Observer, Page, Pages, Pause,
    RawResponse, RequestBody, Response, Secret, ServerEvent, StreamedResponse,
    SystemClock, Transport, TransportError, VirtualClock, bytes, http,
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
