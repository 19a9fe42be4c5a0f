//! Headings that say what they name: an epic, a feature, a story or a release.

use crate::interop::words::{header_meaning, is_phase, kind_of};

/// A heading with a word, a number and a title: `User Story 1 - Pay (Priority: P1)`.
pub(super) struct NumberedHeading<'t> {
    pub(super) number: &'t str,
    pub(super) title: &'t str,
}

/// Reads a heading that begins with a word and a number.
pub(super) fn numbered<'t>(text: &'t str, word: &str) -> Option<NumberedHeading<'t>> {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let start = text.get(..word.len())?;
    let rest = text[word.len()..].trim_start_matches([' ', '-', '#']);
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(rest.len());
    let number = rest[..end].trim_end_matches('.');
    if !start.eq_ignore_ascii_case(word) || number.is_empty() {
        return None;
    }
    let title = without_separator(&rest[end..]);
    Some(NumberedHeading { number, title })
}

/// What a heading names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadingKind {
    Epic,
    Feature,
    Story,
}

/// A heading that says what it names, perhaps with an id: `Epic 2: Pay`, `Story S-M0-01 — Pay`, `Story: Pay`, `S1.1: Pay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ItemHeading<'t> {
    pub(super) kind: HeadingKind,
    /// Empty if it has none.
    pub(super) id: &'t str,
    pub(super) title: &'t str,
}

/// Reads a heading that says what it names.
pub(super) fn item_heading(text: &str) -> Option<ItemHeading<'_>> {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let text = text.trim_end_matches('*').trim_end();
    worded(text).or_else(|| with_bare_id(text))
}

/// A heading that begins with the word for its kind.
fn worded(text: &str) -> Option<ItemHeading<'_>> {
    let ends = text.char_indices().filter(|(_, c)| !c.is_alphabetic());
    // `Historia de usuario` has three words.
    ends.take(4).find_map(|(end, _)| {
        let kind = heading_kind(&text[..end])?;
        let rest = &text[end..];
        let trimmed = rest.trim_start();
        let is_named = trimmed.starts_with([':', '–', '—']) || rest.starts_with(" - ");
        let title = without_separator(trimmed);
        if is_named {
            // `Epic - 2: Pay` has a number.
            let numbered = title.split_once(':').filter(|(id, _)| {
                !trimmed.starts_with(':') && id.bytes().all(|byte| byte.is_ascii_digit())
            });
            let (id, title) = numbered.map_or(("", title), |(id, title)| (id, title.trim()));
            return (!title.is_empty()).then_some(ItemHeading { kind, id, title });
        }
        let rest = rest.trim_start_matches([' ', '-', '#']);
        let id = id_at_start(rest)?;
        let title = without_separator(&rest[id.len()..]);
        let title = if title.is_empty() { text } else { title };
        Some(ItemHeading { kind, id, title })
    })
}

fn heading_kind(word: &str) -> Option<HeadingKind> {
    // An activity of a map is no epic of a template.
    match kind_of(word)? {
        "epic" if !word.to_lowercase().contains("activity") => Some(HeadingKind::Epic),
        "feature" if !word.contains(' ') => Some(HeadingKind::Feature),
        "story" => Some(HeadingKind::Story),
        _ => None,
    }
}

/// The id that a text begins with: `1.2`, `E-001-S01`, or one letter before a colon.
fn id_at_start(text: &str) -> Option<&str> {
    let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let end = text.find(|c| !is_id(c)).unwrap_or(text.len());
    let id = text[..end].trim_end_matches(['.', '-', '_']);
    let is_letter = id.len() == 1 && text[end..].trim_start().starts_with([':', '–', '—']);
    let has_number = id.bytes().any(|byte| byte.is_ascii_digit());
    (has_number || is_letter).then_some(id)
}

/// A heading that begins with an id whose letters say the kind: `E1: Pay`, `S1.1: Pay`, `E1-S1: Pay`, `US-12 — Pay`.
fn with_bare_id(text: &str) -> Option<ItemHeading<'_>> {
    let id = id_at_start(text)?;
    let rest = &text[id.len()..];
    let has_separator = rest.trim_start().starts_with([':', '–', '—']) || rest.starts_with(" - ");
    let title = without_separator(rest);
    if !has_separator || title.is_empty() {
        return None;
    }
    // The letters of each part: of `E1-S1`, `E` and `S`.
    let mut letters: Vec<&str> = id
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|letters| !letters.is_empty())
        .collect();
    let last = letters.pop()?;
    let is_epic = |letters: &str| matches!(letters, "E" | "EP" | "EPIC");
    let kind = match last {
        "S" | "US" | "ST" | "STORY" if letters.iter().all(|above| is_epic(above)) => {
            HeadingKind::Story
        }
        last if is_epic(last) && letters.is_empty() => HeadingKind::Epic,
        _ => return None,
    };
    let has_number = id.ends_with(|c: char| c.is_ascii_digit());
    has_number.then_some(ItemHeading { kind, id, title })
}

