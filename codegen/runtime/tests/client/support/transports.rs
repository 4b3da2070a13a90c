//! The transports on which one suite runs.

use std::sync::Arc;

use client_runtime::{HyperTransport, Transport};

/// A transport over a network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Hyper,
    #[cfg(feature = "reqwest")]
    Reqwest,
    /// A stack of middleware over the shipped transport.
    #[cfg(feature = "tower")]
    Tower,
}

impl Kind {
    /// A transport that uses no proxy.
    pub(crate) fn transport(self) -> Arc<dyn Transport> {
        let hyper = || HyperTransport::builder().without_proxy().build().unwrap();
        match self {
            Self::Hyper => Arc::new(hyper()),
            #[cfg(feature = "reqwest")]
            Self::Reqwest => {
                let client = reqwest::Client::builder().no_proxy();
                Arc::new(client_runtime::ReqwestTransport::build(client).unwrap())
            }
            #[cfg(feature = "tower")]
            Self::Tower => {
                let service = client_runtime::TransportService::new(hyper());
                let stack = tower::ServiceBuilder::new().concurrency_limit(10_000).service(service);
                Arc::new(client_runtime::TowerTransport::new(stack))
            }
        }
    }
}

/// Makes each function a test of its own for every transport.
macro_rules! on_every_transport {
    ($($test:ident),* $(,)?) => {
        crate::support::transports::on_every_transport!(over_hyper Hyper: $($test)*);
        #[cfg(feature = "reqwest")]
        crate::support::transports::on_every_transport!(over_reqwest Reqwest: $($test)*);
        #[cfg(feature = "tower")]
        crate::support::transports::on_every_transport!(over_tower Tower: $($test)*);
    };
    ($module:ident $kind:ident: $($test:ident)*) => {
        mod $module {
            $(
                #[test]
                fn $test() {
                    super::$test(crate::support::transports::Kind::$kind);
                }
            )*
        }
    };
}

pub(crate) use on_every_transport;
