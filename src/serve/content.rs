//! The files that a snapshot serves, and what makes its pages live.
//!
//! A script, a style sheet and the panel with errors are inserted into a page while it is sent.
//! Their positions are found by tags that every page has (`</head>`, `</body>`), not by a template,
//! so themes don't contain these parts, and neither do built pages.

use super::builder::Snapshot;
use super::edit_files::SERVED_EDIT_FILES;
use super::live_tags::{edit_tags, editor_tags, room_tags};
use super::room::{RoomKind, room_file};
use crate::analysis::urls::{ASSETS, INDEX, percent_encoded};
use crate::messages::Catalog;
use crate::pages::escaped;
use crate::report::human;
use hyper::body::Bytes;
use xxhash_rust::xxh3::Xxh3;

/// The path of the event stream. No file of a site has it.
pub(crate) const EVENTS_PATH: &str = "/.storywall/events";

/// The files that live pages load besides those of the site.
const PREVIEW_FILES: [(&str, &str); 2] = [
    (
        ".storywall/live.js",
        // A block, so that pages don't see its names.
        concat!(
            "{\n",
            include_str!("browser/live/stream.js"),
            include_str!("browser/live/cells.js"),
            include_str!("browser/live/morph.js"),
            include_str!("browser/live/page.js"),
            "}\n",
        ),
    ),
    (".storywall/live.css", include_str!("browser/live/live.css")),
];

/// How the element begins that holds the content security policy of a built page.
const POLICY_TAG: &[u8] = b"<meta http-equiv=\"Content-Security-Policy\"";

/// A page or file, ready to be sent.
pub(crate) struct ServedFile {
    /// The value of `Content-Type`.
    pub(crate) content_type: &'static str,
    /// Whether its name depends on its bytes, so that browsers may cache it forever.
    pub(crate) is_immutable: bool,
    /// The value of `ETag`.
    pub(crate) etag: String,
    /// Its bytes, in the order in which they are sent.
    pub(crate) chunks: Vec<Bytes>,
}

/// What pages get besides what shows the last snapshot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageTools {
    /// Whether they get what changes maps.
    pub(crate) is_editable: bool,
    /// The room that they show.
    pub(crate) room: Option<RoomKind>,
    /// Whether they follow the cursor of an editor, if they can change maps.
    pub(crate) has_editor: bool,
    /// Whether only those may read them who have joined.
    pub(crate) is_private: bool,
}

impl ServedFile {
    /// Adds tags to the head of a live page. They aren't part of the entity tag: a page that stays the same keeps that.
    fn add_tags(&mut self, tags: &str) {
        let head = &mut self.chunks[HEAD_CHUNK];
        *head = [head, tags.as_bytes()].concat().into();
    }
}

/// The file called `name` (such as `shop/index.html`) in a snapshot. A page that can't be built yet
/// is replaced by one that shows the errors. `root` is the relative path to the root of the site.
pub(crate) fn find_file(
    name: &str,
    root: &str,
    snapshot: &Snapshot,
    tools: PageTools,
) -> Option<ServedFile> {
    let PageTools {
        is_editable,
        room,
        has_editor,
        is_private,
    } = tools;
    if let Some((_, text)) = PREVIEW_FILES.iter().find(|(own, _)| *own == name) {
        return Some(plain_file(name, Bytes::from_static(text.as_bytes())));
    }
    let mut edit_files = SERVED_EDIT_FILES.iter().filter(|_| is_editable);
    if let Some((_, bytes)) = edit_files.find(|(own, _)| *own == name) {
        return Some(plain_file(name, bytes.clone()));
    }
    if let Some(file) = room.and_then(|room| room_file(name, room, snapshot, !is_private)) {
        return Some(plain_file(file.kind, file.bytes));
    }
    let catalog = snapshot.page_texts.for_page(name);
    let bytes = match snapshot.site.get(name) {
        Some(Ok(bytes)) => bytes,
        Some(Err(error)) => {
            let html = error_page(name, root, &human([error], false), catalog);
            return Some(live_page(html.into(), root, "", catalog));
        }
        None => {
            let page = placeholder_page(name, root, snapshot);
            return page.map(|html| live_page(html.into(), root, "", catalog));
        }
    };
    Some(if name.ends_with(".html") {
        let mut page = live_page(bytes, root, &snapshot.errors.for_page(name), catalog);
        if is_editable {
            let tags = edit_tags(name, root, snapshot);
            page.add_tags(&tags);
            if snapshot.errors.is_fixable(name) {
                page.chunks[PANEL_CHUNK] = with_fix(&page.chunks[PANEL_CHUNK]);
            }
            if has_editor {
                page.add_tags(&editor_tags(root));
            }
        }
        if let Some(room) = room {
            let tags = room_tags(name, root, room, snapshot);
            page.add_tags(&tags);
        }
        page
    } else {
        plain_file(name, bytes)
    })
}

