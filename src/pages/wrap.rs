//! Breaking a title into lines without a browser.

use unicode_width::UnicodeWidthChar;

/// The lines of `text`, none wider than `width` ems-of-a-hundred at font size 1; at most `most`
/// lines, the last one ending in an ellipsis where something is left out.
pub(crate) fn wrap(text: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text.split_whitespace() {
        let wide = measure(word);
        if used > 0 && used + SPACE + wide > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += SPACE;
        }
        for character in word.chars() {
            let wide = advance(character);
            if used > 0 && used + wide > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(character);
            used += wide;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while measure(last) + advance('…') > width && last.pop().is_some() {}
            last.push('…');
        }
    }
    lines
}

/// A text as wide as its words are, measured once to be broken at several widths.
#[derive(Debug)]
pub(crate) struct MeasuredText {
    words: Vec<usize>,
    longest: usize,
}

impl MeasuredText {
    pub(crate) fn of(text: &str) -> Self {
        let is_broken_anywhere = |word: &&str| word.chars().any(|one| one.width() == Some(2));
        let whole = text
            .split_whitespace()
            .filter(|word| !is_broken_anywhere(word));
        Self {
            words: text.split_whitespace().map(measure).collect(),
            longest: whole.map(measure).max().unwrap_or(0),
        }
    }

    /// Pieces that stay whole where they can.
    pub(crate) fn of_pieces<'p>(pieces: impl Iterator<Item = &'p str>) -> Self {
        let words: Vec<usize> = pieces.map(measure).collect();
        let longest = words.iter().copied().max().unwrap_or(0);
        Self { words, longest }
    }

    /// The longest word that has to stand on one line.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// How many lines of this width they take; never fewer than [`wrap`] makes.
    pub(crate) fn lines(&self, width: usize) -> usize {
        let (mut lines, mut used) = (0, 0);
        for word in &self.words {
            if used > 0 && used + SPACE + word <= width {
                used += SPACE + word;
            } else if *word <= width {
                (lines, used) = (lines + 1, *word);
            } else {
                // Broken where it may be, a line of it can end a letter before the edge.
                let line = width.saturating_sub(WIDEST).max(1);
                (lines, used) = (lines + word.div_ceil(line), width);
            }
        }
        lines
    }
}

const SPACE: usize = 32;

/// The widest character: a picture among letters.
const WIDEST: usize = 135;

/// How wide a text is, in hundredths of its font size.
pub(crate) fn measure(text: &str) -> usize {
    text.chars().map(advance).sum()
}

/// How wide a character is in a usual sans serif, on the wide side, so that text set in
/// whatever face is there stays inside of its card.
fn advance(character: char) -> usize {
    match character {
        'i' | 'j' | 'l' | '.' | ',' | '\'' | ':' | ';' | '|' | '!' => 31,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | ' ' => 40,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 95,
        'A'..='Z' => 70,
        '0'..='9' | 'a'..='z' => 61,
        '\u{1F000}'..='\u{1FAFF}' => WIDEST,
        other => match other.width() {
            Some(0) | None => 0,
            Some(1) => 64,
            Some(_) => 104,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_inside_of_what_has_none() {
        assert_eq!(
            wrap("Search by product name", 800, 4),
            ["Search by", "product name"]
        );
        assert_eq!(wrap("商品名で探す", 320, 4), ["商品名", "で探す"]);
        assert_eq!(wrap("aaaa bbbb cccc dddd", 260, 2), ["aaaa", "bbb…"]);
        assert_eq!(wrap("", 260, 2), Vec::<String>::new());
    }

    #[test]
    fn words_take_no_fewer_lines_than_they_are_broken_into() {
        for text in [
            "Search by product name",
            "商品名で探す、値段で比べる",
            "a Donaudampfschifffahrtsgesellschaftskapitän b",
            "wwwwwwwwwwwwwwwwwwwwwwwww mm",
            "",
        ] {
            for width in (200..2000).step_by(37) {
                let lines = wrap(text, width, usize::MAX).len();
                assert!(
                    MeasuredText::of(text).lines(width) >= lines,
                    "{text} at {width}"
                );
            }
        }
        assert_eq!(MeasuredText::of("Search by product name").lines(800), 2);
        assert_eq!(MeasuredText::of("商品名で探す an").longest(), measure("an"));
    }
}
