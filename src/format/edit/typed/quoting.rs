//! How a text is written as YAML: without quotes where every reader of YAML takes it as this text.

use crate::format::yaml::{Content, SyntaxNode, SyntaxTree, TextForm};

/// How many characters a key may have before YAML no longer takes it as one everywhere.
pub(crate) const MAX_KEY: usize = 128;

/// The quotes around texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QuoteStyle {
    Single,
    Double,
}

/// Where a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextRole {
    /// After a dash.
    Item,
    /// After a key.
    Value,
    /// Before a colon.
    Key,
    /// In brackets.
    FlowItem,
    /// In braces, after a key.
    FlowValue,
    /// In braces or brackets, before a colon.
    FlowKey,
}

impl TextRole {
    /// Whether it is in brackets or braces.
    pub(crate) fn is_flow(self) -> bool {
        matches!(self, Self::FlowItem | Self::FlowValue | Self::FlowKey)
    }

    /// A small YAML text with a scalar in this role.
    fn sample(self, scalar: &str) -> String {
        match self {
            Self::Item => format!("- {scalar}\n"),
            Self::Value => format!("- k: {scalar}\n"),
            Self::Key => format!("- {scalar}: z\n"),
            Self::FlowItem => format!("- [{scalar}, z]\n"),
            Self::FlowValue => format!("- [{{k: {scalar}, l: z}}]\n"),
            Self::FlowKey => format!("- [{{{scalar}: z}}]\n"),
        }
    }

    /// The scalar of the sample.
    fn find<'t>(self, root: &'t SyntaxNode<'t>) -> Option<&'t SyntaxNode<'t>> {
        let item = single_item(root)?;
        match self {
            Self::Item => Some(item),
            Self::Value => value(item),
            Self::Key => key(item),
            Self::FlowItem => first_item(item),
            Self::FlowValue => value(single_item(item)?),
            Self::FlowKey => key(single_item(item)?),
        }
    }
}

fn single_item<'t>(node: &'t SyntaxNode<'t>) -> Option<&'t SyntaxNode<'t>> {
    match &node.content {
        Content::List { items, .. } if items.len() == 1 => Some(&items[0].node),
        _ => None,
    }
}

fn first_item<'t>(node: &'t SyntaxNode<'t>) -> Option<&'t SyntaxNode<'t>> {
    match &node.content {
        Content::List { items, .. } if items.len() == 2 => Some(&items[0].node),
        _ => None,
    }
}

fn key<'t>(node: &'t SyntaxNode<'t>) -> Option<&'t SyntaxNode<'t>> {
    match &node.content {
        Content::Map { entries, .. } if entries.len() == 1 => Some(&entries[0].key),
        _ => None,
    }
}

fn value<'t>(node: &'t SyntaxNode<'t>) -> Option<&'t SyntaxNode<'t>> {
    match &node.content {
        Content::Map { entries, .. } => entries.first().map(|entry| &entry.value),
        _ => None,
    }
}

/// A text on one line: plain if possible, else in quotes. `is_free` says whether it is free text, which
/// other readers must not take as a number or a date.
pub(crate) fn scalar(text: &str, role: TextRole, is_free: bool) -> String {
    if can_be_plain(text, role, is_free) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A text in the quotes that its neighbors have, or as [`scalar`] if they have none in common.
pub(crate) fn like_neighbors(
    text: &str,
    role: TextRole,
    is_free: bool,
    style: Option<QuoteStyle>,
) -> String {
    match style {
        Some(QuoteStyle::Single) if can_be_single_quoted(text) => single_quoted(text),
        Some(_) => double_quoted(text),
        None => scalar(text, role, is_free),
    }
}

/// A text in quotes: double ones, unless it has a `"` or `\` and no `'`.
pub(crate) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) && !text.contains('\'') && can_be_single_quoted(text) {
        single_quoted(text)
    } else {
        double_quoted(text)
    }
}

/// A text in single quotes.
pub(crate) fn single_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Whether a text has no characters that need an escape.
pub(crate) fn can_be_single_quoted(text: &str) -> bool {
    !text.contains(needs_escape)
}

