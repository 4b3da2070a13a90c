//! TLS: whom to trust, and the handshake.

use std::sync::{Arc, OnceLock};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio_rustls::TlsConnector;

use super::fault::ConnectFault;
use super::stream::Io;

/// Whom to trust.
#[derive(Clone)]
pub(super) enum Trust {
    /// Those whom the platform trusts.
    Platform,
    /// Those whom the caller names.
    Own(Arc<ClientConfig>),
}

impl Trust {
    /// Trusts the given certificates, or the platform's if none are given.
    pub(super) fn new(certificates: &[Vec<u8>]) -> Result<Self, String> {
        if certificates.is_empty() {
            return Ok(Self::Platform);
        }
        let mut roots = RootCertStore::empty();
        for certificate in
            certificates.iter().map(|bytes| read(bytes)).collect::<Result<Vec<_>, _>>()?.concat()
        {
            roots.add(certificate).map_err(|error| error.to_string())?;
        }
        Ok(Self::Own(configuration(roots)?))
    }

    /// Speaks TLS to a host over a connection to it.
    pub(super) async fn handshake(&self, io: Box<dyn Io>, host: &str) -> Result<Box<dyn Io>, ConnectFault> {
        let configuration = match self {
            Self::Own(configuration) => Arc::clone(configuration),
            Self::Platform => platform().await.map_err(|why| ConnectFault::Permanent(why.into()))?,
        };
        let address = host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(address.to_owned())
            .map_err(|error| ConnectFault::Permanent(error.into()))?;
        let stream = TlsConnector::from(configuration).connect(name, io).await.map_err(ConnectFault::of)?;
        Ok(Box::new(stream))
    }
}

/// Reads certificates: any number as PEM, or one as DER.
fn read(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    if !bytes.windows(10).any(|window| window == b"-----BEGIN") {
        return Ok(vec![CertificateDer::from(bytes.to_vec())]);
    }
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(bytes).collect();
    let certificates = certificates.map_err(|error| format!("the PEM text cannot be read: {error}"))?;
    if certificates.is_empty() {
        Err("the PEM text holds no certificate".to_owned())
    } else {
        Ok(certificates)
    }
}

/// The configuration that trusts whom the platform trusts: read once, when it is first needed, off the runtime's threads.
async fn platform() -> Result<Arc<ClientConfig>, String> {
    static PLATFORM: OnceLock<Arc<ClientConfig>> = OnceLock::new();
    if let Some(configuration) = PLATFORM.get() {
        return Ok(Arc::clone(configuration));
    }
    let read = tokio::task::spawn_blocking(read_platform).await.map_err(|error| error.to_string())??;
    Ok(Arc::clone(PLATFORM.get_or_init(|| read)))
}

fn read_platform() -> Result<Arc<ClientConfig>, String> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    let (added, _) = roots.add_parsable_certificates(found.certs);
    if added > 0 {
        return configuration(roots);
    }
    let why = found.errors.first().map(|error| format!(": {error}")).unwrap_or_default();
    Err(format!(
        "the platform has no certificates to trust{why}; give your own with `with_root_certificates`"
    ))
}

fn configuration(roots: RootCertStore) -> Result<Arc<ClientConfig>, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| error.to_string())?;
    let mut configuration = builder.with_root_certificates(roots).with_no_client_auth();
    configuration.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(configuration))
}
