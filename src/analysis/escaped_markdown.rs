//! Texts and links of a map as Markdown, in which no part of a text becomes markup.

/// U+2060, word joiner: an invisible character without width. After it, GitHub and GitLab recognize
/// no mention and no reference.
const JOINER: char = '\u{2060}';

/// A text on one line, escaped so that Markdown shows it literally, even in a table. Mentions,
/// references and emoji codes (`@name`, `#12`, `GH-12`, `!12`, `:tada:`) get a [`JOINER`]: GitHub and
/// GitLab look for them after Markdown is rendered, so a backslash would not help.
pub(crate) fn markdown_text(text: &str) -> String {
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
        if is_reference(before, character, after) {
            out.push(JOINER);
        }
    }
    out
}

/// Whether a character could be markup at its position. Others are not escaped, so that the source
/// stays easy to read.
fn is_markup(before: &str, mark: char, after: &str) -> bool {
    match mark {
        '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '~' | '^' | '|' | '#' | '$' => true,
        // At the start, a list or a rule.
        '-' | '+' | '=' => before.is_empty() || before.ends_with(mark) || after.starts_with(mark),
        // At the start, a numbered list; after `www`, an address that becomes a link.
        '.' | ')' => {
            before.bytes().all(|byte| byte.is_ascii_digit())
                || before.to_ascii_lowercase().ends_with("www")
        }
        // Before a space, it is the end of a label, unless a line or a fence begins with it.
        ':' => {
            let is_label = after.is_empty() || after.starts_with(char::is_whitespace);
            let is_start = before.is_empty() || before.ends_with(mark);
            let is_word = before.ends_with(char::is_alphanumeric);
            after.starts_with('/') || !is_word && (is_start || !is_label)
        }
        _ => false,
    }
}

/// Whether a character begins a mention, a reference or an emoji code.
fn is_reference(before: &str, mark: char, after: &str) -> bool {
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

/// A link with a text, or only the text if pages may not link to the address.
pub(crate) fn markdown_link(title: &str, url: Option<&str>) -> String {
    let title = markdown_text(title);
    let Some(url) = url.and_then(super::urls::safe_url) else {
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

    /// The events that Markdown parses in a cell of a table, without those of the table.
    fn events(cell: &str) -> Vec<Event<'_>> {
        let mut options = Options::all();
        options.remove(Options::ENABLE_SMART_PUNCTUATION);
        let table =
            Box::leak(format!("| a |\n|---|\n| {} |\n", markdown_text(cell)).into_boxed_str());
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
        assert_eq!(markdown_text("ask @sam"), "ask @\u{2060}sam");
        assert_eq!(
            markdown_text("as in #12, o/r#7"),
            "as in \\#\u{2060}12, o/r\\#\u{2060}7"
        );
        assert_eq!(
            markdown_text("GH-12 !3 :tada:"),
            "GH-\u{2060}12 !\u{2060}3 \\:\u{2060}tada:"
        );
        assert_eq!(markdown_text("“Pay” (Buy): cash"), "“Pay” (Buy): cash");
        assert_eq!(
            markdown_text("R&D at 10:30, 2-3 pm, 1.5 pts"),
            "R&amp;D at 10:30, 2-3 pm, 1.5 pts"
        );
    }

    #[test]
    fn links_keep_to_their_place() {
        assert_eq!(markdown_link("SHOP-4", None), "SHOP-4");
        assert_eq!(markdown_link("x", Some("javascript:alert(1)")), "x");
        assert_eq!(
            markdown_link("a](b", Some("https://e.example/a b>c|d")),
            "[a\\](b](<https://e.example/a%20b%3Ec%7Cd>)"
        );
    }
}
