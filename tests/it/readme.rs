//! What the README shows is what happens, and the example maps are as they say.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use storywall::{cli, commands::Shell};

#[test]
fn the_picture_is_the_wall_of_the_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let place = tempfile::tempdir().unwrap();
    run(&[
        "build",
        "example-maps/groceries.yaml",
        "-o",
        place.path().join("site").to_str().unwrap(),
    ]);
    let built = fs::read(place.path().join("site/groceries/map.svg")).unwrap();
    let shown = root.join("example-maps/groceries.svg");
    if std::env::var_os("STORYWALL_BLESS").is_some() {
        fs::write(shown, built).unwrap();
    } else {
        assert!(
            built == fs::read(shown).unwrap(),
            "example-maps/groceries.svg is not current"
        );
    }
}

#[test]
fn the_screenshots_are_there_and_few_and_small() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = "example-maps/pictures/";
    let is_in_name = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    let mut shown = Vec::new();
    for (page, most) in [
        (include_str!("../../README.md"), 150 * 1024),
        (include_str!("../../themes/README.md"), 60 * 1024),
    ] {
        let names = page.split(folder).skip(1);
        let names: Vec<String> = names
            .map(|rest| rest.chars().take_while(|c| is_in_name(*c)).collect())
            .collect();
        let sizes = names
            .iter()
            .map(|name| root.join(folder).join(name).metadata().unwrap().len());
        assert!(sizes.sum::<u64>() < most, "{names:?}");
        shown.extend(names);
    }
    shown.sort();
    let entries = fs::read_dir(root.join(folder)).unwrap().flatten();
    let mut there: Vec<String> = entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".webp"))
        .collect();
    there.sort();
    assert_eq!(shown, there);
}

#[test]
fn the_finding_is_the_one_that_check_tells() {
    let readme = include_str!("../../README.md");
    let (_, shown) = readme
        .split_once("$ storywall check example-maps/groceries.yaml\n")
        .unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    assert!(
        run(&["check", "example-maps/groceries.yaml"]).contains(shown),
        "check does not tell\n{shown}"
    );
}

#[test]
fn the_example_maps_show_the_gaps_that_they_mean_to_show() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/example-gaps.txt");
    let told = run(&["check", "example-maps", "-f", "short"]);
    if std::env::var_os("STORYWALL_BLESS").is_some() {
        fs::write(file, told).unwrap();
    } else {
        assert_eq!(told, fs::read_to_string(file).unwrap());
    }
}

/// Runs a command in the repository, and gives its standard output.
fn run(arguments: &[&str]) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut shell = Shell {
        folder: env!("CARGO_MANIFEST_DIR").into(),
        home: None,
        today: "2027-03-01".parse().unwrap(),
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
        out_color: false,
        out_is_terminal: false,
        err_color: false,
        err_is_terminal: false,
    };
    cli::run(
        ["storywall"].iter().chain(arguments).map(OsString::from),
        &mut shell,
    );
    String::from_utf8(out).unwrap()
}
