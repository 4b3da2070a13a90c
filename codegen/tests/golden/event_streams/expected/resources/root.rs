// @generated from codegen/tests/golden/event_streams/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;
use crate::models::{Story, StoryEvent, StoryParams};

impl crate::Client {
    /// `tellStory`.
    ///
    /// `POST /stories`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: event_streams::Client) -> std::result::Result<(), event_streams::Error> {
    /// let story = client.tell_story("title").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "tellStory")]
    pub fn tell_story(&self, title: impl Into<String>) -> TellStoryCall {
        self.tell_story_with(StoryParams::new(title))
    }

    /// Like [`tell_story`](Self::tell_story), but takes the whole request body.
    pub fn tell_story_with(&self, params: StoryParams) -> TellStoryCall {
        TellStoryCall {
            call: Call::new(&self.inner, &TELL_STORY),
            body: params,
        }
    }

    /// `watchNews`.
    ///
    /// `GET /news`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: event_streams::Client) -> std::result::Result<(), event_streams::Error> {
    /// let response = client.watch_news().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "watchNews")]
    pub fn watch_news(&self) -> WatchNewsCall {
        WatchNewsCall {
            call: Call::new(&self.inner, &WATCH_NEWS).accept("text/event-stream"),
        }
    }
}

/// A call of `tell_story` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TellStoryCall {
    call: Call,
    body: StoryParams,
}

impl TellStoryCall {
    /// Sets [`stream`](field@StoryParams::stream).
    pub fn stream(mut self, stream: bool) -> Self {
        self.body = self.body.stream(stream);
        self
    }

    /// Sets `stream` if there is a value.
    pub fn maybe_stream(self, stream: Option<bool>) -> Self {
        match stream {
            Some(stream) => self.stream(stream),
            None => self,
        }
    }
}

client_runtime::impl_call!(TellStoryCall { body } => Story, Error);

client_runtime::impl_events!(TellStoryCall => StoryEvent, Error, Json until "[DONE]");

/// A call of `watch_news` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WatchNewsCall {
    call: Call,
}

client_runtime::impl_call!(WatchNewsCall => String, Error);

client_runtime::impl_events!(WatchNewsCall => String, Error, Text);

/// `POST /stories`
pub(crate) static TELL_STORY: Operation = Operation {
    id: "tellStory",
    method: Method::POST,
    path: "/stories",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Json,
};

/// `GET /news`
pub(crate) static WATCH_NEWS: Operation = Operation {
    id: "watchNews",
    method: Method::GET,
    path: "/news",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Text,
};
