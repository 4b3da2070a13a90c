//! A walk, item by item.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{Page, Pages};
use crate::client::error::Error;
use crate::client::response::FromResponse;

/// A walk over the items of a list, as a stream and through [`Items::next`]. Pages are asked for as they are needed.
///
/// After an error the walk stands still: it gives `None` until [`Items::resume`] is called, and then asks for the page
/// that failed. All items before the error were given.
#[must_use = "a walk does nothing until it is polled"]
pub struct Items<P: Page, E = Error> {
    pages: Pages<P, E>,
    waiting: vec::IntoIter<P::Item>,
}

/// Items are moved out, never pinned.
impl<P: Page, E> Unpin for Items<P, E> {}

impl<P: Page, E> Items<P, E> {
    /// The items on the pages of a walk.
    pub fn new(pages: Pages<P, E>) -> Self {
        Self { pages, waiting: Vec::new().into_iter() }
    }

    /// The cursor of the page that comes next, from which a walk can go on: see [`Pages::cursor`]. Items that came with
    /// the page before and were not taken yet are in [`Items::waiting`].
    pub fn cursor(&self) -> Option<&str> {
        self.pages.cursor()
    }

    /// The items that have come and were not taken yet.
    pub fn waiting(&self) -> &[P::Item] {
        self.waiting.as_slice()
    }

    /// Whether the last item was given.
    pub fn is_ended(&self) -> bool {
        self.pages.is_ended() && self.waiting.as_slice().is_empty()
    }

    /// This walk as an iterator whose steps block the thread.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::client::Blocking<Self> {
        crate::client::Blocking::new(self)
    }

    /// Lets a walk go on after an error, with the page that failed. Does nothing otherwise.
    pub fn resume(&mut self) {
        self.pages.resume();
    }
}

impl<P, E> Items<P, E>
where
    P: Page + FromResponse + 'static,
    E: From<Error>,
{
    /// The next item; `None` at the end, and after an error until [`Items::resume`].
    ///
    /// Dropping the future loses nothing: the next one goes on waiting for the same response.
    ///
    /// # Errors
    /// As for [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<P::Item, E>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<P, E> Stream for Items<P, E>
where
    P: Page + FromResponse + 'static,
    E: From<Error>,
{
    type Item = Result<P::Item, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.waiting.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.waiting = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P: Page, E> fmt::Debug for Items<P, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("pages", &self.pages)
            .field("waiting", &self.waiting.as_slice().len())
            .finish()
    }
}
