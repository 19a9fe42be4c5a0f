//! The cells of files for trackers. They have no apostrophe before formulas, because a tracker would keep it.

/// A table that becomes a CSV.
#[derive(Debug, Default)]
pub(super) struct CsvTable {
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

impl CsvTable {
    /// A table with these columns.
    pub(super) fn new(header: &[&str]) -> Self {
        Self {
            header: header.iter().map(|name| (*name).to_owned()).collect(),
            rows: Vec::new(),
        }
    }

    /// The text of the file (RFC 4180). Empty cells at the end of a row aren't left out.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        for row in std::iter::once(&self.header).chain(&self.rows) {
            let cells: Vec<String> = row.iter().map(|cell| quoted_cell(cell)).collect();
            out.push_str(&cells.join(","));
            out.push_str("\r\n");
        }
        out
    }

    /// Adds as many columns of this name as the fullest row needs; `values` are those of each row.
    pub(super) fn repeat_column(&mut self, name: &str, values: &[Vec<String>]) {
        let count = values.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..count {
            self.header.push(name.to_owned());
            for (row, values) in self.rows.iter_mut().zip(values) {
                row.push(values.get(at).cloned().unwrap_or_default());
            }
        }
    }
}

fn quoted_cell(cell: &str) -> String {
    let needs_quotes =
        cell.contains(['"', ',', '\n', '\r', ';', '\t']) || cell.trim().len() < cell.len();
    match needs_quotes {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

/// A tag without spaces, as Jira wants it.
pub(super) fn without_spaces(tag: &str) -> String {
    tag.split_whitespace().collect::<Vec<_>>().join("-")
}
