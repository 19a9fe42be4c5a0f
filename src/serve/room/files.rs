//! The page by which people take part, and what a room adds to walls.

use super::kind::RoomKind;
use crate::pages::{direction, escaped};
use crate::serve::builder::Snapshot;
use crate::serve::phrases::texts_of_changes;
use crate::theme::minify;
use hyper::body::Bytes;
use serde_json::Value;
use std::sync::LazyLock;

/// The page of participants: it works on phones, and without the wall.
const JOIN_PAGE: &str = ".storywall/join";
const JOIN_HTML: &str = include_str!("../browser/room/join.html");

/// The other files. Each script is one module, in parts that are read one after the other.
const ROOM_FILES: [(&str, &str); 6] = [
    (
        ".storywall/join.js",
        concat!(
            include_str!("../browser/room/common.js"),
            include_str!("../browser/room/join.js"),
        ),
    ),
    (
        ".storywall/join.css",
        include_str!("../browser/room/join.css"),
    ),
    (
        ".storywall/room.js",
        concat!(
            include_str!("../browser/room/common.js"),
            include_str!("../browser/room/people.js"),
            include_str!("../browser/room/screen.js"),
            include_str!("../browser/room/controls.js"),
        ),
    ),
    (
        ".storywall/room.css",
        concat!(
            include_str!("../browser/room/people.css"),
            include_str!("../browser/room/room.css"),
        ),
    ),
    (
        ".storywall/together.js",
        concat!(
            include_str!("../browser/room/common.js"),
            include_str!("../browser/room/people.js"),
            include_str!("../browser/room/together.js"),
        ),
    ),
    (
        ".storywall/together.css",
        concat!(
            include_str!("../browser/room/people.css"),
            include_str!("../browser/room/together.css"),
        ),
    ),
];

/// The texts of the catalog that the scripts show, a name on each line.
pub static ROOM_MESSAGES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    include_str!("../browser/room/messages.txt")
        .lines()
        .collect()
});

/// What the page of participants says if there is no workshop, in place of other texts.
const EDITING_TEXTS: [(&str, &str); 4] = [
    ("room-join", "room-together-join"),
    ("room-join-code", "room-together-code"),
    ("room-join-wrong-code", "room-together-wrong-code"),
    ("room-join-wrong-link", "room-together-wrong-link"),
];

/// Those of the texts that are shown where people change maps together.
static EDITING_MESSAGES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let is_shown =
        |name: &str| is_said_by_phones(name) || is_said_in(".storywall/together.js", name);
    let shown = ROOM_MESSAGES.iter().copied().filter(|name| is_shown(name));
    shown
        .chain(EDITING_TEXTS.map(|(_, in_place)| in_place))
        .chain(texts_of_changes())
        .collect()
});

/// The texts of a workshop, with those that say what is changed on its wall.
static WORKSHOP_MESSAGES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    ROOM_MESSAGES
        .iter()
        .copied()
        .chain(texts_of_changes())
        .collect()
});

impl RoomKind {
    /// The texts of the catalog that the pages of such a room show.
    pub fn messages(self) -> &'static [&'static str] {
        match self {
            Self::Workshop => &WORKSHOP_MESSAGES,
            Self::Editing => &EDITING_MESSAGES,
        }
    }
}

/// The files without comments and indentation.
static SERVED_ROOM_FILES: LazyLock<[(&str, Bytes); ROOM_FILES.len()]> =
    LazyLock::new(|| ROOM_FILES.map(|(name, text)| (name, minify(name, text).into())));

/// A file of a room.
#[derive(Clone, Debug)]
pub(crate) struct RoomFile {
    /// A name that says by its extension what the file is.
    pub(crate) kind: &'static str,
    pub(crate) bytes: Bytes,
}

/// The file of a room that is called `name`. Everybody can load it, so it says which map it is about only if `names_map`.
pub(crate) fn room_file(
    name: &str,
    room: RoomKind,
    snapshot: &Snapshot,
    names_map: bool,
) -> Option<RoomFile> {
    if name == JOIN_PAGE {
        let kind = "join.html";
        let bytes = join_page(room, snapshot, names_map).into();
        return Some(RoomFile { kind, bytes });
    }
    let mut files = SERVED_ROOM_FILES.iter();
    let (kind, bytes) = files.find(|(own, _)| *own == name)?;
    let bytes = bytes.clone();
    Some(RoomFile { kind, bytes })
}

/// Whether the page of participants says a text.
fn is_said_by_phones(name: &str) -> bool {
    let (script, _) = ROOM_FILES[0];
    is_said_in(script, name) || JOIN_HTML.contains(&format!("data-text={name}"))
}

/// Whether a script says a text.
fn is_said_in(script: &str, name: &str) -> bool {
    let literal = format!("\"{name}\"");
    let mut files = ROOM_FILES.iter();
    files.any(|(own, text)| *own == script && text.contains(&literal))
}

/// Whether those may load a file or page who haven't joined, even if nobody else may read pages.
pub(crate) fn is_for_all(path: &str) -> bool {
    let name = path.strip_prefix("/.storywall/").unwrap_or_default();
    matches!(name, "join" | "join.js" | "join.css")
}

/// The page of participants, in the language of the map. What a value brings isn't replaced again.
fn join_page(room: RoomKind, snapshot: &Snapshot, names_map: bool) -> String {
    let messages = &snapshot.room_messages;
    // A site with several maps is called by none of them.
    let map = snapshot.maps.first().filter(|_| snapshot.maps.len() == 1);
    let messages = match map.and_then(|map| messages.by_map.get(&map.folder)) {
        Some(of_map) => of_map,
        None => &messages.shared,
    };
    let mut values: Value = serde_json::from_str(messages).unwrap_or_default();
    // Phones don't need what only the big screen says.
    if let Some(texts) = values["texts"].as_object_mut() {
        for (name, in_place) in EDITING_TEXTS {
            if room == RoomKind::Editing
                && let Some(text) = texts.remove(in_place)
            {
                texts.insert(name.to_owned(), text);
            }
        }
        texts.retain(|name, _| is_said_by_phones(name));
    }
    let messages = values.to_string();
    let language = values["language"].as_str().unwrap_or("en");
    let title = map.filter(|_| names_map).map(|map| map.title.as_str());
    let value_of = |name: &str| match name {
        "lang" => Some(escaped(language)),
        "dir" => Some(direction(language).to_owned()),
        "title" => Some(escaped(title.unwrap_or("storywall"))),
        "messages" => Some(escaped(&messages)),
        _ => None,
    };
    let mut parts = JOIN_HTML.split('{');
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let value = part
            .split_once('}')
            .map(|(name, rest)| (value_of(name), rest));
        match value {
            Some((Some(value), rest)) => page.extend([value.as_str(), rest]),
            _ => page.extend(["{", part]),
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_a_phone_is_small() {
        const MOST: usize = 15 * 1024;
        let files = SERVED_ROOM_FILES.iter();
        let files = files.filter(|(name, _)| is_for_all(&format!("/{name}")));
        let sizes = files.map(|(_, bytes)| bytes.len());
        let size = sizes.sum::<usize>() + JOIN_HTML.len();
        assert!(size <= MOST, "{size} bytes");
    }

    #[test]
    fn phones_get_only_the_texts_that_they_show() {
        assert!(is_said_by_phones("room-my-cards"));
        assert!(is_said_by_phones("room-offline"));
        assert!(!is_said_by_phones("room-end"));
    }
}
