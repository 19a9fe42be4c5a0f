//! A build over an earlier one is the build from nothing, whatever changed between them.

mod support;

use std::fs;
use std::path::Path;
use support::{files_below, run};

const MAP: &str = "title: Shop
releases: [MVP]
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories:
          - {story: Pay cash, release: MVP, description: \"![a note](note.png)\"}
          - Pay by phone
";

#[test]
fn a_build_over_an_earlier_one_is_a_build_from_nothing() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("maps");
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let remove = |path: &str| fs::remove_file(folder.join(path)).unwrap();
    write("a.yaml", MAP);
    write("b.yaml", &MAP.replace("Shop", "Stall"));
    write("note.png", "one");
    let page = "../site/a/index.html";
    type Change<'c> = (&'c str, &'c dyn Fn());
    let changes: [Change; 12] = [
        ("nothing", &|| {}),
        ("a page by hand", &|| write(page, "mine")),
        ("a page is gone", &|| remove(page)),
        ("a map", &|| write("a.yaml", &MAP.replace("cash", "now"))),
        ("a map is new", &|| write("c.yaml", MAP)),
        ("a map goes", &|| remove("c.yaml")),
        ("a picture", &|| write("note.png", "two")),
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
    ];
    build(&folder, "../site");
    for (what, change) in changes {
        change();
        let told = build(&folder, "../site");
        build(&folder, "../fresh");
        let site = |name: &str| files_below(&place.path().join(name));
        assert!(site("site") == site("fresh"), "{what}");
        fs::remove_dir_all(place.path().join("fresh")).unwrap();
        assert_eq!(
            told.contains("nothing changed"),
            what == "nothing",
            "{what}"
        );
    }
}

fn build(folder: &Path, output: &str) -> String {
    let run = run(folder, &["build", "--output", output]);
    assert_eq!(run.code, 0, "{}", run.err);
    run.out
}
