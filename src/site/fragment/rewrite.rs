//! Rewrites a rendered fragment for the page that includes it.

use super::tags::{Tag, tags};
use crate::analysis::urls::percent_encoded;
use crate::pages::escaped;
use std::collections::HashSet;

/// What changes in a fragment: ids, heading levels, addresses.
pub(crate) struct Rewriting<'r> {
    /// The folder of the map, which the fragment's relative addresses start from.
    pub stem: &'r str,
    /// The page in that folder that shows the same as the fragment.
    pub page: &'r str,
    /// The beginning of all ids, so that they collide with no id of the including page.
    pub id_prefix: &'r str,
    /// How many levels deeper headings are than on the map's own page.
    pub level_shift: u8,
    /// Returns the address, from the including page, of a file of the site, given by its path from the
    /// site's root and what follows `#`; `None` where no link can lead there.
    pub address: &'r dyn Fn(&str) -> Option<String>,
}

/// The attributes whose values are ids of other elements.
const ID_REFERENCES: [&str; 6] = [
    "for",
    "headers",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "list",
];

impl Rewriting<'_> {
    /// The fragment with its ids, headings and addresses rewritten, and without blank lines.
    pub(crate) fn apply(&self, html: &str) -> String {
        let ids: HashSet<&str> = tags(html)
            .flat_map(|tag| tag.attributes)
            .filter(|attribute| &html[attribute.name.clone()] == "id")
            .map(|attribute| &html[attribute.value])
            .collect();
        let mut out = String::with_capacity(html.len() + html.len() / 8);
        let mut copied = 0;
        for tag in tags(html) {
            out.push_str(&html[copied..tag.range.start]);
            copied = tag.range.end;
            self.write_tag(html, tag, &ids, &mut out);
        }
        out.push_str(&html[copied..]);
        without_blank_lines(&out)
    }

    /// Writes a tag with its changes; everything that doesn't change is copied as it was.
    fn write_tag(&self, html: &str, tag: Tag, ids: &HashSet<&str>, out: &mut String) {
        let name = &html[tag.name.clone()];
        let level = heading_level(name);
        out.push_str(&html[tag.range.start..tag.name.start]);
        match level {
            Some(level) => out.push_str(&format!("h{}", self.shifted(level))),
            None => out.push_str(name),
        }
        if let (Some(level), false) = (level, tag.is_end) {
            out.push_str(&format!(" data-level=\"{level}\""));
        }
        let mut copied = tag.name.end;
        for attribute in tag.attributes {
            let name = &html[attribute.name.clone()];
            let value = unescaped(&html[attribute.value.clone()]);
            let change = self.attribute_change(name, &value, ids);
            if change == AttributeChange::Keep {
                continue;
            }
            out.push_str(html[copied..attribute.range.start].trim_end());
            copied = attribute.range.end;
            if let AttributeChange::Set(value) = change {
                out.push_str(&format!(" {name}=\"{}\"", escaped(&value)));
            }
        }
        out.push_str(&html[copied..tag.range.end]);
    }

    fn attribute_change(&self, name: &str, value: &str, ids: &HashSet<&str>) -> AttributeChange {
        match name {
            "id" => AttributeChange::Set(format!("{}{value}", self.id_prefix)),
            "href" | "src" => self.link_change(value, ids),
            "aria-level" => match value.parse() {
                Ok(level) => AttributeChange::Set(self.shifted(level).to_string()),
                Err(_) => AttributeChange::Keep,
            },
            _ if ID_REFERENCES.contains(&name) => {
                let references = value.split_ascii_whitespace().map(|id| {
                    if ids.contains(id) {
                        format!("{}{id}", self.id_prefix)
                    } else {
                        id.to_owned()
                    }
                });
                AttributeChange::Set(references.collect::<Vec<_>>().join(" "))
            }
            _ => AttributeChange::Keep,
        }
    }

    /// The change of an address: links within the fragment stay there, links to the site lead
    /// there from the including page, links elsewhere stay as they are.
    fn link_change(&self, link: &str, ids: &HashSet<&str>) -> AttributeChange {
        let (path, place) = link.split_once('#').unwrap_or((link, ""));
        let first = path.split(['/', '?']).next().unwrap_or_default();
        if path.starts_with('/') || first.contains(':') {
            return AttributeChange::Keep;
        }
        let is_in_fragment = || ids.contains(decoded(place).as_str());
        if (path.is_empty() || path == self.page) && is_in_fragment() {
            return AttributeChange::Set(format!("#{}{place}", self.id_prefix));
        }
        let from_root = match link.strip_prefix("../") {
            Some(rest) => rest.to_owned(),
            None if path.is_empty() => {
                format!("{}/{}{link}", percent_encoded(self.stem), self.page)
            }
            None => format!("{}/{link}", percent_encoded(self.stem)),
        };
        (self.address)(&from_root).map_or(AttributeChange::Remove, AttributeChange::Set)
    }

    fn shifted(&self, level: u8) -> u8 {
        level.saturating_add(self.level_shift).min(6)
    }
}

