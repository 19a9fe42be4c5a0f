//! What stands outside of quotes.

/// The parts of a title outside of quotes and backticks; one more than there are quotations.
/// A quote that is never closed, and an apostrophe within a word, quote nothing. Takes time
/// proportional to the title: a sign that nothing closes is searched for once.
pub(crate) fn outside_quotes(title: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut never_closed: Vec<char> = Vec::new();
    let (mut start, mut from) = (0, 0);
    while let Some((at, sign, closing)) = next_sign(title, from) {
        from = at + sign.len_utf8();
        let is_apostrophe = is_single(sign) && ends_in_word(&title[..at]);
        if is_apostrophe || never_closed.contains(&sign) {
            continue;
        }
        match end_of_quotation(title, from, closing, is_single(sign)) {
            Some(end) => {
                parts.push(&title[start..at]);
                (start, from) = (end, end);
            }
            None => never_closed.push(sign),
        }
    }
    parts.push(&title[start..]);
    parts
}

/// The next sign that can open a quotation: where it stands, and what closes it.
fn next_sign(title: &str, from: usize) -> Option<(usize, char, &'static [char])> {
    title[from..].char_indices().find_map(|(at, sign)| {
        let closing: &[char] = match sign {
            '`' => &['`'],
            '"' => &['"'],
            '\'' => &['\''],
            '“' | '”' | '„' => &['”', '“'],
            '‘' | '‚' => &['’', '‘'],
            '«' => &['»'],
            '»' => &['«'],
            '‹' => &['›'],
            '「' => &['」'],
            _ => return None,
        };
        Some((from + at, sign, closing))
    })
}

/// Where a quotation ends whose text begins at `inside`, past its closing sign.
fn end_of_quotation(
    title: &str,
    inside: usize,
    closing: &[char],
    is_single: bool,
) -> Option<usize> {
    title[inside..].char_indices().find_map(|(at, c)| {
        let end = inside + at + c.len_utf8();
        let is_in_word = title[end..].starts_with(char::is_alphanumeric);
        (closing.contains(&c) && !(is_single && is_in_word)).then_some(end)
    })
}

/// Whether a sign is an apostrophe as well.
fn is_single(sign: char) -> bool {
    matches!(sign, '\'' | '‘' | '‚')
}

fn ends_in_word(text: &str) -> bool {
    text.ends_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::outside_quotes;

    #[test]
    fn a_title_of_nothing_but_signs_is_read_in_one_go() {
        for sign in ["«", "“", "'", " '"] {
            let title = sign.repeat(400_000);
            assert!(!outside_quotes(&title).is_empty());
        }
    }

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
