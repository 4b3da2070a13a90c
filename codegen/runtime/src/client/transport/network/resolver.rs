//! Finding the address of a host, with an error of its own: a name without address cannot heal.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::task::{Context, Poll};

use hyper_util::client::legacy::connect::dns::{GaiAddrs, GaiResolver, Name};
use tower_service::Service;

use crate::client::BoxFuture;

/// The resolver of the operating system.
#[derive(Clone)]
pub(super) struct Resolver(GaiResolver);

impl Resolver {
    pub(super) fn new() -> Self {
        Self(GaiResolver::new())
    }
}

impl Service<Name> for Resolver {
    type Response = GaiAddrs;
    type Error = Unresolvable;
    type Future = BoxFuture<'static, Result<GaiAddrs, Unresolvable>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Unresolvable>> {
        self.0.poll_ready(context).map_err(Unresolvable)
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let addresses = self.0.call(name);
        Box::pin(async move { addresses.await.map_err(Unresolvable) })
    }
}

/// A host name has no address.
#[derive(Debug)]
pub(super) struct Unresolvable(io::Error);

impl fmt::Display for Unresolvable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the host name has no address")
    }
}

impl StdError for Unresolvable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}
