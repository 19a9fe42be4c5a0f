//! Where words can be broken.

use hypher::Lang;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// A character that shows a hyphen only where a line is broken after it.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// The fewest letters of a word that gets soft hyphens on a page. Shorter words fit in the columns of a
/// wall, and are easier to read in one piece.
pub const LONG_WORD: usize = 16;

/// The fewest letters of a title's word that gets a soft hyphen where lines are short, as on the cards of a wall
/// with many columns.
const MEDIUM_WORD: usize = 10;

/// How much fits in the lines of titles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineLength {
    /// At least a word of [`LONG_WORD`] letters.
    #[default]
    Usual,
    /// About ten letters.
    Short,
}

impl LineLength {
    /// The fewest letters of a word that can need a hyphen.
    pub fn shortest_word(self) -> usize {
        match self {
            LineLength::Usual => LONG_WORD,
            LineLength::Short => MEDIUM_WORD,
        }
    }
}

/// The fewest letters before and after a hyphen of our own.
const MARGIN: usize = 3;

/// Breaks the words of a language.
///
/// Browsers hyphenate by the language of a page, but only if they have a dictionary for it: Chromium on
/// Linux has none, and breaks long words anywhere, without a hyphen. So storywall uses the patterns of
/// TeX, and pages, sheets and pictures break words at the same places on every machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hyphens {
    /// The patterns; `None` for a language that has none.
    patterns: Option<Lang>,
}

impl Hyphens {
    /// The hyphens of a language, a BCP 47 tag.
    pub fn for_language(tag: &str) -> Self {
        let language = tag
            .split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let code = match language.as_str() {
            // Both written forms of Norwegian.
            "nb" | "nn" => "no",
            other => other,
        };
        let code: Option<[u8; 2]> = code.as_bytes().try_into().ok();
        Self {
            patterns: code.and_then(Lang::from_iso),
        }
    }

    /// A text with soft hyphens in its long words. Words in which somebody typed soft hyphens keep those.
    pub fn soften(self, text: &str) -> Cow<'_, str> {
        self.soften_for(LineLength::Usual, text)
    }

    /// A text with soft hyphens for lines of this length. A word that is not long gets a single one, as near to
    /// its middle as possible: more would only be distracting.
    pub fn soften_for(self, lines: LineLength, text: &str) -> Cow<'_, str> {
        let shortest = lines.shortest_word();
        let mut softened = String::new();
        let mut copied = 0;
        for word in letter_runs(text) {
            let letters = &text[word.0..word.1];
            if letters.len() < shortest {
                continue;
            }
            let count = letters.chars().count();
            if count < shortest {
                continue;
            }
            let mut breaks = self.breaks(letters);
            if count < LONG_WORD {
                let from_middle =
                    |offset: &usize| (letters[..*offset].chars().count() * 2).abs_diff(count);
                breaks = breaks
                    .into_iter()
                    .min_by_key(from_middle)
                    .into_iter()
                    .collect();
            }
            for offset in breaks {
                softened.push_str(&text[copied..word.0 + offset]);
                softened.push(SOFT_HYPHEN);
                copied = word.0 + offset;
            }
        }
        if softened.is_empty() {
            return Cow::Borrowed(text);
        }
        softened.push_str(&text[copied..]);
        Cow::Owned(softened)
    }

    /// The parts of a word between which a line can be broken. A part doesn't contain soft hyphens.
    pub(crate) fn parts(self, word: &str) -> Vec<BreakablePart<'_>> {
        let mut parts = Vec::new();
        let mut rest = 0;
        for (start, end) in letter_runs(word) {
            let letters = &word[start..end];
            if letters.contains(SOFT_HYPHEN) {
                for (at, _) in letters.match_indices(SOFT_HYPHEN) {
                    parts.push(BreakablePart::hyphenated(&word[rest..start + at]));
                    rest = start + at + SOFT_HYPHEN.len_utf8();
                }
            } else {
                for offset in self.breaks(letters) {
                    parts.push(BreakablePart::hyphenated(&word[rest..start + offset]));
                    rest = start + offset;
                }
            }
            // After a hyphen or a slash that is typed, a line can be broken without another hyphen.
            let after = &word[end..];
            let has_break = after.starts_with(['-', '/', '\u{2010}', '–', '—', '.', '_', '@']);
            let next = after.chars().nth(1);
            if has_break && next.is_some_and(char::is_alphanumeric) {
                let end = end + after.chars().next().map_or(0, char::len_utf8);
                parts.push(BreakablePart::plain(&word[rest..end]));
                rest = end;
            }
        }
        parts.push(BreakablePart::plain(&word[rest..]));
        parts
    }

    /// The byte offsets at which a run of letters can be broken with a hyphen.
    fn breaks(self, letters: &str) -> Vec<usize> {
        let is_hyphenated = letters.chars().next().is_some_and(takes_hyphens);
        if !is_hyphenated || letters.contains(SOFT_HYPHEN) {
            return Vec::new();
        }
        let Some(patterns) = self.patterns else {
            return breaks_between_syllables(letters);
        };
        let (before, after) = patterns.bounds();
        let syllables =
            hypher::hyphenate_bounded(letters, patterns, before.max(MARGIN), after.max(MARGIN));
        let mut end = 0;
        let mut breaks: Vec<usize> = syllables
            .map(|syllable| {
                end += syllable.len();
                end
            })
            .collect();
        breaks.pop();
        breaks
    }
}

/// A part of a word after which a line can be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BreakablePart<'w> {
    pub(crate) text: &'w str,
    /// Whether a line that ends here ends in a hyphen.
    pub(crate) is_hyphenated: bool,
}

