//! The signs of findings on the wall.

use crate::analysis::urls;
use crate::gaps::WallPlace;
use crate::messages::message;
use crate::pages::view::MapView;
use crate::pages::words::message_html;
use crate::text::Level;
use serde::Serialize;

/// The sign of the gaps at a place of the wall, with a link to the gap report.
#[derive(Clone, Debug, Serialize)]
pub struct GapMark {
    /// The text: `! gap`, `! 2 gaps`, `· note`.
    pub word: String,
    /// Whether all findings are notes.
    pub is_note: bool,
    /// The address of the finding in the gap report.
    pub href: String,
}

/// A finding about a story, as a line on its card.
#[derive(Clone, Debug, Serialize)]
pub struct GapLine {
    /// The finding.
    pub message_html: String,
    /// `error`, `warning` or `note`; a class name for themes.
    pub level: &'static str,
    /// The address of the finding in the gap report.
    pub href: String,
}

/// The sign of the findings at a place; `None` without findings.
pub(crate) fn gap_mark(view: &MapView, spot: WallPlace) -> Option<GapMark> {
    let found = view.findings_at(spot);
    let is_gap = |at: &&usize| view.analyzed.gaps.findings[**at].level > Level::Note;
    let gaps = found.iter().filter(is_gap).count();
    let first = found.iter().find(is_gap).or(found.first())?;
    let word = match gaps {
        0 => message!("gap-mark-notes", count = found.len()),
        _ => message!("gap-mark-gaps", count = gaps),
    };
    Some(GapMark {
        word: view.text(word),
        is_note: gaps == 0,
        href: finding_href(view, *first),
    })
}

/// The findings at a place, one line each.
pub(crate) fn gap_lines(view: &MapView, spot: WallPlace) -> Vec<GapLine> {
    let found = view.findings_at(spot).iter();
    found
        .map(|at| {
            let finding = &view.analyzed.gaps.findings[*at];
            GapLine {
                message_html: message_html(view.catalog, &finding.message),
                level: finding.level.word(),
                href: finding_href(view, *at),
            }
        })
        .collect()
}

/// The address of a finding in the gap report, from any page of the map.
pub(crate) fn finding_href(view: &MapView, at: usize) -> String {
    format!(
        "{}#{}",
        urls::GAPS,
        urls::percent_encoded(&view.finding_anchors[at])
    )
}
