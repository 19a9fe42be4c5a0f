//! Measuring text and breaking it into lines, without a browser.

use unicode_width::UnicodeWidthChar;

/// The text in lines of at most `width` hundredths of the font size; at most `max_lines`, the last of
/// which ends in an ellipsis if the text is cut off.
pub(crate) fn wrap(text: &str, width: usize, max_lines: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text.split_whitespace() {
        let wide = text_width(word);
        if used > 0 && used + SPACE + wide > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += SPACE;
        }
        for character in word.chars() {
            let wide = character_width(character);
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
    if lines.len() > max_lines {
        lines.truncate(max_lines);
        if let Some(last) = lines.last_mut() {
            while text_width(last) + character_width('…') > width && last.pop().is_some() {}
            last.push('…');
        }
    }
    lines
}

/// The widths of the words of a text, measured once so that it can be broken at several widths.
#[derive(Debug)]
pub(crate) struct MeasuredText {
    words: Vec<usize>,
    longest: usize,
}

impl MeasuredText {
    pub(crate) fn new(text: &str) -> Self {
        let is_broken_anywhere = |word: &&str| word.chars().any(|one| one.width() == Some(2));
        let whole = text
            .split_whitespace()
            .filter(|word| !is_broken_anywhere(word));
        Self {
            words: text.split_whitespace().map(text_width).collect(),
            longest: whole.map(text_width).max().unwrap_or(0),
        }
    }

    /// A text of parts that are kept whole if they fit.
    pub(crate) fn from_words<'p>(words: impl Iterator<Item = &'p str>) -> Self {
        let words: Vec<usize> = words.map(text_width).collect();
        let longest = words.iter().copied().max().unwrap_or(0);
        Self { words, longest }
    }

    /// The width of the longest word that should not be broken.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// The number of lines of this width that the text takes; never fewer than [`wrap`] makes.
    pub(crate) fn lines(&self, width: usize) -> usize {
        let (mut lines, mut used) = (0, 0);
        for word in &self.words {
            if used > 0 && used + SPACE + word <= width {
                used += SPACE + word;
            } else if *word <= width {
                (lines, used) = (lines + 1, *word);
            } else {
                // A broken word can leave room for up to one character at the end of each line.
                let line = width.saturating_sub(WIDEST).max(1);
                (lines, used) = (lines + word.div_ceil(line), width);
            }
        }
        lines
    }
}

const SPACE: usize = 32;

/// The width of the widest character, an emoji.
const WIDEST: usize = 135;

/// The width of a text, in hundredths of the font size.
pub(crate) fn text_width(text: &str) -> usize {
    text.chars().map(character_width).sum()
}

/// The width of a character in a common sans serif font, rounded up, so that text in another font
/// stays within its card.
fn character_width(character: char) -> usize {
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
    fn lines_break_between_words_or_within_a_long_one() {
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
                    MeasuredText::new(text).lines(width) >= lines,
                    "{text} at {width}"
                );
            }
        }
        assert_eq!(MeasuredText::new("Search by product name").lines(800), 2);
        assert_eq!(
            MeasuredText::new("商品名で探す an").longest(),
            text_width("an")
        );
    }
}
