//! What must hold of anything that is said, and of any page that is made: for the tests, and for
//! the fuzz targets in `tests/fuzz`. Each look tells all that is wrong.

#![allow(dead_code, reason = "each user needs a part of it")]

use scraper::{ElementRef, Html, Node, Selector};
use std::collections::BTreeSet;
use storywall::text::Diagnostic;

/// Places that are not in their source, or not between characters.
pub(crate) fn wrong_places(diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut wrong = Vec::new();
    for diagnostic in diagnostics {
        let related = diagnostic.related.iter().map(|related| &related.place);
        for place in std::iter::once(&diagnostic.place).chain(related) {
            if place.source.text().get(place.span.range()).is_none() {
                wrong.push(format!("{}: {:?}", diagnostic.message, place.span));
            }
        }
        if let Some(suggestion) = &diagnostic.suggestion {
            let last = suggestion.line + suggestion.replaces.saturating_sub(1);
            if suggestion.line < 1 || last > diagnostic.place.source.line_count() {
                wrong.push(format!("{}: {suggestion:?}", diagnostic.message));
            }
        }
    }
    wrong
}

/// What is wrong with a file of a site: it is not what its name says, or holds what no page may.
pub(crate) fn wrong_file(path: &str, bytes: &[u8]) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return vec!["it is not UTF-8".to_owned()];
    };
    match path.rsplit_once('.').map(|(_, kind)| kind) {
        Some("html") => {
            let is_piece = path.contains("/fragment-");
            let html = if is_piece {
                Html::parse_fragment(text)
            } else {
                Html::parse_document(text)
            };
            let mut wrong = active(&html);
            let is_blank = |text: &str| text.trim().is_empty();
            let nodes = html.root_element().children();
            let nodes =
                nodes.filter(|node| !node.value().as_text().is_some_and(|text| is_blank(text)));
            if is_piece && nodes.count() != 1 {
                wrong.push("a piece is one element, and nothing beside it".to_owned());
            }
            wrong.extend(wrong_ids(&html));
            wrong.extend(html.errors.iter().map(|error| format!("parse: {error}")));
            wrong
        }
        Some("svg" | "xml") => {
            let parsed = roxmltree::Document::parse(text);
            Vec::from_iter(parsed.err().map(|error| error.to_string()))
        }
        Some("json") => Vec::from_iter(not_json(text)),
        // One call with plain data.
        Some("js") => {
            let data = text.strip_prefix("storywallTitles([\n");
            let data = data.and_then(|data| data.strip_suffix(",\n]);\n"));
            match data {
                _ if text.contains('<') => vec!["it holds what could end a script".to_owned()],
                Some(data) => Vec::from_iter(not_json(data)),
                None => vec![format!("it is no list of titles: {text}")],
            }
        }
        _ => Vec::new(),
    }
}

fn not_json(text: &str) -> Option<String> {
    let parsed = serde_json::from_str::<serde_json::Value>(text);
    parsed.err().map(|error| error.to_string())
}

/// Everything on a page that would run, style, send, or reach outside.
pub(crate) fn active(html: &Html) -> Vec<String> {
    let mut found = Vec::new();
    for element in elements(html) {
        let name = element.value().name();
        let is_known = matches!(
            name,
            "script"
                | "style"
                | "iframe"
                | "frame"
                | "object"
                | "embed"
                | "applet"
                | "base"
                | "form"
        );
        let refreshes = element
            .attr("http-equiv")
            .is_some_and(|what| what.eq_ignore_ascii_case("refresh"));
        if is_known && !is_own(element) || refreshes {
            found.push(element.html());
        }
        for (attribute, value) in element.value().attrs() {
            let address = seen(value);
            let is_address = is_address(attribute);
            if attribute == "style"
                || attribute.starts_with("on")
                || is_address && has_scheme_that_runs(&address)
                || is_address && name != "a" && address.contains("://")
            {
                found.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    found
}

/// Scripts of the theme are files of the site, and its forms are read by them and sent nowhere.
fn is_own(element: ElementRef) -> bool {
    match element.value().name() {
        "script" => {
            let file = element.attr("src").unwrap_or_default();
            let file = file.strip_prefix("../").unwrap_or(file);
            file.starts_with("assets/") && element.text().all(str::is_empty)
        }
        "form" => {
            let is_named = element.attr("name") == Some("tools");
            let closes = element.attr("method") == Some("dialog");
            (is_named || closes) && element.attr("action").is_none()
        }
        _ => false,
    }
}

fn is_address(attribute: &str) -> bool {
    matches!(
        attribute,
        "href" | "src" | "srcset" | "xlink:href" | "action" | "formaction" | "data" | "poster"
    )
}

fn has_scheme_that_runs(address: &str) -> bool {
    ["javascript:", "data:", "vbscript:", "//"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
}

/// An address as a browser takes it: without spaces and control characters, case aside.
fn seen(address: &str) -> String {
    let visible = |c: &char| !c.is_whitespace() && !c.is_control();
    let seen: String = address.chars().filter(visible).collect();
    seen.to_ascii_lowercase().replace('\\', "/")
}

/// Ids that stand twice on a page, or are none.
pub(crate) fn wrong_ids(html: &Html) -> Vec<String> {
    let mut ids = BTreeSet::new();
    elements(html)
        .filter_map(|element| element.attr("id"))
        .filter(|id| id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(*id))
        .map(|id| format!("the id {id:?} is used twice, or is none"))
        .collect()
}

/// Elements, attributes and comments in filtered Markdown that Markdown has no words for.
pub(crate) fn not_markdown(html: &Html) -> Vec<String> {
    let mut found = active(html);
    let nodes = html.tree.nodes().map(|node| node.value());
    found.extend(nodes.filter_map(|node| match node {
        Node::Comment(_) | Node::Doctype(_) | Node::ProcessingInstruction(_) => {
            Some(format!("{node:?}"))
        }
        _ => None,
    }));
    for element in elements(html).filter(|element| element.value().name() != "html") {
        let name = element.value().name();
        if !MARKDOWN.contains(&name) {
            found.push(format!("<{name}>"));
        }
        for (attribute, value) in element.value().attrs() {
            let is_known = match (name, attribute) {
                ("a", "href") => is_followed(value),
                ("a" | "img", "title") | ("img", "alt") => true,
                ("img", "src") => value.starts_with("../assets/"),
                ("ol", "start") => value.parse::<u64>().is_ok(),
                ("code", "class") => value.starts_with("language-"),
                ("sup", "class") => {
                    ["footnote-reference", "footnote-definition-label"].contains(&value)
                }
                ("a" | "blockquote", "class") => {
                    value.is_empty() || value.starts_with("markdown-alert-")
                }
                ("div", "class") => value == "footnote-definition",
                ("div", "id") => value.starts_with("footnote:"),
                _ => false,
            };
            if !is_known {
                found.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    found
}

/// What filtered Markdown can be made of.
const MARKDOWN: [&str; 24] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "div",
    "em",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "b",
    "i",
];

/// Whether a link may lead there: an address of the web, of mail, or of this site.
fn is_followed(address: &str) -> bool {
    let address = seen(address);
    let before_path = address.split(['/', '?', '#']).next().unwrap_or_default();
    match before_path.split_once(':') {
        Some((scheme, _)) => ["http", "https", "mailto"].contains(&scheme),
        None => !address.starts_with("//"),
    }
}

fn elements(html: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    let everything = Selector::parse("*").expect("a selector");
    let all: Vec<ElementRef> = html.select(&everything).collect();
    all.into_iter()
}
