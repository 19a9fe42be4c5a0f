//! Headings that templates number.

/// A heading with a word, a number and a title: `Epic 2: Pay`, `User Story 1 - Pay (Priority: P1)`.
pub(super) struct NumberedHeading<'t> {
    pub(super) number: &'t str,
    pub(super) title: &'t str,
}

/// Reads a heading that begins with a word and a number.
pub(super) fn numbered<'t>(text: &'t str, word: &str) -> Option<NumberedHeading<'t>> {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let start = text.get(..word.len())?;
    let rest = text[word.len()..].trim_start_matches([' ', '-', '#']);
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(rest.len());
    let number = rest[..end].trim_end_matches('.');
    if !start.eq_ignore_ascii_case(word) || number.is_empty() {
        return None;
    }
    let title = rest[end..]
        .trim_start_matches([' ', ':', '-', '–', '—', '.'])
        .trim();
    Some(NumberedHeading { number, title })
}
