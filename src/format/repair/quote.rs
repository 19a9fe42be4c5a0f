//! Text as it has to be typed in YAML.

/// `text` in quotes: double ones, unless it holds a `"` or `\` and no `'`.
pub(crate) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) && !text.contains('\'') {
        return format!("'{text}'");
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// `line` with the bytes in `range` put in quotes.
pub(crate) fn quoted_line(line: &str, range: std::ops::Range<usize>) -> String {
    let text = line[range.clone()].trim();
    format!(
        "{}{}{}",
        &line[..range.start],
        quoted(text),
        &line[range.end..]
    )
}
