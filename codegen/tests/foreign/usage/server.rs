//! The scripted server, as these tests ask it.

use std::ops::Deref;

use client_emulator::Response;

/// A response: status, further headers, body.
#[derive(Clone, Debug)]
pub struct Answer(pub u16, pub &'static [(&'static str, &'static str)], pub &'static str);

/// A server with a base path.
pub struct Server(client_emulator::Server);

/// A request of which every header stands there at most once.
#[derive(Clone, Debug)]
pub struct Request {
    pub body: String,
    request: client_emulator::Request,
}

impl Server {
    /// Gives the responses one after the other, the last one again and again.
    pub fn answering(answers: &[Answer]) -> Self {
        let script = answers.iter().map(|Answer(status, headers, body)| {
            Response::new(*status).headers(headers.iter().copied()).body(*body)
        });
        Self(client_emulator::Server::start(script).expect("a free port"))
    }

    pub fn url(&self) -> String {
        self.0.url() + "/base"
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Request> {
        let requests = self.0.requests().into_iter();
        requests.map(|request| Request { body: request.text(), request }).collect()
    }

    /// The one request that was made.
    pub fn request(&self) -> Request {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:#?}");
        requests.into_iter().next().expect("it is counted")
    }
}

impl Request {
    /// The value of a header that must stand there once or not at all.
    pub fn header(&self, name: &str) -> Option<&str> {
        let values = self.request.header(name);
        assert!(values.len() < 2, "`{name}` stands there {} times", values.len());
        values.first().copied()
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{:?}: {error}", self.body))
    }
}

impl Deref for Request {
    type Target = client_emulator::Request;

    fn deref(&self) -> &Self::Target {
        &self.request
    }
}
