//! Files of separated values: CSV, TSV and their kin.
//!
//! The tokenizer is our own because nothing may get lost silently: every cell has its place, a quote that is
//! never closed takes one cell instead of the rest of the file, and text after a closing quote stays.

use super::table::{CellOrigin, DataCell, DataTable, MAX_COLUMNS, NO_COLUMN};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// The characters that can separate cells, the most usual first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many unclosed quotes are looked for. Each search reads the rest of the file.
const MAX_UNCLOSED: usize = 100;

/// How many rows the delimiter and the header are looked for in.
const SAMPLE_ROWS: usize = 20;

/// The code of all diagnostics about a file that can't be read as meant.
const CODE: &str = "import";

/// A cell of a file, whether or not there is something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawCell {
    pub(crate) span: Span,
    pub(crate) text: String,
    pub(crate) origin: CellOrigin,
}

/// Splits a text into rows of cells, one row at a time.
pub(crate) struct RowReader<'t> {
    text: &'t str,
    delimiter: u8,
    at: usize,
    /// Where quotes begin that are never closed.
    pub(crate) unclosed: Vec<usize>,
}

impl<'t> RowReader<'t> {
    pub(crate) fn new(text: &'t str, delimiter: u8) -> Self {
        // A first line `sep=;` is for Excel only.
        let at = match separator_line(text) {
            Some(_) => text.find('\n').map_or(text.len(), |end| end + 1),
            None => 0,
        };
        Self {
            text,
            delimiter,
            at,
            unclosed: Vec::new(),
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Reads a cell up to the delimiter or the line break after it.
    fn cell(&mut self) -> RawCell {
        let start = self.at;
        let is_blank = |byte: u8| matches!(byte, b' ' | b'\t') && byte != self.delimiter;
        while self.byte().is_some_and(is_blank) {
            self.at += 1;
        }
        if self.byte() == Some(b'"') && self.unclosed.len() < MAX_UNCLOSED {
            if let Some(cell) = self.quoted_cell() {
                return cell;
            }
            self.unclosed.push(self.at);
        }
        self.at = start;
        self.plain_cell(start)
    }

    fn plain_cell(&mut self, start: usize) -> RawCell {
        let rest = &self.text.as_bytes()[self.at..];
        let ends = |byte: &u8| *byte == self.delimiter || *byte == b'\n';
        self.at += rest.iter().position(ends).unwrap_or(rest.len());
        let text = self.text[start..self.at].trim_end_matches('\r');
        RawCell {
            span: Span::new(start, start + text.len()),
            text: text.to_owned(),
            origin: CellOrigin::Own,
        }
    }

    /// A cell in quotes; `None`, with nothing read, if they are never closed.
    fn quoted_cell(&mut self) -> Option<RawCell> {
        let start = self.at;
        let mut text = String::new();
        let mut at = start + 1;
        loop {
            let quote = at + self.text[at..].find('"')?;
            text.push_str(&self.text[at..quote]);
            at = quote + 1;
            if self.text[at..].starts_with('"') {
                text.push('"');
                at += 1;
                continue;
            }
            break;
        }
        self.at = at;
        let rest = self.plain_cell(at);
        if rest.text.trim().is_empty() {
            return Some(RawCell {
                span: Span::new(start, at),
                text,
                origin: CellOrigin::Own,
            });
        }
        // Text after the closing quote: the quotes belong to the text. Over several lines, this is rather the
        // opening quote of another cell, and the first one is never closed.
        if text.contains('\n') {
            self.at = start;
            return None;
        }
        let end = rest.span.end as usize;
        Some(RawCell {
            span: Span::new(start, end),
            text: self.text[start..end].to_owned(),
            origin: CellOrigin::Own,
        })
    }
}

impl Iterator for RowReader<'_> {
    type Item = Vec<RawCell>;

    fn next(&mut self) -> Option<Vec<RawCell>> {
        if self.at >= self.text.len() {
            return None;
        }
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell());
            let end = self.byte();
            self.at += 1;
            if end != Some(self.delimiter) {
                return Some(cells);
            }
        }
    }
}

/// The delimiter that a first line `sep=;` names.
fn separator_line(text: &str) -> Option<u8> {
    let line = text.lines().next()?.trim_matches('"');
    let (key, value) = line.split_at_checked(4)?;
    let only = value.as_bytes().first().copied()?;
    (key.eq_ignore_ascii_case("sep=") && value.len() == 1).then_some(only)
}

