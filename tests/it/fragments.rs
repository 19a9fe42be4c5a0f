//! HTML fragments of maps, which other documentation includes in its pages.

use crate::support::html::select;
use crate::support::{crate_folder, files_below, percent_decoded, run};
use scraper::Html;
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;

/// All fragments of all maps of this repository, by path: built in `folder` with further arguments.
fn fragments(folder: &Path, arguments: &[&str]) -> Vec<(String, String)> {
    let maps = [crate_folder("example-maps"), crate_folder("tests/maps")];
    let mut files: Vec<String> = Vec::new();
    for entry in maps.iter().flat_map(|folder| fs::read_dir(folder).unwrap()) {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "yaml") && !path.ends_with("storywall.yaml") {
            files.push(path.display().to_string());
        }
    }
    let mut command = vec!["build", "-o", "site", "--fragments"];
    command.extend(arguments);
    command.extend(files.iter().map(String::as_str));
    let built = run(folder, &command);
    assert_eq!(built.code, 0, "{}", built.err);
    let files = files_below(&folder.join("site"));
    files
        .into_iter()
        .filter(|(path, _)| path.contains("/fragment-"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

#[test]
fn a_fragment_is_one_element_without_blank_lines_and_global_tags() {
    let folder = tempfile::tempdir().unwrap();
    let fragments = fragments(folder.path(), &["--heading-level", "3"]);
    assert!(fragments.len() > 30);
    let mut ids = HashSet::new();
    for (path, html) in &fragments {
        assert!(html.starts_with("<div class=\"storywall\""), "{path}");
        assert!(html.lines().all(|line| !line.trim().is_empty()), "{path}");
        for tag in [
            "<html",
            "<body",
            "<script",
            "<style",
            " style=\"",
            "<main",
            "<h1",
            "<h2",
        ] {
            assert!(!html.contains(tag), "{path}: {tag}");
        }
        assert!(html.contains("<h3 data-level=\"1\""), "{path}");
        let parsed = Html::parse_fragment(html);
        assert!(parsed.errors.is_empty(), "{path}: {:?}", parsed.errors);
        assert_eq!(parsed.root_element().child_elements().count(), 1, "{path}");
        for element in select(&parsed, "[id]") {
            let id = element.value().id().unwrap().to_owned();
            assert!(id.starts_with("storywall-"), "{path}: {id}");
            assert!(ids.insert(id.clone()), "{path}: {id} is used twice");
        }
    }
}

/// The first tag without a matching one, if there is one. HTML allows to leave out some end tags, but
/// tools that read the page as XML don't.
fn unmatched_tag(html: &str) -> Option<String> {
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
fn every_element_of_a_fragment_is_closed_in_all_themes() {
    for theme in ["wall", "plain", "slate"] {
        let folder = tempfile::tempdir().unwrap();
        for (path, html) in fragments(folder.path(), &["--theme", theme]) {
            assert_eq!(unmatched_tag(&html), None, "{theme}: {path}");
        }
    }
    assert_eq!(
        unmatched_tag("<ul><li>a<li>b</ul>").as_deref(),
        Some("</ul>")
    );
}

#[test]
fn every_address_in_a_fragment_has_a_target() {
    let folder = tempfile::tempdir().unwrap();
    let fragments = fragments(
        folder.path(),
        &["--assets-prefix", "https://docs.example/maps"],
    );
    let mut kinds = BTreeSet::new();
    for (path, html) in &fragments {
        let parsed = Html::parse_fragment(html);
        let mut ids = HashSet::new();
        for element in select(&parsed, "[id]") {
            ids.insert(element.value().id().unwrap());
        }
        for element in select(&parsed, "[href], [src]") {
            let value = element.value();
            let address = value.attr("href").or(value.attr("src")).unwrap();
            if let Some(id) = address.strip_prefix('#') {
                assert!(
                    ids.contains(percent_decoded(id).as_str()),
                    "{path}: {address}"
                );
                kinds.insert("within");
            } else if let Some(rest) = address.strip_prefix("https://docs.example/maps/") {
                // Links that the author of a map wrote may lead anywhere.
                if rest.contains("/docs/") {
                    continue;
                }
                let (file, id) = rest.split_once('#').unwrap_or((rest, ""));
                let (file, id) = (percent_decoded(file), percent_decoded(id));
                let file = folder.path().join("site").join(file);
                let text = fs::read_to_string(&file).unwrap_or_default();
                let exists =
                    file.is_file() && (id.is_empty() || text.contains(&format!("id=\"{id}\"")));
                assert!(exists, "{path}: {address}");
                kinds.insert(if value.name() == "link" {
                    "style"
                } else {
                    "site"
                });
            } else {
                let is_absolute = address.contains(':');
                assert!(is_absolute, "{path}: {address}");
            }
        }
    }
    assert_eq!(kinds, BTreeSet::from(["site", "style", "within"]));
}
