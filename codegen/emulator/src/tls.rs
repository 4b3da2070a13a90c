//! TLS.

use std::io;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

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
        Self::new(certificate, key, None)
    }

    /// Creates an identity whose server requires a certificate of the client, signed by this authority (DER).
    ///
    /// # Errors
    ///
    /// A key or certificate is invalid, or the key does not belong to the certificate.
    pub fn requiring_client(certificate: Vec<u8>, key: Vec<u8>, authority: Vec<u8>) -> io::Result<Self> {
        Self::new(certificate, key, Some(authority))
    }

    /// The same, for a server that offers `http/1.1` alone.
    #[must_use]
    pub fn without_http2(self) -> Self {
        let mut config = ServerConfig::clone(self.0.config());
        config.alpn_protocols.retain(|protocol| protocol != b"h2");
        Self(TlsAcceptor::from(Arc::new(config)))
    }

    fn new(certificate: Vec<u8>, key: Vec<u8>, authority: Option<Vec<u8>>) -> io::Result<Self> {
        let key = PrivateKeyDer::try_from(key).map_err(io::Error::other)?;
        let provider = Arc::new(ring::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider));
        let builder = builder.with_safe_default_protocol_versions().map_err(io::Error::other)?;
        let builder = match authority {
            None => builder.with_no_client_auth(),
            Some(authority) => {
                let mut roots = RootCertStore::empty();
                roots.add(CertificateDer::from(authority)).map_err(io::Error::other)?;
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
                builder.with_client_cert_verifier(verifier.map_err(io::Error::other)?)
            }
        };
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
