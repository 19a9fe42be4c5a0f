//! Any bytes as a map, or as a project file and a map with a line of eight `%` between them: what
//! can be read can be shown, and every file of its site is what its name says.

#![no_main]

#[path = "../it/support/holds.rs"]
mod holds;
mod told;

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use storywall::format::{Project, decode_text, read_map, read_project};
use storywall::gaps::{rule_ids, rule_specs};
use storywall::analysis::AnalyzedMap;
use storywall::site::{Common, Fragments, Site, assemble, render_map};
use storywall::theme::Theme;

const BETWEEN: &[u8] = b"\n%%%%%%%%\n";

static THEME: LazyLock<Theme> = LazyLock::new(|| {
    let theme = Theme::built_in("wall").expect("there is a wall");
    theme.expect("it is sound")
});

/// As deep as headings go.
static FRAGMENTS: Fragments = Fragments {
    heading_level: 6,
    prefix: None,
};

fuzz_target!(
    init: {
        // Pages are rendered by the very thread that looks at them: less to wait for.
        rayon::ThreadPoolBuilder::new()
            .num_threads(1)
            .use_current_thread()
            .build_global()
            .expect("no threads were asked for yet");
    },
    |bytes: &[u8]| {
        if let Some((shown, project)) = read(bytes) {
            let findings = shown.gaps.findings.iter();
            told::look_at(
                findings
                    .map(|finding| finding.diagnostic(&shown.map, &shown.source))
                    .collect(),
            );
            let common = Common {
                project: &project,
                theme: &THEME,
                fragments: Some(&FRAGMENTS),
            };
            let pages = render_map(&shown, common).expect("it renders");
            let site = assemble(&[pages], common, &[]).expect("it renders");
            look_at(&site);
        }
        // What is let go beside other work is let go by this thread, when it has no other.
        while rayon::yield_now() == Some(rayon::Yield::Executed) {}
    }
);

/// The map, the project it is in, and its gaps; none where something is wrong with either.
fn read(bytes: &[u8]) -> Option<(AnalyzedMap, Project)> {
    let cut = bytes
        .windows(BETWEEN.len())
        .position(|window| window == BETWEEN);
    let (project, map) = match cut {
        Some(at) => (&bytes[..at], &bytes[at + BETWEEN.len()..]),
        None => (&b""[..], bytes),
    };
    let text = |name, bytes: &[u8]| {
        let (source, fault) = decode_text(name, bytes.to_vec());
        fault.is_none().then_some(source)
    };
    let mut project = read_project(&text("storywall.yaml", project)?, &rule_specs()).value?;
    if project.uses_today {
        project.today = "2027-03-01".parse().ok();
    }
    let source = text("map.yaml", map)?;
    let map = read_map(&source, &project, &rule_ids()).value?;
    Some((AnalyzedMap::new("map", source, map, &project), project))
}

fn look_at(site: &Site) {
    // The theme's own files are the same for every map.
    for (path, bytes) in site.iter().filter(|(path, _)| !path.starts_with("assets/")) {
        let wrong = holds::wrong_file(path, bytes);
        assert!(wrong.is_empty(), "{path}: {wrong:?}");
    }
}
