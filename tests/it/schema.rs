//! The JSON Schema and the program accept the same maps, as far as a schema can express the rules.

use crate::support::{build_map, crate_folder, decoded, maps_in, run, run_with_input};
use jsonschema::Validator;
use serde_json::Value;
use storywall::format::{Project, decode_text, read_map, read_project, reference};
use storywall::gaps::{rule_ids, rule_specs};
use storywall::map::SpannedText;

fn validator(more: &[&str]) -> Validator {
    let run = run(&crate_folder(""), &[&["schema"], more].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let schema: Value = serde_json::from_str(&run.out).expect("the schema is JSON");
    jsonschema::draft7::meta::validate(&schema).expect("a valid schema");
    jsonschema::validator_for(&schema).expect("a valid schema")
}

/// A file as an editor reads it: with YAML's numbers, booleans and nulls.
fn value(yaml: &str) -> Value {
    serde_saphyr::from_str(yaml).unwrap_or_else(|error| panic!("{error}\n{yaml}"))
}

/// The errors of the schema in a YAML text.
fn schema_errors(validator: &Validator, yaml: &str) -> Vec<String> {
    let value = value(yaml);
    let errors = validator.iter_errors(&value);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn assert_valid<'m>(maps: impl IntoIterator<Item = (&'m String, &'m String)>) {
    let validator = validator(&[]);
    for (stem, text) in maps {
        let errors = schema_errors(&validator, text);
        assert!(errors.is_empty(), "{stem}: {}", errors.join("\n"));
    }
}

#[test]
fn example_maps_and_starters_are_valid() {
    let maps = maps_in("example-maps");
    let starters = maps_in("src/commands/starters");
    assert!(maps.len() > 3 && starters.len() > 2);
    assert_valid(maps.iter().chain(&starters));
}

#[test]
fn the_maps_of_the_tests_are_valid() {
    let mut maps = maps_in("tests/maps");
    // Editors' YAML parsers don't accept `~` as a key, which this map has.
    maps.remove("yaml-words");
    assert_valid(&maps);
}

#[test]
fn null_is_accepted_as_text() {
    let validator = validator(&[]);
    for map in [
        "title: ~".to_owned(),
        "title: T\nactivities: [~, {activity: ~, tasks: [~]}]".to_owned(),
        map_with_story("~"),
        map_with_story("{story: ~, owner: ~, tags: [~]}"),
    ] {
        decoded(&map, &Project::default());
        let errors = schema_errors(&validator, &map);
        assert!(errors.is_empty(), "{}\n{map}", errors.join("\n"));
    }
}

#[test]
fn project_files_are_valid() {
    let validator = validator(&["--project"]);
    let example = std::fs::read_to_string(crate_folder("example-maps/storywall.yaml"));
    let all = "title: Product maps
maps: [\"maps/**/*.yaml\"]
theme: wall
theme_options: {}
output: site
base_url: https://maps.example/
links:
  SHOP-*: https://tracker.example/browse/SHOP-*
statuses:
  - idea: Idea
  - shipped: {name: Shipped, means: done}
estimates: {unit: points, sizes: {S: 1, M: 3.5}}
fields:
  x-tests: Tests
  x-market: {name: Market, filter: true}
gaps:
  empty-task: off
  no-goal: error
  questions:
    - {ask: who approves it?, when: [publish, send … letter], unless: approve}
limits: {file_mib: 64, items: 300000}
";
    for text in [
        example.expect("it is there").as_str(),
        all,
        "base_url:\n",
        "gaps: {questions: off}",
        "gaps: {questions: {ask: Who?, when: publish}}",
    ] {
        let errors = schema_errors(&validator, text);
        assert!(errors.is_empty(), "{}\n{text}", errors.join("\n"));
    }
}

/// A map with one activity, one task, and the given story.
fn map_with_story(story: &str) -> String {
    format!(
        "title: T\nreleases: [mvp]\nactivities: [{{activity: A, tasks: [{{task: B, stories: [{story}]}}]}}]\n"
    )
}

#[test]
fn every_form_of_every_item_is_accepted_by_schema_and_program() {
    let validator = validator(&[]);
    for map in [
        "title: T".to_owned(),
        "title: 1.10\ngoal: no\nupdated: 2027-01-01\nlang: zh-Hant".to_owned(),
        "title: T\ngoal:\npersonas:\nreleases:\nactivities:\nbacklog:\nquestions:\n".to_owned(),
        "title: T\nx-own: {a: [1]}\nactivities: [A, {activity: B, x-own: 1}]".to_owned(),
        "title: T\npersonas: P\nreleases: [1.10, {R2: Two}, {release: x, date: 2027-01-01}]"
            .to_owned(),
        "title: T\nquestions: one\nrisks: [two, {text: three, answer: no}]".to_owned(),
        "title: T\nignore: {rule: no-goal, reason: meant}".to_owned(),
        "title: T\nactivities: [{activity: A, stories: [S]}, {activity: B, stories: S}]".to_owned(),
        map_with_story("S"),
        map_with_story("S: mvp"),
        map_with_story("7: mvp"),
        map_with_story(
            "{story: S, release: mvp, estimate: 0.5, status: DONE, tags: a, links: SHOP-1}",
        ),
        map_with_story("{story: S, links: [{url: u}, {title: t, url: u}], needs: [S2]}, S2"),
        map_with_story("{story: S, acceptance: [1, no, text], owner: 7}"),
    ] {
        let errors = schema_errors(&validator, &map);
        assert!(errors.is_empty(), "{}\n{map}", errors.join("\n"));
        decoded(&map, &Project::default());
    }
}

/// A map or a project file with this example of an item, and with everything that examples refer to.
fn document_with(item: &str, example: &str) -> String {
    let below = |key: &str| {
        let lines = example.lines().map(|line| format!("  {line}\n"));
        format!("{key}:\n{}", lines.collect::<String>())
    };
    let personas = "personas: [sarah: Sarah, pat: Pat]\n";
    let releases = "releases: [mvp: First basket, pay: Pay any way]\n";
    let backbone =
        "activities: [{activity: Buy, tasks: [{task: Pay, stories: [Pay with credit card]}]}]\n";
    let document = match item {
        "map" | "project" => return example.to_owned(),
        "import" | "limits" | "statuses" => return below(item),
        "question" => {
            return format!(
                "gaps:\n  {}",
                below("questions").replace('\n', "\n  ").trim_end()
            );
        }
        "persona" => [&below("personas"), releases, backbone].concat(),
        "release" => [personas, &below("releases"), backbone].concat(),
        "activity" => [personas, releases, &below("activities")].concat(),
        "note" => below("questions"),
        "ignore" => below("ignore"),
        // Stories, and what is in them, can be anywhere below a task.
        _ => {
            let lines = example.lines().map(|line| format!("          {line}\n"));
            let lines = lines.collect::<String>();
            let tasks = match item {
                "task" => lines,
                "story" => format!(
                    "      - task: Pay\n        stories:\n          - Pay with credit card\n{lines}"
                ),
                "link" => format!("      - task: Pay\n        links:\n{lines}"),
                other => panic!("no document for {other}"),
            };
            let activity = format!("activities:\n  - activity: Buy\n    tasks:\n{tasks}");
            [personas, releases, &activity].concat()
        }
    };
    format!("title: T\n{document}")
}

/// Whether an item is part of the project file and not of maps.
fn is_in_project(item: &str) -> bool {
    ["project", "import", "limits", "statuses", "question"].contains(&item)
}

/// The messages of the program about a map or a project file.
fn messages(item: &str, document: &str) -> Vec<String> {
    let (source, error) = decode_text("map.yaml", document.as_bytes().to_vec());
    assert!(error.is_none(), "{error:?}");
    let diagnostics = if is_in_project(item) {
        read_project(&source, &rule_specs()).diagnostics
    } else {
        read_map(&source, &Project::default(), &rule_ids()).diagnostics
    };
    let messages = diagnostics.into_iter();
    messages.map(|diagnostic| diagnostic.message).collect()
}

#[test]
fn the_example_of_every_field_is_accepted_by_schema_and_program() {
    let map = validator(&[]);
    let project = validator(&["--project"]);
    for item in reference() {
        let fields = item.fields.iter().map(|field| item.example_of(field.name));
        let forms = item
            .short_forms
            .iter()
            .map(|form| format!("{}\n", form.example));
        for example in fields.chain(forms).chain([item.full_example()]) {
            let document = document_with(item.name, &example);
            let validator = if is_in_project(item.name) {
                &project
            } else {
                &map
            };
            let mut wrong = messages(item.name, &document);
            wrong.extend(schema_errors(validator, &document));
            assert!(wrong.is_empty(), "{}\n{document}", wrong.join("\n"));
        }
        for field in &item.fields {
            let value = field.example.split_once(':').map(|(_, value)| value.trim());
            assert_ne!(
                value,
                Some(""),
                "{}.{} has no example",
                item.name,
                field.name
            );
        }
    }
}

/// What the program reads from a map (its `map.json`) or from a project file.
fn value_read(item: &str, document: &str) -> String {
    if !is_in_project(item) {
        let mut files = build_map(document);
        let json = files.remove("map/map.json").expect("the map's data");
        return String::from_utf8(json).expect("JSON is UTF-8");
    }
    let (source, _) = decode_text("storywall.yaml", document.as_bytes().to_vec());
    let mut project = read_project(&source, &rule_specs())
        .value
        .expect("a project");
    // Leaving these out is known as that. `theme list` begins with the theme that is used then.
    project.theme = project.theme.filter(|theme| theme.text != "wall");
    let is_set = |output: &SpannedText| output.text != Project::DEFAULT_OUTPUT;
    project.output = project.output.filter(is_set);
    format!("{project:?}")
}

#[test]
fn a_field_that_is_left_out_has_the_documented_default() {
    let mut count = 0;
    for item in reference() {
        let without = item.example_with(|field| field.is_required);
        let without = value_read(item.name, &document_with(item.name, &without));
        for field in &item.fields {
            let Some(default) = field.default else {
                continue;
            };
            let with = format!("{}: {default}", field.name);
            let example = item.example_of(field.name);
            let with = example.replace(field.example.trim_end(), &with);
            assert_ne!(
                with, example,
                "the example of {} is its default",
                field.name
            );
            let with = value_read(item.name, &document_with(item.name, &with));
            assert_eq!(with, without, "{}.{}", item.name, field.name);
            count += 1;
        }
    }
    assert!(count > 8, "the defaults are missing");
}

/// The examples and defaults in a schema that it does not accept itself.
fn invalid_samples(schema: &Value, root: &Value, found: &mut Vec<String>) {
    if let Value::Object(fields) = schema {
        let examples = fields.get("examples").and_then(Value::as_array);
        let samples = examples.into_iter().flatten().chain(fields.get("default"));
        let samples: Vec<&Value> = samples.collect();
        if !samples.is_empty() {
            let mut own = schema.clone();
            if own.to_string().contains("$ref") {
                own["definitions"] = root["definitions"].clone();
            }
            let validator = jsonschema::validator_for(&own).expect("a valid schema");
            let invalid = samples
                .into_iter()
                .filter(|value| !validator.is_valid(value));
            found.extend(invalid.map(|value| format!("{value} for {}", fields["description"])));
        }
    }
    let children: Vec<&Value> = match schema {
        Value::Object(fields) => fields.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    for child in children {
        invalid_samples(child, root, found);
    }
}

#[test]
fn the_schemas_accept_their_own_examples_and_defaults() {
    for more in [&[][..], &["--project"]] {
        let run = run(&crate_folder(""), &[&["schema"], more].concat());
        let schema: Value = serde_json::from_str(&run.out).expect("the schema is JSON");
        let mut found = Vec::new();
        invalid_samples(&schema, &schema, &mut found);
        assert!(found.is_empty(), "{}", found.join("\n"));
        assert!(run.out.contains("\"examples\""), "the examples are missing");
    }
}

/// Whether the program reports an error in a map.
fn is_refused(map: &str) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("map.yaml"), map).expect("a map");
    run(folder.path(), &["build", "map.yaml"]).code == 1
}

#[test]
fn maps_with_an_error_are_refused_by_schema_and_program() {
    let validator = validator(&[]);
    for map in [
        "goal: no title".to_owned(),
        "title: [T]".to_owned(),
        "title: T\nactivites: []".to_owned(),
        "title: T\nlang: klingon!".to_owned(),
        "title: T\nupdated: yesterday".to_owned(),
        "title: T\nactivities: {A: []}".to_owned(),
        "title: T\nactivities: [{A: {tasks: []}}]".to_owned(),
        "title: T\nactivities: [{tasks: [B]}]".to_owned(),
        "title: T\nactivities: [{activity: A, stories: [S], tasks: [B]}]".to_owned(),
        "title: T\nactivities: [[A]]".to_owned(),
        "title: T\npersonas: [{persona: p, color: '#ff0000'}]".to_owned(),
        "title: T\npersonas: [{persona: a b, name: P}]".to_owned(),
        "title: T\nreleases: [{release: r, status: shipped}]".to_owned(),
        "title: T\nreleases: [{release: r, date: soon}]".to_owned(),
        "title: T\nquestions: [{answer: yes}]".to_owned(),
        "title: T\nignore: [{rule: no-goal}]".to_owned(),
        "title: T\nbacklog: [{story: S, points: 3}]".to_owned(),
        map_with_story("{S: {release: mvp}}"),
        map_with_story("{Pay: null, release: mvp}"),
        map_with_story("{story: S, estimate: [3]}"),
        map_with_story("{story: S, estimate: -1}"),
        map_with_story("{story: S, acceptance: {a: b}}"),
        map_with_story("{story: S, links: [{title: no url}]}"),
        map_with_story("{story: S, id: 'a b'}"),
        map_with_story("{story: {a: b}}"),
        map_with_story("{story: S, task: T}"),
    ] {
        let errors = schema_errors(&validator, &map);
        assert!(!errors.is_empty(), "the schema accepts\n{map}");
        assert!(is_refused(&map), "the program accepts\n{map}");
    }
}

#[test]
fn project_files_with_an_error_are_refused() {
    let validator = validator(&["--project"]);
    for text in [
        "titel: T",
        "limits: {file_mib: 0}",
        "limits: {file: 1}",
        "limits: 3",
        "gaps: {no-goal: loud}",
        "statuses: [{done: {name: Done, means: finished}}]",
        "statuses: [{done: {means: done}}]",
        "links: [SHOP-*]",
        "today: maybe",
        "estimates: {sizes: {S: small}}",
        "estimates: {size: {S: 1}}",
        "fields: {market: Market}",
        "fields: {x-market: {filter: yes please}}",
        "gaps: {questions: note}",
        "gaps: {questions: [{ask: Who?}]}",
        "gaps: {questions: [{ask: Who?, when: publish, if: not}]}",
    ] {
        assert!(
            !schema_errors(&validator, text).is_empty(),
            "the schema accepts {text}"
        );
    }
}

/// Changes that neither the schema nor the program accepts.
const NO_CHANGES: &str = r#"{"do": "schedule"}
{"do": "shedule", "item": "story:s", "to": null}
{"item": "story:s"}
{"do": "schedule", "item": "s", "to": null}
{"do": "schedule", "item": "task:t", "to": null}
{"do": "schedule", "item": "story:s", "to": ["one"]}
{"do": "schedule", "item": "story:s", "release": "one"}
{"do": "set", "item": "map", "field": "goal"}
{"do": "set", "item": "goal", "field": "goal", "to": "x"}
{"do": "put", "item": "story:s", "field": "tags", "value": null}
{"do": "rename", "item": "map", "to": "x"}
{"do": "rename", "item": "story:s", "to": "x", "ids": "pin"}
{"do": "split", "item": "story:s", "into": ["A"]}
{"do": "join", "items": ["story:s"], "name": "A"}
{"do": "add", "kind": "card", "in": "backlog", "name": "A"}
{"do": "add", "kind": "story", "name": "A"}
{"do": "add", "kind": "story", "in": "backlog", "name": "A", "fields": {"tags": {}}}
{"do": "move", "item": "story:s", "in": "bag"}
{"do": "move", "item": "story:s", "in": "story:s"}
{"do": "answer", "item": "map", "note": "question", "was": "A?", "text": "B"}
{"do": "several", "changes": [{"do": "remove"}]}
"#;

#[test]
fn the_schema_of_changes_accepts_what_the_program_reads() {
    let schema = run(&crate_folder(""), &["schema", "--changes"]);
    let schema: Value = serde_json::from_str(&schema.out).unwrap();
    let validator = validator(&["--changes"]);
    let map = map_with_story("S");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("map.yaml"), map).unwrap();
    let is_read = |change: &str| {
        let edit = ["edit", "map.yaml", "--json", "--dry-run"];
        run_with_input(folder.path(), &edit, change.as_bytes()).code != 2
    };
    let forms = schema["oneOf"].as_array().unwrap();
    assert!(forms.len() > 12);
    let examples = forms
        .iter()
        .flat_map(|form| form["examples"].as_array().unwrap());
    for example in examples {
        assert!(validator.is_valid(example), "{example}");
        assert!(is_read(&example.to_string()), "{example}");
    }
    for line in NO_CHANGES.lines() {
        let change: Value = serde_json::from_str(line).unwrap();
        assert!(!validator.is_valid(&change), "{line}");
        assert!(!is_read(line), "{line}");
    }
}
