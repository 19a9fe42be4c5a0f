//! `example-maps/README.md` documents every field of the format, and its examples work.
//! `STORYWALL_BLESS=1 cargo test --test it format_docs` updates the generated parts.

use crate::support::generated::assert_current;
use crate::support::{crate_folder, run, run_with_input};
use std::fmt::Write;
use storywall::format::{
    ErrorCode, FieldReference, ItemReference, ShortForm, decode_text, read_project, reference,
};
use storywall::gaps::{rule_ids, rule_specs};

/// Fields that mean the same in several items, and are documented once for all of them.
const SHARED: [&str; 5] = ["questions", "assumptions", "risks", "links", "ignore"];

#[test]
fn every_field_is_documented() {
    let items = reference();
    let section_of = |names: &[&str]| {
        let items = items.iter().filter(|item| names.contains(&item.name));
        items.map(section).collect::<String>()
    };
    let entries = ["note", "link", "ignore"];
    let project = ["project", "statuses", "limits", "question"];
    let rest = items.iter().map(|item| item.name);
    let rest: Vec<&str> = rest
        .filter(|name| !entries.contains(name) && !project.contains(name))
        .collect();
    let shared = shared_fields(&items) + &section_of(&entries);
    let parts = [
        ("items", section_of(&rest)),
        ("shared fields", shared),
        ("project file", section_of(&project)),
    ];
    assert_current("example-maps/README.md", &parts);
}

/// Whether a field is documented with the shared fields. `links` of the project are others.
fn is_shared(item: &ItemReference, field: &FieldReference) -> bool {
    item.name != "project" && SHARED.contains(&field.name)
}

/// A table of the shared fields, and an example.
fn shared_fields(items: &[ItemReference]) -> String {
    let story = items.iter().find(|item| item.name == "story").unwrap();
    let example = story.example_with(|field| field.is_required || is_shared(story, field));
    let mut section = format!(
        "```yaml\n{example}```\n\n| Field | What it holds | Accepts | In |\n|---|---|---|---|\n"
    );
    for name in SHARED {
        let field = story.field(name).unwrap();
        let mut items = items.iter().filter(|item| item.name != "project");
        let mut owners = Vec::new();
        for (item, other) in items
            .by_ref()
            .filter_map(|item| Some((item, item.field(name)?)))
        {
            if item.name != name {
                assert!(other.means_the_same(field), "{}.{name} differs", item.name);
                owners.push(item.name);
            }
        }
        let cells = [about(field), accepts(field), owners.join(", ")];
        writeln!(section, "| `{name}` | {} |", cells.join(" | ")).unwrap();
    }
    section.push('\n');
    section
}

/// A heading, an example with every form and field, and a table of the fields.
fn section(item: &ItemReference) -> String {
    let mut section = format!("### {}\n\n{}\n\n```yaml\n", item.name, item.about);
    let examples = item.short_forms.iter().map(|form| form.example.as_str());
    let example = item.example_with(|field| !is_shared(item, field) && !field.is_alternative);
    let first_line = example.lines().next().unwrap_or_default();
    let lengths = examples
        .chain([first_line])
        .map(|line| line.chars().count());
    let longest = lengths.max().unwrap_or_default();
    let commented =
        |ShortForm { example, means }: &ShortForm| format!("{example:<longest$}  # {means}\n");
    section.extend(item.short_forms.iter().map(commented));
    if item.short_forms.is_empty() {
        section.push_str(&example);
    } else {
        let (_, rest) = example.split_once('\n').unwrap();
        write!(section, "{first_line:<longest$}  # the long form\n{rest}").unwrap();
    }
    section.push_str("```\n\n| Field | What it holds | Accepts | Default |\n|---|---|---|---|\n");
    let (shared, own): (Vec<_>, Vec<_>) =
        item.fields.iter().partition(|field| is_shared(item, field));
    section.extend(own.into_iter().map(row));
    let shared: Vec<String> = shared
        .iter()
        .map(|field| format!("`{}`", field.name))
        .collect();
    if !shared.is_empty() {
        writeln!(
            section,
            "| {} | see [shared fields](#shared-fields) | | |",
            shared.join(", ")
        )
        .unwrap();
    }
    section.push('\n');
    section
}

