//! Requests, as they were read from the socket.

use crate::chunks;

/// A request, verbatim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Method.
    pub method: String,
    /// Target as it was sent: path and query; the whole URL to a proxy; host and port of a `CONNECT`.
    pub target: String,
    /// Header lines in order, with their names as they were sent. White space around values is left out.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
    /// Every byte of the request.
    pub raw: Vec<u8>,
}

impl Request {
    /// Method and target.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    /// Target without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Query without the question mark; empty if there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// Values of a header, one for each line.
    #[must_use]
    pub fn header(&self, name: &str) -> Vec<&str> {
        let lines = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        lines.map(|(_, value)| value.as_str()).collect()
    }

    /// Body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Whether these bytes occur anywhere in the request.
    #[must_use]
    pub fn contains(&self, bytes: impl AsRef<[u8]>) -> bool {
        let bytes = bytes.as_ref();
        bytes.is_empty() || self.raw.windows(bytes.len()).any(|window| window == bytes)
    }

    /// Takes a request from the front of the buffer, if it is whole.
    ///
    /// # Errors
    ///
    /// Why these bytes cannot become a request.
    pub(crate) fn take(buffer: &mut Vec<u8>) -> Result<Option<Self>, String> {
        let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
        let head = str::from_utf8(&buffer[..end]).map_err(|error| format!("the head: {error}"))?;
        let mut request = Self::from_head(head)?;
        let behind = end + 4;
        let Some((body, length)) = request.body_of(&buffer[behind..])? else { return Ok(None) };
        request.body = body;
        request.raw = buffer.drain(..behind + length).collect();
        Ok(Some(request))
    }

    /// The body at the front of what follows the head, and how many bytes it takes there, if it is whole.
    fn body_of(&self, bytes: &[u8]) -> Result<Option<(Vec<u8>, usize)>, String> {
        match (self.header("transfer-encoding").as_slice(), self.header("content-length").as_slice()) {
            (["chunked"], []) => chunks::read(bytes),
            ([], []) => Ok(Some((Vec::new(), 0))),
            ([], [length]) => {
                let length: usize = length.parse().map_err(|error| format!("content-length: {error}"))?;
                Ok(bytes.get(..length).map(|body| (body.to_vec(), length)))
            }
            (codings, lengths) => {
                Err(format!("the transfer codings {codings:?} and the lengths {lengths:?}"))
            }
        }
    }

    fn from_head(head: &str) -> Result<Self, String> {
        let mut lines = head.split("\r\n");
        let first: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
        let [method, target, "HTTP/1.1"] = first.as_slice() else {
            return Err(format!("the request line {first:?}"));
        };
        let header = |line: &str| {
            let (name, value) = line.split_once(':').ok_or_else(|| format!("the header line {line:?}"))?;
            Ok::<_, String>((name.to_owned(), value.trim().to_owned()))
        };
        let headers = lines.map(header).collect::<Result<_, _>>()?;
        Ok(Self { method: (*method).into(), target: (*target).into(), headers, ..Self::default() })
    }
}
