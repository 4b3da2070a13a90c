//! One request after the other on one connection: `client CASE ITERATIONS ADDRESSES`, and `client server` for the other end. `cargo xtask bench client` runs both and prints
//! ratios.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a benchmark stops at the first surprise")]
#![allow(missing_docs, reason = "a benchmark is run, not read as a library")]

mod cases;
mod server;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => println!(
            "ours\nours-decoded\nours-tracing\nours-over-reqwest\nours-tls\nours-http2\nhyper\nreqwest"
        ),
        ["server"] => server::run(),
        [case, iterations, plain, tls, http2] => {
            // One thread, so that every instruction of the client is counted where it runs.
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(cases::run(case, iterations.parse().unwrap(), [*plain, *tls, *http2]));
        }
        _ => panic!("usage: client [server | CASE ITERATIONS ADDRESSES]"),
    }
}
