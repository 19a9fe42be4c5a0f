//! What changed between two versions of maps, for people at a terminal.

use super::sanitize::one_line;
use crate::analysis::comparison::{ChangedGap, Comparison, MapPresence, ReleaseFigures};
use crate::messages::{Catalog, Message, MessageWriter, message, with_straight_quotes};
use crate::pages::{ChangeSort, change_sentences, changes_summary, figure_cells, map_notes};

/// The changes of maps, one line for each; what is not worth a line is left out. Titles stand between asterisks.
pub fn comparison_text(comparisons: &[Comparison], color: bool) -> String {
    let catalog = Catalog::english();
    let (bold, plain) = if color {
        ("\u{1b}[1m", "\u{1b}[0m")
    } else {
        ("", "")
    };
    let mut out = String::new();
    let is_changed = |map: &&Comparison| {
        !map.is_empty() || !map.gaps.new.is_empty() || !map.gaps.gone.is_empty()
    };
    for map in comparisons.iter().filter(is_changed) {
        if !out.is_empty() {
            out.push('\n');
        }
        let (title, file) = (one_line(&map.title), one_line(&map.file));
        let summary = changes_summary(&catalog, &[map]);
        out.push_str(&format!("{bold}{title}{plain} ({file}): {summary}\n"));
        for note in map_notes(map) {
            let why = map.unreadable.as_ref();
            let why = why.map_or(String::new(), |why| format!(" ({})", one_line(why)));
            out.push_str(&format!("  {}{why}\n", line(&catalog, &note)));
        }
        for sentence in change_sentences(map) {
            let sign = sign(sentence.sort);
            out.push_str(&format!("  {sign} {}\n", line(&catalog, &sentence.message)));
        }
        let has_both = map.presence == MapPresence::Both;
        let figures = map
            .releases
            .iter()
            .filter(|figures| has_both && figures.is_changed());
        for figures in figures {
            out.push_str(&format!("  = {}\n", figures_line(&catalog, figures)));
        }
        for (name, gaps) in [
            (message!("diff-gap-new"), &map.gaps.new),
            (message!("diff-gap-gone"), &map.gaps.gone),
        ] {
            let label = line(&catalog, &name);
            for gap in gaps {
                out.push_str(&format!("  ! {label}: {}\n", gap_line(gap)));
            }
        }
    }
    if out.is_empty() {
        out = format!("{}\n", line(&catalog, &message!("diff-nothing")));
    }
    out
}

/// The sign before a line.
fn sign(sort: ChangeSort) -> char {
    match sort {
        ChangeSort::Added => '+',
        ChangeSort::Removed => '-',
        ChangeSort::Moved => '→',
        ChangeSort::Finished => '✓',
        ChangeSort::Renamed | ChangeSort::Changed => '~',
    }
}

fn gap_line(gap: &ChangedGap) -> String {
    let (message, code) = (one_line(&gap.diagnostic.message), gap.diagnostic.code);
    let place = one_line(&gap.diagnostic.place.locator());
    format!("{message} [{code}] at {place}")
}

/// The figures of a release: `*First basket*: stories 9 → 10, points 28 → 30`.
fn figures_line(catalog: &Catalog, figures: &ReleaseFigures) -> String {
    let name = match &figures.release {
        Some(_) => format!("*{}*", one_line(&figures.name)),
        None => line(catalog, &message!("unscheduled")),
    };
    let labels = ["diff-stories", "diff-done", "diff-points", "diff-date"];
    let parts = labels.iter().zip(figure_cells(catalog, figures));
    let parts = parts.filter_map(|(label, [before, after])| {
        let label = catalog.fixed_text(label).unwrap_or_default().to_lowercase();
        // A release that is new or gone is not said to have nothing.
        let is_nothing = |figure: &Option<String>| figure.as_deref() == Some("0");
        match (before, after) {
            (before, after) if before == after => None,
            (None, after) if is_nothing(&after) => None,
            (before, None) if is_nothing(&before) => None,
            (Some(before), Some(after)) => Some(format!("{label} {before} → {after}")),
            (None, Some(after)) => Some(format!("{label} {after}")),
            (Some(before), None) => Some(format!("{label} {before} → –")),
            (None, None) => None,
        }
    });
    format!("{name}: {}", parts.collect::<Vec<_>>().join(", "))
}

/// A message on one line of the terminal.
fn line(catalog: &Catalog, message: &Message) -> String {
    let mut writer = StarWriter(String::new());
    catalog.write(message, &mut writer);
    one_line(&writer.0)
}

/// Writes a message with titles between asterisks.
struct StarWriter(String);

impl MessageWriter for StarWriter {
    fn text(&mut self, text: &str) {
        self.0.push_str(&with_straight_quotes(text));
    }

    fn value(&mut self, value: &str) {
        self.0.push_str(value);
    }

    fn title(&mut self, title: &str) {
        self.0.push('*');
        self.0.push_str(title);
        self.0.push('*');
    }
}
