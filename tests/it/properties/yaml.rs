//! YAML in as many forms as people type it: block and flow, quoted this way and that.

use crate::support::quoted;

/// A value that is to be written.
#[derive(Clone, Debug)]
pub(crate) enum Yaml {
    /// Text that is written in quotes, or as a block where that keeps it.
    Text(String),
    /// Something that is written as it stands.
    Plain(String),
    List(Vec<Yaml>),
    Map(Vec<(Yaml, Yaml)>),
}

impl Yaml {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Yaml::Text(text.into())
    }

    pub(crate) fn key(text: &str) -> Self {
        Yaml::Plain(text.to_owned())
    }
}

/// Which of several ways to write something comes next; the same seed, the same file.
#[derive(Debug)]
pub(crate) struct Choice(pub(crate) u64);

impl Choice {
    /// A number below `ways`.
    pub(crate) fn of(&mut self, ways: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % ways
    }
}

/// The whole file.
pub(crate) fn written(value: &Yaml, choice: &mut Choice) -> String {
    let text = block(value, 0, choice);
    match choice.of(4) {
        0 => format!("\u{feff}# a map\r\n---\r\n{}", text.replace('\n', "\r\n")),
        1 => text.trim_end().to_owned(),
        _ => format!("# a map\n{text}"),
    }
}

fn block(value: &Yaml, indent: usize, choice: &mut Choice) -> String {
    let margin = " ".repeat(indent);
    match value {
        Yaml::Map(entries) if !entries.is_empty() => entries
            .iter()
            .map(|(key, value)| {
                let key = flow(key, choice);
                format!("{margin}{key}:{}", after_colon(value, indent, choice))
            })
            .collect(),
        Yaml::List(values) if !values.is_empty() => values
            .iter()
            .map(|value| {
                let inner = block(value, indent + 2, choice);
                format!("{margin}- {}", inner.trim_start_matches(' '))
            })
            .collect(),
        _ => format!("{margin}{}\n", flow(value, choice)),
    }
}

fn after_colon(value: &Yaml, indent: usize, choice: &mut Choice) -> String {
    let is_inline = choice.of(4) == 0;
    match value {
        Yaml::Map(entries) if !entries.is_empty() && !is_inline => {
            format!("\n{}", block(value, indent + 2, choice))
        }
        // A list may stand as far left as the key it belongs to.
        Yaml::List(values) if !values.is_empty() && !is_inline => {
            let indent = indent + 2 * usize::from(choice.of(2) == 0);
            format!("\n{}", block(value, indent, choice))
        }
        Yaml::Text(text) if choice.of(2) == 0 && is_literal(text) => {
            let margin = " ".repeat(indent + 2);
            let lines = text.lines().map(|line| match line {
                "" => "\n".to_owned(),
                line => format!("{margin}{line}\n"),
            });
            format!(" |-\n{}", lines.collect::<String>())
        }
        _ => format!(" {}\n", flow(value, choice)),
    }
}

/// Whether a text survives as a block: it begins with a word, and nothing in it needs an escape.
fn is_literal(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
        && !text.ends_with(char::is_whitespace)
        && !text.contains(|c: char| {
            c.is_control() && c != '\n' || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
        })
}

fn flow(value: &Yaml, choice: &mut Choice) -> String {
    match value {
        Yaml::Plain(text) => text.clone(),
        Yaml::Text(text) => match choice.of(3) {
            0 if is_literal(text) && !text.contains('\n') => {
                format!("'{}'", text.replace('\'', "''"))
            }
            1 if is_word(text) => text.clone(),
            _ => quoted(text),
        },
        Yaml::List(values) => {
            let values: Vec<_> = values.iter().map(|value| flow(value, choice)).collect();
            format!("[{}]", values.join(", "))
        }
        Yaml::Map(entries) => {
            let entries: Vec<_> = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", flow(key, choice), flow(value, choice)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// Whether a text may stand without quotes. What YAML takes for a number or a truth may.
fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
        && !text.eq_ignore_ascii_case("null")
}
