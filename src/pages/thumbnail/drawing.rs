//! A drawing of rectangles.

use serde::Serialize;

/// What is drawn, back to front.
const KINDS: [&str; 9] = [
    "activity", "task", "dash", "slice", "tape", "story", "later", "done", "hole",
];

/// All rectangles of one kind: an index of many walls would be heavy if each had its element.
#[derive(Clone, Debug, Serialize)]
pub struct ThumbnailShape {
    /// `activity`, `task`, `story`, `done`, `later`, `hole`, `slice`, `dash` or `tape`: a class for
    /// themes.
    pub kind: &'static str,
    /// The `d` of a path.
    pub path: String,
}

/// A drawing that grows; lengths are in tenths.
#[derive(Default)]
pub(crate) struct ThumbnailDrawing {
    paths: [String; KINDS.len()],
}

impl ThumbnailDrawing {
    pub(crate) fn add(&mut self, kind: &str, x: usize, y: usize, width: usize, height: usize) {
        let [x, y, width, height] = [x, y, width, height].map(tenths);
        let at = KINDS.iter().position(|known| *known == kind);
        let path = &mut self.paths[at.unwrap_or_default()];
        path.push_str(&format!("M{x} {y}h{width}"));
        if kind != "dash" {
            path.push_str(&format!("v{height}h-{width}z"));
        }
    }

    pub(crate) fn shapes(self) -> Vec<ThumbnailShape> {
        let shapes = KINDS.into_iter().zip(self.paths);
        shapes
            .filter(|(_, path)| !path.is_empty())
            .map(|(kind, path)| ThumbnailShape { kind, path })
            .collect()
    }
}

/// A length in tenths as a number.
fn tenths(length: usize) -> String {
    match (length / 10, length % 10) {
        (whole, 0) => whole.to_string(),
        (whole, rest) => format!("{whole}.{rest}"),
    }
}
