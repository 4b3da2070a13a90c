//! The departures: every way in which we knowingly do something else than the official SDK. The list is closed, and each
//! rule is a prediction: the modules named below compute from a vector's data what we do instead, and the harness checks
//! that we do exactly that, and that the SDK did exactly what the rule departs from.

/// A departure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    BetasAreAUnion,
    OneLinePerHeader,
    WhatIsSetIsSent,
    UnusableIsRefused,
    RequestIdFromBody,
    BodyHoldsThePromise,
    UnknownVariantsAreKept,
    EmptyPagesDoNotEndAWalk,
    RepeatedCursorsAreErrors,
    CreateIsNotRetried,
    RedirectsAreErrors,
    PermanentErrorsAreNotRetried,
    WaitsAreNotShortened,
    EmptyVariablesAreNotSet,
}

use Rule::*;

/// All rules.
pub(crate) fn all() -> impl Iterator<Item = Rule> {
    ABOUT.iter().map(|(rule, ..)| *rule)
}

impl Rule {
    /// The name that verdicts are printed with.
    pub(crate) fn name(self) -> &'static str {
        self.about().0
    }

    fn about(self) -> (&'static str, &'static str, &'static str) {
        let about = ABOUT.iter().find(|(rule, ..)| *rule == self);
        about.map_or(("", "", ""), |(_, name, instead, why)| (name, instead, why))
    }
}

/// Name, what we do instead, and why; in the order in which they are documented.
const ABOUT: [(Rule, &str, &str, &str); 14] = [
    (
        BetasAreAUnion,
        "betas-are-a-union",
        "`anthropic-beta` holds the call's values, the client's, then the built-in one, each once.",
        "The SDK repeats values, and its built-in value drops those of the client.",
    ),
    (
        OneLinePerHeader,
        "one-line-per-header",
        "A header goes out once, with the value that was set closest to the call.",
        "The SDK tells names apart by case and sends two lines; which one counts is up to the server.",
    ),
    (
        WhatIsSetIsSent,
        "what-is-set-is-sent",
        "An empty query value, a body and a content type on a GET are sent as they were set; a query value is \
         replaced by its spelled name, and null sets nothing.",
        "The SDK drops these without a word, and a value that replaces another one drops all its parts.",
    ),
    (
        UnusableIsRefused,
        "unusable-is-refused",
        "Refused before anything is sent, most of it when the client is built: a base URL with a query, a fragment, \
         a space or segments `.` and `..`, a client without credential, a default header that cannot be \
         sent even if the call replaces it, control characters and headers of the connection.",
        "The SDK puts the path behind the query, drops the fragment, guesses what is meant by the rest, sends an empty key, \
         and finds out late.",
    ),
    (
        RequestIdFromBody,
        "request-id-from-body",
        "Without the header, or with an empty one, the request id of an error is the one in its body, if any.",
        "The SDK then reports none, and support cannot find the request.",
    ),
    (
        BodyHoldsThePromise,
        "body-holds-the-promise",
        "A 2xx body counts by what it holds, whatever its content type: the promised JSON is the value, anything \
         else a decode error that keeps status, request id and body. A missing required field, a wrong type or \
         constant, a repeated field, an error envelope and a page of HTML are never a value.",
        "The SDK fills in nulls, keeps wrong types, and gives HTML as text.",
    ),
    (
        UnknownVariantsAreKept,
        "unknown-variants-are-kept",
        "A union's variant that the schema does not list is kept as unknown, with all its fields.",
        "The SDK turns it into the first known variant.",
    ),
    (
        EmptyPagesDoNotEndAWalk,
        "empty-pages-do-not-end-a-walk",
        "A page without items is followed as long as it names a next one.",
        "The SDK stops, and the items behind it are lost.",
    ),
    (
        RepeatedCursorsAreErrors,
        "repeated-cursors-are-errors",
        "A cursor that was followed before ends the pagination with an error.",
        "The SDK goes round in circles.",
    ),
    (
        CreateIsNotRetried,
        "create-is-not-retried",
        "An operation that is not idempotent is retried only after a refusal: no connection, 429, 529, 503 \
         with a wait header, or `x-should-retry: true`.",
        "There is no idempotency key: the SDK's retries can make two environments.",
    ),
    (
        RedirectsAreErrors,
        "redirects-are-errors",
        "A redirect is an error response with its status.",
        "The SDK follows it, and takes the key along to another origin.",
    ),
    (
        PermanentErrorsAreNotRetried,
        "permanent-errors-are-not-retried",
        "What cannot heal is not tried again: a host name without address, and, refused when the client is \
         built, a scheme other than HTTP and an illegal header.",
        "The SDK tries these as often as any failure.",
    ),
    (
        WaitsAreNotShortened,
        "waits-are-not-shortened",
        "A server that asks for a wait of more than a minute is not tried again: the call returns at once, and the error \
         says how long the server asks to wait.",
        "The SDK comes back after a second, against what the server asks for.",
    ),
    (
        EmptyVariablesAreNotSet,
        "empty-variables-are-not-set",
        "An environment variable that is set and empty counts as not set.",
        "The SDK sends a header without a secret, where a workflow's secret or a line of a compose file is empty.",
    ),
];

/// The table of rules, in Markdown.
pub(crate) fn table() -> String {
    let rows = all().map(|rule| {
        let (name, instead, why) = rule.about();
        format!("| `{name}` | {instead} | {why} |\n")
    });
    format!("| rule | what we do instead | why |\n|---|---|---|\n{}", rows.collect::<String>())
}
