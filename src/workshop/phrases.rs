//! What people say instead of a title or a sentence: yes, no, nothing, that they don't know, or how many fingers they
//! show. All languages of the catalog are understood at any time, since a room often speaks another one than its map.

use super::numbers::half_width;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The phrases of each section.
static PHRASES: LazyLock<HashMap<&str, HashSet<&str>>> = LazyLock::new(|| {
    let mut sections: HashMap<&str, HashSet<&str>> = HashMap::new();
    let mut section = "";
    for line in include_str!("phrases.txt").lines() {
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            section = name;
        } else if !line.starts_with('#') {
            let phrases = line.split(';').map(str::trim);
            let phrases = phrases.filter(|phrase| !phrase.is_empty());
            sections.entry(section).or_default().extend(phrases);
        }
    }
    sections
});

/// The phrases with an apostrophe, without it: `thats all`.
static WITHOUT_APOSTROPHES: LazyLock<HashMap<&str, HashSet<String>>> = LazyLock::new(|| {
    let sections = PHRASES.iter().map(|(section, phrases)| {
        let with = phrases.iter().filter(|phrase| phrase.contains('\''));
        (
            *section,
            with.map(|phrase| phrase.replace('\'', "")).collect(),
        )
    });
    sections.collect()
});

/// Whether a section has a phrase.
pub(super) fn has(section: &str, phrase: &str) -> bool {
    let is_there = PHRASES
        .get(section)
        .is_some_and(|phrases| phrases.contains(phrase));
    let is_typed_so = || WITHOUT_APOSTROPHES[section].contains(phrase);
    is_there || PHRASES.contains_key(section) && is_typed_so()
}

/// The phrases of a section.
pub(super) fn all_of(section: &str) -> impl Iterator<Item = &'static str> {
    PHRASES.get(section).into_iter().flatten().copied()
}

pub(super) fn is_yes(text: &str) -> bool {
    says("yes", text)
}

pub(super) fn is_no(text: &str) -> bool {
    says("no", text)
}

pub(super) fn is_nothing(text: &str) -> bool {
    says("nothing", text)
}

pub(super) fn is_unsure(text: &str) -> bool {
    says("unsure", text)
}

/// Whether a text means everything that is listed, also if that could be two.
pub(super) fn is_all(text: &str) -> bool {
    says("all", text) || is_both(text)
}

/// Whether a text means two of them.
pub(super) fn is_both(text: &str) -> bool {
    says("both", text)
}

/// Whether a text says that there is nothing to add: in one word or another, or because nobody knows.
pub(super) fn adds_nothing(text: &str) -> bool {
    let says_so = |text: &str| is_no(text) || is_nothing(text) || is_unsure(text);
    // `nothing, that's it` says the same thing twice.
    let mut parts = text.split([',', '，', '、', ';']).map(str::trim);
    says_so(text) || parts.all(says_so)
}

/// Whether a text says that there is none of what a field or a name asks for: `no outcome`, `wir haben noch kein Ziel`.
/// A card can be called like that, such as one for a search without results.
pub(super) fn denies(text: &str) -> bool {
    let text = without_ends("polite", &plain(text));
    if has("denied in one", &text) {
        return true;
    }
    // Words around it can be between the two as well: `no agreed outcome`.
    let bare = without_ends("around denied", &text);
    let denied = without_ends("denied", &bare);
    let named = without_ends("around denied", &denied);
    let named = without_ends("denied", &named);
    let is_denied = denied != bare || says_not(&text);
    is_denied && has("asked for", &named)
}

/// Whether a sentence says that people don't have something: `we don't have an outcome yet`.
fn says_not(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.any(|word| {
        let is_short =
            |word: &str| ["not", "non", "não", "nie", "pas", "n'avons", "n'a"].contains(&word);
        word.ends_with("n't") || is_short(word)
    })
}

/// Whether a text is what people say when they agree, and no title of anything.
pub(super) fn is_vote(text: &str) -> bool {
    is_yes(text) || fingers_in(text).is_some()
}

/// The person, or the people, whom a text calls by a pronoun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pronoun {
    /// One person: him, her.
    One,
    /// Those whom somebody has just named: them, the same.
    All,
}

/// The pronoun that a text consists of, besides asides such as `too`.
pub(super) fn pronoun(text: &str) -> Option<Pronoun> {
    let named = plain(text);
    let forms = [named.clone(), without_ends("asides", &named)];
    let is_in = |section| forms.iter().any(|form| has(section, form));
    match (is_in("pronouns"), is_in("same")) {
        (true, _) => Some(Pronoun::One),
        (_, true) => Some(Pronoun::All),
        (false, false) => None,
    }
}

