//! The wall on paper: sheets that can be laid side by side and below each other.

use super::paper::Paper;
use super::sheet::Sheet;
use super::sizes::{Fitted, Measured};
use super::tiling::{FreeSpace, Tiling, strips};
use crate::map::{ActivityIx, Band, TaskIx};
use crate::pages::book::MapView;
use crate::pages::words::count;
use serde::Serialize;

/// A plan wider than this would not fit on the cover.
const WIDEST_PLAN: usize = 24;

/// The wall in sheets of one size of paper.
#[derive(Debug, Serialize)]
pub struct SheetSet {
    /// `a4` or `a3`: a class, and a part of ids.
    pub id: &'static str,
    /// `A4 or Letter`.
    pub paper: &'static str,
    /// `4 sheets`.
    pub told: String,
    /// Whether this is what is printed where nobody chooses.
    pub is_first: bool,
    /// How many columns have room side by side; all sheets of a set have columns of one width.
    pub columns: usize,
    /// The numbers of the sheets as they lie, row by row; empty where there is none. There is no
    /// plan of one sheet, nor of very many.
    pub plan: Vec<Vec<String>>,
    /// The sheets.
    pub sheets: Vec<Sheet>,
}

/// A wall to be cut.
#[derive(Debug)]
pub(crate) struct WallGrid {
    pub(crate) bands: Vec<Band>,
    pub(crate) columns: Vec<(ActivityIx, Option<TaskIx>)>,
}

/// A wall that was cut.
#[derive(Debug)]
pub(crate) struct SheetLayout {
    pub(crate) columns: usize,
    pub(crate) fitted: Fitted,
    pub(crate) tiling: Tiling,
}

impl MapView<'_> {
    /// The wall for each size of paper that makes a difference; `cards_html` is each story's card on
    /// paper, rendered.
    pub(crate) fn sheet_sets(&self, cards_html: &[String]) -> Vec<SheetSet> {
        let whole = WallGrid {
            bands: self.shown_bands().collect(),
            columns: self.columns().collect(),
        };
        if whole.columns.is_empty() {
            return Vec::new();
        }
        let measured = Measured::of(self, &whole.bands, &whole.columns);
        let [small, large] = Paper::ALL.map(|paper| (paper, cut(&measured, &whole, paper)));
        let saves = large.1.tiling.sheets.len() < small.1.tiling.sheets.len();
        let sets = [Some(small), Some(large).filter(|_| saves)];
        let sets = sets.into_iter().flatten();
        sets.map(|(paper, cut)| self.sheet_set(paper, &whole, &cut, cards_html))
            .collect()
    }

    fn sheet_set(
        &self,
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
                .map(|at| self.sheet(at, whole, cut, cards_html))
                .collect(),
        }
    }
}

/// The wall in as few sheets as there can be; the widest columns among these.
fn cut(measured: &Measured, whole: &WallGrid, paper: &Paper) -> SheetLayout {
    let groups: Vec<usize> = whole
        .columns
        .iter()
        .map(|column| column.0.index())
        .collect();
    let is_legible = |columns: &usize| {
        *columns <= paper.easy || measured.has_room_for_words(paper.width, *columns)
    };
    let cuts = paper.columns().filter(is_legible).map(|columns| {
        let strips = strips(&groups, columns);
        let fitted = measured.fitted(paper.width, columns, &strips);
        let height = fitted.room(paper.height);
        let tiling = Tiling::of(&fitted.sizes, FreeSpace { columns, height });
        SheetLayout {
            columns,
            fitted,
            tiling,
        }
    });
    cuts.min_by_key(|cut| cut.tiling.sheets.len())
        .expect("every paper has room for its fewest columns")
}
