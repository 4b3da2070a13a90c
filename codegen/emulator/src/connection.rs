//! One connection of a client.

use std::io;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpStream;

use crate::action::{Ending, Step};
use crate::log::OpenConnection;
use crate::server::Shared;
use crate::{Action, Request};

/// Serves a connection until the client or the script ends it.
pub(crate) async fn serve(shared: Arc<Shared>, stream: TcpStream) {
    let open = OpenConnection::count(&shared.log);
    accept(&shared, stream).await;
    drop(open);
}

#[cfg(feature = "tls")]
async fn accept(shared: &Shared, stream: TcpStream) {
    let Some(identity) = &shared.identity else { return plain(shared, stream).await };
    // A client that does not trust the certificate disconnects: that is no error.
    let Ok(mut stream) = identity.0.accept(stream).await else { return };
    if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
        return shared.error("the client speaks HTTP/2".to_owned());
    }
    serve_stream(shared, &mut stream).await;
}

#[cfg(not(feature = "tls"))]
async fn accept(shared: &Shared, stream: TcpStream) {
    plain(shared, stream).await;
}

async fn plain(shared: &Shared, mut stream: TcpStream) {
    let ending = serve_stream(shared, &mut stream).await;
    // Closing with a linger time of zero is what makes the operating system send RST.
    if ending == Ending::Reset
        && let Err(error) = stream.set_zero_linger()
    {
        shared.error(error.to_string());
    }
}

/// Serves requests one after the other; returns how the connection is to end. An error is recorded before the client can notice the end.
async fn serve_stream<S>(shared: &Shared, stream: &mut S) -> Ending
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut buffer = Vec::new();
    while let Some(request) = read_request(shared, stream, &mut buffer).await {
        let action = shared.next(request);
        // A client that disconnects before it has read everything is part of some tests.
        let played = play(&action, stream).await;
        if played.is_err() || action.ending != Ending::KeepAlive {
            return action.ending;
        }
    }
    Ending::Close
}

async fn read_request(
    shared: &Shared,
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut Vec<u8>,
) -> Option<Request> {
    loop {
        match Request::take(buffer) {
            Ok(Some(request)) => return Some(request),
            Ok(None) => {}
            Err(error) => {
                shared.error(error);
                return None;
            }
        }
        if !matches!(stream.read_buf(buffer).await, Ok(1..)) {
            // A connection that ends or is reset between requests is no error.
            if !buffer.is_empty() {
                shared.error("the client went in the middle of a request".to_owned());
            }
            return None;
        }
    }
}

async fn play<S>(action: &Action, stream: &mut S) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    for step in &action.steps {
        match step {
            Step::Send(bytes) => {
                stream.write_all(bytes).await?;
                stream.flush().await?;
            }
            Step::Pause(pause) => tokio::time::sleep(*pause).await,
            Step::Call(function) => function(),
        }
    }
    match action.ending {
        Ending::Hang => while stream.read(&mut [0; 256]).await? > 0 {},
        Ending::Tunnel(to) => drop(copy_bidirectional(stream, &mut TcpStream::connect(to).await?).await?),
        Ending::KeepAlive | Ending::Close | Ending::Reset => {}
    }
    Ok(())
}
