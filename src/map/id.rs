//! Ids and slugs: the names of items in links and references.

use unicode_normalization::UnicodeNormalization;

/// The maximum length of an id in characters. The limit exists because a release's id is part of a
/// file name.
pub const MAX_ID_LENGTH: usize = 64;

/// Whether `text` is a valid id: letters, digits, `.`, `_` and `-`, beginning with a letter or
/// digit, and at most [`MAX_ID_LENGTH`] characters.
pub fn is_id(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphanumeric)
        && text.chars().all(|character| {
            character.is_alphanumeric()
                || is_combining(character)
                || matches!(character, '.' | '_' | '-')
        })
        && text.chars().count() <= MAX_ID_LENGTH
}

/// The slug of a title: its letters and digits of any script in lower case, without apostrophes,
/// with `.` and `_` kept inside a word, and any other run of characters replaced by one `-`.
/// Empty if the title has neither letters nor digits.
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
            // "week's" becomes "weeks" rather than "week-s".
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

/// The id of an item without a declared id: the slug of its title, cut after a word to at most
/// [`MAX_ID_LENGTH`] characters, or `fallback` for a title without letters and digits.
pub fn id_from_title(title: &str, fallback: &str) -> String {
    let slug = slug(title);
    if slug.is_empty() {
        return fallback.to_owned();
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

/// The key by which references are looked up: equal for ids that differ only in case, and for
/// names that have the same slug.
pub fn reference_key(text: &str) -> String {
    if is_id(text) {
        case_folded(text)
    } else {
        case_folded(&slug(text))
    }
}

/// The text in a form that is equal for all spellings in upper and lower case. Lower case alone
/// would distinguish `Straße` from `STRASSE`, and `ΟΔΟΣ` from `οδος`.
fn case_folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.nfc().flat_map(char::to_lowercase) {
        // The dotless `ı` has the same upper case as `i`, but it is a different letter.
        if character == 'ı' {
            folded.push(character);
        } else {
            folded.extend(character.to_uppercase().flat_map(char::to_lowercase));
        }
    }
    folded.nfc().collect()
}

/// Whether a character modifies the character before it, such as a vowel sign of an Indic script.
/// Slugs keep these, because a Hindi or Thai word without them is split into its consonants.
fn is_combining(character: char) -> bool {
    !character.is_ascii() && unicode_normalization::char::is_combining_mark(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_keep_letters_of_any_script() {
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
    fn references_ignore_case_of_ids_and_use_slugs_of_names() {
        assert_eq!(reference_key("R2"), reference_key("r2"));
        assert_eq!(reference_key("First basket"), reference_key("first-basket"));
        assert_ne!(reference_key("1.1"), reference_key("1.10"));
        assert_ne!(reference_key("v1-"), reference_key("v1"));
        assert_ne!(reference_key("ılık"), reference_key("ilik"));
    }

    #[test]
    fn every_letter_matches_its_upper_case() {
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
    fn ids_of_long_titles_end_after_a_word() {
        let id = id_from_title(&"word ".repeat(40), "story");
        assert_eq!(id, ["word"; 13].join("-"));
        assert_eq!(id_from_title("🚀", "story"), "story");
    }
}
