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

    /// An authority's, as `openssl req -x509` makes it.
    pub(crate) fn of_authority(name: &str) -> Self {
        let mut parameters = rcgen::CertificateParams::new([name.to_owned()]).unwrap();
        parameters.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let signing_key = rcgen::KeyPair::generate().unwrap();
        Self(rcgen::CertifiedKey { cert: parameters.self_signed(&signing_key).unwrap(), signing_key })
    }

    /// One that this authority has signed.
    pub(crate) fn sign(&self, name: &str) -> Self {
        let mut authority = rcgen::CertificateParams::new([]).unwrap();
        authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let issuer = rcgen::Issuer::from_params(&authority, &self.0.signing_key);
        let parameters = rcgen::CertificateParams::new([name.to_owned()]).unwrap();
        let signing_key = rcgen::KeyPair::generate().unwrap();
        let cert = parameters.signed_by(&signing_key, &issuer).unwrap();
        Self(rcgen::CertifiedKey { cert, signing_key })
    }

    /// The key, as text.
    pub(crate) fn key_pem(&self) -> String {
        self.0.signing_key.serialize_pem()
    }

    /// The key, as bytes.
    pub(crate) fn key_der(&self) -> Vec<u8> {
        self.0.signing_key.serialize_der()
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
        http1(Identity::from_der(self.der(), self.0.signing_key.serialize_der()).unwrap())
    }

    /// A server that speaks TLS with this certificate and always does the same.
    pub(crate) fn server(&self, action: impl Into<Action>) -> Server {
        Server::builder().tls(self.identity()).start([action]).unwrap()
    }
}

/// The scripted server speaks no HTTP/2, and offers it to see that clients do not take it: those that do take it are not to
/// be offered it.
pub(crate) fn http1(identity: Identity) -> Identity {
    if cfg!(feature = "http2") { identity.without_http2() } else { identity }
}
