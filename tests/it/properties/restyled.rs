//! Writes YAML as people type it: with comments, blank lines, and spacing of any kind.

use super::yaml::{Choices, Yaml};
use crate::support::quoted;

/// The keys that open the long form of an item.
const OPENING: [&str; 5] = ["persona", "release", "activity", "task", "story"];

/// A text in random styles. Two with the same `content` and another `spacing` differ only in white space, so
/// that formatting gives the same text.
pub(crate) fn restyled(value: &Yaml, content: u64, spacing: u64) -> String {
    let mut writer = Restyler {
        content: Choices(content),
        spacing: Choices(spacing),
        comments: 0,
        follows_blank: true,
        anchors: 0,
        text: String::new(),
    };
    let Yaml::Map(entries) = value else {
        panic!("a map is a mapping")
    };
    writer.comment_above(0);
    writer.map(entries, 0, None);
    if writer.anchors > 0 {
        let names = (1..=writer.anchors).map(|number| format!("*a{number}"));
        let names: Vec<String> = names.collect();
        writer.line(&format!("x-anchors: [{}]", names.join(", ")));
    }
    writer.finish()
}

struct Restyler {
    /// Chooses what formatting keeps.
    content: Choices,
    /// Chooses what formatting changes.
    spacing: Choices,
    /// The number of comments so far; each has another text.
    comments: usize,
    follows_blank: bool,
    anchors: usize,
    text: String,
}

impl Restyler {
    fn finish(mut self) -> String {
        match self.spacing.below(4) {
            0 if !self.follows_blank => self.text.push_str("\n \n\n"),
            1 if !self.text.ends_with("\n\n") => drop(self.text.pop()),
            _ => {}
        }
        let mark = if self.content.below(8) == 0 {
            "\u{feff}"
        } else {
            ""
        };
        let blank = if self.spacing.below(4) == 0 {
            "\n \n"
        } else {
            ""
        };
        let text = format!("{mark}{blank}{}", self.text);
        if self.content.below(4) > 0 {
            return text;
        }
        // Windows line ends, but for a few lines.
        let mut lines = 0;
        let breaks = text.split_inclusive('\n').map(|line| {
            lines += 1;
            let is_mixed = lines % 5 == 3 && self.spacing.below(2) == 0;
            if is_mixed {
                line.to_owned()
            } else {
                line.replace('\n', "\r\n")
            }
        });
        breaks.collect()
    }

    /// A number of spaces from `from` on.
    fn width(&mut self, from: usize, choices: u64) -> usize {
        from + usize::try_from(self.spacing.below(choices)).unwrap()
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
        self.follows_blank = false;
    }

    /// A line outside of texts: with a comment or blanks at its end.
    fn line_with_end(&mut self, line: &str) {
        let end = match self.content.below(6) {
            0 => {
                let blanks = usize::try_from(1 + self.content.below(4)).unwrap();
                format!("{}{}", " ".repeat(blanks), self.comment())
            }
            _ if self.spacing.below(5) == 0 => " \t ".to_owned(),
            _ => String::new(),
        };
        self.line(&format!("{line}{end}"));
    }

    fn comment(&mut self) -> String {
        self.comments += 1;
        format!(
            "#{}c{}",
            if self.content.below(4) == 0 { "" } else { " " },
            self.comments
        )
    }

    fn blank_lines(&mut self) {
        if self.follows_blank {
            return;
        }
        for _ in 0..self.width(1, 3) {
            // More spaces than a block of text is indented by would be part of that.
            let blanks = if self.spacing.below(3) == 0 { " " } else { "" };
            self.text.push_str(blanks);
            self.text.push('\n');
        }
        self.follows_blank = true;
    }

    /// Comments and blank lines above something in this column.
    fn comment_above(&mut self, column: usize) {
        if self.content.below(8) == 0 {
            self.blank_lines();
        }
        for _ in 0..self.content.below(8).saturating_sub(5) {
            let comment = self.comment();
            self.line(&format!("{}{comment}", " ".repeat(column)));
            if self.content.below(6) == 0 {
                self.blank_lines();
            }
        }
    }

    /// The entries of a mapping in this column. The first one is on a line that has begun with `prefix`.
    fn map(&mut self, entries: &[(Yaml, Yaml)], column: usize, prefix: Option<String>) {
        let mut entries: Vec<&(Yaml, Yaml)> = entries.iter().collect();
        let is_opening = |entry: &&(Yaml, Yaml)| match &entry.0 {
            Yaml::Plain(key) | Yaml::Text(key) => OPENING.contains(&key.as_str()),
            _ => false,
        };
        // A pair has only one key, and the keys of the map itself are in any order.
        let mut moves = false;
        if prefix.is_some() && entries.len() > 1 && is_opening(&entries[0]) {
            let turn = self.content.below(entries.len() as u64);
            let turn = if self.content.below(3) == 0 { turn } else { 0 };
            let opening = entries.remove(0);
            entries.insert(usize::try_from(turn).unwrap(), opening);
            moves = turn > 0;
        }
        let mut prefix = prefix;
        for (key, value) in entries {
            let start = prefix.take().unwrap_or_else(|| {
                // Which comments belong to what is clear only if the keys are in their final order.
                if !moves {
                    self.comment_above(column);
                }
                " ".repeat(column)
            });
            let key = self.key(key);
            let before = if self.spacing.below(8) == 0 { " " } else { "" };
            let start = format!("{start}{key}{before}:");
            if key.starts_with("x-") {
                // Formatting keeps the spacing inside of an own field.
                let spacing = std::mem::replace(&mut self.spacing, Choices(7));
                self.value(value, column, &start, true);
                self.spacing = spacing;
            } else {
                self.value(value, column, &start, true);
            }
        }
    }

