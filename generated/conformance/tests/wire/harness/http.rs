//! Requests as the server read them from the socket.

/// A request, taken apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// Names in small letters, in order.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// Every byte, exactly as it came.
    pub(crate) raw: Vec<u8>,
}

impl From<client_emulator::Request> for Request {
    fn from(request: client_emulator::Request) -> Self {
        Self {
            path: request.path().to_owned(),
            query: decode_query(request.query()),
            headers: request
                .headers
                .iter()
                .map(|(name, value)| (name.to_lowercase(), value.clone()))
                .collect(),
            method: request.method,
            body: request.body,
            raw: request.raw,
        }
    }
}

impl Request {
    /// Whether a text occurs anywhere in the request.
    pub(crate) fn holds(&self, text: &str) -> bool {
        self.raw.windows(text.len()).any(|window| window == text.as_bytes())
    }
}

/// The pairs of a form-urlencoded query.
pub(crate) fn decode_query(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let parts = query.split('&').filter(|part| !part.is_empty());
    let pairs = parts.map(|part| part.split_once('=').unwrap_or((part, "")));
    pairs.map(|(name, value)| (decode(name), decode(value))).collect()
}
