//! The values of cells as values of a map: statuses, estimates, people, tags, acceptance criteria.

use super::formats::FormatRules;
use super::words::{header_meaning, is_cancelling, status_of};
use crate::map::{Date, Decimal, reference_key};

/// A status of the project that maps are in.
#[derive(Clone, Debug)]
pub struct ProjectStatus {
    /// The name in files.
    pub id: String,
    /// The name on pages.
    pub name: String,
    /// What it means: `todo`, `doing`, `done` or `blocked`.
    pub means: &'static str,
}

/// What the tool says about how far along an item is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct StatusWords<'t> {
    pub(crate) status: Option<&'t str>,
    pub(crate) category: Option<&'t str>,
    pub(crate) resolution: Option<&'t str>,
}

/// How far along an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ItemStatus {
    /// The id of a status of the project.
    Known(String),
    /// It won't be done.
    Cancelled,
    /// A word that nobody has listed.
    Unknown,
}

impl StatusWords<'_> {
    /// The status: by the name of a status of the project, by the tool's word, by its category; and a resolution
    /// that says nothing was done wins over `done`, since tools count both as finished.
    pub(crate) fn resolve(self, rules: &FormatRules, project: &[ProjectStatus]) -> ItemStatus {
        let own = self.status.and_then(|word| {
            let key = reference_key(word);
            let mut known = project.iter();
            known.find(|status| {
                reference_key(&status.id) == key || reference_key(&status.name) == key
            })
        });
        let of_word = |word: &str| {
            let lower = word.trim().to_lowercase();
            let mut special = rules.statuses.iter();
            let special = special
                .find(|(name, _)| *name == lower)
                .map(|(_, means)| *means);
            special.or_else(|| status_of(word))
        };
        let means = match own {
            Some(own) => Some(own.means),
            None => self
                .status
                .and_then(of_word)
                .or_else(|| self.category.and_then(of_word)),
        };
        let is_open = matches!(means, Some("todo" | "doing" | "blocked"));
        if means == Some("cancelled") || !is_open && self.resolution.is_some_and(is_cancelling) {
            return ItemStatus::Cancelled;
        }
        match (own, means) {
            (Some(own), _) => ItemStatus::Known(own.id.clone()),
            (None, Some(means)) => {
                let mut known = project.iter();
                let known = known.find(|status| status.means == means);
                ItemStatus::Known(known.map_or(means.to_owned(), |status| status.id.clone()))
            }
            (None, None) if self.status.is_some() => ItemStatus::Unknown,
            _ => ItemStatus::Known(initial(project)),
        }
    }
}

/// The status that a story has if it doesn't say so.
pub(crate) fn initial(project: &[ProjectStatus]) -> String {
    let first = project
        .iter()
        .find(|status| status.means == "todo")
        .or(project.first());
    first.map_or("todo".to_owned(), |status| status.id.clone())
}

/// An estimate as a map writes it: a number without rounding, or a size of the project.
pub(crate) fn estimate(text: &str, sizes: &[String]) -> Option<String> {
    if let Some(size) = sizes.iter().find(|size| size.eq_ignore_ascii_case(text)) {
        return Some(size.clone());
    }
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    let (number, unit) = text.split_at(end.unwrap_or(text.len()));
    let unit = unit.trim().to_lowercase();
    if !matches!(
        unit.as_str(),
        "" | "sp" | "pt" | "pts" | "point" | "points" | "story points"
    ) {
        return None;
    }
    // A comma is the decimal sign of half the world, and in no estimate a sign between thousands.
    let number = Decimal::from_str_exact(&number.replace(',', "."))
        .ok()?
        .normalize();
    let is_valid = number < Decimal::from(1_000_000_000_000_u64) && number.scale() <= 9;
    is_valid.then(|| number.to_string())
}

/// A text on one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The parts of a cell that lists several values.
pub(crate) fn split_list(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split([',', ';', '\n']).map(str::trim);
    parts.filter(|part| !part.is_empty())
}

/// The name of a person. Mail addresses are never written, since maps are published: only the part before
/// the `@` is.
pub(crate) fn person(text: &str) -> Option<&str> {
    let name = match text.split_once('<') {
        Some((name, _)) if !name.trim().is_empty() => name.trim(),
        Some((_, address)) => address.trim_end_matches('>'),
        None => text.trim(),
    };
    let name = match name.split_once('@') {
        Some((before, _)) if !name.contains(' ') && !before.is_empty() => before,
        Some(("", login)) => login,
        _ => name,
    };
    let is_nobody = matches!(
        name.to_lowercase().as_str(),
        "unassigned" | "none" | "nobody" | "-" | "sin asignar"
    );
    (!name.is_empty() && !is_nobody).then_some(name)
}

