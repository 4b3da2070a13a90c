//! Choices of a random document, drawn from what proptest generates.

use proptest::prelude::*;

/// The longest document asks for fewer.
const ROLLS: usize = 600;

/// What is rolled next, and names that are not used twice where that would be pointless.
#[derive(Clone, Debug)]
pub(crate) struct Dice(std::vec::IntoIter<u32>);

impl Dice {
    pub(crate) fn any() -> impl Strategy<Value = Self> {
        prop::collection::vec(any::<u32>(), ROLLS).prop_map(|rolls| Self(rolls.into_iter()))
    }

    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0.next().unwrap_or_default() as usize % sides.max(1)
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }

    pub(crate) fn of<'a, T>(&mut self, pool: &'a [T]) -> &'a T {
        &pool[self.roll(pool.len())]
    }
}
