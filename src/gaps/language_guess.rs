//! Which language the titles of a map have, if the map doesn't say so.

use super::language::COMMONEST_WORDS;
use crate::map::StoryMap;
use std::collections::HashMap;

/// A language other than English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GuessedLanguage {
    /// Its code for `lang:`, if the titles show which one it is.
    pub(crate) code: Option<&'static str>,
}

/// How many titles are read; more don't make the guess any better.
const MAX_TITLES: usize = 400;

/// The fewest words of a language that tell it from English. A map of two titles can't.
const MIN_WORDS: usize = 4;

/// The language of a map's titles, if they are plainly not in English: most of their letters are not
/// Latin, or they have many more of the commonest words of another language than of English.
pub(crate) fn guess_language(map: &StoryMap) -> Option<GuessedLanguage> {
    let activities = map.activities.iter().map(|activity| &activity.title);
    let tasks = map.headed_tasks().map(|(_, heading)| &heading.title);
    let stories = map.stories.iter().map(|story| &story.title);
    let titles = activities.chain(tasks).chain(stories).take(MAX_TITLES);
    let titles: Vec<&str> = titles.map(|title| title.text.as_str()).collect();
    by_letters(&titles).or_else(|| by_words(&titles))
}

/// The language of titles in another script.
fn by_letters(titles: &[&str]) -> Option<GuessedLanguage> {
    let mut scripts: HashMap<&str, usize> = HashMap::new();
    let (mut letters, mut latin) = (0, 0);
    for letter in titles
        .iter()
        .flat_map(|title| title.chars())
        .filter(|c| c.is_alphabetic())
    {
        letters += 1;
        match script(letter) {
            Some(language) => *scripts.entry(language).or_default() += 1,
            None => latin += usize::from(is_latin(letter)),
        }
    }
    if letters < MIN_WORDS || latin * 2 >= letters {
        return None;
    }
    // Japanese is written in Chinese characters and kana, so a few kana are enough.
    let code = match scripts.iter().max_by_key(|(_, count)| **count) {
        Some((&"zh", _)) if scripts.contains_key("ja") => Some("ja"),
        Some((language, _)) => Some(*language),
        None => None,
    };
    Some(GuessedLanguage { code })
}

/// The largest language of the script of a letter that isn't Latin; `None` for other scripts.
fn script(letter: char) -> Option<&'static str> {
    match letter {
        '\u{0370}'..='\u{03ff}' => Some("el"),
        'і' | 'ї' | 'є' | 'ґ' => Some("uk"),
        '\u{0400}'..='\u{04ff}' => Some("ru"),
        '\u{0590}'..='\u{05ff}' => Some("he"),
        '\u{0600}'..='\u{06ff}' => Some("ar"),
        '\u{0900}'..='\u{097f}' => Some("hi"),
        '\u{0e00}'..='\u{0e7f}' => Some("th"),
        '\u{3040}'..='\u{30ff}' => Some("ja"),
        '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' => Some("zh"),
        '\u{ac00}'..='\u{d7af}' => Some("ko"),
        _ => None,
    }
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || matches!(letter, '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}')
}

/// The language with most of the commonest words in titles, if that isn't English.
fn by_words(titles: &[&str]) -> Option<GuessedLanguage> {
    let mut languages_of: HashMap<&str, Vec<usize>> = HashMap::new();
    for (position, (_, words)) in COMMONEST_WORDS.iter().enumerate() {
        for word in words {
            languages_of.entry(word).or_default().push(position);
        }
    }
    let mut counts = vec![0; COMMONEST_WORDS.len()];
    let text = titles
        .iter()
        .flat_map(|title| title.split(|c: char| !c.is_alphabetic()));
    for word in text.map(str::to_lowercase) {
        for position in languages_of.get(word.as_str()).into_iter().flatten() {
            counts[*position] += 1;
        }
    }
    let count_of = |code: &str| {
        let position = COMMONEST_WORDS.iter().position(|(other, _)| *other == code);
        position.map_or(0, |position| counts[position])
    };
    let (best, count) = (COMMONEST_WORDS.iter().zip(&counts)).max_by_key(|(_, count)| **count)?;
    let is_plain = *count >= MIN_WORDS && *count > 2 * count_of("en");
    is_plain.then_some(GuessedLanguage { code: Some(best.0) })
}

#[cfg(test)]
mod tests {
    use super::{by_letters, by_words};

    fn guess(titles: &[&str]) -> Option<&'static str> {
        let guess = by_letters(titles).or_else(|| by_words(titles));
        guess.and_then(|guess| guess.code)
    }

    #[test]
    fn titles_in_other_languages_are_recognized() {
        for (titles, code) in [
            (&["商品を探す", "カートに入れる"][..], "ja"),
            (&["搜索商品", "加入购物车"], "zh"),
            (&["Найти товар", "Оплатить картой"], "ru"),
            (&["상품 찾기", "결제하기"], "ko"),
            (
                &[
                    "Produkte mit der Suche finden",
                    "Den Warenkorb sehen",
                    "Für die Familie und mich zahlen",
                ],
                "de",
            ),
            (
                &[
                    "Chercher un produit",
                    "Voir le panier",
                    "Payer avec la carte",
                    "Choisir les articles",
                ],
                "fr",
            ),
            (
                &[
                    "Buscar un producto",
                    "Ver el carrito",
                    "Pagar con la tarjeta",
                    "Elegir los productos",
                ],
                "es",
            ),
        ] {
            assert_eq!(guess(titles), Some(code), "{titles:?}");
        }
    }

    #[test]
    fn english_and_a_few_foreign_words_are_left_alone() {
        for titles in [
            &[
                "Find a product",
                "See the cart",
                "Pay with my card",
                "Order the menu du jour",
            ][..],
            &[
                "Open the app in de",
                "Order from La Casa",
                "El Greco",
                "See my orders",
            ],
            &["Suchen", "Zahlen"],
            &["Find", "支払い", "Pay with PayPal", "Get the receipt"],
            &[],
        ] {
            assert_eq!(guess(titles), None, "{titles:?}");
        }
    }
}
