//! Cutting bands into rows of sheets.

use super::{BandSlice, WallSizes};

/// A place between cards of the wall: everything above it stands on a sheet.
#[derive(Clone, Debug)]
struct CutLine {
    band: usize,
    /// How many cards of this band stand above it, by column.
    above: Vec<usize>,
}

impl CutLine {
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

/// The rows of sheets, from the top; one even where there is no band.
pub(crate) fn rows(sizes: &WallSizes, height: usize) -> Vec<Vec<BandSlice>> {
    let mut rows = Vec::new();
    let mut place = CutLine::before(0, sizes);
    while rows.is_empty() || !place.is_end(sizes) {
        let (mut row, mut next) = fill(sizes, height, &place);
        // A band that would be cut at the foot of a sheet goes to the next one as a whole, where
        // that costs no sheet.
        if next.is_inside() && row.len() > 1 {
            let whole = CutLine::before(next.band, sizes);
            if count(sizes, height, whole.clone()) == count(sizes, height, next.clone()) {
                row.pop();
                next = whole;
            }
        }
        rows.push(row);
        place = next;
    }
    rows
}

/// How many rows of sheets there are from a place on.
fn count(sizes: &WallSizes, height: usize, mut place: CutLine) -> usize {
    let mut number = 0;
    while !place.is_end(sizes) {
        place = fill(sizes, height, &place).1;
        number += 1;
    }
    number
}

/// As much as one sheet holds from a place on, and the place where it ends.
fn fill(sizes: &WallSizes, height: usize, from: &CutLine) -> (Vec<BandSlice>, CutLine) {
    let mut row: Vec<BandSlice> = Vec::new();
    let mut place = from.clone();
    let mut left = height;
    while let Some(band) = sizes.bands.get(place.band) {
        let head = if place.is_inside() {
            band.again
        } else {
            band.head
        };
        let taken = head + band.foot;
        let piece = (left.checked_sub(taken)).and_then(|room| take(sizes, &place, room));
        let Some(piece) = piece.or_else(|| row.is_empty().then(|| take_one(sizes, &place))) else {
            break;
        };
        left = left.saturating_sub(taken + piece.height);
        let above: Vec<usize> = piece.cells.iter().map(|cards| cards.end).collect();
        row.push(piece);
        let is_whole = (band.cells.iter().zip(&above)).all(|(cell, above)| cell.len() == *above);
        if !is_whole {
            place.above = above;
            break;
        }
        place = CutLine::before(place.band + 1, sizes);
    }
    (row, place)
}

/// What fits of a band from a place on; none where that is nothing of it.
fn take(sizes: &WallSizes, place: &CutLine, room: usize) -> Option<BandSlice> {
    let piece = taken(sizes, place, |height, _| height <= room);
    let is_empty = (sizes.bands[place.band].cells.iter()).all(Vec::is_empty);
    let has_cards = piece.cells.iter().any(|cards| !cards.is_empty());
    (is_empty || has_cards).then_some(piece)
}

/// One card of each column, for cards that are taller than a sheet: the browser has to cut these.
fn take_one(sizes: &WallSizes, place: &CutLine) -> BandSlice {
    taken(sizes, place, |_, number| number == 1)
}

/// The cards of a band from a place on for as long as a column may grow: it is given the height
/// that it would have, and its number of cards.
fn taken(sizes: &WallSizes, place: &CutLine, may_grow: impl Fn(usize, usize) -> bool) -> BandSlice {
    let mut tallest = 0;
    let band = &sizes.bands[place.band];
    let cells = band.cells.iter().zip(&place.above).map(|(cell, above)| {
        let (mut height, mut number) = (0, 0);
        for card in &cell[*above..] {
            let between = if number == 0 { 0 } else { sizes.between };
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
        band: place.band,
        is_continued: place.is_inside(),
        height: tallest,
        cells,
    }
}

#[cfg(test)]
mod tests {
    use super::super::BandSize;
    use super::*;

    const HEAD: usize = 20;
    const AGAIN: usize = 15;
    const FOOT: usize = 5;
    const BETWEEN: usize = 4;

    fn wall(bands: &[&[&[usize]]]) -> WallSizes {
        let band = |cells: &&[&[usize]]| BandSize {
            head: HEAD,
            again: AGAIN,
            foot: FOOT,
            cells: cells.iter().map(|cell| cell.to_vec()).collect(),
        };
        WallSizes {
            groups: vec![0; bands.first().map_or(0, |cells| cells.len())],
            bands: bands.iter().map(band).collect(),
            between: BETWEEN,
        }
    }

    /// How tall a row of sheets is.
    fn height(row: &[BandSlice]) -> usize {
        let pieces = row.iter();
        pieces
            .map(|piece| piece.height + FOOT + if piece.is_continued { AGAIN } else { HEAD })
            .sum()
    }

    fn bands(rows: &[Vec<BandSlice>]) -> Vec<Vec<usize>> {
        let bands = |row: &Vec<BandSlice>| row.iter().map(|piece| piece.band).collect();
        rows.iter().map(bands).collect()
    }

    /// A wall that looks as if chance had made it, always the same for the same seed.
    fn any_wall(seed: usize) -> WallSizes {
        let mut state = seed * 2_654_435_761 + 1;
        let mut next = move |most: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(99);
            (state >> 33) % most
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
            let most = 100 + seed % 300;
            let rows = rows(&sizes, most);
            let mut seen: Vec<Vec<usize>> = (sizes.bands.iter())
                .map(|band| vec![0; band.cells.len()])
                .collect();
            let mut last = 0;
            for row in &rows {
                assert!(height(row) <= most, "{seed}: {} of {most}", height(row));
                for piece in row {
                    assert!(piece.band >= last, "{seed}: bands are in order");
                    last = piece.band;
                    let begun = seen[piece.band].iter().any(|number| *number > 0);
                    assert_eq!(piece.is_continued, begun, "{seed}");
                    for (cards, seen) in piece.cells.iter().zip(&mut seen[piece.band]) {
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
