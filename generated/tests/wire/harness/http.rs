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

impl Request {
    /// Takes a request out of what was read so far, if it is whole; an error if it cannot become one.
    pub(crate) fn take(buffer: &mut Vec<u8>) -> Result<Option<Self>, String> {
        let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
        let head =
            str::from_utf8(buffer.get(..end).unwrap_or_default()).map_err(|error| error.to_string())?;
        let mut request = Self::read_head(head)?;
        if request.header("transfer-encoding").is_some() {
            return Err("the body has no content length".to_owned());
        }
        let length = request.header("content-length").map_or(Ok(0), str::parse::<usize>);
        let length = length.map_err(|error| format!("content-length: {error}"))?;
        let start = end + 4;
        if buffer.len() < start + length {
            return Ok(None);
        }
        request.raw = buffer.drain(..start + length).collect();
        request.body = request.raw.get(start..).unwrap_or_default().to_vec();
        Ok(Some(request))
    }

    fn read_head(head: &str) -> Result<Self, String> {
        let mut lines = head.split("\r\n");
        let first: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
        let [method, target, "HTTP/1.1"] = first.as_slice() else {
            return Err(format!("the request begins with {first:?}"));
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let header = |line: &str| {
            let (name, value) = line.split_once(':').ok_or_else(|| format!("the header line {line:?}"))?;
            Ok((name.to_ascii_lowercase(), value.trim().to_owned()))
        };
        Ok(Self {
            method: (*method).to_owned(),
            path: path.to_owned(),
            query: decode_query(query),
            headers: lines.map(header).collect::<Result<_, String>>()?,
            ..Self::default()
        })
    }

    /// The first line of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a text occurs anywhere in the request.
    pub(crate) fn holds(&self, text: &str) -> bool {
        self.raw.windows(text.len()).any(|window| window == text.as_bytes())
    }
}

/// The pairs of a form-urlencoded query.
pub(crate) fn decode_query(query: &str) -> Vec<(String, String)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|digits| u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok());
        match (first, hex) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
                continue;
            }
            (b'+', _) => bytes.push(b' '),
            _ => bytes.push(*first),
        }
        rest = tail;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
