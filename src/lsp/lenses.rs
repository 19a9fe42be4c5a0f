//! Code lenses: above the title and above each release, how many stories and gaps there are. They lead
//! to the preview.

use super::AnswerResult;
use super::features::PREVIEW;
use super::item_facts::{ItemFacts, count_of};
use super::protocol::RequestParams;
use super::workspace::DocumentView;
use crate::gaps::{RuleItem, Subject};
use crate::map::ReleaseIx;
use serde_json::{Value, json};

/// The lenses of a map.
pub(crate) fn lenses(view: &DocumentView, _params: RequestParams) -> AnswerResult {
    let Some(map) = view.map() else {
        return Ok(Value::Null);
    };
    let facts = ItemFacts { map: &map.analyzed };
    let map = &map.analyzed.map;
    let releases = map
        .release_ixs()
        .map(|release| (RuleItem::Release(release), Some(release)));
    let items = std::iter::once((RuleItem::Map, None)).chain(releases);
    let lenses = items.filter_map(|(item, release)| {
        let range = view.range_now(Subject::Item(item).span(map))?;
        let stories = map.stories.iter();
        let is_there = |release: Option<ReleaseIx>| {
            let stories = stories.filter(|story| release.is_none() || story.release == release);
            stories.count()
        };
        let stories = count_of(is_there(release), "story", "stories");
        let title = format!(
            "{}: {stories}, {} · preview",
            item.name(map),
            facts.gap_count(release)
        );
        // The page shows the release at which the cursor is.
        let address = item.address(map).map(|item| item.to_string());
        let command = json!({"title": title, "command": PREVIEW, "arguments": [view.uri, address]});
        Some(json!({"range": range, "command": command}))
    });
    Ok(lenses.collect())
}
