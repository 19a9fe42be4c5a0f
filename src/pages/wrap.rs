//! Measuring text and breaking it into lines, without a browser.

use super::break_rules::{
    ZERO_WIDTH_SPACE, can_begin_line, can_end_line, is_broken_by_dictionary,
    is_broken_without_spaces, joins_next, syllable_starts,
};
use crate::text::{Hyphens, LONG_WORD, SOFT_HYPHEN, takes_hyphens};
use std::sync::LazyLock;
use unicode_width::UnicodeWidthChar;

/// The text in lines of at most `width` hundredths of the font size; at most `max_lines`, the last of
/// which ends in an ellipsis if the text is cut off. Words that are wider than a line are broken with a
/// hyphen where `hyphens` allows, and words of scripts without hyphens between letters. Chinese and Japanese fill each
/// line, with Latin words in them kept whole.
pub(crate) fn wrap(text: &str, width: usize, max_lines: usize, hyphens: Hyphens) -> Vec<String> {
    let mut lines = LineBreaker {
        width,
        lines: Vec::new(),
        line: String::new(),
        used: 0,
    };
    for word in text.split_whitespace() {
        for (at, part) in word.split_inclusive(ZERO_WIDTH_SPACE).enumerate() {
            lines.add_word(part, if at == 0 { " " } else { "" }, hyphens);
        }
    }
    let mut lines = lines.finish();
    if lines.len() > max_lines {
        lines.truncate(max_lines);
        if let Some(last) = lines.last_mut() {
            if last.ends_with('-') {
                last.pop();
            }
            while text_width(last) + character_width('…') > width && last.pop().is_some() {}
            last.push('…');
        }
    }
    lines
}

/// Lines that are being filled with words.
struct LineBreaker {
    width: usize,
    lines: Vec<String>,
    /// The last line so far.
    line: String,
    /// The width of the last line so far.
    used: usize,
}

impl LineBreaker {
    fn end_line(&mut self) {
        self.line.truncate(self.line.trim_end().len());
        self.lines.push(std::mem::take(&mut self.line));
        self.used = 0;
    }

    fn push(&mut self, text: &str, wide: usize) {
        self.line.push_str(text);
        self.used += wide;
    }

    /// Adds a word, after the space between it and the word before it, which can be empty.
    fn add_word(&mut self, word: &str, space: &str, hyphens: Hyphens) {
        let wide = text_width(word);
        let space_width = if space.is_empty() { 0 } else { SPACE };
        let fills_lines = word.contains(is_cjk);
        if self.used > 0 && self.used + space_width + wide > self.width && !fills_lines {
            self.end_line();
        }
        if self.used > 0 {
            self.push(space, space_width);
        }
        if self.used + wide <= self.width {
            self.push(&word.replace(SOFT_HYPHEN, ""), wide);
            return;
        }
        if fills_lines {
            self.add_letters(&word.replace(SOFT_HYPHEN, ""));
            return;
        }
        let parts = hyphens.parts(word);
        let mut was_hyphenated = false;
        for (at, part) in parts.iter().enumerate() {
            let wide = text_width(part.text);
            let is_last = at + 1 == parts.len();
            let hyphen = if part.is_hyphenated && !is_last {
                HYPHEN
            } else {
                0
            };
            if self.used > 0 && self.used + wide + hyphen > self.width {
                if was_hyphenated {
                    self.line.push('-');
                }
                self.end_line();
            }
            if wide + hyphen <= self.width {
                self.push(part.text, wide);
            } else {
                self.add_letters(part.text);
            }
            was_hyphenated = part.is_hyphenated;
        }
    }

    /// Adds a part of a word that is too wide for a line, broken between letters.
    fn add_letters(&mut self, letters: &str) {
        let starts = if letters.contains(is_broken_by_dictionary) {
            syllable_starts(letters)
        } else {
            Vec::new()
        };
        let keeps_words = letters.contains(is_cjk);
        let mut previous: Option<char> = None;
        // Where the letters of the current line begin.
        let mut line_start = 0;
        let mut next = 0;
        for (at, letter) in letters.char_indices() {
            if at < next {
                continue;
            }
            let word = latin_word(&letters[at..]);
            let unit = match keeps_words && text_width(word) <= self.width && !word.is_empty() {
                true => word,
                false => &letters[at..at + letter.len_utf8()],
            };
            next = at + unit.len();
            let wide = text_width(unit);
            let has_hyphen = takes_hyphens(letter) && previous.is_some_and(takes_hyphens);
            let hyphen = if has_hyphen { HYPHEN } else { 0 };
            let can_break = can_begin_line(letter) && !previous.is_some_and(joins_next);
            if self.used > 0 && self.used + wide + hyphen > self.width && can_break {
                let syllable = starts[..starts.partition_point(|start| *start <= at)].last();
                let is_near = |start: &usize| {
                    line_start < *start
                        && text_width(&letters[*start..at]) <= longest_rest(self.width)
                };
                let last = previous.map_or(0, char::len_utf8);
                let end = match syllable.copied().filter(is_near) {
                    Some(start) => start,
                    // A letter that can't end a line goes to the next one.
                    None if line_start + last < at && !previous.is_none_or(can_end_line) => {
                        at - last
                    }
                    None => at,
                };
                let moved = &letters[end..at];
                self.line.truncate(self.line.len() - moved.len());
                if has_hyphen {
                    self.line.push('-');
                }
                self.end_line();
                self.push(moved, text_width(moved));
                line_start = end;
            }
            self.push(unit, wide);
            previous = unit.chars().last();
        }
    }

