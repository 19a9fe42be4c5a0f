//! The README shows current pictures of the example maps, and each example map has the gaps that it is
//! meant to show.

use crate::support::{crate_folder, run, updates_files};
use std::fs;

#[test]
fn the_picture_in_the_readme_is_current() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    let map = "example-maps/groceries.yaml";
    run(
        &crate_folder(""),
        &["build", map, "-o", output.to_str().unwrap()],
    );
    let built = fs::read(output.join("groceries/map.svg")).unwrap();
    let shown = crate_folder("example-maps/groceries.svg");
    if updates_files() {
        fs::write(shown, built).unwrap();
    } else {
        assert!(
            built == fs::read(shown).unwrap(),
            "example-maps/groceries.svg is not current"
        );
    }
}

#[test]
fn every_screenshot_is_used_and_pages_stay_small() {
    let folder = crate_folder("example-maps/pictures");
    let is_in_name = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    let mut used = Vec::new();
    for (page, max_bytes) in [
        (include_str!("../../README.md"), 240 * 1024),
        (include_str!("../../themes/README.md"), 70 * 1024),
    ] {
        let names = page.split("example-maps/pictures/").skip(1);
        let names: Vec<String> = names
            .map(|rest| rest.chars().take_while(|c| is_in_name(*c)).collect())
            .collect();
        let sizes = names
            .iter()
            .map(|name| folder.join(name).metadata().unwrap().len());
        assert!(sizes.sum::<u64>() < max_bytes, "{names:?}");
        used.extend(names);
    }
    used.sort();
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut existing: Vec<String> = entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".webp"))
        .collect();
    existing.sort();
    assert_eq!(used, existing);
}

#[test]
fn the_example_maps_have_the_gaps_they_are_meant_to_show() {
    let file = crate_folder("tests/example-gaps.txt");
    let gaps = run(&crate_folder(""), &["check", "example-maps", "-f", "short"]).out;
    if updates_files() {
        fs::write(file, gaps).unwrap();
    } else {
        assert_eq!(gaps, fs::read_to_string(file).unwrap());
    }
}

#[test]
fn the_example_maps_are_formatted() {
    let run = run(&crate_folder(""), &["fmt", "--check", "example-maps"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
}
