//! Whether a persona is a group of people instead of a person: patients, store pickers, die Eltern.
//!
//! Languages mark groups in many ways, and given names can look like them, such as James or Dolores. So only what
//! names people for sure counts: words for them, the ends of words for what people do, and words that say how many.

use super::phrases;

/// Whether the name of a persona is that of several people.
pub(super) fn is_group(name: &str) -> bool {
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
    let role = role_of(&name);
    let words: Vec<&str> = role
        .split_whitespace()
        .map(|word| word.trim_matches(['“', '”', '"', '«', '»', '„']))
        .collect();
    let [first, .., last] = words[..] else {
        return words.first().is_some_and(|word| is_group_word(word));
    };
    // Who belongs to a group is one person: the head of all nurses, the mother of twins.
    let belongs = [
        "of", "for", "at", "in", "from", "with", "who", "von", "der", "für", "bei", "aus", "mit",
        "de", "du", "des", "da", "do", "das", "dos", "del", "della", "dei", "degli", "di", "à",
        "au", "aux", "van", "voor", "met", "z", "od",
    ];
    let head_end = words.iter().position(|word| belongs.contains(word));
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