    fn finish(mut self) -> Vec<String> {
        if !self.line.is_empty() {
            self.end_line();
        }
        self.lines
    }
}

/// The room that can stay free at the end of a line of width `width` if words are known from a dictionary
/// only.
fn longest_rest(width: usize) -> usize {
    width / 3
}

/// The Latin words and the other characters of a text, one by one.
fn units(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let unit = latin_word(rest).len().max(first.len_utf8());
        let (unit, after) = rest.split_at(unit);
        rest = after;
        Some(unit)
    })
}

/// Whether a line can be broken before and after a character without a dictionary: those of Chinese and Japanese.
fn is_cjk(character: char) -> bool {
    is_broken_without_spaces(character) && !is_broken_by_dictionary(character)
}

/// The letters and digits at the start of a text that aren't broken from each other between characters of Chinese
/// or Japanese; may be empty.
fn latin_word(text: &str) -> &str {
    let is_inside = |c: char| c.is_alphanumeric() && character_width(c) < WIDE;
    let end = text.find(|c| !is_inside(c)).unwrap_or(text.len());
    &text[..end]
}

/// The width of a hyphen.
const HYPHEN: usize = 40;

/// The widths of the words of a text, measured once so that it can be broken at several widths.
#[derive(Debug)]
pub(crate) struct MeasuredText {
    words: Vec<MeasuredWord>,
    longest: usize,
}

/// The widths of a word.
#[derive(Debug)]
struct MeasuredWord {
    width: usize,
    /// The widths of its parts, each with a hyphen; empty for a word that browsers don't hyphenate.
    parts: Vec<usize>,
    /// The room that can stay free at the end of a line, besides that of a hyphen: a character of Chinese or Japanese
    /// that doesn't end a line goes to the next one.
    slack: usize,
    is_broken_by_dictionary: bool,
}

impl MeasuredText {
    pub(crate) fn new(text: &str, hyphens: Hyphens) -> Self {
        let mut longest = 0;
        let words = text.split(|one: char| one.is_whitespace() || one == ZERO_WIDTH_SPACE);
        let words = words.filter(|word| !word.is_empty()).map(|word| {
            let word_width = text_width(word);
            let is_long = word.len() >= LONG_WORD && hyphens.soften(word).contains(SOFT_HYPHEN);
            let is_ascii = word.is_ascii();
            let is_mixed = !is_ascii
                && word.contains(is_cjk)
                && word.contains(|c: char| c.is_ascii_alphanumeric());
            let parts: Vec<usize> = if is_mixed {
                units(word).map(|unit| text_width(unit) + HYPHEN).collect()
            } else if is_long {
                let parts = hyphens.parts(word).into_iter();
                parts.map(|part| text_width(part.text) + HYPHEN).collect()
            } else {
                Vec::new()
            };
            if is_ascii || !word.contains(is_broken_without_spaces) {
                longest = longest.max(parts.iter().copied().max().unwrap_or(word_width));
            }
            MeasuredWord {
                width: word_width,
                parts,
                slack: if is_mixed { WIDE } else { 0 },
                is_broken_by_dictionary: !is_ascii && word.contains(is_broken_by_dictionary),
            }
        });
        let words = words.collect();
        Self { words, longest }
    }

    /// A text of parts that are kept whole if they fit.
    pub(crate) fn from_words<'p>(words: impl Iterator<Item = &'p str>) -> Self {
        let words: Vec<MeasuredWord> = words
            .map(|word| MeasuredWord {
                width: text_width(word),
                parts: Vec::new(),
                slack: 0,
                is_broken_by_dictionary: false,
            })
            .collect();
        let longest = words.iter().map(|word| word.width).max().unwrap_or(0);
        Self { words, longest }
    }

    /// The width of the longest word, or part of a hyphenated word, that should not be broken.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// The number of lines of this width that the text takes; never fewer than [`wrap`] makes, or than a
    /// browser, which also breaks hyphenated words that would fit in the next line.
    pub(crate) fn lines(&self, width: usize) -> usize {
        let (mut lines, mut used) = (0, 0);
        for word in &self.words {
            if used > 0 && used + SPACE + word.width <= width {
                used += SPACE + word.width;
            } else if word.width <= width {
                (lines, used) = (lines + 1, word.width);
            } else if word.parts.iter().any(|part| *part + word.slack > width)
                || word.parts.is_empty()
            {
                // A broken word can leave room for up to one character at the end of each line, and end it
                // with a hyphen.
                let rest = if word.is_broken_by_dictionary {
                    longest_rest(width) + WIDEST
                } else {
                    WIDEST + HYPHEN
                };
                let line = width.saturating_sub(rest).max(1);
                (lines, used) = (lines + word.width.div_ceil(line), width);
            } else {
                (lines, used) = (lines + 1, 0);
                for part in &word.parts {
                    if used + part + word.slack > width {
                        (lines, used) = (lines + 1, 0);
                    }
                    used += part - HYPHEN;
                }
            }
        }
        lines
    }
}

