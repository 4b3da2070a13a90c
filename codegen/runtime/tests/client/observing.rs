//! What an observer is told, and what it never is.

use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_runtime::{AttemptEnded, CallBegun, CallEnded, CallObserver, MemoryTransport, Observer};

use crate::support::{Patient, book, builder, refused, reply, script, silence};

/// Writes down everything that it is told.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Observer for Log {
    fn begin(&self, call: &CallBegun<'_>) -> Box<dyn CallObserver> {
        let CallBegun { operation, method, path, host, port, request_bytes, .. } = call;
        let bytes = request_bytes.unwrap();
        self.add(format!("begin {operation} {method} {path} {host}:{port} {bytes}"));
        Box::new(self.clone())
    }
}

impl CallObserver for Log {
    fn attempt(&mut self, number: u32) {
        self.add(format!("attempt {number}"));
    }

    fn attempt_ended(&mut self, attempt: &AttemptEnded<'_>) {
        let AttemptEnded { number, status, request_id, duration, error, .. } = attempt;
        let status = status.map(|status| status.as_u16());
        self.add(format!("ended {number} {status:?} {request_id:?} {duration:?} {error:?}"));
    }

    fn retry(&mut self, wait: Duration) {
        self.add(format!("retry {wait:?}"));
    }

    fn ended(&mut self, call: &CallEnded<'_>) {
        let CallEnded { attempts, status, request_id, duration, response_bytes, error, .. } = call;
        let (status, error) = (status.map(|status| status.as_u16()), error.map(ToString::to_string));
        self.add(format!(
            "call ended {attempts} {status:?} {request_id:?} {duration:?} {response_bytes} {error:?}"
        ));
    }
}

#[tokio::test]
async fn each_step_of_a_call_is_told() {
    let log = Log::default();
    let transport =
        MemoryTransport::responding([reply(503, &[("retry-after", "2"), ("x-trace", "t1")], "no"), book()]);
    let client = builder(&transport).with_observer(log.clone()).build().unwrap();
    let book = client.books().retrieve("secret-path").await.unwrap();
    drop(book);
    let lines = log.lines();
    assert!(
        lines[0].starts_with("begin ") && lines[0].contains("GET /v1/books/{") && lines[0].ends_with(" 0"),
        "{lines:?}"
    );
    assert_eq!(lines[1], "attempt 1");
    assert_eq!(lines[2], r#"ended 1 Some(503) Some("t1") 0ns Some("503")"#);
    assert_eq!(lines[3], "retry 2s");
    assert_eq!(lines[4], "attempt 2");
    assert!(lines[5].starts_with("ended 2 Some(200) ") && lines[5].ends_with(" None"), "{lines:?}");
    assert!(lines[6].starts_with("call ended 2 Some(200) ") && lines[6].contains(" 2s "), "{lines:?}");
    assert_eq!(lines.len(), 7);
}

#[tokio::test]
async fn errors_have_a_word() {
    for (step, word) in [(refused as fn() -> _, "connect"), (silence, "timeout")] {
        let log = Log::default();
        let transport = script([step, step, step]);
        let client = builder(&transport).with_observer(log.clone()).with_retries(0).build().unwrap();
        let error = client.books().retrieve("b1").await.unwrap_err();
        let lines = log.lines();
        assert!(lines[2].ends_with(&format!("Some({word:?})")), "{lines:?}");
        assert!(lines[3].contains(&format!("{:?}", error.to_string())), "{lines:?}");
    }
}

#[tokio::test]
async fn law_6_no_credential_no_value_and_no_body_is_told() {
    let log = Log::default();
    let transport =
        MemoryTransport::responding([reply(400, &[], r#"{"fault":{"text":"the body said hidden-body"}}"#)]);
    let client = builder(&transport).with_observer(log.clone()).build().unwrap();
    let call = client
        .books()
        .create("hidden-title")
        .with_header("x-a", "hidden-header")
        .with_query("q", "hidden-query");
    call.await.unwrap_err();
    let text = log.lines().join("\n").replace("the body said hidden-body", "");
    assert!(!text.contains("hidden"), "{text}");
    for request in transport.requests() {
        let key = request.headers().get("x-library-key").unwrap().to_str().unwrap().to_owned();
        assert!(!text.contains(&key), "{text}");
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_drops_its_observer() {
    struct Dropped(Arc<Mutex<bool>>);
    impl Drop for Dropped {
        fn drop(&mut self) {
            *self.0.lock().unwrap() = true;
        }
    }
    struct One(Arc<Mutex<bool>>);
    impl Observer for One {
        fn begin(&self, _: &CallBegun<'_>) -> Box<dyn CallObserver> {
            Box::new(Dropped(Arc::clone(&self.0)))
        }
    }
    impl CallObserver for Dropped {
        fn attempt(&mut self, _: u32) {}
        fn attempt_ended(&mut self, _: &AttemptEnded<'_>) {}
        fn retry(&mut self, _: Duration) {}
        fn ended(&mut self, _: &CallEnded<'_>) {
            panic!("the call never ends");
        }
    }
    let dropped = Arc::new(Mutex::new(false));
    let transport = MemoryTransport::with_futures(|_| Box::pin(std::future::pending()));
    let client = builder(&transport).with_clock(Patient(transport.clock()));
    let call = client.with_observer(One(Arc::clone(&dropped))).build().unwrap().books().retrieve("b1");
    let _ = tokio::time::timeout(Duration::from_millis(20), call.into_future()).await;
    assert!(*dropped.lock().unwrap());
}

#[tokio::test]
async fn an_observer_that_nobody_listens_to_is_told_of_no_call() {
    /// Listens when it is told to.
    struct Ear(Log, Arc<Mutex<bool>>);
    impl Observer for Ear {
        fn begin(&self, call: &CallBegun<'_>) -> Box<dyn CallObserver> {
            self.0.begin(call)
        }
        fn is_enabled(&self) -> bool {
            *self.1.lock().unwrap()
        }
    }
    let (log, listens) = (Log::default(), Arc::new(Mutex::new(false)));
    let transport = MemoryTransport::responding([book(), book()]);
    let observer = Ear(log.clone(), Arc::clone(&listens));
    let client = builder(&transport).with_observer(observer).build().unwrap();
    client.books().retrieve("b1").await.unwrap();
    assert_eq!(log.lines(), Vec::<String>::new());
    *listens.lock().unwrap() = true;
    client.books().retrieve("b1").await.unwrap();
    assert_eq!(log.lines().len(), 4);
}
