//! What the usage files of the goldens have in common. It is built as a crate of its own beside the emitted ones.

use std::fmt::Debug;
use std::future::IntoFuture;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use client_runtime::MemoryTransport;
use client_runtime::http::{Request, Response};
pub use futures_core::Stream;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads JSON and writes it again: the text must stay as it was, by every way in that serde_json has.
pub fn round_trip<T: DeserializeOwned + Serialize + PartialEq + Debug>(text: &str) -> T {
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(written(&value), text);
    assert_eq!(serde_json::from_slice::<T>(text.as_bytes()).expect("from_slice"), value);
    assert_eq!(serde_json::from_reader::<_, T>(text.as_bytes()).expect("from_reader"), value);
    let tree: serde_json::Value = serde_json::from_str(text).expect("JSON");
    let through: T = serde_json::from_value(tree.clone()).expect("from_value");
    assert_eq!(serde_json::to_value(&through).expect("to_value"), tree);
    value
}

/// A value as JSON.
pub fn written<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("a model can be written")
}

/// Why JSON cannot be read as a value.
pub fn refused<T: DeserializeOwned + Debug>(text: &str) -> String {
    let read: Result<T, _> = serde_json::from_str(text);
    read.expect_err("this JSON must be refused").to_string()
}

/// Waits for a call that needs no runtime, since the response is in memory.
pub fn wait<F: IntoFuture>(call: F) -> F::Output {
    let mut future = pin!(call.into_future());
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..1000 {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
    panic!("the call waits for something that never comes")
}

/// A transport that gives these responses, one after the other and the last one again and again.
pub fn responding<const N: usize>(replies: [(u16, &str); N]) -> MemoryTransport {
    MemoryTransport::responding(replies.map(|(status, body)| {
        let response = Response::builder().status(status).header("content-type", "application/json");
        response.body(body.to_owned().into()).expect("a legal response")
    }))
}

/// What was sent, one line a request: method, path and query, body.
pub fn lines(transport: &MemoryTransport) -> Vec<String> {
    let line = |request: &Request<_>| {
        let body: &[u8] = AsRef::as_ref(request.body());
        let target = request.uri().path_and_query().map_or("", |target| target.as_str());
        format!("{} {target} {}", request.method(), String::from_utf8_lossy(body)).trim_end().to_owned()
    };
    transport.requests().iter().map(line).collect()
}

/// A header of the last request.
pub fn header(transport: &MemoryTransport, name: &str) -> Option<String> {
    let requests = transport.requests();
    let value = requests.last()?.headers().get(name)?;
    Some(value.to_str().expect("a header of visible characters").to_owned())
}
