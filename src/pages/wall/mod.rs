//! The page of the wall.

mod bands;
mod heads;
mod people;

pub(super) use bands::column_heading;
pub use bands::{BandView, Cell, CellChanges, CellHole};
pub use heads::{ActivityHead, TaskHead};
pub(super) use people::{PeopleColumn, people_spans};

use super::changes::ChangesView;
use super::details::{NotesView, notes_view};
use super::facets::{FilterChoices, filter_choices};
use super::frame::{Frame, MapHeader, PageKind, frame, map_header};
use super::view::MapView;
use super::words::script_messages;
use super::wrap::text_width;
use crate::analysis::urls;
use crate::format::OptionalPage;
use crate::gaps::WallPlace;
use crate::messages::message;
use bands::band_view;
use heads::{activity_head, activity_lines, task_head, task_lines};
use people::PeopleSpan;
use serde::Serialize;

/// The number of stories from which a wall counts as large.
const LARGE: usize = 400;

/// The largest number of columns on a printed page of A4. For more, `print.css` chooses A3.
const COLUMNS_ON_A4: usize = 12;

/// The largest number of columns on a printed page of A3, which is the largest that offices print.
const COLUMNS_ON_A3: usize = 21;

/// The width of a digit as [`text_width`] estimates it.
const DIGIT_WIDTH: usize = 61;

/// The least and the most room for the figures of a release line, in widths of a digit: see `wall.css`. A longer figure
/// wraps, since a date can be a whole sentence.
const COUNT_ROOM: (usize, usize) = (10, 20);
const POINTS_ROOM: (usize, usize) = (6, 12);
const DATE_ROOM: (usize, usize) = (16, 32);

/// The data of `wall.html`.
#[derive(Debug, Serialize)]
pub struct WallPage<'p> {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The header of the map: title, goal, personas, totals.
    pub head: MapHeader,
    /// Questions, assumptions and risks of the map as a whole.
    pub notes: NotesView,
    /// The ids of the rules with findings about the map as a whole, separated by spaces.
    pub gap: Option<String>,
    /// Whether the map has questions, assumptions or risks.
    pub has_notes: bool,
    /// The number of lines of the longest activity title, estimated without a browser. From it the
    /// style sheet computes the height of the backbone, below which other elements stick.
    pub activity_lines: usize,
    /// The number of lines of the longest task title, or 0 if there are no tasks; see `activity_lines`.
    pub task_lines: usize,
    /// The room that the longest of the bands' `count`s needs, in widths of a digit and estimated without a browser, so
    /// that the figures of all bands are below each other in any language.
    pub count_room: usize,
    /// The same for the bands' `points`.
    pub points_room: usize,
    /// The same for the bands' `date`s.
    pub date_room: usize,
    /// Whether the wall has so many cards that a browser should only lay out the visible ones.
    pub is_large: bool,
    /// Whether the wall has more columns than fit on a sheet of A4 or Letter, and is printed on A3.
    pub is_wide: bool,
    /// Whether the wall has more columns than fit on any sheet. On paper, the columns of a release then
    /// go on from line to line, each with its heading.
    pub is_wrapped: bool,
    /// Whether the site has a handout, which prints the wall on several sheets.
    pub has_handout: bool,
    /// The personas above the backbone; empty in a map without personas.
    pub people: Vec<PeopleSpan>,
    /// The activities, the upper row of the backbone.
    pub activities: Vec<ActivityHead>,
    /// The tasks, the lower row of the backbone.
    pub tasks: Vec<TaskHead>,
    /// The number of columns, for cells that span all of them.
    pub columns: usize,
    /// The address of the outline.
    pub outline_href: &'static str,
    /// Whether the site has a page for embedding the wall.
    pub has_embed: bool,
    /// A description of the table for screen readers.
    pub caption: String,
    /// What the scripts of the wall say, as JSON for `data-messages`.
    pub messages: String,
    /// The filters of the wall, and the signs of the legend.
    pub choices: FilterChoices,
    /// What changed, on the page of changes; otherwise empty.
    pub changes: Option<ChangesView>,
    /// The bands: the releases in their order, then the unscheduled stories.
    pub bands: Vec<BandView<'p>>,
}

