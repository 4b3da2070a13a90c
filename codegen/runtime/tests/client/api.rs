//! A made-up API, written as emitted code is.
#![allow(unreachable_pub, dead_code, reason = "emitted code is public, and nobody uses all of it")]

use std::collections::BTreeMap;

use client_runtime as rt;

pub static API: rt::Api = rt::Api {
    user_agent: "library-client/1.2.3",
    base_url: Some("https://library.example"),
    base_url_variable: Some("LIBRARY_URL"),
    first_segment: Some("v1"),
    credentials: &[
        rt::CredentialSpec {
            name: "key",
            header: "x-library-key",
            scheme: rt::Scheme::Plain,
            variable: Some("LIBRARY_KEY"),
        },
        rt::CredentialSpec {
            name: "token",
            header: "authorization",
            scheme: rt::Scheme::Bearer,
            variable: Some("LIBRARY_TOKEN"),
        },
    ],
    errors: rt::ErrorSpec {
        kind: Some("/fault/code"),
        message: Some("/fault/text"),
        request_id: Some("/trace"),
        request_id_header: Some("x-trace"),
    },
    retry: rt::RetrySpec {
        override_header: Some("x-repeat"),
        wait_headers: &[
            rt::WaitHeader { name: "retry-after-ms", unit: rt::WaitUnit::Milliseconds },
            rt::WaitHeader { name: "retry-after", unit: rt::WaitUnit::SecondsOrDate },
        ],
        refused_statuses: &[529],
    },
};

const HEADERS: &[rt::HeaderDefault] = &[
    rt::HeaderDefault { name: "library-version", values: &["7"], merges: false },
    rt::HeaderDefault { name: "library-flags", values: &["shelves"], merges: true },
];

/// A client of the library.
#[derive(Clone, Debug)]
pub struct Client {
    inner: rt::Client,
}

impl Client {
    /// A builder.
    pub fn builder() -> ClientBuilder {
        ClientBuilder { inner: rt::ClientBuilder::new(&API) }
    }

    /// The books.
    pub fn books(&self) -> Books {
        Books { client: self.inner.clone() }
    }
}

/// What a client is made of.
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    inner: rt::ClientBuilder,
}

impl ClientBuilder {
    /// Sets the key.
    pub fn key(self, value: impl Into<rt::Secret>) -> Self {
        Self { inner: self.inner.credential("key", value) }
    }

    /// Sets the token.
    pub fn token(self, value: impl Into<rt::Secret>) -> Self {
        Self { inner: self.inner.credential("token", value) }
    }
}

rt::impl_client_builder!(ClientBuilder => Client, Error);

/// What went wrong.
pub struct Error(rt::Error);

rt::impl_error!(Error);

impl Error {
    /// Whether the library is shut.
    pub fn is_shut(&self) -> bool {
        self.error_type_str() == Some("shut")
    }
}

/// A book.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What is not known.
    pub extra: rt::Extra,
}

rt::impl_object! {
    Book: open {
        "id" => id: required,
        "title" => title: required,
    }
}

/// A page of books.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookList {
    /// The books.
    pub books: Vec<Book>,
    /// The next page.
    pub next: Option<String>,
    /// What is not known.
    pub extra: rt::Extra,
}

rt::impl_object! {
    BookList: open {
        "books" => books: required,
        "next" => next: optional_nullable,
    }
}

impl rt::Page for BookList {
    type Item = Book;

    fn into_items(self) -> Vec<Book> {
        self.books
    }

    fn next_cursor(&self) -> Option<&str> {
        self.next.as_deref()
    }
}

/// What a new book needs.
pub type BookParams = BTreeMap<String, String>;

/// The operations on books.
#[derive(Clone, Debug)]
pub struct Books {
    client: rt::Client,
}

static CREATE: rt::Operation = rt::Operation {
    id: "create_book",
    method: rt::Method::POST,
    path: "/v1/books",
    idempotent: false,
    headers: HEADERS,
    response: rt::ResponseKind::Json,
};

static RETRIEVE: rt::Operation = rt::Operation {
    id: "retrieve_book",
    method: rt::Method::GET,
    path: "/v1/books/{book_id}",
    idempotent: true,
    headers: HEADERS,
    response: rt::ResponseKind::Json,
};

static LIST: rt::Operation = rt::Operation {
    id: "list_books",
    method: rt::Method::GET,
    path: "/v1/books",
    idempotent: true,
    headers: HEADERS,
    response: rt::ResponseKind::Json,
};

static BURN: rt::Operation = rt::Operation {
    id: "burn_book",
    method: rt::Method::DELETE,
    path: "/v1/books/{book_id}/pages/{page}",
    idempotent: true,
    headers: &[],
    response: rt::ResponseKind::Empty,
};

static STAMP: rt::Operation = rt::Operation {
    id: "stamp_book",
    method: rt::Method::POST,
    path: "/v1/books/{book_id}/stamp",
    idempotent: true,
    headers: &[],
    response: rt::ResponseKind::Empty,
};

