//! The wall on paper: sheets that can be laid side by side and below each other.

use super::sheet::{Sheet, SheetActivity, SheetBand, SheetCell, continued_name, hole_in_band};
use super::sizes::{FittedWall, MeasuredWall};
use super::tiling::{BandSlice, FreeSpace, Tiling, strips};
use crate::map::{ActivityIx, Band, TaskIx};
use crate::messages::message;
use crate::pages::release::band_facts;
use crate::pages::rendering::Lazy;
use crate::pages::view::MapView;
use serde::Serialize;
use std::ops::{Range, RangeInclusive};

/// The largest number of sheets side by side for which the cover has a plan.
const WIDEST_PLAN: usize = 24;

/// The wall in sheets of one paper size.
#[derive(Debug, Serialize)]
pub struct SheetSet<'p> {
    /// `a4` or `a3`: a class, and a part of ids.
    pub id: &'static str,
    /// `A4 or Letter (4 sheets)`.
    pub choice: String,
    /// `Wall on 4 sheets of A4 or Letter`.
    pub heading: String,
    /// Whether this set is printed unless the reader chooses another.
    pub is_first: bool,
    /// The number of columns of a full sheet; all columns of a set have the same width.
    pub columns: usize,
    /// How to lay out the sheets: their numbers row by row, with empty texts where there is no sheet.
    /// Empty for a single sheet, and if there are too many side by side.
    pub plan: Vec<Vec<String>>,
    /// The sheets.
    pub sheets: Vec<Sheet<'p>>,
}

/// The bands and columns of a wall.
#[derive(Debug)]
pub(crate) struct WallGrid {
    pub(crate) bands: Vec<Band>,
    pub(crate) columns: Vec<(ActivityIx, Option<TaskIx>)>,
}

/// A wall cut into sheets: the columns per sheet, the sizes and the sheets.
#[derive(Debug)]
pub(crate) struct SheetLayout {
    pub(crate) columns: usize,
    pub(crate) fitted: FittedWall,
    pub(crate) tiling: Tiling,
}

/// The wall in sheets of A4 or Letter, and also in sheets of A3 if these are at most half as many: a second set
/// is as large as the first. `cards_html` has the rendered card of each story.
pub(crate) fn sheet_sets<'p>(view: &'p MapView, cards_html: &'p [String]) -> Vec<SheetSet<'p>> {
    let grid = WallGrid {
        bands: view.shown_bands().collect(),
        columns: view.columns().collect(),
    };
    if grid.columns.is_empty() {
        return Vec::new();
    }
    let measured = MeasuredWall::new(view, &grid.bands, &grid.columns);
    let [small, large] = Paper::ALL.map(|paper| (paper, fewest_sheets(&measured, &grid, paper)));
    let halves = large.1.tiling.sheets.len() * 2 <= small.1.tiling.sheets.len();
    let sets = [Some(small), Some(large).filter(|_| halves)];
    let sets = sets.into_iter().flatten();
    sets.map(|(paper, layout)| sheet_set(view, paper, &grid, &layout, cards_html))
        .collect()
}

fn sheet_set<'p>(
    view: &'p MapView,
    paper: &Paper,
    grid: &WallGrid,
    layout: &SheetLayout,
    cards_html: &'p [String],
) -> SheetSet<'p> {
    let sheets = &layout.tiling.sheets;
    let number = |row, strip| {
        let at = sheets.iter().position(|sheet| *sheet == (row, strip));
        at.map_or(String::new(), |at| (at + 1).to_string())
    };
    let strips = layout.tiling.strips.len();
    let has_plan = sheets.len() > 1 && strips <= WIDEST_PLAN;
    let rows = 0..if has_plan {
        layout.tiling.rows.len()
    } else {
        0
    };
    SheetSet {
        id: paper.id,
        choice: view.text(message!(
            "handout-paper",
            paper = paper.id,
            count = sheets.len(),
        )),
        heading: view.text(message!(
            "handout-wall",
            paper = paper.id,
            count = sheets.len(),
        )),
        is_first: paper.id == Paper::ALL[0].id,
        columns: layout.columns,
        plan: rows
            .map(|row| (0..strips).map(|strip| number(row, strip)).collect())
            .collect(),
        sheets: (0..sheets.len())
            .map(|at| sheet(view, at, grid, layout, cards_html))
            .collect(),
    }
}

/// The layout with the fewest sheets, and among these the one with the widest columns.
fn fewest_sheets(measured: &MeasuredWall, grid: &WallGrid, paper: &Paper) -> SheetLayout {
    let groups: Vec<usize> = grid.columns.iter().map(|column| column.0.index()).collect();
    let is_legible = |columns: &usize| {
        *columns <= paper.easy_columns || measured.has_room_for_words(paper.width, *columns)
    };
    let layouts = paper.columns().filter(is_legible).map(|columns| {
        let strips = strips(&groups, columns);
        let fitted = measured.fit(paper.width, columns, &strips);
        let height = fitted.height_for_bands(paper.height);
        let tiling = Tiling::new(&fitted.sizes, FreeSpace { columns, height });
        SheetLayout {
            columns,
            fitted,
            tiling,
        }
    });
    layouts
        .min_by_key(|layout| layout.tiling.sheets.len())
        .expect("every paper has room for its fewest columns")
}

/// A paper size in landscape: the area within its margins, in CSS pixels.
#[derive(Debug)]
pub(crate) struct Paper {
    pub(crate) id: &'static str,
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// The smallest number of columns to try.
    min_columns: usize,
    /// The number of columns in which words of any length fit.
    pub(crate) easy_columns: usize,
    /// The largest number of columns to try, in which short words fit.
    max_columns: usize,
}

