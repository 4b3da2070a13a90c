//! Bodies of several parts: texts, JSON and files.

use bytes::Bytes;

/// What a part holds that is a file: bytes, and what the server is told about them.
///
/// ```
/// # #[cfg(feature = "client")] {
/// use client_runtime::FilePart;
///
/// let part = FilePart::new("a,b\n1,2\n").with_name("table.csv").with_type("text/csv");
/// # let _ = part;
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePart {
    bytes: Bytes,
    name: String,
    media_type: String,
}

impl FilePart {
    /// A file of these bytes. It is called `file` and has the type `application/octet-stream`.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        let (name, media_type) = ("file".to_owned(), "application/octet-stream".to_owned());
        Self { bytes: bytes.into(), name, media_type }
    }

    /// Sets the name of the file.
    #[must_use]
    pub fn with_name(self, name: impl Into<String>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// Sets the media type of the file.
    #[must_use]
    pub fn with_type(self, media_type: impl Into<String>) -> Self {
        Self { media_type: media_type.into(), ..self }
    }
}

impl From<Bytes> for FilePart {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes)
    }
}

impl From<Vec<u8>> for FilePart {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl From<String> for FilePart {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// One part of a body.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) name: &'static str,
    pub(super) content: Content,
}

/// What a part holds.
#[derive(Clone)]
pub(super) enum Content {
    Text(String),
    Json(String),
    File(FilePart),
}

/// The body, and its media type with the boundary.
pub(super) fn encode(parts: &[Part]) -> Result<(Bytes, String), String> {
    let boundary = boundary(parts);
    let mut body = Vec::new();
    for part in parts {
        let (head, bytes) = part.encode()?;
        body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n").as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((body.into(), format!("multipart/form-data; boundary={boundary}")))
}

/// A line that no part holds. It depends on nothing but the parts, so that a retry sends the same bytes.
fn boundary(parts: &[Part]) -> String {
    let mut number: u64 = 0;
    loop {
        let boundary = format!("part-of-this-body-{number}");
        let is_in = |bytes: &[u8]| bytes.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.iter().any(|part| is_in(part.content.bytes())) {
            return boundary;
        }
        number += 1;
    }
}

impl Content {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) | Self::Json(text) => text.as_bytes(),
            Self::File(file) => &file.bytes,
        }
    }
}

impl Part {
    /// The header lines and the bytes.
    fn encode(&self) -> Result<(String, &[u8]), String> {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", escaped(self.name));
        match &self.content {
            Content::Text(_) => head.push_str("\r\n"),
            Content::Json(_) => head.push_str("\r\nContent-Type: application/json\r\n"),
            Content::File(FilePart { name, media_type, .. }) => {
                if media_type.chars().any(char::is_control) {
                    return Err(format!("the media type of the part {:?} cannot be sent", self.name));
                }
                let name = escaped(name);
                head.push_str(&format!("; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n"));
            }
        }
        Ok((head, self.content.bytes()))
    }
}

/// A name within quotation marks, as browsers write it.
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
