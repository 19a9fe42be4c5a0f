//! The part of a release, or of the unscheduled stories, below one row of the backbone.

use super::drawing::{CardArea, PictureDrawing, SIGN, pixel_width};
use super::{MARGIN, WallColumn};
use crate::map::{Band, StoryIx};
use crate::pages::holes::cell_hole;
use crate::pages::release::band_facts;
use crate::pages::view::MapView;
use crate::text::plain_line;

/// The height of a line of text on a card, in pixels.
const LINE: usize = 18;

/// Draws a band below a row of the backbone, with its facts if `has_facts`: they are in the first
/// row only.
pub(crate) fn draw_band(
    view: &MapView,
    drawing: &mut PictureDrawing,
    tier: &[WallColumn],
    band: Band,
    has_facts: bool,
) {
    let is_empty = || {
        let mut tasks = tier.iter().filter_map(|(_, task)| *task);
        tasks.all(|task| view.coverage.wall.cell(task, band).is_empty())
    };
    // Each release has a line in every row, and the unscheduled stories only in the first row and
    // where a row has some.
    if band.is_none() && !has_facts && is_empty() {
        return;
    }
    draw_band_line(view, drawing, band);
    if has_facts {
        draw_band_facts(view, drawing, band);
    }
    let top = drawing.y;
    let mut bottom = top;
    let mut at = 0;
    for group in tier.chunk_by(|left, right| left.0 == right.0) {
        for (column, (activity, task)) in group.iter().enumerate() {
            let stories = view.stories_in_cell(*task, band);
            drawing.y = top;
            let x = drawing.left_of(at + column);
            for story in stories {
                draw_story(view, drawing, *story, x, band.is_none());
            }
            bottom = bottom.max(drawing.y);
            let hole = cell_hole(view, *activity, *task, band).filter(|hole| hole.is_gap);
            let Some(hole) = hole else {
                continue;
            };
            let columns = match hole.is_whole_activity {
                true => group.len(),
                false => 1,
            };
            let width = drawing.across(columns);
            let lines = drawing.wrap(&hole.text, (width - 20) * 100 / 13, 4);
            let height = lines.len() * LINE + 13;
            drawing.y = top;
            drawing.card("gap", CardArea { x, width, height }, LINE, lines);
            bottom = bottom.max(top + height);
            if hole.is_whole_activity {
                break;
            }
        }
        at += group.len();
    }
    drawing.y = bottom + 26;
}

/// Draws the line of a band across the wall, with its name.
fn draw_band_line(view: &MapView, drawing: &mut PictureDrawing, band: Band) {
    let name = view.band_name(band);
    let name = drawing.one_line(name, (drawing.inner_width() - 24) * 100 / 15);
    let (line, tape, text) = match band {
        Some(_) => ("release-line", "release-label", "release-name"),
        None => ("unscheduled-line", "unscheduled-label", "unscheduled-name"),
    };
    drawing.block(line, MARGIN, drawing.inner_width(), 2);
    drawing.y -= 13;
    drawing.block(tape, MARGIN, pixel_width(&name, 15) + 24, 28);
    drawing.text(text, MARGIN + 12, 19, &name);
    drawing.y += 13 + 24;
}

/// Draws the outcome and the facts of a band.
fn draw_band_facts(view: &MapView, drawing: &mut PictureDrawing, band: Band) {
    let room = drawing.inner_width() * 100;
    drawing.y -= 4;
    if let Some(outcome) = band.and_then(|release| view.map[release].outcome.as_ref()) {
        drawing.lines(
            "outcome",
            19,
            drawing.wrap(&plain_line(outcome), room / 14, 2),
        );
    }
    let facts = band_facts(view, band).join(" · ");
    drawing.lines("facts", 18, drawing.wrap(&facts, room / 13, 2));
    drawing.y += 13;
}

/// Draws a story, and moves below it.
fn draw_story(
    view: &MapView,
    drawing: &mut PictureDrawing,
    story: StoryIx,
    x: usize,
    is_later: bool,
) {
    let story = &view.map[story];
    let lines = drawing.wrap(&story.title.text, (drawing.column - 20) * 100 / 14, 6);
    let status = view.status(story);
    let title = lines.len() * LINE;
    let height = title + 13 + if status.is_quiet { 0 } else { LINE };
    let kind = if is_later {
        "unscheduled-story"
    } else {
        "story"
    };
    drawing.block(kind, x, drawing.column, height);
    for (at, line) in lines.iter().enumerate() {
        drawing.text("story", x + 10, LINE * (at + 1) + 3, line);
    }
    if !status.is_quiet {
        let room = drawing.column - 25 - SIGN;
        let word = drawing.one_line(&status.word, room * 100 / 13);
        drawing.status(status.means, x + 10, title + LINE + 3, &word);
    }
    drawing.y += height + 7;
}