/// The delimiter of a text: the one that gives most cells in the first rows, and about as many in each.
pub(crate) fn guess_delimiter(text: &str) -> u8 {
    if let Some(delimiter) = separator_line(text) {
        return delimiter;
    }
    let score = |delimiter: u8| {
        let rows: Vec<usize> = RowReader::new(text, delimiter)
            .map(|row| row.len())
            .filter(|cells| *cells > 0)
            .take(SAMPLE_ROWS)
            .collect();
        let widest = rows.iter().copied().max().unwrap_or(0);
        if widest < 2 {
            return 0;
        }
        // Trailing empty cells are often left out, so fewer cells count less against it than more.
        let same = rows.iter().filter(|cells| **cells == rows[0]).count();
        let several = rows.iter().filter(|cells| **cells > 1).count();
        (same + several) * 1000 / rows.len() + widest.min(100)
    };
    let mut best = DELIMITERS[0];
    for delimiter in DELIMITERS {
        if score(delimiter) > score(best) {
            best = delimiter;
        }
    }
    best
}

/// Reads a file of separated values into `table`. `header_score` says how many different headers a row has:
/// of the first rows, the one with most of them is the header, since spreadsheets often have a title and
/// other tables above it.
pub(crate) fn read_delimited(
    source: &Arc<Source>,
    delimiter: u8,
    header_score: impl Fn(&[RawCell]) -> usize,
    table: &mut DataTable,
) {
    let mut rows = RowReader::new(source.text(), delimiter);
    let mut lengths = RowLengths::default();
    let counted = rows.by_ref().inspect(|row| lengths.add(row));
    read_rows(source, counted, header_score, table);
    if !source.text().ends_with('\n') {
        table.faults.extend(lengths.cut_off_row(source));
    }
    for at in rows.unclosed {
        let message = "this quote is never closed";
        let place = Place {
            source: Arc::clone(source),
            span: Span::new(at, at + 1),
        };
        let fault = Diagnostic::new(Level::Warning, CODE, place, message);
        let help = "close the quote, or write `\"\"` for a quote within a cell";
        table.faults.push(fault.help(help));
    }
}

/// How many cells the rows of a file have.
#[derive(Default)]
struct RowLengths {
    /// The number of cells of the last row, and its place.
    last: Option<(usize, Span)>,
    /// The number of cells of the shortest row before the last one.
    shortest: Option<usize>,
}

impl RowLengths {
    fn add(&mut self, row: &[RawCell]) {
        if let Some((before, _)) = self.last {
            self.shortest = Some(self.shortest.map_or(before, |least| least.min(before)));
        }
        let span = row
            .first()
            .zip(row.last())
            .map(|(first, last)| Span::new(first.span.start as usize, last.span.end as usize));
        self.last = span.map(|span| (row.len(), span));
    }

    /// A warning if the last row, which no line break ends, has fewer cells than all others.
    fn cut_off_row(&self, source: &Arc<Source>) -> Option<Diagnostic> {
        let ((cells, span), others) = self.last.zip(self.shortest)?;
        let message = format!("the file may be cut off: this row has {cells} of {others} cells");
        let place = Place {
            source: Arc::clone(source),
            span,
        };
        let fault = Diagnostic::new(Level::Warning, CODE, place, message);
        (cells < others).then(|| fault.help("export it again, and compare the number of rows"))
    }
}

/// The first rows of a table, and which of them is the header.
struct FirstRows {
    rows: Vec<Vec<RawCell>>,
    header: usize,
}

impl FirstRows {
    fn new(
        rows: impl Iterator<Item = Vec<RawCell>>,
        header_score: impl Fn(&[RawCell]) -> usize,
    ) -> Self {
        let rows: Vec<Vec<RawCell>> = rows.take(SAMPLE_ROWS).collect();
        let is_filled = |row: &Vec<RawCell>| row.iter().any(|cell| !cell.text.trim().is_empty());
        let scores: Vec<usize> = rows.iter().map(|row| header_score(row)).collect();
        let best = |rows: Range<usize>| {
            let scores = rows.rev().map(|at| (scores[at], at));
            scores
                .filter(|(score, _)| *score >= 2)
                .max_by_key(|(score, _)| *score)
        };
        // Values may be words of headers, too (`no`, `Epic`). A header without items has no use, so the
        // last row is one only where no other row is.
        let last = rows.iter().rposition(is_filled).unwrap_or(0);
        let header = match best(0..last).or_else(|| best(last..rows.len())) {
            Some((_, at)) => at,
            None => rows.iter().position(is_filled).unwrap_or(0),
        };
        Self { rows, header }
    }
}

