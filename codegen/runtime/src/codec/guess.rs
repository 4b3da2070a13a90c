//! Reading a union's variant before its tag has been seen.
//!
//! Tags mostly come last, and looking ahead for one scans the object twice. Often the first key identifies the variant,
//! too: then that variant is read at once. Its tag is checked afterwards, so that a wrong guess costs only time.
//!
//! A wrong guess inside another one ends both, and the outermost object is read again by its tag. If the inner one were
//! read again inside the outer guess, which may be as wrong, the time would double with each level of nesting.

use super::read::Read;
use crate::json::{Place, ReadError, Reader};

/// Where a guess began.
struct Start {
    place: Place,
    outermost: bool,
}

impl Reader<'_> {
    /// Reads a variant if it is the one that knows `key`. `None`, without advancing: it is not, or the guess was wrong.
    ///
    /// It returns what [`tag`](Self::tag) would have led to: the variant has read the tag, and the tag is one of `values`.
    ///
    /// # Errors
    /// The guess was wrong, and was made inside another one that ends with it.
    #[inline]
    pub fn guess<T: Read>(
        &mut self,
        key: &str,
        tag: &'static str,
        values: &[&str],
    ) -> Result<Option<T>, ReadError> {
        if !T::KEYS.contain(key) {
            return Ok(None);
        }
        let start = self.begin_guess();
        let error = match T::read(self) {
            Ok(variant) if variant.member_text(tag).is_some_and(|tag| values.contains(&tag)) => {
                self.guessing = !start.outermost;
                return Ok(Some(variant));
            }
            Ok(_) => None,
            Err(error) => Some(error),
        };
        self.guessed_wrong(&start, error).map(|()| None)
    }

    fn begin_guess(&mut self) -> Start {
        let outermost = !std::mem::replace(&mut self.guessing, true);
        Start { place: self.place(), outermost }
    }

    #[cold]
    #[inline(never)]
    fn guessed_wrong(&mut self, start: &Start, error: Option<ReadError>) -> Result<(), ReadError> {
        if !start.outermost {
            return Err(error.unwrap_or_else(|| self.unexpected("another variant")));
        }
        self.guessing = false;
        self.return_to(start.place);
        Ok(())
    }
}
