//! What is drawn so far, and where one is.

use super::{Block, Boxes, GAP, MARGIN, TextLine, Texts};
use crate::pages::wrap::measure;

/// The kinds of boxes, back to front.
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

/// A sign is as high as the capitals of its word.
pub(crate) const SIGN: usize = 10;

/// Boxes and texts, from left to right; [`PictureDrawing::finish`] turns them round where a map is read
/// from right to left.
#[derive(Debug)]
pub(crate) struct PictureDrawing {
    pub(crate) width: usize,
    /// The width of a column.
    pub(crate) column: usize,
    /// How far down one has come.
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
    pub(crate) fn room(&self) -> usize {
        self.width - 2 * MARGIN
    }

    /// Where a column begins.
    pub(crate) fn left_of(&self, column: usize) -> usize {
        MARGIN + column * (self.column + GAP)
    }

    /// How wide so many columns are.
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

    /// Lines of text from the left margin on; one is below them then.
    pub(crate) fn lines(&mut self, kind: &'static str, height: usize, lines: Vec<String>) {
        for line in lines {
            self.y += height;
            self.text(kind, MARGIN, 0, &line);
        }
    }

    /// A box of a kind with lines of text of the same kind in it.
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

    /// Everything drawn, without the kinds that do not occur.
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

/// How wide a text of this size is, in pixels.
pub(crate) fn wide(text: &str, size: usize) -> usize {
    measure(text) * size / 100
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

/// Whether a letter is of a script that is written from right to left.
fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
