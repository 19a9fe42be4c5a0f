//! Theme options: settings of a project that change the look of its site without a template.

use crate::support::{files_below, run};
use std::fs;
use std::path::Path;

/// Writes a project with a map, a picture, a font, a style sheet and the given theme options.
fn write_project(folder: &Path, options: &str) {
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    write(
        "map.yaml",
        "title: Shop\nactivities: [{activity: Buy, tasks: [{task: Pay, stories: [Pay cash]}]}]\n",
    );
    write("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write("brand.woff2", "wOF2");
    write("brand.css", ".card { border-radius: 12px }");
    write("storywall.yaml", &format!("theme_options:\n{options}"));
}

#[test]
fn options_set_the_accent_font_logo_footer_and_style_sheet_of_every_page() {
    let folder = tempfile::tempdir().unwrap();
    let options = "  accent: \"#fc0\"\n  font: brand.woff2\n  logo: logo.svg\n  \
        footer: For **us** & <you>\n  css: brand.css\n";
    write_project(folder.path(), options);
    let built = run(folder.path(), &["build", "--fragments"]);
    assert_eq!(built.code, 0, "{}", built.err);
    let site = files_below(&folder.path().join("site"));
    let text = |path: &str| String::from_utf8(site[path].clone()).unwrap();
    let asset = |start: &str, end: &str| {
        let matches =
            |path: &&String| path.starts_with(&format!("assets/{start}.")) && path.ends_with(end);
        site.keys()
            .find(matches)
            .unwrap_or_else(|| panic!("{start}{end}"))
            .clone()
    };
    // The yellow is darkened for light pages, where it would have too little contrast.
    let css = text(&asset("options", ".css"));
    let accent =
        "--release: light-dark(#a58400, #ffcc00); --release-ink: light-dark(#000000, #000000);";
    assert!(css.contains(accent), "{css}");
    let font = asset("brand", ".woff2");
    let source = format!("src: url(\"{}\")", font.trim_start_matches("assets/"));
    assert!(css.contains(&source), "{css}");
    let project_assets = [
        asset("options", ".css"),
        asset("brand", ".css"),
        asset("logo", ".svg"),
    ];
    for (page, root) in [
        ("index.html", ""),
        ("rules.html", ""),
        ("map/index.html", "../"),
        ("map/gaps.html", "../"),
    ] {
        let html = text(page);
        let positions: Vec<usize> = project_assets
            .iter()
            .map(|asset| {
                html.find(&format!("\"{root}{asset}\""))
                    .unwrap_or_else(|| panic!("{page}: {asset}"))
            })
            .collect();
        assert!(
            positions.is_sorted(),
            "{page}: the project's style sheet comes after that of the options"
        );
        let footer = "<footer class=\"page\" dir=\"auto\">For <strong>us</strong> &amp; &lt;you&gt;</footer>";
        assert!(html.contains(footer), "{page}");
    }
    let fragment_css = text(&asset("storywall", ".css"));
    for rule in [accent, &source, ".card { border-radius: 12px }"] {
        assert!(fragment_css.contains(rule), "{rule}");
    }
}

#[test]
fn options_color_the_backbone_and_the_notes_of_pages_and_pictures() {
    let folder = tempfile::tempdir().unwrap();
    write_project(
        folder.path(),
        "  backbone: \"#e8590c\"\n  notes: \"#1b5e20\"\n",
    );
    let built = run(folder.path(), &["build"]);
    assert_eq!(built.code, 0, "{}", built.err);
    let site = files_below(&folder.path().join("site"));
    let text = |path: &str| String::from_utf8(site[path].clone()).unwrap();
    let is_sheet = |path: &&String| path.starts_with("assets/options.");
    let css = text(site.keys().find(is_sheet).unwrap());
    // The dark green is made lighter for light pages, where statuses would be illegible on it.
    for rule in [
        "--activity: light-dark(#e8590c, #e8590c);",
        "--task: light-dark(#f6c4a9, #511f04); --task-ink: light-dark(#000000, #ffffff);",
        "--note: light-dark(#d1ded2, #164f1b); --note-ink: light-dark(#000000, #ffffff);",
    ] {
        assert!(css.contains(rule), "{rule}\n{css}");
    }
    let picture = text("map/map.svg");
    for rule in [
        ".b-activity { fill: #e8590c; stroke: #ae4209 }",
        ".b-story { fill: #d1ded2; stroke: #9ca69d }",
    ] {
        assert!(picture.contains(rule), "{rule}\n{picture}");
    }
}

#[test]
fn an_invalid_option_is_an_error_at_its_place_and_no_site_is_written() {
    let folder = tempfile::tempdir().unwrap();
    for (option, message, help) in [
        (
            "acent: \"#fc0\"",
            "3:this theme has no option `acent`",
            "did you mean `accent`?",
        ),
        (
            "weather: fine",
            "3:this theme has no option `weather`",
            "its options are accent, backbone, notes, font, logo, footer, css",
        ),
        (
            "accent: red",
            "11:`accent` must be a color, not `red`",
            "use `#rrggbb` in quotes: `accent: \"#0a6ebd\"`",
        ),
        (
            "accent: \"#fff #000 #888\"",
            "11:`accent` must be a color, not `#fff #000 #888`",
            "use `#rrggbb` in quotes",
        ),
        (
            "font: \"A; } body { display: none\"",
            "9:`font` must be a list of font names",
            "use font names, such as `font: Georgia, serif`",
        ),
        (
            "font: none.woff2",
            "9:`none.woff2` was not found",
            "check the path; it is relative to the project folder",
        ),
        (
            "logo: ../logo.svg",
            "9:`../logo.svg` was not found",
            "check the path; it is relative to the project folder",
        ),
        (
            "logo: brand.css",
            "9:`logo` must be a picture, not `brand.css`",
            "use a .svg, .png",
        ),
        (
            "css: https://a.example/a.css",
            "8:`https://a.example/a.css` was not found",
            "check the path",
        ),
    ] {
        write_project(folder.path(), &format!("  {option}\n"));
        let built = run(folder.path(), &["build"]);
        assert_eq!(built.code, 1, "{option}: {}", built.err);
        let (column, message) = message.split_once(':').unwrap();
        let head = format!("error[theme-option]: {message}");
        let location = format!("--> storywall.yaml:2:{column}");
        for words in [&head, &location, help] {
            assert!(
                built.err.contains(words),
                "{option}: {words}\n{}",
                built.err
            );
        }
        assert!(!folder.path().join("site").exists());
    }
}

#[test]
fn an_option_that_yaml_reads_as_empty_or_as_a_list_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    for (option, message, help) in [
        (
            "accent: #0a6ebd",
            "missing value for `accent`",
            "if it starts with `#`, put it in quotes",
        ),
        (
            "footer:",
            "missing value for `footer`",
            "write a value after the colon",
        ),
        (
            "css: [a.css, b.css]",
            "expected a single value for `css`, found a list",
            "write a single value after the colon",
        ),
    ] {
        write_project(folder.path(), &format!("  {option}\n"));
        let built = run(folder.path(), &["build"]);
        assert_eq!(built.code, 2, "{option}: {}", built.err);
        for words in [message, "--> storywall.yaml:2:", help] {
            assert!(
                built.err.contains(words),
                "{option}: {words}\n{}",
                built.err
            );
        }
    }
}
