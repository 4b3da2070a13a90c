// @generated from codegen/tests/golden/mocks/input.json by codegen/src/emit/mock.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! Mocks for tests: a client in memory, in which a test says what each operation responds with.
#![allow(clippy::panic, reason = "what was not expected fails the test")]

use client_runtime::MockTransport;

use crate::client::{API, Client, ClientBuilder};

/// Mocks of the operations on `pets`.
pub mod pets;
/// Mocks of the operations on the client itself.
pub mod root;

/// Responds to calls in memory as a test says, and tells what was sent. Time is virtual: no call waits.
///
/// Dropping it ends the test: it panics if anything was called that was not expected, or if a response was never asked for.
#[derive(Debug)]
pub struct Mock {
    transport: MockTransport,
}

impl Mock {
    /// Creates a mock that expects nothing yet.
    pub fn new() -> Self {
        let transport = MockTransport::new(&API);
        transport.add(pets::OPERATIONS);
        transport.add(root::OPERATIONS);
        Self { transport }
    }

    /// Returns a client of the mock.
    ///
    /// # Panics
    ///
    /// The client cannot be built.
    pub fn client(&self) -> Client {
        match self.builder().build() {
            Ok(client) => client,
            Err(error) => panic!("{error}"),
        }
    }

    /// Returns the builder of such a client, to set more on it.
    pub fn builder(&self) -> ClientBuilder {
        let inner = client_runtime::ClientBuilder::new(&API).with_optional_credentials();
        ClientBuilder { inner }
            .base_url("https://mock.invalid")
            .with_transport(self.transport.clone())
            .with_clock(self.transport.clock())
            .with_random(|| 0.0)
    }

    /// Returns the transport, for clients that are built elsewhere.
    pub fn transport(&self) -> MockTransport {
        self.transport.clone()
    }

    /// Checks that every response was asked for and that nothing else was called.
    ///
    /// # Errors
    ///
    /// What was called unexpectedly, and what is left.
    pub fn verify(&self) -> Result<(), String> {
        self.transport.verify()
    }

    /// Mocks of the operations on `pets`.
    pub fn pets(&self) -> pets::MockPets {
        pets::MockPets {
            transport: self.transport.clone(),
        }
    }
}

impl Default for Mock {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        if let (false, Err(problems)) = (std::thread::panicking(), self.verify()) {
            panic!("{problems}");
        }
    }
}
