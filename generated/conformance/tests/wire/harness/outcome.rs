//! Our errors in the vocabulary of the records.

use anthropic_environments::Error;

/// Nothing was sent: the client could not be built, or the call was refused.
pub(crate) const REFUSED: &str = "refused";
/// A walk stands in a circle.
pub(crate) const REPEATED_CURSOR: &str = "repeated cursor";
/// A body is not what was promised. The SDK knows this exception only for text that is not JSON.
pub(crate) const UNDECODABLE: &str = "JSONDecodeError";
/// What the SDK trips over when a page is no object.
pub(crate) const NO_PAGE: &str = "AttributeError";
/// No connection, or a broken one.
pub(crate) const CONNECTION: &str = "APIConnectionError";
/// An attempt took too long.
pub(crate) const TIMEOUT: &str = "APITimeoutError";
/// A call that went well.
pub(crate) const VALUE: &str = "value";

/// The name that the records have for an error, found by the predicates that users have.
pub(crate) fn class(error: &Error) -> &'static str {
    if error.is_status() {
        return class_by_predicates(error);
    }
    if error.is_builder() || error.is_request() || error.is_credential() {
        REFUSED
    } else if error.is_timeout() {
        TIMEOUT
    } else if error.is_connect() || error.is_interrupted() {
        CONNECTION
    } else if error.is_decode() {
        UNDECODABLE
    } else if error.is_repeated_cursor() {
        REPEATED_CURSOR
    } else {
        "an error without predicate"
    }
}

fn class_by_predicates(error: &Error) -> &'static str {
    let is = |status: u16| error.status().map(|status| status.as_u16()) == Some(status);
    let classes = [
        (error.is_bad_request(), "BadRequestError"),
        (error.is_unauthorized(), "AuthenticationError"),
        (error.is_forbidden(), "PermissionDeniedError"),
        (error.is_not_found(), "NotFoundError"),
        (error.is_conflict(), "ConflictError"),
        (error.is_too_large(), "RequestTooLargeError"),
        (is(422), "UnprocessableEntityError"),
        (error.is_rate_limited(), "RateLimitError"),
        (is(529), "OverloadedError"),
        (error.is_server_error(), "InternalServerError"),
    ];
    classes.iter().find(|(is, _)| *is).map_or("APIStatusError", |(_, class)| class)
}

/// The name that the records have for an error response with this status.
pub(crate) fn class_of(status: u16) -> &'static str {
    match status {
        400 => "BadRequestError",
        401 => "AuthenticationError",
        403 => "PermissionDeniedError",
        404 => "NotFoundError",
        409 => "ConflictError",
        413 => "RequestTooLargeError",
        422 => "UnprocessableEntityError",
        429 => "RateLimitError",
        529 => "OverloadedError",
        500.. => "InternalServerError",
        _ => "APIStatusError",
    }
}

/// The status of an error response; other errors that know one are not named by it.
pub(crate) fn status(error: &Error) -> Option<u16> {
    error.status().filter(|_| error.is_status()).map(|status| status.as_u16())
}
