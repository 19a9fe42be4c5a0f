//! The gap report as a page: what to decide, what is folded, what is well, and where its links lead.

use crate::support::html::{select, select_in};
use crate::support::{
    SiteFiles, build_map, catalog_of, files_below, maps_in, percent_decoded, run, write_file,
};
use scraper::{ElementRef, Html};
use std::collections::BTreeSet;
use storywall::gaps::{Family, all_rules};

fn page(site: &SiteFiles, name: &str) -> Html {
    let bytes = &site[&format!("map/{name}")];
    Html::parse_document(std::str::from_utf8(bytes).expect("UTF-8"))
}

/// The words of an element, with a space between its parts.
fn text(element: ElementRef) -> String {
    let parts: Vec<&str> = element.text().flat_map(str::split_whitespace).collect();
    parts.join(" ")
}

/// The ids of the sections of a page, in their order.
fn section_ids(html: &Html) -> Vec<&str> {
    let sections = select(html, "main section[id]").into_iter();
    sections.filter_map(|section| section.attr("id")).collect()
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    select(html, selector).into_iter().map(text).collect()
}

/// The sentences about what is well, with the family before each.
fn well(map: &str) -> Vec<String> {
    texts(
        &page(&build_map(map), "gaps.html"),
        ".well:not(.not-checked) > div",
    )
}

/// A map with nothing to decide: two personas, releases with everything, a dependency, criteria.
const GOOD: &str = "title: Good
goal: Eat well
personas: [Ann, Bo]
releases:
  - {release: One, outcome: They eat, measure: 5 of 9 come back, date: 2027-01-01}
  - {release: Two, outcome: They eat more, measure: 8 of 9 come back, date: 2027-02-01}
activities:
  - activity: Plan a meal
    persona: Ann
    tasks:
      - task: Choose a dish
        stories:
          - {story: Pick a dish, release: One, acceptance: [It is on the list]}
          - {story: Pick two dishes, release: Two, needs: pick-a-dish}
      - task: Write a list
        stories:
          - {story: Note what is missing, release: One, acceptance: [It is on the list]}
  - activity: Cook a meal
    persona: Bo
    tasks:
      - {task: Heat the stove, stories: [{story: Light the fire, release: One, acceptance: [It burns]}]}
      - {task: Stir the pot, stories: [{story: Stir until done, release: One, acceptance: [It is done]}]}
";

#[test]
fn what_is_well_is_said_with_its_figures() {
    assert_eq!(
        well(GOOD),
        [
            "✓ Personas and goal 2 of 2 personas have stories. No persona gets stuck in the first \
             release that serves them. The map has a goal.",
            "✓ Backbone All 2 activities and all 4 tasks have stories.",
            "✓ Releases “One” takes everyone it serves from their first activity to their last. 2 of 2 \
             releases have an outcome, a measure and a date, in order.",
            "✓ Dependencies 1 dependency, and not on a later release.",
            "✓ Wording None of the 11 titles names a system or a screen, is a question or a placeholder.",
            "✓ Readiness All 4 open stories of “One” have acceptance criteria. No question and no \
             assumption about “One” is open. The backlog is empty: every story is on the map.",
            "✓ Upkeep No gap is ignored.",
        ]
    );
}

#[test]
fn a_claim_falls_with_a_finding_of_its_rules() {
    let without = |from: &str, to: &str, family: &str| {
        let map = GOOD.replacen(from, to, 1);
        assert_ne!(map, GOOD);
        let claims = well(&map);
        let claim = claims.into_iter().find(|claim| claim.contains(family));
        claim.unwrap_or_default()
    };
    assert_eq!(
        without("Stir until done", "Call the API", "Wording"),
        "✓ Wording None of the 11 titles is a question or a placeholder."
    );
    assert_eq!(
        without(", date: 2027-01-01", "", "Releases"),
        "✓ Releases “One” takes everyone it serves from their first activity to their last. 2 of 2 \
         releases have an outcome and a measure."
    );
    assert_eq!(
        without(", acceptance: [It burns]", "", "Readiness"),
        "✓ Readiness No question and no assumption about “One” is open. The backlog is empty: every story is \
         on the map."
    );
    assert_eq!(
        without(
            "release: Two, needs: pick-a-dish",
            "needs: stir-until-done, release: Two",
            "Dependencies"
        ),
        "✓ Dependencies 1 dependency, and not on a later release."
    );
    // A gap that the map ignores is no proof either.
    let ignored = "goal: Eat well\nignore: {rule: system-words, reason: They say API}";
    let map = GOOD.replacen("goal: Eat well", ignored, 1);
    let map = map.replacen("Stir until done", "Call the API", 1);
    let claims = well(&map).join(" ");
    assert!(!claims.contains("names a system"), "{claims}");
}

