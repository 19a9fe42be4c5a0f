//! A build that reuses an earlier one writes the same site as a build into an empty folder.

use crate::support::{Run, files_below, run, write_file};
use std::fs;
use std::path::Path;

const MAP: &str = "title: Shop
releases: [MVP]
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories:
          - {story: Pay cash, release: MVP, description: In notes}
          - Pay by phone
";

#[test]
fn a_repeated_build_writes_the_same_site_as_a_fresh_build() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("maps");
    let write = |path: &str, text: &str| write_file(&folder.join(path), text);
    let remove = |path: &str| fs::remove_file(folder.join(path)).unwrap();
    write("a.yaml", MAP);
    write("b.yaml", &MAP.replace("Shop", "Stall"));
    write("note.png", "one");
    let page = "../site/a/index.html";
    type Change<'c> = (&'c str, &'c dyn Fn());
    let changes: [Change; 14] = [
        ("nothing", &|| {}),
        ("a page was edited by hand", &|| write(page, "mine")),
        ("a page was deleted", &|| remove(page)),
        ("a map changed", &|| {
            write("a.yaml", &MAP.replace("cash", "now"))
        }),
        ("a map was added", &|| write("c.yaml", MAP)),
        ("a map was deleted", &|| remove("c.yaml")),
        ("a map was renamed", &|| {
            fs::rename(folder.join("b.yaml"), folder.join("d.yaml")).unwrap();
        }),
        ("a project file was added", &|| {
            write("storywall.yaml", "title: Ours\n")
        }),
        ("a rule was turned off", &|| {
            write("storywall.yaml", "title: Ours\ngaps: {no-goal: off}\n")
        }),
        ("a theme option changed", &|| {
            write("storywall.yaml", "theme_options: {footer: Ours}\n")
        }),
        ("the theme changed", &|| {
            write("storywall.yaml", "theme: ours\n");
            write("ours/templates/details.html", "ours");
        }),
        ("a template changed", &|| {
            write("ours/templates/details.html", "new")
        }),
        ("a map shows a picture now", &|| {
            write(
                "a.yaml",
                &MAP.replace("In notes", "\"![a note](note.png)\""),
            );
        }),
        ("the picture changed", &|| write("note.png", "two")),
    ];
    build(&folder, "../site");
    for (what, change) in changes {
        change();
        let first = build(&folder, "../site").out;
        build(&folder, "../fresh");
        let second = build(&folder, "../site").out;
        let site = |name: &str| files_below(&temporary.path().join(name));
        assert!(site("site") == site("fresh"), "{what}");
        fs::remove_dir_all(temporary.path().join("fresh")).unwrap();
        let has_changed = |out: &str| !out.contains("nothing changed");
        assert_eq!(has_changed(&first), what != "nothing", "{what}");
        assert!(!has_changed(&second), "{what}");
        let number_of_gaps = |out: &str| out.rsplit(", ").next().map(str::to_owned);
        assert_eq!(number_of_gaps(&first), number_of_gaps(&second), "{what}");
    }
}

#[test]
fn every_build_repeats_the_warnings_even_if_nothing_changed() {
    for (file, text, warning) in [
        (
            "storywall.yaml",
            "gaps: {no-such-rule: off}\n",
            "no-such-rule",
        ),
        (
            "a.yaml",
            &*format!("{MAP}# end\nignore: [{{rule: odd, reason: x}}]\n"),
            "odd",
        ),
        ("other.yaml", "key: value\n", "skipped"),
    ] {
        let temporary = tempfile::tempdir().unwrap();
        let folder = temporary.path().join("maps");
        write_file(&folder.join("a.yaml"), MAP);
        let quiet = build(&folder, "../site");
        write_file(&folder.join(file), text);
        let (first, second) = (build(&folder, "../site"), build(&folder, "../site"));
        assert_eq!(quiet.err, "");
        assert!(first.err.contains(warning), "{}", first.err);
        assert_eq!(second.err, first.err);
        assert!(second.out.contains("nothing changed"), "{}", second.out);
    }
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("maps");
    write_file(&folder.join("a.yaml"), MAP);
    build(&folder, "../site");
    let strict = run(&folder, &["build", "--output", "../site", "--strict"]);
    assert_eq!((strict.code, &*strict.out), (1, ""));
    assert!(strict.err.contains("no-goal"), "{}", strict.err);
}

fn build(folder: &Path, output: &str) -> Run {
    let run = run(folder, &["build", "--output", output]);
    assert_eq!(run.code, 0, "{}", run.err);
    run
}
