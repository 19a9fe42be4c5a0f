//! Uses any text as a template of a custom theme, where the first line is the template's name: the
//! theme is refused with a place, or its pages are rendered within the limits of a page.

#![no_main]

#[path = "../it/support/invariants.rs"]
mod invariants;
mod reports;
mod threads;

use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use storywall::analysis::AnalyzedMap;
use storywall::format::{Project, read_map};
use storywall::gaps::rule_ids;
use storywall::site::{FragmentOptions, SiteContext, assemble, render_map};
use storywall::text::{Diagnostic, Source};
use storywall::theme::{Theme, ThemeFiles};

/// A map with every kind of item and field.
static MAP: LazyLock<AnalyzedMap> = LazyLock::new(|| {
    let text = include_str!("../maps/everything.yaml");
    let source = Arc::new(Source::new("map.yaml", text));
    let project = Project::default();
    let map = read_map(&source, &project, &rule_ids());
    AnalyzedMap::new("map", source, map.value.expect("a map"), &project)
});

static FRAGMENTS: FragmentOptions = FragmentOptions {
    heading_level: 3,
    prefix: None,
};

fuzz_target!(init: threads::use_this_thread_only(), |text: &str| {
    let (name, template) = text.split_once('\n').unwrap_or(("wall.html", text));
    let path = format!("templates/{}", name.trim());
    let files = ThemeFiles {
        folder: "ours".to_owned(),
        files: BTreeMap::from([(path, template.as_bytes().to_vec())]),
    };
    if let Err(diagnostics) = render(&files) {
        assert!(!diagnostics.is_empty(), "it is refused without a reason");
        reports::assert_reportable(diagnostics);
    }
    threads::finish_background_work();
});

fn render(files: &ThemeFiles) -> Result<(), Vec<Diagnostic>> {
    let theme = Theme::from_folder(files)?;
    let context = SiteContext {
        project: &Project::default(),
        theme: &theme,
        fragments: Some(&FRAGMENTS),
    };
    let pages = render_map(&MAP, context).map_err(|error| vec![*error])?;
    let site = assemble(&[pages], context, &[]).map_err(|error| vec![*error])?;
    assert!(site.len() > 10);
    Ok(())
}
