//! TLS.

use std::io;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A certificate and its key, for a server that speaks TLS.
#[derive(Clone)]
pub struct Identity(pub(crate) TlsAcceptor);

impl Identity {
    /// Creates an identity from a certificate and a private key (PKCS #1, #8 or SEC1), both in DER.
    ///
    /// The server offers `h2` before `http/1.1`, and closes the connection if a client takes `h2`.
    ///
    /// # Errors
    ///
    /// The key is invalid, or does not belong to the certificate.
    pub fn from_der(certificate: Vec<u8>, key: Vec<u8>) -> io::Result<Self> {
        let key = PrivateKeyDer::try_from(key).map_err(io::Error::other)?;
        let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
        let builder = builder.with_safe_default_protocol_versions().map_err(io::Error::other)?;
        let builder = builder.with_no_client_auth();
        let config = builder.with_single_cert(vec![CertificateDer::from(certificate)], key);
        let mut config = config.map_err(io::Error::other)?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self(TlsAcceptor::from(Arc::new(config))))
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Identity")
    }
}
