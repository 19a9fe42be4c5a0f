//! Cutting a wall into sheets that can be laid side by side and below each other.
//!
//! All rows of sheets are cut at the same columns, and all columns of sheets at the same rows, so
//! that the sheets can be pasted together to the wall. Lengths have no unit here.

use std::ops::Range;

/// The heights of the parts of a wall.
#[derive(Clone, Debug)]
pub(crate) struct WallSizes {
    /// The activity of each column.
    pub(crate) groups: Vec<usize>,
    /// The bands, from the top.
    pub(crate) bands: Vec<BandSize>,
    /// The distance between cards.
    pub(crate) card_gap: usize,
}

/// The heights of the parts of a band.
#[derive(Clone, Debug)]
pub(crate) struct BandSize {
    /// The height of its line, name and facts, on the sheets where it begins.
    pub(crate) head: usize,
    /// The height of its line and name on the sheets where it continues.
    pub(crate) continued_head: usize,
    /// The free height below its cards.
    pub(crate) foot: usize,
    /// The heights of the cards in each column.
    pub(crate) cells: Vec<Vec<usize>>,
}

/// The space that a sheet has for the wall.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FreeSpace {
    pub(crate) columns: usize,
    pub(crate) height: usize,
}

/// A wall cut into rows and columns of sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tiling {
    /// The wall's columns in each column of sheets.
    pub(crate) strips: Vec<Range<usize>>,
    /// The parts of bands in each row of sheets.
    pub(crate) rows: Vec<Vec<BandSlice>>,
    /// The row and strip of each sheet, in the order of their numbers. Below the first row, sheets
    /// on which nothing would be printed but headers are left out.
    pub(crate) sheets: Vec<(usize, usize)>,
}

/// The part of a band in a row of sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BandSlice {
    pub(crate) band: usize,
    /// Whether it began on a sheet above.
    pub(crate) is_continued: bool,
    /// The height of its tallest column here.
    pub(crate) height: usize,
    /// The cards of each column of the wall that are here.
    pub(crate) cells: Vec<Range<usize>>,
}

impl Tiling {
    pub(crate) fn new(sizes: &WallSizes, space: FreeSpace) -> Self {
        let strips = strips(&sizes.groups, space.columns);
        let rows = rows(sizes, space.height);
        let all = (0..rows.len()).flat_map(|row| (0..strips.len()).map(move |strip| (row, strip)));
        let sheets = all.filter(|(row, strip)| {
            let columns = &strips[*strip];
            let has_cards = |slice: &BandSlice| {
                let mut cells = slice.cells[columns.clone()].iter();
                cells.any(|cards| !cards.is_empty())
            };
            let begins = |slice: &BandSlice| *strip == 0 && !slice.is_continued;
            *row == 0
                || rows[*row]
                    .iter()
                    .any(|slice| has_cards(slice) || begins(slice))
        });
        Self {
            sheets: sheets.collect(),
            strips,
            rows,
        }
    }
}

/// The columns in as few strips of at most `max_columns` as possible. Cuts are between activities if
/// that needs no additional strip, and otherwise so that strips are about equally wide.
pub(crate) fn strips(groups: &[usize], max_columns: usize) -> Vec<Range<usize>> {
    let mut strips = Vec::new();
    let mut from = 0;
    while from < groups.len() {
        let left = groups.len() - from;
        let after = left.div_ceil(max_columns) - 1;
        let fewest = (left.saturating_sub(after * max_columns)).max(1);
        let is_between = |width: &usize| {
            let at = from + width;
            at == groups.len() || groups[at - 1] != groups[at]
        };
        let even = left.div_ceil(after + 1);
        let width = (fewest..=max_columns.min(left))
            .filter(is_between)
            .min_by_key(|width| width.abs_diff(even))
            .unwrap_or(even);
        strips.push(from..from + width);
        from += width;
    }
    strips
}

/// A cut through the wall, below the cards that are already on a sheet.
#[derive(Clone, Debug)]
struct CutLine {
    band: usize,
    /// The number of cards of this band above the cut, by column.
    above: Vec<usize>,
}

impl CutLine {
    /// The cut above a band.
    fn before(band: usize, sizes: &WallSizes) -> Self {
        Self {
            band,
            above: vec![0; sizes.groups.len()],
        }
    }

    fn is_end(&self, sizes: &WallSizes) -> bool {
        self.band == sizes.bands.len()
    }

    fn is_inside(&self) -> bool {
        self.above.iter().any(|number| *number > 0)
    }
}

/// The rows of sheets, from the top; at least one, even without a band.
pub(crate) fn rows(sizes: &WallSizes, height: usize) -> Vec<Vec<BandSlice>> {
    let mut rows = Vec::new();
    let mut cut = CutLine::before(0, sizes);
    while rows.is_empty() || !cut.is_end(sizes) {
        let (mut row, mut next) = fill_row(sizes, height, &cut);
        // A band that would be cut at the foot of a sheet moves to the next sheet as a whole, if that
        // needs no additional sheet.
        if next.is_inside() && row.len() > 1 {
            let before_band = CutLine::before(next.band, sizes);
            if count_rows(sizes, height, before_band.clone())
                == count_rows(sizes, height, next.clone())
            {
                row.pop();
                next = before_band;
            }
        }
        rows.push(row);
        cut = next;
    }
    rows
}

