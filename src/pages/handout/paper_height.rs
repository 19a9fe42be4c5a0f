//! The height of a release on paper, estimated without a browser. It decides which releases share a page;
//! where it is wrong, a browser breaks the page elsewhere, and nothing is lost.
//!
//! Type sizes, line heights and distances are those of `print.css`, in CSS pixels.

use super::leaf_form::LeafForm;
use crate::map::{ActivityIx, ReleaseIx, StatusKind, StoryIx};
use crate::pages::open::open_points_of_release;
use crate::pages::release::{needed_outside, needs_from_outside};
use crate::pages::steps::step_hole;
use crate::pages::view::MapView;
use crate::pages::wrap::text_width;
use crate::text::plain_line;

/// The height of a page within its margins, which fits on both A4 and Letter.
pub(crate) const PAGE_HEIGHT: usize = 950;
/// The width of a page within its margins, on A4.
const PAGE_WIDTH: usize = 680;
/// The width of one of two columns.
const HALF: usize = 320;

/// The number of lines of a text of this font size in tenths of a pixel. Words leave room at the ends of
/// lines.
fn lines(text: &str, width: usize, size: usize) -> usize {
    (text_width(text) * size / 1000)
        .div_ceil(width * 94 / 100)
        .max(1)
}

/// The estimated height of a release.
pub(crate) fn release_height(view: &MapView, ix: ReleaseIx, form: LeafForm) -> usize {
    let release = &view.map[ix];
    let outcome = release.outcome.as_ref();
    let outcome = outcome.map_or(0, |text| 19 * lines(&plain_line(text), PAGE_WIDTH, 140));
    let head = 56 + outcome;
    head + plan_height(view, ix, form)
        + open_height(view, ix)
        + journey_height(view, ix)
        + stories_height(view, ix, form)
}

/// The height of what is still open, in two columns. Links and codes are measured with their marks, which
/// is a little more.
fn open_height(view: &MapView, ix: ReleaseIx) -> usize {
    let points = open_points_of_release(view, ix);
    let heights = points.iter().map(|point| {
        let about = point.about.as_deref().map_or(0, text_width);
        let text = text_width(&point.text_html) + about;
        8 + 16 * (text * 12 / 100).div_ceil((HALF - 84) * 94 / 100).max(1)
    });
    let ties = needs_from_outside(view, ix).len() + needed_outside(view, ix).len();
    let ties = if ties > 0 { 24 + 34 * ties } else { 0 };
    let points = (heights.clone().sum::<usize>() + ties) / 2 + heights.max().unwrap_or(0) / 3;
    if points > 0 { 36 + points } else { 26 }
}

/// The height of the lines of facts (date, measure, bars, people, answers) and of the description.
fn plan_height(view: &MapView, ix: ReleaseIx, form: LeafForm) -> usize {
    let release = &view.map[ix];
    let measure = release.measure.as_deref().map_or(0, text_width);
    let answered = release.details.notes.iter().filter_map(|(_, note)| {
        let answer = note.answer.as_ref()?;
        Some(text_width(&note.text.text) + text_width(answer) + 1000)
    });
    let people = view.coverage.release_personas(ix).iter();
    let people = people.map(|persona| 300 + text_width(&view.map[*persona].name.text));
    // The date and the two bars are about as long as a line.
    let facts = 5400 + measure + people.sum::<usize>() + answered.sum::<usize>();
    let description = release.details.description.as_ref();
    let description = description.filter(|_| form != LeafForm::Dense);
    let description = description.map_or(0, |text| 4 + 16 * lines(text, PAGE_WIDTH, 113));
    19 * (facts * 12 / 100).div_ceil(PAGE_WIDTH * 85 / 100) + description
}

/// The height of the journey, without its tasks.
fn journey_height(view: &MapView, ix: ReleaseIx) -> usize {
    let steps: Vec<ActivityIx> = view.map.activity_ixs().collect();
    let columns = if steps.len() > 5 {
        4
    } else {
        steps.len().max(1)
    };
    let width = PAGE_WIDTH / columns - 12;
    let rows = steps.chunks(columns).map(|row| {
        let heights = row.iter().map(|step| {
            let hole = step_hole(view, *step, ix);
            let hole = hole.map_or(0, |hole| 14 + 15 * lines(hole, width - 14, 113));
            17 + 15 * lines(&view.map[*step].title.text, width, 127) + 14 + hole
        });
        heights.max().unwrap_or(0) + 11
    });
    36 + rows.sum::<usize>()
}

/// The height of the stories in their columns.
fn stories_height(view: &MapView, ix: ReleaseIx, form: LeafForm) -> usize {
    let (columns, width) = match form {
        LeafForm::Tight => (3, 200),
        _ => (2, 320),
    };
    let groups = view.steps_reached(ix) * 24;
    let stories = view.coverage.wall.band(Some(ix)).iter();
    let (mut sum, mut tallest) = (0, 0);
    for story in stories {
        let height = story_height(view, *story, form, width);
        sum += height;
        tallest = tallest.max(height);
    }
    // Columns can differ by about half of a story.
    30 + (groups + sum) / columns + tallest / 3
}

fn story_height(view: &MapView, ix: StoryIx, form: LeafForm, width: usize) -> usize {
    let story = &view.map[ix];
    // The font sizes of titles and of the rest in tenths of a pixel, and their line heights in pixels.
    let ((title_size, title_line), (size, line)) = match form {
        LeafForm::Dense | LeafForm::Tight => ((108, 14), (95, 12)),
        _ => ((120, 16), (107, 14)),
    };
    let title = title_line * lines(&story.title.text, width, title_size);
    let task = story
        .task
        .map_or("", |task| &view.map.title_over(task).text);
    let owner: usize = story.owner.iter().map(|name| text_width(name) + 100).sum();
    let links = &story.details.links;
    let links: usize = links.iter().map(|link| text_width(&link.title) + 100).sum();
    // The status, the estimate and the spaces are about as long as ten letters.
    let facts = text_width(task) + owner + links + 1000;
    let facts = line * (facts * size / 1000).div_ceil(width);
    let is_done = view.map.status(story).kind == StatusKind::Done;
    let is_brief = matches!(form, LeafForm::Short | LeafForm::Tight);
    let rest = if is_done || is_brief {
        0
    } else {
        let texts = story.acceptance.iter().chain(&story.why);
        let texts = texts.map(|text| 2 + line * lines(text, width - 15, size));
        // Without criteria it says so, and with enough space there is a line to write some.
        let lacks = story.acceptance.is_empty()
            && view.has_acceptance
            && story.release == view.map.next_release();
        let lacking = match form {
            _ if !lacks => 0,
            LeafForm::Full => 44,
            _ => line,
        };
        texts.sum::<usize>() + (line + 2) * story.needs.len() + lacking
    };
    let padding = if title_line < 16 { 8 } else { 10 };
    padding + title + facts + rest
}