fn about(field: &FieldReference) -> String {
    [field.about, field.detail].join(" ").trim_end().to_owned()
}

fn accepts(field: &FieldReference) -> String {
    field.accepts.replace('|', "\\|")
}

/// The row of a field in the table of its item.
fn row(field: &FieldReference) -> String {
    let name = if field.is_required {
        format!("**`{}`**", field.name)
    } else {
        format!("`{}`", field.name)
    };
    let default = field.default.map(|default| format!("`{default}`"));
    let cells = [about(field), accepts(field), default.unwrap_or_default()];
    format!("| {name} | {} |\n", cells.join(" | "))
}

/// The YAML blocks of the page outside of the generated parts.
fn yaml_blocks(page: &str) -> Vec<&str> {
    let written = page.split("<!-- generated: ").enumerate();
    let written = written.map(|(at, part)| match at {
        0 => part,
        _ => part.split_once("<!-- /generated -->").unwrap().1,
    });
    let blocks = written.flat_map(|part| part.split("```yaml\n").skip(1));
    blocks
        .map(|block| block.split("```").next().unwrap())
        .collect()
}

#[test]
fn the_complete_map_has_no_errors() {
    let page = include_str!("../../example-maps/README.md");
    let map = yaml_blocks(page)[0];
    assert!(map.starts_with("title: "), "{map}");
    let arguments = ["check", "-", "--fail-on", "error", "-f", "short"];
    let checked = run_with_input(&crate_folder(""), &arguments, map.as_bytes());
    assert_eq!(checked.code, 0, "{}{}", checked.out, checked.err);
}

#[test]
fn the_statuses_on_the_page_have_no_errors() {
    let page = include_str!("../../example-maps/README.md");
    let blocks = yaml_blocks(page);
    let statuses = blocks.iter().find(|block| block.starts_with("statuses:"));
    let (source, _) = decode_text("storywall.yaml", statuses.unwrap().as_bytes().to_vec());
    let diagnostics = read_project(&source, &rule_specs()).diagnostics;
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
}

#[test]
fn the_page_lists_every_sample_map() {
    let page = include_str!("../../example-maps/README.md");
    for name in crate::support::maps_in("example-maps").keys() {
        assert!(page.contains(&format!("({name}.yaml)")), "{name}");
    }
}

/// The headings of explanations in what `explain` prints for a name.
fn headings<'t>(explained: &'t str, name: &str) -> Vec<&'t str> {
    let is_heading = |line: &&str| {
        line.starts_with(&format!("{name} (")) || line.contains(&format!(".{name} (field)"))
    };
    explained.lines().filter(is_heading).collect()
}

#[test]
fn explain_prints_every_meaning_of_a_name() {
    let mut wrong = Vec::new();
    let mut expect = |name: &str, about: &str| {
        let explained = run(&crate_folder(""), &["explain", name]).out;
        let headings = headings(&explained, name);
        if !headings.iter().any(|heading| heading.contains(about)) {
            wrong.push(format!("explain {name}: no {about} in {headings:?}"));
        }
        // The examples of rules may be wider than a terminal.
        let lines = explained.lines().filter(|line| !line.starts_with(' '));
        let long = lines.filter(|line| line.chars().count() > 80);
        wrong.extend(long.map(|line| format!("explain {name}: too long: {line}")));
    };
    for item in reference() {
        expect(item.name, "(item)");
        for field in item.fields.iter().filter(|field| field.name != item.name) {
            expect(field.name, item.name);
            let is_long = field.example.lines().any(|line| line.chars().count() > 72);
            assert!(!is_long, "too long: {}", field.example);
            let full_name = format!("{}.{}", item.name, field.name);
            expect(&full_name, "(field)");
        }
    }
    for rule in rule_ids() {
        expect(rule, rule);
    }
    for error in ErrorCode::ALL {
        expect(error.as_str(), &format!("({})", error.level().word()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
