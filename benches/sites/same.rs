//! Compares the words of two sites.

use super::peers::Peer;
use std::fs;
use std::path::Path;

/// Pages that only storywall has.
const STORYWALL_ONLY: [&str; 2] = ["gaps.html", "rules.html"];

/// Compares every page of storywall's site with that of a peer, and returns their number.
///
/// # Panics
///
/// Panics if a page is missing or has other words.
pub(crate) fn compare_pages(site: &Path, other: &Path, peer: &Peer) -> usize {
    let mut open = vec![site.to_owned()];
    let mut pages = 0;
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let file = entry.expect("an entry").path();
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if file.is_dir() {
                open.push(file);
            } else if name.ends_with(".html") && !STORYWALL_ONLY.contains(&&*name) {
                let path = file.strip_prefix(site).expect("a page").to_string_lossy();
                let path = peer.path(&path);
                let (own, others) = (words(&file), words(&other.join(&path)));
                assert!(own == others, "{}: {path} has other words", peer.name);
                pages += 1;
            }
        }
    }
    pages
}

/// The words of a page, sorted, since the order of maps in lists may differ.
fn words(file: &Path) -> Vec<String> {
    let html =
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut text = String::new();
    for part in html.split('<') {
        let (_, content) = part.split_once('>').unwrap_or_default();
        text.push_str(content);
        text.push(' ');
    }
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    words.sort();
    words
}
