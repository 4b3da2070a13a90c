//! Bodies of several parts: texts, JSON and files.

use crate::client::request_body::RequestBody;

/// What a part holds that is a file: bytes, or a file or stream of them, and what the server is told about them.
///
/// ```
/// # #[cfg(feature = "client")] {
/// use client_runtime::FilePart;
///
/// let part = FilePart::new("a,b\n1,2\n").with_name("table.csv").with_type("text/csv");
/// # let _ = part;
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FilePart {
    body: RequestBody,
    name: String,
    media_type: String,
}

impl FilePart {
    /// A file of these bytes. It is called `file` and has the type `application/octet-stream`.
    pub fn new(body: impl Into<RequestBody>) -> Self {
        let (name, media_type) = ("file".to_owned(), "application/octet-stream".to_owned());
        Self { body: body.into(), name, media_type }
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

#[cfg(feature = "_tokio")]
impl FilePart {
    /// A file of the disk, with its name there. It has the type `application/octet-stream`.
    ///
    /// # Errors
    /// As for [`RequestBody::from_file`].
    pub async fn from_file(path: impl AsRef<std::path::Path>) -> std::io::Result<Self> {
        let path = path.as_ref();
        let part = Self::new(RequestBody::from_file(path).await?);
        Ok(match path.file_name() {
            Some(name) => part.with_name(name.to_string_lossy()),
            None => part,
        })
    }
}

impl<T: Into<RequestBody>> From<T> for FilePart {
    fn from(body: T) -> Self {
        Self::new(body)
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

/// The body, and its media type with the boundary. `random` gives numbers from 0 to 1.
pub(super) fn encode(parts: &[Part], random: &dyn Fn() -> f64) -> Result<(RequestBody, String), String> {
    let boundary = boundary(parts, random);
    let end = format!("--{boundary}--\r\n");
    let mut bodies = Vec::new();
    // What is here is one piece.
    let mut here = Vec::new();
    for part in parts {
        here.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part.head()?).as_bytes());
        match part.content.body() {
            Ok(bytes) => here.extend_from_slice(bytes),
            Err(body) => {
                bodies.push(std::mem::take(&mut here).into());
                bodies.push(body.clone());
            }
        }
        here.extend_from_slice(b"\r\n");
    }
    here.extend_from_slice(end.as_bytes());
    bodies.push(here.into());
    Ok((RequestBody::joined(bodies), format!("multipart/form-data; boundary={boundary}")))
}

/// A line that no part holds. It depends on nothing but the parts that are here; a file or stream is not known yet, and
/// cannot be expected to hold a random number.
fn boundary(parts: &[Part], random: &dyn Fn() -> f64) -> String {
    let is_here = parts.iter().all(|part| part.content.body().is_ok());
    let salt = if is_here {
        String::new()
    } else {
        (0..2).map(|_| format!("{:016x}-", random().to_bits())).collect()
    };
    let mut number: u64 = 0;
    loop {
        let boundary = format!("part-of-this-body-{salt}{number}");
        let is_in = |bytes: &[u8]| bytes.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.iter().any(|part| part.content.body().is_ok_and(is_in)) {
            return boundary;
        }
        number += 1;
    }
}

impl Content {
    /// The bytes if they are here, else what they are read from.
    fn body(&self) -> Result<&[u8], &RequestBody> {
        match self {
            Self::Text(text) | Self::Json(text) => Ok(text.as_bytes()),
            Self::File(file) => file.body.as_bytes().map(AsRef::as_ref).ok_or(&file.body),
        }
    }
}

impl Part {
    /// The header lines.
    fn head(&self) -> Result<String, String> {
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
        Ok(head)
    }
}

/// A name within quotation marks, as browsers write it.
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
