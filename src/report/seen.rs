//! Text that a terminal only shows.

/// `text` with control characters made visible, so that no title can move the cursor, change
/// colours or hide what stands before it; marks that turn the direction of text are among them.
pub fn seen(text: &str) -> String {
    let is_unseen = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if text.contains(is_unseen) {
        text.replace(is_unseen, "\u{fffd}")
    } else {
        text.to_owned()
    }
}
