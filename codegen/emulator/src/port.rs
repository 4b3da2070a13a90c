//! Ports without a server.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

#[cfg(target_os = "linux")]
use std::net::TcpStream;
#[cfg(target_os = "linux")]
use std::time::Duration;

#[cfg(target_os = "linux")]
use tokio::net::TcpListener;
use tokio::net::TcpSocket;

/// A port of 127.0.0.1 on which nobody listens: connections are refused. It is taken until this is dropped.
#[derive(Debug)]
pub struct UnusedPort {
    socket: TcpSocket,
}

impl UnusedPort {
    /// Takes a free port.
    ///
    /// # Errors
    ///
    /// There is no free port.
    pub fn take() -> io::Result<Self> {
        bind().map(|socket| Self { socket })
    }

    /// Base URL for a client.
    ///
    /// # Errors
    ///
    /// The operating system does not tell the port.
    pub fn url(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.socket.local_addr()?))
    }
}

/// A port of 127.0.0.1 whose queue of connections is full: a client that connects gets no response, until this is dropped.
#[cfg(target_os = "linux")]
#[derive(Debug)]
pub struct FullPort {
    listener: TcpListener,
    _queue: Vec<TcpStream>,
}

#[cfg(target_os = "linux")]
impl FullPort {
    /// Takes a free port and fills its queue.
    ///
    /// # Errors
    ///
    /// There is no free port.
    pub fn take() -> io::Result<Self> {
        let listener = {
            let handle = crate::background::handle()?;
            let _entered = handle.enter();
            bind()?.listen(1)?
        };
        let address = listener.local_addr()?;
        let connect = || TcpStream::connect_timeout(&address, Duration::from_millis(300)).ok();
        let queue = std::iter::from_fn(connect).collect();
        Ok(Self { listener, _queue: queue })
    }

    /// Base URL for a client.
    ///
    /// # Errors
    ///
    /// The operating system does not tell the port.
    pub fn url(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.listener.local_addr()?))
    }
}

fn bind() -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
    Ok(socket)
}
