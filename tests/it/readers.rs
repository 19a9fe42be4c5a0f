//! Properties of the readers of files that aren't tables: whatever a file says, every part of it is accounted for, the map
//! is valid, and importing it again gives the same map. The transcripts show what each reader makes of a good file.

use crate::support::cases::cases;
use crate::support::decoded;
use crate::support::invariants::wrong_places;
use proptest::prelude::*;
use storywall::format::Project;
use storywall::interop::{ImportFile, ImportOptions, ImportRefusal, import};

/// Lines of Markdown of all templates.
const LINES: [&str; 69] = [
    "# Map",
    "# Releases",
    "# Personas",
    "# Feature Specification: Todo",
    "## One [id:: one]",
    "## Epic 1: Pay",
    "## Epic List",
    "### Epic 2 - Ship",
    "### Story 1.1: Card ✅",
    "### Step",
    "### User Story 1 – Add (Priority: P1)",
    "#### Log in [status:: done] [release:: one] [persona:: Ana]",
    "#### [a:: b]",
    "As a buyer,",
    "I want to pay,",
    "So that it ships.",
    "**Acceptance Criteria:**",
    "**Given** a card",
    "**Why this priority**: money",
    "**Acceptance Scenarios**:",
    "1. **Given** x, **When** y",
    "- item",
    "  - [x] ticked",
    "    - deeper",
    "- ~~struck~~",
    "- **bold**: rest",
    "- [x] T001 [P] [US1] Do it",
    "- [ ] T002 Do that",
    "---",
    "id: T-1",
    "title: 'A, b'",
    "status: Done",
    "| # | Story | Status |",
    "|---|---|---|",
    "| 1 | a \\| b | Done | extra |",
    "```",
    "# no heading",
    "",
    "text & <b>html</b>",
    "\u{202e}é\t",
    "# Epic E-1: Core",
    "## Release 1 — MVP",
    "### E1-S1: Throw",
    "#### S2.1: Read",
    "### Story: Pay",
    "### Stories",
    "**As a** buyer, **I want** to pay",
    "**Technical notes**",
    "- **Priority**: P0",
    "- **Status**: ✅ Done",
    "**Release:** two",
    "***",
    "title: A map",
    "- Buy #activity",
    "- Pay #task [owner:: Ana]",
    "- Card #story",
    "status:: done",
    "- collapsed:: true",
    "| Activity | Step | Story | Release |",
    "| a | b | c | d |",
    "| ID | Epic | Description | Title |",
    "| E1 | Pay | money | Ship |",
    "| E2 | Plan | | Ship |",
    "## E1: Pay",
    "## Ship",
    "- US-1: Pay (#3)",
    "[SHOP-2] As a buyer, I want to pay",
    "### v2",
    "- MVP",
];

/// Parts of JSON of all boards and maps.
const PARTS: [&str; 14] = [
    r#""app": "storymap""#,
    r#""name": "N""#,
    r#""steps": ["a", {"name": "b"}, {"partialMapId": "p"}, "spacer", 3]"#,
    r#""slices": [{"name": "s", "stories": [[{"name": "x", "status": "done"}, "y"], [], 7]}, {"name": "t", "stories": {"a": [{"name": "z"}]}}]"#,
    r##""users": [[{"name": "u"}], [{}]], "activities": [[{"name": "act", "color": "#fff"}, {"name": "more"}]]"##,
    r#""partialMaps": [{"id": "p", "name": "P", "steps": [{"name": "c"}], "stories": [[[{"name": "w"}]]]}]"#,
    r##""legend": [{"color": "#fff", "label": "L"}], "notes": "n""##,
    r#""lists": [{"id": "l", "name": "Done", "pos": 1}, {"id": "m"}]"#,
    r#""cards": [{"id": "c", "name": "C", "idList": "l", "pos": 1.5e3, "idLabels": ["q"]}, {"name": 4}, null]"#,
    r#""checklists": [{"idCard": "c", "name": "AC", "checkItems": [{"name": "i", "state": "complete"}]}]"#,
    r#""issues": [{"key": "A-1", "fields": {"summary": "S", "issuetype": {"name": "X", "hierarchyLevel": 1}, "description": {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "t"}]}]}}}, {"key": "A-2", "fields": {"summary": "T", "parent": {"key": "A-1"}}}]"#,
    r#""isLast": false"#,
    r#""data": {"n": 1, "edges": [{"name": "N", "node": {"title": "A", "state": "open"}}, {"name": "N", "node": {"title": "B"}}]}"#,
    r#""items": [{"name": "N", "story": "C", "a.b.title": "D"}, {"name": "N", "story": "E", "a": {"b": {"title": "F"}}}]"#,
];

