//! A published reference page, read by its structure: headings, bullets, type lines, the call and the response. Prose in any language is passed over.

mod bullet;
mod call;
mod sections;
mod shape;

use std::fmt;

pub(in crate::verify) use bullet::Bullet;
pub(in crate::verify) use call::Call;
pub(in crate::verify) use shape::Shape;

/// What one page says about one operation.
#[derive(Clone, Debug)]
pub struct Page {
    /// What messages call the page.
    pub name: String,
    /// Upper case: `GET`, `POST`, ….
    pub method: String,
    /// The path template.
    pub path: String,
    /// The line of method and path.
    pub(super) line: usize,
    /// Each list of parameters that the page has, by where they are sent.
    pub(super) parameters: Vec<(Sent, Vec<Bullet>)>,
    /// What a call returns, where the page says so.
    pub(super) returns: Option<Vec<Bullet>>,
    /// The line of the heading `Returns`, else that of method and path.
    pub(super) returns_line: usize,
    /// The call of the example.
    pub(super) call: Call,
    /// The response of the example as JSON text, with its line.
    pub(super) response: Option<(serde_json::Value, usize)>,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::verify) enum Sent {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As a cookie.
    Cookie,
    /// In the body.
    Body,
}

/// Why a page cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The page.
    pub page: String,
    /// The line, beginning with 1.
    pub line: usize,
    /// What is wrong there.
    pub message: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.page, self.line, self.message)
    }
}

impl std::error::Error for Unreadable {}

/// A line and what is wrong with it.
type Trouble = (usize, String);

impl Page {
    /// Reads a page in its text form.
    ///
    /// # Errors
    ///
    /// The text is empty, HTML, cut off, or holds a line where the structure breaks.
    pub fn read(name: &str, text: &[u8]) -> Result<Self, Unreadable> {
        let unreadable = |(line, message)| Unreadable { page: name.to_owned(), line, message };
        let text = std::str::from_utf8(text).map_err(|error| {
            let before = text.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            unreadable((line, "the page is not UTF-8; save it as text".to_owned()))
        })?;
        sections::read(name, text.strip_prefix('\u{feff}').unwrap_or(text)).map_err(unreadable)
    }
}
