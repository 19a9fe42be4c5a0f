//! `storywall edit` with other programs around it: ones that are killed, write at the same time, or read what is
//! documented. What it prints and writes is in the transcripts.

use crate::support::{crate_folder, run, run_with_input};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// A map with many stories, so that an edit takes a while.
fn large_map(stories: usize) -> String {
    let mut map = "title: M # a comment\nreleases: [one, two]\nactivities:\n  - activity: A\n    tasks:\n      - task: T\n        stories:\n".to_owned();
    for story in 0..stories {
        map.push_str(&format!("          - S{story}: one # and another\n"));
    }
    map
}

fn start(folder: &Path, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_storywall"))
        .args(arguments)
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
}

#[test]
fn a_killed_edit_leaves_the_old_text_or_the_new_one() {
    let kills = std::env::var("STORYWALL_KILLS").map_or(20_u32, |kills| kills.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.yaml");
    let large = large_map(200);
    let texts = ["one", "two"].map(|release| large.replace("S20: one", &format!("S20: {release}")));
    fs::write(&path, &texts[0]).unwrap();
    let schedule = |release| {
        start(
            folder.path(),
            &["edit", "map.yaml", "schedule", "s20", release],
        )
    };
    let times = ["two", "one", "two", "one"].map(|release| {
        let began = Instant::now();
        assert!(schedule(release).wait().unwrap().success());
        began.elapsed()
    });
    let shortest = times.into_iter().min().unwrap_or_default();
    for kill in 0..kills {
        let old = usize::from(fs::read_to_string(&path).unwrap() == texts[1]);
        let mut child = schedule(["two", "one"][old]);
        // Every moment is hit, those at the end more often: that is when it writes.
        let share = f64::from(kill * 37 % 100) / 100.0;
        std::thread::sleep(shortest.mul_f64(1.1 * share.sqrt()));
        child.kill().unwrap();
        child.wait().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(texts.contains(&text), "kill {kill}");
    }
    // The next edit works, and removes what the killed ones have left behind.
    for release in ["one", "two"] {
        assert!(schedule(release).wait().unwrap().success());
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), texts[1]);
    assert_eq!(names(folder.path()), ["map.yaml"]);
}

