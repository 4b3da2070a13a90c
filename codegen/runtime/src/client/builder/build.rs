//! From what was set to a client, or the first error.

use std::collections::BTreeMap;
use std::sync::Arc;

use http::HeaderMap;
use http::header::{ACCEPT, HeaderValue, USER_AGENT};

use super::credentials::Credentials;
use super::{BaseUrl, ClientBuilder};
use crate::client::call::UsualHeaders;
use crate::client::call::own_header;
use crate::client::error::Error;
use crate::client::handle::{Client, Shared};
#[cfg(feature = "_tokio")]
use crate::client::transport::SystemClock;
use crate::client::transport::{Clock, Transport};

impl ClientBuilder {
    /// Builds the client.
    ///
    /// # Errors
    /// When the base URL cannot be used, or is plain HTTP to another machine without [`ClientBuilder::with_plain_http`];
    /// when the API needs a credential and none is given, or one is empty or cannot be sent; when a default header
    /// cannot be sent; when there is no transport. For all of them `is_builder` is true.
    pub fn build(self) -> Result<Client, Error> {
        let (base_url, is_default_base) = self.checked_base_url()?;
        let default_headers = self.checked_headers()?;
        let Credentials { fixed, changing } = self.credentials(&default_headers)?;
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let user_agent = HeaderValue::try_from(self.api.user_agent);
        headers.insert(USER_AGENT, user_agent.map_err(|_| Error::builder("the user agent cannot be sent"))?);
        fixed.iter().for_each(|carried| carried.put_into(&mut headers));
        headers.extend(default_headers.clone());
        let transport = self.checked_transport()?;
        let clock = self.checked_clock(&transport)?;
        let builder = self.settled(&transport);
        let shared = Shared {
            builder,
            api: self.api,
            base_url,
            is_default_base,
            headers,
            default_headers,
            usual_headers: UsualHeaders::default(),
            default_query: self.query,
            fixed,
            changing,
            limits: self.limits,
            max_body: self.max_body,
            transport,
            clock,
            random: self.random,
            observer: self.observer,
        };
        Ok(Client { shared: Arc::new(shared) })
    }

    /// This builder for further clients: with the same transport, and with variables as they are now.
    fn settled(&self, transport: &Arc<dyn Transport>) -> Self {
        let mut builder = self.clone();
        builder.transport = Some(Arc::clone(transport));
        #[cfg(feature = "hyper")]
        {
            builder.network = None;
        }
        if let Some(lookup) = &self.environment {
            let names = self.api.credentials.iter().filter_map(|spec| spec.variable);
            let names = names.chain(self.api.base_url_variable);
            let known: BTreeMap<_, _> = names.filter_map(|name| Some((name, lookup(name)?))).collect();
            builder.environment = Some(Arc::new(move |name| known.get(name).cloned()));
        }
        builder
    }

    /// The base URL, and whether nobody gave another one.
    fn checked_base_url(&self) -> Result<(BaseUrl, bool), Error> {
        if let Some(given) = self.any_given_base_url() {
            return given.map(|url| (url, false));
        }
        let default = self.api.base_url;
        let default =
            default.ok_or_else(|| Error::builder("no base URL is given: set it with `base_url`"))?;
        let url = BaseUrl::parse(default, self.plain_http).map_err(refused("the API's own base URL"))?;
        Ok((url, true))
    }

    fn any_given_base_url(&self) -> Option<Result<BaseUrl, Error>> {
        if let Some(text) = &self.base_url {
            return Some(self.given_base_url(text).map_err(refused("the base URL")));
        }
        let (name, value) = self.api.base_url_variable.and_then(|name| self.variable(name))?;
        let url = value.map_err(str::to_owned).and_then(|text| self.given_base_url(&text));
        Some(url.map_err(refused(&format!("the base URL in the environment variable {name}"))))
    }

    /// A base URL that somebody wrote, perhaps copied together with the beginning of a path.
    fn given_base_url(&self, text: &str) -> Result<BaseUrl, String> {
        let url = BaseUrl::parse(text, self.plain_http)?;
        match self.api.first_segment.and_then(|segment| Some((segment, url.without_last(segment)?))) {
            None => Ok(url),
            Some((segment, meant)) => Err(format!(
                "it ends with `/{segment}`, with which the path of every operation begins: `{meant:?}` is meant"
            )),
        }
    }

    fn checked_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let (name, value) = own_header(self.api, name, value)
                .map_err(|why| Error::builder(format!("the default header {why}")))?;
            headers.insert(name, value);
        }
        Ok(headers)
    }

    #[cfg(feature = "hyper")]
    fn checked_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        match (&self.transport, &self.network) {
            (Some(transport), None) => Ok(Arc::clone(transport)),
            (None, network) => {
                let network = network.clone().unwrap_or_default();
                Ok(Arc::new(network.with_environment(self.environment.clone()).build()?))
            }
            (Some(_), Some(_)) => Err(Error::builder(
                "a connect timeout, a certificate or a proxy setting has no effect on a transport of one's own: \
                 set it on that transport",
            )),
        }
    }

    /// The clock that was given, else that of the transport, else that of the system.
    fn checked_clock(&self, transport: &Arc<dyn Transport>) -> Result<Arc<dyn Clock>, Error> {
        match self.clock.clone().or_else(|| transport.own_clock()) {
            Some(clock) => Ok(clock),
            #[cfg(feature = "_tokio")]
            None => Ok(Arc::new(SystemClock::new())),
            #[cfg(not(feature = "_tokio"))]
            None => Err(Error::builder(
                "there is no clock: give one with `with_clock`, such as `SystemClock::with_sleep(…)`",
            )),
        }
    }

    #[cfg(not(feature = "hyper"))]
    fn checked_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        let none = "there is no transport: give one with `with_transport`, or turn on the feature `hyper`";
        self.transport.clone().ok_or_else(|| Error::builder(none))
    }
}

/// Why a base URL is refused.
fn refused(what: &str) -> impl Fn(String) -> Error {
    move |why| Error::builder(format!("{what} cannot be used: {why}"))
}