/// The name in a text such as `Jonas of course`, `the nurse` or `木村さん`, in lower case.
pub(super) fn name_without_asides(text: &str) -> String {
    without_ends("asides", &plain(text))
}

/// The numbers of choices in a text such as `number 1`, `just 2, please` or `1 to 3`, as a list of numbers; of `all except 3`,
/// those that aren't meant.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum SaidNumbers {
    Of(String),
    AllBut(String),
}

/// What a text says of numbers of choices, without the words around them.
pub(super) fn said_numbers(text: &str) -> SaidNumbers {
    let text = plain(text).replace(['°', 'º'], " ");
    if has("first choice", &without_ends("polite", &text)) {
        return SaidNumbers::Of("1".to_owned());
    }
    let but = all_of("all but").find_map(|phrase| text.strip_prefix(phrase)?.strip_prefix(' '));
    if let Some(but) = but {
        return SaidNumbers::AllBut(without_ends("around numbers", but));
    }
    let bare = without_ends("around numbers", &text);
    let (first, rest) = bare.split_once(' ').unwrap_or_default();
    let bare = match has("before numbers", first) {
        true => rest,
        false => &bare,
    };
    let words = bare
        .split_whitespace()
        .map(|word| match has("through", word) {
            true => "-",
            false => word,
        });
    let joined: Vec<&str> = words.collect();
    SaidNumbers::Of(joined.join(" ").replace(" - ", "-"))
}

/// Whether a text is in a section, alone or with words that people say around it: `that's all, thanks`.
fn says(section: &str, text: &str) -> bool {
    let text = plain(text);
    let forms = [without_ends("polite", &text), text];
    forms.iter().any(|form| {
        has(section, form) || {
            // `No, nothing` and `nope, that's all` say the same thing twice.
            let (first, rest) = form.split_once(", ").unwrap_or_default();
            let is_twice = has("no", first) || has("yes", first);
            is_twice && has(section, &without_ends("polite", rest))
        }
    })
}

/// What was said, without its case and its end.
fn plain(text: &str) -> String {
    let text = half_width(text).replace('’', "'").to_lowercase();
    let text = text.trim();
    let end = text.trim_end_matches(['.', '!', '。', ',', '…', '~', '〜']);
    end.trim_end().to_owned()
}

/// A text without the phrases of a section at its ends. Of a text that consists of them, something is left.
fn without_ends(section: &str, text: &str) -> String {
    let is_between =
        |c: char| c.is_whitespace() || matches!(c, ',' | ':' | '、' | ';' | '-' | '–' | '.' | '!');
    let mut rest = text.trim_matches(is_between);
    loop {
        let shorter = all_of(section).filter_map(|phrase| {
            // Languages without spaces have none around such words either.
            let is_apart = |c: Option<char>| {
                phrase.chars().any(|c| !is_unspaced(c))
                    && c.is_some_and(|c| !is_between(c))
                    && !phrase.ends_with('\'')
            };
            let after = rest
                .strip_prefix(phrase)
                .filter(|rest| !is_apart(rest.chars().next()));
            let before = rest
                .strip_suffix(phrase)
                .filter(|rest| !is_apart(rest.chars().next_back()));
            let found = after.or(before)?.trim_matches(is_between);
            (!found.is_empty()).then_some(found)
        });
        match shorter.min_by_key(|shorter| (shorter.len(), *shorter)) {
            Some(shorter) => rest = shorter,
            None => return rest.to_owned(),
        }
    }
}

/// Whether a character is one of a script that is written without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// The fingers that people show, in numbers from none to five.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fingers {
    pub(super) shown: Vec<usize>,
    /// Whether they can be nothing else: a word says so, one has none, or two have as many.
    pub(super) is_sure: bool,
}

/// The most fingers of a hand.
const MAX_FINGERS: usize = 5;