/// The position of the tags for live pages in the chunks of a page.
const HEAD_CHUNK: usize = 2;
/// The position of the panel with errors.
const PANEL_CHUNK: usize = 4;

/// The panel with errors, marked so that the script offers to fix them.
fn with_fix(panel: &Bytes) -> Bytes {
    let panel = String::from_utf8_lossy(panel);
    let start = "<section id=\"storywall-error\"";
    panel
        .replacen(start, &format!("{start} data-fixable"), 1)
        .into()
}

/// A file that isn't a live page. The end of `name` says what it is.
pub(crate) fn plain_file(name: &str, bytes: Bytes) -> ServedFile {
    let chunks = vec![bytes];
    ServedFile {
        content_type: content_type(name),
        is_immutable: is_hashed(name),
        etag: etag(&chunks),
        chunks,
    }
}

/// A page with the script, the style sheet and a panel for `errors` in it.
///
/// The script gets the page's entity tag, to ask whether the page has changed.
fn live_page(html: Bytes, root: &str, errors: &str, catalog: &Catalog) -> ServedFile {
    let panel = Bytes::from(error_panel(errors, catalog));
    let etag = etag([&html, &panel]);
    let head = format!(
        "<link rel=\"stylesheet\" href=\"{root}.storywall/live.css\">\n\
         <script src=\"{root}.storywall/live.js\" data-tag=\"{}\" \
         data-offline=\"{}\" data-language=\"{}\" defer></script>\n",
        etag.trim_matches('"'),
        label(catalog, "preview-offline"),
        escaped(catalog.language())
    );
    // The policy of a built page allows no requests, because it makes none. The response has its own.
    let policy = find_bytes(&html, POLICY_TAG).and_then(|start| {
        let length = html[start..].iter().position(|byte| *byte == b'>')? + 1;
        Some(start..start + length)
    });
    let policy = policy.unwrap_or(0..0);
    let head_end = find_bytes(&html, b"</head>")
        .unwrap_or(policy.end)
        .max(policy.end);
    let body_end = find_last_bytes(&html, b"</body>")
        .unwrap_or(html.len())
        .max(head_end);
    let chunks = vec![
        html.slice(..policy.start),
        html.slice(policy.end..head_end),
        Bytes::from(head),
        html.slice(head_end..body_end),
        panel,
        html.slice(body_end..),
    ];
    ServedFile {
        content_type: content_type(".html"),
        is_immutable: false,
        etag,
        chunks,
    }
}

/// An entity tag: a hash of all bytes, in the quotes that `ETag` requires.
pub(crate) fn etag<'b>(chunks: impl IntoIterator<Item = &'b Bytes>) -> String {
    let mut hash = Xxh3::new();
    for chunk in chunks {
        hash.update(chunk);
    }
    format!("\"{:016x}\"", hash.digest())
}

