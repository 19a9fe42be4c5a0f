//! Whether a persona is a group of people instead of a person: patients, store pickers, die Eltern.
//!
//! Languages mark groups in many ways, and given names can look like them, such as James or Dolores. So only what
//! names people for sure counts: words for them, the ends of words for what people do, and words that say how many.

use super::phrases;

/// Words behind which no group is named: who belongs to one is one person, as the head of all nurses, or the mother of twins.
const BELONGS: [&str; 46] = [
    "of",
    "for",
    "at",
    "in",
    "from",
    "with",
    "who",
    "von",
    "der",
    "für",
    "bei",
    "aus",
    "mit",
    "de",
    "du",
    "des",
    "da",
    "do",
    "das",
    "dos",
    "del",
    "della",
    "dei",
    "degli",
    "di",
    "à",
    "au",
    "aux",
    "van",
    "voor",
    "met",
    "z",
    "od",
    "on",
    "upstairs",
    "downstairs",
    "next",
    "auf",
    "im",
    "vom",
    "neben",
    "sur",
    "en",
    "op",
    "uit",
    "na",
];

/// Whether the name of a persona is that of several people.
pub(super) fn is_group(name: &str) -> bool {
    let name = without_opening(name);
    // In `Tom Sievers`, the second word is a family name.
    let typed = role_of(name.trim()).split_whitespace();
    let is_name = typed.clone().count() == 2
        && typed
            .clone()
            .all(|word| word.starts_with(char::is_uppercase));
    let is_group_word = |word: &str| match is_name {
        true => phrases::has("groups", word),
        false => is_group_word(word),
    };
    let name = name.trim().to_lowercase();
    let first = name.split(|c: char| c.is_whitespace() || c == ',').next();
    if first.is_some_and(|first| phrases::has("everyone", first)) {
        return true;
    }
    let role = role_of(&name);
    let words: Vec<&str> = role
        .split_whitespace()
        .map(|word| word.trim_matches(['“', '”', '"', '«', '»', '„']))
        .collect();
    let [first, .., last] = words[..] else {
        return words.first().is_some_and(|word| is_group_word(word));
    };
    let head_end = words.iter().position(|word| BELONGS.contains(word));
    match head_end {
        Some(0) | None => {
            phrases::has("several", first) || is_group_word(last) || is_romance_group(first)
        }
        Some(end) => {
            phrases::has("several", first)
                || is_group_word(words[end - 1])
                || is_romance_group(first)
        }
    }
}

/// Whether a name could be that of several people, who would have several workflows: a family, an article with what could be
/// a plural, or a list with more than one person in it.
pub(super) fn could_be_several(name: &str) -> bool {
    if is_group(name) {
        return false;
    }
    let name = without_opening(name).to_lowercase();
    let role = role_of(&name);
    let words: Vec<&str> = role.split_whitespace().collect();
    let end = { words.iter() }
        .position(|word| BELONGS.contains(word))
        .filter(|end| *end > 0);
    let words = &words[..end.unwrap_or(words.len())];
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    let is_german_plural = || {
        const ENDS: [&str; 6] = ["er", "en", "innen", "eln", "ern", "s"];
        *first == "die"
            && words.len() > 1
            && !phrases::has("women", last)
            && ENDS.iter().any(|end| last.ends_with(end))
    };
    let is_plural_with_article = || {
        const ARTICLES: [&str; 2] = ["the", "these"];
        ARTICLES.contains(first) && words.len() > 1 && last.ends_with('s') && !last.ends_with("ss")
    };
    // `Uli, der Trainer, und Karin`: somebody else comes behind the clause.
    let adds_somebody = || {
        const AND: [&str; 12] = [
            "and", "und", "et", "y", "e", "en", "i", "oraz", "plus", "sowie", "&", "+",
        ];
        let mut clauses = name.split([',', ';']).skip(1).map(str::trim);
        clauses.any(|clause| {
            let first = clause.split_whitespace().next().unwrap_or_default();
            AND.contains(&first)
        })
    };
    // `Maren at the desk, parents`
    let lists_group = || {
        let mut clauses = name.split([',', ';']).skip(1).map(str::trim);
        clauses.any(|clause| phrases::has("groups", clause))
    };
    phrases::has("collectives", last)
        || is_german_plural()
        || is_plural_with_article()
        || adds_somebody()
        || lists_group()
}

