//! Walking pages: as pages, or as the items on them.

mod items;
mod pages;

pub use items::Items;
pub use pages::Pages;

/// One page of a list, as the response of an operation.
pub trait Page {
    /// What the list is made of.
    type Item;

    /// The items on this page.
    fn into_items(self) -> Vec<Self::Item>;

    /// The cursor of the page after this one. `None` and the empty text end the walk, an empty page does not.
    fn next_cursor(&self) -> Option<&str>;
}
