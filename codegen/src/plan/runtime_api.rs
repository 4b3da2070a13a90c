//! What the runtime calls its own: names that emitted code has of it, and that no text of a document may take. A test compares them with the runtime's source and with the
//! templates.

/// Types and functions that the emitted crate exports from the runtime, without a client.
pub(crate) const EXPORTS: &[&str] = &[
    "DecodeError",
    "Extra",
    "NotCarried",
    "Number",
    "ParseEnumError",
    "Presence",
    "RawJson",
    "Timestamp",
    "TimestampError",
    "UnknownValue",
    "UnknownVariant",
    "decode",
    "decode_slice",
    "published_field",
];

/// A feature of the emitted crate, as the runtime has it, too.
pub(crate) struct Feature {
    pub(crate) name: &'static str,
    /// What it is for, as the manifest says it.
    pub(crate) docs: &'static str,
    /// The feature that it needs.
    pub(crate) needs: Option<&'static str>,
    /// What the emitted crate exports from the runtime with it.
    pub(crate) exports: &'static [&'static str],
}

/// Every feature; without any, there are the models alone.
pub(crate) const FEATURES: &[Feature] = &[
    Feature {
        name: "client",
        docs: "Calls over any transport that the caller brings; without it, the models alone.",
        needs: None,
        exports: &[
            "AttemptEnded",
            "Body",
            "BoxError",
            "BoxFuture",
            "CallBegun",
            "CallEnded",
            "CallObserver",
            "Clock",
            "CredentialSource",
            "EventStream",
            "Items",
            "MemoryTransport",
            "Observer",
            "Page",
            "Pages",
            "Pause",
            "RawResponse",
            "RequestBody",
            "Response",
            "Secret",
            "ServerEvent",
            "StreamedResponse",
            "SystemClock",
            "Transport",
            "TransportError",
            "VirtualClock",
            "bytes",
            "http",
        ],
    },
    Feature {
        name: "hyper",
        docs: "The transport that is shipped: hyper-util with rustls (ring), HTTP/1.1.",
        needs: Some("client"),
        exports: &["HyperTransport", "HyperTransportBuilder"],
    },
    Feature {
        name: "http2",
        docs: "HTTP/2 on that transport, where the server speaks it.",
        needs: Some("hyper"),
        exports: &[],
    },
    Feature {
        name: "reqwest",
        docs: "A transport over a client of the crate `reqwest`.",
        needs: Some("client"),
        exports: &["ReqwestTransport"],
    },
    Feature {
        name: "tower",
        docs: "A transport over any service of the crate `tower`, and a service over any transport.",
        needs: Some("client"),
        exports: &["TowerTransport", "TransportService"],
    },
    Feature {
        name: "blocking",
        docs: "Calls that block the thread: `send_blocking`.",
        needs: Some("client"),
        exports: &["Blocking"],
    },
    Feature {
        name: "mock",
        docs: "Mocks for tests: what each operation responds with, and values of received types.",
        needs: Some("client"),
        exports: &["MockOperation", "MockTransport"],
    },
    Feature {
        name: "jiff",
        docs: "Conversions of timestamps from and to those of the crate `jiff`.",
        needs: None,
        exports: &[],
    },
    Feature { name: "chrono", docs: "The same for the crate `chrono`.", needs: None, exports: &[] },
    Feature { name: "time", docs: "The same for the crate `time`.", needs: None, exports: &[] },
    Feature {
        name: "tracing",
        docs: "An observer that writes spans and events of the crate `tracing`.",
        needs: Some("client"),
        exports: &[],
    },
];

/// What the emitted crate has at its root of its own.
pub(crate) const OWN: &[&str] = &["Client", "ClientBuilder", "Error", "TracedCall", "TracingObserver"];

/// What every file of a resource imports from the runtime.
pub(crate) const RESOURCE_FILE: [&str; 5] = ["Call", "HeaderDefault", "Method", "Operation", "ResponseKind"];

/// What the file of the client imports from the runtime.
pub(crate) const CLIENT_FILE: [&str; 3] = ["Api", "ErrorSpec", "RetrySpec"];

/// What it imports besides, where there are credentials.
pub(crate) const CREDENTIALS: [&str; 3] = ["CredentialSpec", "Scheme", "Secret"];

/// What it imports besides, where responses say how long to wait.
pub(crate) const WAITS: [&str; 2] = ["WaitHeader", "WaitUnit"];

/// Methods that every call has.
pub(crate) const CALL_METHODS: &[&str] = &[
    "clone",
    "into_future",
    "items",
    "new",
    "pages",
    "send",
    "send_blocking",
    "send_events",
    "send_raw",
    "send_raw_blocking",
    "send_stream",
    "to_request",
    "with_body_field",
    "with_deadline",
    "with_header",
    "with_max_wait",
    "with_query",
    "with_retries",
    "with_timeout",
];

/// Methods that every client has.
pub(crate) const CLIENT_METHODS: &[&str] = &["builder", "clone", "from_env", "new", "with_options"];

/// Methods that every builder has.
pub(crate) const BUILDER_METHODS: &[&str] = &[
    "base_url",
    "build",
    "clone",
    "from_env",
    "new",
    "with_added_root_certificates",
    "with_client_certificate",
    "with_clock",
    "with_connect_timeout",
    "with_credential_source",
    "with_deadline",
    "with_environment_from",
    "with_header",
    "with_idle_timeout",
    "with_max_body",
    "with_max_idle",
    "with_max_wait",
    "with_observer",
    "with_plain_http",
    "with_proxy",
    "with_query",
    "with_random",
    "with_retries",
    "with_root_certificates",
    "with_timeout",
    "with_transport",
    "without_proxy",
];

/// Whether the root of the emitted crate has the name already.
pub(crate) fn is_at_crate_root(name: &str) -> bool {
    let of_features = FEATURES.iter().map(|feature| feature.exports);
    [EXPORTS, OWN].into_iter().chain(of_features).any(|names| names.contains(&name))
}

#[cfg(test)]
mod tests;