/// The change of an attribute.
#[derive(Debug, PartialEq, Eq)]
enum AttributeChange {
    Keep,
    Remove,
    Set(String),
}

/// The level of a heading, by the name of its tag.
fn heading_level(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

/// An attribute's value without the character references that templates write.
fn unescaped(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    let references = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ];
    let unescape = |text: String, (reference, c): (&str, &str)| text.replace(reference, c);
    references.into_iter().fold(value.to_owned(), unescape)
}

/// An address without its percent-encoding.
fn decoded(address: &str) -> String {
    percent_encoding::percent_decode_str(address)
        .decode_utf8_lossy()
        .into_owned()
}

/// The text without blank lines, which would end a block of HTML in Markdown. A blank line becomes a
/// character reference, so that the newline isn't lost in preformatted text.
fn without_blank_lines(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for line in html.trim().lines() {
        out.push_str(line);
        out.push_str(if line.trim().is_empty() {
            "&#10;"
        } else {
            "\n"
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_headings_and_addresses_are_rewritten() {
        let rewriting = Rewriting {
            stem: "a map",
            page: "index.html",
            id_prefix: "m-",
            level_shift: 2,
            address: &|path| (!path.starts_with("assets")).then(|| format!("/maps/{path}")),
        };
        for (from, to) in [
            (
                "<h1 class=\"a\">x</h1>",
                "<h3 data-level=\"1\" class=\"a\">x</h3>\n",
            ),
            ("<h5>x</h5>", "<h6 data-level=\"5\">x</h6>\n"),
            ("<i aria-level=\"2\"></i>", "<i aria-level=\"4\"></i>\n"),
            (
                "<i id=\"a:é\"></i><a href=\"#a%3A%C3%A9\"><a href=\"#%\">",
                "<i id=\"m-a:é\"></i><a href=\"#m-a%3A%C3%A9\"><a href=\"/maps/a%20map/index.html#%\">\n",
            ),
            (
                "<i id=\"a\"></i><a href=\"#a\" for='a b'></a><a href=\"index.html#a\">",
                "<i id=\"m-a\"></i><a href=\"#m-a\" for=\"m-a b\"></a><a href=\"#m-a\">\n",
            ),
            (
                "<a href=\"#b\" x>",
                "<a href=\"/maps/a%20map/index.html#b\" x>\n",
            ),
            (
                "<a href=gaps.html#b><a href=\"..&#x2F;?a&amp;b\">",
                "<a href=\"/maps/a%20map/gaps.html#b\"><a href=\"/maps/?a&amp;b\">\n",
            ),
            ("<img src=\"../assets/a.png\" alt=\"\">", "<img alt=\"\">\n"),
            (
                "<a href=\"https://a.example/\">",
                "<a href=\"https://a.example/\">\n",
            ),
            ("<a href=\"mailto:a@b\">", "<a href=\"mailto:a@b\">\n"),
        ] {
            assert_eq!(rewriting.apply(from), to, "{from}");
        }
    }

    #[test]
    fn no_line_is_blank_and_no_newline_is_lost() {
        let html = "<pre>a\n\n  \nb</pre>\n\n\n<p>\n";
        let expected = "<pre>a\n&#10;  &#10;b</pre>\n&#10;&#10;<p>\n";
        assert_eq!(without_blank_lines(html), expected);
    }
}
