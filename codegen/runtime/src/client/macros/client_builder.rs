//! What every emitted client builder has.

/// Gives an emitted client builder what every client has: a struct with a field `inner: client_runtime::ClientBuilder`,
/// beside a client with a field `inner: client_runtime::Client`.
///
/// `impl_client_builder!(ClientBuilder => Client, Error);`
#[macro_export]
macro_rules! impl_client_builder {
    ($builder:ident => $client:ident, $error:ty) => {
        impl $builder {
            /// Sets the address that requests go to, with or without a path prefix; a trailing slash makes no difference.
            #[must_use]
            pub fn base_url(mut self, url: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.inner = self.inner.base_url(url);
                self
            }

            /// Allows a base URL with plain HTTP to another machine, where everything that is sent, credentials included,
            /// can be read on the way. To this machine it is allowed without asking.
            #[must_use]
            pub fn with_plain_http(mut self) -> Self {
                self.inner = self.inner.with_plain_http();
                self
            }

            /// Sets where the credential of this name comes from when it changes while the client lives.
            #[must_use]
            pub fn with_credential_source(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                source: impl $crate::CredentialSource,
            ) -> Self {
                self.inner = self.inner.with_credential_source(name, source);
                self
            }

            /// Lets environment variables fill what is not given here, looked up by the given function.
            #[must_use]
            pub fn with_environment_from(
                mut self,
                lookup: impl ::core::ops::Fn(&str) -> ::core::option::Option<::std::ffi::OsString>
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                self.inner = self.inner.with_environment_from(lookup);
                self
            }

            /// Sets how long an attempt may take, from its beginning to the end of the response's body: 600 seconds by
            /// default.
            #[must_use]
            pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.inner = self.inner.with_timeout(timeout);
                self
            }

            /// Sets how long all attempts of a call and the waits between them may take together: no limit by default.
            #[must_use]
            pub fn with_deadline(mut self, deadline: ::core::time::Duration) -> Self {
                self.inner = self.inner.with_deadline(deadline);
                self
            }

            /// Sets how often a call may be retried after its first attempt: twice by default, 0 never. What is not safe
            /// to retry is not retried, whatever the number.
            #[must_use]
            pub fn with_retries(mut self, retries: u32) -> Self {
                self.inner = self.inner.with_retries(retries);
                self
            }

            /// Sets the longest wait before a retry that the server may ask for: 60 seconds by default. One that asks for more is not
            /// waited for: the call returns at once, and `retry_after` of its error says how long.
            #[must_use]
            pub fn with_max_wait(mut self, wait: ::core::time::Duration) -> Self {
                self.inner = self.inner.with_max_wait(wait);
                self
            }

            /// Sets a header of every request, over the built-in ones and the credentials. Parameters and headers of a
            /// call go over it; for a header that merges, its values are added.
            #[must_use]
            pub fn with_header(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl $crate::ParameterValue,
            ) -> Self {
                self.inner = self.inner.with_header(name, value);
                self
            }

            /// Adds a pair to the query of every request. Parameters and pairs of a call with the same name replace it.
            #[must_use]
            pub fn with_query(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl $crate::ParameterValue,
            ) -> Self {
                self.inner = self.inner.with_query(name, value);
                self
            }

            /// Sets how many bytes the body of a response may have: 64 MiB by default. A longer one is an error.
            #[must_use]
            pub fn with_max_body(mut self, bytes: usize) -> Self {
                self.inner = self.inner.with_max_body(bytes);
                self
            }

            /// Sends through the given transport.
            #[must_use]
            pub fn with_transport(mut self, transport: impl $crate::Transport) -> Self {
                self.inner = self.inner.with_transport(transport);
                self
            }

            /// Tells the observer of every call: begun, attempts, waits, ended. Never a body, the value of a header or a credential.
            #[must_use]
            pub fn with_observer(mut self, observer: impl $crate::Observer) -> Self {
                self.inner = self.inner.with_observer(observer);
                self
            }

            /// Reads the time from the given clock, and waits by it: in tests, or in another runtime than tokio's.
            #[must_use]
            pub fn with_clock(mut self, clock: impl $crate::Clock) -> Self {
                self.inner = self.inner.with_clock(clock);
                self
            }

            /// Takes the random numbers from 0 to 1 that spread retries from the given function, in tests.
            #[must_use]
            pub fn with_random(
                mut self,
                random: impl ::core::ops::Fn() -> f64 + ::core::marker::Send + ::core::marker::Sync + 'static,
            ) -> Self {
                self.inner = self.inner.with_random(random);
                self
            }

            /// Builds the client.
            ///
            /// # Errors
            /// When the base URL, a credential or a default header cannot be used, or a credential is needed and none is
            /// given.
            pub fn build(self) -> ::core::result::Result<$client, $error> {
                ::core::result::Result::Ok($client { inner: self.inner.build()? })
            }
        }

        $crate::__client_options!($builder => $client, $error);
        $crate::__network_settings!($builder);
    };
}

/// What every emitted client has.
#[doc(hidden)]
#[macro_export]
macro_rules! __client_options {
    ($builder:ident => $client:ident, $error:ty) => {
        impl $client {
            /// Returns a client with other options, which shares the transport and its connections with this one.
            ///
            /// `client.with_options(|options| options.with_retries(0))?`
            ///
            /// Environment variables count as they were when this client was built.
            ///
            /// # Errors
            /// As for building a client. A proxy, a certificate and what else belongs to the transport cannot be changed.
            pub fn with_options(
                &self,
                change: impl ::core::ops::FnOnce($builder) -> $builder,
            ) -> ::core::result::Result<Self, $error> {
                let inner = self.inner.with_options(|inner| change($builder { inner }).inner)?;
                ::core::result::Result::Ok(Self { inner })
            }
        }
    };
}
