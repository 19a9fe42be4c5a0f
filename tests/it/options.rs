//! What a project sets for its theme, without touching a template.

use crate::support::{files_below, run};
use std::fs;
use std::path::Path;

/// A project with a map, a picture, a font and a style sheet, that says this of its theme.
fn project(folder: &Path, options: &str) {
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
fn options_change_the_colours_the_type_and_the_edges_of_every_page() {
    let place = tempfile::tempdir().unwrap();
    let options = "  accent: \"#fc0\"\n  font: brand.woff2\n  logo: logo.svg\n  \
        footer: For **us** & <you>\n  css: brand.css\n";
    project(place.path(), options);
    let built = run(place.path(), &["build", "--fragments"]);
    assert_eq!(built.code, 0, "{}", built.err);
    let site = files_below(&place.path().join("site"));
    let text = |path: &str| String::from_utf8(site[path].clone()).unwrap();
    let asset = |start: &str, end: &str| {
        let is_it =
            |path: &&String| path.starts_with(&format!("assets/{start}.")) && path.ends_with(end);
        site.keys()
            .find(is_it)
            .unwrap_or_else(|| panic!("{start}{end}"))
            .clone()
    };
    // The yellow stays on dark pages, and is darker on light ones, where nobody would see it.
    let rules = text(&asset("options", ".css"));
    let accent =
        "--slice: light-dark(#a58400, #ffcc00); --slice-ink: light-dark(#000000, #000000);";
    assert!(rules.contains(accent), "{rules}");
    let font = asset("brand", ".woff2");
    let source = format!("src: url(\"{}\")", font.trim_start_matches("assets/"));
    assert!(rules.contains(&source), "{rules}");
    let own = [
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
        let places: Vec<usize> = own
            .iter()
            .map(|asset| {
                html.find(&format!("\"{root}{asset}\""))
                    .unwrap_or_else(|| panic!("{page}: {asset}"))
            })
            .collect();
        assert!(
            places.is_sorted(),
            "{page}: what a project says comes after what the theme says"
        );
        let footer = "<footer class=\"page\" dir=\"auto\">For <strong>us</strong> &amp; &lt;you&gt;</footer>";
        assert!(html.contains(footer), "{page}");
    }
    let piece = text(&asset("storywall", ".css"));
    for rule in [accent, &source, ".card { border-radius: 12px }"] {
        assert!(piece.contains(rule), "{rule}");
    }
}

#[test]
fn an_option_that_does_not_fit_is_told_with_its_place_and_nothing_is_written() {
    let place = tempfile::tempdir().unwrap();
    for (option, message, help) in [
        (
            "acent: \"#fc0\"",
            "3:this theme has no option `acent`",
            "did you mean `accent`?",
        ),
        (
            "weather: fine",
            "3:this theme has no option `weather`",
            "it has accent, font, logo, footer, css",
        ),
        (
            "accent: red",
            "11:`accent` takes a colour, and `red` is none",
            "write it as `#rrggbb`, in quotes: `accent: \"#0a6ebd\"`",
        ),
        (
            "accent: \"#fff #000 #888\"",
            "11:`accent` takes a colour, and `#fff #000 #888` is none",
            "write it as `#rrggbb`, in quotes",
        ),
        (
            "font: \"A; } body { display: none\"",
            "9:`font` takes the name of a font",
            "write `font: Georgia, serif`",
        ),
        (
            "font: none.woff2",
            "9:`none.woff2` is not there",
            "the name counts from the project's folder",
        ),
        (
            "logo: ../logo.svg",
            "9:`../logo.svg` is not",
            "the name counts from the project's folder",
        ),
        (
            "logo: brand.css",
            "9:`logo` takes a picture, and `brand.css` is none",
            "name a .svg, .png",
        ),
        (
            "css: https://a.example/a.css",
            "8:`https://a.example/a.css` is not there",
            "the name counts",
        ),
    ] {
        project(place.path(), &format!("  {option}\n"));
        let built = run(place.path(), &["build"]);
        assert_eq!(built.code, 1, "{option}: {}", built.err);
        let (column, message) = message.split_once(':').unwrap();
        let head = format!("error[theme-option]: {message}");
        let place_told = format!("--> storywall.yaml:2:{column}");
        for words in [&head, &place_told, help] {
            assert!(
                built.err.contains(words),
                "{option}: {words}\n{}",
                built.err
            );
        }
        assert!(!place.path().join("site").exists());
    }
}

#[test]
fn what_yaml_takes_for_nothing_or_for_many_is_told_as_that() {
    let place = tempfile::tempdir().unwrap();
    for (option, message, help) in [
        (
            "accent: #0a6ebd",
            "`accent` has no value",
            "in quotes where it begins with `#`",
        ),
        (
            "footer:",
            "`footer` has no value",
            "write it after the colon",
        ),
        (
            "css: [a.css, b.css]",
            "expected one value for `css`, found a list",
            "on the line of its key",
        ),
    ] {
        project(place.path(), &format!("  {option}\n"));
        let built = run(place.path(), &["build"]);
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
