//! Jira's wiki markup as Markdown: headings, lists, bold and italics, code, links, tables.

/// The macros that put a frame around texts.
const PANELS: [&str; 6] = ["panel", "info", "note", "warning", "tip", "expand"];

/// The text as Markdown.
pub(super) fn wiki_to_markdown(text: &str) -> String {
    let mut blocks = Blocks::default();
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        blocks.line(line.trim_end_matches('\r'), after);
        rest = after;
    }
    if blocks.fence.take().is_some() {
        blocks.push("```");
    }
    blocks.lines.join("\n")
}

/// The lines of the Markdown, and the blocks that are open.
#[derive(Default)]
struct Blocks {
    lines: Vec<String>,
    /// What closes the open block of code.
    fence: Option<&'static str>,
    is_quote: bool,
    /// Whether the next line has to be an empty one.
    needs_gap: bool,
}

impl Blocks {
    fn push(&mut self, line: &str) {
        let is_blank = line.trim().is_empty();
        if std::mem::take(&mut self.needs_gap) && !is_blank {
            self.lines.push(String::new());
        }
        let line = match (self.is_quote, is_blank) {
            (true, true) => ">".to_owned(),
            (true, false) => format!("> {line}"),
            (false, _) => line.to_owned(),
        };
        self.lines.push(line);
    }

    /// Adds a part of a line outside of code, if there is something in it.
    fn push_part(&mut self, part: &str) {
        if !part.trim().is_empty() {
            self.push(&block_line(part));
        }
    }

    /// A line; `after` is the text below it.
    fn line(&mut self, line: &str, after: &str) {
        if let Some(close) = self.fence {
            let Some((code, rest)) = line.split_once(close) else {
                return self.push(line);
            };
            if !code.trim().is_empty() {
                self.push(code);
            }
            self.push("```");
            self.fence = None;
            return self.push_rest(rest, after);
        }
        match Macro::first(line, after) {
            Some(found) => self.open(&found, line, after),
            None => self.push(&block_line(line)),
        }
    }

    /// What is left of a line after a macro.
    fn push_rest(&mut self, rest: &str, after: &str) {
        if !rest.trim().is_empty() {
            self.line(rest, after);
        }
    }

    fn open(&mut self, found: &Macro, line: &str, after: &str) {
        self.push_part(&line[..found.start]);
        let rest = &line[found.end..];
        match found.kind {
            MacroKind::Code(close) => {
                self.push(&format!("```{}", found.language()));
                self.fence = Some(close);
                if !rest.trim().is_empty() {
                    self.push(rest);
                }
            }
            MacroKind::Quote => {
                self.needs_gap = !self.lines.is_empty() && !self.ends_with_gap();
                self.is_quote = !self.is_quote;
                self.push_rest(rest, after);
            }
            MacroKind::Panel => {
                if let Some(title) = found.parameter("title") {
                    self.needs_gap = !self.lines.is_empty() && !self.ends_with_gap();
                    self.push(&format!("**{}**", title.trim()));
                    self.needs_gap = true;
                }
                self.push_rest(rest, after);
            }
        }
    }

    fn ends_with_gap(&self) -> bool {
        self.lines.last().is_some_and(String::is_empty)
    }
}

/// A macro that begins or ends a block.
struct Macro<'l> {
    kind: MacroKind,
    /// Its place in the line.
    start: usize,
    end: usize,
    /// What is between its name and the closing brace.
    parameters: &'l str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum MacroKind {
    /// Code up to this text.
    Code(&'static str),
    Quote,
    Panel,
}

impl<'l> Macro<'l> {
    /// The first one of a line. Code that is closed in the same line doesn't count, and neither does code that is never closed
    /// and begins within a line.
    fn first(line: &'l str, after: &str) -> Option<Self> {
        let mut from = 0;
        while let Some(found) = line[from..].find('{') {
            let start = from + found;
            let tag = Self::at(line, start);
            let Some(tag) = tag else {
                from = start + 1;
                continue;
            };
            let MacroKind::Code(close) = tag.kind else {
                return Some(tag);
            };
            match line[tag.end..].find(close) {
                // Code within a line.
                Some(end) => from = tag.end + end + close.len(),
                None if line.trim() == &line[tag.start..tag.end] || after.contains(close) => {
                    return Some(tag);
                }
                None => from = tag.end,
            }
        }
        None
    }

    fn at(line: &'l str, start: usize) -> Option<Self> {
        let inner = line[start..].strip_prefix('{')?;
        let (inner, _) = inner.split_once('}')?;
        let (name, parameters) = inner.split_once(':').unwrap_or((inner, ""));
        let kind = match name {
            "code" => MacroKind::Code("{code}"),
            "noformat" => MacroKind::Code("{noformat}"),
            "quote" => MacroKind::Quote,
            name if PANELS.contains(&name) => MacroKind::Panel,
            _ => return None,
        };
        Some(Self {
            kind,
            start,
            end: start + inner.len() + 2,
            parameters,
        })
    }