/// The page of the wall; `cards_html` has its rendered cards by story.
pub fn wall_page<'p>(view: &MapView, cards_html: &'p [String]) -> WallPage<'p> {
    wall_page_for(view, cards_html, view.columns().count())
}

/// The page of a wall that has room for this many columns; [`WallPage::fit`] fits it when they are there.
pub(super) fn wall_page_for<'p>(
    view: &MapView,
    cards_html: &'p [String],
    columns: usize,
) -> WallPage<'p> {
    let own_columns: Vec<_> = view.columns().collect();
    let shown: Vec<PeopleColumn> = own_columns.iter().copied().map(Some).collect();
    let mut page = WallPage {
        frame: frame(view, PageKind::Wall),
        head: map_header(view),
        notes: notes_view(view, &view.map.details.notes),
        has_notes: view.map.details.notes.iter().next().is_some(),
        is_wide: false,
        is_wrapped: false,
        has_handout: view.has_page(OptionalPage::Handout),
        is_large: view.map.stories.len() > LARGE,
        activity_lines: 0,
        task_lines: 0,
        count_room: 0,
        points_room: 0,
        date_room: 0,
        gap: view.gap_rules_at(WallPlace::Head),
        people: people_spans(view, &shown),
        activities: view
            .map
            .activity_ixs()
            .map(|activity| activity_head(view, activity))
            .collect(),
        tasks: own_columns
            .iter()
            .map(|(activity, task)| task_head(view, *activity, *task))
            .collect(),
        columns,
        outline_href: urls::OUTLINE,
        has_embed: view.has_page(OptionalPage::Embed),
        caption: view.text(message!("wall-caption", map = view.map.title.text.as_str(),)),
        messages: wall_messages(view),
        choices: filter_choices(view),
        changes: None,
        bands: view
            .shown_bands()
            .map(|band| band_view(view, band, cards_html, columns > COLUMNS_ON_A3))
            .collect(),
    };
    page.fit(view);
    page
}

impl WallPage<'_> {
    /// Sets what follows from the columns and their headers.
    pub(super) fn fit(&mut self, view: &MapView) {
        self.is_wide = (COLUMNS_ON_A4 + 1..=COLUMNS_ON_A3).contains(&self.columns);
        self.is_wrapped = self.columns > COLUMNS_ON_A3;
        self.activity_lines = activity_lines(view, &self.activities, self.columns);
        self.task_lines = task_lines(view, &self.tasks, self.columns);
        let releases = || self.bands.iter().filter(|band| !band.is_later);
        self.count_room = figure_room(releases().map(|band| Some(band.count.as_str())), COUNT_ROOM);
        self.points_room = figure_room(releases().map(|band| band.points.as_deref()), POINTS_ROOM);
        self.date_room = figure_room(releases().map(|band| band.date.as_deref()), DATE_ROOM);
    }
}

/// The room that the longest of these figures of release lines needs, in widths of a digit.
fn figure_room<'b>(
    figures: impl Iterator<Item = Option<&'b str>>,
    (least, most): (usize, usize),
) -> usize {
    let widths = figures
        .flatten()
        .map(|text| text_width(text).div_ceil(DIGIT_WIDTH));
    widths.max().unwrap_or(0).clamp(least, most)
}

/// What the scripts of the wall say: see `filter.js`, `zoom.js`, `panel.js` and `share.js`.
fn wall_messages(view: &MapView) -> String {
    let names = vec![
        "stories",
        "filter-matches",
        "edge-steps",
        "edge-gaps",
        "panel-place",
        "copied",
    ];
    script_messages(view.catalog, &names)
}

/// The data of `embed.html`, which redirects to the wall without anything around it.
#[derive(Debug, Serialize)]
pub struct EmbedPage {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
}

/// The page that shows the wall in an `<iframe>`.
pub fn embed_page(view: &MapView) -> EmbedPage {
    EmbedPage {
        frame: frame(view, PageKind::Wall),
    }
}
