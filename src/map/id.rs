//! Ids and slugs: how things are named in links and references.

use unicode_normalization::UnicodeNormalization;

/// The most characters an id may have: a release's id becomes part of a file name.
pub const MAX_ID_LENGTH: usize = 64;

/// Whether `text` may be declared as an id: letters, digits, `.`, `_` and `-`, beginning with a
/// letter or digit, at most [`MAX_ID_LENGTH`] characters.
pub fn is_id(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphanumeric)
        && text.chars().all(|character| {
            character.is_alphanumeric()
                || is_combining(character)
                || matches!(character, '.' | '_' | '-')
        })
        && text.chars().count() <= MAX_ID_LENGTH
}

/// A readable, stable name made from a title: letters and digits of any script in lower case,
/// apostrophes dropped, `.` and `_` kept inside of a word, everything else one `-`.
/// Empty where the title has neither letters nor digits.
pub fn slug(title: &str) -> String {
    if title.is_ascii() {
        slug_from_chars(
            title
                .chars()
                .map(|character| character.to_ascii_lowercase()),
        )
    } else {
        slug_from_chars(title.nfc().flat_map(char::to_lowercase).nfc())
    }
}

fn slug_from_chars(characters: impl Iterator<Item = char>) -> String {
    let mut slug = String::with_capacity(characters.size_hint().0);
    let mut characters = characters.peekable();
    while let Some(character) = characters.next() {
        let next_is_word = (characters.peek()).is_some_and(|next| next.is_alphanumeric());
        if character.is_alphanumeric() || (is_combining(character) && !slug.is_empty()) {
            slug.push(character);
        } else if matches!(character, '\'' | '’' | '\u{ad}') {
            // "week's" reads as "weeks", as it does aloud.
        } else if matches!(character, '.' | '_')
            && next_is_word
            && slug.ends_with(char::is_alphanumeric)
        {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// The id that a title gets: its slug, shortened to [`MAX_ID_LENGTH`] characters at a word's
/// end, or `otherwise` for a title without letters and digits.
pub fn id_from_title(title: &str, otherwise: &str) -> String {
    let slug = slug(title);
    if slug.is_empty() {
        return otherwise.to_owned();
    }
    let Some((end, _)) = slug.char_indices().nth(MAX_ID_LENGTH) else {
        return slug;
    };
    let short = &slug[..end];
    let whole_words = if slug[end..].starts_with('-') {
        None
    } else {
        short.rfind('-')
    };
    short[..whole_words.unwrap_or(end)]
        .trim_end_matches(['-', '.', '_'])
        .to_owned()
}

/// What references are matched by: an id without regard to case, anything else by its slug.
pub fn reference_key(text: &str) -> String {
    if is_id(text) {
        case_folded(text)
    } else {
        case_folded(&slug(text))
    }
}

/// Lower case alone keeps apart what upper case unites: `Straße` and `STRASSE`, `ΟΔΟΣ` and `οδος`.
fn case_folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.nfc().flat_map(char::to_lowercase) {
        // It is another letter than `i`, although they share their upper case.
        if character == 'ı' {
            folded.push(character);
        } else {
            folded.extend(character.to_uppercase().flat_map(char::to_lowercase));
        }
    }
    folded.nfc().collect()
}

/// Whether a character only modifies the one before it, as vowel signs of Indic scripts do:
/// without them a Hindi or Thai title would fall apart into consonants.
fn is_combining(character: char) -> bool {
    !character.is_ascii() && unicode_normalization::char::is_combining_mark(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_readable_in_any_script() {
        for (title, expected) in [
            (
                "Put last week's basket in again",
                "put-last-weeks-basket-in-again",
            ),
            ("  Split the bill: two cards ", "split-the-bill-two-cards"),
            ("1.10", "1.10"),
            ("Use node.js. Then stop.", "use-node.js-then-stop"),
            ("Käse kaufen", "käse-kaufen"),
            ("Ka\u{308}se kaufen", "käse-kaufen"),
            ("商品を探す", "商品を探す"),
            ("किराना", "किराना"),
            ("…", ""),
        ] {
            assert_eq!(slug(title), expected, "{title}");
        }
    }

    #[test]
    fn ids_are_matched_without_regard_to_case_and_names_by_slug() {
        assert_eq!(reference_key("R2"), reference_key("r2"));
        assert_eq!(reference_key("First basket"), reference_key("first-basket"));
        assert_ne!(reference_key("1.1"), reference_key("1.10"));
        assert_ne!(reference_key("v1-"), reference_key("v1"));
        assert_ne!(reference_key("ılık"), reference_key("ilik"));
    }

    #[test]
    fn every_letter_is_matched_in_upper_case() {
        let letters = ('\0'..=char::MAX).filter(|c| c.is_alphanumeric() && *c != 'ı');
        for letter in letters {
            let upper: String = letter.to_uppercase().collect();
            assert_eq!(
                reference_key(&upper),
                reference_key(&letter.to_string()),
                "{letter}"
            );
        }
    }

    #[test]
    fn long_titles_get_ids_that_end_with_a_word() {
        let id = id_from_title(&"word ".repeat(40), "story");
        assert_eq!(id, ["word"; 13].join("-"));
        assert_eq!(id_from_title("🚀", "story"), "story");
    }
}
