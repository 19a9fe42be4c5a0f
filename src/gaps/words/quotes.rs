//! What stands outside of quotes.

/// The parts of a title outside of quotes and backticks; one more than there are quotations.
/// A quote that is never closed, and an apostrophe within a word, quote nothing.
pub(super) fn outside_quotes(title: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut from) = (0, 0);
    while let Some((open, length)) = next_quotation(title, from) {
        if length == 0 {
            from = open + title[open..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        parts.push(&title[start..open]);
        start = open + length;
        from = start;
    }
    parts.push(&title[start..]);
    parts
}

/// Where the next quotation begins, and its length with both quotes; zero where the sign quotes
/// nothing.
fn next_quotation(title: &str, from: usize) -> Option<(usize, usize)> {
    let (open, sign, closing) = title[from..].char_indices().find_map(|(at, sign)| {
        let closing = match sign {
            '`' | '"' | '\'' => &[sign][..],
            '“' | '”' | '„' => &['”', '“'],
            '‘' | '‚' => &['’', '‘'],
            '«' => &['»'],
            '»' => &['«'],
            '‹' => &['›'],
            '「' => &['」'],
            _ => return None,
        };
        Some((from + at, sign, closing.to_vec()))
    })?;
    let is_single = matches!(sign, '\'' | '‘' | '‚');
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if is_single && is_word(title[..open].chars().next_back()) {
        return Some((open, 0));
    }
    let inside = open + sign.len_utf8();
    let end = title[inside..].char_indices().find_map(|(at, c)| {
        let end = inside + at + c.len_utf8();
        let closes = closing.contains(&c) && !(is_single && is_word(title[end..].chars().next()));
        closes.then_some(end)
    });
    Some((open, end.map_or(0, |end| end - open)))
}

#[cfg(test)]
mod tests {
    use super::outside_quotes;

    #[test]
    fn quotations_of_every_kind_are_left_out() {
        for (title, outside) in [
            (
                "Open the \"API\" and `the DB` page",
                &["Open the ", " and ", " page"][..],
            ),
            ("Say “API” or „API“ or «API»", &["Say ", " or ", " or ", ""]),
            ("Sarah's 'API' button", &["Sarah's ", " button"]),
            ("Don't 'quote", &["Don't 'quote"]),
            ("An inch is 1\" long", &["An inch is 1\" long"]),
            ("Pick the parents' API", &["Pick the parents' API"]),
            ("", &[""]),
        ] {
            assert_eq!(outside_quotes(title), outside, "{title}");
        }
    }
}