#[test]
fn rules_that_did_not_run_are_never_well() {
    let map = GOOD.replacen("title: Good", "title: Good\nlang: fi", 1);
    let html = page(&build_map(&map), "gaps.html");
    let wording = texts(&html, ".well:not(.not-checked) > div");
    let wording: Vec<&String> = wording
        .iter()
        .filter(|claim| claim.contains("Wording"))
        .collect();
    assert!(
        wording
            .iter()
            .all(|claim| !claim.contains("a system or a screen")),
        "{wording:?}"
    );
    let not_checked = texts(&html, ".not-checked > div").join("\n");
    assert!(not_checked.contains("feature-noun"), "{not_checked}");
}

#[test]
fn rules_that_the_project_turns_off_are_not_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    write_file(&folder.path().join("map.yaml"), GOOD);
    write_file(
        &folder.path().join("storywall.yaml"),
        "gaps: {no-goal: off}\n",
    );
    run(folder.path(), &["build", "map.yaml", "-o", "out"]);
    let html = std::fs::read_to_string(folder.path().join("out/map/gaps.html")).expect("a page");
    let html = Html::parse_document(&html);
    let frame = &texts(&html, ".well:not(.not-checked) > div")[0];
    assert!(!frame.contains("has a goal"), "{frame}");
    let not_checked = texts(&html, ".not-checked > div");
    assert_eq!(
        not_checked.last().map(String::as_str),
        Some("Turned off in the project file no-goal")
    );
}

/// Eight tasks without stories in one activity, a question in the backlog, and an empty release.
const HOLES: &str = "title: '@sam *holes*'
goal: g
personas: [Ann]
releases: [One, Two]
activities:
  - activity: Cook a meal
    tasks:
      - {task: Stir it, stories: [Stir until done: One, Stir again]}
      - Do a
      - Do b
      - Do c
      - Do d
      - Do e
      - Do f
      - Do g
      - Do h
backlog:
  - Why is it *hot*?
";

#[test]
fn decisions_come_first_and_notes_are_folded() {
    let html = page(&build_map(HOLES), "gaps.html");
    let levels = texts(&html, ".decision .level");
    assert!(
        levels
            .iter()
            .zip(1..)
            .all(|(level, number)| level.starts_with(&format!("! Gap {number}"))),
        "{levels:?}"
    );
    assert_eq!(
        texts(&html, "a[href='#decide']"),
        [format!("{} to decide", levels.len())]
    );
    let good = page(&build_map(GOOD), "gaps.html");
    assert_eq!(section_ids(&good), ["decide", "notes", "well", "questions"]);
    for note in select(&html, ".folds .finding[data-rule]") {
        assert!(
            select(&html, ".folds > details:not([open]) .finding").contains(&note),
            "notes are folded"
        );
    }
    // A rule has one line, and its list of stories isn't repeated below the notes.
    let lines = texts(&html, ".folds > details > summary");
    for counted in ["unscheduled", "backlog"] {
        let lines = lines.iter().filter(|line| line.contains(counted));
        assert_eq!(lines.count(), 1, "{counted}");
    }
    assert_eq!(
        texts(&html, ".folds .stories a"),
        ["Stir again", "Why is it *hot*?"]
    );
}

#[test]
fn the_findings_of_a_rule_are_in_one_card() {
    let stories = (1..=6).map(|number| {
        format!("{{story: Stir {number}, release: One, questions: [Who stirs {number} times?]}}")
    });
    let map = format!(
        "title: T\ngoal: g\npersonas: [Ann]\nreleases: [One]\nactivities: [{{activity: Cook, tasks: [{{task: Stir, stories: [{}]}}, Serve]}}]\n",
        stories.collect::<Vec<_>>().join(", ")
    );
    let html = page(&build_map(&map), "gaps.html");
    let cards = select(&html, ".decision[data-rule='open-question']");
    assert_eq!(cards.len(), 1);
    let findings = select_in(cards[0], "article.finding[id][data-rule='open-question']");
    assert_eq!(findings.len(), 6);
    for finding in findings.iter().copied() {
        assert_eq!(select_in(finding, "a.go, .place code").len(), 2);
        assert_eq!(select_in(finding, "b").len(), 0, "the card has the advice");
    }
    assert_eq!(select_in(cards[0], ":scope > p > b").len(), 1);
    assert_eq!(select_in(cards[0], ":scope > .finding").len(), 2);
    let fold = select_in(cards[0], ".further > summary")
        .into_iter()
        .map(text);
    assert_eq!(fold.collect::<Vec<_>>(), ["4 more to decide"]);
    // The numbers go on from card to card, also where findings of two rules take turns.
    let numbers = texts(&html, ".decision .level");
    assert!(numbers.len() > 6, "{numbers:?}");
    assert!(
        (numbers.iter().zip(1..))
            .all(|(level, number)| level.starts_with(&format!("! Gap {number}"))),
        "{numbers:?}"
    );
    let count = format!("{} to decide", numbers.len());
    assert_eq!(texts(&html, "a[href='#decide']"), [count]);
}

