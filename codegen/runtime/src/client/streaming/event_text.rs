//! EventStream that a server sends, as the standard of HTML writes them: lines with a name and a value, an empty line behind each
//! event.

use std::time::Duration;

use bytes::{Buf, BytesMut};

/// An event as text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct EventText {
    /// Its type, where the server names one.
    pub(super) event: Option<String>,
    /// Its lines of data, with a line break between them.
    pub(super) data: String,
}

/// Takes bytes as they come, and gives whole events.
#[derive(Default)]
pub(super) struct EventReader {
    /// What came and is no whole line yet.
    bytes: BytesMut,
    /// How much of that holds no end of a line.
    searched: usize,
    /// Whether the beginning of the stream, which may hold a byte order mark, is behind.
    has_begun: bool,
    /// Whether the last line ended with CR, to which a LF may belong.
    has_ended_with_cr: bool,
    event: Option<String>,
    data: Option<String>,
    /// The id of the event that is not whole yet.
    id: Option<String>,
    /// The id of the last event that had one.
    pub(super) last_id: Option<String>,
    /// How long the server asks to wait before connecting again.
    pub(super) retry: Option<Duration>,
}

impl EventReader {
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// How many bytes the event has that is not whole yet.
    pub(super) fn unfinished(&self) -> usize {
        self.bytes.len() + self.data.as_ref().map_or(0, String::len)
    }

    /// What of an event has come that is not whole yet. Afterwards the reader is at the beginning of a stream.
    pub(super) fn take_unfinished(&mut self) -> Vec<u8> {
        let next = Self { last_id: self.last_id.take(), retry: self.retry, ..Self::default() };
        let unfinished = std::mem::replace(self, next);
        match unfinished.data {
            Some(data) => [data.as_bytes(), b"\n", &unfinished.bytes].concat(),
            None => unfinished.bytes.to_vec(),
        }
    }

    /// The event that the end of the stream cuts off, as if it were whole.
    pub(super) fn last(&self) -> Option<EventText> {
        let mut rest =
            Self { bytes: self.bytes.clone(), data: self.data.clone(), has_begun: true, ..Self::default() };
        rest.push(b"\n\n");
        rest.next()
    }

    /// The next whole event. One without data is none, and one that the stream breaks off within never comes.
    pub(super) fn next(&mut self) -> Option<EventText> {
        while let Some(line) = self.line() {
            if !line.is_empty() {
                self.field(&line);
                continue;
            }
            let event = self.event.take();
            // Only now: a stream that breaks off within an event must not go on behind it.
            self.last_id = self.id.take().or(self.last_id.take());
            if let Some(data) = self.data.take() {
                return Some(EventText { event, data });
            }
        }
        None
    }

    /// The next line, without its end.
    fn line(&mut self) -> Option<String> {
        if self.has_ended_with_cr && !self.bytes.is_empty() {
            self.has_ended_with_cr = false;
            if self.bytes.first() == Some(&b'\n') {
                self.bytes.advance(1);
            }
        }
        let unsearched = self.bytes.get(self.searched..).unwrap_or_default();
        let Some(end) = unsearched.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            self.searched = self.bytes.len();
            return None;
        };
        let line = self.bytes.split_to(self.searched + end);
        self.has_ended_with_cr = self.bytes.first() == Some(&b'\r');
        self.bytes.advance(1);
        self.searched = 0;
        let text = String::from_utf8_lossy(&line);
        let is_first = !std::mem::replace(&mut self.has_begun, true);
        Some(text.strip_prefix('\u{feff}').filter(|_| is_first).unwrap_or(&text).to_owned())
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "event" => self.event = Some(value.to_owned()).filter(|event| !event.is_empty()),
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis);
            }
            // A comment, or a field that nobody knows.
            _ => {}
        }
    }
}
