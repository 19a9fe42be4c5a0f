//! The texts of rules: `storywall explain`, the rules page and the gap report show the same ones, and
//! the examples of a rule are maps in which it fires and doesn't fire.

use crate::support::html::{select, select_in};
use crate::support::{catalog_of, crate_folder, maps_in, percent_decoded, run};
use scraper::{ElementRef, Html};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use storywall::format::{Project, read_map};
use storywall::gaps::{all_rules, find_gaps, rule_ids};
use storywall::map::Analysis;
use storywall::messages::{Catalog, with_straight_quotes};
use storywall::text::Source;

fn page(folder: &Path, file: &str) -> Html {
    let text = fs::read_to_string(folder.join(file)).unwrap_or_else(|_| panic!("no {file}"));
    Html::parse_document(&text)
}

/// The text of an element, normalized.
fn text_of(element: ElementRef) -> String {
    normalized(&element.text().collect::<String>())
}

/// The text in lower case, with single spaces and without backticks.
fn normalized(text: &str) -> String {
    let text = text.replace('`', "").to_lowercase();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A folder with all maps of this repository and their site, which has findings of many rules.
fn build_site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (stem, text) in maps_in("example-maps").iter().chain(&maps_in("tests/maps")) {
        fs::write(folder.path().join(format!("{stem}.yaml")), text).expect("a map");
    }
    let run = run(folder.path(), &["build", "-o", "site"]);
    assert_eq!(run.code, 0, "{}", run.err);
    folder
}

#[test]
fn explain_rules_page_and_gap_report_agree() {
    let catalog = Catalog::english();
    let folder = build_site();
    let rules = page(folder.path(), "site/rules.html");
    for rule in all_rules() {
        let explained = run(&crate_folder(""), &["explain", rule.id]);
        assert_eq!(explained.code, 0);
        let explanation = normalized(&explained.out);
        let article = select(&rules, &format!("#rule-{}", rule.id));
        let shown = text_of(article[0]);
        for text in [
            rule.looks_for(&catalog),
            rule.why(&catalog),
            rule.advice(&catalog),
            rule.before,
            rule.after,
        ] {
            assert!(
                explanation.contains(&normalized(&with_straight_quotes(text))),
                "{}: explain lacks {text}",
                rule.id
            );
            assert!(
                shown.contains(&normalized(text)),
                "{}: the page lacks {text}",
                rule.id
            );
        }
        for option in rule.options {
            assert!(
                explanation.contains(&normalized(option.about))
                    && shown.contains(&normalized(option.about))
            );
        }
    }
    let mut reported = BTreeSet::new();
    // A file without activities is not recognized as a map.
    let is_built = |stem: &&String| stem.as_str() != "only-a-title";
    let (examples, test_maps) = (maps_in("example-maps"), maps_in("tests/maps"));
    let maps = examples.iter().chain(&test_maps);
    for (stem, map) in maps.filter(|(stem, _)| is_built(stem)) {
        let catalog = catalog_of(map);
        let report = page(folder.path(), &format!("site/{stem}/gaps.html"));
        for group in select(
            &report,
            ".decision, .folds > details:has(.finding[data-rule])",
        ) {
            let links = select_in(group, "a[href^='../rules.html#rule-']");
            let href = links.first().and_then(|link| link.attr("href"));
            let id = href.and_then(|href| href.strip_prefix("../rules.html#rule-"));
            let rule = id
                .and_then(storywall::gaps::find_rule)
                .expect("the report links to the rule");
            assert!(
                text_of(group).contains(&normalized(rule.why(&catalog))),
                "{}",
                rule.id
            );
            reported.insert(rule.id);
        }
    }
    assert!(reported.len() > 12, "only {reported:?} were found");
}

#[test]
fn every_rule_is_listed_once() {
    let list = run(&crate_folder(""), &["explain"]).out;
    let unique: BTreeSet<&str> = rule_ids().into_iter().collect();
    assert_eq!(unique.len(), rule_ids().len());
    for rule in all_rules() {
        let lines = list
            .lines()
            .filter(|line| line.trim_start().starts_with(&format!("{} ", rule.id)));
        assert_eq!(lines.count(), 1, "{}", rule.id);
        assert!(rule.before != rule.after, "{}", rule.id);
    }
}

