// @generated from codegen/tests/golden/header_parameters/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, HeaderDefault, Method, Operation, ResponseKind};

use crate::error::Error;
use crate::models::Trial;

impl crate::Client {
    /// `report`.
    ///
    /// `GET /report`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: header_parameters::Client) -> std::result::Result<(), header_parameters::Error> {
    /// client.report("x_tenant").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn report(&self, x_tenant: impl Into<String>) -> ReportCall {
        ReportCall {
            call: Call::new(&self.inner, &REPORT).header::<String>("x-tenant", x_tenant),
        }
    }
}

/// A call of `report` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ReportCall {
    call: Call,
}

impl ReportCall {
    /// `X-Depth`.
    pub fn x_depth(mut self, x_depth: i64) -> Self {
        self.call = self.call.header::<i64>("x-depth", x_depth);
        self
    }

    /// Sets `x_depth` if there is a value.
    pub fn maybe_x_depth(self, x_depth: Option<i64>) -> Self {
        match x_depth {
            Some(x_depth) => self.x_depth(x_depth),
            None => self,
        }
    }

    /// `X-Language`.
    ///
    /// Default: `"no"`.
    pub fn x_language(mut self, x_language: impl Into<String>) -> Self {
        self.call = self.call.header::<String>("x-language", x_language);
        self
    }

    /// Sets `x_language` if there is a value.
    pub fn maybe_x_language(self, x_language: Option<impl Into<String>>) -> Self {
        match x_language {
            Some(x_language) => self.x_language(x_language),
            None => self,
        }
    }

    /// `X-Parts`.
    ///
    /// Default: `["head","body"]`.
    pub fn x_parts(
        mut self,
        x_parts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call = self.call.header_list::<String>("x-parts", x_parts);
        self
    }

    /// Sets `x_parts` if there is a value.
    pub fn maybe_x_parts(
        self,
        x_parts: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match x_parts {
            Some(x_parts) => self.x_parts(x_parts),
            None => self,
        }
    }

    /// Trials to take part in.
    ///
    /// Default: `["wide","fast"]`.
    pub fn x_trials(
        mut self,
        x_trials: impl IntoIterator<Item = impl Into<Trial>>,
    ) -> Self {
        self.call = self.call.header_list::<Trial>("x-trials", x_trials);
        self
    }

    /// Sets `x_trials` if there is a value.
    pub fn maybe_x_trials(
        self,
        x_trials: Option<impl IntoIterator<Item = impl Into<Trial>>>,
    ) -> Self {
        match x_trials {
            Some(x_trials) => self.x_trials(x_trials),
            None => self,
        }
    }

    /// Omits the default of `X-Trials`: `wide`, `fast`.
    pub fn without_default_x_trials(mut self) -> Self {
        self.call = self.call.omit_default("x-trials");
        self
    }

    /// `X-Notes`.
    pub fn x_notes(
        mut self,
        x_notes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call = self.call.header_list::<String>("x-notes", x_notes);
        self
    }

    /// Sets `x_notes` if there is a value.
    pub fn maybe_x_notes(
        self,
        x_notes: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match x_notes {
            Some(x_notes) => self.x_notes(x_notes),
            None => self,
        }
    }
}

client_runtime::impl_call!(ReportCall => (), Error);

/// `GET /report`
pub(crate) static REPORT: Operation = Operation {
    id: "report",
    method: Method::GET,
    path: "/report",
    idempotent: true,
    headers: &[
        HeaderDefault {
            name: "x-edition",
            values: &["2030-01"],
            merges: false,
        },
        HeaderDefault {
            name: "x-language",
            values: &["no"],
            merges: false,
        },
        HeaderDefault {
            name: "x-parts",
            values: &["head", "body"],
            merges: false,
        },
        HeaderDefault {
            name: "x-trials",
            values: &["wide", "fast"],
            merges: true,
        },
    ],
    response: ResponseKind::Empty,
};
