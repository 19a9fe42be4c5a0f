//! What several steps need to know of an item: how far along it is, and by what people know it.

use super::ImportOptions;
use super::items::Backlog;
use super::role::ColumnRole;
use super::table::CellIx;
use super::values::{ItemStatus, StatusWords, one_line};
use crate::map::reference_key;
use unicode_normalization::UnicodeNormalization;

/// How far along the item of a row is.
pub(crate) fn status(backlog: &Backlog, row: usize, options: &ImportOptions) -> ItemStatus {
    let words = StatusWords {
        status: backlog.value(row, ColumnRole::Status),
        category: backlog.value(row, ColumnRole::Category),
        resolution: backlog.value(row, ColumnRole::Resolution),
    };
    words.resolve(backlog.rules, &options.statuses)
}

/// What a status of the project means.
pub(crate) fn means<'s>(id: &'s str, options: &ImportOptions) -> &'s str {
    let mut known = options.statuses.iter();
    known
        .find(|status| status.id == id)
        .map_or(id, |status| status.means)
}

/// A reference by which people know an item, and its cell.
pub(crate) struct ItemLink {
    pub(crate) text: String,
    pub(crate) cell: CellIx,
}

/// The link to an item: its key, or the URL where the key is only a number.
pub(crate) fn item_link(backlog: &Backlog, row: usize) -> Option<ItemLink> {
    let link = |cell: CellIx| ItemLink {
        text: backlog.text(cell).to_owned(),
        cell,
    };
    let key = backlog
        .cell(row, ColumnRole::Key)
        .or(backlog.cell(row, ColumnRole::Url));
    key.map(link).or_else(|| short_reference(backlog, row))
}

/// The key of an item, or its number as people write it.
pub(crate) fn short_reference(backlog: &Backlog, row: usize) -> Option<ItemLink> {
    let cell = backlog
        .cell(row, ColumnRole::Key)
        .or(backlog.cell(row, ColumnRole::Id))?;
    let text = backlog.text(cell);
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let text = match backlog.rules.id_prefix {
        Some(prefix) if is_number => format!("{prefix}{text}"),
        // A number of a spreadsheet is known to nobody.
        None if is_number || reference_key(text).is_empty() => return None,
        _ => text.to_owned(),
    };
    Some(ItemLink { text, cell })
}

/// A name in the form in which names of groups, releases and personas are compared: without regard to case, blanks, the
/// forms of dashes and quotes, and punctuation at the end. `C` and `C#` are two names.
pub(crate) fn name_key(name: &str) -> String {
    let plain = name.nfc().flat_map(char::to_lowercase).map(|c| match c {
        '‐' | '‑' | '–' | '—' => '-',
        '‘' | '’' => '\'',
        '“' | '”' | '„' => '"',
        c => c,
    });
    let key = one_line(&plain.collect::<String>());
    match key.trim_end_matches(['.', ',', ':', ';', ' ']) {
        "" => key,
        trimmed => trimmed.to_owned(),
    }
}

/// Adds a paragraph to a text.
pub(crate) fn add_paragraph(text: &mut String, paragraph: &str) {
    if paragraph.is_empty() {
        return;
    }
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(paragraph);
}
