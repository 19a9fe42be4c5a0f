//! What the colours, lines and signs of the picture mean: those that occur in it.

use super::drawing::{PictureDrawing, SIGN, wide};
use super::{MARGIN, PAGE};
use crate::map::StatusKind;
use crate::pages::book::MapView;

/// A sample, and how wide it is drawn.
const SAMPLE: usize = 22;

impl MapView<'_> {
    pub(crate) fn picture_legend(&self, drawing: &mut PictureDrawing) {
        let has_holes = (self.map.release_ixs().take(1)).any(|release| {
            (self.map.activity_ixs()).any(|activity| self.is_hole(activity, Some(release)))
        });
        let samples = [
            ("activity", "activity", !self.map.activities.is_empty()),
            ("task", "task", !self.map.tasks.is_empty()),
            ("story", "story", !self.map.stories.is_empty()),
            (
                "slice",
                "release: what ships together",
                !self.map.releases.is_empty(),
            ),
            (
                "dash",
                "not scheduled",
                self.shown_bands().any(|band| band.is_none()),
            ),
            ("hole", "a step that the first release skips", has_holes),
        ];
        let mut x = MARGIN;
        let samples = samples.into_iter().filter(|(_, _, occurs)| *occurs);
        for (kind, word, _) in samples {
            let width = SAMPLE + 7 + about(word);
            x = broken(drawing, x, width);
            let is_line = matches!(kind, "slice" | "dash");
            let down = if is_line { 6 } else { 0 };
            drawing.y += down;
            drawing.block(kind, x, SAMPLE, if is_line { 2 } else { 14 });
            drawing.y -= down;
            drawing.text("key", x + SAMPLE + 7, 12, word);
            x += width + 22;
        }
        for status in self.map.statuses.iter() {
            let occurs = status.kind != StatusKind::Todo
                && (self.map.stories.iter()).any(|story| self.map.status(story) == status);
            if occurs {
                let width = SIGN + 5 + about(&status.name);
                x = broken(drawing, x, width);
                drawing.status(status.kind.word(), x, 12, &status.name);
                x += width + 22;
            }
        }
        drawing.y += 14 + MARGIN;
    }
}

/// How wide a word is in most faces: pieces that nothing frames stand evenly, and those of the
/// widest faces still apart.
fn about(word: &str) -> usize {
    wide(word, 12)
}

/// Where the next piece stands: on this line, or at the beginning of the next.
fn broken(drawing: &mut PictureDrawing, x: usize, width: usize) -> usize {
    if x + width <= drawing.width.min(PAGE) - MARGIN || x == MARGIN {
        return x;
    }
    drawing.y += 24;
    MARGIN
}