const SPACE: usize = 32;

/// The width of a character of Chinese or Japanese.
const WIDE: usize = 104;

/// The width of the widest character, an emoji.
const WIDEST: usize = 135;

/// The width of a text, in hundredths of the font size.
pub(crate) fn text_width(text: &str) -> usize {
    if text.is_ascii() {
        let widths = text.bytes().map(|byte| ASCII_WIDTHS[usize::from(byte)]);
        return widths.map(usize::from).sum();
    }
    text.chars().map(character_width).sum()
}

/// The widths of the characters of ASCII, by their codes.
static ASCII_WIDTHS: LazyLock<[u8; 128]> = LazyLock::new(|| {
    let mut codes = 0..128_u8;
    [(); 128].map(|()| {
        let width = codes.next().map_or(0, |code| character_width(code.into()));
        u8::try_from(width).unwrap_or(u8::MAX)
    })
});

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
            Some(_) => WIDE,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn german() -> Hyphens {
        Hyphens::for_language("de")
    }

    #[test]
    fn lines_break_between_words_or_within_a_long_one() {
        assert_eq!(
            wrap("Search by product name", 800, 4, german()),
            ["Search by", "product name"]
        );
        assert_eq!(wrap("商品名で探す", 320, 4, german()), ["商品名", "で探す"]);
        assert_eq!(
            wrap("aaaa bbbb cccc dddd", 260, 2, german()),
            ["aaaa", "bbb…"]
        );
        assert_eq!(wrap("", 260, 2, german()), Vec::<String>::new());
        // Chinese and Japanese fill lines, and keep Latin words whole.
        assert_eq!(
            wrap("! このステップ", 320, 4, german()),
            ["! この", "ステッ", "プ"]
        );
        assert_eq!(
            wrap("用 PayPal付款（Google）", 420, 9, german()),
            ["用", "PayPal", "付款", "（Google）"]
        );
    }

    #[test]
    fn words_without_spaces_and_hyphens_are_broken_between_syllables() {
        let thai = |text: &str, width| wrap(text, width, 9, Hyphens::for_language("th"));
        assert_eq!(
            thai("เลือกเวลารับอาหารล่วงหน้า", 600),
            ["เลือกเวลา", "รับอาหาร", "ล่วงหน้า"]
        );
        assert_eq!(
            thai("ดูเมนู\u{200b}วันนี้\u{200b}พร้อมราคา", 700),
            ["ดูเมนู\u{200b}วันนี้\u{200b}", "พร้อมราคา"]
        );
        // Half letters stay with the letter that they are joined with.
        let hindi = wrap("अंतरराष्ट्रीय", 320, 9, Hyphens::for_language("hi"));
        assert!(hindi.iter().all(|line| !line.ends_with('्')), "{hindi:?}");
        // Korean is broken between words.
        let korean = MeasuredText::new("빈 세탁기 찾기", Hyphens::for_language("ko"));
        assert_eq!(korean.longest(), text_width("세탁기"));
    }

    #[test]
    fn words_take_no_fewer_lines_than_they_are_broken_into() {
        for text in [
            "Search by product name",
            "商品名で探す、値段で比べる",
            "用PayPal付款或者用信用卡Mastercard、Visa付款（3D Secure）",
            "! 2台のスマートフォンでQRコードを読む「iPhone」",
            "a Donaudampfschifffahrtsgesellschaftskapitän b",
            "wwwwwwwwwwwwwwwwwwwwwwwww mm",
            "แสดงหมายเลขคิวที่หน้าร้านโดยไม่ต้องรอคิวและเลือกเวลารับอาหาร",
            "ดูเมนู\u{200b}วันนี้\u{200b}พร้อมราคา",
            "",
        ] {
            for width in (200..2000).step_by(37) {
                let lines = wrap(text, width, usize::MAX, german()).len();
                assert!(
                    MeasuredText::new(text, german()).lines(width) >= lines,
                    "{text} at {width}"
                );
            }
        }
        assert_eq!(
            MeasuredText::new("Search by product name", german()).lines(800),
            2
        );
        assert_eq!(
            MeasuredText::new("商品名で探す an", german()).longest(),
            text_width("an")
        );
    }
}