static WATCH: rt::Operation = rt::Operation {
    id: "watch_books",
    method: rt::Method::GET,
    path: "/v1/books/watch",
    idempotent: true,
    headers: &[],
    response: rt::ResponseKind::Text,
};

static TELL: rt::Operation = rt::Operation {
    id: "tell_book",
    method: rt::Method::POST,
    path: "/v1/books/tell",
    idempotent: false,
    headers: &[],
    response: rt::ResponseKind::Json,
};

static SCAN: rt::Operation = rt::Operation {
    id: "scan_book",
    method: rt::Method::PUT,
    path: "/v1/books/scan",
    idempotent: true,
    headers: &[],
    response: rt::ResponseKind::Json,
};

impl Books {
    /// Puts a scan in the place of a book.
    pub fn scan(&self, body: impl Into<rt::RequestBody>) -> ScanCall {
        ScanCall { call: rt::Call::new(&self.client, &SCAN).bytes("image/png", body) }
    }

    /// Puts a scan of several files in the place of a book.
    pub fn scan_parts(&self, title: &str, files: Vec<rt::FilePart>) -> ScanCall {
        let call = rt::Call::new(&self.client, &SCAN).part::<String>("title", title);
        ScanCall { call: call.part_files::<rt::FilePart>("files", files) }
    }

    /// Watches the books.
    pub fn watch(&self) -> WatchCall {
        WatchCall { call: rt::Call::new(&self.client, &WATCH) }
    }

    /// Tells a book, word by word.
    pub fn tell(&self) -> TellCall {
        TellCall { call: rt::Call::new(&self.client, &TELL) }
    }

    /// Adds a book.
    pub fn create(&self, title: &str) -> CreateCall {
        let body = BookParams::from([("title".to_owned(), title.to_owned())]);
        CreateCall { call: rt::Call::new(&self.client, &CREATE), body }
    }

    /// Gets a book.
    pub fn retrieve(&self, book_id: impl Into<String>) -> RetrieveCall {
        RetrieveCall { call: rt::Call::new(&self.client, &RETRIEVE).path::<String>("book_id", book_id) }
    }

    /// Lists books.
    pub fn list(&self) -> ListCall {
        ListCall { call: rt::Call::new(&self.client, &LIST) }
    }

    /// Stamps a book: a call without body by a method that could have one.
    pub fn stamp(&self, book_id: &str) -> BurnCall {
        BurnCall { call: rt::Call::new(&self.client, &STAMP).path::<String>("book_id", book_id) }
    }

    /// Burns a page.
    pub fn burn(&self, book_id: &str, page: i64) -> BurnCall {
        BurnCall {
            call: rt::Call::new(&self.client, &BURN)
                .path::<String>("book_id", book_id)
                .path::<i64>("page", page),
        }
    }
}

/// Adds a book.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateCall {
    call: rt::Call,
    body: BookParams,
}

rt::impl_call!(CreateCall { body } => Book, Error);

/// Gets a book.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RetrieveCall {
    call: rt::Call,
}

impl RetrieveCall {
    /// Sets flags.
    pub fn flags(mut self, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call = self.call.header_list::<String>("library-flags", flags);
        self
    }

    /// Leaves out the flag that is always sent.
    pub fn without_default_flags(mut self) -> Self {
        self.call = self.call.omit_default("library-flags");
        self
    }

    /// Sets the version.
    pub fn version(mut self, version: &str) -> Self {
        self.call = self.call.header::<String>("library-version", version);
        self
    }
}

rt::impl_call!(RetrieveCall => Book, Error);

/// Lists books.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListCall {
    call: rt::Call,
}

impl ListCall {
    /// Sets how many.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query::<i64>("limit", limit);
        self
    }

    /// Sets the cursor.
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.call = self.call.query::<String>("cursor", cursor);
        self
    }

    /// Sets the subjects.
    pub fn subjects(mut self, subjects: &[&str]) -> Self {
        self.call = self.call.query_list::<String>("subject", subjects.iter().copied());
        self
    }

    /// Sets the shelves.
    pub fn shelves(mut self, shelves: &[&str]) -> Self {
        self.call = self.call.query_joined::<String>("shelf", shelves.iter().copied());
        self
    }
}

rt::impl_paged_call!(ListCall => BookList, Error, cursor "cursor");

/// Burns a page.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct BurnCall {
    call: rt::Call,
}

rt::impl_call!(BurnCall => (), Error);

/// Scans a book.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ScanCall {
    call: rt::Call,
}

rt::impl_call!(ScanCall => Book, Error);

/// Watches the books.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WatchCall {
    call: rt::Call,
}

rt::impl_call!(WatchCall => String, Error);
rt::impl_events!(WatchCall => Book, Error, Json);

/// Tells a book.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TellCall {
    call: rt::Call,
}

rt::impl_call!(TellCall => Book, Error);
rt::impl_events!(TellCall => String, Error, Text until "[DONE]");