/// A text without the words with which people begin to speak: `well, everybody`, `and Sofie`.
pub(super) fn without_opening(text: &str) -> &str {
    let mut rest = text.trim();
    while let Some(at) = rest.find([' ', ',', '，', '、']) {
        let (word, after) = (rest[..at].to_lowercase(), &rest[at..]);
        // `So Young-ho` is a name.
        let section = match after.starts_with(' ') {
            true => "and",
            false => "openings",
        };
        let after = after.trim_start_matches([',', '，', '、', ' ']);
        if after.is_empty() || !phrases::has(section, &word) {
            break;
        }
        rest = after;
    }
    rest
}

/// Whether the first word of several is that of a group, as in `pacientes crónicos`: those that aren't English.
fn is_romance_group(word: &str) -> bool {
    const ROMANCE: &[&str] = &[
        "eurs", "euses", "istes", "iens", "iennes", "iers", "ières", "trices", "ores", "oras",
        "entes", "antes", "istas", "eiros", "eiras", "tori", "trici", "isti",
    ];
    let is_plain = !phrases::has("names", word);
    is_plain && (phrases::has("groups", word) || ROMANCE.iter().any(|end| word.ends_with(end)))
}

fn is_group_word(word: &str) -> bool {
    /// A shorter word is a name, such as Ers.
    const MIN: usize = 5;
    let is_long = word.chars().count() >= MIN || !word.is_ascii();
    let ends = |end: &str| word.len() > end.len() && word.ends_with(end);
    phrases::has("groups", word)
        || is_long && !phrases::has("names", word) && phrases::all_of("group ends").any(ends)
}

/// A name up to its first comma, dash, bracket or colon; a colon within a word joins it, as in `Nutzer:innen`.
fn role_of(name: &str) -> &str {
    let marks = [',', '–', '—', '(', '[', '，', '、', '：', '（'];
    let ends = [
        name.find(marks),
        name.find(" - "),
        name.find(": "),
        name.find(" who "),
    ];
    let end = ends.into_iter().flatten().min();
    name[..end.unwrap_or(name.len())].trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_told_from_persons_in_all_languages() {
        for group in [
            "Patients",
            "Nurses",
            "Store pickers",
            "Parents",
            "Busy parents",
            "All nurses",
            "Patients who wait",
            "Patients, who wait",
            "Students and teachers",
            "Our drivers",
            "Shop owners",
            "Patienten",
            "Die Eltern",
            "Pflegekräfte",
            "Nutzer:innen",
            "Ärztinnen",
            "Les infirmiers",
            "Patients chroniques",
            "Pacientes",
            "Los padres",
            "Pacientes crónicos",
            "Pazienti",
            "Genitori",
            "Patiënten",
            "Ouders",
            "Pacjenci",
            "Pracownicy",
            "患者さんたち",
            "病人们",
            "환자들",
            "People in a hurry",
        ] {
            assert!(is_group(group), "{group}");
        }
        for person in [
            "Sarah, a busy parent",
            "James",
            "James, a nurse",
            "Chris",
            "Thomas, who drives",
            "Lars",
            "Dolores",
            "Anders",
            "Operations manager at a logistics company",
            "Owner of a coffee shop",
            "Mother of twins",
            "Head of nurses",
            "Mrs. Okafor at the front desk",
            "Nora, a nurse on the night shift",
            "Agnes, for her parents",
            "Torsten",
            "Kirsten",
            "Jens Petersen",
            "Lucas",
            "Ines, madre de dos niños",
            "Sofie, moeder van twee kinderen",
            "Patient",
            "木村さん",
            "Facility management",
            "Mercedes",
            "Carlos",
            "Ben, who drives the kids",
            "Ayse",
            "Mitarbeiter",
            "Dr. Osei, monitor",
            "Santi",
            "Giovanni",
            "Marcos",
            "Vincent",
            "Clemens",
            "Hans Peters",
            "Tom Sievers",
            "Anna Willers, a nurse",
            "Mr. Hale, permit clerk",
            "客户小李",
        ] {
            assert!(!is_group(person), "{person}");
        }
    }
}
