//! A picture in progress: its boxes and lines of text.

use super::{Block, Boxes, GAP, MARGIN, TextLine, Texts};
use crate::pages::wrap::{text_width, wrap};
use crate::text::{Hyphens, is_rtl};

/// The kinds of boxes, from back to front.
const KINDS: [&str; 16] = [
    "tick",
    "today",
    "stem",
    "release-line",
    "unscheduled-line",
    "activity",
    "task",
    "story",
    "unscheduled-story",
    "gap",
    "release-label",
    "unscheduled-label",
    "todo",
    "doing",
    "done",
    "blocked",
];

/// The height of a status's sign in pixels: that of capital letters.
pub(crate) const SIGN: usize = 10;

/// The area of a card whose top is the current height of a drawing, in pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CardArea {
    pub(crate) x: usize,
    pub(crate) width: usize,
    pub(crate) height: usize,
}

/// A picture in progress, laid out from left to right; [`PictureDrawing::finish`] mirrors it for
/// maps that are read from right to left.
#[derive(Debug)]
pub(crate) struct PictureDrawing {
    pub(crate) width: usize,
    /// The width of a column, in pixels.
    pub(crate) column: usize,
    /// The current height from the top, in pixels.
    pub(crate) y: usize,
    hyphens: Hyphens,
    /// Whether the map is read from right to left.
    is_rtl: bool,
    boxes: Vec<Boxes>,
    texts: Vec<Texts>,
}

impl PictureDrawing {
    pub(crate) fn new(width: usize, column: usize, hyphens: Hyphens, is_rtl: bool) -> Self {
        let boxes = KINDS.map(|kind| Boxes {
            kind,
            boxes: Vec::new(),
        });
        Self {
            hyphens,
            is_rtl,
            width,
            column,
            y: 0,
            boxes: boxes.into(),
            texts: Vec::new(),
        }
    }

    /// The width between the margins.
    pub(crate) fn inner_width(&self) -> usize {
        self.width - 2 * MARGIN
    }

    /// The left edge of a column.
    pub(crate) fn left_of(&self, column: usize) -> usize {
        MARGIN + column * (self.column + GAP)
    }

    /// The width of a number of columns, with the gaps between them.
    pub(crate) fn across(&self, columns: usize) -> usize {
        columns * (self.column + GAP) - GAP
    }

    /// The text in lines of at most `width` hundredths of the font size, and at most `max_lines`.
    pub(crate) fn wrap(&self, text: &str, width: usize, max_lines: usize) -> Vec<String> {
        directed(
            text,
            wrap(text, width, max_lines, self.hyphens),
            self.is_rtl,
        )
    }

    /// The text in one line, cut off with an ellipsis if it is wider than `width`.
    pub(crate) fn one_line(&self, text: &str, width: usize) -> String {
        self.wrap(text, width, 1).concat()
    }

    /// Draws a box whose top is the current height. Ignores kinds that are not in [`KINDS`].
    pub(crate) fn block(&mut self, kind: &str, x: usize, width: usize, height: usize) {
        let block = Block {
            x,
            y: self.y,
            width,
            height,
        };
        let of_kind = self.boxes.iter_mut().find(|boxes| boxes.kind == kind);
        if let Some(of_kind) = of_kind {
            of_kind.boxes.push(block);
        }
    }

    /// Draws a line of text whose baseline is `below` pixels below the current height. A line of a longer
    /// text comes from [`PictureDrawing::wrap`].
    pub(crate) fn text(&mut self, kind: &'static str, x: usize, below: usize, text: &str) {
        let line = TextLine {
            x,
            y: self.y + below,
            text: text.to_owned(),
        };
        match self.texts.iter_mut().find(|texts| texts.kind == kind) {
            Some(texts) => texts.lines.push(line),
            None => self.texts.push(Texts {
                kind,
                lines: vec![line],
            }),
        }
    }

    /// Draws a status as a sign and a word, on a baseline `below` pixels below the current height.
    pub(crate) fn status(&mut self, means: &'static str, x: usize, below: usize, word: &str) {
        self.y += below - SIGN;
        self.block(means, x, SIGN, SIGN);
        self.y -= below - SIGN;
        self.text(means, x + SIGN + 5, below, word);
    }

    /// Draws lines of text at the left margin, and moves below them.
    pub(crate) fn lines(&mut self, kind: &'static str, height: usize, lines: Vec<String>) {
        for line in lines {
            self.y += height;
            self.text(kind, MARGIN, 0, &line);
        }
    }

    /// Draws a box with lines of text of the same kind in it.
    pub(crate) fn card(
        &mut self,
        kind: &'static str,
        area: CardArea,
        line_height: usize,
        lines: Vec<String>,
    ) {
        self.block(kind, area.x, area.width, area.height);
        for (at, text) in lines.into_iter().enumerate() {
            self.text(kind, area.x + 10, line_height * (at + 1) + 3, &text);
        }
    }

    /// The boxes and texts, without kinds that don't occur, and mirrored if the map is read from right to left.
    pub(crate) fn finish(mut self) -> (Vec<Boxes>, Vec<Texts>) {
        self.boxes.retain(|kind| !kind.boxes.is_empty());
        if self.is_rtl {
            let blocks = self.boxes.iter_mut().flat_map(|kind| &mut kind.boxes);
            blocks.for_each(|block| block.x = self.width - block.x - block.width);
            let lines = self.texts.iter_mut().flat_map(|kind| &mut kind.lines);
            lines.for_each(|line| line.x = self.width - line.x);
        }
        (self.boxes, self.texts)
    }
}

/// The width of a text in pixels at a font size in pixels.
pub(crate) fn pixel_width(text: &str, size: usize) -> usize {
    text_width(text) * size / 100
}

/// The lines of a text for a picture. If the text is written from right to left, or has a word of the map's
/// language in a map that is, each line is between
/// isolating control characters: the direction is that of the whole text, as on a page, whatever a line
/// begins with. Not all programs support the attribute `direction` in SVG, but all support these
/// characters.
fn directed(text: &str, lines: Vec<String>, is_map_rtl: bool) -> Vec<String> {
    let first = text.chars().find(|character| character.is_alphabetic());
    let is_directed = first.is_some_and(is_rtl) || (is_map_rtl && text.contains(is_rtl));
    if !is_directed {
        return lines;
    }
    let isolated = lines.iter().map(|line| format!("\u{2067}{line}\u{2069}"));
    isolated.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_the_direction_of_its_text() {
        let drawing = PictureDrawing::new(0, 0, Hyphens::default(), false);
        assert_eq!(
            drawing.wrap("أريد الدخول بحساب Google الآن", 690, 4),
            [
                "\u{2067}أريد الدخول\u{2069}",
                "\u{2067}بحساب\u{2069}",
                "\u{2067}Google الآن\u{2069}"
            ]
        );
        assert_eq!(
            drawing.wrap("Sign in with حساب", 800, 4),
            ["Sign in with", "حساب"]
        );
        let of_rtl_map = PictureDrawing::new(0, 0, Hyphens::default(), true);
        assert_eq!(
            of_rtl_map.wrap("Google حساب", 2000, 4),
            ["\u{2067}Google حساب\u{2069}"]
        );
    }
}