/// The number of rows of sheets from a cut on.
fn count_rows(sizes: &WallSizes, height: usize, mut cut: CutLine) -> usize {
    let mut number = 0;
    while !cut.is_end(sizes) {
        cut = fill_row(sizes, height, &cut).1;
        number += 1;
    }
    number
}

/// The part of the wall that fits on one sheet from a cut on, and the cut below it.
fn fill_row(sizes: &WallSizes, height: usize, from: &CutLine) -> (Vec<BandSlice>, CutLine) {
    let mut row: Vec<BandSlice> = Vec::new();
    let mut cut = from.clone();
    let mut left = height;
    while let Some(band) = sizes.bands.get(cut.band) {
        let head = if cut.is_inside() {
            band.continued_head
        } else {
            band.head
        };
        let taken = head + band.foot;
        let slice = (left.checked_sub(taken)).and_then(|height| take_fitting(sizes, &cut, height));
        let Some(slice) = slice.or_else(|| row.is_empty().then(|| take_one_card(sizes, &cut)))
        else {
            break;
        };
        left = left.saturating_sub(taken + slice.height);
        let above: Vec<usize> = slice.cells.iter().map(|cards| cards.end).collect();
        row.push(slice);
        let is_whole = (band.cells.iter().zip(&above)).all(|(cell, above)| cell.len() == *above);
        if !is_whole {
            cut.above = above;
            break;
        }
        cut = CutLine::before(cut.band + 1, sizes);
    }
    (row, cut)
}

/// The part of a band from a cut on that fits in a height; `None` if no card fits.
fn take_fitting(sizes: &WallSizes, cut: &CutLine, max_height: usize) -> Option<BandSlice> {
    let slice = take_while(sizes, cut, |height, _| height <= max_height);
    let is_empty = (sizes.bands[cut.band].cells.iter()).all(Vec::is_empty);
    let has_cards = slice.cells.iter().any(|cards| !cards.is_empty());
    (is_empty || has_cards).then_some(slice)
}

/// One card of each column, which may be taller than a sheet; the browser breaks it.
fn take_one_card(sizes: &WallSizes, cut: &CutLine) -> BandSlice {
    take_while(sizes, cut, |_, number| number == 1)
}

