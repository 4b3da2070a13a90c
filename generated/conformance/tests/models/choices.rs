//! Decisions for generators, and the loop that feeds them.
//!
//! A generator is a plain function that asks [`Choices`] whenever it has to decide. proptest makes the choices and makes
//! them fewer and smaller when a case fails; as every generator takes its simplest way for 0 and for choices that have
//! run out, fewer and smaller choices are a simpler case.

use std::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// More than a page of environments takes; what comes behind is as simple as it can be.
const CHOICES: usize = 1_200;

/// A row of decisions, used up from its start.
pub(crate) struct Choices {
    row: std::vec::IntoIter<u16>,
}

impl Choices {
    pub(crate) fn new(row: Vec<u16>) -> Self {
        Self { row: row.into_iter() }
    }

    /// No decision at all: whatever is made is as simple as it can be.
    pub(crate) fn none() -> Self {
        Self::new(Vec::new())
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::from(self.row.next().unwrap_or_default()) % limit
    }

    /// Whether something rare happens.
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    pub(crate) fn pick<'i, T: ?Sized>(&mut self, items: &[&'i T]) -> &'i T {
        items[self.below(items.len())]
    }

    pub(crate) fn byte(&mut self) -> u8 {
        self.row.next().unwrap_or_default().to_le_bytes()[0]
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in (1..items.len()).rev() {
            items.swap(index, index - self.below(index + 1));
        }
    }
}

/// Runs `check` on `cases` results of `make`, or on as many as `PROPTEST_CASES` says; each run makes other ones.
pub(crate) fn for_all<C: Debug>(
    cases: u32,
    make: impl Fn(&mut Choices) -> C,
    check: impl Fn(&C) -> Result<(), String>,
) {
    let mut config = Config { failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    let made = vec(any::<u16>(), 0..CHOICES).prop_map(|row| make(&mut Choices::new(row)));
    let outcome = TestRunner::new(config).run(&made, |case| check(&case).map_err(TestCaseError::fail));
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}