impl Paper {
    /// The first size has the smaller width and height of A4 and Letter, so that its sheets fit on
    /// both; the second is A3. Margins are those of `print.css`: 8 mm, and 11 mm below. A few pixels
    /// are left free for what browsers lay out differently.
    pub(crate) const ALL: [&'static Self; 2] = [
        &Self {
            id: "a4",
            width: 990,
            height: 714,
            min_columns: 4,
            easy_columns: 8,
            max_columns: 10,
        },
        &Self {
            id: "a3",
            width: 1520,
            height: 1042,
            min_columns: 6,
            easy_columns: 12,
            max_columns: 15,
        },
    ];

    /// The numbers of columns to try.
    pub(crate) fn columns(&self) -> RangeInclusive<usize> {
        self.min_columns..=self.max_columns
    }
}

/// A sheet of the wall, with its rendered cards.
fn sheet<'p>(
    view: &'p MapView,
    at: usize,
    grid: &WallGrid,
    layout: &SheetLayout,
    cards_html: &'p [String],
) -> Sheet<'p> {
    let tiling = &layout.tiling;
    let (row, strip) = tiling.sheets[at];
    let total = tiling.sheets.len();
    let columns = tiling.strips[strip].clone();
    let is_continued = |activity| {
        let before = columns.start.checked_sub(1);
        before.is_some_and(|before| grid.columns[before].0 == activity)
    };
    let groups = grid.columns[columns.clone()].chunk_by(|left, right| left.0 == right.0);
    let number = |row: Option<usize>, strip: Option<usize>| {
        let sheet = row.zip(strip)?;
        let at = tiling.sheets.iter().position(|other| *other == sheet)?;
        Some(at + 1)
    };
    let (is_rtl, row_at, strip_at) = (view.is_rtl(), Some(row), Some(strip));
    let before = number(row_at, strip.checked_sub(1)).map(|sheet| {
        if is_rtl {
            message!("sheet-from-right", sheet = sheet)
        } else {
            message!("sheet-from-left", sheet = sheet)
        }
    });
    let after = number(row_at, Some(strip + 1)).map(|sheet| {
        if is_rtl {
            message!("sheet-to-left", sheet = sheet)
        } else {
            message!("sheet-to-right", sheet = sheet)
        }
    });
    let above = number(row.checked_sub(1), strip_at);
    let above = above.map(|sheet| message!("sheet-from-above", sheet = sheet));
    let below = number(Some(row + 1), strip_at);
    let below = below.map(|sheet| message!("sheet-to-below", sheet = sheet));
    Sheet {
        number: if total > 1 {
            view.text(message!("sheet-number", number = at + 1, count = total))
        } else {
            String::new()
        },
        label: view.text(message!("sheet-label", number = at + 1, count = total)),
        place: sheet_place(view, layout, row, strip, grid.columns.len()),
        before: before.map(|message| view.text(message)),
        after: after.map(|message| view.text(message)),
        above: above.map(|message| view.text(message)),
        below: below.map(|message| view.text(message)),
        activities: groups
            .enumerate()
            .map(|(at, group)| SheetActivity {
                title: view.map[group[0].0].title.text.clone(),
                columns: group.len(),
                is_continued: at == 0 && is_continued(group[0].0),
            })
            .collect(),
        tasks: (grid.columns[columns.clone()].iter())
            .map(|(_, task)| view.column_title(*task).unwrap_or_default().to_owned())
            .collect(),
        spare: (columns.len() + 1..=layout.columns).collect(),
        activities_height: layout.fitted.heads[0],
        tasks_height: layout.fitted.heads[1],
        bands: (tiling.rows[row].iter())
            .map(|slice| sheet_band(view, slice, grid, columns.clone(), cards_html))
            .collect(),
    }
}

fn sheet_band<'p>(
    view: &'p MapView,
    slice: &BandSlice,
    grid: &WallGrid,
    columns: Range<usize>,
    cards_html: &'p [String],
) -> SheetBand<'p> {
    let band = grid.bands[slice.band];
    let cells = columns.map(|column| {
        let (activity, task) = grid.columns[column];
        let stories = view.stories_in_cell(task, band);
        let cards = slice.cells[column].clone();
        let shown = stories.get(cards.clone()).unwrap_or_default().iter();
        let html = move || {
            shown
                .clone()
                .map(|story| &*cards_html[story.index()])
                .collect()
        };
        SheetCell {
            hole: (hole_in_band(view, activity, task, band))
                .filter(|_| stories.is_empty() && !cards.is_empty()),
            cards_html: Lazy::new(html),
        }
    });
    let name = view.band_name(band);
    SheetBand {
        name: if slice.is_continued {
            continued_name(view, name)
        } else {
            name.to_owned()
        },
        is_later: band.is_none(),
        facts: if slice.is_continued {
            Vec::new()
        } else {
            band_facts(view, band)
        },
        height: slice.height,
        cells: cells.collect(),
    }
}

/// The part of the wall on a sheet: `Columns 8–14 of 20`, `Row 1 of 2`.
fn sheet_place(
    view: &MapView,
    layout: &SheetLayout,
    row: usize,
    strip: usize,
    columns: usize,
) -> Vec<String> {
    let (strips, rows) = (&layout.tiling.strips, &layout.tiling.rows);
    let shown = &strips[strip];
    let across = message!(
        "sheet-columns",
        shown = shown.len(),
        first = shown.start + 1,
        last = shown.end,
        count = columns,
    );
    let down = message!("sheet-row", number = row + 1, count = rows.len());
    let place = [
        (strips.len() > 1).then_some(across),
        (rows.len() > 1).then_some(down),
    ];
    let place = place.into_iter().flatten();
    place.map(|message| view.text(message)).collect()
}