#[test]
fn no_change_of_eight_programs_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.yaml");
    fs::write(&path, large_map(8)).unwrap();
    let mut done = Vec::new();
    for round in 0..3 {
        let started: Vec<(String, Child)> = (0..8)
            .map(|writer| {
                let tag = format!("t{round}-{writer}");
                let story = format!("s{writer}");
                let put = ["edit", "map.yaml", "put", &story, "tags", &tag];
                (tag.clone(), start(folder.path(), &put))
            })
            .collect();
        for (tag, child) in started {
            let output = child.wait_with_output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            if output.status.success() {
                done.push(tag);
            } else {
                assert!(
                    said.starts_with("error: could not write `map.yaml`"),
                    "{said}"
                );
            }
        }
    }
    let text = fs::read_to_string(&path).unwrap();
    for tag in &done {
        assert!(text.contains(tag.as_str()), "{tag} is lost:\n{text}");
    }
    assert_eq!(done.len(), 24, "every program gets its turn");
    assert_eq!(text.matches("# and another").count(), 8, "{text}");
    assert_eq!(names(folder.path()), ["map.yaml"]);
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("maps")).unwrap();
    fs::write(at("maps/real.yaml"), large_map(2)).unwrap();
    fs::set_permissions(at("maps/real.yaml"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("maps/real.yaml", at("link.yaml")).unwrap();
    let edit = |file: &str, words: &[&str]| run(folder.path(), &[&["edit", file], words].concat());
    let run = edit("link.yaml", &["schedule", "s0", "two"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(fs::symlink_metadata(at("link.yaml")).unwrap().is_symlink());
    let mode = |name: &str| fs::metadata(at(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("maps/real.yaml"), 0o640);
    let text = fs::read_to_string(at("maps/real.yaml")).unwrap();
    assert_eq!(text, large_map(2).replace("S0: one", "S0: two"));

    fs::hard_link(at("maps/real.yaml"), at("other.yaml")).unwrap();
    assert_eq!(edit("other.yaml", &["schedule", "s1", "two"]).code, 0);
    let same = ["maps/real.yaml", "other.yaml"].map(|name| fs::metadata(at(name)).unwrap().ino());
    assert_eq!(same[0], same[1]);
    assert!(
        fs::read_to_string(at("maps/real.yaml"))
            .unwrap()
            .contains("S1: two")
    );

    fs::set_permissions(at("maps/real.yaml"), fs::Permissions::from_mode(0o444)).unwrap();
    let refused = edit("link.yaml", &["schedule", "s1", "one"]);
    // Root may write to everything.
    if refused.code != 0 {
        assert_eq!(refused.code, 2);
        let expected = "error: could not write `link.yaml`: ";
        assert!(refused.err.starts_with(expected), "{}", refused.err);
    }
}

#[test]
fn a_dry_run_shows_the_difference_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.yaml");
    let text = "title: M\nactivites:\n  - A\n";
    fs::write(&path, text).unwrap();
    let expected = "--- map.yaml
+++ map.yaml
@@ -1,3 +1,3 @@
 title: M
-activites:
+activities:
   - A
";
    let shown = run(folder.path(), &["check", "map.yaml", "--fix", "--dry-run"]);
    assert_eq!((shown.code, shown.out.as_str()), (1, expected));
    assert_eq!(
        shown.err,
        "Would fix map.yaml:2:1: unknown-field: unknown field `activites` in a map\n"
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), text);

    fs::write(&path, text.replace("activites", "activities")).unwrap();
    let edit = ["edit", "map.yaml", "set", "map", "goal", "Buy", "--dry-run"];
    let shown = run(folder.path(), &edit);
    let expected = "--- map.yaml
+++ map.yaml
@@ -1,3 +1,4 @@
 title: M
+goal: Buy
 activities:
   - A
";
    assert_eq!(
        (shown.code, shown.out.as_str(), shown.err.as_str()),
        (0, expected, "")
    );
    assert!(!fs::read_to_string(&path).unwrap().contains("goal"));
}

/// The lines of JSON in the guide are changes that can be made in the example map.
#[test]
fn the_changes_of_the_guide_can_be_made() {
    let guide = fs::read_to_string(crate_folder("docs/changes.md")).unwrap();
    let blocks = guide.split("\n```json\n").skip(1);
    let blocks = blocks.map(|block| block.split("\n```").next().unwrap());
    let mut count = 0;
    for block in blocks {
        let folder = tempfile::tempdir().unwrap();
        let map = crate_folder("example-maps/groceries.yaml");
        fs::copy(map, folder.path().join("map.yaml")).unwrap();
        let run = run_with_input(
            folder.path(),
            &["edit", "map.yaml", "--json"],
            block.as_bytes(),
        );
        assert_eq!(run.code, 0, "{block}\n{}", run.err);
        assert!(!run.out.contains("Already so"), "{block}\n{}", run.out);
        count += block.lines().count();
    }
    assert!(count > 10, "only {count} changes were found");
}

/// The changes in the schema are documented in the guide, each with its example.
#[test]
fn every_change_is_in_the_guide() {
    let schema = run(Path::new("."), &["schema", "--changes"]);
    let schema: Value = serde_json::from_str(&schema.out).unwrap();
    crate::support::generated::assert_current(
        "docs/changes.md",
        &[("changes", reference(&schema))],
    );
}

/// A section for each change: what it does, its arguments, and an example.
fn reference(schema: &Value) -> String {
    let mut text = String::new();
    let changes = schema["oneOf"].as_array().unwrap();
    for change in changes {
        let word = change["title"].as_str().unwrap();
        let about = change["description"].as_str().unwrap();
        let example = &change["examples"][0];
        text.push_str(&format!(
            "### {word}\n\n{about}\n\n| Key | What it is |\n|---|---|\n"
        ));
        let required = change["required"].as_array().unwrap();
        for (key, argument) in change["properties"].as_object().unwrap() {
            if key == "do" {
                continue;
            }
            let about = argument["description"].as_str().unwrap();
            let optional = if required.contains(&key.as_str().into()) {
                ""
            } else {
                " Can be left out."
            };
            text.push_str(&format!("| `{key}` | {about}{optional} |\n"));
        }
        text.push_str(&format!("\n```json\n{example}\n```\n\n"));
    }
    text
}

/// Stories in all forms, with comments.
const FORMS: &str = "title: M # first\nreleases: [one, two]\nactivities:\n  - activity: A\n    stories:\n      - Bare # c1\n      - Pair: one # c2\n      # c3\n      - story: Long\n        status: doing # c4\n        tags: [a, b]\n        # c5\n        owner: Ana\n      - {story: Flow, release: two, tags: [a]} # c6\n      - story: Text\n        why: |\n          Because\n        links:\n          - A-1 # c7\n";

proptest::proptest! {
    #![proptest_config(crate::support::cases::cases(64))]

    #[test]
    fn changes_of_fields_do_the_same_together_and_alone(picks in proptest::collection::vec((0..5_usize, 0..9_usize), 2..9)) {
        let stories = ["bare", "pair", "long", "flow", "text"];
        let change = |(story, what): &(usize, usize)| {
            let item = format!("story:{}", stories[*story]);
            let set = |field: &str, to: Value| serde_json::json!({"do": "set", "item": item, "field": field, "to": to});
            match what {
                0 => set("status", "done".into()),
                1 => set("estimate", "3".into()),
                2 => set("why", "Line one\nline two".into()),
                3 => set("status", Value::Null),
                4 => serde_json::json!({"do": "schedule", "item": item, "to": "one"}),
                5 => serde_json::json!({"do": "schedule", "item": item, "to": null}),
                6 => serde_json::json!({"do": "put", "item": item, "field": "tags", "value": "c: d"}),
                7 => serde_json::json!({"do": "take", "item": item, "field": "tags", "value": "a"}),
                _ => serde_json::json!({"do": "put", "item": item, "field": "owner", "value": "Jun"}),
            }
        };
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let lines: Vec<String> = picks.iter().map(|pick| change(pick).to_string() + "\n").collect();
        fs::write(at("together.yaml"), FORMS).unwrap();
        fs::write(at("alone.yaml"), FORMS).unwrap();
        let edit = |file: &str, input: &str| run_with_input(folder.path(), &["edit", file, "--json"], input.as_bytes());
        let together = edit("together.yaml", &lines.concat());
        let alone: Vec<_> = lines.iter().map(|line| edit("alone.yaml", line)).collect();
        let texts = ["together.yaml", "alone.yaml"].map(|name| fs::read_to_string(at(name)).unwrap());
        proptest::prop_assert_eq!(together.code, 0, "{}", together.err);
        let said: String = alone.iter().map(|run| run.out.as_str()).collect();
        proptest::prop_assert_eq!(&together.out, &said);
        let json = |name: &str| run(folder.path(), &["export", name, "--to", "json"]).out;
        proptest::prop_assert_eq!(json("together.yaml").replace("together", "alone"), json("alone.yaml"));
        let comments = |text: &str| text.matches("# c").count();
        proptest::prop_assert_eq!(comments(&texts[0]), comments(&texts[1]), "{}\n{}", texts[0], texts[1]);
    }
}