impl<'w> BreakablePart<'w> {
    fn plain(text: &'w str) -> Self {
        let is_hyphenated = false;
        Self {
            text,
            is_hyphenated,
        }
    }

    fn hyphenated(text: &'w str) -> Self {
        let is_hyphenated = true;
        Self {
            text,
            is_hyphenated,
        }
    }
}

/// Whether words with this letter are broken with a hyphen: those of the Latin, Greek, Cyrillic and
/// Armenian scripts, and of Georgian. Others are broken without one, or between any two letters.
pub(crate) fn takes_hyphens(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{58f}' | '\u{10a0}'..='\u{10ff}'
        | '\u{1e00}'..='\u{1fff}')
}

/// The start and end of each run of letters in a text, as byte offsets. Soft hyphens and marks belong to
/// the word that they are in.
fn letter_runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let is_letter = |letter: char| {
        letter.is_alphabetic() || letter == SOFT_HYPHEN || ('\u{300}'..='\u{36f}').contains(&letter)
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_letter)?;
        let end = text[start..].find(|letter| !is_letter(letter));
        at = end.map_or(text.len(), |length| start + length);
        Some((start, at))
    })
}

/// The byte offsets before consonants that are followed by a vowel: most syllables of most languages
/// begin there. For languages without patterns.
fn breaks_between_syllables(letters: &str) -> Vec<usize> {
    let is_vowel = |letter: char| {
        let small = letter.to_lowercase().nfd().next().unwrap_or(letter);
        "aeiouyæøœəαεηιουωаеиоуыэюяіє".contains(small)
    };
    let all: Vec<(usize, char)> = letters.char_indices().collect();
    let last = all.len().saturating_sub(MARGIN);
    let places = MARGIN.min(last)..=last;
    let places = places.filter(|at| {
        let letter = |at: usize| all.get(at).map(|(_, letter)| *letter);
        let is_consonant = |letter: char| letter.is_alphabetic() && !is_vowel(letter);
        *at >= MARGIN
            && letter(*at).is_some_and(is_consonant)
            && letter(at + 1).is_some_and(is_vowel)
    });
    places.map(|at| all[at].0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn softened(lang: &str, text: &str) -> String {
        let softened = Hyphens::for_language(lang).soften(text).into_owned();
        softened.replace(SOFT_HYPHEN, "|")
    }

    #[test]
    fn long_words_are_broken_by_the_patterns_of_their_language() {
        assert_eq!(
            softened("de", "Arzneimittelverfügbarkeitsabfrage für Zuzahlungen"),
            "Arz|nei|mit|tel|ver|füg|bar|keits|ab|frage für Zuzahlungen"
        );
        assert_eq!(
            softened("en-US", "Internationalization!"),
            "Inter|na|tion|al|iza|tion!"
        );
        assert_eq!(
            softened("nb", "menneskerettigheter"),
            "men|neske|ret|tig|he|ter"
        );
        assert_eq!(
            softened("ru", "Достопримечательности"),
            "Досто|при|ме|ча|тель|но|сти"
        );
    }

    #[test]
    fn words_of_titles_get_one_hyphen_where_lines_are_short() {
        let softened = |lang: &str, text: &str| {
            let hyphens = Hyphens::for_language(lang);
            let softened = hyphens.soften_for(LineLength::Short, text).into_owned();
            softened.replace(SOFT_HYPHEN, "|")
        };
        assert_eq!(
            softened("de", "Wechselwirkung ohne Krankenkasse für Rezepte"),
            "Wechsel|wirkung ohne Kranken|kasse für Rezepte"
        );
        assert_eq!(
            softened("de", "Arzneimittelverfügbarkeit"),
            "Arz|nei|mit|tel|ver|füg|bar|keit"
        );
        assert_eq!(
            softened("en", "Confirm availability"),
            "Confirm avail|ability"
        );
        assert_eq!(softened("ru", "Библиотека"), "Библио|тека");
    }

    #[test]
    fn words_can_have_any_length() {
        for letters in ["ё", "x", "Ab", "ß", "İ", "é\u{301}"] {
            for count in [15, 44, 45, 46, 300, 5000] {
                let word = letters.repeat(count);
                let softened = softened("ru", &word);
                assert_eq!(softened.replace('|', ""), word);
            }
        }
    }

    #[test]
    fn other_words_stay_as_they_are() {
        for text in [
            "Berücksichtigen",
            "Zuzahlungs\u{ad}befreiungsbescheinigung",
            "按书名找到馆藏看到还有几本可借按书名找到馆藏",
            "أريد الدخول بحساب",
            "0123456789012345678901234567890",
            "",
        ] {
            assert!(
                matches!(Hyphens::for_language("de").soften(text), Cow::Borrowed(_)),
                "{text}"
            );
        }
    }

    #[test]
    fn languages_without_patterns_are_broken_before_syllables() {
        assert_eq!(
            softened("ro", "Responsabilitățile"),
            "Res|pon|sa|bi|li|tă|țile"
        );
        assert_eq!(
            softened("zz", "aaaaaaaaaaaaaaaaaaaa"),
            "aaaaaaaaaaaaaaaaaaaa"
        );
    }

    #[test]
    fn parts_end_at_typed_hyphens() {
        let parts = |word| -> Vec<String> {
            let parts = Hyphens::for_language("de").parts(word).into_iter();
            parts
                .map(|part| format!("{}{}", part.text, if part.is_hyphenated { "|" } else { "" }))
                .collect()
        };
        assert_eq!(parts("E-Mail-Adresse,"), ["E-", "Mail-", "Adresse,"]);
        assert_eq!(parts("Zu\u{ad}zahlung"), ["Zu|", "zahlung"]);
        assert_eq!(parts("日本語"), ["日本語"]);
        assert_eq!(parts(""), [""]);
    }
}
