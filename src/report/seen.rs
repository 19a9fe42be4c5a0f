//! Text that a terminal only shows.

/// `text` with control characters made visible, so that no title can move the cursor, change
/// colours or hide what stands before it; marks that turn the direction of text are among them.
pub fn sanitize(text: &str) -> String {
    if text.contains(is_unseen) {
        text.replace(is_unseen, "\u{fffd}")
    } else {
        text.to_owned()
    }
}

/// `text` as part of one line. Whoever reads line by line, as the runners of continuous
/// integration do for their commands, cannot take a title's second line for one of ours.
pub fn one_line(text: &str) -> String {
    sanitize(text).replace('\n', " ")
}

fn is_unseen(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
