//! HTML of rich text fields as Markdown. Known tags become markup; of others, the text stays.

/// The text as Markdown.
pub(super) fn html_to_markdown(html: &str) -> String {
    // Plain text that was typed into a field without an editor.
    if !html.contains('<') && !html.contains('&') {
        return html.to_owned();
    }
    let mut writer = MarkdownOfHtml::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        writer.text(&rest[..at]);
        let tag = &rest[at..];
        let end = tag.find('>');
        let is_tag =
            tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        match end {
            Some(end) if is_tag => {
                writer.tag(&tag[1..end]);
                rest = &tag[end + 1..];
            }
            _ => {
                writer.text("<");
                rest = &tag[1..];
            }
        }
    }
    writer.text(rest);
    writer.finish()
}

/// The Markdown so far.
#[derive(Default)]
struct MarkdownOfHtml {
    out: String,
    /// For each open list, the number of its next item; `None` for one with bullets.
    lists: Vec<Option<usize>>,
    /// The addresses of open links.
    links: Vec<String>,
}

impl MarkdownOfHtml {
    fn text(&mut self, text: &str) {
        let text = decoded(text);
        let is_new = self.out.is_empty() || self.out.ends_with(['\n', ' ']);
        let mut words = text.split_whitespace();
        let Some(first) = words.next() else {
            if !text.is_empty() && !is_new {
                self.out.push(' ');
            }
            return;
        };
        if text.starts_with(char::is_whitespace) && !is_new {
            self.out.push(' ');
        }
        self.out.push_str(first);
        for word in words {
            self.out.push(' ');
            self.out.push_str(word);
        }
        if text.ends_with(char::is_whitespace) {
            self.out.push(' ');
        }
    }

    /// Begins a line, after `blank` empty ones.
    fn line(&mut self, blank: usize) {
        self.out.truncate(self.out.trim_end().len());
        if !self.out.is_empty() {
            self.out.push_str(&"\n".repeat(blank + 1));
        }
    }

    fn tag(&mut self, tag: &str) {
        let name = tag
            .split([' ', '\t', '\n', '/'])
            .find(|part| !part.is_empty());
        let name = name.unwrap_or_default().to_ascii_lowercase();
        let is_end = tag.starts_with('/');
        let blank = usize::from(self.lists.is_empty());
        match (name.as_str(), is_end) {
            ("p" | "blockquote" | "table", _) => self.line(blank),
            ("div" | "tr" | "br", _) => self.line(0),
            ("td" | "th", true) => self.out.push_str(" | "),
            ("b" | "strong", _) => self.mark("**", is_end),
            ("i" | "em", _) => self.mark("*", is_end),
            ("code", _) => self.mark("`", is_end),
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => {
                self.line(1);
                let level = usize::from(name.as_bytes()[1] - b'0');
                self.out.push_str(&format!("{} ", "#".repeat(level)));
            }
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", true) => self.line(1),
            ("ul" | "ol", false) => {
                self.line(0);
                self.lists.push((name == "ol").then_some(1));
            }
            ("ul" | "ol", true) => {
                self.lists.pop();
                self.line(usize::from(self.lists.is_empty()));
            }
            ("li", false) => self.list_item(),
            ("a", false) => {
                self.links.push(attribute(tag, "href").unwrap_or_default());
                self.out.push('[');
            }
            ("a", true) => {
                if let Some(address) = self.links.pop() {
                    self.out.push_str(&format!("]({address})"));
                }
            }
            ("img", _) => {
                if let Some(address) = attribute(tag, "src") {
                    let alt = attribute(tag, "alt").unwrap_or_default();
                    self.out.push_str(&format!("[{alt}]({address})"));
                }
            }
            _ => {}
        }
    }

    /// A mark of emphasis, which has to touch the word inside.
    fn mark(&mut self, mark: &str, is_end: bool) {
        if is_end && self.out.ends_with(' ') {
            self.out.pop();
            self.out.push_str(mark);
            self.out.push(' ');
        } else {
            self.out.push_str(mark);
        }
    }

    fn list_item(&mut self) {
        self.line(0);
        let depth = self.lists.len().saturating_sub(1);
        self.out.push_str(&"  ".repeat(depth.min(16)));
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.out.push_str(&format!("{number}. "));
                *number += 1;
            }
            _ => self.out.push_str("- "),
        }
    }

    fn finish(mut self) -> String {
        // Links that are never closed.
        while let Some(address) = self.links.pop() {
            self.out.push_str(&format!("]({address})"));
        }
        self.out.replace("****", "").trim().to_owned()
    }
}

/// The value of an attribute in quotes.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!("{name}="))? + name.len() + 1;
    let quote = tag[start..]
        .chars()
        .next()
        .filter(|c| matches!(c, '"' | '\''))?;
    let value = &tag[start + 1..];
    Some(decoded(&value[..value.find(quote)?]))
}

/// The text without character references.
fn decoded(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.find(';').filter(|end| *end <= 10);
        match end.and_then(|end| character(&rest[..end])) {
            Some(character) => {
                out.push(character);
                rest = &rest[end.map_or(0, |end| end + 1)..];
            }
            None => out.push('&'),
        }
    }
    out.push_str(rest);
    out
}

/// The character that a reference names.
fn character(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_markdown() {
        for (html, markdown) in [
            (
                "<div>One <b>bold </b>word</div><div><br></div>",
                "One **bold** word",
            ),
            (
                "<p>a</p><p>b &amp; c&nbsp;d &#39;e&#x27;</p>",
                "a\n\nb & c d 'e'",
            ),
            (
                "<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>after",
                "- one\n- two\n  - three\n\nafter",
            ),
            ("<ol><li>a<li>b</ol>", "1. a\n2. b"),
            (
                "see <a href=\"https://d.example/?a=1&amp;b\">docs</a>",
                "see [docs](https://d.example/?a=1&b)",
            ),
            (
                "<h2>Goal</h2>text <span style=\"color:red\">red</span>",
                "## Goal\n\ntext red",
            ),
            ("1 < 2 and <unclosed", "1 < 2 and <unclosed"),
            ("plain\n  text", "plain\n  text"),
        ] {
            assert_eq!(html_to_markdown(html), markdown, "{html}");
        }
    }
}