/// The first letters of a name.
pub(crate) fn initials(name: &str) -> String {
    let words = name
        .split(|c: char| !c.is_alphanumeric())
        .filter_map(|word| word.chars().next());
    words.flat_map(char::to_uppercase).collect()
}

/// What a list of acceptance criteria says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Criteria {
    pub(crate) texts: Vec<String>,
    /// How many boxes are ticked, which a map can't say.
    pub(crate) ticked: usize,
}

/// The acceptance criteria in a text: the items of its list, `Given` scenarios, parts between `|`, or else its
/// paragraphs.
pub(crate) fn criteria(text: &str) -> Criteria {
    let mut criteria = Criteria::default();
    let has_items = text.lines().any(|line| list_item(line).is_some());
    let is_given = |line: &str| {
        let line = line.trim_start_matches(['*', '_', '-', ' ']).to_lowercase();
        [
            "given",
            "scenario",
            "dado",
            "dada",
            "gegeben",
            "angenommen",
            "étant donné",
        ]
        .iter()
        .any(|word| {
            line.strip_prefix(word)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    };
    let has_scenarios = !has_items && text.lines().any(is_given);
    if !text.contains('\n') && text.matches('|').count() > 0 && !has_items {
        let parts = text
            .split('|')
            .map(str::trim)
            .filter(|part| !part.is_empty());
        criteria.texts.extend(parts.map(str::to_owned));
        return criteria;
    }
    let mut is_new = true;
    for line in text.lines() {
        let item = list_item(line);
        // An item of a list within a list stays a line of the outer one.
        let is_nested = line.starts_with("  ") && !criteria.texts.is_empty();
        match item {
            Some(item) if !is_nested => {
                criteria.ticked += usize::from(item.is_ticked);
                criteria.texts.push(item.text.to_owned());
            }
            _ if line.trim().is_empty() => {
                is_new = !has_items && !has_scenarios;
                continue;
            }
            _ if is_new || is_given(line) && has_scenarios => {
                criteria.texts.push(line.trim().to_owned())
            }
            _ => match criteria.texts.last_mut() {
                Some(last) => {
                    last.push('\n');
                    last.push_str(line.trim_end());
                }
                None => criteria.texts.push(line.trim().to_owned()),
            },
        }
        is_new = false;
    }
    criteria.texts.retain(|text| !text.trim().is_empty());
    criteria
}

/// An item of a list in Markdown.
struct ListedText<'l> {
    text: &'l str,
    is_ticked: bool,
}

/// The item that a line is; `None` if it isn't one.
fn list_item(line: &str) -> Option<ListedText<'_>> {
    let line = line.trim_start();
    let numbered = || {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let rest = line[digits..].strip_prefix(['.', ')'])?;
        (digits > 0 && digits < 4)
            .then_some(rest)?
            .strip_prefix(' ')
    };
    let bullets = ["- ", "* ", "+ ", "• ", "– ", "· "];
    let bullet = bullets.iter().find_map(|bullet| line.strip_prefix(bullet));
    let box_start = line
        .strip_prefix('[')
        .filter(|rest| rest.get(1..3) == Some("] "));
    let text = bullet
        .or_else(numbered)
        .or(box_start.map(|_| line))?
        .trim_start();
    let ticked = ["[x] ", "[X] "]
        .iter()
        .find_map(|mark| text.strip_prefix(mark));
    let open = text.strip_prefix("[ ] ");
    Some(ListedText {
        text: ticked.or(open).unwrap_or(text).trim(),
        is_ticked: ticked.is_some(),
    })
}

/// A description, and the acceptance criteria that were in it.
pub(crate) struct SplitDescription {
    pub(crate) description: String,
    pub(crate) criteria: Criteria,
}