/// The text after what stands between a number and a title.
fn without_separator(text: &str) -> &str {
    text.trim_start_matches([' ', ':', '-', '–', '—', '.', ')'])
        .trim()
}

/// The release that a heading names: `Release 1 — Pay`, `🟢 MVP`, `Must have`.
pub(super) fn release_of_heading(text: &str) -> Option<&str> {
    let text = text
        .trim_start_matches(|c: char| !c.is_alphanumeric())
        .trim_end_matches(|c: char| c.is_whitespace() || c == '*');
    let mut words = text.split_whitespace();
    let first = words.next()?.trim_end_matches([':', '.', ',']);
    let second = words.next().unwrap_or_default();
    let lower = first.to_lowercase();
    let inner = lower.strip_prefix("post-").unwrap_or(&lower);
    // `R2`, `v1.0`
    let number = inner.strip_prefix(['r', 'v']).unwrap_or_default();
    let is_numbered = number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || c == '.');
    // `Release notes` and `Sprint planning` are none.
    let goes_on = second.starts_with(char::is_alphabetic)
        && !matches!(
            second.to_lowercase().as_str(),
            "have" | "release" | "slice" | "scope" | "one" | "two" | "three"
        );
    ((is_numbered || is_phase(inner)) && !goes_on).then_some(text)
}

/// Whether a heading only says that what is below it are stories: `Stories`, `User stories (MVP)`.
pub(super) fn names_stories(text: &str) -> bool {
    let is_title = |text: &str| header_meaning(text).is_some_and(|known| known.role == "title");
    let text = text.trim_matches(|c: char| !c.is_alphanumeric() && c != ')');
    let plain = text.split_once('(').map_or(text, |(text, _)| text).trim();
    is_title(plain)
        || plain
            .strip_suffix("ies")
            .is_some_and(|stem| is_title(&format!("{stem}y")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use HeadingKind::{Epic, Feature, Story};

    #[test]
    fn headings_say_what_they_name() {
        for (text, kind, id, title) in [
            ("Epic 2: Pay", Epic, "2", "Pay"),
            ("🚀 EPIC E-M0 — Repo", Epic, "E-M0", "Repo"),
            ("Épico 1 — Consulta", Epic, "1", "Consulta"),
            ("Epic: Due dates", Epic, "", "Due dates"),
            ("Epic - 3: Pay", Epic, "3", "Pay"),
            ("Epic A: Pay", Epic, "A", "Pay"),
            ("Epic1", Epic, "1", "Epic1"),
            ("Feature 1.2: Cart", Feature, "1.2", "Cart"),
            ("Story 1.1 : Pay ✅", Story, "1.1", "Pay ✅"),
            ("User Story E-001-S01: Pay", Story, "E-001-S01", "Pay"),
            ("Story: Pay: now", Story, "", "Pay: now"),
            ("S1.1: Pay", Story, "S1.1", "Pay"),
            ("E1-S1: Pay", Story, "E1-S1", "Pay"),
            ("US-12 — Pay", Story, "US-12", "Pay"),
            ("E1: Pay", Epic, "E1", "Pay"),
        ] {
            assert_eq!(
                item_heading(text),
                Some(ItemHeading { kind, id, title }),
                "{text}"
            );
        }
        for text in [
            "Epic List",
            "Epic Summary",
            "Story Map — Shop",
            "Story",
            "Stories",
            "E2E: all tests",
            "S3 buckets",
            "Activity 1: Pay",
            "1.1 Pay",
            "UTF-8: é",
        ] {
            assert_eq!(item_heading(text), None, "{text}");
        }
    }

    #[test]
    fn headings_of_lists_say_nothing() {
        assert!(names_stories("Stories") && names_stories("User Stories (MVP)"));
        assert!(!names_stories("Storage") && !names_stories("Checkout"));
    }

    #[test]
    fn headings_name_releases() {
        for text in [
            "Release 1 — MVP",
            "🟢 MVP",
            "Post-MVP",
            "Must have",
            "Phase 2: Sell",
            "R2 (Sprint 3)",
            "v1.0",
        ] {
            assert!(release_of_heading(text).is_some(), "{text}");
        }
        for text in [
            "Release notes",
            "Pay",
            "Sprint planning",
            "Version history",
            "Remarks",
        ] {
            assert_eq!(release_of_heading(text), None, "{text}");
        }
    }
}
