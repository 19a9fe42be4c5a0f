//! What the search of the index finds: the titles of all maps, as one script.
//!
//! A page that was opened from disk may fetch nothing, and a script is what it may load. The
//! script is one call with plain data; each map's part is made with the map and kept, so that a
//! changed map costs no more than putting the parts together.

use super::book::MapView;
use super::urls::{self, encoded};
use super::words::StatusView;
use crate::map::Story;
use serde::Serialize;
use std::sync::Arc;

/// A map as the search sees it. Stories are lists, since a large site has very many.
#[derive(Serialize)]
struct SearchedMap<'b> {
    folder: String,
    title: &'b str,
    lang: &'b str,
    /// Sign and word of each status.
    statuses: Vec<String>,
    releases: Vec<&'b str>,
    stories: Vec<SearchedStory<'b>>,
    /// Kind, title, and page in the map's folder.
    others: Vec<(&'static str, &'b str, String)>,
}

/// A story: title, id, place (see `place`), status, and more words to find it by.
type SearchedStory<'b> = (&'b str, &'b str, isize, usize, String);

/// The place of a story that is on the wall and not scheduled.
const LATER: isize = -1;
/// The place of a story that is on no wall.
const BACKLOG: isize = -2;

impl MapView<'_> {
    /// What can be found in the map, as JSON that is harmless wherever a script may stand.
    pub fn search_titles(&self) -> String {
        let map = self.map;
        let on_wall = map.stories.iter().map(|story| {
            let release = story
                .release
                .and_then(|release| release.index().try_into().ok());
            self.found(story, release.unwrap_or(LATER))
        });
        let backlog = map.backlog.iter().map(|story| self.found(story, BACKLOG));
        let wall = [("map", map.title.text.as_str(), urls::WALL.to_owned())];
        let releases = map.releases.iter().map(|release| {
            let page = encoded(&urls::release_file(release));
            ("release", release.name.text.as_str(), page)
        });
        let personas = map.persona_ixs().filter_map(|persona| {
            let page = self.journey_href(persona)?;
            Some(("persona", map[persona].name.text.as_str(), page))
        });
        let outline = |part: &str, id: &str| format!("{}#{part}-{}", urls::OUTLINE, encoded(id));
        let activities = map.activities.iter().map(|activity| {
            let place = outline("activity", &activity.id);
            ("activity", activity.title.text.as_str(), place)
        });
        let tasks = map.tasks.iter().map(|task| {
            let place = outline("task", &task.id);
            ("task", task.title.text.as_str(), place)
        });
        let titles = SearchedMap {
            folder: encoded(&self.shown.stem),
            title: &map.title.text,
            lang: &map.lang,
            statuses: (map.statuses.iter())
                .map(|status| {
                    let StatusView { sign, word, .. } = StatusView::of(status);
                    format!("{sign} {word}")
                })
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
        harmless(serde_json::to_string(&titles).unwrap_or_default())
    }

    fn found<'b>(&'b self, story: &'b Story, place: isize) -> SearchedStory<'b> {
        let personas = story.personas.iter().map(|persona| self.short(*persona));
        let tags = story.tags.iter().map(String::as_str);
        let words: Vec<&str> = personas.chain(tags).chain(story.owner.as_deref()).collect();
        (
            &story.title.text,
            &story.id,
            place,
            story.status,
            words.join(" "),
        )
    }
}

/// The script that holds the titles of these maps.
pub fn search_script(maps: &[Arc<str>]) -> Vec<u8> {
    // A large site has megabytes of them, and a save is seen only when they are together.
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

/// The same JSON without what ends a script or, in old engines, a line.
fn harmless(json: String) -> String {
    // Each is looked for by one of its bytes, many at a time, and hardly a map has one.
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
    use super::harmless;

    #[test]
    fn nothing_in_a_title_ends_the_script_and_everything_comes_back() {
        let title = "</script><!-- \u{2028} \u{2029} \" \\ é";
        let json = harmless(serde_json::to_string(title).unwrap());
        assert!(!json.contains(['<', '\u{2028}', '\u{2029}']), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), title);
    }
}
