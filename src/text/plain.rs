//! Markdown as plain text.

use pulldown_cmark::{Event, Options, Parser};
use std::borrow::Cow;

/// The parts of Markdown that maps can use.
pub const MARKDOWN: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_FOOTNOTES);

/// The characters without which a line contains no markup.
pub const MARKUP: [char; 10] = ['*', '_', '`', '[', ']', '<', '&', '\\', '~', '|'];

/// A line of Markdown as plain text: what a page would show, without emphasis, links and other markup.
pub fn plain_line(markdown: &str) -> Cow<'_, str> {
    if !markdown.contains(MARKUP) {
        return Cow::Borrowed(markdown);
    }
    // A dot in front keeps `1.`, `-` and `#` at the beginning from starting a block; it is
    // punctuation, so that emphasis right after it still opens.
    let guarded = format!(".{markdown}");
    let mut text = String::with_capacity(guarded.len());
    for event in Parser::new_ext(&guarded, MARKDOWN) {
        match event {
            Event::Text(part) | Event::Code(part) | Event::Html(part) | Event::InlineHtml(part) => {
                text.push_str(&part)
            }
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    Cow::Owned(text.strip_prefix('.').unwrap_or(&text).to_owned())
}

/// A text cut after at most `max` characters, with an ellipsis, between words if it has several.
pub fn shortened(text: &str, max: usize) -> Cow<'_, str> {
    let Some((end, _)) = text.char_indices().nth(max) else {
        return Cow::Borrowed(text);
    };
    let cut = &text[..end];
    let ends_word = text[end..].starts_with(char::is_whitespace);
    // A text without spaces, such as a Chinese one, is cut between any two characters.
    let words = match cut.rfind(char::is_whitespace) {
        Some(space) if !ends_word && space >= end / 2 => &cut[..space],
        _ => cut,
    };
    let is_open = |last: char| {
        last.is_whitespace() || matches!(last, ',' | ';' | ':' | '–' | '—' | '-' | '、' | '،')
    };
    Cow::Owned(format!("{}…", words.trim_end_matches(is_open)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_markup_is_left() {
        for (markdown, text) in [
            (
                "Borrow **in our street**, see [the rules](https://rules.example/)",
                "Borrow in our street, see the rules",
            ),
            ("![the till](till.png) and `code`", "the till and code"),
            ("1. not a ~~list~~ really[^1]", "1. not a list really[^1]"),
            ("2 \\* 3 &amp; <b>more</b>", "2 * 3 & <b>more</b>"),
            ("snake_case stays", "snake_case stays"),
            ("<https://rules.example/>", "https://rules.example/"),
        ] {
            assert_eq!(plain_line(markdown), text);
        }
    }

    #[test]
    fn long_texts_are_cut_between_words() {
        assert_eq!(shortened("Borrow a drill", 14), "Borrow a drill");
        assert_eq!(shortened("Borrow a drill, today", 16), "Borrow a drill…");
        assert_eq!(shortened("Borrow a drill today", 14), "Borrow a drill…");
        assert_eq!(shortened("Borrow a drill today", 13), "Borrow a…");
        assert_eq!(shortened("不用排队就能借到书", 4), "不用排队…");
        assert_eq!(shortened("a Donaudampfschifffahrt", 12), "a Donaudampf…");
    }
}
