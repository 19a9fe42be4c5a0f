//! Pieces of maps for the pages of other documentation.

use crate::support::{crate_folder, run};
use scraper::{Html, Selector};
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;

/// Every piece of the examples and of the odd maps, built with these words.
fn pieces(folder: &Path, words: &[&str]) -> Vec<(String, String)> {
    let maps = [crate_folder("example-maps"), crate_folder("tests/maps")];
    let mut files: Vec<String> = Vec::new();
    for entry in maps.iter().flat_map(|folder| fs::read_dir(folder).unwrap()) {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "yaml") && !path.ends_with("storywall.yaml") {
            files.push(path.display().to_string());
        }
    }
    let mut command = vec!["build", "-o", "site", "--fragments"];
    command.extend(words);
    command.extend(files.iter().map(String::as_str));
    let built = run(folder, &command);
    assert_eq!(built.code, 0, "{}", built.err);
    let files = crate::support::files_below(&folder.join("site"));
    let is_piece = |path: &str| path.contains("/fragment-");
    let pieces = files.into_iter().filter(|(path, _)| is_piece(path));
    pieces
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

#[test]
fn a_piece_is_one_element_that_any_markdown_leaves_alone() {
    let place = tempfile::tempdir().unwrap();
    let pieces = pieces(place.path(), &["--heading-level", "3"]);
    assert!(pieces.len() > 30);
    let mut ids = HashSet::new();
    for (path, html) in &pieces {
        assert!(html.starts_with("<div class=\"storywall\""), "{path}");
        assert!(html.lines().all(|line| !line.trim().is_empty()), "{path}");
        for sign in [
            "<html",
            "<body",
            "<script",
            "<style",
            " style=\"",
            "<main",
            "<h1",
            "<h2",
        ] {
            assert!(!html.contains(sign), "{path}: {sign}");
        }
        assert!(html.contains("<h3 data-level=\"1\""), "{path}");
        let parsed = Html::parse_fragment(html);
        assert!(parsed.errors.is_empty(), "{path}: {:?}", parsed.errors);
        assert_eq!(parsed.root_element().child_elements().count(), 1, "{path}");
        for element in parsed.select(&Selector::parse("[id]").unwrap()) {
            let id = element.value().id().unwrap().to_owned();
            assert!(id.starts_with("storywall-"), "{path}: {id}");
            assert!(ids.insert(id.clone()), "{path}: {id} is there twice");
        }
    }
}

fn decoded(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        let mut digit = || char::from(rest.next().unwrap()).to_digit(16).unwrap();
        let is_code = byte == b'%';
        bytes.push(if is_code {
            u8::try_from(digit() * 16 + digit()).unwrap()
        } else {
            byte
        });
    }
    String::from_utf8(bytes).unwrap()
}

/// The first tag that has no partner, if there is one: there are tools that demand one of every tag.
fn lonely(html: &str) -> Option<String> {
    let void = ["area", "br", "col", "hr", "img", "input", "link", "wbr"];
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1) {
        let name = tag
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '/')
            .next()
            .unwrap_or_default();
        let inner = tag.split('>').next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) if open.pop() == Some(name) => {}
            Some(_) => return Some(format!("<{tag}")),
            None if void.contains(&name) || inner.ends_with('/') => {}
            None => open.push(name),
        }
    }
    open.pop().map(str::to_owned)
}

#[test]
fn every_element_of_a_piece_is_closed_in_all_themes() {
    for theme in ["wall", "plain", "slate"] {
        let place = tempfile::tempdir().unwrap();
        for (path, html) in pieces(place.path(), &["--theme", theme]) {
            assert_eq!(lonely(&html), None, "{theme}: {path}");
        }
    }
    assert_eq!(lonely("<ul><li>a<li>b</ul>").as_deref(), Some("</ul>"));
}

#[test]
fn every_address_in_a_piece_leads_somewhere() {
    let place = tempfile::tempdir().unwrap();
    let pieces = pieces(
        place.path(),
        &["--assets-prefix", "https://docs.example/maps"],
    );
    let mut kinds = BTreeSet::new();
    for (path, html) in &pieces {
        let parsed = Html::parse_fragment(html);
        let mut ids = HashSet::new();
        for element in parsed.select(&Selector::parse("[id]").unwrap()) {
            ids.insert(element.value().id().unwrap());
        }
        for element in parsed.select(&Selector::parse("[href], [src]").unwrap()) {
            let value = element.value();
            let address = value.attr("href").or(value.attr("src")).unwrap();
            if let Some(id) = address.strip_prefix('#') {
                assert!(ids.contains(decoded(id).as_str()), "{path}: {address}");
                kinds.insert("within");
            } else if let Some(rest) = address.strip_prefix("https://docs.example/maps/") {
                // What the author of a map links to is theirs.
                if rest.contains("/docs/") {
                    continue;
                }
                let (file, id) = rest.split_once('#').unwrap_or((rest, ""));
                let (file, id) = (decoded(file), decoded(id));
                let file = place.path().join("site").join(file);
                let text = fs::read_to_string(&file).unwrap_or_default();
                let is_there =
                    file.is_file() && (id.is_empty() || text.contains(&format!("id=\"{id}\"")));
                assert!(is_there, "{path}: {address}");
                kinds.insert(if value.name() == "link" {
                    "style"
                } else {
                    "site"
                });
            } else {
                let is_elsewhere = address.contains(':');
                assert!(is_elsewhere, "{path}: {address}");
            }
        }
    }
    assert_eq!(kinds, BTreeSet::from(["site", "style", "within"]));
}
