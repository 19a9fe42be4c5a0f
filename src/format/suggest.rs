//! Help for misspelled words: the word that was probably meant, or all words that are allowed.

use super::repair::TYPOGRAPHIC_QUOTES;
use unicode_normalization::UnicodeNormalization;

/// The most characters of a word that are compared.
const MAX_COMPARED: usize = 80;

/// `did you mean ..?` with the candidate nearest to `typed`; `None` if no candidate is near enough
/// to be a typo.
pub fn did_you_mean<'c>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<String> {
    nearest(typed, candidates).map(question)
}

/// The question whether `word` was meant.
pub(crate) fn question(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// [`did_you_mean`], or [`use_one_of`] all candidates if none is near.
pub(crate) fn did_you_mean_or_list<'c>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'c str> + Clone,
) -> String {
    did_you_mean(typed, candidates.clone()).unwrap_or_else(|| use_one_of(candidates))
}

/// The candidate nearest to `typed`; `None` if no candidate is near enough to be a typo: ignoring
/// case and accents, at most a third of the letters may be added, missing, replaced or swapped with their
/// neighbor. Of several equally near candidates, it is the first.
pub(crate) fn nearest<'c>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let typed = comparable(typed.trim_matches(TYPOGRAPHIC_QUOTES));
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(&typed, &comparable(candidate))?, candidate)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The letters by which words are compared.
fn comparable(word: &str) -> String {
    let lower_case = word.to_lowercase();
    let letters = lower_case.nfd().filter(|letter| !is_accent(*letter));
    letters.take(MAX_COMPARED).collect()
}

/// How many letters differ between two words; `None` if too many for a typo.
fn distance(typed: &str, letters: &str) -> Option<usize> {
    let (typed_length, length) = (typed.chars().count(), letters.chars().count());
    let longest = typed_length.max(length);
    let allowed = (longest / 3).max(1);
    if typed_length.abs_diff(length) > allowed {
        return None;
    }
    let distance = strsim::osa_distance(typed, letters);
    (distance <= allowed && distance < longest).then_some(distance)
}

/// From how many letters on a word may have two wrong ones and surely be a typo.
const LONG_WORD: usize = 8;

/// Whether `typed` can only be a typo of `word`: one letter is wrong, or two of a long word; both begin with the same
/// letter (unless it was swapped with the next one) and have the same digits; and no other candidate is near. `mvp2` is
/// another release than `mvp`, and `rate` is no `date`.
pub(crate) fn is_only_near<'c>(
    typed: &str,
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> bool {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let (typed_letters, letters) = (comparable(typed), comparable(word));
    let first_two = |text: &str| {
        let mut first: Vec<char> = text.chars().take(2).collect();
        first.sort_unstable();
        first
    };
    let begins_alike = typed_letters.chars().next() == letters.chars().next()
        || first_two(&typed_letters) == first_two(&letters);
    let wrong = 1 + usize::from(letters.chars().count() >= LONG_WORD);
    let is_near = distance(&typed_letters, &letters).is_some_and(|distance| distance <= wrong);
    let mut others = candidates.into_iter().filter(|other| *other != word);
    begins_alike
        && digits(typed) == digits(word)
        && is_near
        && others.all(|other| nearest(typed, [other]).is_none())
}

/// Whether a character is an accent of the letter before it, in the Latin, Greek and Cyrillic scripts.
fn is_accent(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

/// `` use `a`, `b` or `c` ``; a long list ends with the number of names that were left out.
pub(crate) fn use_one_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    format!("use {}", quoted_list(names, "or"))
}

/// `` `a`, `b` and `c` `` with the conjunction `and`; a long list ends with the number of names that
/// were left out.
pub(crate) fn quoted_list<'n>(
    names: impl IntoIterator<Item = &'n str>,
    conjunction: &str,
) -> String {
    const MAX_LISTED: usize = 20;
    let mut names = names.into_iter();
    let mut listed: Vec<String> = names
        .by_ref()
        .take(MAX_LISTED)
        .map(|name| format!("`{name}`"))
        .collect();
    let more = names.count();
    if more > 0 {
        listed.push(format!("{more} more"));
    }
    match listed.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {conjunction} {last}", others.join(", ")),
        None => String::new(),
    }
}

/// The first line of a text, cut to 60 characters so that it fits into a message.
pub(crate) fn excerpt(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= MAX_CHARS {
        return line.to_owned();
    }
    line.chars().take(MAX_CHARS).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_word_with_one_meaning_is_surely_a_typo() {
        let known = [
            "release", "estimate", "needs", "date", "tags", "task", "mvp",
        ];
        for (typed, word, is_typo) in [
            ("relaese", "release", true),
            ("erlease", "release", true),
            ("Needs", "needs", true),
            ("rate", "date", false),
            ("tass", "tags", false),
            ("mvp2", "mvp", false),
            ("estimations", "estimate", false),
        ] {
            assert_eq!(is_only_near(typed, word, known), is_typo, "{typed}");
        }
    }

    #[test]
    fn a_typo_gets_a_suggestion_and_another_word_does_not() {
        let known = ["release", "estimate", "needs"];
        assert_eq!(nearest("relaese", known), Some("release"));
        assert_eq!(nearest("Estimate", known), Some("estimate"));
        assert_eq!(nearest("need", known), Some("needs"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("“needs”", known), Some("needs"));
        assert_eq!(
            nearest("pao-de-acucar", ["Usuário", "Pão de Açúcar"]),
            Some("Pão de Açúcar")
        );
        assert_eq!(nearest("Do", ["Đặng", "Đỗ"]), Some("Đỗ"));
        assert_eq!(did_you_mean_or_list("need", known), "did you mean `needs`?");
        assert_eq!(
            did_you_mean_or_list("x", ["a", "b", "c"]),
            "use `a`, `b` or `c`"
        );
    }
}
