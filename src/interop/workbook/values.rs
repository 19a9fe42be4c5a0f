//! What the cells of a sheet say: shared texts, numbers, dates.

use roxmltree::{Document, Node};
use std::collections::HashMap;

/// The texts that cells share, by their positions.
pub(super) fn shared_texts(document: &Document) -> Vec<String> {
    let entries = document.root_element().children();
    entries
        .filter(|node| node.has_tag_name_local("si"))
        .map(text_in)
        .collect()
}

/// The text of a cell or a shared entry, in one or several runs, without hints for the pronunciation.
pub(super) fn text_in(node: Node) -> String {
    let texts = node
        .descendants()
        .filter(|node| node.has_tag_name_local("t"));
    let texts = texts.filter(|text| {
        let mut above = text.ancestors();
        !above.any(|above| above.has_tag_name_local("rPh"))
    });
    let text: String = texts.filter_map(|text| text.text()).collect();
    // Line breaks as old Excel writes them.
    text.replace("_x000D_", "").replace("\r\n", "\n")
}

/// Which of the styles of cells show dates.
pub(super) fn date_styles(document: &Document) -> Vec<bool> {
    let root = document.root_element();
    let formats = root
        .descendants()
        .filter(|node| node.has_tag_name_local("numFmt"));
    let own: HashMap<&str, bool> = formats
        .filter_map(|format| {
            Some((
                format.attribute("numFmtId")?,
                is_date_format(format.attribute("formatCode")?),
            ))
        })
        .collect();
    let styles = root
        .children()
        .find(|node| node.has_tag_name_local("cellXfs"));
    let styles = styles.into_iter().flat_map(|styles| styles.children());
    let styles = styles.filter(|node| node.has_tag_name_local("xf"));
    let is_date = styles.map(|style| {
        let format = style.attribute("numFmtId").unwrap_or("0");
        own.get(format).copied().unwrap_or_else(|| {
            let number = format.parse().unwrap_or(0_u32);
            matches!(number, 14..=17 | 22 | 27..=31 | 36 | 50..=58)
        })
    });
    is_date.collect()
}

/// Whether a format shows the year of a date: `yyyy-mm-dd`, and not `0.00` or `[h]:mm`.
fn is_date_format(code: &str) -> bool {
    let mut is_quoted = false;
    let mut brackets = 0;
    code.chars().any(|c| {
        match c {
            '"' => is_quoted = !is_quoted,
            '[' => brackets += 1,
            ']' => brackets -= 1,
            'y' | 'Y' | 'd' | 'D' if !is_quoted && brackets == 0 => return true,
            _ => {}
        }
        false
    })
}

/// A number of a sheet as people see it: a date with its style, else without the noise of binary fractions.
pub(super) fn number_text(text: &str, is_date: bool) -> String {
    let Ok(number) = text.parse::<f64>() else {
        return text.to_owned();
    };
    if is_date && (61.0..2_958_466.0).contains(&number) {
        return date_text(number.floor() as i64);
    }
    if number == number.trunc() && number.abs() < 1e15 {
        return format!("{number:.0}");
    }
    // Fifteen digits are what a spreadsheet counts with, and what it shows at most.
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{rounded}")
}

/// The day of a serial number: the days since 1899-12-30, after February 1900.
fn date_text(serial: i64) -> String {
    // Days since 1970-03-01 in the calendar of 400 years.
    let days = serial - 25_569 + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Names without their namespace, which differs between programs.
pub(super) trait LocalName {
    /// Whether it is an element of this name.
    fn has_tag_name_local(&self, name: &str) -> bool;
}

impl LocalName for Node<'_, '_> {
    fn has_tag_name_local(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_a_sheet_shows_them() {
        for (text, is_date, expected) in [
            ("3", false, "3"),
            ("3.0", false, "3"),
            ("0.30000000000000004", false, "0.3"),
            ("7.18656E+14", false, "718656000000000"),
            ("46054", true, "2026-02-01"),
            ("46054.6", true, "2026-02-01"),
            ("61", true, "1900-03-01"),
            ("-1", true, "-1"),
            ("x", false, "x"),
        ] {
            assert_eq!(number_text(text, is_date), expected, "{text}");
        }
    }

    #[test]
    fn formats_of_dates_have_a_day_or_a_year() {
        for (code, expected) in [
            ("yyyy-mm-dd", true),
            ("[$-407]d. mmm", true),
            ("0.00", false),
            ("[h]:mm", false),
            ("0 \"days\"", false),
        ] {
            assert_eq!(is_date_format(code), expected, "{code}");
        }
    }
}
