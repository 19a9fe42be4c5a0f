//! The words of other tools: headers of columns, kinds of items and statuses, in the languages that tools are
//! translated into. They are data, in two files beside this one.

use crate::map::reference_key;
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// What a header stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HeaderMeaning {
    /// The name of a role, such as `title`, or `aside` with a reason.
    pub(crate) role: &'static str,
    /// How far back the header is in the list of its role; the smallest wins.
    pub(crate) priority: usize,
}

static HEADERS: LazyLock<HashMap<String, HeaderMeaning>> = LazyLock::new(|| {
    let mut priorities: HashMap<&str, usize> = HashMap::new();
    let mut headers = HashMap::new();
    for entry in entries(include_str!("headers.txt")) {
        for header in entry.words {
            let priority = priorities.entry(entry.meaning).or_default();
            let meaning = HeaderMeaning {
                role: entry.meaning,
                priority: *priority,
            };
            headers.entry(header_key(header)).or_insert(meaning);
            *priority += 1;
        }
    }
    headers
});

static VALUES: LazyLock<HashMap<&'static str, HashMap<String, &'static str>>> =
    LazyLock::new(|| {
        let mut values: HashMap<&str, HashMap<String, &str>> = HashMap::new();
        for entry in entries(include_str!("values.txt")) {
            let (group, meaning) = entry.meaning.split_once(' ').unwrap_or((entry.meaning, ""));
            let group = values.entry(group).or_default();
            for word in entry.words {
                group.entry(value_key(word)).or_insert(meaning);
            }
        }
        values
    });

/// A line of the data: what words mean, and the words.
struct WordEntry {
    meaning: &'static str,
    words: Vec<&'static str>,
}

fn entries(data: &'static str) -> impl Iterator<Item = WordEntry> {
    let lines = data.lines().filter(|line| !line.starts_with("# "));
    lines.filter_map(|line| {
        let (meaning, words) = line.split_once(" = ")?;
        Some(WordEntry {
            meaning: meaning.trim(),
            words: words.split('|').map(str::trim).collect(),
        })
    })
}

/// The meaning of a header; `None` if it isn't known.
pub(crate) fn header_meaning(header: &str) -> Option<HeaderMeaning> {
    let key = header_key(header);
    HEADERS.get(&key).copied().or_else(|| {
        // `Estimate (days)`, `Points [SP]`
        let end = header.rfind(['(', '['])?;
        (end > 0)
            .then(|| HEADERS.get(&header_key(&header[..end])).copied())
            .flatten()
    })
}

/// A header in the form in which headers are compared: lower case, one space for any run of other
/// characters than letters and digits, without the brackets that Jira puts around fields of its users.
pub(crate) fn header_key(header: &str) -> String {
    const OWN_FIELDS: [&str; 5] = [
        "custom field (",
        "campo personalizado (",
        "benutzerdefiniertes feld (",
        "champs personnalisés (",
        "пользовательское поле (",
    ];
    let header = header.trim();
    if matches!(header, "#" | "№") {
        return header.to_owned();
    }
    let lower: String = header.to_lowercase();
    let inner = OWN_FIELDS.iter().find_map(|prefix| {
        let start = lower.strip_prefix(prefix)?;
        Some(start.strip_suffix(')').unwrap_or(start).to_owned())
    });
    let is_path = !header.contains(' ');
    let text = inner.unwrap_or_else(|| header.to_owned());
    let mut key = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.nfc() {
        // `stateReason` in JSON is `State reason`.
        let is_hump = is_path && before.is_lowercase() && c.is_uppercase();
        if (!c.is_alphanumeric() || is_hump) && !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
        if c.is_alphanumeric() {
            key.extend(c.to_lowercase());
        }
        before = c;
    }
    key.truncate(key.trim_end().len());
    key
}

/// What an item is, by the word for its kind: `epic`, `story` and so on.
pub(crate) fn kind_of(word: &str) -> Option<&'static str> {
    value("kind", word)
}

/// The status that a word means: `todo`, `doing`, `done`, `blocked` or `cancelled`. Signs around it don't matter: `✅ Done`.
pub(crate) fn status_of(word: &str) -> Option<&'static str> {
    value("status", word)
        .or_else(|| value("status", word.trim_matches(|c: char| !c.is_alphanumeric())))
}

/// Whether a resolution says that nothing was done.
pub(crate) fn is_cancelling(resolution: &str) -> bool {
    value("resolution", resolution).is_some()
}

/// Whether a title begins like a release: `Sprint 3`, `MVP`, `Should have`.
pub(crate) fn is_phase(title: &str) -> bool {
    let words: Vec<&str> = title.split_whitespace().take(2).collect();
    (1..=words.len()).any(|count| value("phase", &words[..count].join(" ")).is_some())
}

fn value(group: &str, word: &str) -> Option<&'static str> {
    VALUES.get(group)?.get(&value_key(word)).copied()
}

/// A value in the form in which values are compared: `IN_PROGRESS` is `In progress`.
fn value_key(word: &str) -> String {
    reference_key(&word.trim().replace('_', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_in_the_spelling_of_each_tool() {
        for (header, role) in [
            ("Custom field (Story point estimate)", Some("estimate")),
            ("Campo personalizado (Story Points)", Some("estimate")),
            ("Fix Version/s", Some("release")),
            ("stateReason", Some("resolution")),
            ("milestone.title", Some("release")),
            ("User Story / Description", Some("description")),
            ("Estimate (days)", Some("estimate")),
            ("#", Some("id")),
            ("ID", Some("id")),
            ("Исполнитель", Some("owner")),
            ("Watchers Id", Some("aside people who report or watch")),
            ("T-shirt", None),
        ] {
            assert_eq!(
                header_meaning(header).map(|found| found.role),
                role,
                "{header}"
            );
        }
    }

    #[test]
    fn no_word_means_two_things() {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for entry in entries(include_str!("headers.txt")) {
            for header in entry.words {
                let other = seen.insert(header_key(header), entry.meaning);
                assert_eq!(other.unwrap_or(entry.meaning), entry.meaning, "{header}");
            }
        }
        let mut seen: HashMap<String, &str> = HashMap::new();
        for entry in entries(include_str!("values.txt")) {
            let (group, _) = entry.meaning.split_once(' ').unwrap_or((entry.meaning, ""));
            for word in entry.words {
                let other = seen.insert(format!("{group} {}", value_key(word)), entry.meaning);
                assert_eq!(other.unwrap_or(entry.meaning), entry.meaning, "{word}");
            }
        }
    }

    #[test]
    fn statuses_have_signs_around_them() {
        for (word, status) in [
            ("✅ Done", Some("done")),
            ("🚧 In progress", Some("doing")),
            ("Won't do", Some("cancelled")),
            ("✅", None),
        ] {
            assert_eq!(status_of(word), status, "{word}");
        }
    }

    #[test]
    fn parents_that_are_releases_are_known_by_their_first_words() {
        assert!(is_phase("Sprint 4: pay"));
        assert!(is_phase("Must have"));
        assert!(!is_phase("Find products"));
    }
}