/// A text in double quotes.
pub(crate) fn double_quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(c);
            }
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if needs_escape(c) => {
                let code = c as u32;
                quoted.push_str(&match code {
                    0..=0xff => format!("\\x{code:02x}"),
                    0x100..=0xffff => format!("\\u{code:04x}"),
                    _ => format!("\\U{code:08x}"),
                });
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether YAML doesn't allow a character as it is, or reads it as a line break or a byte order mark.
pub(crate) fn needs_escape(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
        || (c as u32) & 0xfffe == 0xfffe
}

/// Whether a text can be written without quotes.
fn can_be_plain(text: &str, role: TextRole, is_free: bool) -> bool {
    let is_key = matches!(role, TextRole::Key | TextRole::FlowKey);
    if text.contains(needs_escape)
        || is_special(text)
        || is_free && looks_like_a_number(text)
        || is_key && text.chars().count() > MAX_KEY
    {
        return false;
    }
    is_surely_plain(text) || is_read_as(text, text, role)
}

/// Whether a text has only letters, digits and a few signs, so that no reader needs to be asked.
fn is_surely_plain(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'_' | b'.');
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && !text.ends_with(' ')
        && text.bytes().all(is_plain)
}

/// Whether the parser reads something typed in a role as a scalar with this text.
pub(crate) fn is_read_as(typed: &str, text: &str, role: TextRole) -> bool {
    let sample = role.sample(typed);
    let Ok(tree) = SyntaxTree::parse(&sample, 8) else {
        return false;
    };
    let found = tree.root.as_ref().and_then(|root| role.find(root));
    let is_plain = !typed.starts_with(['"', '\'']);
    tree.comments.is_empty()
        && tree.explicit_key.is_none()
        && found.is_some_and(|node| match &node.content {
            Content::Text(found, form) => {
                found == text && !node.has_property && matches!(form, TextForm::Plain) == is_plain
            }
            _ => false,
        })
}

/// Whether some readers take a text without quotes as something else than text.
fn is_special(text: &str) -> bool {
    const WORDS: [&str; 12] = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", "<<", "=",
    ];
    let is_word = WORDS.iter().any(|word| word.eq_ignore_ascii_case(text));
    is_word
        || text.is_empty()
        || text.ends_with(':')
        || text.starts_with("---")
        || text.starts_with("...")
        || matches!(text, "-" | "?" | ":")
}

/// Whether other readers may take a text without quotes as a number, a date or a time.
fn looks_like_a_number(text: &str) -> bool {
    let digits = text.trim_start_matches(['+', '-', '.']);
    let lower = digits.to_ascii_lowercase();
    if matches!(lower.as_str(), "inf" | "nan") && digits.len() < text.len() {
        return true;
    }
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| {
            c.is_ascii_hexdigit()
                || matches!(
                    c,
                    '.' | '_' | ':' | '-' | '+' | 'x' | 'o' | 'X' | 'O' | 'T' | 'Z' | ' '
                )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_that_every_reader_takes_as_text_are_plain() {
        for text in [
            "Pay with card",
            "Käse kaufen",
            "What's next?",
            "a-b",
            "http://x.example/a#b",
            "3 of 4 families",
        ] {
            for role in [
                TextRole::Item,
                TextRole::Value,
                TextRole::Key,
                TextRole::FlowItem,
            ] {
                assert_eq!(scalar(text, role, true), text, "{role:?}");
            }
        }
        for text in [
            "",
            "~",
            "No",
            "1.10",
            "2027-01-01",
            "0x1F",
            "12:30",
            "- a",
            "-",
            "? a",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "@a",
            "`a",
            "%a",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "[a",
            "{a",
            "'a",
            "\"a",
            " a",
            "a ",
            "---",
            "... a",
            "a\tb",
            "a\u{2028}b",
            ".inf",
        ] {
            for role in [
                TextRole::Item,
                TextRole::Value,
                TextRole::Key,
                TextRole::FlowItem,
                TextRole::FlowValue,
                TextRole::FlowKey,
            ] {
                let typed = scalar(text, role, true);
                assert!(typed.starts_with(['"', '\'']), "{typed} as {role:?}");
                assert!(is_read_as(&typed, text, role), "{typed} as {role:?}");
            }
        }
        assert_eq!(scalar("a, b", TextRole::Value, true), "a, b");
        assert_eq!(scalar("a, b", TextRole::FlowItem, true), "\"a, b\"");
        assert_eq!(scalar("3", TextRole::Value, false), "3");
        assert_eq!(scalar("say \"no\"", TextRole::Value, true), "say \"no\"");
        assert_eq!(scalar("\"no\" way", TextRole::Value, true), "'\"no\" way'");
    }
}
