//! The server.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::{AbortHandle, JoinSet};

use crate::log::{Log, SharedLog};
use crate::{Action, Request, background, connection};

/// How long a test waits for something that must happen.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running server. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: AbortHandle,
}

/// Settings of a server.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Builder {
    /// 0 is a free one.
    port: u16,
    is_forgetful: bool,
    #[cfg(feature = "tls")]
    identity: Option<crate::Identity>,
}

/// What all connections of a server share.
pub(crate) struct Shared {
    pub(crate) log: SharedLog,
    is_forgetful: bool,
    decide: Box<dyn Fn(&Request) -> Action + Send + Sync>,
    #[cfg(feature = "tls")]
    pub(crate) identity: Option<crate::Identity>,
}

impl Shared {
    /// Records a request and decides what to do with it.
    pub(crate) fn next(&self, request: Request) -> Action {
        let action = (self.decide)(&request);
        if !self.is_forgetful {
            self.log.send_modify(|log| log.requests.push(request));
        }
        action
    }

    /// Records why received bytes were not a valid request.
    pub(crate) fn error(&self, error: String) {
        self.log.send_modify(|log| log.errors.push(error));
    }
}

impl Server {
    /// Starts a server that plays these actions in turn, one for each request, and the last one for every later request. With none it closes every connection.
    ///
    /// # Errors
    ///
    /// There is no free port.
    pub fn start<A: Into<Action>>(script: impl IntoIterator<Item = A>) -> io::Result<Self> {
        Self::builder().start(script)
    }

    /// Starts a server that decides by the request.
    ///
    /// # Errors
    ///
    /// There is no free port.
    pub fn deciding(decide: impl Fn(&Request) -> Action + Send + Sync + 'static) -> io::Result<Self> {
        Self::builder().deciding(decide)
    }

    /// Returns a builder, for a server that is more than plain HTTP.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Address on which the server listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Base URL for a client, with `http`. A server that speaks TLS is reached by `https` and a name of its certificate.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Requests so far, in the order in which they were received.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.shared.log.borrow().requests.clone()
    }

    /// How many connections were accepted so far.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.shared.log.borrow().connections
    }

    /// Why received bytes were not a valid request, in order.
    #[must_use]
    pub fn errors(&self) -> Vec<String> {
        self.shared.log.borrow().errors.clone()
    }

    /// Waits until this many requests have been received.
    ///
    /// # Errors
    ///
    /// They are not received within ten seconds.
    pub fn wait_for_requests(&self, count: usize) -> impl Future<Output = io::Result<()>> + Send + use<> {
        self.wait(|log, count| log.requests.len() >= count, count)
    }

    /// Waits until at most this many connections are open.
    ///
    /// # Errors
    ///
    /// More are open after ten seconds.
    pub fn wait_for_open(&self, at_most: usize) -> impl Future<Output = io::Result<()>> + Send + use<> {
        self.wait(|log, at_most| log.open <= at_most, at_most)
    }

    fn wait(
        &self,
        is_met: fn(&Log, usize) -> bool,
        count: usize,
    ) -> impl Future<Output = io::Result<()>> + Send + use<> {
        let mut log = self.shared.log.subscribe();
        // On the server's own runtime, so that it works on any of the caller's.
        let waiting = background::handle().map(|handle| {
            handle.spawn(async move {
                let found = tokio::time::timeout(PATIENCE, log.wait_for(|log| is_met(log, count)));
                found.await.is_ok_and(|found| found.is_ok())
            })
        });
        let shared = Arc::clone(&self.shared);
        async move {
            match waiting?.await {
                Ok(true) => Ok(()),
                _ => Err(io::Error::other(format!("waited in vain: {:?}", shared.log.borrow()))),
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Builder {
    /// Makes the server speak TLS with a certificate.
    #[cfg(feature = "tls")]
    pub fn tls(mut self, identity: crate::Identity) -> Self {
        self.identity = Some(identity);
        self
    }

    /// Makes the server listen on a port instead of on a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Makes the server keep no request: a benchmark sends many.
    pub fn without_requests(mut self) -> Self {
        self.is_forgetful = true;
        self
    }

    /// Starts the server; see [`Server::start`].
    ///
    /// # Errors
    ///
    /// There is no free port.
    pub fn start<A: Into<Action>>(self, script: impl IntoIterator<Item = A>) -> io::Result<Server> {
        let actions: Vec<Action> = script.into_iter().map(Into::into).collect();
        let next = AtomicUsize::new(0);
        self.deciding(move |_| {
            let action = actions.get(next.fetch_add(1, Ordering::Relaxed)).or(actions.last());
            action.cloned().unwrap_or_else(Action::close)
        })
    }

    /// Starts the server; see [`Server::deciding`].
    ///
    /// # Errors
    ///
    /// There is no free port.
    pub fn deciding(self, decide: impl Fn(&Request) -> Action + Send + Sync + 'static) -> io::Result<Server> {
        let handle = background::handle()?;
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            log: SharedLog::default(),
            is_forgetful: self.is_forgetful,
            decide: Box::new(decide),
            #[cfg(feature = "tls")]
            identity: self.identity,
        });
        let listener = {
            let _entered = handle.enter();
            TcpListener::from_std(listener)?
        };
        let accepting = handle.spawn(accept(listener, Arc::clone(&shared))).abort_handle();
        Ok(Server { address, shared, accepting })
    }
}

/// Accepts connections; they end together with this.
async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        while connections.try_join_next().is_some() {}
        connections.spawn(connection::serve(Arc::clone(&shared), stream));
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.log.borrow().fmt(formatter)
    }
}
