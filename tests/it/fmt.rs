//! What `storywall fmt` prints and writes, besides the transcripts.

use crate::support::{run, run_with_input, write_file};
use std::fs;

#[test]
fn the_diff_shows_what_would_change_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let text = "\n\n# Our shop\ntitle:   Shop\ngoal: Buy\nactivities:\n- A\n- B";
    write_file(&folder.path().join("map.yaml"), text);
    let expected = "--- map.yaml
+++ map.yaml
@@ -1,8 +1,6 @@
-
-
 # Our shop
-title:   Shop
+title: Shop
 goal: Buy
 activities:
-- A
-- B
\\ No newline at end of file
+  - A
+  - B
";
    let shown = run(folder.path(), &["fmt", "--diff"]);
    assert_eq!(
        (shown.code, shown.out.as_str(), shown.err.as_str()),
        (1, expected, "")
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("map.yaml")).unwrap(),
        text
    );
    let piped = run_with_input(folder.path(), &["fmt", "-", "--diff"], text.as_bytes());
    assert_eq!(piped.out, expected.replace("map.yaml", "<stdin>"));
    assert_eq!(run(folder.path(), &["fmt"]).code, 0);
    let shown = run(folder.path(), &["fmt", "--diff"]);
    assert_eq!((shown.code, shown.out.as_str()), (0, ""));
}

#[test]
fn line_ends_are_those_of_most_lines() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.yaml");
    let text = "\u{feff}title:  M\r\ngoal: >-\n   a\r\n\r\n   b \r\nactivities: []";
    write_file(&path, text);
    assert_eq!(run(folder.path(), &["fmt", "map.yaml"]).code, 0);
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        "\u{feff}title: M\r\ngoal: >-\r\n  a\r\n\r\n  b \r\nactivities: []\r\n"
    );
}

#[cfg(unix)]
#[test]
fn a_read_only_map_is_not_replaced() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.yaml");
    write_file(&path, "title:  M\nactivities: []\n");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let refused = run(folder.path(), &["fmt", "map.yaml"]);
    // Root may write to everything.
    if refused.code == 0 {
        return;
    }
    assert_eq!(refused.code, 2);
    assert!(
        refused
            .err
            .starts_with("error: could not write `map.yaml`: "),
        "{}",
        refused.err
    );
}