/// The cards of a band from a cut on, taken from each column for as long as `may_grow` accepts the
/// column's new height and number of cards.
fn take_while(
    sizes: &WallSizes,
    cut: &CutLine,
    may_grow: impl Fn(usize, usize) -> bool,
) -> BandSlice {
    let mut tallest = 0;
    let band = &sizes.bands[cut.band];
    let cells = band.cells.iter().zip(&cut.above).map(|(cell, above)| {
        let (mut height, mut number) = (0, 0);
        for card in &cell[*above..] {
            let between = if number == 0 { 0 } else { sizes.card_gap };
            if !may_grow(height + between + card, number + 1) {
                break;
            }
            height += between + card;
            number += 1;
        }
        tallest = tallest.max(height);
        *above..above + number
    });
    let cells = cells.collect();
    BandSlice {
        band: cut.band,
        is_continued: cut.is_inside(),
        height: tallest,
        cells,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(groups: &[usize], max: usize) -> Vec<usize> {
        strips(groups, max)
            .into_iter()
            .map(|strip| strip.len())
            .collect()
    }

    #[test]
    fn strips_end_between_activities_where_that_costs_no_strip() {
        assert_eq!(lengths(&[0, 0, 0, 1, 1, 1, 1, 2, 2, 2], 7), [3, 7]);
        assert_eq!(lengths(&[0, 0, 0, 1, 1, 1, 1, 1, 2, 2], 7), [3, 7]);
        assert_eq!(lengths(&[0, 0, 1, 1, 2, 2, 3, 3, 3], 7), [4, 5]);
    }

    #[test]
    fn strips_are_even_where_one_activity_fills_them() {
        assert_eq!(lengths(&[0; 40], 7), [7, 7, 7, 7, 6, 6]);
        assert_eq!(lengths(&[0; 8], 7), [4, 4]);
        assert_eq!(lengths(&[0; 7], 7), [7]);
        assert_eq!(lengths(&[], 7), [0; 0]);
    }

    #[test]
    fn strips_are_as_few_as_can_be_and_in_order() {
        for columns in 1..60 {
            for max in 1..12 {
                let groups: Vec<usize> = (0..columns).map(|column| column * column % 7).collect();
                let strips = strips(&groups, max);
                assert_eq!(strips.len(), columns.div_ceil(max));
                assert!(strips.iter().all(|strip| (1..=max).contains(&strip.len())));
                let flat: Vec<usize> = strips.into_iter().flatten().collect();
                assert_eq!(flat, (0..columns).collect::<Vec<_>>());
            }
        }
    }

    const HEAD: usize = 20;
    const AGAIN: usize = 15;
    const FOOT: usize = 5;
    const BETWEEN: usize = 4;

    fn wall(bands: &[&[&[usize]]]) -> WallSizes {
        let band = |cells: &&[&[usize]]| BandSize {
            head: HEAD,
            continued_head: AGAIN,
            foot: FOOT,
            cells: cells.iter().map(|cell| cell.to_vec()).collect(),
        };
        WallSizes {
            groups: vec![0; bands.first().map_or(0, |cells| cells.len())],
            bands: bands.iter().map(band).collect(),
            card_gap: BETWEEN,
        }
    }

    /// The height of a row of sheets.
    fn height(row: &[BandSlice]) -> usize {
        let slices = row.iter();
        slices
            .map(|slice| slice.height + FOOT + if slice.is_continued { AGAIN } else { HEAD })
            .sum()
    }

    fn bands(rows: &[Vec<BandSlice>]) -> Vec<Vec<usize>> {
        let bands = |row: &Vec<BandSlice>| row.iter().map(|slice| slice.band).collect();
        rows.iter().map(bands).collect()
    }

    /// A pseudorandom wall, always the same for the same seed.
    fn any_wall(seed: usize) -> WallSizes {
        let mut state = seed * 2_654_435_761 + 1;
        let mut next = move |max: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(99);
            (state >> 33) % max
        };
        let columns = 1 + next(6);
        let mut cell = || (0..next(9)).map(|_| 12 + next(60)).collect::<Vec<usize>>();
        let band = |_| (0..columns).map(|_| cell()).collect::<Vec<_>>();
        let bands: Vec<Vec<Vec<usize>>> = (0..1 + seed % 7).map(band).collect();
        let slices: Vec<Vec<&[usize]>> = (bands.iter())
            .map(|band| band.iter().map(Vec::as_slice).collect())
            .collect();
        wall(&slices.iter().map(Vec::as_slice).collect::<Vec<_>>())
    }

    #[test]
    fn every_card_is_on_one_sheet_in_its_order_and_no_sheet_is_too_tall() {
        for seed in 0..400 {
            let sizes = any_wall(seed);
            let max = 100 + seed % 300;
            let rows = rows(&sizes, max);
            let mut seen: Vec<Vec<usize>> = (sizes.bands.iter())
                .map(|band| vec![0; band.cells.len()])
                .collect();
            let mut last = 0;
            for row in &rows {
                assert!(height(row) <= max, "{seed}: {} of {max}", height(row));
                for slice in row {
                    assert!(slice.band >= last, "{seed}: bands are in order");
                    last = slice.band;
                    let begun = seen[slice.band].iter().any(|number| *number > 0);
                    assert_eq!(slice.is_continued, begun, "{seed}");
                    for (cards, seen) in slice.cells.iter().zip(&mut seen[slice.band]) {
                        assert_eq!(
                            cards.start, *seen,
                            "{seed}: no card twice, and none left out"
                        );
                        *seen = cards.end;
                    }
                }
            }
            for (band, seen) in sizes.bands.iter().zip(&seen) {
                let all: Vec<usize> = band.cells.iter().map(Vec::len).collect();
                assert_eq!(seen, &all, "{seed}: every card");
            }
        }
    }

    #[test]
    fn a_wall_that_fits_is_one_row() {
        let sizes = wall(&[&[&[30, 30], &[]], &[&[], &[]]]);
        assert_eq!(bands(&rows(&sizes, 114)), [[0, 1]]);
        assert_eq!(bands(&rows(&sizes, 113)), [[0], [1]]);
        assert_eq!(bands(&rows(&wall(&[]), 100)), [[0; 0]]);
    }

    #[test]
    fn a_band_stays_whole_where_that_costs_no_sheet() {
        let whole = wall(&[&[&[30, 30]], &[&[30, 30]]]);
        assert_eq!(bands(&rows(&whole, 140)), [[0], [1]]);
        let cut = wall(&[&[&[30, 30]], &[&[30, 30, 30, 30]]]);
        assert_eq!(bands(&rows(&cut, 150)), [vec![0, 1], vec![1]]);
    }

    #[test]
    fn a_cell_taller_than_a_sheet_goes_on_on_the_next() {
        let sizes = wall(&[&[&[30; 60], &[30]]]);
        let rows = rows(&sizes, 140);
        assert_eq!(rows.len(), 20);
        assert_eq!(rows[1][0].cells, [3..6, 1..1]);
        assert!(rows[1][0].is_continued);
    }

    #[test]
    fn a_card_taller_than_a_sheet_ends_no_row_of_sheets_for_ever() {
        let sizes = wall(&[&[&[30, 500, 30]]]);
        let rows = rows(&sizes, 100);
        let cards: Vec<_> = rows.iter().map(|row| row[0].cells[0].clone()).collect();
        assert_eq!(cards, [0..1, 1..2, 2..3]);
    }
}