/// The fingers in a text such as `5, 4, 4, 3`, `all 5`, `4 fingers` or `Mia 5, Tom 4`; `None` if it says anything else.
pub(super) fn fingers_in(text: &str) -> Option<Fingers> {
    /// More words are a sentence, which numbers happen to be in.
    const MAX_NAME: usize = 2;
    let text = half_width(text).to_lowercase();
    let text = text.trim_end_matches(['.', '!', '。']);
    let parts = text.split([',', ';', '/', '+', '&', '、', '・', '，']);
    let parts = parts.flat_map(super::numbers::split_at_and);
    let mut fingers = Fingers {
        shown: Vec::new(),
        is_sure: false,
    };
    let mut named = 0;
    let mut bare = 0;
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        let mut others = 0;
        let before = fingers.shown.len();
        for word in spaced_digits(part).split_whitespace() {
            let word = word.trim_matches([':', '=', '(', ')', '-']);
            let number = (0..=MAX_FINGERS).find(|number| has(&number.to_string(), word));
            match number.map_or_else(|| word.parse::<usize>(), Ok) {
                Ok(number) if number <= MAX_FINGERS && word.chars().any(char::is_alphabetic) => {
                    fingers.shown.push(number);
                }
                Ok(number) if number <= MAX_FINGERS && word.len() == 1 => {
                    fingers.shown.push(number);
                }
                Ok(_) => return None,
                Err(_) if has("fingers", word) || has("everybody", word) => {
                    fingers.is_sure = true;
                }
                Err(_) if word.is_empty() || has("shows", word) => {}
                Err(_) => others += 1,
            }
        }
        match (others, fingers.shown.len() - before) {
            (0, 1..) => bare += 1,
            // A name with the fingers of one person.
            (1..=MAX_NAME, 1) => named += 1,
            _ => return None,
        }
    }
    if fingers.shown.is_empty() || named == 1 && bare == 0 || named > 0 && bare > 0 {
        return None;
    }
    let shown = &fingers.shown;
    let is_twice = |(at, number): (usize, &usize)| shown[..at].contains(number);
    let cannot_choose = shown.contains(&0) || shown.iter().enumerate().any(is_twice);
    fingers.is_sure |= cannot_choose || named > 0;
    Some(fingers)
}

