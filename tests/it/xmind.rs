//! Mind maps of XMind, which are archives: the JSON of today's programs and the XML of earlier ones give the same map.

use crate::support::{Run, run, write_file};
use crate::workbook::{Part, archive};
use std::path::Path;

const JSON: &str = r#"[
  {"title": "Shop", "rootTopic": {"title": "Shop", "children": {
    "attached": [
      {"title": "Order", "children": {"attached": [
        {"title": "Search", "children": {"attached": [
          {"title": "By\nname", "markers": [{"markerId": "task-done"}, {"markerId": "priority-1"}], "labels": ["web", "fast"],
           "notes": {"plain": {"content": "Typos, too.\nIn all languages."}, "realHTML": {"content": "<p>Typos, too.</p>"}},
           "href": "https://example.org/1",
           "children": {"attached": [{"title": "Ask first"}], "callout": [{"title": "Really?"}]}},
          {"title": "By photo", "markers": [{"markerId": "task-half"}], "href": "xmind:#22"}]}}]}},
      {"title": "", "children": {"attached": [{"title": "Pay", "children": {"attached": [
        {"title": "Card", "children": {"attached": [{"title": "Visa"}]}}]}}]}}],
    "detached": [{"title": "Loose idea"}]}},
   "relationships": [{"title": "needs"}], "theme": {}},
  {"title": "Notes", "rootTopic": {"title": "Notes", "children": {"attached": [{"title": "One", "children": {"attached": [{"title": "Two"}]}}]}}}
]"#;

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" version="2.0">
<sheet id="s"><topic id="r"><title>Shop</title><children><topics type="attached">
<topic><title>Order</title><children><topics type="attached"><topic><title>Search</title><children><topics type="attached">
<topic xlink:href="https://example.org/1"><title>By name</title><marker-refs><marker-ref marker-id="task-done"/><marker-ref marker-id="priority-1"/></marker-refs>
<labels><label>web</label><label>fast</label></labels><notes><html><p>Typos, too.</p></html><plain>Typos, too.
In all languages.</plain></notes>
<children><topics type="attached"><topic><title>Ask first</title></topic></topics><topics type="callout"><topic><title>Really?</title></topic></topics></children></topic>
<topic xlink:href="xmind:#22"><title>By photo</title><marker-refs><marker-ref marker-id="task-half"/></marker-refs></topic>
</topics></children></topic></topics></children></topic>
<topic><title/><children><topics type="attached"><topic><title>Pay</title><children><topics type="attached"><topic><title>Card</title>
<children><topics type="attached"><topic><title>Visa</title></topic></topics></children></topic></topics></children></topic></topics></children></topic>
</topics><topics type="detached"><topic><title>Loose idea</title></topic></topics></children></topic>
<title>Shop</title><relationships><relationship><title>needs</title></relationship></relationships></sheet>
<sheet id="t"><topic><title>Notes</title><children><topics type="attached"><topic><title>One</title><children><topics type="attached"><topic><title>Two</title></topic></topics></children></topic></topics></children></topic><title>Notes</title></sheet>
</xmap-content>"#;

const MAP: &str = r#"title: Shop
activities:
  - activity: Order
    tasks:
      - task: Search
        stories:
          - story: By name
            status: done
            description: |
              Typos, too.
              In all languages.

              - [ ] Ask first
              - [ ] Really?
            links: [https://example.org/1]
            tags: [web, fast]
          - story: By photo
            status: doing
  - activity: Pay
    tasks:
      - task: Card
        stories:
          - Visa
  - Loose idea
"#;

fn import(folder: &Path, bytes: &[u8], options: &[&str]) -> Run {
    write_file(&folder.join("shop.xmind"), bytes);
    run(folder, &[&["import", "shop.xmind"], options].concat())
}

#[test]
fn mind_maps_of_old_and_new_programs_are_the_same_map() {
    let folder = tempfile::tempdir().unwrap();
    let old = "<xmap-content><sheet><topic><title>Use a newer program</title></topic></sheet></xmap-content>";
    for parts in [
        // New programs add XML for old ones, which says only that those can't read it.
        vec![
            Part::new("content.json", JSON),
            Part::new("content.xml", old),
        ],
        vec![Part::new("content.xml", XML)],
    ] {
        let imported = import(folder.path(), &archive(&parts), &[]);
        assert_eq!(imported.out, MAP, "{}", imported.err);
        let report: Vec<&str> = imported.err.lines().collect();
        assert_eq!(
            report[..2],
            [
                "import    shop.xmind: mind map, 10 rows, 11 columns, XMind, sheet \"Shop\"",
                "sheets    other sheets: Notes; read one with --sheet",
            ]
        );
        // A priority, an address within the file and what connects two topics are set aside.
        assert!(
            imported.err.contains("parts that no item has (3)"),
            "{}",
            imported.err
        );
        let notes = import(folder.path(), &archive(&parts), &["--sheet", "notes"]);
        assert!(
            notes
                .out
                .contains("- task: One\n        stories:\n          - Two\n"),
            "{}",
            notes.out
        );
    }
}

#[test]
fn mind_maps_that_cannot_be_read_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let deep = "{\"title\":\"a\",\"children\":{\"attached\":[".repeat(60);
    let deep = format!(
        "[{{\"title\":\"x\",\"rootTopic\":{deep}{}}}]",
        "]}}".repeat(60)
    );
    let nested = format!(
        "<xmap-content><sheet>{}{}</sheet></xmap-content>",
        "<topic><title>a</title><children><topics>".repeat(200),
        "</topics></children></topic>".repeat(200)
    );
    for (name, text) in [
        ("content.json", "{}"),
        ("content.json", "[{\"title\": \"a\"}]"),
        ("content.json", deep.as_str()),
        ("content.xml", "<xmap-content><sheet/></xmap-content>"),
        (
            "content.xml",
            "<!DOCTYPE x [<!ENTITY a \"a\">]><xmap-content/>",
        ),
        ("content.xml", nested.as_str()),
    ] {
        let refused = import(folder.path(), &archive(&[Part::new(name, text)]), &[]);
        assert_eq!(
            refused.err,
            "error: `shop.xmind` has no sheets that can be read, or topics that are nested too deeply\n\
             help: export it as OPML or Markdown, and import that\n",
            "{name} {text:.80}"
        );
    }
}
