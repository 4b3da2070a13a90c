// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

/// `pet` of the schema.
#[doc(alias = "pet")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Pet2 {
    /// `Tag`.
    pub tag: String,
    /// `tag`.
    pub tag2: Option<String>,
    /// `new`.
    pub new_: Option<String>,
    /// `send`.
    pub send: Option<String>,
    /// `note`.
    pub note: Presence<String>,
    /// `clear_note`.
    pub clear_note_: Option<String>,
}

impl Pet2 {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(tag: impl Into<String>) -> Self {
        Self {
            tag: tag.into(),
            tag2: Default::default(),
            new_: Default::default(),
            send: Default::default(),
            note: Default::default(),
            clear_note_: Default::default(),
        }
    }

    /// Sets [`tag`](field@Self::tag).
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = tag.into();
        self
    }

    /// Sets [`tag2`](field@Self::tag2).
    pub fn tag2(mut self, tag2: impl Into<String>) -> Self {
        self.tag2 = Some(tag2.into());
        self
    }

    /// Sets `tag2` if there is a value.
    pub fn maybe_tag2(self, tag2: Option<impl Into<String>>) -> Self {
        match tag2 {
            Some(tag2) => self.tag2(tag2),
            None => self,
        }
    }

    /// Sets [`new_`](field@Self::new_).
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// Sets `new_` if there is a value.
    pub fn maybe_new_(self, new_: Option<impl Into<String>>) -> Self {
        match new_ {
            Some(new_) => self.new_(new_),
            None => self,
        }
    }

    /// Sets [`send`](field@Self::send).
    pub fn send(mut self, send: impl Into<String>) -> Self {
        self.send = Some(send.into());
        self
    }

    /// Sets `send` if there is a value.
    pub fn maybe_send(self, send: Option<impl Into<String>>) -> Self {
        match send {
            Some(send) => self.send(send),
            None => self,
        }
    }

    /// Sets [`note`](field@Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Presence::Value(note.into());
        self
    }

    /// Sets `note` to JSON `null`.
    pub fn clear_note(mut self) -> Self {
        self.note = Presence::Null;
        self
    }

    /// Sets `note` if there is a value.
    pub fn maybe_note(self, note: Option<impl Into<String>>) -> Self {
        match note {
            Some(note) => self.note(note),
            None => self,
        }
    }

    /// Sets [`clear_note_`](field@Self::clear_note_).
    pub fn clear_note_(mut self, clear_note_: impl Into<String>) -> Self {
        self.clear_note_ = Some(clear_note_.into());
        self
    }

    /// Sets `clear_note_` if there is a value.
    pub fn maybe_clear_note_(self, clear_note_: Option<impl Into<String>>) -> Self {
        match clear_note_ {
            Some(clear_note_) => self.clear_note_(clear_note_),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Pet2: closed {
        "Tag" => tag: required,
        "tag" => tag2: optional,
        "new" => new_: optional,
        "send" => send: optional,
        "note" => note: presence,
        "clear_note" => clear_note_: optional,
    }
}
