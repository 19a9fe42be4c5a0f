//! Checks that hold for every diagnostic and every file of every site. The tests and the fuzz targets
//! in `tests/fuzz` use them. Each function returns a description of everything that is wrong.

#![allow(dead_code, reason = "each fuzz target uses only some of them")]

use scraper::{ElementRef, Html, Node, Selector};
use std::collections::BTreeSet;
use storywall::text::Diagnostic;

/// Places of diagnostics outside of their source, or inside of a character.
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

/// Reasons why a file of a site isn't well-formed, or contains what no page may contain.
pub(crate) fn wrong_file(path: &str, bytes: &[u8]) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return vec!["it is not UTF-8".to_owned()];
    };
    match path.rsplit_once('.').map(|(_, kind)| kind) {
        Some("html") => {
            let is_fragment = path.contains("/fragment-");
            let html = if is_fragment {
                Html::parse_fragment(text)
            } else {
                Html::parse_document(text)
            };
            let mut wrong = active_content(&html);
            let is_blank = |text: &str| text.trim().is_empty();
            let nodes = html.root_element().children();
            let nodes =
                nodes.filter(|node| !node.value().as_text().is_some_and(|text| is_blank(text)));
            if is_fragment && nodes.count() != 1 {
                wrong.push("a fragment is more than one element".to_owned());
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
        // The search script is one call with a list of JSON objects.
        Some("js") => {
            let data = text.strip_prefix("storywallTitles([\n");
            let data = data.and_then(|data| data.strip_suffix(",\n]);\n"));
            match data {
                _ if text.contains('<') => {
                    vec!["it contains `<`, which could end the script".to_owned()]
                }
                Some(data) => Vec::from_iter(not_json(data)),
                None => vec![format!("it is not a list of titles: {text}")],
            }
        }
        _ => Vec::new(),
    }
}

fn not_json(text: &str) -> Option<String> {
    let parsed = serde_json::from_str::<serde_json::Value>(text);
    parsed.err().map(|error| error.to_string())
}

/// Everything on a page that runs, sets styles, sends data, or loads something from another site,
/// without the theme's own scripts and forms.
pub(crate) fn active_content(html: &Html) -> Vec<String> {
    let mut found = Vec::new();
    for element in elements(html) {
        let name = element.value().name();
        let is_active = matches!(
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
        if is_active && !is_part_of_the_theme(element) || refreshes {
            found.push(element.html());
        }
        for (attribute, value) in element.value().attrs() {
            let address = browser_url(value);
            let is_address = is_address(attribute);
            if attribute == "style"
                || attribute.starts_with("on")
                || is_address && has_forbidden_start(&address)
                || is_address && name != "a" && address.contains("://")
            {
                found.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    found
}

/// Whether an element is a script in the site's own assets, or a form that is never submitted.
fn is_part_of_the_theme(element: ElementRef) -> bool {
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

fn has_forbidden_start(address: &str) -> bool {
    ["javascript:", "data:", "vbscript:", "//"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
}

/// A URL as a browser reads it: without whitespace and control characters, in lower case, and with
/// `/` for `\`.
fn browser_url(url: &str) -> String {
    let is_visible = |c: &char| !c.is_whitespace() && !c.is_control();
    let visible: String = url.chars().filter(is_visible).collect();
    visible.to_ascii_lowercase().replace('\\', "/")
}

/// Ids that are used twice on a page, or that aren't valid.
pub(crate) fn wrong_ids(html: &Html) -> Vec<String> {
    let mut ids = BTreeSet::new();
    elements(html)
        .filter_map(|element| element.attr("id"))
        .filter(|id| id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(*id))
        .map(|id| format!("the id {id:?} is used twice, or isn't valid"))
        .collect()
}

/// Elements, attributes and comments in rendered Markdown that have no syntax in Markdown.
pub(crate) fn not_markdown(html: &Html) -> Vec<String> {
    let mut found = active_content(html);
    let nodes = html.tree.nodes().map(|node| node.value());
    found.extend(nodes.filter_map(|node| match node {
        Node::Comment(_) | Node::Doctype(_) | Node::ProcessingInstruction(_) => {
            Some(format!("{node:?}"))
        }
        _ => None,
    }));
    for element in elements(html).filter(|element| element.value().name() != "html") {
        let name = element.value().name();
        if !MARKDOWN_ELEMENTS.contains(&name) {
            found.push(format!("<{name}>"));
        }
        for (attribute, value) in element.value().attrs() {
            let is_known = match (name, attribute) {
                ("a", "href") => is_allowed_link(value),
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

/// The elements that rendered Markdown can contain.
const MARKDOWN_ELEMENTS: [&str; 24] = [
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

/// Whether a link in Markdown may have this target: `http`, `https`, `mailto`, or a relative address.
fn is_allowed_link(address: &str) -> bool {
    let address = browser_url(address);
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
