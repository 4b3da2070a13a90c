/// Makes `TracingObserver`, which writes the spans and events of the crate `tracing` under the name of the crate that calls the macro.
///
/// Names are those of OpenTelemetry's conventions for HTTP clients. An emitted crate calls it with its feature `tracing`.
#[cfg(feature = "tracing")]
#[macro_export]
macro_rules! impl_tracing {
    () => {
        /// Writes a span for each call and one for each attempt, and an event for each wait and each end, to the subscribers of the crate `tracing`.
        ///
        /// Fields have the names of OpenTelemetry's conventions for HTTP clients: `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `http.request.resend_count`,
        /// `error.type`; `otel.name`, `otel.kind` and `otel.status_code` are for the crate `tracing-opentelemetry`. The target is the name of this crate. Never a body, the value of a header or a credential.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct TracingObserver;

        impl $crate::Observer for TracingObserver {
            fn begin(&self, call: &$crate::CallBegun<'_>) -> ::std::boxed::Box<dyn $crate::CallObserver> {
                let span = $crate::tracing::info_span!(
                    target: env!("CARGO_CRATE_NAME"),
                    "call",
                    otel.name = format_args!("{} {}", call.method, call.path),
                    otel.kind = "client",
                    otel.status_code = $crate::tracing::field::Empty,
                    operation = call.operation,
                    http.request.method = call.method.as_str(),
                    url.template = call.path,
                    server.address = call.host,
                    server.port = call.port,
                    http.request.body.size = call.request_bytes,
                    http.response.status_code = $crate::tracing::field::Empty,
                    http.request.resend_count = $crate::tracing::field::Empty,
                    http.response.body.size = $crate::tracing::field::Empty,
                    request_id = $crate::tracing::field::Empty,
                    error.type = $crate::tracing::field::Empty,
                );
                let attempt = $crate::tracing::Span::none();
                ::std::boxed::Box::new(TracedCall { span, attempt, error: ::core::option::Option::None })
            }

            fn is_enabled(&self) -> bool {
                $crate::tracing::span_enabled!(target: env!("CARGO_CRATE_NAME"), $crate::tracing::Level::INFO)
                    || $crate::tracing::event_enabled!(target: env!("CARGO_CRATE_NAME"), $crate::tracing::Level::WARN)
            }
        }

        /// The spans of one call.
        struct TracedCall {
            span: $crate::tracing::Span,
            attempt: $crate::tracing::Span,
            /// Why the last attempt is no success.
            error: ::core::option::Option<::std::string::String>,
        }

        impl $crate::CallObserver for TracedCall {
            fn attempt(&mut self, number: u32) {
                self.attempt = $crate::tracing::info_span!(
                    target: env!("CARGO_CRATE_NAME"),
                    parent: &self.span,
                    "attempt",
                    http.request.resend_count = number.saturating_sub(1),
                    http.response.status_code = $crate::tracing::field::Empty,
                    request_id = $crate::tracing::field::Empty,
                    error.type = $crate::tracing::field::Empty,
                );
            }

            fn attempt_ended(&mut self, attempt: &$crate::AttemptEnded<'_>) {
                let span = ::core::mem::replace(&mut self.attempt, $crate::tracing::Span::none());
                if let ::core::option::Option::Some(status) = attempt.status {
                    span.record("http.response.status_code", status.as_u16());
                }
                if let ::core::option::Option::Some(id) = attempt.request_id {
                    span.record("request_id", id);
                }
                if let ::core::option::Option::Some(error) = &attempt.error {
                    span.record("error.type", error.as_str());
                }
                self.error.clone_from(&attempt.error);
            }

            fn retry(&mut self, wait: ::core::time::Duration) {
                $crate::tracing::info!(
                    target: env!("CARGO_CRATE_NAME"),
                    parent: &self.span,
                    wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                    error.type = self.error.as_deref().unwrap_or_default(),
                    "retry"
                );
            }

            fn ended(&mut self, call: &$crate::CallEnded<'_>) {
                let duration_ms = u64::try_from(call.duration.as_millis()).unwrap_or(u64::MAX);
                self.span.record("http.request.resend_count", call.attempts.saturating_sub(1));
                self.span.record("http.response.body.size", call.response_bytes);
                if let ::core::option::Option::Some(status) = call.status {
                    self.span.record("http.response.status_code", status.as_u16());
                }
                if let ::core::option::Option::Some(id) = call.request_id {
                    self.span.record("request_id", id);
                }
                match (call.error.is_some(), &self.error) {
                    (true, ::core::option::Option::Some(error)) => {
                        self.span.record("error.type", error.as_str());
                        self.span.record("otel.status_code", "ERROR");
                        $crate::tracing::warn!(target: env!("CARGO_CRATE_NAME"), parent: &self.span, duration_ms, "failed");
                    }
                    _ => {
                        $crate::tracing::info!(target: env!("CARGO_CRATE_NAME"), parent: &self.span, duration_ms, "done");
                    }
                }
            }
        }
    };
}
