// @generated from schema/environments.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// The kind of an error, and the status that goes with it:
///
/// - `invalid_request_error` (400): the request is not as it should be;
/// - `authentication_error` (401): the credential is missing or not valid;
/// - `billing_error` (402): something is wrong with payment;
/// - `permission_error` (403): the credential does not reach this far;
/// - `not_found_error` (404): there is no such thing, or it cannot be seen;
/// - `conflict_error` (409): the state of things forbids it;
/// - `request_too_large` (413): the request has too many bytes;
/// - `rate_limit_error` (429): too many requests in a short time;
/// - `api_error` (500): the API failed within;
/// - `timeout_error` (504): the API took too long;
/// - `overloaded_error` (529): the API has too much to do at the moment.
///
/// The pairs are the rule, not a promise: the type is what counts. More types may appear.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorType {
    /// `invalid_request_error`
    InvalidRequestError,
    /// `authentication_error`
    AuthenticationError,
    /// `billing_error`
    BillingError,
    /// `permission_error`
    PermissionError,
    /// `not_found_error`
    NotFoundError,
    /// `conflict_error`
    ConflictError,
    /// `request_too_large`
    RequestTooLarge,
    /// `rate_limit_error`
    RateLimitError,
    /// `api_error`
    ApiError,
    /// `timeout_error`
    ServerTimeoutError,
    /// `overloaded_error`
    OverloadedError,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    ErrorType: open {
        "invalid_request_error" => InvalidRequestError,
        "authentication_error" => AuthenticationError,
        "billing_error" => BillingError,
        "permission_error" => PermissionError,
        "not_found_error" => NotFoundError,
        "conflict_error" => ConflictError,
        "request_too_large" => RequestTooLarge,
        "rate_limit_error" => RateLimitError,
        "api_error" => ApiError,
        "timeout_error" => ServerTimeoutError,
        "overloaded_error" => OverloadedError,
    }
}
