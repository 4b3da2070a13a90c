//! Runs the examples of pages with the emitted client, over a transport without network, and prints a JSON list of what is wrong.

mod calls;

use std::error::Error;
use std::future::IntoFuture;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde::Serialize;
use serde_json::{Value, json};

type Ran = Result<Value, Box<dyn Error>>;

struct Page {
    name: &'static str,
    request: &'static str,
    response: &'static str,
    run: fn(api::MemoryTransport, &str) -> Ran,
}

/// Waits for a call, and gives its response as JSON.
fn sent<C, T, E>(call: C) -> Ran
where
    C: IntoFuture<Output = Result<T, E>>,
    T: Serialize,
    E: Error + 'static,
{
    let mut future = pin!(call.into_future());
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..1000 {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Ok(serde_json::to_value(&output?)?);
        }
    }
    Err("the call waits for something that never comes".into())
}

fn main() {
    let mut wrong = Vec::new();
    for page in calls::PAGES {
        if let Err(error) = check(page) {
            wrong.push(format!("{}: {error}", page.name));
        }
    }
    println!("{}", json!(wrong));
}

fn check(page: &Page) -> Result<(), Box<dyn Error>> {
    let request: Value = serde_json::from_str(page.request)?;
    let response: Value = serde_json::from_str(page.response)?;
    let reply = api::http::Response::builder().status(200).header("content-type", "application/json");
    let transport = api::MemoryTransport::responding([reply.body(page.response.to_owned().into())?]);
    let body = request["body"].to_string();
    let received = (page.run)(transport.clone(), &body)?;
    if received != response {
        return Err(format!("the response is written as {received}").into());
    }
    let requests = transport.requests();
    let sent = requests.first().ok_or("nothing was sent")?;
    let expect = |what: &str, ours: String, theirs: &Value| match *theirs == json!(ours) {
        true => Ok(()),
        false => Err(format!("{what} is {ours}, on the page {theirs}")),
    };
    expect("the method", sent.method().to_string(), &request["method"])?;
    expect("the path", sent.uri().path().to_owned(), &request["path"])?;
    for header in request["headers"].as_array().into_iter().flatten() {
        let name = header[0].as_str().unwrap_or_default();
        let ours = sent.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or("missing");
        expect(&format!("the header {name}"), ours.to_owned(), &header[1])?;
    }
    let bytes: &[u8] = sent.body().as_ref();
    let ours: Value = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(bytes)? };
    if ours != request["body"] {
        return Err(format!("the body is {ours}, on the page {}", request["body"]).into());
    }
    Ok(())
}
