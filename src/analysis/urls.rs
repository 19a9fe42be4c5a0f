//! Every address of the site.
//!
//! The pages of a map are in one folder, so they link to each other by file name and to the rest of
//! the site by `../`. Every link names a file (`index.html`, not `./`), so that a site also works when
//! it is opened from disk.

use crate::gaps::WallPlace;
use crate::map::{Persona, Release, ReleaseIx, StoryMap, TaskIx};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Serialize, Serializer};

/// The page that lists all maps.
pub const INDEX: &str = "index.html";
/// The wall of a map, in the map's folder.
pub const WALL: &str = "index.html";
/// The outline of a map.
pub const OUTLINE: &str = "outline.html";
/// The id of the backlog's element in the outline.
pub const BACKLOG: &str = "backlog";
/// The gap report of a map.
pub const GAPS: &str = "gaps.html";
/// What changed in a map since an earlier version.
pub const CHANGES: &str = "changes.html";
/// The history of a map.
pub const HISTORY: &str = "history.html";
/// The printable handout of a map.
pub const HANDOUT: &str = "handout.html";
/// The data of a map.
pub const DATA: &str = "map.json";
/// The page that shows the wall of a map for use in an `<iframe>`.
pub const EMBED: &str = "embed.html";
/// The wall of a map as an SVG picture.
pub const PICTURE: &str = "map.svg";
/// The page that explains all rules.
pub const RULES: &str = "rules.html";
/// The script with the titles that the search of the index looks through.
pub const SEARCH: &str = "search.js";
/// The folder of static files.
pub const ASSETS: &str = "assets";

/// The file name of a release's page.
pub fn release_file(release: &Release) -> String {
    format!("release-{}.html", release.id)
}

/// The file name of a persona's journey.
pub fn journey_file(persona: &Persona) -> String {
    format!("journey-{}.html", persona.id)
}

/// The id of a story's element, which is the fragment of its address.
pub(crate) fn story_anchor(id: &str) -> String {
    format!("story-{id}")
}

/// The id of a story's element, or an address of it. For speed, the text is computed only when a
/// template shows it.
#[derive(Clone, Copy, Debug)]
pub enum StoryAddress<'s> {
    /// The id of the element.
    Anchor(&'s str),
    /// The address within the same page.
    Here(&'s str),
    /// The address of the card on the wall, from another page of the map.
    Wall(&'s str),
}

impl Serialize for StoryAddress<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = match self {
            Self::Anchor(id) => story_anchor(id),
            Self::Here(id) => story_href("", id),
            Self::Wall(id) => story_href(WALL, id),
        };
        serializer.serialize_str(&text)
    }
}

/// The address of a story's element on a page.
pub(crate) fn story_href(page: &str, id: &str) -> String {
    format!("{page}#{}", percent_encoded(&story_anchor(id)))
}

/// The address of a place on a map's wall, from any page of the map.
pub(crate) fn wall_href(map: &StoryMap, place: WallPlace) -> String {
    let anchor = match place {
        WallPlace::Head => return WALL.to_owned(),
        WallPlace::Band(None) => "band-".to_owned(),
        WallPlace::Band(Some(release)) => format!("band-{}", map[release].id),
        WallPlace::ActivityInRelease(activity, release) => match map.tasks_of(activity).next() {
            Some(task) => cell_anchor(map, task, release),
            None => activity_anchor(&map[activity].id),
        },
        WallPlace::Activity(activity) => activity_anchor(&map[activity].id),
        WallPlace::Task(task) => match &map[task].heading {
            Some(heading) => format!("task-{}", heading.id),
            None => activity_anchor(&map[map[task].activity].id),
        },
        WallPlace::TaskInRelease(task, release) => cell_anchor(map, task, release),
        WallPlace::Card(story) => story_anchor(&map[story].id),
    };
    format!("{WALL}#{}", percent_encoded(&anchor))
}

fn activity_anchor(id: &str) -> String {
    format!("activity-{id}")
}

fn cell_anchor(map: &StoryMap, task: TaskIx, release: ReleaseIx) -> String {
    let release = &map[release].id;
    match &map[task].heading {
        Some(heading) => format!("cell-{release}:{}", heading.id),
        // A task may have the same id as the activity; no id contains a colon.
        None => format!("cell-{release}::{}", map[map[task].activity].id),
    }
}

/// The id of a rule's element on the page that explains the rules.
pub fn rule_anchor(id: &str) -> String {
    format!("rule-{id}")
}

/// Everything but the unreserved characters of RFC 3986: letters, digits and `-._~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A file or folder name for use in a link. Everything but unreserved characters is percent-encoded,
/// so that a name can't end the part of the address that it is in.
pub fn percent_encoded(name: &str) -> String {
    utf8_percent_encode(name, RESERVED).to_string()
}

/// The address, if a page may link to it: `http`, `https`, `mailto` or relative. Control characters
/// and spaces are ignored when the scheme is read, as browsers do, so that `java\nscript:` does not
/// pass. Characters that an address can't contain are percent-encoded, as browsers do; an address that
/// loses its scheme by that (`https ://a.example`) is refused as well.
pub fn safe_url(url: &str) -> Option<String> {
    let seen: String = url
        .chars()
        .filter(|c| !c.is_control() && !c.is_whitespace())
        .collect();
    let before_path = seen.split(['/', '?', '#']).next().unwrap_or_default();
    let scheme = before_path
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    let allowed = match scheme.as_deref() {
        Some(scheme) => matches!(scheme, "http" | "https" | "mailto"),
        None => !seen.starts_with("//") && !seen.starts_with('\\'),
    };
    let url = Some(percent_encoded_where_needed(url)).filter(|_| allowed && !seen.is_empty())?;
    let has_its_scheme = |scheme: String| {
        let parts = url.split_once(':');
        parts.is_some_and(|(before, _)| before.eq_ignore_ascii_case(&scheme))
    };
    scheme.is_none_or(has_its_scheme).then_some(url)
}

/// An address without control characters, in which the characters of ASCII that an address can't
/// contain are percent-encoded.
fn percent_encoded_where_needed(url: &str) -> String {
    let mut encoded = String::with_capacity(url.len());
    for character in url.trim().chars().filter(|c| !c.is_control()) {
        match character {
            ' ' | '"' | '<' | '>' | '^' | '`' | '{' | '|' | '}' => {
                encoded.push_str(&format!("%{:02X}", u32::from(character)));
            }
            _ => encoded.push(character),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_addresses_are_links() {
        for url in [
            "https://a.example/b",
            "mailto:a@b.example",
            "notes/a.md",
            "#there",
            "HTTP://a.example",
        ] {
            assert_eq!(safe_url(url).as_deref(), Some(url));
        }
        for url in [
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example",
            "\\\\evil.example",
            "",
            "\u{1}javascript:x",
            "https ://a.example",
            "https\u{2028}://a.example",
        ] {
            assert_eq!(safe_url(url), None, "{url:?}");
        }
    }

    #[test]
    fn an_address_is_spelled_as_one() {
        assert_eq!(
            safe_url("ht\ntps://a.example").as_deref(),
            Some("https://a.example")
        );
        assert_eq!(
            safe_url("https://a.example/a b?q=\"<x>|{y}^`&z=%20").as_deref(),
            Some("https://a.example/a%20b?q=%22%3Cx%3E%7C%7By%7D%5E%60&z=%20")
        );
    }

    #[test]
    fn a_name_cannot_leave_its_place_in_a_link() {
        assert_eq!(
            percent_encoded("a b/../#?%é"),
            "a%20b%2F..%2F%23%3F%25%C3%A9"
        );
    }
}
