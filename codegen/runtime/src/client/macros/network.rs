//! What every emitted client builder has where the transport that is shipped is turned on.

/// The settings of the transport that is shipped. A macro of its own, as `cfg` inside a macro asks for the features of
/// the crate that calls it.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "hyper")]
macro_rules! __network_settings {
    ($builder:ident) => {
        impl $builder {
            /// Sets how long making a connection may take: 5 seconds by default. Cannot be combined with a transport of
            /// one's own.
            #[must_use]
            pub fn with_connect_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.inner = self.inner.with_connect_timeout(timeout);
                self
            }

            /// Trusts these certificates instead of the platform's: PEM, one or more, or a single one as DER. Further
            /// calls add to them. Cannot be combined with a transport of one's own.
            #[must_use]
            pub fn with_root_certificates(
                mut self,
                certificates: impl ::core::convert::Into<::std::vec::Vec<u8>>,
            ) -> Self {
                self.inner = self.inner.with_root_certificates(certificates);
                self
            }

            /// Trusts these certificates beside the platform's: PEM, one or more, or a single one as DER. Further calls
            /// add to them. Cannot be combined with a transport of one's own.
            #[must_use]
            pub fn with_added_root_certificates(
                mut self,
                certificates: impl ::core::convert::Into<::std::vec::Vec<u8>>,
            ) -> Self {
                self.inner = self.inner.with_added_root_certificates(certificates);
                self
            }

            /// Presents this certificate to servers that ask for one: PEM, with the chain to its authority, or a single
            /// one as DER; and its key as PEM or DER. Cannot be combined with a transport of one's own.
            #[must_use]
            pub fn with_client_certificate(
                mut self,
                certificates: impl ::core::convert::Into<::std::vec::Vec<u8>>,
                key: impl ::core::convert::Into<::std::vec::Vec<u8>>,
            ) -> Self {
                self.inner = self.inner.with_client_certificate(certificates, key);
                self
            }

            /// Connects through this proxy, whatever the proxy variables say: `http://user:password@proxy.example:3128`, where
            /// user and password may be missing. Requests in HTTPS go through a tunnel of its; what goes to this machine
            /// itself goes through a proxy on this machine alone. Cannot be combined with a transport of one's own.
            #[must_use]
            pub fn with_proxy(mut self, url: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.inner = self.inner.with_proxy(url);
                self
            }

            /// Sets how long an unused connection is kept: 60 seconds by default. Cannot be combined with a transport of
            /// one's own.
            #[must_use]
            pub fn with_idle_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.inner = self.inner.with_idle_timeout(timeout);
                self
            }

            /// Sets how many unused connections to one host are kept: no limit by default, 0 keeps none. Cannot be combined
            /// with a transport of one's own.
            #[must_use]
            pub fn with_max_idle(mut self, connections: usize) -> Self {
                self.inner = self.inner.with_max_idle(connections);
                self
            }

            /// Connects directly, whatever the proxy variables say. Cannot be combined with a transport of one's own.
            #[must_use]
            pub fn without_proxy(mut self) -> Self {
                self.inner = self.inner.without_proxy();
                self
            }
        }
    };
}

/// Without the transport that is shipped, nothing.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "hyper"))]
macro_rules! __network_settings {
    ($builder:ident) => {};
}
