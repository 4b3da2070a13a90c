//! Proxies, as the usual environment variables name them.

use std::ffi::OsString;
use std::fmt;

use http::uri::Scheme;
use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::client::builder::is_loopback;

/// Which proxy a request goes through.
pub(super) struct Proxies {
    plain: Option<Usable>,
    secure: Option<Usable>,
    /// Sends everything to a proxy but what `NO_PROXY` exempts; which proxy does not matter.
    exempt: Matcher,
    is_everything_exempt: bool,
}

/// A proxy, or why the variable that names it cannot be used.
type Usable = Result<Proxy, String>;

/// A proxy, and the variable that names it.
pub(super) struct Proxy {
    intercept: Intercept,
    variable: String,
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

/// Host and port, without user name and password, and the variable.
impl fmt::Display for Proxy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let uri = self.uri();
        let usual = if uri.scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 };
        let port = uri.port_u16().unwrap_or(usual);
        write!(formatter, "{}:{port} ({})", uri.host().unwrap_or_default(), self.variable)
    }
}

impl Proxies {
    /// No proxy at all.
    pub(super) fn none() -> Self {
        Self::read(&|_| None)
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
            plain: plain.or_else(all).map(|(name, url)| proxy(&name, &url)),
            secure: secure.or_else(all).map(|(name, url)| proxy(&name, &url)),
            // The matcher knows `*` for names, yet not for addresses.
            is_everything_exempt: exempt.split(',').any(|entry| entry.trim() == "*"),
            exempt: Matcher::builder().all("http://proxy.invalid").no(exempt).build(),
        }
    }

    /// The proxy that a request to this address goes through.
    pub(super) fn of(&self, uri: &Uri) -> Option<&Usable> {
        let proxy = if uri.scheme() == Some(&Scheme::HTTPS) { &self.secure } else { &self.plain };
        let proxy = proxy.as_ref()?;
        // What is meant for this machine means another one at the proxy, and would leave this one in the clear.
        let is_local = uri.host().is_some_and(is_loopback);
        let is_exempt = is_local || self.is_everything_exempt || self.exempt.intercept(uri).is_none();
        (!is_exempt).then_some(proxy)
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
fn proxy(variable: &str, url: &str) -> Usable {
    let somewhere = Uri::from_static("http://somewhere.invalid");
    let proxy = Matcher::builder().all(url).build().intercept(&somewhere);
    let spoken = [Some(&Scheme::HTTP), Some(&Scheme::HTTPS)];
    let usable = proxy.filter(|proxy| spoken.contains(&proxy.uri().scheme()));
    usable.map(|intercept| Proxy { intercept, variable: variable.to_owned() }).ok_or_else(|| {
        format!("the variable {variable} names no proxy that speaks HTTP: begin it with `http://`")
    })
}