    fn parameter(&self, name: &str) -> Option<&'l str> {
        let mut parameters = self.parameters.split('|');
        parameters.find_map(|parameter| parameter.trim().strip_prefix(name)?.strip_prefix('='))
    }

    /// The language of code, which comes first and without a name.
    fn language(&self) -> &'l str {
        let first = self.parameters.split('|').next().unwrap_or_default().trim();
        let is_word = first.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_word { first } else { "" }
    }
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

/// `{{code}}`, `{code}code{code}`, `{*}bold{*}`, and `{color:red}`, which has no meaning in a map.
fn braces(text: &str) -> Option<Replaced> {
    let whole = |markdown: String, length| Some(Replaced { markdown, length });
    if let Some(rest) = text.strip_prefix("{{") {
        let end = rest.find("}}")?;
        return whole(code_span(&rest[..end]), end + 4);
    }
    if let Some(Macro {
        kind: MacroKind::Code(close),
        end: start,
        ..
    }) = Macro::at(text, 0)
    {
        let end = text[start..].find(close)?;
        return whole(
            code_span(&text[start..start + end]),
            start + end + close.len(),
        );
    }
    for (mark, markdown) in [("{*}", "**"), ("{_}", "*")] {
        if text.starts_with(mark) {
            return whole(markdown.to_owned(), mark.len());
        }
    }
    let end = text.find('}')?;
    let name = text[1..end].split(':').next()?;
    let is_dropped = matches!(name, "color" | "anchor");
    is_dropped.then(|| Replaced {
        markdown: String::new(),
        length: end + 1,
    })
}

/// Code within a line, between more backticks than there are in it.
fn code_span(code: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let marks = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{marks}{space}{code}{space}{marks}")
}

/// `[text|address]`, `[address]`, `[~name]`.
fn link(text: &str) -> Option<Replaced> {
    let end = text.find(']')?;
    let inner = &text[1..end];
    let is_web = |address: &str| {
        let mut schemes = ["http://", "https://"].iter();
        schemes.any(|scheme| address.starts_with(scheme))
    };
    if inner.starts_with("~accountid:") {
        // Ids of accounts are for the tool only.
        let markdown = "@…".to_owned();
        let length = end + 1;
        return Some(Replaced { markdown, length });
    }
    let mut parts = inner.split('|');
    let (first, second) = (parts.next()?, parts.next());
    let markdown = match second {
        // `smart-link` and the like come third.
        Some(address) if is_web(address) && first == address => format!("<{address}>"),
        Some(address) if is_web(address) => format!("[{}]({address})", inline(first)),
        Some(address) if address.starts_with("mailto:") => inline(first),
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
                "[docs|https://d.example/a] [https://e.example] [~id] [x] [Ana|mailto:ana@…] [~accountid:5f:1]",
                "[docs](https://d.example/a) <https://e.example> [~id] [x] Ana @…",
            ),
            (
                "{code:java}\nint *x;\n{code}\n{noformat}\n*\n{noformat}",
                "```java\nint *x;\n```\n```\n*\n```",
            ),
            ("||a||b||\n|1|2|", "| a | b |\n| --- | --- |\n|1|2|"),
            ("bq. said", "> said"),
            (
                "{panel:title=The deal|borderStyle=dashed}\nPay *now*\n{panel}\nEnd",
                "**The deal**\n\nPay **now**\nEnd",
            ),
            ("{info}Read this{info} first", "Read this\n first"),
            (
                "Ana:\n{quote}\nNo *way*\n\n* one\n{quote}\nEnd",
                "Ana:\n\n> No **way**\n>\n> - one\n\nEnd",
            ),
            ("{quote}No way{quote}", "> No way"),
            (
                "Type {noformat}a *b*{noformat} or {code:java}x`y{code}.",
                "Type `a *b*` or `` x`y ``.",
            ),
            (
                "Log: {noformat}\n*a*\nb{noformat} end",
                "Log: \n```\n*a*\nb\n```\n end",
            ),
            (
                "{code:title=A.java|theme=x}\ny\n{code}\n{code:java|title=A}\nz\n{code}",
                "```\ny\n```\n```java\nz\n```",
            ),
            (
                "an {noformat} that is never closed",
                "an {noformat} that is never closed",
            ),
            ("{code} within\nnothing", "{code} within\nnothing"),
        ] {
            assert_eq!(wiki_to_markdown(wiki), markdown);
        }
    }
}
