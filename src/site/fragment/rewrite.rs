//! A rendered piece, made to stand in a page that knows nothing of it.

use super::tags::{Tag, tags};
use crate::pages::{encoded, escaped};
use std::collections::HashSet;

/// How a piece is changed.
pub(crate) struct Rewriting<'r> {
    /// The folder of the map: where the piece's own addresses start from.
    pub stem: &'r str,
    /// The page in it that shows the same as the piece.
    pub page: &'r str,
    /// What all ids begin with, so that they are nobody else's.
    pub ids: &'r str,
    /// How much deeper headings are than on a page of their own.
    pub deeper: u8,
    /// The address of a file of the site, by its path from the site's root, with what follows `#`;
    /// none where nothing can lead there.
    pub address: &'r dyn Fn(&str) -> Option<String>,
}

/// The attributes that name ids of other elements.
const NAMES_IDS: [&str; 6] = [
    "for",
    "headers",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "list",
];

impl Rewriting<'_> {
    /// The piece with ids, headings and addresses of its own, and without blank lines.
    pub(crate) fn apply(&self, html: &str) -> String {
        let ids: HashSet<&str> = tags(html)
            .flat_map(|tag| tag.attributes)
            .filter(|attribute| &html[attribute.name.clone()] == "id")
            .map(|attribute| &html[attribute.value])
            .collect();
        let mut out = String::with_capacity(html.len() + html.len() / 8);
        let mut done = 0;
        for tag in tags(html) {
            out.push_str(&html[done..tag.all.start]);
            done = tag.all.end;
            self.tag(html, tag, &ids, &mut out);
        }
        out.push_str(&html[done..]);
        without_blank_lines(&out)
    }

    fn tag(&self, html: &str, tag: Tag, ids: &HashSet<&str>, out: &mut String) {
        let name = &html[tag.name.clone()];
        let level = heading(name);
        out.push_str(&html[tag.all.start..tag.name.start]);
        match level {
            Some(level) => out.push_str(&format!("h{}", self.deeper(level))),
            None => out.push_str(name),
        }
        if let (Some(level), false) = (level, tag.is_end) {
            out.push_str(&format!(" data-level=\"{level}\""));
        }
        let mut done = tag.name.end;
        for attribute in tag.attributes {
            let value = unescaped(&html[attribute.value.clone()]);
            let Some(changed) = self.attribute(&html[attribute.name.clone()], &value, ids) else {
                continue;
            };
            out.push_str(html[done..attribute.all.start].trim_end());
            done = attribute.all.end;
            if let Some(changed) = changed {
                let name = &html[attribute.name];
                out.push_str(&format!(" {name}=\"{}\"", escaped(&changed)));
            }
        }
        out.push_str(&html[done..tag.all.end]);
    }

    /// What becomes of an attribute's value: `None` where it stays, `Some(None)` where it goes.
    fn attribute(&self, name: &str, value: &str, ids: &HashSet<&str>) -> Option<Option<String>> {
        match name {
            "id" => Some(Some(format!("{}{value}", self.ids))),
            "href" | "src" => self.link(value, ids),
            "aria-level" => {
                let level = value.parse().ok()?;
                Some(Some(self.deeper(level).to_string()))
            }
            _ if NAMES_IDS.contains(&name) => {
                let named = value.split_ascii_whitespace().map(|id| {
                    if ids.contains(id) {
                        format!("{}{id}", self.ids)
                    } else {
                        id.to_owned()
                    }
                });
                Some(Some(named.collect::<Vec<_>>().join(" ")))
            }
            _ => None,
        }
    }

    /// Where a link leads from the page that takes the piece.
    fn link(&self, link: &str, ids: &HashSet<&str>) -> Option<Option<String>> {
        let (path, place) = link.split_once('#').unwrap_or((link, ""));
        let is_elsewhere = path.starts_with('/')
            || path
                .split(['/', '?'])
                .next()
                .is_some_and(|first| first.contains(':'));
        if is_elsewhere {
            return None;
        }
        let is_within = || ids.contains(decoded(place).as_str());
        if (path.is_empty() || path == self.page) && is_within() {
            return Some(Some(format!("#{}{place}", self.ids)));
        }
        let from_root = match link.strip_prefix("../") {
            Some(rest) => rest.to_owned(),
            None if path.is_empty() => {
                format!("{}/{}{link}", encoded(self.stem), self.page)
            }
            None => format!("{}/{link}", encoded(self.stem)),
        };
        Some((self.address)(&from_root))
    }

    fn deeper(&self, level: u8) -> u8 {
        level.saturating_add(self.deeper).min(6)
    }
}

/// The level of a heading's tag.
fn heading(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

/// An attribute's value as a browser understands it: what templates escape.
fn unescaped(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ];
    let unescape = |text: String, (escape, sign): (&str, &str)| text.replace(escape, sign);
    signs.into_iter().fold(value.to_owned(), unescape)
}

/// What an address says with `%3A` and the like.
fn decoded(address: &str) -> String {
    let mut parts = address.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let byte = part
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(b'%'));
        bytes.extend(byte.map_or(part, |_| &part[2..]).bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The text without blank lines, at which Markdown would take HTML for ended. A newline that
/// matters, as it does in code, stays as a reference to it.
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
    fn ids_headings_and_addresses_are_the_hosts() {
        let rewriting = Rewriting {
            stem: "a map",
            page: "index.html",
            ids: "m-",
            deeper: 2,
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
