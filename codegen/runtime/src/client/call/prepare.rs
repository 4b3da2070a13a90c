//! From what was set to a request, or the first error.

use std::borrow::Cow;
use std::sync::Arc;

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::uri::Scheme;
use http::{HeaderMap, HeaderName, Method, Uri};

use super::query::{Query, pair};
use super::{Call, body, headers, path};
#[cfg(feature = "mock")]
use crate::client::api::Called;
use crate::client::builder::BaseUrl;
use crate::client::error::{Error, Secrets};
use crate::client::handle::{Carried, Carrier, Changing};
use crate::client::header_value::header_value;
use crate::client::request_body::{Outgoing, RequestBody};
use crate::client::transport::Body;

/// A body, and its media type.
type EncodedBody = (Option<RequestBody>, Cow<'static, str>);

/// A request that is ready to be sent, as often as need be.
pub(in crate::client) struct Prepared {
    pub(in crate::client) method: Method,
    /// The path below the base URL, for error texts.
    pub(in crate::client) path: String,
    pub(in crate::client) changing: Vec<Changing>,
    /// Fixed credentials that the query carries.
    pub(super) query: Vec<Carried>,
    pub(in crate::client) body: Outgoing,
    uri: Uri,
    headers: Arc<HeaderMap>,
    #[cfg(feature = "mock")]
    called: Called,
}

impl Prepared {
    /// The host and port that the request goes to.
    pub(in crate::client) fn origin(&self) -> (&str, u16) {
        let usual = if self.uri.scheme() == Some(&Scheme::HTTP) { 80 } else { 443 };
        (self.uri.host().unwrap_or_default(), self.uri.port_u16().unwrap_or(usual))
    }

    /// The secrets that the request of one attempt carries.
    pub(in crate::client) fn secrets(&self, credentials: &[Carried]) -> Secrets {
        let dynamic = credentials.iter().chain(&self.query).map(|carried| carried.value.clone()).collect();
        Secrets::new(Arc::clone(&self.headers), dynamic)
    }

    /// The request of one attempt, with the changing credentials as they are now.
    pub(in crate::client) fn request(&self, credentials: Vec<Carried>) -> http::Request<Body> {
        self.with_body(self.body.open(), credentials)
    }

    /// The request around a body.
    pub(super) fn with_body<B>(&self, body: B, credentials: Vec<Carried>) -> http::Request<B> {
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = HeaderMap::clone(&self.headers);
        credentials.iter().for_each(|carried| carried.put_into(request.headers_mut()));
        let of_query = self.query.iter().chain(&credentials);
        let pairs: Vec<String> = of_query.filter_map(Carried::query_pair).collect();
        if !pairs.is_empty()
            && let Some(uri) = with_query(&self.uri, &pairs.join("&"))
        {
            *request.uri_mut() = uri;
        }
        #[cfg(feature = "mock")]
        request.extensions_mut().insert(self.called);
        request
    }
}

impl Call {
    /// Turns the call into a request.
    pub(in crate::client) fn prepare(&self) -> Result<Prepared, Error> {
        let method = &self.operation.method;
        let path = path::fill(self.operation.path, &self.parts.path)
            .map_err(|why| Error::request(why).of_call(method, self.operation.path))?;
        let refused = |why: String| Error::request(why).of_call(method, &path);
        let shared = &*self.client.shared;
        if let Some(why) = &self.parts.refused {
            return Err(refused(why.clone()));
        }
        let mut headers = headers::collect(shared, self.operation, &self.parts).map_err(refused)?;
        for (name, value) in &self.parts.cookies {
            headers::add_cookie(Arc::make_mut(&mut headers), name, value.as_bytes());
        }
        if let Some(accept) = self.parts.accept.filter(|_| !self.sets(&ACCEPT)) {
            Arc::make_mut(&mut headers).insert(ACCEPT, HeaderValue::from_static(accept));
        }
        let (body, media_type) = self.encoded_body(&refused)?;
        if body.is_some() || !matches!(*method, Method::GET | Method::HEAD) {
            let headers = Arc::make_mut(&mut headers);
            let media_type =
                header_value(&media_type).map_err(|why| refused(format!("the media type {why}")))?;
            headers.entry(CONTENT_TYPE).or_insert(media_type);
        }
        let is_empty = body.as_ref().is_none_or(|body| body.length() == Some(0));
        if is_empty && matches!(*method, Method::POST | Method::PUT | Method::PATCH) {
            // Where a method gives a body a meaning, its absence is said (RFC 9110, section 8.6): some servers insist.
            Arc::make_mut(&mut headers).insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let server = self.parts.server.filter(|_| shared.is_default_base);
        let server = server.map(|url| BaseUrl::parse(url, false)).transpose();
        let server =
            server.map_err(|why| refused(format!("the operation's server cannot be used: {why}")))?;
        let uri = server.as_ref().unwrap_or(&shared.base_url).join(&path, &self.query_text());
        let uri =
            uri.map_err(|error| refused(format!("the address cannot be sent: {error}")).with_cause(error))?;
        Ok(Prepared {
            #[cfg(feature = "mock")]
            called: Called(self.operation),
            method: method.clone(),
            changing: self.changing(),
            query: self.query_credentials(),
            path,
            uri,
            headers,
            body: Outgoing::new(body.unwrap_or_default()),
        })
    }

    /// The body, and its media type.
    fn encoded_body(&self, refused: &impl Fn(String) -> Error) -> Result<EncodedBody, Error> {
        let Some(payload) = &self.parts.payload else {
            let json = self.json_body();
            let json = json.map_err(|(what, error)| refused(format!("{what}: {error}")).with_cause(error))?;
            let media_type = self.parts.content_type.unwrap_or("application/json");
            return Ok((json.map(RequestBody::from), media_type.into()));
        };
        if !self.parts.own_body.is_empty() {
            return Err(refused("a body that is not JSON has no field to set".to_owned()));
        }
        let (body, media_type) = payload.encode(&*self.client.shared.random).map_err(refused)?;
        Ok((Some(body), media_type.into()))
    }

    /// Whether the caller sets a header, for this call or for all.
    fn sets(&self, name: &HeaderName) -> bool {
        let is_it = |(own, _): &(String, String)| name.as_str().eq_ignore_ascii_case(own);
        self.parts.own_headers.iter().any(is_it) || self.client.shared.default_headers.contains_key(name)
    }

    fn json_body(&self) -> Result<Option<String>, (String, Arc<serde_json::Error>)> {
        let parts = &*self.parts;
        let body = parts.body.as_ref().map(|body| body.as_ref().map(Cow::from)).transpose();
        let mut body =
            body.map_err(|error| ("the body cannot be written as JSON".to_owned(), Arc::clone(error)))?;
        for (name, value) in &parts.own_body {
            let cannot = |error| (format!("the body field {name:?} cannot be set"), error);
            let value = value.as_ref().map_err(|error| cannot(Arc::clone(error)))?;
            let object = body.as_deref().unwrap_or("{}");
            let changed = body::set_field(object, name, value).map_err(|error| cannot(Arc::new(error)))?;
            body = Some(Cow::Owned(changed));
        }
        Ok(body.map(Cow::into_owned))
    }

    fn query_text(&self) -> String {
        let (parts, defaults) = (&*self.parts, &self.client.shared.default_query);
        // Most calls.
        if defaults.is_empty()
            && parts.query.is_empty()
            && parts.styled_query.is_empty()
            && parts.own_query.is_empty()
        {
            return String::new();
        }
        let mut query = Query::default();
        query.set(defaults.iter().map(texts));
        query.set(
            parts.query.iter().flat_map(|(name, values)| values.iter().map(|value| (*name, value.as_str()))),
        );
        query.set(parts.styled_query.iter().flat_map(|(_, pairs)| pairs.iter().map(texts)));
        query.set(parts.own_query.iter().map(texts));
        query.encode()
    }

    /// The changing credentials that no header set by hand hides.
    fn changing(&self) -> Vec<Changing> {
        let shared = &*self.client.shared;
        let own =
            |header: &HeaderName| self.parts.own_headers.iter().any(|(name, _)| header == name.as_str());
        let is_hidden = |carrier: &Carrier| match carrier {
            Carrier::Header(header) => shared.default_headers.contains_key(header) || own(header),
            Carrier::Query(_) | Carrier::Cookie(_) => false,
        };
        let sent = shared.changing.iter().filter(|changing| self.parts.may_carry(changing.name));
        sent.filter(|changing| !is_hidden(&changing.carrier)).cloned().collect()
    }

    fn query_credentials(&self) -> Vec<Carried> {
        let is_sent = |carried: &&Carried| {
            matches!(carried.carrier, Carrier::Query(_)) && self.parts.may_carry(carried.name)
        };
        self.client.shared.fixed.iter().filter(is_sent).cloned().collect()
    }
}

impl Carried {
    /// The pair of the query, if that is where it goes.
    fn query_pair(&self) -> Option<String> {
        let Carrier::Query(name) = self.carrier else { return None };
        self.value.to_str().ok().map(|value| pair(name, value))
    }
}

/// The address with more behind its query.
fn with_query(uri: &Uri, pairs: &str) -> Option<Uri> {
    let known = uri.path_and_query().map(|known| known.as_str()).unwrap_or("/");
    let joint = if known.contains('?') { '&' } else { '?' };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(format!("{known}{joint}{pairs}").parse().ok()?);
    Uri::from_parts(parts).ok()
}

fn texts((name, value): &(String, String)) -> (&str, &str) {
    (name, value)
}