/// The panel that shows errors over the last valid page; empty if there are none.
fn error_panel(errors: &str, catalog: &Catalog) -> String {
    if errors.is_empty() {
        return String::new();
    }
    format!(
        "<section id=\"storywall-error\" role=\"alert\" lang=\"{}\" dir=\"ltr\"><details open>\
         <summary dir=\"auto\">{}</summary>\
         <pre tabindex=\"0\" lang=\"en\">{}</pre></details></section>\n",
        escaped(catalog.language()),
        label(catalog, "preview-errors"),
        escaped(errors.trim_end())
    )
}

/// A page that shows only the errors, in place of a page that can't be built yet because its map,
/// the project or the theme has errors. `None` if no page can appear at this path.
fn placeholder_page(name: &str, root: &str, snapshot: &Snapshot) -> Option<String> {
    let errors = snapshot.errors.for_page(name);
    let catalog = snapshot.page_texts.for_page(name);
    let title = match name.split_once('/') {
        None => (name == INDEX).then(|| catalog.fixed_text("site-title"))??,
        Some((folder, _)) if name.ends_with(".html") => {
            let is_built = snapshot.site.has(&format!("{folder}/{INDEX}"));
            let map = snapshot.maps.iter().find(|map| map.folder == folder);
            // A page that a valid map doesn't have will not appear later.
            map.filter(|_| !is_built).map(|map| map.title.as_str())?
        }
        Some(_) => return None,
    };
    Some(error_page(title, root, &errors, catalog))
}

/// A page that shows only errors.
fn error_page(title: &str, root: &str, errors: &str, catalog: &Catalog) -> String {
    themeless_page(
        catalog,
        title,
        &format!(
            "<h1 dir=\"auto\">{}</h1>\n<p>{}</p>\n\
             <section id=\"storywall-error\" class=\"standalone\" role=\"alert\" lang=\"en\" dir=\"ltr\">\
             <pre tabindex=\"0\">{}</pre></section>\n<p><a href=\"{root}{INDEX}\">{}</a></p>\n",
            escaped(title),
            label(catalog, "preview-later"),
            escaped(errors.trim_end()),
            label(catalog, "preview-all-maps")
        ),
    )
}

/// The page for a path that doesn't exist, with links to all maps.
pub(crate) fn not_found_page(root: &str, snapshot: &Snapshot) -> ServedFile {
    let maps: String = snapshot
        .maps
        .iter()
        .map(|map| {
            let (href, title) = (percent_encoded(&map.folder), escaped(&map.title));
            format!("<li><a href=\"{root}{href}/{INDEX}\" dir=\"auto\">{title}</a></li>\n")
        })
        .collect();
    let catalog = &snapshot.page_texts.shared;
    let title = catalog.fixed_text("preview-not-found").unwrap_or_default();
    let main = format!(
        "<h1>{}</h1>\n<p><a href=\"{root}{INDEX}\">{}</a></p>\n<ul>\n{maps}</ul>\n",
        escaped(title),
        label(catalog, "preview-all-maps")
    );
    live_page(
        themeless_page(catalog, title, &main).into(),
        root,
        "",
        catalog,
    )
}

/// A text without values, as HTML.
fn label(catalog: &Catalog, name: &str) -> String {
    escaped(catalog.fixed_text(name).unwrap_or_default())
}

/// A page that needs no theme.
fn themeless_page(catalog: &Catalog, title: &str, main: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n</head>\n\
         <body class=\"storywall-plain\">\n<main id=\"main\">\n{main}</main>\n</body>\n</html>\n",
        escaped(catalog.language()),
        escaped(title)
    )
}

/// The `Content-Type` of a file, by its extension.
pub(crate) fn content_type(path: &str) -> &'static str {
    let (_, extension) = path.rsplit_once('.').unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        _ => "application/octet-stream",
    }
}

/// Whether a file's name has a hash of its bytes in it: `assets/<name>.<hash>.<extension>`.
fn is_hashed(path: &str) -> bool {
    let Some(name) = path.strip_prefix(ASSETS) else {
        return false;
    };
    let mut parts = name.rsplit('.').skip(1);
    parts
        .next()
        .is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn find_bytes(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

fn find_last_bytes(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).rposition(|window| window == part)
}
