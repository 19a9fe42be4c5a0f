//! Stories without a place: unscheduled, or in the backlog.

use crate::analysis::urls;
use crate::pages::view::MapView;
use serde::Serialize;

/// The rule whose note counts the unscheduled stories.
pub(crate) const UNSCHEDULED: &str = "unscheduled-stories";

/// The rule whose note counts the stories of the backlog.
pub(crate) const BACKLOG: &str = "unmapped-backlog";

/// A story without a release.
#[derive(Debug, Serialize)]
pub struct Unplaced {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The title of its task, or of its activity if it is right under that; empty for a story of the
    /// backlog.
    pub task: Option<String>,
    /// The address of its card on the wall, or of a story of the backlog in the outline.
    pub href: String,
}

/// The unscheduled stories, from left to right.
pub(crate) fn unscheduled_stories(view: &MapView) -> Vec<Unplaced> {
    let stories = view.coverage.wall.band(None).iter();
    stories
        .map(|story| Unplaced {
            id: view.map[*story].id.clone(),
            title: view.map[*story].title.text.clone(),
            task: view.map[*story]
                .task
                .map(|task| view.map.title_over(task).text.clone()),
            href: view.story_href(*story),
        })
        .collect()
}

/// The stories of the backlog.
pub(crate) fn backlog_stories(view: &MapView) -> Vec<Unplaced> {
    let backlog = view.map.backlog.iter();
    backlog
        .map(|story| Unplaced {
            id: story.id.clone(),
            title: story.title.text.clone(),
            task: None,
            href: urls::story_href(urls::OUTLINE, &story.id),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{BACKLOG, UNSCHEDULED};
    use crate::gaps::find_rule;

    #[test]
    fn the_rules_exist() {
        assert!(find_rule(UNSCHEDULED).is_some() && find_rule(BACKLOG).is_some());
    }
}
