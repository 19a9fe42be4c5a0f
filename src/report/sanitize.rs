//! Text that can't control the terminal it is shown on.

/// `text` with each control character replaced by `U+FFFD`, so that no title can move the cursor,
/// change colors or hide what comes before it. Characters that change the direction of text are
/// replaced too; tabs and line breaks stay.
pub fn sanitize(text: &str) -> String {
    if text.contains(is_control) {
        text.replace(is_control, "\u{fffd}")
    } else {
        text.to_owned()
    }
}

/// `text` sanitized and on one line, so that no title can start a line of its own. For example,
/// CI runners read commands from the lines of the output.
pub fn one_line(text: &str) -> String {
    sanitize(text).replace('\n', " ")
}

fn is_control(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
