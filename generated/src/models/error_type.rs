// @generated from schema/environments.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// Type of an error, with its usual HTTP status:
///
/// - `invalid_request_error` (400): the request is invalid;
/// - `authentication_error` (401): the credential is missing or invalid;
/// - `billing_error` (402): there is a problem with billing;
/// - `permission_error` (403): the credential lacks the permission;
/// - `not_found_error` (404): the resource does not exist or is not visible;
/// - `conflict_error` (409): the current state does not allow the request;
/// - `request_too_large` (413): the request body is too large;
/// - `rate_limit_error` (429): too many requests;
/// - `api_error` (500): internal error;
/// - `timeout_error` (504): the API timed out;
/// - `overloaded_error` (529): the API is overloaded.
///
/// The status may differ: rely on the type. More types may be added.
#[doc(alias = "BetaErrorType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorType {
    /// `api_error`
    ApiError,
    /// `authentication_error`
    AuthenticationError,
    /// `billing_error`
    BillingError,
    /// `conflict_error`
    ConflictError,
    /// `invalid_request_error`
    InvalidRequestError,
    /// `not_found_error`
    NotFoundError,
    /// `overloaded_error`
    OverloadedError,
    /// `permission_error`
    PermissionError,
    /// `rate_limit_error`
    RateLimitError,
    /// `request_too_large`
    RequestTooLarge,
    /// `timeout_error`
    ServerTimeoutError,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    ErrorType: open {
        "api_error" => ApiError,
        "authentication_error" => AuthenticationError,
        "billing_error" => BillingError,
        "conflict_error" => ConflictError,
        "invalid_request_error" => InvalidRequestError,
        "not_found_error" => NotFoundError,
        "overloaded_error" => OverloadedError,
        "permission_error" => PermissionError,
        "rate_limit_error" => RateLimitError,
        "request_too_large" => RequestTooLarge,
        "timeout_error" => ServerTimeoutError,
    }
}
