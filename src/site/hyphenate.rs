//! Soft hyphens in the long words of a page.
//!
//! They are put into the finished page rather than into its data, so that every theme has them, in
//! titles, sentences and Markdown, and attributes have none.

use crate::text::{Hyphens, LONG_WORD};

/// Elements whose text is code, or is shown by the browser itself.
const LITERAL: [&str; 7] = [
    "code", "pre", "option", "textarea", "script", "style", "title",
];

/// The page with soft hyphens in its long words, which are in a language with these hyphens.
pub(crate) fn hyphenate(page: Vec<u8>, hyphens: Hyphens) -> Vec<u8> {
    // Looking back to the last tag for each word would take a long time in a long text.
    let (mut last, mut was_prose) = (0, true);
    let mut words = long_runs(&page)
        .filter(|(start, _)| {
            let between = &page[last..*start];
            if between.iter().any(|byte| matches!(byte, b'<' | b'>')) {
                was_prose = is_prose(&page, *start);
            }
            last = *start;
            was_prose
        })
        .peekable();
    if words.peek().is_none() {
        drop(words);
        return page;
    }
    let mut out = Vec::with_capacity(page.len() + 256);
    let mut copied = 0;
    for (start, end) in words {
        let Ok(word) = str::from_utf8(&page[start..end]) else {
            continue;
        };
        out.extend_from_slice(&page[copied..start]);
        out.extend_from_slice(hyphens.soften(word).as_bytes());
        copied = end;
    }
    out.extend_from_slice(&page[copied..]);
    out
}

/// The start and end of each run of bytes that can be a long word: at least [`LONG_WORD`] letters of
/// ASCII or bytes of other characters.
///
/// Such a run contains a byte whose offset is a multiple of [`LONG_WORD`], so most bytes aren't looked at.
fn long_runs(page: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    let is_part = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < page.len() {
            let here = at;
            at += LONG_WORD;
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
            at = end.next_multiple_of(LONG_WORD);
            if end - start >= LONG_WORD {
                return Some((start, end));
            }
        }
        None
    })
}

/// Whether a byte of a page belongs to text that readers see: not to a tag, and not to the text of an
/// element that is in [`LITERAL`].
fn is_prose(page: &[u8], offset: usize) -> bool {
    let before = &page[..offset];
    let Some(last) = before.iter().rposition(|byte| matches!(byte, b'<' | b'>')) else {
        return true;
    };
    if before[last] == b'<' {
        return false;
    }
    let Some(tag) = before[..last].iter().rposition(|byte| *byte == b'<') else {
        return true;
    };
    let name = &before[tag + 1..last];
    let length = name.iter().position(|byte| !byte.is_ascii_alphanumeric());
    let name = &name[..length.unwrap_or(name.len())];
    !LITERAL.iter().any(|literal| literal.as_bytes() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hyphenated(page: &str) -> String {
        let page = hyphenate(page.as_bytes().to_vec(), Hyphens::for_language("de"));
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
}
