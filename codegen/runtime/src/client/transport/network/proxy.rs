//! Proxies, as the usual environment variables name them.

use std::ffi::OsString;
use std::fmt;

use http::uri::Scheme;
use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use super::exempt::Exempt;
use crate::client::builder::is_loopback;

/// Which proxy a request goes through.
pub(super) struct Proxies {
    plain: Option<Usable>,
    secure: Option<Usable>,
    exempt: Exempt,
    /// Whether this machine itself is reached through a proxy, too.
    is_for_loopback: bool,
}

/// A proxy, or why the variable that names it cannot be used.
type Usable = Result<Proxy, String>;

/// A proxy, and the variable or the setting that names it.
pub(super) struct Proxy {
    intercept: Intercept,
    named_by: String,
}

impl Proxy {
    /// Its address.
    pub(super) fn uri(&self) -> &Uri {
        self.intercept.uri()
    }

    /// What it asks for.
    pub(super) fn basic_auth(&self) -> Option<&HeaderValue> {
        self.intercept.basic_auth()
    }
}

/// Host and port, without user name and password, and what names it.
impl fmt::Display for Proxy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let uri = self.uri();
        let usual = if uri.scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 };
        let port = uri.port_u16().unwrap_or(usual);
        write!(formatter, "{}:{port} ({})", uri.host().unwrap_or_default(), self.named_by)
    }
}

impl Proxies {
    /// No proxy at all.
    pub(super) fn none() -> Self {
        Self::read(&|_| None)
    }

    /// This proxy for everything, as `with_proxy` names it. What is meant for this machine means another one at the proxy,
    /// and would leave this one in the clear: it goes through a proxy on this machine alone.
    pub(super) fn given(url: &str) -> Result<Self, String> {
        let usable = || {
            proxy(url, "with_proxy")
                .ok_or("the proxy of `with_proxy` speaks no HTTP: begin it with `http://`")
        };
        let is_for_loopback = usable()?.uri().host().is_some_and(is_loopback);
        let [plain, secure] = [Some(Ok(usable()?)), Some(Ok(usable()?))];
        Ok(Self { plain, secure, exempt: Exempt::read(""), is_for_loopback })
    }

    /// Reads the variables.
    pub(super) fn read(lookup: &dyn Fn(&str) -> Option<OsString>) -> Self {
        let text = |name: &str| {
            Some(lookup(name)?.to_string_lossy().trim().to_owned()).filter(|text| !text.is_empty())
        };
        let first = |names: &[&str]| names.iter().find_map(|name| Some(((*name).to_owned(), text(name)?)));
        // A web server that runs this program for a request turns the request's `Proxy` header into `HTTP_PROXY`.
        let is_for_request = text("REQUEST_METHOD").is_some();
        let plain = first(if is_for_request { &["http_proxy"] } else { &["HTTP_PROXY", "http_proxy"] });
        let secure = first(&["HTTPS_PROXY", "https_proxy"]);
        let all = || first(&["ALL_PROXY", "all_proxy"]);
        let (_, exempt) = first(&["NO_PROXY", "no_proxy"]).unwrap_or_default();
        Self {
            plain: plain.or_else(all).map(|(name, url)| of_variable(name, &url)),
            secure: secure.or_else(all).map(|(name, url)| of_variable(name, &url)),
            exempt: Exempt::read(&exempt),
            is_for_loopback: false,
        }
    }

    /// The proxy that a request to this address goes through.
    pub(super) fn of(&self, uri: &Uri) -> Option<&Usable> {
        let proxy = if uri.scheme() == Some(&Scheme::HTTPS) { &self.secure } else { &self.plain };
        let proxy = proxy.as_ref()?;
        let is_local = !self.is_for_loopback && uri.host().is_some_and(is_loopback);
        (!is_local && !self.exempt.has(uri)).then_some(proxy)
    }

    /// The secret that a proxy asks for on a request in plain HTTP. Through a tunnel it would reach the origin, so there
    /// it goes with the tunnel's own request.
    pub(super) fn secret_for_plain(&self, uri: &Uri) -> Option<HeaderValue> {
        if uri.scheme() != Some(&Scheme::HTTP) {
            return None;
        }
        self.of(uri)?.as_ref().ok()?.basic_auth().cloned()
    }
}

/// The proxy of a variable. The error names the variable and not its value, which may hold a password.
fn of_variable(variable: String, url: &str) -> Usable {
    let refused = format!("the variable {variable} names no proxy that speaks HTTP: begin it with `http://`");
    proxy(url, &variable).ok_or(refused)
}

fn proxy(url: &str, named_by: &str) -> Option<Proxy> {
    let somewhere = Uri::from_static("http://somewhere.invalid");
    let intercept = Matcher::builder().all(url.to_owned()).build().intercept(&somewhere)?;
    let is_spoken = [Some(&Scheme::HTTP), Some(&Scheme::HTTPS)].contains(&intercept.uri().scheme());
    is_spoken.then(|| Proxy { intercept, named_by: named_by.to_owned() })
}
