//! Breaking a title into lines without a browser.

use unicode_width::UnicodeWidthChar;

/// The lines of `text`, none wider than `width` ems-of-a-hundred at font size 1; at most `most`
/// lines, the last one ending in an ellipsis where something is left out.
pub(super) fn wrap(text: &str, width: usize, most: usize) -> Vec<String> {
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

const SPACE: usize = 32;

/// How wide a text is, in hundredths of its font size.
pub(super) fn measure(text: &str) -> usize {
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
}
