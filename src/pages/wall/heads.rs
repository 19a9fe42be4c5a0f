//! The backbone: the two header rows.

use crate::gaps::WallPlace;
use crate::map::{ActivityIx, TaskIx};
use crate::pages::attached::{LinkView, NotesView, link_view};
use crate::pages::book::MapView;
use crate::pages::gaps::GapMark;
use crate::pages::wrap::wrap;
use serde::Serialize;

/// The width of a column in CSS pixels, and the most lines of a header that are reckoned with.
const COLUMN: usize = 186;
const MOST_LINES: usize = 6;

/// What of an activity's width is not for its title: its padding, and the button that folds it.
const ACTIVITY_PAD: usize = 12 + 32;

/// The header of an activity.
#[derive(Debug, Serialize)]
pub struct ActivityHead {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How many columns it goes across: its tasks, or one where it has none.
    pub columns: usize,
    /// Whether it has no task.
    pub is_empty: bool,
    /// More about it.
    pub description_html: Option<String>,
    /// What is not known about it.
    pub notes: NotesView,
    /// Where more is to be found.
    pub links: Vec<LinkView>,
    /// Whether there is anything of the three above.
    pub has_more: bool,
    /// The rules whose findings mark it.
    pub gap: Option<String>,
    /// The sign of that, with the way to the gap report.
    pub mark: Option<GapMark>,
}

/// The header of a task, or of the empty column under an activity without tasks.
#[derive(Debug, Serialize)]
pub struct TaskHead {
    /// Its id; none for the empty column.
    pub id: Option<String>,
    /// Its title.
    pub title: String,
    /// More about it.
    pub description_html: Option<String>,
    /// What is not known about it.
    pub notes: NotesView,
    /// Where more is to be found.
    pub links: Vec<LinkView>,
    /// Whether there is anything of the three above.
    pub has_more: bool,
    /// The rules whose findings mark it.
    pub gap: Option<String>,
    /// The sign of that, with the way to the gap report.
    pub mark: Option<GapMark>,
}

impl MapView<'_> {
    pub(crate) fn activity_lines(&self) -> usize {
        let lines = self.map.activities.iter().map(|activity| {
            let width = activity.tasks.len().max(1) * (COLUMN + 8) - 8 - ACTIVITY_PAD;
            wrap(&activity.title.text, width * 100 / 15, MOST_LINES).len()
        });
        lines.max().unwrap_or(1)
    }

    pub(crate) fn task_lines(&self) -> usize {
        let width = COLUMN - 22;
        let lines = self
            .map
            .tasks
            .iter()
            .map(|task| wrap(&task.title.text, width * 100 / 14, MOST_LINES).len());
        lines.max().unwrap_or(1)
    }

    pub(crate) fn activity_head(&self, ix: ActivityIx) -> ActivityHead {
        let activity = &self.map[ix];
        let notes = self.notes(&activity.details.notes);
        let links: Vec<LinkView> = activity.details.links.iter().map(link_view).collect();
        let description_html = self.prose(&activity.details, &format!("activity-{}-", activity.id));
        ActivityHead {
            id: activity.id.clone(),
            title: activity.title.text.clone(),
            columns: activity.tasks.len().max(1),
            is_empty: activity.tasks.is_empty(),
            has_more: has_more(description_html.as_ref(), &notes, &links),
            description_html,
            notes,
            links,
            gap: self.gap_at(WallPlace::Activity(ix)),
            mark: self.gap_mark(WallPlace::Activity(ix)),
        }
    }

    pub(crate) fn task_head(&self, activity: ActivityIx, ix: Option<TaskIx>) -> TaskHead {
        let Some(ix) = ix else {
            return TaskHead {
                id: None,
                title: "No tasks yet".to_owned(),
                description_html: None,
                notes: NotesView::default(),
                links: Vec::new(),
                has_more: false,
                gap: self.gap_at(WallPlace::Activity(activity)),
                mark: None,
            };
        };
        let task = &self.map[ix];
        let notes = self.notes(&task.details.notes);
        let links: Vec<LinkView> = task.details.links.iter().map(link_view).collect();
        let description_html = self.prose(&task.details, &format!("task-{}-", task.id));
        TaskHead {
            id: Some(task.id.clone()),
            title: task.title.text.clone(),
            has_more: has_more(description_html.as_ref(), &notes, &links),
            description_html,
            notes,
            links,
            gap: self.gap_at(WallPlace::Task(ix)),
            mark: self.gap_mark(WallPlace::Task(ix)),
        }
    }
}

fn has_more(description: Option<&String>, notes: &NotesView, links: &[LinkView]) -> bool {
    let noted = [&notes.questions, &notes.assumptions, &notes.risks]
        .iter()
        .any(|list| !list.is_empty());
    description.is_some() || noted || !links.is_empty()
}
