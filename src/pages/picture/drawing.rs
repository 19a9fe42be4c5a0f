//! The shapes and texts of a picture as they are drawn.

use super::{Block, Boxes, GAP, MARGIN, TextLine, Texts};
use crate::pages::wrap::text_width;

/// The kinds of boxes, from back to front.
const KINDS: [&str; 13] = [
    "slice",
    "dash",
    "activity",
    "task",
    "story",
    "later",
    "hole",
    "tape",
    "latertape",
    "todo",
    "doing",
    "done",
    "blocked",
];

/// The height of a sign in pixels: that of the capital letters beside it.
pub(crate) const SIGN: usize = 10;

/// Boxes and texts, from left to right; [`PictureDrawing::finish`] turns them round where a map is read
/// from right to left.
#[derive(Debug)]
pub(crate) struct PictureDrawing {
    pub(crate) width: usize,
    /// The width of a column, in pixels.
    pub(crate) column: usize,
    /// The current height from the top, in pixels.
    pub(crate) y: usize,
    boxes: Vec<Boxes>,
    texts: Vec<Texts>,
}

impl PictureDrawing {
    pub(crate) fn new(width: usize, column: usize) -> Self {
        let boxes = KINDS.map(|kind| Boxes {
            kind,
            boxes: Vec::new(),
        });
        Self {
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

    /// One line of text, its baseline so far below where one is.
    pub(crate) fn text(&mut self, kind: &'static str, x: usize, below: usize, text: &str) {
        let line = TextLine {
            x,
            y: self.y + below,
            text: isolated(text),
        };
        match self.texts.iter_mut().find(|texts| texts.kind == kind) {
            Some(texts) => texts.lines.push(line),
            None => self.texts.push(Texts {
                kind,
                lines: vec![line],
            }),
        }
    }

    /// What a status means, as a sign drawn before its word; both on one baseline.
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
        (x, width, height): (usize, usize, usize),
        line: usize,
        lines: Vec<String>,
    ) {
        self.block(kind, x, width, height);
        for (at, text) in lines.into_iter().enumerate() {
            self.text(kind, x + 10, line * (at + 1) + 3, &text);
        }
    }

    /// The boxes and texts, without kinds that don't occur.
    pub(crate) fn finish(mut self, is_rtl: bool) -> (Vec<Boxes>, Vec<Texts>) {
        self.boxes.retain(|kind| !kind.boxes.is_empty());
        if is_rtl {
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

/// The text, kept in its own direction where that is from right to left: programs differ in what
/// they know of `direction`, and all know these characters.
fn isolated(text: &str) -> String {
    let first = text.chars().find(|character| character.is_alphabetic());
    if first.is_some_and(is_rtl) {
        format!("\u{2067}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

/// Whether a letter belongs to a script that is written from right to left.
fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