/// Takes the list under a heading such as `Acceptance criteria` out of a description. Nothing changes if there
/// is no list right below the heading.
pub(crate) fn split_criteria(markdown: &str) -> SplitDescription {
    let lines: Vec<&str> = markdown.lines().collect();
    let is_heading = |line: &str| {
        let words = line
            .trim()
            .trim_start_matches('#')
            .trim()
            .trim_matches(['*', '_', ' ']);
        let words = words.trim_end_matches(':').trim_end_matches(['*', '_']);
        let is_marked =
            line.trim_start().starts_with(['#', '*', '_']) || line.trim_end().ends_with([':', '*']);
        let is_short = words.split_whitespace().count() <= 4;
        let meaning = header_meaning(words).filter(|_| is_marked && is_short && words != "AC");
        meaning.is_some_and(|meaning| meaning.role == "acceptance")
    };
    let found = lines
        .iter()
        .position(|line| is_heading(line))
        .and_then(|heading| {
            let first = heading
                + 1
                + lines[heading + 1..]
                    .iter()
                    .position(|line| !line.trim().is_empty())?;
            list_item(lines[first])?;
            let belongs = |line: &&str| {
                line.trim().is_empty()
                    || list_item(line).is_some()
                    || line.starts_with("  ")
                    || line.starts_with('\t')
            };
            let rest = lines[first..]
                .iter()
                .take_while(|line| belongs(line))
                .count();
            Some((heading, first + rest))
        });
    let Some((start, end)) = found else {
        return SplitDescription {
            description: markdown.to_owned(),
            criteria: Criteria::default(),
        };
    };
    let before = lines[..start].join("\n");
    let after = lines[end..].join("\n");
    let parts = [before.trim_end(), after.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    SplitDescription {
        description: parts.join("\n\n"),
        criteria: criteria(&lines[start + 1..end].join("\n")),
    }
}

/// The day in a date of a tracker: `2026-08-01T00:00:00Z` is `2026-08-01`.
pub(crate) fn day(text: &str) -> Option<&str> {
    let day = text.get(..10)?;
    day.parse::<Date>().is_ok().then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interop::formats::BacklogFormat;

    fn status(status: &str, category: &str, resolution: &str) -> ItemStatus {
        let given = |text: &'static str| Some(text).filter(|text| !text.is_empty());
        let leak = |text: &str| given(Box::leak(text.to_owned().into_boxed_str()));
        let words = StatusWords {
            status: leak(status),
            category: leak(category),
            resolution: leak(resolution),
        };
        words.resolve(BacklogFormat::Jira.rules(), &[])
    }

    #[test]
    fn statuses_go_by_name_then_category_and_cancelled_wins_over_done() {
        let known = |id: &str| ItemStatus::Known(id.to_owned());
        assert_eq!(status("En curso", "", ""), known("doing"));
        assert_eq!(status("QA Lab", "In Progress", ""), known("doing"));
        assert_eq!(status("Won't Do", "Done", ""), ItemStatus::Cancelled);
        assert_eq!(status("Done", "Done", "Duplicate"), ItemStatus::Cancelled);
        assert_eq!(status("To Do", "To Do", "Duplicate"), known("todo"));
        assert_eq!(status("QA Lab", "", ""), ItemStatus::Unknown);
        assert_eq!(status("", "", ""), known("todo"));
    }

    #[test]
    fn estimates_are_exact_numbers_or_sizes() {
        for (text, expected) in [
            ("5.0", Some("5")),
            ("0,5", Some("0.5")),
            ("3 SP", Some("3")),
            ("m", Some("M")),
            ("2 days", None),
            ("-1", None),
            ("XL", None),
            ("", None),
        ] {
            assert_eq!(
                estimate(text, &["M".to_owned()]).as_deref(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn people_are_named_without_their_addresses() {
        assert_eq!(person("Ana Ruiz <ana@shop.example>"), Some("Ana Ruiz"));
        assert_eq!(person("ana.ruiz@shop.example"), Some("ana.ruiz"));
        assert_eq!(person("<ana@shop.example>"), Some("ana"));
        assert_eq!(person("@ana"), Some("ana"));
        assert_eq!(person("Unassigned"), None);
    }

    #[test]
    fn criteria_are_items_scenarios_or_paragraphs() {
        let texts = |text| criteria(text).texts;
        assert_eq!(texts("- a\n  - b\n- [x] c\n\n1. d"), ["a\n  - b", "c", "d"]);
        assert_eq!(criteria("- [x] c").ticked, 1);
        assert_eq!(texts("a|b | c"), ["a", "b", "c"]);
        assert_eq!(
            texts("Given x\nWhen y\nThen z\nGiven q"),
            ["Given x\nWhen y\nThen z", "Given q"]
        );
        assert_eq!(texts("one\ntwo\n\nthree"), ["one\ntwo", "three"]);
    }

    #[test]
    fn criteria_in_descriptions_are_moved() {
        let split = split_criteria("Why\n\n## Acceptance Criteria\n\n- a\n- b\n\n## Notes\nmore");
        assert_eq!(split.criteria.texts, ["a", "b"]);
        assert_eq!(split.description, "Why\n\n## Notes\nmore");
        let kept = "Acceptance criteria:\nnone yet";
        assert_eq!(split_criteria(kept).description, kept);
    }
}
