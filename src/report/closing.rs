//! The line that sums up.

use super::item::{Reported, Summary};
use super::phrase::{count, counts};
use super::seen::one_line;

/// What was looked at, besides what was found.
#[derive(Clone, Copy, Debug)]
pub struct CheckedFiles<'c> {
    /// How many maps could be read.
    pub maps: usize,
    /// Whether every file could be read.
    pub all_readable: bool,
    /// What the baseline is called, where there is one.
    pub baseline: Option<&'c str>,
}

/// How many there are of what, and the first to mend: errors before warnings. Notes can wait.
pub fn summary_line(items: &[Reported], summary: Summary, checked: CheckedFiles) -> String {
    let mut line = match summary {
        Summary {
            error: 0,
            warning: 0,
            note: 0,
            ..
        } => match checked.baseline {
            Some(_) => "no new gaps".to_owned(),
            None => "no gaps".to_owned(),
        },
        _ if summary.to_decide() == 0 => format!("{}, no gaps to decide on", counts(summary)),
        _ => counts(summary),
    };
    if checked.all_readable {
        line.push_str(&format!(" in {}", count(checked.maps, "map")));
    }
    if summary.ignored > 0 {
        line.push_str(&format!(", {} ignored", summary.ignored));
    }
    if let (Some(known), Some(name)) = (summary.known, checked.baseline) {
        line.push_str(&format!(", {known} known, in {}", one_line(name)));
    }
    if let Some(first) = first_to_mend(items) {
        let place = one_line(&first.diagnostic.place.locator());
        line.push_str(&format!(
            "; mend first: {} at {place}",
            first.diagnostic.code
        ));
    }
    line.push('\n');
    line
}

/// The first error, else the first warning.
fn first_to_mend(items: &[Reported]) -> Option<&Reported> {
    let heaviest = items.iter().map(|item| item.diagnostic.level).max()?;
    let mut of_that = items
        .iter()
        .filter(|item| item.diagnostic.level == heaviest);
    of_that
        .next()
        .filter(|item| item.diagnostic.level > crate::text::Level::Note)
}
