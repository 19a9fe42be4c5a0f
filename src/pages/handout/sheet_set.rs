//! The wall on paper: sheets that can be laid side by side and below each other.

use super::sheet::{Sheet, SheetActivity, SheetBand, SheetCell, hole_in_band};
use super::sizes::{FittedWall, MeasuredWall};
use super::tiling::{BandSlice, FreeSpace, Tiling, strips};
use crate::map::{ActivityIx, Band, TaskIx};
use crate::pages::release::band_facts;
use crate::pages::view::MapView;
use crate::pages::words::count;
use serde::Serialize;
use std::ops::{Range, RangeInclusive};

/// The largest number of sheets side by side for which the cover has a plan.
const WIDEST_PLAN: usize = 24;

/// The wall in sheets of one paper size.
#[derive(Debug, Serialize)]
pub struct SheetSet {
    /// `a4` or `a3`: a class, and a part of ids.
    pub id: &'static str,
    /// `A4 or Letter`.
    pub paper: &'static str,
    /// `4 sheets`.
    pub told: String,
    /// Whether this set is printed unless the reader chooses another.
    pub is_first: bool,
    /// The number of columns of a full sheet; all columns of a set have the same width.
    pub columns: usize,
    /// The numbers of the sheets as they lie, row by row; empty where there is none. There is no
    /// plan of one sheet, nor of very many.
    pub plan: Vec<Vec<String>>,
    /// The sheets.
    pub sheets: Vec<Sheet>,
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

/// The wall for each size of paper that makes a difference; `cards_html` is each story's card on
/// paper, rendered.
pub(crate) fn sheet_sets(view: &MapView, cards_html: &[String]) -> Vec<SheetSet> {
    let whole = WallGrid {
        bands: view.shown_bands().collect(),
        columns: view.columns().collect(),
    };
    if whole.columns.is_empty() {
        return Vec::new();
    }
    let measured = MeasuredWall::new(view, &whole.bands, &whole.columns);
    let [small, large] = Paper::ALL.map(|paper| (paper, fewest_sheets(&measured, &whole, paper)));
    let saves = large.1.tiling.sheets.len() < small.1.tiling.sheets.len();
    let sets = [Some(small), Some(large).filter(|_| saves)];
    let sets = sets.into_iter().flatten();
    sets.map(|(paper, cut)| sheet_set(view, paper, &whole, &cut, cards_html))
        .collect()
}

fn sheet_set(
    view: &MapView,
    paper: &Paper,
    whole: &WallGrid,
    cut: &SheetLayout,
    cards_html: &[String],
) -> SheetSet {
    let sheets = &cut.tiling.sheets;
    let number = |row, strip| {
        let at = sheets.iter().position(|sheet| *sheet == (row, strip));
        at.map_or(String::new(), |at| (at + 1).to_string())
    };
    let strips = cut.tiling.strips.len();
    let has_plan = sheets.len() > 1 && strips <= WIDEST_PLAN;
    let rows = 0..if has_plan { cut.tiling.rows.len() } else { 0 };
    SheetSet {
        id: paper.id,
        paper: paper.name,
        told: count(sheets.len(), "sheet", "sheets"),
        is_first: paper.id == Paper::ALL[0].id,
        columns: cut.columns,
        plan: rows
            .map(|row| (0..strips).map(|strip| number(row, strip)).collect())
            .collect(),
        sheets: (0..sheets.len())
            .map(|at| sheet(view, at, whole, cut, cards_html))
            .collect(),
    }
}

/// The wall in the fewest sheets, and with the widest columns that need no more.
fn fewest_sheets(measured: &MeasuredWall, whole: &WallGrid, paper: &Paper) -> SheetLayout {
    let groups: Vec<usize> = whole
        .columns
        .iter()
        .map(|column| column.0.index())
        .collect();
    let is_legible = |columns: &usize| {
        *columns <= paper.easy_columns || measured.has_room_for_words(paper.width, *columns)
    };
    let cuts = paper.columns().filter(is_legible).map(|columns| {
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
    cuts.min_by_key(|cut| cut.tiling.sheets.len())
        .expect("every paper has room for its fewest columns")
}

/// A paper size in landscape: the area within its margins, in CSS pixels.
#[derive(Debug)]
pub(crate) struct Paper {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
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
    /// As high as A4 and as wide as Letter: what fits here fits on both. Then A3. Margins are
    /// those of `print.css`: 8 mm, and 11 mm below; a few pixels are left to the browser.
    pub(crate) const ALL: [&'static Self; 2] = [
        &Self {
            id: "a4",
            name: "A4 or Letter",
            width: 990,
            height: 714,
            min_columns: 4,
            easy_columns: 8,
            max_columns: 10,
        },
        &Self {
            id: "a3",
            name: "A3",
            width: 1520,
            height: 1042,
            min_columns: 6,
            easy_columns: 12,
            max_columns: 15,
        },
    ];

    pub(crate) fn columns(&self) -> RangeInclusive<usize> {
        self.min_columns..=self.max_columns
    }
}

/// A sheet of a cut wall, with its rendered cards.
fn sheet(
    view: &MapView,
    at: usize,
    whole: &WallGrid,
    cut: &SheetLayout,
    cards_html: &[String],
) -> Sheet {
    let tiling = &cut.tiling;
    let (row, strip) = tiling.sheets[at];
    let of = tiling.sheets.len();
    let columns = tiling.strips[strip].clone();
    let goes_on = |activity| {
        let before = columns.start.checked_sub(1);
        before.is_some_and(|before| whole.columns[before].0 == activity)
    };
    let groups = whole.columns[columns.clone()].chunk_by(|left, right| left.0 == right.0);
    let number = |row: Option<usize>, strip: Option<usize>| {
        let sheet = row.zip(strip)?;
        let at = tiling.sheets.iter().position(|other| *other == sheet)?;
        Some(at + 1)
    };
    let (is_rtl, row_at, strip_at) = (view.is_rtl(), Some(row), Some(strip));
    let to_left = |number| format!("◂ joins sheet {number}");
    let to_right = |number| format!("joins sheet {number} ▸");
    let before = number(row_at, strip.checked_sub(1));
    let after = number(row_at, Some(strip + 1));
    let above = number(row.checked_sub(1), strip_at);
    let below = number(Some(row + 1), strip_at);
    let told = |told: String| if of > 1 { told } else { String::new() };
    Sheet {
        number: told(format!("Sheet {} of {of}", at + 1)),
        place: told(sheet_position(cut, row, strip, whole.columns.len())),
        before: before.map(if is_rtl { to_right } else { to_left }),
        after: after.map(if is_rtl { to_left } else { to_right }),
        above: above.map(|number| format!("▴ joins sheet {number}")),
        below: below.map(|number| format!("▾ goes on on sheet {number}")),
        activities: groups
            .enumerate()
            .map(|(at, group)| SheetActivity {
                title: view.map[group[0].0].title.text.clone(),
                columns: group.len(),
                is_continued: at == 0 && goes_on(group[0].0),
            })
            .collect(),
        tasks: (whole.columns[columns.clone()].iter())
            .map(|(_, task)| view.column_title(*task).to_owned())
            .collect(),
        spare: (columns.len() + 1..=cut.columns).collect(),
        activities_height: cut.fitted.heads[0],
        tasks_height: cut.fitted.heads[1],
        bands: (tiling.rows[row].iter())
            .map(|piece| sheet_band(view, piece, whole, columns.clone(), cards_html))
            .collect(),
    }
}

fn sheet_band(
    view: &MapView,
    piece: &BandSlice,
    whole: &WallGrid,
    columns: Range<usize>,
    cards_html: &[String],
) -> SheetBand {
    let band = whole.bands[piece.band];
    let cells = columns.map(|column| {
        let (activity, task) = whole.columns[column];
        let stories = view.stories_in_cell(task, band);
        let cards = piece.cells[column].clone();
        SheetCell {
            hole: (hole_in_band(view, activity, task, band))
                .filter(|_| stories.is_empty() && !cards.is_empty()),
            cards_html: (stories.get(cards).unwrap_or_default().iter())
                .map(|story| cards_html[story.index()].as_str())
                .collect(),
        }
    });
    SheetBand {
        name: view.band_name(band).to_owned(),
        is_later: band.is_none(),
        is_continued: piece.is_continued,
        told: if piece.is_continued {
            Vec::new()
        } else {
            band_facts(view, band)
        },
        height: piece.height,
        cells: cells.collect(),
    }
}

/// The position of a sheet among all sheets: `columns 8–14 of 20, row 1 of 2`.
fn sheet_position(cut: &SheetLayout, row: usize, strip: usize, columns: usize) -> String {
    let strip = &cut.tiling.strips[strip];
    let (first, last) = (strip.start + 1, strip.end);
    let across = match (strip.len(), cut.tiling.strips.len()) {
        (_, 1) => String::new(),
        (1, _) => format!("column {first} of {columns}"),
        _ => format!("columns {first}–{last} of {columns}"),
    };
    let down = match cut.tiling.rows.len() {
        1 => String::new(),
        rows => format!("row {} of {rows}", row + 1),
    };
    let separator = if across.is_empty() || down.is_empty() {
        ""
    } else {
        ", "
    };
    format!("{across}{separator}{down}")
}
