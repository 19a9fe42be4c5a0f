//! Any text as Markdown: what comes out is made of what Markdown has words for, and of nothing
//! that runs, styles, or reaches outside.

#![no_main]

#[path = "../it/support/holds.rs"]
mod holds;

use libfuzzer_sys::fuzz_target;
use scraper::{Html, Selector};
use storywall::analysis::Images;
use storywall::pages::{Markdown, images_in};

fuzz_target!(|text: &str| {
    // The format lets no control characters through.
    let text = &text.replace(is_unseen, "\u{fffd}");
    // One picture that is there, and one that could not be read.
    let images = Images::from([
        ("a.png".to_owned(), "assets/a.0123.png".to_owned()),
        ("b.png".to_owned(), String::new()),
    ]);
    let markdown = Markdown { images: &images };
    let _ = images_in(text);
    let prose = markdown.prose(text, "story-x-");
    look_at(text, &prose);
    // The format makes one line of what is to be one.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = markdown.line(&text);
    look_at(&text, &line);
    let blocks = Selector::parse("p, pre, ul, ol, blockquote, table, div, hr").expect("a selector");
    let found = Html::parse_fragment(&line);
    let block = found.select(&blocks).next();
    assert!(block.is_none(), "a line is a block: {line}");
});

fn is_unseen(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\t')
        || ('\u{fdd0}'..='\u{fdef}').contains(&character)
        || (character as u32) & 0xfffe == 0xfffe
}

fn look_at(text: &str, html: &str) {
    let parsed = Html::parse_fragment(html);
    let mut wrong = holds::not_markdown(&parsed);
    wrong.extend(holds::wrong_ids(&parsed));
    wrong.extend(parsed.errors.iter().map(|error| format!("parse: {error}")));
    assert!(wrong.is_empty(), "{wrong:?}\n{text:?}\n{html}");
}