#[test]
fn links_to_stories_of_the_backlog_lead_to_the_outline() {
    let site = build_map(HOLES);
    let (report, outline) = (page(&site, "gaps.html"), page(&site, "outline.html"));
    let links = select(&report, "a[href^='outline.html#']");
    let findings = select(&report, ".finding[data-rule='unmapped-backlog'] a.go");
    assert_eq!(
        findings.into_iter().map(text).collect::<Vec<_>>(),
        ["Show in the outline"]
    );
    assert!(links.len() > 1, "the finding, and the list of the backlog");
    for link in links {
        let href = link.attr("href").expect("an address");
        let id = percent_decoded(href.split_once('#').expect("a fragment").1);
        let places = select(&outline, &format!("[id=\"{id}\"]"));
        assert_eq!(places.len(), 1, "{href}");
        assert!(text(places[0]).contains("Why is it *hot*?"));
    }
}

#[test]
fn holes_of_the_table_lead_to_their_finding() {
    let map = "title: T\npersonas: [Ann]\nreleases: [One, Two]\nactivities:\n\
        - {activity: Find a dish, tasks: [{task: Look, stories: [Look up: One]}]}\n\
        - {activity: Pay for it, tasks: [{task: Pay, stories: [Pay cash: Two]}]}\n\
        - {activity: Eat the dish, tasks: [{task: Eat, stories: [Eat it: Two]}]}\n";
    let html = page(&build_map(map), "gaps.html");
    let holes = select(&html, ".matrix a.gap");
    assert_eq!(holes.len(), 2);
    for hole in holes {
        let id = hole.attr("href").expect("an address");
        let id = percent_decoded(id.strip_prefix("gaps.html#").expect("this page"));
        let finding = select(&html, &format!("article[id=\"{id}\"]"));
        assert_eq!(finding[0].attr("data-rule"), Some("skipped-activity"));
    }
}

#[test]
fn the_sixth_place_of_a_finding_and_all_after_it_are_folded() {
    let titles = (1..=130)
        .map(|number| format!("{{task: Stir {number}, stories: [Call the API {number}: One]}}"));
    let map = format!(
        "title: T\ngoal: g\npersonas: [Ann]\nreleases: [One]\nactivities: [{{activity: Cook, tasks: [{}]}}]\n",
        titles.collect::<Vec<_>>().join(", ")
    );
    let html = page(&build_map(&map), "gaps.html");
    let finding = select(&html, ".decision[data-rule='system-words']")[0];
    let shown = select_in(finding, ".related")
        .into_iter()
        .map(|list| select_in(list, "a").len());
    assert_eq!(shown.collect::<Vec<_>>(), [5, 94]);
    // The place that the headline names is a link there, and not listed again.
    let named = select_in(finding, "h3 a").into_iter().map(text);
    assert_eq!(named.collect::<Vec<_>>(), ["Call the API 1"]);
    let fold = select_in(finding, ".further summary").into_iter().map(text);
    assert_eq!(
        fold.collect::<Vec<_>>(),
        ["and 124 more, 94 of them listed here"]
    );
}

#[test]
fn the_text_of_an_issue_lists_what_to_decide() {
    let html = page(&build_map(HOLES), "gaps.html");
    let button = select(&html, "button[data-copy][hidden]")[0];
    let issue = button.attr("data-copy").expect("the text");
    let (head, list) = issue.split_once("- [ ] ").expect("a list of tasks");
    assert_eq!(
        head,
        "## Gaps in @\u{2060}sam \\*holes\\*\n\n“One” covers every activity, from the first to the last.\n\n"
    );
    let decisions = texts(&html, ".decision h3");
    assert_eq!(list.matches("- [ ] ").count() + 1, decisions.len());
    assert!(list.contains("  \n  map.yaml:"), "{list}");
    let none = page(&build_map(GOOD), "gaps.html");
    assert_eq!(select(&none, "[data-copy], script[src*='copy']").len(), 0);
    assert_eq!(
        texts(&none, "#decide p"),
        ["✓ Nothing: no rule found an error or a gap."]
    );
}

