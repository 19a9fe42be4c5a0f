//! What a gap leaves on the wall.

use crate::gaps::WallPlace;
use crate::pages::book::MapView;
use crate::pages::phrase::phrase_html;
use crate::pages::urls;
use crate::text::Level;
use serde::Serialize;

/// The sign of a gap at a place of the wall, with the way to the gap report.
#[derive(Clone, Debug, Serialize)]
pub struct GapMark {
    /// What it says: `! gap`, `! 2 gaps`, `· note`.
    pub word: String,
    /// Whether all there is to say is worth a look and no more.
    pub is_note: bool,
    /// Its place in the gap report.
    pub href: String,
}

/// What was found about a card, in a line.
#[derive(Clone, Debug, Serialize)]
pub struct GapLine {
    /// What was found.
    pub message_html: String,
    /// `error`, `warning` or `note`; a class name for themes.
    pub level: &'static str,
    /// Its place in the gap report.
    pub href: String,
}

impl MapView<'_> {
    /// The sign of what was found at a place, where anything was.
    pub(crate) fn gap_mark(&self, spot: WallPlace) -> Option<GapMark> {
        let found = self.found_at(spot);
        let is_gap = |at: &&usize| self.shown.gaps.findings[**at].level > Level::Note;
        let gaps = found.iter().filter(is_gap).count();
        let first = found.iter().find(is_gap).or(found.first())?;
        let word = match (gaps, found.len()) {
            (0, 1) => "· note".to_owned(),
            (0, notes) => format!("· {notes} notes"),
            (1, _) => "! gap".to_owned(),
            (gaps, _) => format!("! {gaps} gaps"),
        };
        Some(GapMark {
            word,
            is_note: gaps == 0,
            href: self.finding_href(*first),
        })
    }

    /// What was found at a place, each in a line.
    pub(crate) fn gap_lines(&self, spot: WallPlace) -> Vec<GapLine> {
        let found = self.found_at(spot).iter();
        found
            .map(|at| {
                let finding = &self.shown.gaps.findings[*at];
                GapLine {
                    message_html: phrase_html(&finding.message),
                    level: finding.level.word(),
                    href: self.finding_href(*at),
                }
            })
            .collect()
    }

    fn finding_href(&self, at: usize) -> String {
        format!("{}#{}", urls::GAPS, urls::encoded(&self.anchors[at]))
    }
}
