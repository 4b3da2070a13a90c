//! Ports on which no server serves.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

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
    /// There is none.
    pub fn take() -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        Ok(Self { socket })
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