#[test]
fn a_family_whose_rules_all_found_nothing_has_its_proof() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut maps = maps_in("example-maps");
    maps.extend(maps_in("tests/maps"));
    maps.insert("good".to_owned(), GOOD.to_owned());
    for (stem, text) in &maps {
        write_file(&folder.path().join(format!("{stem}.yaml")), text);
    }
    let run = run(folder.path(), &["build"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let site = files_below(&folder.path().join("site"));
    let reports = site.iter().filter(|(path, _)| path.ends_with("/gaps.html"));
    let mut proven = 0;
    for (path, bytes) in reports {
        let html = Html::parse_document(std::str::from_utf8(bytes).expect("UTF-8"));
        if texts(&html, ".matrix tfoot td")
            .last()
            .is_none_or(|count| count == "0")
        {
            continue;
        }
        let mut silent: BTreeSet<&str> = all_rules().map(|rule| rule.id).collect();
        for finding in select(&html, "[data-rule]") {
            silent.remove(finding.attr("data-rule").expect("a rule"));
        }
        for rule in texts(&html, "#ignored a, .not-checked a") {
            silent.remove(rule.as_str());
        }
        let families = texts(&html, ".well:not(.not-checked) dt").join(" ");
        let folder = path.strip_suffix("/gaps.html");
        let catalog = catalog_of(&maps[folder.expect("a page of a map")]);
        for family in Family::ALL {
            let mut rules = all_rules().filter(|rule| rule.family == family);
            if rules.all(|rule| silent.contains(rule.id)) {
                let name = catalog.plain(&family.name());
                assert!(families.contains(&name), "{path}: {name}\n{families}");
                proven += 1;
            }
        }
    }
    assert!(proven > 20, "{proven} families without a finding");
}

#[test]
fn a_decision_names_its_release_if_all_its_places_are_in_it() {
    let level = |release: &str| {
        let map = format!(
            "title: T\ngoal: g\npersonas: [Ann]\nreleases: [One, Two]\nactivities:\n\
             - {{activity: Cook, tasks: [{{task: Stir, stories: [Call the API: One, Ask the API: {release}]}}]}}\n"
        );
        let html = page(&build_map(&map), "gaps.html");
        let finding = select(&html, ".decision[data-rule='system-words']")[0];
        let level = text(select_in(finding, ".level")[0]);
        level
            .split_once(" · ")
            .map(|(_, release)| release.to_owned())
    };
    assert_eq!(level("One"), Some("One".to_owned()));
    assert_eq!(level("Two"), None);
}

#[test]
fn an_activity_without_a_scheduled_story_is_no_hole_and_no_finding() {
    let map = "title: T\ngoal: g\npersonas: [Ann]\nreleases: [One, Two]\nactivities:\n\
        - {activity: Find a dish, tasks: [{task: Look, stories: [Look up: One, Look on: Two]}]}\n\
        - {activity: Leave the club, tasks: [{task: Say so, stories: [Leave it, Pause it]}]}\n";
    let html = page(&build_map(map), "gaps.html");
    assert_eq!(
        texts(&html, ".verdict"),
        ["“One” covers 1 of 2 activities. “Leave the club” is unscheduled."]
    );
    assert_eq!(texts(&html, ".matrix .gap"), [""; 0]);
    assert_eq!(texts(&html, ".matrix small"), ["Unscheduled"]);
    assert_eq!(texts(&html, "[data-rule='skipped-activity']"), [""; 0]);
}

/// The first release is released. `Eat` is missing in the second one; `Rate` comes in the third by its name, and
/// `Systems` is no step.
const SECOND: &str = "title: T
goal: g
personas: [Ann]
releases: [{release: One, status: released}, {release: Two, outcome: o}, {release: Rate it, outcome: o}]
activities:
  - {activity: Find a dish, tasks: [{task: Look, stories: [Look up: One, Look on: Two]}, {task: Ask, stories: [Ask on: Two]}]}
  - {activity: Pay for it, tasks: [{task: Pay, stories: [Pay cash: One]}]}
  - {activity: Eat the dish, tasks: [{task: Sit, stories: [Sit down: Rate it]}, {task: Chew, stories: [Chew it: Rate it]}]}
  - {activity: Wash up, tasks: [{task: Wash, stories: [Wash it: Two]}]}
  - {activity: Rate it, tasks: [{task: Rate, stories: [Give stars: Rate it]}]}
  - {activity: Systems, tasks: [{task: Hosting, stories: [Rent it: Rate it]}]}
";

#[test]
fn what_is_released_or_decided_is_no_hole_on_any_page() {
    let site = build_map(SECOND);
    let gaps = page(&site, "gaps.html");
    assert_eq!(
        texts(&gaps, ".verdict"),
        [
            "“Two” covers 2 of 5 activities. It has no story for “Eat the dish”. “Pay for it” is released already. \
          “Rate it” comes later."
        ]
    );
    let finding = "Two has no story for Eat the dish : how do users get past that step?";
    let found = texts(&gaps, "[data-rule='skipped-activity'] h3");
    assert_eq!(found, [finding]);
    let anchor = "gaps.html#gap-skipped-activity-activity-eat-the-dish";
    // One wording, and one hole across the tasks of the activity, on every page.
    let hole = "! No story for this step";
    assert_eq!(texts(&gaps, ".matrix .gap"), [hole]);
    let wall = page(&site, "index.html");
    assert_eq!(texts(&wall, "td .missing"), [hole, hole]);
    assert_eq!(texts(&wall, "td .missing.goes-on"), [hole]);
    assert_eq!(texts(&wall, "td .missing.continued"), [hole]);
    let release = page(&site, "release-Two.html");
    for (page, holes) in [
        (&gaps, ".matrix .gap"),
        (&wall, "a.missing"),
        (&release, ".journey .gap a"),
    ] {
        let links = select(page, holes).into_iter();
        let links: Vec<_> = links.filter_map(|link| link.attr("href")).collect();
        assert_eq!(links, [anchor], "{holes}");
    }
    assert_eq!(
        texts(&release, ".journey p + p"),
        ["Covered earlier", hole, "Comes later"]
    );
    assert_eq!(texts(&release, ".aloud .break").len(), 1);
    let journey = page(&site, "journey-Ann.html");
    assert_eq!(texts(&journey, ".miss h3"), ["Eat the dish"]);
    for other in ["release-One.html", "release-rate-it.html"] {
        assert_eq!(texts(&page(&site, other), ".gap"), [""; 0], "{other}");
    }
}

#[test]
fn a_rule_that_is_off_or_a_note_draws_no_gap() {
    let folder = tempfile::tempdir().expect("a folder");
    write_file(&folder.path().join("map.yaml"), SECOND);
    let holes = |level: &str| {
        let project = format!("gaps: {{skipped-activity: {level}}}\n");
        write_file(&folder.path().join("storywall.yaml"), &project);
        let run = run(folder.path(), &["build"]);
        assert_eq!(run.code, 0, "{}", run.err);
        let site = files_below(&folder.path().join("site"));
        let wall = page(&site, "index.html");
        [
            texts(&wall, "td .missing.gap"),
            texts(&wall, "td .missing.noted"),
        ]
    };
    assert_eq!(holes("off"), [vec![], vec![]] as [Vec<String>; 2]);
    let [gaps, notes] = holes("note");
    assert_eq!(gaps, [""; 0]);
    assert_eq!(notes, ["No story for this step"; 2]);
}

#[test]
fn places_with_the_same_title_say_what_they_are_under() {
    let map = "title: T\ngoal: g\npersonas: [Ann]\nreleases: [One, Two]\nactivities:\n\
        - {activity: Find a dish, tasks: [{task: Look, stories: [Save it: One]}, {task: Ask, stories: [Save it: Two]}]}\n";
    let html = page(&build_map(map), "gaps.html");
    let places = texts(&html, "[data-rule='duplicate-name'] .related li");
    assert_eq!(places, ["Save it Look", "Save it Ask"]);
}

#[test]
fn an_issue_lists_a_hundred_decisions() {
    let early =
        (1..=120).map(|number| format!("{{story: Stir {number}, release: One, needs: last}}"));
    let map = format!(
        "title: T\ngoal: g\npersonas: [Ann]\nreleases: [One, Two]\nactivities:\n\
         - {{activity: Cook, tasks: [{{task: Stir, stories: [{}, {{story: Stir last, id: last, release: Two}}]}}]}}\n",
        early.collect::<Vec<_>>().join(", ")
    );
    let html = page(&build_map(&map), "gaps.html");
    let decisions = texts(&html, ".decision h3").len();
    let button = select(&html, "button[data-copy]")[0];
    let issue = button.attr("data-copy").expect("the text");
    assert_eq!(issue.matches("- [ ] ").count(), 100);
    let end = format!("\n\n{} more are in the gap report.\n", decisions - 100);
    assert!(issue.ends_with(&end), "{issue}");
}
