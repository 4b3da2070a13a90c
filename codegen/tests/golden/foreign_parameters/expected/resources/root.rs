// @generated from codegen/tests/golden/foreign_parameters/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Call, Method, Operation, RawJson, ResponseKind};

use crate::error::Error;
use crate::models::{Filter, SearchEither, SearchPage};
use crate::parameters;

impl crate::Client {
    /// `paths`.
    ///
    /// `GET /paths/{simple}/{label}/{labels}/{matrix}/{matrixes}/{one}/{two}/{three}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    pub fn paths(
        &self,
        simple: impl Into<Vec<i64>>,
        label: impl Into<Vec<i64>>,
        labels: impl Into<Vec<i64>>,
        matrix: impl Into<Vec<i64>>,
        matrixes: impl Into<Vec<i64>>,
        one: i64,
        two: i64,
        three: i64,
    ) -> PathsCall {
        PathsCall {
            call: Call::new(&self.inner, &PATHS)
                .path_styled::<Vec<i64>>("simple", client_runtime::Style::Simple, simple)
                .path_styled::<Vec<i64>>("label", client_runtime::Style::Label, label)
                .path_styled::<
                    Vec<i64>,
                >("labels", client_runtime::Style::LabelExploded, labels)
                .path_styled::<Vec<i64>>("matrix", client_runtime::Style::Matrix, matrix)
                .path_styled::<
                    Vec<i64>,
                >("matrixes", client_runtime::Style::MatrixExploded, matrixes)
                .path_styled::<i64>("one", client_runtime::Style::MatrixExploded, one)
                .path_styled::<i64>("two", client_runtime::Style::LabelExploded, two)
                .path::<i64>("three", three),
        }
    }

    /// `search`.
    ///
    /// `GET /search`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: foreign_parameters::Client) -> std::result::Result<(), foreign_parameters::Error> {
    /// client.search().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(&self) -> SearchCall {
        SearchCall {
            call: Call::new(&self.inner, &SEARCH).at_server("https://search.example.com"),
        }
    }
}

/// A call of `paths` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PathsCall {
    call: Call,
}

client_runtime::impl_call!(PathsCall => (), Error);

/// A call of `search` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchCall {
    call: Call,
}

impl SearchCall {
    /// `filter`.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.call = self
            .call
            .query_styled::<Filter>("filter", client_runtime::Style::Deep, filter);
        self
    }

    /// Sets `filter` if there is a value.
    pub fn maybe_filter(self, filter: Option<Filter>) -> Self {
        match filter {
            Some(filter) => self.filter(filter),
            None => self,
        }
    }

    /// `ids`.
    pub fn ids(mut self, ids: impl Into<Vec<String>>) -> Self {
        self.call = self
            .call
            .query_styled::<Vec<String>>("ids", client_runtime::Style::Deep, ids);
        self
    }

    /// Sets `ids` if there is a value.
    pub fn maybe_ids(self, ids: Option<impl Into<Vec<String>>>) -> Self {
        match ids {
            Some(ids) => self.ids(ids),
            None => self,
        }
    }

    /// `page`.
    pub fn page(mut self, page: SearchPage) -> Self {
        self.call = self
            .call
            .query_styled::<
                SearchPage,
            >("page", client_runtime::Style::FormExploded, page);
        self
    }

    /// Sets `page` if there is a value.
    pub fn maybe_page(self, page: Option<SearchPage>) -> Self {
        match page {
            Some(page) => self.page(page),
            None => self,
        }
    }

    /// `sort`.
    pub fn sort(mut self, sort: impl Into<Vec<String>>) -> Self {
        self.call = self
            .call
            .query_styled::<Vec<String>>("sort", client_runtime::Style::Json, sort);
        self
    }

    /// Sets `sort` if there is a value.
    pub fn maybe_sort(self, sort: Option<impl Into<Vec<String>>>) -> Self {
        match sort {
            Some(sort) => self.sort(sort),
            None => self,
        }
    }

    /// `any`.
    pub fn any(mut self, any: RawJson) -> Self {
        self.call = self
            .call
            .query_styled::<RawJson>("any", client_runtime::Style::FormExploded, any);
        self
    }

    /// Sets `any` if there is a value.
    pub fn maybe_any(self, any: Option<RawJson>) -> Self {
        match any {
            Some(any) => self.any(any),
            None => self,
        }
    }

    /// `either`.
    pub fn either(mut self, either: impl Into<SearchEither>) -> Self {
        self.call = self
            .call
            .query_styled::<
                SearchEither,
            >("either", client_runtime::Style::FormExploded, either);
        self
    }

    /// Sets `either` if there is a value.
    pub fn maybe_either(self, either: Option<impl Into<SearchEither>>) -> Self {
        match either {
            Some(either) => self.either(either),
            None => self,
        }
    }

    /// `maybe`.
    pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("maybe", maybe);
        self
    }

    /// Sets `maybe` if there is a value.
    pub fn maybe_maybe(self, maybe: Option<impl Into<String>>) -> Self {
        match maybe {
            Some(maybe) => self.maybe(maybe),
            None => self,
        }
    }

    /// `X-Trace`.
    pub fn x_trace(mut self, x_trace: BTreeMap<String, String>) -> Self {
        self.call = self
            .call
            .header_styled::<
                BTreeMap<String, String>,
            >("x-trace", client_runtime::Style::SimpleExploded, x_trace);
        self
    }

    /// Sets `x_trace` if there is a value.
    pub fn maybe_x_trace(self, x_trace: Option<BTreeMap<String, String>>) -> Self {
        match x_trace {
            Some(x_trace) => self.x_trace(x_trace),
            None => self,
        }
    }

    /// `X-Tags`.
    pub fn x_tags(
        mut self,
        x_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call = self.call.header_list::<String>("x-tags", x_tags);
        self
    }

    /// Sets `x_tags` if there is a value.
    pub fn maybe_x_tags(
        self,
        x_tags: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match x_tags {
            Some(x_tags) => self.x_tags(x_tags),
            None => self,
        }
    }

    /// `X-One`.
    pub fn x_one(mut self, x_one: impl Into<String>) -> Self {
        self.call = self.call.header::<String>("x-one", x_one);
        self
    }

    /// Sets `x_one` if there is a value.
    pub fn maybe_x_one(self, x_one: Option<impl Into<String>>) -> Self {
        match x_one {
            Some(x_one) => self.x_one(x_one),
            None => self,
        }
    }
}

parameters::since!(SearchCall);

parameters::labels!(SearchCall);

client_runtime::impl_call!(SearchCall => (), Error);

/// `GET /paths/{simple}/{label}/{labels}/{matrix}/{matrixes}/{one}/{two}/{three}`
pub(crate) static PATHS: Operation = Operation {
    id: "paths",
    method: Method::GET,
    path: "/paths/{simple}/{label}/{labels}/{matrix}/{matrixes}/{one}/{two}/{three}",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `GET /search`
pub(crate) static SEARCH: Operation = Operation {
    id: "search",
    method: Method::GET,
    path: "/search",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};
