//! Maps that somebody has begun with nothing but their language, so that a workshop is led in it, and without a title.

/// The title of a new map until it has one.
const NEW_TITLE: &str = "title: New map";

/// What a new map says until it has a title.
pub(super) const NEW_MAP: &str = "title: New map\nactivities: []\n";

/// The text of a begun map with a title in its place, so that it can be read and changed as a map. `None` if it has one.
pub(super) fn with_title(text: &str) -> Option<String> {
    let end_of_lines = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut start = 0;
    let mut first_key = None;
    for line in text.split_inclusive('\n') {
        let content = line.trim_start_matches('\u{feff}');
        let at = start + (line.len() - content.len());
        start += line.len();
        if let Some(value) = content.strip_prefix("title:") {
            let value = value.trim_end();
            if !says_nothing(value) {
                return None;
            }
            let end = at + "title:".len();
            return Some(match value.split_once('#') {
                Some((_, comment)) => {
                    let rest = &text[at + content.trim_end().len()..];
                    format!("{}{NEW_TITLE} #{comment}{rest}", &text[..at])
                }
                None => {
                    let rest = &text[end + value.len()..];
                    format!("{}{NEW_TITLE}{rest}", &text[..at])
                }
            });
        }
        if first_key.is_none() && !is_blank(content) {
            first_key = Some(at);
        }
    }
    let at = first_key.unwrap_or(text.len());
    let (before, after) = text.split_at(at);
    let needs_break = first_key.is_none() && !before.is_empty() && !before.ends_with('\n');
    let line_break = if needs_break { end_of_lines } else { "" };
    Some(format!(
        "{before}{line_break}{NEW_TITLE}{end_of_lines}{after}"
    ))
}

/// Whether a map says no more than its language and the title of a new one: nobody has given it a title yet.
pub(super) fn is_untitled(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !is_blank(line));
    let is_new = |line: &str| {
        let line = line.trim_start_matches('\u{feff}').trim_end();
        let line = line.split(" #").next().unwrap_or_default().trim_end();
        line == NEW_TITLE || line == "activities: []" || line.starts_with("lang:")
    };
    text.contains(NEW_TITLE) && lines.all(is_new)
}

/// Whether a text begins a map: it has nothing but a language, and perhaps a title.
pub(super) fn begins_map(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !is_blank(line)).peekable();
    let is_begin = |line: &str| line.starts_with("lang:") || line.starts_with("title:");
    lines.peek().is_some() && lines.all(is_begin)
}

/// Whether a line has nothing that belongs to a map: neither a key nor a value.
fn is_blank(line: &str) -> bool {
    let line = line.trim_start_matches('\u{feff}').trim();
    line.is_empty() || line.starts_with(['#', '%']) || line == "---"
}

/// Whether what is behind a colon is no value: nothing, a comment, an empty text or null.
fn says_nothing(value: &str) -> bool {
    let value = value.trim();
    value.is_empty() || value.starts_with('#') || ["\"\"", "''", "~", "null"].contains(&value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_begun_map_gets_a_title_in_its_place() {
        for (text, titled) in [
            ("", "title: New map\n"),
            ("# Ours", "# Ours\ntitle: New map\n"),
            ("lang: de\n", "title: New map\nlang: de\n"),
            (
                "# Ours\r\nlang: de\r\n",
                "# Ours\r\ntitle: New map\r\nlang: de\r\n",
            ),
            ("\u{feff}lang: de", "\u{feff}title: New map\nlang: de"),
            ("title:\nlang: de\n", "title: New map\nlang: de\n"),
            (
                "lang: de\ntitle: # later\n",
                "lang: de\ntitle: New map # later\n",
            ),
            ("title: \"\"\n", "title: New map\n"),
        ] {
            assert_eq!(with_title(text).as_deref(), Some(titled), "{text:?}");
            assert!(is_untitled(titled), "{titled:?}");
        }
        assert_eq!(with_title("lang: de\ntitle: Laden\n"), None);
        assert!(!is_untitled("title: New map\ngoal: Buy\n"));
        assert!(begins_map("---\nlang: de\ntitle: Laden\n"));
        assert!(!begins_map("lang: de\ntheme: dark\n"));
        assert!(!begins_map("# Nothing\n"));
    }
}