#[test]
fn gaps_on_the_wall_and_findings_link_to_each_other() {
    let folder = build_site();
    let mut links = 0;
    for (stem, _) in maps_in("example-maps") {
        let wall = page(folder.path(), &format!("site/{stem}/index.html"));
        let report = page(folder.path(), &format!("site/{stem}/gaps.html"));
        let ids: BTreeSet<&str> = select(&report, "[id]")
            .iter()
            .filter_map(|e| e.attr("id"))
            .collect();
        for link in select(&wall, "[data-gap] a[href^='gaps.html#']") {
            let anchor = link
                .attr("href")
                .and_then(|href| href.split_once('#'))
                .expect("a fragment")
                .1;
            assert!(
                ids.contains(percent_decoded(anchor).as_str()),
                "{stem}: no finding {anchor}"
            );
            links += 1;
        }
        for finding in select(&report, ".finding[data-rule]") {
            let rule = finding.attr("data-rule").expect("a rule");
            let links = select_in(finding, "a.go");
            let href = links.first().and_then(|link| link.attr("href"));
            let href = href.expect("a link");
            if !href.starts_with("index.html") {
                // The journey of a persona, or a story of the backlog in the outline.
                continue;
            }
            let place = match href.split_once('#') {
                Some((_, id)) => format!("[id=\"{}\"]", percent_decoded(id)),
                None => "table".to_owned(),
            };
            let marked = select(&wall, &place);
            let gaps = marked
                .first()
                .and_then(|place| place.attr("data-gap"))
                .unwrap_or_default();
            assert!(
                gaps.split(' ').any(|gap| gap == rule),
                "{stem}: {rule} does not mark {place}"
            );
        }
    }
    assert!(links >= 10, "only {links} gaps link to their finding");
}

/// Rules that don't fire on their own example, because the example shows too little of a map.
const INCOMPLETE_EXAMPLES: &[&str] = &[
    "blocked-in-active-release",
    "broken-journey",
    "empty-activity",
    "empty-task",
    "first-release-leaves-persona-out",
    "lopsided-depth",
    "no-measure",
    "no-outcome",
    "no-releases",
    "overdue-release",
    "status-drift",
    "thin-activity",
    "unused-persona",
];

#[test]
fn examples_are_valid_and_only_before_fires() {
    let mut wrong = Vec::new();
    for rule in all_rules() {
        let mut fires = |example: &str| {
            let text = complete_map(example);
            let source = Arc::new(Source::new("example.yaml", text.clone()));
            let decoded = read_map(&source, &Project::default(), &rule_ids());
            for diagnostic in &decoded.diagnostics {
                wrong.push(format!("{}: {}\n{text}", rule.id, diagnostic.message));
            }
            let gaps = (decoded.value)
                .map(|map| find_gaps(&map, &Analysis::new(&map), &Project::default()));
            let findings = gaps.unwrap_or_default().findings;
            findings.iter().any(|finding| finding.rule.id == rule.id)
        };
        let (before, after) = (fires(rule.before), fires(rule.after));
        if after {
            wrong.push(format!(
                "{} fires on\n{}",
                rule.id,
                complete_map(rule.after)
            ));
        }
        if before == INCOMPLETE_EXAMPLES.contains(&rule.id) {
            let text = complete_map(rule.before);
            wrong.push(format!("{} fires: {before}, on\n{text}", rule.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The part of a map in an example, completed to a map with the parents of its items and with the
/// releases and personas that it names.
fn complete_map(example: &str) -> String {
    let example = example.trim_matches('\n');
    let first = example.lines().next().unwrap_or_default();
    let parents: &[&str] = match first {
        _ if first.starts_with("- activity") => &["activities:"],
        _ if first.starts_with("- task") => &["activities:", "- activity: Buy", "  tasks:"],
        _ if first.starts_with("- release") => &["releases:"],
        _ if first.starts_with("- persona") => &["personas:"],
        _ if first.starts_with("- question") => &[],
        _ if first.starts_with("stories:") => &[
            "activities:",
            "- activity: Buy",
            "  tasks:",
            "  - task: Pay",
        ],
        _ if first.starts_with("- ") => &[
            "activities:",
            "- activity: Buy",
            "  tasks:",
            "  - task: Pay",
            "    stories:",
        ],
        _ => &[],
    };
    let indent = match parents.last() {
        Some(last) if last.trim_start().starts_with("- ") => {
            last.len() - last.trim_start().len() + 2
        }
        Some(last) => last.len() - last.trim_start().len() + 2,
        None => 0,
    };
    let mut text = String::new();
    let declares = |key: &str| {
        parents.first() == Some(&key) || example.lines().any(|line| line.starts_with(key))
    };
    if !declares("title:") {
        text.push_str("title: Example\n");
    }
    if !declares("releases:") && (example.contains("mvp") || example.contains("later")) {
        text.push_str("releases: [mvp, later]\n");
    }
    if !declares("personas:") && example.contains("persona:") {
        text.push_str("personas: [sarah, pat]\n");
    }
    for line in parents {
        text.push_str(&format!("{line}\n"));
    }
    for line in example.lines() {
        text.push_str(&format!("{}{line}\n", " ".repeat(indent)));
    }
    text
}
