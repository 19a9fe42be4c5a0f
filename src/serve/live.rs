//! What makes a page live: put into it while it is sent.
//!
//! Pages are found by their marks (`</head>`, `</body>`), not made by a template, so that themes
//! need not know of it and built pages hold nothing of it.

use super::edition::Snapshot;
use crate::pages::{INDEX, encoded, escaped};
use hyper::body::Bytes;
use xxhash_rust::xxh3::Xxh3;

/// The path of the stream of events. No file of a site stands here.
pub(crate) const STREAM: &str = "/.storywall/events";

/// What pages load beside the site's own files.
pub(crate) const FILES: [(&str, &str); 2] = [
    (".storywall/live.js", include_str!("browser/live.js")),
    (".storywall/live.css", include_str!("browser/live.css")),
];

const POLICY: &[u8] = b"<meta http-equiv=\"Content-Security-Policy\"";

/// A page as it is sent, in pieces, and the tag that tells it from every other state of it.
///
/// The page knows its own tag: with it, it asks whether there is another by now.
pub(crate) fn enliven(html: Bytes, trouble: &str) -> (String, Vec<Bytes>) {
    let panel = Bytes::from(panel(trouble));
    let tag = tag([&html, &panel]);
    let head = format!(
        "<link rel=\"stylesheet\" href=\"/.storywall/live.css\">\n\
         <script src=\"/.storywall/live.js\" data-tag=\"{}\" defer></script>\n",
        tag.trim_matches('"')
    );
    // A page's own policy allows no requests, as a built page makes none. The header's does.
    let policy = position(&html, POLICY).and_then(|start| {
        let length = html[start..].iter().position(|byte| *byte == b'>')? + 1;
        Some(start..start + length)
    });
    let policy = policy.unwrap_or(0..0);
    let head_end = position(&html, b"</head>")
        .unwrap_or(policy.end)
        .max(policy.end);
    let body_end = last_position(&html, b"</body>")
        .unwrap_or(html.len())
        .max(head_end);
    let pieces = vec![
        html.slice(..policy.start),
        html.slice(policy.end..head_end),
        Bytes::from(head),
        html.slice(head_end..body_end),
        panel,
        html.slice(body_end..),
    ];
    (tag, pieces)
}

/// The tag of some bytes, as `ETag` has it.
pub(crate) fn tag<'b>(pieces: impl IntoIterator<Item = &'b Bytes>) -> String {
    let mut hash = Xxh3::new();
    for piece in pieces {
        hash.update(piece);
    }
    format!("\"{:016x}\"", hash.digest())
}

/// What is wrong, over the last good page; empty where all is well.
fn panel(trouble: &str) -> String {
    if trouble.is_empty() {
        return String::new();
    }
    format!(
        "<section id=\"storywall-trouble\" role=\"alert\" lang=\"en\" dir=\"ltr\"><details open>\
         <summary>The last save has a fault. What was good before it stays</summary>\
         <pre tabindex=\"0\">{}</pre></details></section>\n",
        escaped(trouble.trim_end())
    )
}

/// A page that cannot be made yet, because its map, the project or the theme is broken: what is
/// wrong, and nothing else.
pub(crate) fn waiting_page(name: &str, edition: &Snapshot) -> Option<String> {
    let trouble = edition.errors.for_page(name);
    let title = match name.split_once('/') {
        None => (name == INDEX).then_some("Story maps")?,
        Some((folder, _)) if name.ends_with(".html") => {
            let is_there = edition.site.get(&format!("{folder}/{INDEX}")).is_some();
            let map = edition.maps.iter().find(|map| map.folder == folder);
            // Pages that a good map does not have are not on their way.
            map.filter(|_| !is_there).map(|map| map.title.as_str())?
        }
        Some(_) => return None,
    };
    Some(plain_page(
        title,
        &format!(
            "<h1 dir=\"auto\">{}</h1>\n<p>The map appears here as soon as the fault is mended.</p>\n\
             <section id=\"storywall-trouble\" class=\"alone\" role=\"alert\" lang=\"en\" dir=\"ltr\">\
             <pre tabindex=\"0\">{}</pre></section>\n<p><a href=\"/{INDEX}\">All maps</a></p>\n",
            escaped(title),
            escaped(trouble.trim_end())
        ),
    ))
}

/// There is no such page; there are these maps.
pub(crate) fn lost_page(edition: &Snapshot) -> String {
    let maps: String = edition
        .maps
        .iter()
        .map(|map| {
            let (href, title) = (encoded(&map.folder), escaped(&map.title));
            format!("<li><a href=\"/{href}/{INDEX}\" dir=\"auto\">{title}</a></li>\n")
        })
        .collect();
    let title = "There is no such page";
    plain_page(
        title,
        &format!("<h1>{title}</h1>\n<p><a href=\"/{INDEX}\">All maps</a></p>\n<ul>\n{maps}</ul>\n"),
    )
}

/// A page of our own, which needs no theme.
fn plain_page(title: &str, main: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n</head>\n\
         <body class=\"storywall-plain\">\n<main id=\"main\">\n{main}</main>\n</body>\n</html>\n",
        escaped(title)
    )
}

fn position(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

fn last_position(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).rposition(|window| window == part)
}