    fn key(&mut self, key: &Yaml) -> String {
        match key {
            Yaml::Plain(text) => text.clone(),
            Yaml::Text(text) => quoted(text),
            _ => panic!("a key is a text"),
        }
    }

    /// The items of a list whose dashes are in this column.
    fn list(&mut self, items: &[Yaml], column: usize) {
        for item in items {
            self.comment_above(column);
            let start = format!("{}-", " ".repeat(column));
            match item {
                Yaml::Map(entries) if !entries.is_empty() && self.content.below(6) > 0 => {
                    if self.spacing.below(6) == 0 {
                        // The dash is alone on its line.
                        self.line(&start);
                        let inner = column + self.width(1, 4);
                        self.map(entries, inner, Some(" ".repeat(inner)));
                    } else {
                        let gap = self.width(1, 3);
                        let prefix = format!("{start}{}", " ".repeat(gap));
                        self.map(entries, column + 1 + gap, Some(prefix));
                    }
                }
                item => self.value(item, column, &start, false),
            }
        }
    }

    /// A value after a line that has begun with a key or a dash in this column.
    fn value(&mut self, value: &Yaml, column: usize, start: &str, is_after_key: bool) {
        let is_inline = self.content.below(6) == 0;
        match value {
            Yaml::Map(entries) if !entries.is_empty() && !is_inline && is_after_key => {
                self.line_with_end(start);
                let inner = column + self.width(1, 5);
                self.comment_above(inner);
                self.map(entries, inner, None);
            }
            Yaml::List(items) if !items.is_empty() && !is_inline && is_after_key => {
                self.line_with_end(start);
                let has_tail = self.content.below(8) == 0;
                // A comment below a list belongs to it only if it is to the right of the key.
                let inner = column + self.width(usize::from(has_tail), 4);
                self.list(items, inner);
                if has_tail {
                    let comment = self.comment();
                    self.line(&format!("{}{comment}", " ".repeat(inner)));
                }
            }
            Yaml::Text(text) => self.text(text, column, start),
            value => {
                let gap = " ".repeat(self.width(1, 3));
                let inline = self.inline(value);
                self.line_with_end(&format!("{start}{gap}{inline}"));
            }
        }
    }

    /// A text after a line that has begun with a key or a dash in this column.
    fn text(&mut self, text: &str, column: usize, start: &str) {
        let gap = " ".repeat(self.width(1, 3));
        match self.content.below(5) {
            0 if can_be_literal(text) => {
                let sign = ["|", "|+", "|-"][usize::try_from(self.content.below(3)).unwrap()];
                // An id can't end with a line break.
                let sign = if text.contains(' ') { sign } else { "|-" };
                let digit = usize::try_from(self.content.below(12)).unwrap();
                let (indent, digit) = match digit {
                    1..=4 => (column + digit, digit.to_string()),
                    _ => (column + self.width(1, 6), String::new()),
                };
                self.line(&format!("{start}{gap}{sign}{digit}"));
                for line in text.lines() {
                    let margin = if line.is_empty() { 0 } else { indent };
                    self.line(&format!("{}{line}", " ".repeat(margin)));
                }
                // After `|+`, blank lines would be part of the text.
                self.follows_blank = sign == "|+";
            }
            1 if can_be_literal(text) && !text.contains('\n') => {
                let indent = column + self.width(1, 6);
                self.line(&format!("{start}{gap}>-"));
                self.line(&format!("{}{text}", " ".repeat(indent)));
            }
            2 if self.content.below(4) == 0 && self.anchors < 3 => {
                self.anchors += 1;
                let anchor = format!("&a{} {}", self.anchors, quoted(text));
                self.line_with_end(&format!("{start}{gap}{anchor}"));
            }
            3 if can_be_plain(text) => self.line_with_end(&format!("{start}{gap}{text}")),
            _ => {
                let quoted = quoted(text);
                self.line_with_end(&format!("{start}{gap}{quoted}"));
            }
        }
    }

    fn inline(&mut self, value: &Yaml) -> String {
        match value {
            Yaml::Plain(text) => text.clone(),
            Yaml::Text(text) if self.content.below(2) == 0 && can_be_plain(text) => text.clone(),
            Yaml::Text(text) => quoted(text),
            Yaml::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.inline(item)).collect();
                format!("[{}]", items.join(", "))
            }
            Yaml::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| {
                    let gap = " ".repeat(self.width(1, 3));
                    format!("{}:{gap}{}", self.key(key), self.inline(value))
                });
                let entries: Vec<String> = entries.collect();
                format!("{{{}}}", entries.join(", "))
            }
        }
    }
}

/// Whether a block of text preserves a text.
fn can_be_literal(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
        && !text.ends_with(char::is_whitespace)
        && !text.contains(|c: char| {
            c.is_control() && c != '\n' || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
        })
}

fn can_be_plain(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ' '))
        && !text.ends_with(' ')
        && !text.contains("  ")
        && !text.eq_ignore_ascii_case("null")
}

/// The numbers of the comments that the restyler wrote, in their order.
pub(super) fn comments(text: &str) -> Vec<usize> {
    let parts = text.split('#').skip(1);
    let numbers = parts.filter_map(|part| {
        let number = part.trim_start_matches(' ').strip_prefix('c')?;
        let end = number.find(|c: char| !c.is_ascii_digit());
        let (number, rest) = number.split_at(end.unwrap_or(number.len()));
        // A comment is the end of its line; a text that looks like one rarely is.
        let ends_line = rest.is_empty() || rest.starts_with(['\r', '\n']);
        ends_line.then(|| number.parse().ok()).flatten()
    });
    numbers.collect()
}
