//! A certificate made for one test.

use client_emulator::{Action, Identity, Server};

/// A certificate that vouches for itself, and its key.
pub(crate) struct Certificate(rcgen::CertifiedKey<rcgen::KeyPair>);

impl Certificate {
    /// A certificate for these names and addresses.
    pub(crate) fn of(names: &[&str]) -> Self {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Self(rcgen::generate_simple_self_signed(names).unwrap())
    }

    /// As text.
    pub(crate) fn pem(&self) -> String {
        self.0.cert.pem()
    }

    /// As bytes.
    pub(crate) fn der(&self) -> Vec<u8> {
        self.0.cert.der().to_vec()
    }

    /// What a server needs to speak TLS with this certificate.
    pub(crate) fn identity(&self) -> Identity {
        Identity::from_der(self.der(), self.0.signing_key.serialize_der()).unwrap()
    }

    /// A server that speaks TLS with this certificate and always does the same.
    pub(crate) fn server(&self, action: impl Into<Action>) -> Server {
        Server::builder().tls(self.identity()).start([action]).unwrap()
    }
}
