//! The backbone: the two header rows of the wall.

use crate::gaps::WallPlace;
use crate::map::{ActivityIx, TaskIx};
use crate::pages::details::{LinkView, NotesView, description_html, link_view, notes_view};
use crate::pages::gaps::{GapMark, gap_mark};
use crate::pages::view::MapView;
use crate::pages::wrap::wrap;
use serde::Serialize;

/// The width that columns share in a window of 1280 CSS pixels.
const SHARED: usize = 1280 - 2 * 24;
/// The space between columns in CSS pixels.
const BETWEEN: usize = 6;
/// The narrowest and the widest column in CSS pixels.
const COLUMN: (usize, usize) = (87, 220);
/// The largest number of lines of a header; longer titles are counted as this many.
const MAX_LINES: usize = 6;

/// The width of an activity that its title can't use, in CSS pixels: its padding.
const ACTIVITY_PAD: usize = 20;
/// The width of a task that its title can't use, in CSS pixels: its padding.
const TASK_PAD: usize = 16;

/// The header of an activity.
#[derive(Debug, Default, Serialize)]
pub struct ActivityHead {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The number of columns it spans: one per task, or one if it has no task.
    pub columns: usize,
    /// Whether it has no tasks.
    pub is_empty: bool,
    /// Its description.
    pub description_html: Option<String>,
    /// Its questions, assumptions and risks.
    pub notes: NotesView,
    /// Its links.
    pub links: Vec<LinkView>,
    /// Whether it has a description, notes or links.
    pub has_more: bool,
    /// The ids of the rules with findings here, separated by spaces.
    pub gap: Option<String>,
    /// The sign of those findings, with a link to the gap report.
    pub mark: Option<GapMark>,
    /// On the page of changes, what happened to it: `Renamed`; otherwise empty.
    pub change: Option<String>,
    /// On the page of changes, whether it is the ghost of one that was removed.
    pub is_gone: bool,
}

/// The header of a task, or of the column under an activity that is not divided into tasks.
#[derive(Debug, Default, Serialize)]
pub struct TaskHead {
    /// Its id; empty for the column of an activity without tasks.
    pub id: Option<String>,
    /// Its title, or that the activity has no tasks. Empty if the stories are right under the activity,
    /// whose header is then the only one of the column.
    pub title: Option<String>,
    /// Its description.
    pub description_html: Option<String>,
    /// Its questions, assumptions and risks.
    pub notes: NotesView,
    /// Its links.
    pub links: Vec<LinkView>,
    /// Whether it has a description, notes or links.
    pub has_more: bool,
    /// The ids of the rules with findings here, separated by spaces.
    pub gap: Option<String>,
    /// The sign of those findings, with a link to the gap report.
    pub mark: Option<GapMark>,
    /// On the page of changes, what happened to it: `Renamed`; otherwise empty.
    pub change: Option<String>,
    /// On the page of changes, whether it is the ghost of one that was removed.
    pub is_gone: bool,
}

/// The number of lines of the longest activity title on a wall with this many columns, estimated without a browser.
pub(super) fn activity_lines(view: &MapView, activities: &[ActivityHead], columns: usize) -> usize {
    let column = column_width(columns);
    let lines = activities.iter().map(|activity| {
        let width = activity.columns * (column + BETWEEN) - BETWEEN - ACTIVITY_PAD;
        let title = match &activity.change {
            Some(change) => format!("{} {change}", activity.title),
            None => activity.title.clone(),
        };
        wrap(&title, width * 1000 / 135, MAX_LINES, view.hyphens()).len()
    });
    lines.max().unwrap_or(1)
}

/// The number of lines of the longest task title on a wall with this many columns, estimated without a browser; 0 if
/// all stories are right under their activities.
pub(super) fn task_lines(view: &MapView, tasks: &[TaskHead], columns: usize) -> usize {
    let column = column_width(columns);
    // Titles are as small as 12 pixels in narrow columns, and as large as 14 in wide ones.
    let size = (column * 10 / 93).clamp(12, 14);
    let width = column - TASK_PAD;
    let lines = tasks.iter().filter_map(|task| {
        let title = wrap(
            task.title.as_ref()?,
            width * 100 / size,
            MAX_LINES,
            view.hyphens(),
        );
        Some(title.len() + usize::from(task.change.is_some()))
    });
    lines.max().unwrap_or(0).min(MAX_LINES)
}

/// The width of a column in CSS pixels, estimated for a common window. `wall.css` computes it for the
/// window at hand, and `backbone.js` measures the rows.
fn column_width(columns: usize) -> usize {
    ((SHARED + BETWEEN) / columns.max(1))
        .saturating_sub(BETWEEN)
        .clamp(COLUMN.0, COLUMN.1)
}

pub(crate) fn activity_head(view: &MapView, ix: ActivityIx) -> ActivityHead {
    let activity = &view.map[ix];
    let notes = notes_view(view, &activity.details.notes);
    let links: Vec<LinkView> = activity.details.links.iter().map(link_view).collect();
    let description_html = description_html(
        view,
        &activity.details,
        &format!("activity-{}-", activity.id),
    );
    ActivityHead {
        id: activity.id.clone(),
        title: activity.title.text.clone(),
        columns: activity.tasks.len().max(1),
        is_empty: activity.tasks.is_empty(),
        has_more: has_more(description_html.as_ref(), &notes, &links),
        description_html,
        notes,
        links,
        gap: view.gap_rules_at(WallPlace::Activity(ix)),
        mark: gap_mark(view, WallPlace::Activity(ix)),
        ..ActivityHead::default()
    }
}

pub(crate) fn task_head(view: &MapView, activity: ActivityIx, ix: Option<TaskIx>) -> TaskHead {
    let Some(ix) = ix else {
        return TaskHead {
            title: view.column_title(None).map(str::to_owned),
            gap: view.gap_rules_at(WallPlace::Activity(activity)),
            ..TaskHead::default()
        };
    };
    let task = &view.map[ix];
    let Some(heading) = &task.heading else {
        return TaskHead::default();
    };
    let notes = notes_view(view, &task.details.notes);
    let links: Vec<LinkView> = task.details.links.iter().map(link_view).collect();
    let description_html = description_html(view, &task.details, &format!("task-{}-", heading.id));
    TaskHead {
        id: Some(heading.id.clone()),
        title: Some(heading.title.text.clone()),
        has_more: has_more(description_html.as_ref(), &notes, &links),
        description_html,
        notes,
        links,
        gap: view.gap_rules_at(WallPlace::Task(ix)),
        mark: gap_mark(view, WallPlace::Task(ix)),
        ..TaskHead::default()
    }
}

fn has_more(description: Option<&String>, notes: &NotesView, links: &[LinkView]) -> bool {
    let noted = [&notes.questions, &notes.assumptions, &notes.risks]
        .iter()
        .any(|list| !list.is_empty());
    description.is_some() || noted || !links.is_empty()
}
