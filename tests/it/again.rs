//! A build over an earlier one is the build from nothing, whatever changed between them.

use crate::support::{Run, files_below, run};
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
fn a_build_over_an_earlier_one_is_a_build_from_nothing() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("maps");
    let write = |path: &str, text: &str| write(&folder.join(path), text);
    let remove = |path: &str| fs::remove_file(folder.join(path)).unwrap();
    write("a.yaml", MAP);
    write("b.yaml", &MAP.replace("Shop", "Stall"));
    write("note.png", "one");
    let page = "../site/a/index.html";
    type Change<'c> = (&'c str, &'c dyn Fn());
    let changes: [Change; 14] = [
        ("nothing", &|| {}),
        ("a page by hand", &|| write(page, "mine")),
        ("a page is gone", &|| remove(page)),
        ("a map", &|| write("a.yaml", &MAP.replace("cash", "now"))),
        ("a map is new", &|| write("c.yaml", MAP)),
        ("a map goes", &|| remove("c.yaml")),
        ("a map has another name", &|| {
            fs::rename(folder.join("b.yaml"), folder.join("d.yaml")).unwrap();
        }),
        ("the project", &|| write("storywall.yaml", "title: Ours\n")),
        ("a rule", &|| {
            write("storywall.yaml", "title: Ours\ngaps: {no-goal: off}\n")
        }),
        ("an option of the theme", &|| {
            write("storywall.yaml", "theme_options: {footer: Ours}\n")
        }),
        ("the theme", &|| {
            write("storywall.yaml", "theme: ours\n");
            write("ours/templates/details.html", "ours");
        }),
        ("a template", &|| {
            write("ours/templates/details.html", "new")
        }),
        ("a map shows a picture", &|| {
            write(
                "a.yaml",
                &MAP.replace("In notes", "\"![a note](note.png)\""),
            );
        }),
        ("the picture", &|| write("note.png", "two")),
    ];
    build(&folder, "../site");
    for (what, change) in changes {
        change();
        let told = build(&folder, "../site").out;
        build(&folder, "../fresh");
        let again = build(&folder, "../site").out;
        let site = |name: &str| files_below(&place.path().join(name));
        assert!(site("site") == site("fresh"), "{what}");
        fs::remove_dir_all(place.path().join("fresh")).unwrap();
        let changed = |told: &str| !told.contains("nothing changed");
        assert_eq!(changed(&told), what != "nothing", "{what}");
        assert!(!changed(&again), "{what}");
        let end = |told: &str| told.rsplit(", ").next().map(str::to_owned);
        assert_eq!(end(&told), end(&again), "{what}");
    }
}

#[test]
fn what_there_is_to_tell_is_told_by_each_build() {
    for (file, text, told) in [
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
        ("other.yaml", "key: value\n", "passed over"),
    ] {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("maps");
        write(&folder.join("a.yaml"), MAP);
        let quiet = build(&folder, "../site");
        write(&folder.join(file), text);
        let (first, second) = (build(&folder, "../site"), build(&folder, "../site"));
        assert_eq!(quiet.err, "");
        assert!(first.err.contains(told), "{}", first.err);
        assert_eq!(second.err, first.err);
        assert!(second.out.contains("nothing changed"), "{}", second.out);
    }
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("maps");
    write(&folder.join("a.yaml"), MAP);
    build(&folder, "../site");
    let strict = run(&folder, &["build", "--output", "../site", "--strict"]);
    assert_eq!((strict.code, &*strict.out), (1, ""));
    assert!(strict.err.contains("no-goal"), "{}", strict.err);
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn build(folder: &Path, output: &str) -> Run {
    let run = run(folder, &["build", "--output", output]);
    assert_eq!(run.code, 0, "{}", run.err);
    run
}
