//! Text for terminals of 80 columns.

/// The number of columns.
const WIDTH: usize = 80;

/// The text with lines of at most 80 columns. Lines that begin with a space are examples, and stay as
/// they are.
pub(crate) fn wrapped(text: &str) -> String {
    let lines = text.lines().map(|line| {
        if line.starts_with(' ') {
            format!("{line}\n")
        } else {
            labeled("", line)
        }
    });
    lines.collect()
}

/// A text behind a label. Where the text does not fit on the line, its other lines begin below its first
/// word.
pub(crate) fn labeled(label: &str, text: &str) -> String {
    let indent = label.chars().count();
    let mut out = label.to_owned();
    let mut column = indent;
    for (at, word) in text.split_whitespace().enumerate() {
        let length = word.chars().count();
        if at > 0 && column + 1 + length > WIDTH {
            out.push_str(&format!("\n{:indent$}", ""));
            column = indent;
        } else if at > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Each line behind four spaces.
pub(crate) fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}