/// Reads rows into `table`, as [`read_delimited`] does.
pub(crate) fn read_rows(
    source: &Arc<Source>,
    mut rows: impl Iterator<Item = Vec<RawCell>>,
    header_score: impl Fn(&[RawCell]) -> usize,
    table: &mut DataTable,
) {
    let file = table.files.len();
    table.files.push(Arc::clone(source));
    let FirstRows {
        rows: first,
        header,
    } = FirstRows::new(rows.by_ref(), header_score);
    let Some(names) = first.get(header).cloned() else {
        return;
    };
    let place = |span| Place {
        source: Arc::clone(source),
        span,
    };
    if names.len() > MAX_COLUMNS {
        let message = format!(
            "the file has {} columns, more than {MAX_COLUMNS}",
            names.len()
        );
        let fault = Diagnostic::new(Level::Error, CODE, place(names[MAX_COLUMNS].span), message);
        table
            .faults
            .push(fault.help("remove columns that aren't needed"));
    }
    let columns = HeaderRow::new(&names, table);
    for row in first[..header].iter().flatten() {
        if !row.text.trim().is_empty() {
            table.above_header.push(table.cells.len());
            table
                .cells
                .push(DataCell::new(NO_COLUMN, row.span, row.text.clone()));
        }
    }
    for row in first.into_iter().skip(header + 1) {
        columns.add_row(file, row, table);
    }
    for row in rows {
        columns.add_row(file, row, table);
    }
}

/// The columns that the header of a file names.
struct HeaderRow {
    /// For each cell of a row, its column in the table.
    columns: Vec<usize>,
}

impl HeaderRow {
    fn new(names: &[RawCell], table: &mut DataTable) -> Self {
        let mut occurrences: HashMap<&str, usize> = HashMap::new();
        let mut columns = Vec::with_capacity(names.len());
        for (at, name) in names.iter().enumerate() {
            let text = name.text.trim();
            if text.is_empty() {
                columns.push(table.nameless_column(at));
                continue;
            }
            let occurrence = occurrences.entry(text).or_default();
            columns.push(table.column(text, *occurrence));
            *occurrence += 1;
        }
        Self { columns }
    }

    fn add_row(&self, file: usize, cells: Vec<RawCell>, table: &mut DataTable) {
        let (Some(first), Some(last)) = (cells.first(), cells.last()) else {
            return;
        };
        let span = Span::new(first.span.start as usize, last.span.end as usize);
        let mut filled = Vec::new();
        for (at, cell) in cells.into_iter().enumerate() {
            if cell.text.trim().is_empty() {
                continue;
            }
            let column = match self.columns.get(at) {
                Some(column) => *column,
                None => table.nameless_column(at),
            };
            filled.push(DataCell {
                origin: cell.origin,
                ..DataCell::new(column, cell.span, cell.text)
            });
        }
        table.add_row(file, span, filled);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let rows = RowReader::new(text, delimiter);
        rows.map(|row| row.into_iter().map(|cell| cell.text).collect())
            .collect()
    }

    #[test]
    fn cells_are_read_as_spreadsheets_write_them() {
        assert_eq!(
            rows("a,\"b, \"\"c\"\"\nd\",\r\n, \"e\" ,f", b','),
            [vec!["a", "b, \"c\"\nd", ""], vec!["", "e", "f"]]
        );
        assert_eq!(rows("sep=;\na;b\n", b';'), [["a", "b"]]);
    }

    #[test]
    fn no_text_is_lost_to_odd_quotes() {
        assert_eq!(
            rows("\"x\" tail,b\nsay \"hi\",c\n\"open,d\n\"e\",f\n\"g,h", b','),
            [
                ["\"x\" tail", "b"],
                ["say \"hi\"", "c"],
                ["\"open", "d"],
                ["e", "f"],
                ["\"g", "h"]
            ]
        );
    }

    #[test]
    fn a_hostile_number_of_quotes_takes_no_time() {
        let text = ",\"a\"b".repeat(10) + &"\n\"".repeat(50_001);
        assert!(RowReader::new(&text, b',').count() > 1);
    }

    #[test]
    fn the_delimiter_is_found_from_the_first_rows() {
        for (text, delimiter) in [
            (
                "Title;Points\nPay, or not;1,5\nShip, or not, now;2,5\n",
                b';',
            ),
            ("Title\tNotes\nPay\ta, b, c\n", b'\t'),
            ("Title,Owner\n\"a;b;c\",d\n", b','),
            ("Title\nPay\nShip\n", b','),
            ("sep=|\nTitle|Owner\n", b'|'),
        ] {
            assert_eq!(guess_delimiter(text), delimiter, "{text}");
        }
    }
}
