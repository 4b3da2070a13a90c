//! A tunnel through a proxy, by the method CONNECT.

use http::{HeaderValue, StatusCode, Uri};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::connect_error::ConnectError;
use super::stream::Io;

/// How long the head of a proxy's response may be.
const HEAD: usize = 8 << 10;

/// Asks a proxy to pass on what follows to the host of an address. The proxy learns the host and its own secret.
pub(super) async fn open(
    io: &mut Box<dyn Io>,
    to: &Uri,
    secret: Option<&HeaderValue>,
) -> Result<(), ConnectError> {
    let host = to.host().unwrap_or_default();
    let port = to.port_u16().unwrap_or(443);
    let mut request = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n").into_bytes();
    if let Some(secret) = secret {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(secret.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    io.write_all(&request).await.map_err(ConnectError::of)?;
    io.flush().await.map_err(ConnectError::of)?;
    let head = read_head(io).await?;
    match status(&head) {
        Some(status) if status.is_success() => Ok(()),
        Some(StatusCode::PROXY_AUTHENTICATION_REQUIRED) => Err(ConnectError::Permanent(
            "the proxy asks for a user name and password, or does not accept them".into(),
        )),
        Some(status) => {
            Err(ConnectError::Transient(format!("the proxy refused the tunnel: {status}").into()))
        }
        None => Err(ConnectError::Transient("the proxy does not speak HTTP".into())),
    }
}

/// Reads up to the empty line. Whatever comes behind it comes too early, as the host speaks only when spoken to.
async fn read_head(io: &mut Box<dyn Io>) -> Result<Vec<u8>, ConnectError> {
    let mut head = Vec::with_capacity(256);
    while head.len() < HEAD && !head.ends_with(b"\r\n\r\n") {
        if io.read_buf(&mut head).await.map_err(ConnectError::of)? == 0 {
            return Err(ConnectError::Transient("the proxy closed the connection".into()));
        }
    }
    Ok(head)
}

/// The status in the first line of a response, if that is what it is.
fn status(head: &[u8]) -> Option<StatusCode> {
    let (version, rest) = head.split_at_checked(9)?;
    let (code, _) = rest.split_at_checked(3)?;
    let is_http = version.starts_with(b"HTTP/1.") && version.ends_with(b" ") && head.ends_with(b"\r\n\r\n");
    StatusCode::from_bytes(code).ok().filter(|_| is_http)
}
