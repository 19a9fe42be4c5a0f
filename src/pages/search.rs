//! The titles of all maps for the search of the index, as a script.
//!
//! A page that was opened from disk can't fetch data, but it can load scripts. The script is a
//! function call with JSON. The JSON of each map is computed together with the map's pages, so
//! that after a change of one map only the parts have to be put together again.

use super::view::MapView;
use crate::analysis::urls::{self, percent_encoded};
use crate::map::Story;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// The titles of a map, for the search. Stories are JSON arrays rather than objects because a large
/// site has very many.
#[derive(Serialize)]
struct SearchedMap<'b> {
    folder: String,
    title: &'b str,
    lang: &'b str,
    /// The sign and the name of each status.
    statuses: Vec<String>,
    releases: Vec<&'b str>,
    stories: Vec<SearchedStory<'b>>,
    others: Vec<SearchedItem<'b>>,
}

/// A story that the search finds, in JSON an array of its fields.
struct SearchedStory<'b> {
    title: &'b str,
    id: &'b str,
    /// The index of its release, or [`LATER`] or [`BACKLOG`].
    release: isize,
    /// The index of its status.
    status: usize,
    /// The names of its personas, its tags and its owner.
    words: String,
}

impl Serialize for SearchedStory<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = (self.title, self.id, self.release, self.status, &self.words);
        fields.serialize(serializer)
    }
}

/// Anything but a story that the search finds, in JSON an array of its fields.
struct SearchedItem<'b> {
    /// `Map`, `Release`, `Persona`, `Activity` or `Task`.
    kind: &'b str,
    title: &'b str,
    /// The address of its page, from the map's folder.
    page: String,
}

impl Serialize for SearchedItem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.kind, self.title, &self.page).serialize(serializer)
    }
}

/// The release index of an unscheduled story on the wall.
const LATER: isize = -1;
/// The release index of a story of the backlog.
const BACKLOG: isize = -2;

/// The titles of a map for the search, as JSON that can't end a script element.
pub fn search_titles(view: &MapView) -> String {
    let map = view.map;
    let on_wall = map.stories.iter().map(|story| {
        let release = story
            .release
            .and_then(|release| release.index().try_into().ok());
        searched_story(view, story, release.unwrap_or(LATER))
    });
    let backlog = map
        .backlog
        .iter()
        .map(|story| searched_story(view, story, BACKLOG));
    let item = |kind, title, page| SearchedItem { kind, title, page };
    let wall = [item(
        view.label("search-map"),
        &map.title.text,
        urls::WALL.to_owned(),
    )];
    let releases = map.releases.iter().map(|release| {
        let page = percent_encoded(&urls::release_file(release));
        item(view.label("search-release"), &release.name.text, page)
    });
    let personas = map.persona_ixs().filter_map(|persona| {
        let page = view.journey_href(persona)?;
        Some(item(
            view.label("search-persona"),
            &map[persona].name.text,
            page,
        ))
    });
    let outline =
        |part: &str, id: &str| format!("{}#{part}-{}", urls::OUTLINE, percent_encoded(id));
    let activities = map.activities.iter().map(|activity| {
        let page = outline("activity", &activity.id);
        item(view.label("search-activity"), &activity.title.text, page)
    });
    let tasks = map.headed_tasks().map(|(_, heading)| {
        let page = outline("task", &heading.id);
        item(view.label("search-task"), &heading.title.text, page)
    });
    let titles = SearchedMap {
        folder: percent_encoded(&view.analyzed.stem),
        title: &map.title.text,
        lang: &map.lang,
        statuses: (view.statuses())
            .map(|status| format!("{} {}", status.sign, status.word))
            .collect(),
        releases: (map.releases.iter())
            .map(|release| release.name.text.as_str())
            .collect(),
        stories: on_wall.chain(backlog).collect(),
        others: wall
            .into_iter()
            .chain(releases)
            .chain(personas)
            .chain(activities)
            .chain(tasks)
            .collect(),
    };
    script_safe(serde_json::to_string(&titles).unwrap_or_default())
}

fn searched_story<'v>(view: &'v MapView, story: &'v Story, release: isize) -> SearchedStory<'v> {
    let personas = story
        .personas
        .iter()
        .map(|persona| view.short_name(*persona));
    let tags = story.tags.iter().map(String::as_str);
    let owners = story.owner.iter().map(String::as_str);
    let words: Vec<&str> = personas.chain(tags).chain(owners).collect();
    SearchedStory {
        title: &story.title.text,
        id: &story.id,
        release,
        status: story.status,
        words: words.join(" "),
    }
}

/// The script with the titles of the maps.
pub fn search_script(maps: &[Arc<str>]) -> Vec<u8> {
    // A large site has megabytes of titles, and the live preview makes the script after each save.
    let size: usize = maps.iter().map(|titles| titles.len() + 2).sum();
    let mut script = Vec::with_capacity(size + 32);
    script.extend_from_slice(b"storywallTitles([\n");
    for titles in maps {
        script.extend_from_slice(titles.as_bytes());
        script.extend_from_slice(b",\n");
    }
    script.extend_from_slice(b"]);\n");
    script
}

/// JSON with escapes for `<`, which could end a script element, and for the two line separators,
/// which end a line in old JavaScript engines.
fn script_safe(json: String) -> String {
    // Few maps contain any of these, so for speed the text is searched first.
    if !['<', '\u{2028}', '\u{2029}']
        .iter()
        .any(|sign| json.contains(*sign))
    {
        return json;
    }
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::script_safe;

    #[test]
    fn nothing_in_a_title_ends_the_script_and_everything_comes_back() {
        let title = "</script><!-- \u{2028} \u{2029} \" \\ é";
        let json = script_safe(serde_json::to_string(title).unwrap());
        assert!(!json.contains(['<', '\u{2028}', '\u{2029}']), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), title);
    }
}
