//! The address that requests go to.

use std::fmt;
use std::net::IpAddr;

use bytes::Bytes;
use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};
use percent_encoding::{CONTROLS, percent_decode_str, utf8_percent_encode};

/// A base URL that holds nothing but what a request can be put under: scheme, host, port and path prefix.
#[derive(Clone)]
pub(in crate::client) struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    /// Begins with a slash or is empty, and never ends with a slash.
    prefix: String,
}

impl BaseUrl {
    /// Reads a base URL.
    ///
    /// The error says what is wrong and never quotes the text, which may hold a password.
    pub(in crate::client) fn parse(text: &str, plain_http: bool) -> Result<Self, String> {
        if text.contains('?') {
            return Err("it has a query: set it with `with_query` instead".to_owned());
        }
        if text.contains('#') {
            return Err("it has a fragment, which is never sent: leave it out".to_owned());
        }
        let uri: Uri = text.parse().map_err(|error| format!("it is not a URL: {error}"))?;
        let parts = uri.into_parts();
        let scheme = parts.scheme.filter(|scheme| *scheme == Scheme::HTTPS || *scheme == Scheme::HTTP);
        let scheme = scheme.ok_or("it does not begin with `https://` or `http://`")?;
        let authority = parts.authority.ok_or("it names no host")?;
        check(&authority)?;
        if scheme == Scheme::HTTP && !plain_http && !is_loopback(authority.host()) {
            let what = "it is plain HTTP to another machine, where credentials can be read on the way: \
                        use `https://`, or allow it with `with_plain_http`";
            return Err(what.to_owned());
        }
        let path = parts.path_and_query.as_ref().map_or("", PathAndQuery::path).trim_end_matches('/');
        if path.split('/').any(is_dots) {
            return Err("its path has a segment `.` or `..`: write the path that is meant".to_owned());
        }
        // Everything ASCII is as the caller wrote it, escapes included; the rest is not HTTP as it stands.
        let prefix = utf8_percent_encode(path, CONTROLS).to_string();
        Ok(Self { scheme, authority, prefix })
    }

    /// The base URL that was meant, if the path of this one ends with the segment that begins the path of every operation.
    pub(super) fn without_last(&self, segment: &str) -> Option<Self> {
        let prefix = self.prefix.strip_suffix(segment)?.strip_suffix('/')?;
        Some(Self { prefix: prefix.to_owned(), ..self.clone() })
    }

    /// The address of a path below the base URL. Both texts are encoded already; the path begins with a slash.
    pub(in crate::client) fn join(&self, path: &str, query: &str) -> Result<Uri, http::Error> {
        let mut text = String::with_capacity(self.prefix.len() + path.len() + 1 + query.len());
        text.push_str(&self.prefix);
        text.push_str(path);
        if !query.is_empty() {
            text.push('?');
            text.push_str(query);
        }
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        // The text itself becomes the path: it is not copied.
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(text))?);
        Ok(Uri::from_parts(parts)?)
    }
}

fn check(authority: &Authority) -> Result<(), &'static str> {
    if authority.as_str().contains('@') {
        return Err("it holds a user name or password: give credentials to the builder instead");
    }
    if authority.host().is_empty() {
        return Err("it names no host");
    }
    let port = authority.as_str().strip_prefix(authority.host()).unwrap_or_default();
    let is_number = port.strip_prefix(':').is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()));
    if !port.is_empty() && (!is_number || authority.port_u16().is_none()) {
        return Err("its port is not a number from 0 to 65535");
    }
    Ok(())
}

/// Whether servers resolve a path segment instead of looking it up: `.` and `..`, escaped or not (RFC 3986, section 6.2.2).
fn is_dots(segment: &str) -> bool {
    let decoded = percent_decode_str(segment).collect::<Vec<_>>();
    matches!(&decoded[..], b"." | b"..")
}

/// Whether a host is this machine, by its name alone.
pub(in crate::client) fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || address.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}://{}{}", self.scheme, self.authority, self.prefix)
    }
}
