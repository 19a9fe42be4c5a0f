//! Reads built pages with CSS selectors, as a browser would.

use scraper::{ElementRef, Html, Selector};

/// All elements of a page that match a selector, in document order.
pub(crate) fn select<'h>(html: &'h Html, css: &str) -> Vec<ElementRef<'h>> {
    html.select(&selector(css)).collect()
}

/// All elements below another one that match a selector, in document order.
pub(crate) fn select_in<'h>(element: ElementRef<'h>, css: &str) -> Vec<ElementRef<'h>> {
    element.select(&selector(css)).collect()
}

/// The text of an element, exactly as in the source.
pub(crate) fn text(element: ElementRef) -> String {
    element.text().collect()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a valid CSS selector")
}
