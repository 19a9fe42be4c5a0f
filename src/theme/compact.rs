//! Removes line breaks and indentation from templates whose first line is `{# compact #}`.
//!
//! Such a template can have one element a line, indented, and its pages are as small as if it were
//! written in one line. themes/README.md states the rule for theme authors:
//!
//! - a line break is removed, with the white space around it, next to an HTML tag, a statement or a
//!   comment;
//! - between two words, and between the attributes of a tag, it becomes one space;
//! - an empty line becomes one line break, and the end of the file stays as it is;
//! - `{{ " " }}` becomes a space;
//! - `<pre>`, `<textarea>`, `<style>`, `<script>`, `{% raw %}` and quoted attributes stay as they are.
//!
//! Templates without that first line are compiled as they are, because white space that people wrote
//! can be visible: `<a>x</a>` and `<a>y</a>` on two lines have a space between them.

use super::tags::tag_end;

/// The first line of a compact template.
const MARK: &str = "{# compact #}";

/// An expression that becomes a space.
const SPACE: &str = "{{ \" \" }}";

/// The elements whose white space is significant.
const VERBATIM: [&str; 4] = ["pre", "textarea", "style", "script"];

/// The text of a compact template without its line breaks, with a map back to the original.
#[derive(Debug)]
pub(crate) struct Compacted {
    /// The text without line breaks.
    pub text: String,
    /// The places where white space was removed, in the order of the text.
    cuts: Vec<Cut>,
}

/// A place where white space was removed.
#[derive(Debug)]
struct Cut {
    /// The byte offset in the compacted text.
    at: usize,
    /// The byte offset in the original of the text that follows.
    original: usize,
}

impl Compacted {
    /// The compacted text of a template, if its first line is the mark.
    pub(crate) fn new(original: &str) -> Option<Self> {
        original.starts_with(MARK).then(|| {
            let mut compacted = Self {
                text: String::with_capacity(original.len()),
                cuts: Vec::new(),
            };
            let scanner = Scanner {
                text: original,
                at: MARK.len(),
                is_after_edge: true,
                tag: None,
            };
            let mut copied = MARK.len();
            for gap in scanner {
                compacted.text.push_str(&original[copied..gap.start]);
                compacted.text.extend(gap.replacement);
                copied = gap.end;
                compacted.cuts.push(Cut {
                    at: compacted.text.len(),
                    original: copied,
                });
            }
            compacted.text.push_str(&original[copied..]);
            compacted
        })
    }

    /// The byte offset in the original for an offset in the compacted text.
    pub(crate) fn original(&self, offset: usize) -> usize {
        let after = self.cuts.partition_point(|cut| cut.at <= offset);
        match after.checked_sub(1) {
            Some(last) => self.cuts[last].original + offset - self.cuts[last].at,
            None => MARK.len() + offset,
        }
    }
}

/// White space with a line break, or [`SPACE`], and its replacement.
struct Gap {
    start: usize,
    end: usize,
    /// The replacement: line breaks or a space, or nothing.
    replacement: std::iter::RepeatN<char>,
}

/// An iterator over the white space of a template that is replaced.
struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// Whether an HTML tag, a statement or a comment ends here.
    is_after_edge: bool,
    /// The HTML tag that is open here.
    tag: Option<OpenTag>,
}

/// An HTML tag that is open.
struct OpenTag {
    /// The quote of the attribute that is open.
    quote: Option<u8>,
}

impl Iterator for Scanner<'_> {
    type Item = Gap;

    fn next(&mut self) -> Option<Gap> {
        while self.at < self.text.len() {
            let start = self.at;
            if self.text.as_bytes()[start].is_ascii_whitespace() {
                self.at = self.text.len() - self.rest().trim_ascii_start().len();
                let breaks = self.text[start..self.at].matches('\n').count();
                let is_quoted = self.tag.as_ref().is_some_and(|tag| tag.quote.is_some());
                if breaks > 0 && !is_quoted && self.at < self.text.len() {
                    let replacement = match breaks {
                        1 => std::iter::repeat_n(' ', usize::from(self.needs_space())),
                        _ => std::iter::repeat_n('\n', breaks - 1),
                    };
                    return Some(Gap {
                        start,
                        end: self.at,
                        replacement,
                    });
                }
                self.is_after_edge = false;
            } else if self.rest().starts_with(SPACE) {
                self.at += SPACE.len();
                self.is_after_edge = true;
                return Some(Gap {
                    start,
                    end: self.at,
                    replacement: std::iter::repeat_n(' ', 1),
                });
            } else {
                self.step();
            }
        }
        None
    }
}

