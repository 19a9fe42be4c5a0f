//! Numbers in sentences.

use super::Summary;

/// `1 error`, `2 errors`.
pub fn count(number: usize, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
}

/// `1 error, 2 warnings, 3 notes`, without what there is none of.
pub(crate) fn counts(summary: Summary) -> String {
    let all = [
        (summary.error, "error"),
        (summary.warning, "warning"),
        (summary.note, "note"),
    ];
    let present = all.into_iter().filter(|(number, _)| *number > 0);
    let told: Vec<String> = present.map(|(number, one)| count(number, one)).collect();
    told.join(", ")
}
