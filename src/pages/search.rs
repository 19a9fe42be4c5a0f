//! What the search of the index finds: the titles of all maps, as one script.
//!
//! A page that was opened from disk may fetch nothing, and a script is what it may load. The
//! script is one call with plain data; each map's part is made with the map and kept, so that a
//! changed map costs no more than putting the parts together.

use super::view::MapView;
use super::words::StatusView;
use crate::analysis::urls;
use crate::analysis::urls::percent_encoded;
use crate::map::Story;
use serde::Serialize;
use std::sync::Arc;

/// The titles of a map, for the search. Stories are JSON arrays rather than objects because a large
/// site has very many.
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
    let wall = [("map", map.title.text.as_str(), urls::WALL.to_owned())];
    let releases = map.releases.iter().map(|release| {
        let page = percent_encoded(&urls::release_file(release));
        ("release", release.name.text.as_str(), page)
    });
    let personas = map.persona_ixs().filter_map(|persona| {
        let page = view.journey_href(persona)?;
        Some(("persona", map[persona].name.text.as_str(), page))
    });
    let outline =
        |part: &str, id: &str| format!("{}#{part}-{}", urls::OUTLINE, percent_encoded(id));
    let activities = map.activities.iter().map(|activity| {
        let place = outline("activity", &activity.id);
        ("activity", activity.title.text.as_str(), place)
    });
    let tasks = map.tasks.iter().map(|task| {
        let place = outline("task", &task.id);
        ("task", task.title.text.as_str(), place)
    });
    let titles = SearchedMap {
        folder: percent_encoded(&view.analyzed.stem),
        title: &map.title.text,
        lang: &map.lang,
        statuses: (map.statuses.iter())
            .map(|status| {
                let StatusView { sign, word, .. } = StatusView::new(status);
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
    script_safe(serde_json::to_string(&titles).unwrap_or_default())
}

fn searched_story<'v>(view: &'v MapView, story: &'v Story, place: isize) -> SearchedStory<'v> {
    let personas = story
        .personas
        .iter()
        .map(|persona| view.short_name(*persona));
    let tags = story.tags.iter().map(String::as_str);
    let owners = story.owner.iter().map(String::as_str);
    let words: Vec<&str> = personas.chain(tags).chain(owners).collect();
    (
        &story.title.text,
        &story.id,
        place,
        story.status,
        words.join(" "),
    )
}

/// The script with the titles of the maps.
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

/// JSON with escapes for what would end a script element or, in old engines, a line.
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
