//! Jira's wiki markup as Markdown: headings, lists, bold and italics, code, links, tables.

/// The text as Markdown.
pub(super) fn wiki_to_markdown(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let trimmed = line.trim();
        if let Some(close) = fence {
            if trimmed == close {
                fence = None;
                lines.push("```".to_owned());
            } else {
                lines.push(line.to_owned());
            }
            continue;
        }
        if let Some(close) = opening_fence(trimmed) {
            let language = trimmed
                .strip_prefix("{code:")
                .and_then(|rest| rest.strip_suffix('}'));
            let language = language.filter(|name| name.bytes().all(|b| b.is_ascii_alphanumeric()));
            lines.push(format!("```{}", language.unwrap_or_default()));
            fence = Some(close);
            continue;
        }
        lines.push(block_line(line));
    }
    if fence.is_some() {
        lines.push("```".to_owned());
    }
    lines.join("\n")
}

/// The line that closes a block of code which this line opens.
fn opening_fence(line: &str) -> Option<&'static str> {
    if line == "{noformat}" {
        return Some("{noformat}");
    }
    let is_code = line == "{code}" || line.starts_with("{code:") && line.ends_with('}');
    // `{code}x{code}` on one line is code within a line.
    (is_code && !line[1..].contains("{code}") || line == "{code}").then_some("{code}")
}

/// A line outside of code.
fn block_line(line: &str) -> String {
    let trimmed = line.trim_start();
    if let Some(rest) = trimmed.strip_prefix('h')
        && let Some((level, title)) = rest.split_once(". ")
        && let Ok(level @ 1..=6) = level.parse::<usize>()
    {
        return format!("{} {}", "#".repeat(level), inline(title));
    }
    if let Some((marks, item)) = trimmed.split_once(' ')
        && !marks.is_empty()
        && marks.bytes().all(|byte| matches!(byte, b'*' | b'#' | b'-'))
        && (marks.len() == 1 || !marks.contains('-'))
    {
        let marker = if marks.ends_with('#') { "1." } else { "-" };
        let mut indent = String::new();
        for mark in marks[..marks.len() - 1].chars() {
            indent.push_str(if mark == '#' { "   " } else { "  " });
        }
        return format!("{indent}{marker} {}", inline(item));
    }
    if let Some(quote) = trimmed.strip_prefix("bq. ") {
        return format!("> {}", inline(quote));
    }
    if trimmed == "----" {
        return "---".to_owned();
    }
    if trimmed.starts_with("||") && trimmed.len() > 2 {
        let cells: Vec<&str> = trimmed
            .trim_matches('|')
            .split("||")
            .map(str::trim)
            .collect();
        let cells: Vec<String> = cells.into_iter().map(inline).collect();
        let rule = vec!["---"; cells.len()].join(" | ");
        return format!("| {} |\n| {rule} |", cells.join(" | "));
    }
    inline(line)
}

/// The text of a line: emphasis, code and links.
fn inline(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let is_start = out
            .chars()
            .next_back()
            .is_none_or(|before| !before.is_alphanumeric());
        let replaced = match c {
            '{' => braces(rest),
            '[' => link(rest),
            '*' if is_start => emphasis(rest, '*', "**"),
            '_' if is_start => emphasis(rest, '_', "*"),
            _ => None,
        };
        match replaced {
            Some(Replaced { markdown, length }) => {
                out.push_str(&markdown);
                rest = &rest[length..];
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

/// Markdown for the beginning of a text.
struct Replaced {
    markdown: String,
    /// How many bytes of the text it stands for.
    length: usize,
}

/// `{{code}}`, `{code}code{code}`, `{*}bold{*}`, `{color:red}` and other macros, which have no meaning in a map.
fn braces(text: &str) -> Option<Replaced> {
    let whole = |markdown: String, length| Some(Replaced { markdown, length });
    if let Some(rest) = text.strip_prefix("{{") {
        let end = rest.find("}}")?;
        return whole(format!("`{}`", &rest[..end]), end + 4);
    }
    if let Some(rest) = text.strip_prefix("{code}") {
        let end = rest.find("{code}")?;
        return whole(format!("`{}`", &rest[..end]), end + 12);
    }
    for (mark, markdown) in [("{*}", "**"), ("{_}", "*")] {
        if text.starts_with(mark) {
            return whole(markdown.to_owned(), mark.len());
        }
    }
    let end = text.find('}')?;
    let name = text[1..end].split(':').next()?;
    let is_dropped = matches!(name, "color" | "panel" | "quote" | "anchor");
    is_dropped.then(|| Replaced {
        markdown: String::new(),
        length: end + 1,
    })
}

/// `[text|address]`, `[address]`, `[~name]`.
fn link(text: &str) -> Option<Replaced> {
    let end = text.find(']')?;
    let inner = &text[1..end];
    let is_web = |address: &str| {
        ["http://", "https://", "mailto:"]
            .iter()
            .any(|scheme| address.starts_with(scheme))
    };
    let mut parts = inner.split('|');
    let (first, second) = (parts.next()?, parts.next());
    let markdown = match second {
        // `smart-link` and the like come third.
        Some(address) if is_web(address) && first == address => format!("<{address}>"),
        Some(address) if is_web(address) => format!("[{}]({address})", inline(first)),
        None if is_web(first) => format!("<{first}>"),
        _ => return None,
    };
    Some(Replaced {
        markdown,
        length: end + 1,
    })
}

/// `*bold*` and `_italic_`: the mark right before a word, and right after one.
fn emphasis(text: &str, mark: char, markdown: &str) -> Option<Replaced> {
    let rest = &text[1..];
    let end = rest.find(mark)?;
    let inner = &rest[..end];
    let after = rest[end + 1..].chars().next();
    let is_emphasis = !inner.is_empty()
        && !inner.starts_with(char::is_whitespace)
        && !inner.ends_with(char::is_whitespace)
        && after.is_none_or(|after| !after.is_alphanumeric() && after != mark);
    is_emphasis.then(|| Replaced {
        markdown: format!("{markdown}{}{markdown}", inline(inner)),
        length: end + 2,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wiki_markup_is_markdown() {
        for (wiki, markdown) in [
            ("h2. Goal", "## Goal"),
            ("* one\n** two\n# three", "- one\n  - two\n1. three"),
            (
                "*bold* and _it_, 2 * 3 * 4, snake_case_x",
                "**bold** and *it*, 2 * 3 * 4, snake_case_x",
            ),
            ("{*}x{*} {{code}} {color:red}red{color}", "**x** `code` red"),
            (
                "[docs|https://d.example/a] [https://e.example] [~id] [x]",
                "[docs](https://d.example/a) <https://e.example> [~id] [x]",
            ),
            (
                "{code:java}\nint *x;\n{code}\n{noformat}\n*\n{noformat}",
                "```java\nint *x;\n```\n```\n*\n```",
            ),
            ("||a||b||\n|1|2|", "| a | b |\n| --- | --- |\n|1|2|"),
            ("bq. said", "> said"),
        ] {
            assert_eq!(wiki_to_markdown(wiki), markdown);
        }
    }
}
