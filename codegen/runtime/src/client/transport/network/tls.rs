//! TLS: whom to trust, who we are, and the handshake.

use std::error::Error as StdError;
use std::io;
use std::sync::{Arc, OnceLock};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{CertificateError, ClientConfig, InvalidMessage, RootCertStore};
use tokio_rustls::TlsConnector;

use super::connect_error::ConnectError;
use super::stream::Io;
use crate::client::error::chain;

/// Certificates and keys as the caller gives them: PEM or DER.
#[derive(Clone, Default)]
pub(super) struct Given {
    /// Roots that replace the platform's.
    pub(super) roots: Vec<Vec<u8>>,
    /// Roots beside the platform's.
    pub(super) added_roots: Vec<Vec<u8>>,
    /// The client's own certificates, and their key.
    pub(super) identity: Option<(Vec<u8>, Vec<u8>)>,
}

/// Whom to trust, and who we are.
pub(super) struct Trust {
    roots: RootCertStore,
    /// Whether the platform's roots are trusted as well.
    is_platform_trusted: bool,
    identity: Option<Identity>,
    /// Made when it is first needed: reading the platform's certificates takes a while.
    configuration: OnceLock<Arc<ClientConfig>>,
}

/// What may be spoken over TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protocols {
    /// Whatever this transport speaks.
    All,
    /// HTTP/1.1, as requests to a proxy are written.
    Http1,
}

const HTTP_2: &[u8] = b"h2";

impl Protocols {
    /// A configuration, which offers HTTP/1.1, with what else is to be offered.
    fn offered_by(self, configuration: Arc<ClientConfig>) -> Arc<ClientConfig> {
        if self == Self::Http1 || !cfg!(feature = "http2") {
            return configuration;
        }
        let mut configuration = ClientConfig::clone(&configuration);
        configuration.alpn_protocols.insert(0, HTTP_2.to_vec());
        Arc::new(configuration)
    }
}

/// The client's own certificates, and their key.
type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

impl Trust {
    /// Reads what is given. The error says what is wrong with it.
    pub(super) fn new(given: &Given) -> Result<Self, String> {
        let mut roots = RootCertStore::empty();
        for bytes in given.roots.iter().chain(&given.added_roots) {
            for certificate in certificates(bytes).map_err(|why| format!("the root certificates {why}"))? {
                roots.add(certificate).map_err(|_| format!("the root certificates {NO_CERTIFICATE}"))?;
            }
        }
        let identity = given.identity.as_ref().map(identity).transpose()?;
        let is_platform_trusted = given.roots.is_empty();
        // Made at once where it can be, so that a key that does not go with its certificate is noticed now.
        let configuration = configuration(roots.clone(), identity.as_ref())?;
        let trust = Self { roots, is_platform_trusted, identity, configuration: OnceLock::new() };
        if !is_platform_trusted {
            trust.configuration.get_or_init(|| configuration);
        }
        Ok(trust)
    }

    /// Speaks TLS to a host over a connection to it. Whether HTTP/2 was agreed on comes with it.
    pub(super) async fn handshake(
        &self,
        io: Box<dyn Io>,
        host: &str,
        protocols: Protocols,
    ) -> Result<(Box<dyn Io>, bool), ConnectError> {
        let configuration = self.configuration().await.map_err(|why| ConnectError::Permanent(why.into()))?;
        let configuration = protocols.offered_by(configuration);
        let address = host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(address.to_owned())
            .map_err(|error| ConnectError::Permanent(error.into()))?;
        let stream = TlsConnector::from(configuration).connect(name, io).await.map_err(refused)?;
        let is_http2 = stream.get_ref().1.alpn_protocol() == Some(HTTP_2);
        Ok((Box::new(stream), is_http2))
    }

    async fn configuration(&self) -> Result<Arc<ClientConfig>, String> {
        if let Some(configuration) = self.configuration.get() {
            return Ok(Arc::clone(configuration));
        }
        let mut roots = self.roots.clone();
        if self.is_platform_trusted {
            roots.extend(platform().await?.roots);
        }
        let configuration = configuration(roots, self.identity.as_ref())?;
        Ok(Arc::clone(self.configuration.get_or_init(|| configuration)))
    }
}

