//! Every address of the site.
//!
//! Pages of one map stand in one folder, so that they link to each other by file name, and to
//! the rest of the site by `../`. All links name their file: a site opens from disk.

use crate::map::{Persona, Release};
use serde::{Serialize, Serializer};

/// The page that lists every map.
pub const INDEX: &str = "index.html";
/// The wall of a map, in the map's folder.
pub const WALL: &str = "index.html";
/// The outline of a map.
pub const OUTLINE: &str = "outline.html";
/// The gap report of a map.
pub const GAPS: &str = "gaps.html";
/// The printable handout of a map.
pub const HANDOUT: &str = "handout.html";
/// The data of a map.
pub const DATA: &str = "map.json";
/// The wall for a frame within another page.
pub const EMBED: &str = "embed.html";
/// The wall of a map as a picture.
pub const PICTURE: &str = "map.svg";
/// The page that explains all rules.
pub const RULES: &str = "rules.html";
/// What the search of the index finds, as a script.
pub const SEARCH: &str = "search.js";
/// The folder of static files.
pub const ASSETS: &str = "assets";

/// The file of a release's page.
pub fn release_file(release: &Release) -> String {
    format!("release-{}.html", release.id)
}

/// The file of a persona's journey.
pub fn journey_file(persona: &Persona) -> String {
    format!("journey-{}.html", persona.id)
}

/// The fragment of a story's card on the wall.
pub(crate) fn story_anchor(id: &str) -> String {
    format!("story-{id}")
}

/// Where a story stands. It is spelled out only where a template asks for it.
#[derive(Clone, Copy, Debug)]
pub enum StoryAddress<'s> {
    /// The id of its element.
    Anchor(&'s str),
    /// Its address within its page.
    Here(&'s str),
    /// Its card on the wall, from the other pages of its map.
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
    format!("{page}#{}", encoded(&story_anchor(id)))
}

/// The fragment of a rule on the page that explains all rules.
pub fn rule_anchor(id: &str) -> String {
    format!("rule-{id}")
}

/// A file or folder name as it stands in a link: everything but letters, digits and `-._~` of
/// ASCII is percent-encoded, so that no name can end the path it stands in.
pub fn encoded(name: &str) -> String {
    let mut url = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            url.push(char::from(byte));
        } else {
            url.push_str(&format!("%{byte:02X}"));
        }
    }
    url
}

/// The address itself, if a page may link to it: `http`, `https` and `mailto`, or a relative
/// one. The scheme is decided on what a browser would see, with control characters and spaces
/// stripped, so that `java\nscript:` is not taken for something else. What may not stand in an
/// address is percent-encoded, as a browser would on its way out; one whose scheme is no scheme any
/// more then (`https ://a.example`) would lead nowhere, and is none.
pub fn safe(url: &str) -> Option<String> {
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
    let url = Some(spelled(url)).filter(|_| allowed && !seen.is_empty())?;
    let has_its_scheme = |scheme: String| {
        let written = url.split_once(':');
        written.is_some_and(|(written, _)| written.eq_ignore_ascii_case(&scheme))
    };
    scheme.is_none_or(has_its_scheme).then_some(url)
}

fn spelled(url: &str) -> String {
    let mut spelled = String::with_capacity(url.len());
    for character in url.trim().chars().filter(|c| !c.is_control()) {
        match character {
            ' ' | '"' | '<' | '>' | '^' | '`' | '{' | '|' | '}' => {
                spelled.push_str(&format!("%{:02X}", u32::from(character)));
            }
            _ => spelled.push(character),
        }
    }
    spelled
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
            assert_eq!(safe(url).as_deref(), Some(url));
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
            assert_eq!(safe(url), None, "{url:?}");
        }
    }

    #[test]
    fn an_address_is_spelled_as_one() {
        assert_eq!(
            safe("ht\ntps://a.example").as_deref(),
            Some("https://a.example")
        );
        assert_eq!(
            safe("https://a.example/a b?q=\"<x>|{y}^`&z=%20").as_deref(),
            Some("https://a.example/a%20b?q=%22%3Cx%3E%7C%7By%7D%5E%60&z=%20")
        );
    }

    #[test]
    fn a_name_cannot_leave_its_place_in_a_link() {
        assert_eq!(encoded("a b/../#?%é"), "a%20b%2F..%2F%23%3F%25%C3%A9");
    }
}
