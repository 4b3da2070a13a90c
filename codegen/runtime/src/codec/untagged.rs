//! Reading unions that no member discriminates: the one that decodes whole and leaves the least unknown.

use crate::json::{Place, ReadError, Reader};
use crate::value::RawJson;

/// How often a text may be read again, as a whole, for members that turn out to be others.
///
/// Unions within unions multiply the attempts. What is beyond the limit is kept as unknown, so that a hostile text costs time in
/// proportion to its length.
const MOST_WASTE: usize = 256;

/// Reads a member of a union and wraps it.
pub type Attempt<T> = fn(&mut Reader<'_>) -> Result<T, ReadError>;

/// A member that decodes.
struct Candidate<T> {
    value: T,
    end: Place,
    unknown: usize,
}

impl Reader<'_> {
    /// Reads the member that decodes whole; among several the one that leaves the least unknown, then the first. `None`,
    /// without advancing: there is none.
    ///
    /// # Errors
    /// A key is there twice.
    #[inline(never)]
    pub fn untagged<T>(&mut self, members: &[Attempt<T>]) -> Result<Option<T>, ReadError> {
        let (start, before) = (self.place(), self.unknown);
        // Each attempt is complete by itself: a wrong guess within it must not end it.
        let guessing = std::mem::replace(&mut self.guessing, false);
        let best = self.best(start, members);
        self.guessing = guessing;
        let (value, end, unknown) = match best? {
            Some(Candidate { value, end, unknown }) => (Some(value), end, unknown),
            None => (None, start, 0),
        };
        self.unknown = before + unknown;
        self.return_to(end);
        Ok(value)
    }

    fn best<T>(&mut self, start: Place, members: &[Attempt<T>]) -> Result<Option<Candidate<T>>, ReadError> {
        let mut best: Option<Candidate<T>> = None;
        for read in members {
            if self.is_wasteful() {
                return Ok(None);
            }
            self.return_to(start);
            self.unknown = 0;
            match read(self) {
                Ok(value) if best.as_ref().is_none_or(|best| self.unknown < best.unknown) => {
                    best = Some(Candidate { value, end: self.place(), unknown: self.unknown });
                }
                Err(error) if error.is_repeated_key() => return Err(error),
                Ok(_) | Err(_) => {}
            }
            if self.unknown == 0 && best.as_ref().is_some_and(|best| best.unknown == 0) {
                break;
            }
            self.wasted = self.wasted.saturating_add(self.since(start));
        }
        Ok(best)
    }

    fn is_wasteful(&self) -> bool {
        self.wasted > self.length().saturating_add(1024).saturating_mul(MOST_WASTE)
    }

    /// Keeps a value that no member fits.
    #[cold]
    #[inline(never)]
    pub fn unknown_json(&mut self) -> Result<RawJson, ReadError> {
        self.unknown += 1;
        self.skip().map(RawJson::from_checked)
    }

    /// The error that no member of a closed union fits.
    ///
    /// # Errors
    /// Always.
    #[cold]
    #[inline(never)]
    pub fn refused_union<T>(&mut self, members: &[Attempt<T>], names: &[&str]) -> Result<T, ReadError> {
        let start = self.place();
        let mut furthest: Option<ReadError> = None;
        for read in members {
            self.return_to(start);
            if let Err(error) = read(self)
                && furthest.as_ref().is_none_or(|known| known.offset() < error.offset())
            {
                furthest = Some(error);
            }
        }
        self.return_to(start);
        Err(match furthest {
            Some(error) if error.offset() > self.position() => error,
            _ => ReadError::new(self.position(), format!("one of {}", names.join(", ")), self.found()),
        })
    }
}