/// A text with blanks between its digits and its letters: `５本` counts as two words.
fn spaced_digits(text: &str) -> String {
    let mut spaced = String::new();
    let mut last: Option<char> = None;
    for c in text.chars() {
        let changes = |last: char| {
            last.is_ascii_digit() != c.is_ascii_digit()
                && last.is_alphanumeric()
                && c.is_alphanumeric()
        };
        if last.is_some_and(changes) {
            spaced.push(' ');
        }
        spaced.push(c);
        last = Some(c);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_agree_in_their_own_language() {
        for text in [
            "Agreed!",
            "OK.",
            "Ja",
            "D’accord",
            "Sí",
            "Sim",
            "Sì.",
            "Akkoord",
            "Tak",
            "はい。",
            "同意",
            "是！",
            "好",
            "예",
            "네.",
            "ＯＫ",
            "all agree",
            "Alle einverstanden",
            "Yes, all agreed",
        ] {
            assert!(is_yes(text), "{text}");
        }
        for text in [
            "no",
            "いいえ",
            "不",
            "아니요",
            "OK, but later",
            "同意しません",
            "Yes to cards",
        ] {
            assert!(!is_yes(text), "{text}");
        }
        for text in ["No", "nein!", "Não.", "いいえ。", "아니요", "Nope"] {
            assert!(is_no(text), "{text}");
        }
    }

    #[test]
    fn nothing_is_nothing_in_all_languages() {
        for text in [
            "nothing",
            "Nope",
            "none.",
            "No, that's all",
            "that was it",
            "That was it, thanks",
            "thats all",
            "Dont know",
            "mehr nicht",
            "Mehr nicht, danke.",
            "c'était tout",
            "Eso era todo, gracias",
            "era isso",
            "era tutto",
            "dat was 't",
            "to by było na tyle",
            "これで全部です",
            "就这些了",
            "그게 다예요",
            "nothing for now",
            "Weiß keiner",
            "Nichts mehr",
            "nein",
            "Rien",
            "non",
            "Nada más",
            "nada mais",
            "niente",
            "niets",
            "nic",
            "nie",
            "なし",
            "特になし。",
            "没有了",
            "없음",
            "Nobody else",
            "Niemand",
            "-",
            "No idea",
            "weiß nicht",
            "je ne sais pas",
            "no sé",
            "não sei",
            "non so",
            "geen idee",
            "nie wiem",
            "わからない",
            "不知道",
            "모르겠어요",
        ] {
            assert!(adds_nothing(text), "{text}");
        }
        for text in [
            "Nothing arrives",
            "No card at hand",
            "None of the cards works",
            "Nobody opens the door",
            "Nein sagen",
            "Noon",
            "Thanks",
            "Thanks for nothing special",
            "That was it again, somebody calls",
        ] {
            assert!(!adds_nothing(text), "{text}");
        }
    }

    #[test]
    fn what_isnt_there_is_denied_in_all_languages() {
        for text in [
            "no outcome",
            "No outcome yet.",
            "we have no outcome yet",
            "We don't have an outcome yet",
            "there is no measure",
            "no clear goal",
            "no next release",
            "no further releases",
            "kein Ergebnis",
            "Wir haben noch kein Ergebnis",
            "dafür gibt es keine Kennzahl",
            "kein weiteres Release",
            "pas de résultat",
            "on n'a pas encore de résultat",
            "aucun objectif",
            "sin resultado",
            "todavía no hay resultado",
            "nenhum resultado",
            "nessun risultato",
            "nog geen resultaat",
            "brak wyniku",
            "成果なし",
            "没有成果",
            "성과 없음",
        ] {
            assert!(denies(text), "{text}");
        }
        for text in [
            "No card is refused twice",
            "Outcome",
            "Results in seconds",
            "Nobody waits for an answer",
            "A clear goal",
            "Another release",
            "Kein Kind wartet",
            "Name",
        ] {
            assert!(!denies(text), "{text}");
        }
    }

    #[test]
    fn a_room_agrees_and_ends_lists_in_many_words() {
        for text in [
            "yes everybody",
            "Thumbs up!",
            "fine",
            "all fives",
            "Daumen hoch",
            "ja, alle dabei",
            "klar",
            "oui tout le monde",
            "ça marche",
            "sí, todos",
        ] {
            assert!(is_yes(text), "{text}");
        }
        for text in [
            "next",
            "we're done",
            "hmm",
            "keine mehr",
            "nix mehr",
            "mir fällt nichts ein",
            "wir sind durch",
            "ça suffit",
            "on a fini",
            "listo",
            "good question",
            "mal schauen",
            "k.A.",
            "on verra",
        ] {
            assert!(adds_nothing(text), "{text}");
        }
        for text in ["all three", "the rest", "everything", "alle drei", "tout"] {
            assert!(is_all(text), "{text}");
        }
    }

    #[test]
    fn people_are_named_with_words_around_their_names() {
        for (text, name) in [
            ("Jonas of course", "jonas"),
            ("Jonas too, I think", "jonas"),
            ("of course Jonas", "jonas"),
            ("Natürlich Jonas", "jonas"),
            ("Jonas bien sûr", "jonas"),
            ("l'infirmière", "infirmière"),
            ("the nurse", "nurse"),
            ("木村さんも", "木村"),
            ("当然是小李", "小李"),
            ("김씨도", "김"),
            ("Theo", "theo"),
            ("Too", "too"),
        ] {
            assert_eq!(name_without_asides(text), name, "{text}");
        }
        for text in [
            "him too",
            "Her",
            "er auch",
            "lui aussi",
            "elle",
            "彼も",
            "她也",
        ] {
            assert_eq!(pronoun(text), Some(Pronoun::One), "{text}");
        }
        for text in [
            "them too",
            "the same",
            "same as before",
            "dieselben",
            "前と同じ",
            "一样",
        ] {
            assert_eq!(pronoun(text), Some(Pronoun::All), "{text}");
        }
        assert_eq!(pronoun("Jonas"), None);
    }

    #[test]
    fn fingers_are_counted_in_the_ways_in_which_people_say_them() {
        let sure = |text: &str| {
            let found = fingers_in(text).unwrap_or_else(|| panic!("{text}"));
            assert!(found.is_sure, "{text}");
            found.shown
        };
        assert_eq!(sure("5, 4, 4, 3"), [5, 4, 4, 3]);
        assert_eq!(sure("5 4 4 3"), [5, 4, 4, 3]);
        assert_eq!(sure("5/4/0"), [5, 4, 0]);
        assert_eq!(sure("all 5"), [5]);
        assert_eq!(sure("4 fingers"), [4]);
        assert_eq!(sure("fingers 5 4 3"), [5, 4, 3]);
        assert_eq!(sure("Mia 5, Tom: 4, Ann 2"), [5, 4, 2]);
        assert_eq!(sure("alle 5 Finger"), [5]);
        assert_eq!(sure("５本"), [5]);
        assert_eq!(
            fingers_in("2, 3"),
            Some(Fingers {
                shown: vec![2, 3],
                is_sure: false
            })
        );
        for text in [
            "6, 7",
            "15",
            "Pay in 3 rates",
            "2 tickets",
            "See hours",
            "2, See hours",
            "24/7 help",
            "Agree",
            "3.5 stars",
            "We need 2 more days, and 3 people",
        ] {
            assert_eq!(fingers_in(text), None, "{text}");
        }
    }
}