const NO_CERTIFICATE: &str = "hold something that is no certificate, neither as PEM nor as DER";

/// Reads certificates: any number as PEM, or one as DER. The error continues "the certificates …".
fn certificates(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    if !is_pem(bytes) {
        return Ok(vec![CertificateDer::from(bytes.to_vec())]);
    }
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(bytes).collect();
    let certificates = certificates.map_err(|error| format!("cannot be read as PEM: {error}"))?;
    if certificates.is_empty() { Err("hold no PEM block `CERTIFICATE`".to_owned()) } else { Ok(certificates) }
}

fn is_pem(bytes: &[u8]) -> bool {
    bytes.windows(10).any(|window| window == b"-----BEGIN")
}

/// Reads the client's own certificates and their key.
fn identity((chain, key): &(Vec<u8>, Vec<u8>)) -> Result<Identity, String> {
    let chain = certificates(chain).map_err(|why| format!("the client's certificates {why}"))?;
    let key = if is_pem(key) {
        PrivateKeyDer::from_pem_slice(key).map_err(|error| error.to_string())
    } else {
        PrivateKeyDer::try_from(key.clone()).map_err(str::to_owned)
    };
    let key = key.map_err(|why| format!("the key of the client's certificate cannot be read: {why}"))?;
    Ok((chain, key))
}

/// Why the handshake failed.
fn refused(error: io::Error) -> ConnectError {
    let reason = chain(&error).find_map(<dyn StdError>::downcast_ref::<rustls::Error>).and_then(advice);
    reason.unwrap_or_else(|| ConnectError::of(error))
}

/// What is wrong, and what to do, where rustls speaks to those who know TLS.
fn advice(error: &rustls::Error) -> Option<ConnectError> {
    match error {
        rustls::Error::InvalidCertificate(why) => Some(ConnectError::Permanent(not_accepted(why).into())),
        rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType) => {
            Some(ConnectError::Transient("what listens there does not speak TLS".into()))
        }
        _ => None,
    }
}

fn not_accepted(why: &CertificateError) -> String {
    let advice = match why {
        // A signature is bad where another authority has the same name.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            "no authority that is trusted here has signed it; trust its root by `with_added_root_certificates`"
        }
        // By its text: the type belongs to a library below rustls.
        CertificateError::Other(other) if other.to_string() == "CaUsedAsEndEntity" => {
            "it is the certificate of an authority (`CA:TRUE`, as `openssl req -x509` makes it), which cannot stand for a \
             server: sign one for the server with it, or make one with `-addext basicConstraints=critical,CA:FALSE`"
        }
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => "renew it, or set the clock of this machine",
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "address the server by a name that the certificate has"
        }
        _ => "the server needs another one",
    };
    format!("the server's certificate is not accepted ({why}): {advice}")
}

/// Whom the platform trusts: read once, when it is first needed, off the runtime's threads.
async fn platform() -> Result<RootCertStore, String> {
    static PLATFORM: OnceLock<RootCertStore> = OnceLock::new();
    if let Some(roots) = PLATFORM.get() {
        return Ok(roots.clone());
    }
    let read = tokio::task::spawn_blocking(read_platform).await.map_err(|error| error.to_string())??;
    Ok(PLATFORM.get_or_init(|| read).clone())
}

fn read_platform() -> Result<RootCertStore, String> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    let (added, _) = roots.add_parsable_certificates(found.certs);
    if added > 0 {
        return Ok(roots);
    }
    let why = found.errors.first().map(|error| format!(": {error}")).unwrap_or_default();
    Err(format!(
        "the platform has no certificates to trust{why}; give your own with `with_root_certificates`"
    ))
}

fn configuration(roots: RootCertStore, identity: Option<&Identity>) -> Result<Arc<ClientConfig>, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| error.to_string())?.with_root_certificates(roots);
    let mut configuration = match identity {
        None => builder.with_no_client_auth(),
        Some((chain, key)) => builder
            .with_client_auth_cert(chain.clone(), key.clone_key())
            .map_err(|error| format!("the client's certificate cannot be used: {error}"))?,
    };
    configuration.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(configuration))
}
