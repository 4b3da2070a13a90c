//! A stream of events that a server sends.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::StreamedResponse;
use super::event_text::{EventReader, EventText};
use crate::client::BoxFuture;
use crate::client::api::ResponseKind;
use crate::client::call::Call;
use crate::client::error::{Error, Kind};
use crate::client::response::FromResponse;
use crate::client::transport::Pause;

/// An event that a server sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerEvent<T> {
    /// Its type, where the server names one.
    pub event: Option<String>,
    /// Its id, or that of the last event that had one.
    pub id: Option<String>,
    /// What it says.
    pub data: T,
}

/// The events that a server sends in response to one call, as a stream and through [`EventStream::next`].
///
/// A stream that breaks off is an error, unless the operation is idempotent and the server gives its events ids: then the
/// call is sent again with `Last-ServerEvent-ID`, after the wait that the server asks for, as often in a row as a call may be
/// retried. An event whose data cannot be decoded is an error with `is_decode`, whose `body` is the data; the events
/// behind it still come. After any other error nothing comes.
///
/// Dropping the stream closes the connection.
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream<T, E = Error> {
    call: Call,
    /// The data of the event behind which none comes.
    terminal: Option<&'static str>,
    /// How its data is decoded.
    kind: ResponseKind,
    reader: EventReader,
    state: State,
    /// How often in a row the stream broke off without an event.
    failures: u32,
    types: PhantomData<fn() -> (T, E)>,
}

enum State {
    /// EventStream are read.
    Open(Box<StreamedResponse>),
    /// The stream broke off and is asked for again.
    Opening(BoxFuture<'static, Result<StreamedResponse, Error>>),
    /// Nothing comes any more.
    Ended,
}

impl<T, E> EventStream<T, E> {
    /// Sends the call and gives the stream of its events, whose data is of a kind, as soon as the head of the response has
    /// come. The event whose data is exactly the given text ends the stream, and is not given.
    ///
    /// # Errors
    /// As for [`Call::send_stream`].
    pub async fn open(call: Call, kind: ResponseKind, terminal: Option<&'static str>) -> Result<Self, Error> {
        let call = call.accept("text/event-stream");
        let response = call.clone().send_stream().await?;
        Ok(Self {
            call,
            terminal,
            kind,
            reader: EventReader::default(),
            state: State::Open(Box::new(response)),
            failures: 0,
            types: PhantomData,
        })
    }

    /// The response that the events are read from; `None` while the call is sent again, and after the end.
    pub fn response(&self) -> Option<&StreamedResponse> {
        match &self.state {
            State::Open(response) => Some(response),
            State::Opening(_) | State::Ended => None,
        }
    }

    /// This stream as an iterator whose steps block the thread.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::client::Blocking<Self> {
        crate::client::Blocking::new(self)
    }

    /// The id of the last event that had one: with it in the header `Last-ServerEvent-ID`, some servers go on behind that event.
    pub fn last_id(&self) -> Option<&str> {
        self.reader.last_id.as_deref()
    }
}

impl<T: FromResponse, E: From<Error>> EventStream<T, E> {
    /// The next event; `None` at the end.
    ///
    /// # Errors
    /// See [`EventStream`].
    pub async fn next(&mut self) -> Option<Result<ServerEvent<T>, E>> {
        poll_fn(|context| self.poll(context)).await.map(|event| event.map_err(E::from))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<ServerEvent<T>, Error>>> {
        loop {
            match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(response) => self.state = State::Open(Box::new(response)),
                    Err(error) => return Poll::Ready(Some(Err(self.end_with(error)))),
                },
                State::Open(response) => {
                    if let Some(event) = self.reader.next() {
                        self.failures = 0;
                        if self.terminal == Some(event.data.as_str()) {
                            self.state = State::Ended;
                            return Poll::Ready(None);
                        }
                        let EventText { event, data } = event;
                        let id = self.reader.last_id.clone();
                        let data = response.head().decode_part(&Bytes::from(data), self.kind);
                        return Poll::Ready(Some(data.map(|data| ServerEvent { event, id, data })));
                    }
                    let most = self.call.max_body();
                    if self.reader.unfinished() > most {
                        let error = self.unfinished(Kind::BodyLimit(most));
                        return Poll::Ready(Some(Err(error)));
                    }
                    match ready!(Pin::new(&mut **response).poll_next(context)) {
                        Some(Ok(bytes)) => self.reader.push(&bytes),
                        Some(Err(error)) => {
                            if let Some(error) = self.reopen(error) {
                                return Poll::Ready(Some(Err(error)));
                            }
                        }
                        None => {
                            if let Some(end) = self.end_of_body() {
                                return Poll::Ready(end.map(Err));
                            }
                        }
                    }
                }
            }
        }
    }

    /// The body has ended: the end of the stream, an error, or `None` where the call is sent again.
    fn end_of_body(&mut self) -> Option<Option<Error>> {
        // Without a terminal event, the end of the body is that of the stream. Some servers leave out the empty line behind it.
        let is_end = match self.terminal {
            Some(terminal) => self.reader.last().is_some_and(|event| event.data == terminal),
            None => self.reader.unfinished() == 0,
        };
        if is_end {
            self.state = State::Ended;
            return Some(None);
        }
        let error = self.unfinished_of(Kind::Interrupted { timeout: false });
        let error = error.with_cause("the stream ended before its last event");
        self.reopen(error).map(Some)
    }

    /// Sends the call again, or gives the error where that is not safe or was done often enough.
    fn reopen(&mut self, error: Error) -> Option<Error> {
        let limits = self.call.limits();
        self.reader.take_unfinished();
        let is_safe = self.call.operation().idempotent && error.is_interrupted();
        let id = self.reader.last_id.clone().filter(|_| is_safe && self.failures < limits.retries);
        let Some(id) = id else { return Some(self.end_with(error)) };
        let wait = self.reader.retry.unwrap_or(FIRST_WAIT).min(limits.max_wait);
        self.failures += 1;
        let call = self.call.clone().with_header("last-event-id", id);
        let shared = call.client().clone();
        self.state = State::Opening(Box::pin(async move {
            shared.shared.clock.sleep(Pause::Retry(wait)).await;
            call.send_stream().await
        }));
        None
    }

    fn end_with(&mut self, error: Error) -> Error {
        self.state = State::Ended;
        error
    }

    /// An error that ends the stream, with what has come of an event as its body.
    fn unfinished(&mut self, kind: Kind) -> Error {
        let error = self.unfinished_of(kind);
        self.end_with(error)
    }

    fn unfinished_of(&mut self, kind: Kind) -> Error {
        let body = Bytes::from(self.reader.take_unfinished());
        match &self.state {
            State::Open(response) => response.head().error(kind, body),
            State::Opening(_) | State::Ended => Error::new(kind),
        }
    }
}

/// How long to wait before the call is sent again, where the server says nothing.
const FIRST_WAIT: Duration = Duration::from_secs(1);

impl<T: FromResponse, E: From<Error>> Stream for EventStream<T, E> {
    type Item = Result<ServerEvent<T>, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context).map(|event| event.map(|event| event.map_err(E::from)))
    }
}

/// Nothing of it is pinned.
impl<T, E> Unpin for EventStream<T, E> {}

impl<T, E> fmt::Debug for EventStream<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EventStream")
            .field("call", &self.call)
            .field("last_id", &self.reader.last_id)
            .field("is_ended", &matches!(self.state, State::Ended))
            .finish_non_exhaustive()
    }
}
