//! A walk, page by page.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Page;
use crate::client::BoxFuture;
use crate::client::call::Call;
use crate::client::error::{Error, Kind};
use crate::client::response::{FromResponse, Response};

/// A walk over the pages of a list, as a stream and through [`Pages::next`]. Nothing is sent before it is polled, and
/// never more than one request at a time. All other parameters stay the same on every page.
///
/// After an error the walk stands still: it gives `None` until [`Pages::resume`] is called, and then asks for the page
/// that failed. So a loop that skips errors ends, and nothing that came before the error is lost.
#[must_use = "a walk does nothing until it is polled"]
pub struct Pages<P, E = Error> {
    call: Call,
    parameter: &'static str,
    /// The cursor of the page that comes next; `None` before a first page without one.
    cursor: Option<String>,
    /// Every cursor that was followed: one that comes again would lead in a circle.
    followed: HashSet<String>,
    state: State<P>,
    error: PhantomData<fn() -> E>,
}

enum State<P> {
    /// The next page is to be asked for.
    Ready,
    /// A page was asked for.
    Asked(BoxFuture<'static, Result<Response<P>, Error>>),
    /// An error was given.
    Halted,
    /// The last page was given.
    Ended,
}

impl<P, E> Pages<P, E> {
    /// A walk that asks for its pages by this call, with the cursor in the query parameter of this name. It begins where
    /// the call says, if that parameter is set.
    pub fn new(call: Call, parameter: &'static str) -> Self {
        let cursor = call.cursor(parameter).map(str::to_owned);
        Self { call, parameter, cursor, followed: HashSet::new(), state: State::Ready, error: PhantomData }
    }

    /// The cursor of the page that comes next. Given to the operation's cursor parameter, a walk goes on there, in
    /// another process if need be. `None` at the beginning and after the last page: see [`Pages::is_ended`].
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Whether the last page was given.
    pub fn is_ended(&self) -> bool {
        matches!(self.state, State::Ended)
    }

    /// This walk as an iterator whose steps block the thread.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::client::Blocking<Self> {
        crate::client::Blocking::new(self)
    }

    /// Lets a walk go on after an error, with the page that failed. Does nothing otherwise.
    pub fn resume(&mut self) {
        if let State::Halted = self.state {
            self.state = State::Ready;
        }
    }
}

impl<P, E> Pages<P, E>
where
    P: Page + FromResponse + 'static,
    E: From<Error>,
{
    /// The next page; `None` at the end, and after an error until [`Pages::resume`].
    ///
    /// Dropping the future loses nothing: the next one goes on waiting for the same response.
    ///
    /// # Errors
    /// Those of the call, and one with `is_repeated_cursor` for a cursor that was followed before.
    pub async fn next(&mut self) -> Option<Result<P, E>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Asks for the next page, unless its cursor was followed before.
    fn ask(&mut self) -> Result<(), Error> {
        let call = match &self.cursor {
            Some(cursor) if self.followed.contains(cursor) => return Err(self.repeated()),
            Some(cursor) => self.call.clone().at_cursor(self.parameter, cursor),
            None => self.call.clone(),
        };
        self.state = State::Asked(Box::pin(call.send()));
        Ok(())
    }

    /// Takes in a page and remembers where it leads.
    fn advance(&mut self, page: &P) {
        self.followed.extend(self.cursor.take());
        self.cursor = page.next_cursor().filter(|cursor| !cursor.is_empty()).map(str::to_owned);
        self.state = if self.cursor.is_some() { State::Ready } else { State::Ended };
    }

    fn repeated(&self) -> Error {
        let operation = self.call.operation();
        Error::new(Kind::RepeatedCursor).of_call(&operation.method, operation.path)
    }
}

impl<P, E> Stream for Pages<P, E>
where
    P: Page + FromResponse + 'static,
    E: From<Error>,
{
    type Item = Result<P, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let State::Ready = self.state
            && let Err(error) = self.ask()
        {
            self.state = State::Halted;
            return Poll::Ready(Some(Err(error.into())));
        }
        let State::Asked(response) = &mut self.state else {
            return Poll::Ready(None);
        };
        let response = ready!(response.as_mut().poll(context));
        Poll::Ready(Some(match response {
            Ok(response) => {
                let page = response.into_value();
                self.advance(&page);
                Ok(page)
            }
            Err(error) => {
                self.state = State::Halted;
                Err(error.into())
            }
        }))
    }
}

impl<P, E> fmt::Debug for Pages<P, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("call", &self.call)
            .field("cursor", &self.cursor)
            .field("is_ended", &self.is_ended())
            .finish_non_exhaustive()
    }
}
