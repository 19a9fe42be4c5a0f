//! Renders any text as Markdown: the HTML consists of Markdown's own elements only, and nothing in
//! it runs, sets styles, or loads something from elsewhere.

#![no_main]

#[path = "../it/support/invariants.rs"]
mod invariants;

use libfuzzer_sys::fuzz_target;
use scraper::{Html, Selector};
use storywall::analysis::Images;
use storywall::pages::{Markdown, images_in};

fuzz_target!(|text: &str| {
    // The format replaces these characters before a text reaches the Markdown filter.
    let text = &text.replace(is_replaced, "\u{fffd}");
    // The first image is in the site, and the second one could not be read.
    let images = Images::from([
        ("a.png".to_owned(), "assets/a.0123.png".to_owned()),
        ("b.png".to_owned(), String::new()),
    ]);
    let markdown = Markdown { images: &images };
    let _ = images_in(text);
    let prose = markdown.prose(text, "story-x-");
    assert_harmless(text, &prose);
    // Fields that are one line of text reach the filter with their line breaks removed.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = markdown.line(&text);
    assert_harmless(&text, &line);
    let blocks = Selector::parse("p, pre, ul, ol, blockquote, table, div, hr").expect("a selector");
    let parsed = Html::parse_fragment(&line);
    let block = parsed.select(&blocks).next();
    assert!(block.is_none(), "a line contains a block: {line}");
});

fn is_replaced(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\t')
        || ('\u{fdd0}'..='\u{fdef}').contains(&character)
        || (character as u32) & 0xfffe == 0xfffe
}

fn assert_harmless(text: &str, html: &str) {
    let parsed = Html::parse_fragment(html);
    let mut wrong = invariants::not_markdown(&parsed);
    wrong.extend(invariants::wrong_ids(&parsed));
    wrong.extend(parsed.errors.iter().map(|error| format!("parse: {error}")));
    assert!(wrong.is_empty(), "{wrong:?}\n{text:?}\n{html}");
}
