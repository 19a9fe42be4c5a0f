//! Renders any bytes as a map, or as a project file and a map with a line of eight `%` between
//! them: whatever can be read can be rendered, and every file of the site is well-formed.

#![no_main]

#[path = "../it/support/invariants.rs"]
mod invariants;
mod reports;
mod threads;

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use storywall::analysis::AnalyzedMap;
use storywall::format::{Project, decode_text, read_map, read_project};
use storywall::gaps::{rule_ids, rule_specs};
use storywall::messages::Catalog;
use storywall::site::{FragmentOptions, Site, SiteContext, assemble, render_map};
use storywall::theme::Theme;

const SEPARATOR: &[u8] = b"\n%%%%%%%%\n";

static THEME: LazyLock<Theme> = LazyLock::new(|| {
    let theme = Theme::built_in("wall").expect("`wall` is built in");
    theme.expect("`wall` has no errors")
});

static FRAGMENTS: FragmentOptions = FragmentOptions {
    // The deepest level that HTML has.
    heading_level: 6,
    prefix: None,
};

fuzz_target!(init: threads::use_this_thread_only(), |bytes: &[u8]| {
    if let Some((map, project)) = read(bytes) {
        let findings = map.gaps.findings.iter();
        reports::assert_reportable(
            findings
                .map(|finding| finding.diagnostic(&map.map, &map.source, &Catalog::english()))
                .collect(),
        );
        let context = SiteContext {
            project: &project,
            theme: &THEME,
            fragments: Some(&FRAGMENTS),
        };
        let pages = render_map(&map, context).expect("it can be rendered");
        let site = assemble(&[pages], context, &[]).expect("it can be rendered");
        assert_well_formed(&site);
    }
    threads::finish_background_work();
});

/// The analyzed map and its project. `None` if either of them has an error.
fn read(bytes: &[u8]) -> Option<(AnalyzedMap, Project)> {
    let separator = bytes
        .windows(SEPARATOR.len())
        .position(|window| window == SEPARATOR);
    let (project, map) = match separator {
        Some(at) => (&bytes[..at], &bytes[at + SEPARATOR.len()..]),
        None => (&b""[..], bytes),
    };
    let decode = |name, bytes: &[u8]| {
        let (source, error) = decode_text(name, bytes.to_vec());
        error.is_none().then_some(source)
    };
    let mut project = read_project(&decode("storywall.yaml", project)?, &rule_specs()).value?;
    if project.uses_today {
        project.today = "2027-03-01".parse().ok();
    }
    let source = decode("map.yaml", map)?;
    let map = read_map(&source, &project, &rule_ids()).value?;
    Some((AnalyzedMap::new("map", source, map, &project), project))
}

fn assert_well_formed(site: &Site) {
    // The theme's own files are the same for every map.
    for (path, bytes) in site.iter().filter(|(path, _)| !path.starts_with("assets/")) {
        let wrong = invariants::wrong_file(path, bytes);
        assert!(wrong.is_empty(), "{path}: {wrong:?}");
    }
}
