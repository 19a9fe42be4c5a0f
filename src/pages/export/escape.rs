//! People's text in Markdown: seen as typed, and nothing but text.

/// Keeps GitHub and GitLab from making something of a name or a number: zero wide, and no line
/// breaks at it.
const JOINER: char = '\u{2060}';

/// A text on one line, as Markdown shows it literally, also in a cell of a table. What pings
/// people or refers to issues (`@name`, `#12`, `GH-12`, `!12`, `:tada:`) does neither: those are
/// found after Markdown is done, so that a backslash does not help.
pub(crate) fn text(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len() + 8);
    for (at, character) in line.char_indices() {
        let (before, after) = (&line[..at], &line[at + character.len_utf8()..]);
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            mark if is_markup(before, mark, after) => {
                out.push('\\');
                out.push(mark);
            }
            other => out.push(other),
        }
        if refers(before, character, after) {
            out.push(JOINER);
        }
    }
    out
}

/// Whether Markdown could make something of a mark where it stands. Most marks are left alone
/// where they are harmless: the text is also read as it is written.
fn is_markup(before: &str, mark: char, after: &str) -> bool {
    match mark {
        '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '~' | '^' | '|' | '#' | '$' => true,
        // A list or a rule, at the beginning.
        '-' | '+' | '=' => before.is_empty() || before.ends_with(mark) || after.starts_with(mark),
        // A numbered list, at the beginning; an address that becomes a link by itself.
        '.' | ')' => {
            before.bytes().all(|byte| byte.is_ascii_digit())
                || before.to_ascii_lowercase().ends_with("www")
        }
        ':' => after.starts_with('/') || !before.ends_with(char::is_alphanumeric),
        _ => false,
    }
}

/// Whether a mark begins the name of somebody or something.
fn refers(before: &str, mark: char, after: &str) -> bool {
    let begins = !before.ends_with(char::is_alphanumeric);
    let names = match mark {
        '@' | '#' => true,
        '!' | '~' | '$' | '%' | '&' | ':' => begins,
        '-' => {
            let start = before.len().saturating_sub(2);
            (before.get(start..)).is_some_and(|word| word.eq_ignore_ascii_case("gh"))
        }
        _ => false,
    };
    names && after.starts_with(|next: char| next.is_alphanumeric() || next == '"')
}

/// A link with a text; the text alone where the address is none that a page may link to.
pub(crate) fn link(title: &str, url: Option<&str>) -> String {
    let title = text(title);
    let Some(url) = url.and_then(crate::pages::safe) else {
        return title;
    };
    let mut address = String::new();
    for character in url.chars() {
        match character {
            ' ' | '<' | '>' | '|' | '\\' | '`' | '"' => {
                address.push_str(&format!("%{:02X}", character as u32));
            }
            '&' => address.push_str("&amp;"),
            other => address.push(other),
        }
    }
    format!("[{title}](<{address}>)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    /// The events that Markdown makes of a text in a cell of a table, but for the table itself.
    fn events(cell: &str) -> Vec<Event<'_>> {
        let mut options = Options::all();
        options.remove(Options::ENABLE_SMART_PUNCTUATION);
        let table = Box::leak(format!("| a |\n|---|\n| {} |\n", text(cell)).into_boxed_str());
        Parser::new_ext(table, options).skip(6).collect()
    }

    #[test]
    fn hostile_text_is_text() {
        for hostile in [
            "<img src=x onerror=alert(1)>",
            "**bold** _it_ ~~gone~~ `code`",
            "[click](javascript:alert(1)) ![x](y) [[wiki]]",
            "a | b || c",
            "&lt;b&gt; &amp;",
            "# head",
            "- [ ] item",
            "1. one",
            "https://evil.example www.evil.example a@b.example",
            "$x$ $$y$$ \\ \\| ^[note] [^1]",
            "two\nlines\r\n---\n",
            "::: warning",
            "==mark== H~2~O x^2^",
            "+ one",
            "=== ---",
            "1) one",
        ] {
            let mut seen = String::new();
            for event in events(hostile) {
                match event {
                    Event::Text(piece) => seen.push_str(&piece),
                    Event::Start(Tag::TableRow | Tag::TableCell) | Event::End(_) => {}
                    other => panic!("{hostile:?} became {other:?}"),
                }
            }
            let wanted = hostile.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(seen.replace(JOINER, ""), wanted);
        }
    }

    #[test]
    fn nobody_is_pinged_and_no_issue_is_named() {
        assert_eq!(text("ask @sam"), "ask @\u{2060}sam");
        assert_eq!(
            text("as in #12, o/r#7"),
            "as in \\#\u{2060}12, o/r\\#\u{2060}7"
        );
        assert_eq!(
            text("GH-12 !3 :tada:"),
            "GH-\u{2060}12 !\u{2060}3 \\:\u{2060}tada:"
        );
        assert_eq!(
            text("R&D at 10:30, 2-3 pm, 1.5 pts"),
            "R&amp;D at 10:30, 2-3 pm, 1.5 pts"
        );
    }

    #[test]
    fn links_keep_to_their_place() {
        assert_eq!(link("SHOP-4", None), "SHOP-4");
        assert_eq!(link("x", Some("javascript:alert(1)")), "x");
        assert_eq!(
            link("a](b", Some("https://e.example/a b>c|d")),
            "[a\\](b](<https://e.example/a%20b%3Ec%7Cd>)"
        );
    }
}
