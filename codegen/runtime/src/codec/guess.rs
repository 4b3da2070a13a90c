//! Reading a union's variant before its tag has been seen.
//!
//! Tags mostly stand last, and looking ahead for one means to scan the object twice. Often the first key tells the variant
//! as well: then that variant is read at once. Its tag decides afterwards, so that a guess costs time at worst.
//!
//! A wrong guess inside of another one ends both, and the outermost is read again by its tag. Were it read again inside of
//! the outer guess, which may be as wrong, the time would double with each level of nesting.

use super::{Fault, Read, Reader};

/// Where a guess began.
struct Start {
    position: usize,
    depth: u32,
    outermost: bool,
}

impl Reader<'_> {
    /// Reads a variant if it is the one that knows `key`. `None`, and no step, if it is not, or turned out to be wrong.
    ///
    /// What it returns is what [`tag`](Self::tag) would have led to: the variant has read the tag, and the tag is one of
    /// `values`.
    ///
    /// # Errors
    /// The guess was wrong, and stands inside of another one that ends with it.
    #[inline]
    pub fn guess<T: Read>(
        &mut self,
        key: &str,
        tag: &'static str,
        values: &[&str],
    ) -> Result<Option<T>, Fault> {
        if !T::KEYS.contain(key) {
            return Ok(None);
        }
        let start = self.begin_guess();
        let fault = match T::read(self) {
            Ok(variant) if variant.member_text(tag).is_some_and(|tag| values.contains(&tag)) => {
                self.guessing = !start.outermost;
                return Ok(Some(variant));
            }
            Ok(_) => None,
            Err(fault) => Some(fault),
        };
        self.guessed_wrong(&start, fault).map(|()| None)
    }

    fn begin_guess(&mut self) -> Start {
        let outermost = !std::mem::replace(&mut self.guessing, true);
        Start { position: self.position(), depth: self.depth(), outermost }
    }

    #[cold]
    #[inline(never)]
    fn guessed_wrong(&mut self, start: &Start, fault: Option<Fault>) -> Result<(), Fault> {
        if !start.outermost {
            return Err(fault.unwrap_or_else(|| self.unexpected("another variant")));
        }
        self.guessing = false;
        self.return_to(start.position, start.depth);
        Ok(())
    }
}
