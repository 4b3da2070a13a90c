//! The harbour's client in use: copied beside the emitted crate and built as its test.

mod calls;
mod examples;
mod faults;
mod server;
mod walks;

use harbour_registry::Client;
use server::Server;

/// A client that asks the given server and nobody else.
fn client(server: &Server) -> Client {
    Client::builder().token("gate-7").base_url(server.url()).build().expect("a client")
}

/// Runs a call to its end.
fn wait<F: IntoFuture>(call: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async { call.await })
}
