//! Any text as a template of somebody's theme, its first line naming which: the theme is refused with
//! a place, or makes pages in the time that a page may take.

#![no_main]

#[path = "../it/support/holds.rs"]
mod holds;
mod told;

use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use storywall::format::{Project, read_map};
use storywall::gaps::rule_ids;
use storywall::analysis::AnalyzedMap;
use storywall::site::{Common, Fragments, assemble, render_map};
use storywall::text::Source;
use storywall::theme::{Theme, ThemeFiles};

/// A map with something of everything.
static SHOWN: LazyLock<AnalyzedMap> = LazyLock::new(|| {
    let text = include_str!("../maps/everything.yaml");
    let source = Arc::new(Source::new("map.yaml", text));
    let project = Project::default();
    let map = read_map(&source, &project, &rule_ids()).value.expect("a map");
    AnalyzedMap::new("map", source, map, &project)
});

static FRAGMENTS: Fragments = Fragments {
    heading_level: 3,
    prefix: None,
};

fuzz_target!(
    init: {
        rayon::ThreadPoolBuilder::new()
            .num_threads(1)
            .use_current_thread()
            .build_global()
            .expect("no threads were asked for yet");
    },
    |text: &str| {
        let (name, template) = text.split_once('\n').unwrap_or(("wall.html", text));
        let path = format!("templates/{}", name.trim());
        let files = ThemeFiles {
            folder: "ours".to_owned(),
            files: BTreeMap::from([(path, template.as_bytes().to_vec())]),
        };
        if let Err(faults) = render(&files) {
            assert!(!faults.is_empty(), "it is refused without a word");
            told::look_at(faults);
        }
        // What is let go beside other work is let go by this thread, when it has no other.
        while rayon::yield_now() == Some(rayon::Yield::Executed) {}
    }
);

fn render(files: &ThemeFiles) -> Result<(), Vec<storywall::text::Diagnostic>> {
    let theme = Theme::from_folder(files)?;
    let common = Common {
        project: &Project::default(),
        theme: &theme,
        fragments: Some(&FRAGMENTS),
    };
    let pages = render_map(&SHOWN, common).map_err(|fault| vec![*fault])?;
    let site = assemble(&[pages], common, &[]).map_err(|fault| vec![*fault])?;
    assert!(site.len() > 10);
    Ok(())
}