/// Cells of walls that were drawn in a spreadsheet.
const CELLS: [&str; 16] = [
    "",
    "",
    "",
    "",
    "Search",
    "Pay",
    "Activity",
    "Step",
    "MVP",
    "Release 2",
    "3",
    "8!",
    "Title",
    "Status",
    "\"a\nb\"",
    "é",
];

/// Imports a file twice, and checks what holds for every file.
fn check(name: &str, text: &str) -> Result<(), TestCaseError> {
    let file = || ImportFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let faults = match import(vec![file()], &ImportOptions::default()) {
        Ok(imported) => {
            let cells = imported.summary.cells;
            prop_assert!(cells.is_balanced(), "{cells:?}\n{text}");
            decoded(&imported.yaml, &Project::default());
            let again = import(vec![file()], &ImportOptions::default()).unwrap();
            prop_assert_eq!(again.yaml, imported.yaml);
            imported.faults
        }
        Err(ImportRefusal::Fault(fault)) => vec![*fault],
        Err(ImportRefusal::Message { .. }) => Vec::new(),
    };
    let wrong = wrong_places(&faults);
    prop_assert!(wrong.is_empty(), "{wrong:?}\n{text}");
    Ok(())
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn markdown_of_any_kind_is_accounted_for(picks in prop::collection::vec(0..LINES.len(), 0..25)) {
        let lines: Vec<&str> = picks.iter().map(|pick| LINES[*pick]).collect();
        check("specs/1-todo/notes.md", &lines.join("\n"))?;
        check("notes.md", &lines.join("\r\n"))?;
    }

    #[test]
    fn walls_in_spreadsheets_are_accounted_for(picks in prop::collection::vec(0..CELLS.len(), 0..40), width in 2..7_usize) {
        let rows: Vec<String> = picks
            .chunks(width)
            .map(|row| row.iter().map(|pick| CELLS[*pick]).collect::<Vec<_>>().join(","))
            .collect();
        check("wall.csv", &rows.join("\n"))?;
    }

    #[test]
    fn boards_and_maps_of_any_kind_are_accounted_for(picks in prop::collection::vec(0..PARTS.len(), 0..9)) {
        let parts: Vec<&str> = picks.iter().map(|pick| PARTS[*pick]).collect();
        check("board.json", &format!("{{{}}}", parts.join(", ")))?;
    }
}

#[test]
fn other_forms_are_accounted_for() {
    let texts = [
        (
            "a.yaml",
            "- title: A\n  stories:\n    - name: B\n      x: [1, {y: 2}]\n- title: C",
        ),
        (
            "b.yaml",
            "a: &a [1]\nb: *a\nitems: [{title: T, sub: {deep: [x]}}]",
        ),
        ("c.yaml", "items:\n\t- title: x"),
        ("d.yml", "- a\n- b"),
        ("e.yaml", ""),
        (
            "f.opml",
            "<opml><head><title>T</title><dateCreated>d</dateCreated></head><body><outline text='a'><outline/></outline></body></opml>",
        ),
        ("g.mm", "<map><node TEXT=''><node TEXT='a'/></node></map>"),
        (
            "h.opml",
            "<!DOCTYPE opml [<!ENTITY a \"b\">]><opml><body><outline text='&a;'/></body></opml>",
        ),
        ("i.txt", "As a user, I want to pay\nAs a user, I want to go"),
        (
            "j.json",
            r#"{"activities": [{"key": "a", "steps": [{"stories": [{"name": "x"}, 3]}]}, null], "releases": [{}]}"#,
        ),
        (
            "k.json",
            r#"{"goals": [{"name": "g", "columns": [{"name": "c", "stories": [{"name": "s", "points": 0}]}, {}]}]}"#,
        ),
        ("l.csv", "goal_title,activity_title,feature_title\nA,B,C\n"),
    ];
    for (name, text) in texts {
        check(name, text).unwrap();
    }
    let deep = "<node TEXT='a'>".repeat(400) + &"</node>".repeat(400);
    check("deep.mm", &format!("<map>{deep}</map>")).unwrap();
    check("deep.yaml", &"- ".repeat(300)).unwrap();
}

#[test]
fn every_line_of_an_outline_is_on_the_map_or_reported() {
    let text = "# Shop\n\nIntro.\n\n## Find\n- Search\n  - By name\n  - By photo\n## Pay\n- Card\n  - Visa\n";
    let file = ImportFile {
        name: "shop.md".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let imported = import(vec![file], &ImportOptions::default()).unwrap();
    for title in [
        "Shop", "Find", "Search", "By name", "By photo", "Pay", "Card", "Visa",
    ] {
        assert!(imported.yaml.contains(title), "{title}\n{}", imported.yaml);
    }
    // `Intro.` is set aside.
    assert_eq!(imported.summary.cells.aside, 1);
    assert_eq!(imported.summary.stories, 3);
}