impl<'t> Scanner<'t> {
    /// Whether the line break that ends here becomes a space.
    fn needs_space(&self) -> bool {
        let is_before = |edges: &[&str]| edges.iter().any(|edge| self.rest().starts_with(edge));
        match self.tag {
            Some(_) => !is_before(&["{%", "{#", ">", "/>"]),
            None => !self.is_after_edge && !is_before(&["{%", "{#", "<", SPACE]),
        }
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// Moves past a tag of Tera, an element whose white space is significant, or one character.
    fn step(&mut self) {
        let rest = self.rest();
        match (rest.as_bytes(), &self.tag) {
            ([b'{', b'#', ..], _) => {
                self.at += end_of(rest, "#}");
                self.is_after_edge = true;
            }
            ([b'{', b'%', ..], _) => {
                let end = tera_end(rest, "%}");
                let raw = is_statement(&rest[..end], "raw").then(|| raw_end(&rest[end..]));
                self.at += end + raw.unwrap_or(0);
                self.is_after_edge = true;
            }
            ([b'{', b'{', ..], _) => {
                self.at += tera_end(rest, "}}");
                self.is_after_edge = false;
            }
            ([b'<', b'a'..=b'z' | b'A'..=b'Z' | b'/' | b'!', ..], None) => {
                match verbatim(rest) {
                    Some(length) => self.at += length,
                    None => {
                        self.at += 1;
                        self.tag = Some(OpenTag { quote: None });
                    }
                }
                self.is_after_edge = true;
            }
            (&[byte, ..], tag) => {
                let quote = tag.as_ref().and_then(|tag| tag.quote);
                self.is_after_edge = byte == b'>';
                match (byte, quote) {
                    (b'>', None) => self.tag = None,
                    (b'"' | b'\'', None) if tag.is_some() => {
                        self.tag = Some(OpenTag { quote: Some(byte) })
                    }
                    (_, Some(open)) if open == byte => self.tag = Some(OpenTag { quote: None }),
                    _ => {}
                }
                self.at += rest.chars().next().map_or(1, char::len_utf8);
            }
            ([], _) => {}
        }
    }
}

/// The length of the text up to the end of its first `close`.
fn end_of(text: &str, close: &str) -> usize {
    text.find(close).map_or(text.len(), |at| at + close.len())
}

/// The length of the statement or expression that the text begins with.
fn tera_end(text: &str, close: &str) -> usize {
    let inner = tag_end(text, 2, close);
    inner + end_of(&text[inner..], close)
}

/// Whether a statement begins with this word.
fn is_statement(statement: &str, word: &str) -> bool {
    let inner = statement.trim_start_matches(['{', '%', '-']).trim_start();
    inner
        .strip_prefix(word)
        .is_some_and(|after| !after.starts_with(char::is_alphanumeric))
}

/// The length of the raw text that follows a `{% raw %}`, with the statement that ends it.
fn raw_end(text: &str) -> usize {
    let ends = text.match_indices("{%").map(|(at, _)| at);
    let end = ends
        .into_iter()
        .find(|at| is_statement(&text[*at..], "endraw"));
    end.map_or(text.len(), |at| at + tera_end(&text[at..], "%}"))
}

/// The length of the element that the text begins with, if its white space is significant.
fn verbatim(text: &str) -> Option<usize> {
    let name = text[1..]
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .next()?;
    let name = VERBATIM
        .into_iter()
        .find(|element| name.eq_ignore_ascii_case(element))?;
    let end = format!("</{name}");
    let close = (1..text.len()).find(|at| {
        let tag = text.as_bytes().get(*at..at + end.len());
        tag.is_some_and(|tag| tag.eq_ignore_ascii_case(end.as_bytes()))
    })?;
    Some(close + end_of(&text[close..], ">"))
}

#[cfg(test)]
mod tests {
    use super::super::built_in::BUILT_IN;
    use super::*;

    fn compacted(text: &str) -> String {
        Compacted::new(text).map_or(String::new(), |compacted| compacted.text)
    }

    #[test]
    fn line_breaks_are_removed_and_spaces_within_lines_stay() {
        let text = "{# compact #}
<ul>
  {% for item in items %}
    <li
      class=\"a\"
      {% if item.id %} id=\"{{ item.id }}\"{% endif %}
      dir=\"auto\"
    >
      <b>{{ item.name }}</b> <i>one
      two</i>{{ \" \" }}
      <u></u>
      {{ \" \" }}three
      {{ \" \" }}
    </li>

  {% endfor %}
</ul>
";
        let expected = "<ul>{% for item in items %}<li class=\"a\"{% if item.id %} id=\"{{ item.id }}\"{% endif %} dir=\"auto\">\
            <b>{{ item.name }}</b> <i>one two</i> <u></u> three </li>\n{% endfor %}</ul>\n";
        assert_eq!(compacted(text), expected);
    }

    #[test]
    fn significant_white_space_stays() {
        let significant = "<pre>\n  a\n</PRE>{% raw %}\n<b>\n{% endraw %}<i title=\"a\n  b\">{{ \"\n\" }}</i>{# \n #}";
        assert_eq!(
            compacted(&format!("{MARK}\n{significant}\n")),
            format!("{significant}\n")
        );
    }

    #[test]
    fn templates_without_the_mark_stay_as_they_are() {
        assert!(Compacted::new("<a>x</a>\n<a>y</a>\n").is_none());
    }

    #[test]
    fn built_in_templates_have_short_lines() {
        for (path, text) in BUILT_IN.iter().flat_map(|theme| theme.files) {
            if path.starts_with("templates/") {
                let longest = text.lines().map(|line| line.chars().count()).max();
                assert!(
                    longest <= Some(160),
                    "{path} has a line of {longest:?} characters"
                );
            }
        }
    }

    #[test]
    fn offsets_map_back() {
        let text = "{# compact #}\n<p>\n  {{ one }}\n  {{ two }}\n</p>\n";
        let compacted = Compacted::new(text).unwrap();
        for word in ["<p>", "one", "two", "</p>"] {
            let place = compacted.text.find(word).unwrap();
            assert_eq!(compacted.original(place), text.find(word).unwrap());
        }
    }

    #[test]
    fn any_text_can_be_compacted() {
        for text in [
            "",
            "\n",
            "{",
            "{%",
            "{%\n",
            "{{'\n",
            "{#\n",
            "<",
            "<a\n",
            "<a '\n",
            "<pre\n",
            "{%raw%}\n",
            "<é\n>",
            "é\né",
        ] {
            let compacted = Compacted::new(&format!("{MARK}{text}")).unwrap();
            for place in 0..compacted.text.len() {
                let _ = compacted.original(place);
            }
        }
    }
}
