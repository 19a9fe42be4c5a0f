//! Writes YAML in randomly chosen styles: block and flow collections, plain, quoted and literal texts.

use crate::support::quoted;

/// A YAML value without a style.
#[derive(Clone, Debug)]
pub(crate) enum Yaml {
    /// A text in any style that preserves it.
    Text(String),
    /// Text that is written without quotes.
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

/// A pseudorandom sequence of choices between styles. The same seed gives the same sequence.
#[derive(Debug)]
pub(crate) struct Choices(pub(crate) u64);

impl Choices {
    /// The next pseudorandom number below `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// The text of a file, with or without a byte order mark, `---`, and a line break at its end.
pub(crate) fn to_text(value: &Yaml, choices: &mut Choices) -> String {
    let text = block(value, 0, choices);
    match choices.below(4) {
        0 => format!("\u{feff}# a map\r\n---\r\n{}", text.replace('\n', "\r\n")),
        1 => text.trim_end().to_owned(),
        _ => format!("# a map\n{text}"),
    }
}

fn block(value: &Yaml, indent: usize, choices: &mut Choices) -> String {
    let margin = " ".repeat(indent);
    match value {
        Yaml::Map(entries) if !entries.is_empty() => entries
            .iter()
            .map(|(key, value)| {
                let key = flow(key, choices);
                format!("{margin}{key}:{}", after_colon(value, indent, choices))
            })
            .collect(),
        Yaml::List(values) if !values.is_empty() => values
            .iter()
            .map(|value| {
                let inner = block(value, indent + 2, choices);
                format!("{margin}- {}", inner.trim_start_matches(' '))
            })
            .collect(),
        _ => format!("{margin}{}\n", flow(value, choices)),
    }
}

fn after_colon(value: &Yaml, indent: usize, choices: &mut Choices) -> String {
    let is_inline = choices.below(4) == 0;
    match value {
        Yaml::Map(entries) if !entries.is_empty() && !is_inline => {
            format!("\n{}", block(value, indent + 2, choices))
        }
        // A list may have the same indentation as its key.
        Yaml::List(values) if !values.is_empty() && !is_inline => {
            let indent = indent + 2 * usize::from(choices.below(2) == 0);
            format!("\n{}", block(value, indent, choices))
        }
        Yaml::Text(text) if choices.below(2) == 0 && can_be_literal(text) => {
            let margin = " ".repeat(indent + 2);
            let lines = text.lines().map(|line| match line {
                "" => "\n".to_owned(),
                line => format!("{margin}{line}\n"),
            });
            format!(" |-\n{}", lines.collect::<String>())
        }
        _ => format!(" {}\n", flow(value, choices)),
    }
}

/// Whether a literal block scalar or single quotes preserve a text.
fn can_be_literal(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
        && !text.ends_with(char::is_whitespace)
        && !text.contains(|c: char| {
            c.is_control() && c != '\n' || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
        })
}

fn flow(value: &Yaml, choices: &mut Choices) -> String {
    match value {
        Yaml::Plain(text) => text.clone(),
        Yaml::Text(text) => match choices.below(3) {
            0 if can_be_literal(text) && !text.contains('\n') => {
                format!("'{}'", text.replace('\'', "''"))
            }
            1 if can_be_plain(text) => text.clone(),
            _ => quoted(text),
        },
        Yaml::List(values) => {
            let values: Vec<_> = values.iter().map(|value| flow(value, choices)).collect();
            format!("[{}]", values.join(", "))
        }
        Yaml::Map(entries) => {
            let entries: Vec<_> = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", flow(key, choices), flow(value, choices)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// Whether a text can be written without quotes. Numbers and booleans can, since the format reads them
/// as texts.
fn can_be_plain(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
        && !text.eq_ignore_ascii_case("null")
}
