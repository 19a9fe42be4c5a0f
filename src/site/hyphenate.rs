//! Soft hyphens in the long words of a page.
//!
//! They are put into the finished page rather than into its data, so that every theme has them, in
//! titles, sentences and Markdown, and attributes have none.

use crate::text::{Hyphens, LineLength};

/// Elements whose text is code, or is shown by the browser itself.
const LITERAL: [&str; 7] = [
    "code", "pre", "option", "textarea", "script", "style", "title",
];

/// The page with soft hyphens in its long words, which are in a language with these hyphens; also in the
/// shorter words of its titles if those have short lines.
pub(crate) fn hyphenate(page: Vec<u8>, hyphens: Hyphens, titles: LineLength) -> Vec<u8> {
    // Each word looks back to the one before it at most, so a long text takes linear time.
    let (mut last, mut kind) = (0, TextKind::Prose);
    let mut words = long_runs(&page, titles.shortest_word())
        .filter_map(|(start, end)| {
            if let Some(sign) = last_tag_sign(&page[last..start]) {
                kind = text_kind(&page, last + sign);
            }
            last = start;
            let lines = match kind {
                TextKind::Literal => return None,
                TextKind::Prose => LineLength::Usual,
                TextKind::Title => titles,
            };
            (end - start >= lines.shortest_word()).then_some((start, end, lines))
        })
        .peekable();
    if words.peek().is_none() {
        drop(words);
        return page;
    }
    let mut out = Vec::with_capacity(page.len() + 256);
    let mut copied = 0;
    for (start, end, lines) in words {
        let Ok(word) = str::from_utf8(&page[start..end]) else {
            continue;
        };
        out.extend_from_slice(&page[copied..start]);
        out.extend_from_slice(hyphens.soften_for(lines, word).as_bytes());
        copied = end;
    }
    out.extend_from_slice(&page[copied..]);
    out
}

/// The start and end of each run of bytes that can be a word of at least `shortest` letters: letters of ASCII
/// or bytes of other characters.
///
/// Such a run contains a byte whose offset is a multiple of `shortest`, so most bytes aren't looked at.
fn long_runs(page: &[u8], shortest: usize) -> impl Iterator<Item = (usize, usize)> {
    const IS_PART: [bool; 256] = {
        let mut is_part = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            is_part[byte] = byte >= 128 || (byte as u8).is_ascii_alphabetic();
            byte += 1;
        }
        is_part
    };
    let is_part = |byte: &u8| IS_PART[usize::from(*byte)];
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < page.len() {
            let here = at;
            at += shortest;
            if !is_part(&page[here]) {
                continue;
            }
            let before = page[..here]
                .iter()
                .rev()
                .take_while(|byte| is_part(byte))
                .count();
            let after = page[here..].iter().take_while(|byte| is_part(byte)).count();
            let (start, end) = (here - before, here + after);
            at = end.next_multiple_of(shortest);
            if end - start >= shortest {
                return Some((start, end));
            }
        }
        None
    })
}

/// The position of the last `<` or `>`. Most words stand close behind one, so it is looked for from the end.
fn last_tag_sign(part: &[u8]) -> Option<usize> {
    part.iter().rposition(|byte| matches!(byte, b'<' | b'>'))
}

/// What a byte of a page belongs to.
#[derive(Clone, Copy)]
enum TextKind {
    /// A tag, or the text of an element that is in [`LITERAL`].
    Literal,
    /// The text of an element that is marked as a text of the map, and isn't a heading: a title on a card or in
    /// the backbone.
    Title,
    /// Other text.
    Prose,
}

/// The kind of what follows a `<` or `>`.
fn text_kind(page: &[u8], sign: usize) -> TextKind {
    let before = &page[..sign];
    if page[sign] == b'<' {
        return TextKind::Literal;
    }
    let Some(begin) = before.iter().rposition(|byte| *byte == b'<') else {
        return TextKind::Prose;
    };
    let tag = &before[begin + 1..];
    let length = tag.iter().position(|byte| !byte.is_ascii_alphanumeric());
    let name = &tag[..length.unwrap_or(tag.len())];
    if LITERAL.iter().any(|literal| literal.as_bytes() == name) {
        TextKind::Literal
    } else if is_title(name, tag) {
        TextKind::Title
    } else {
        TextKind::Prose
    }
}

fn is_title(name: &[u8], tag: &[u8]) -> bool {
    let has = |part: &[u8]| tag.windows(part.len()).any(|at| at == part);
    match name {
        b"h1" => false,
        b"bdi" => has(b" lang"),
        _ => has(b" dir="),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hyphenated(page: &str) -> String {
        hyphenated_for(LineLength::Usual, page)
    }

    fn hyphenated_for(titles: LineLength, page: &str) -> String {
        let page = hyphenate(
            page.as_bytes().to_vec(),
            Hyphens::for_language("de"),
            titles,
        );
        String::from_utf8(page).unwrap().replace('\u{ad}', "|")
    }

    #[test]
    fn long_words_are_hyphenated_wherever_they_are_in_the_text() {
        let softened = "Arz|nei|mit|tel|ver|füg|bar|keits|ab|frage";
        for pad in 0..40 {
            let page = |word: &str| format!("{}<p>Die {word}.</p>", " ".repeat(pad));
            assert_eq!(
                hyphenated(&page("Arzneimittelverfügbarkeitsabfrage")),
                page(softened)
            );
        }
        assert_eq!(hyphenated("Zuzahlungen"), "Zuzahlungen");
        assert_eq!(
            hyphenated("„Arzneimittelverfügbarkeitsabfrage“ 借书"),
            format!("„{softened}“ 借书")
        );
    }

    #[test]
    fn tags_and_code_stay_as_they_are() {
        for page in [
            "<title>Arzneimittelverfügbarkeitsabfrage</title>",
            "<p title=\"Arzneimittelverfügbarkeitsabfrage\">x</p>",
            "<a href=\"x\"><code>arzneimittelverfuegbarkeit</code></a>",
            "<option value=\"a\">Arzneimittelverfügbarkeitsabfrage</option>",
        ] {
            assert_eq!(hyphenated(page), page);
        }
    }

    #[test]
    fn words_of_titles_are_hyphenated_where_their_lines_are_short() {
        let page = "<h1 dir=auto>Zuzahlungsfrei</h1><p>Zuzahlungsfrei</p><b dir=\"auto\" class=\"t\">Zuzahlungsfrei <i>Krankenkasse</i></b>";
        assert_eq!(hyphenated(page), page);
        assert_eq!(
            hyphenated_for(LineLength::Short, page),
            "<h1 dir=auto>Zuzahlungsfrei</h1><p>Zuzahlungsfrei</p><b dir=\"auto\" class=\"t\">Zuzah|lungsfrei <i>Krankenkasse</i></b>"
        );
    }
}
