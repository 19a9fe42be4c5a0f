//! A theme of one's own shadows what it changes, and nothing else.

use crate::support::{crate_folder, decoded, files_below, maps_in};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use storywall::analysis::AnalyzedMap;
use storywall::format::{Project, decode_text};
use storywall::site::{SiteContext, assemble, render_map};
use storywall::theme::{BUILT_IN, Theme, ThemeFiles};
use storywall::{cli, commands::Shell};

const MAP: &str = "title: Shop
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories: [Pay cash]
";
const FOOTER: &str = "{% extends \"wall/base.html\" %}\
    {% block footer %}<footer>{{ options.footer }}</footer>{% endblock %}";

#[test]
fn a_tokens_file_and_one_template_change_the_look_of_everything() {
    let place = tempfile::tempdir().unwrap();
    let site = place.path().join("site");
    let write = |path: &str, text: &str| {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "storywall.yaml",
        "theme: ours\ntheme_options: {footer: Ours & <secret>}\n",
    );
    write("map.yaml", MAP);
    write("ours/static/tokens.css", ":root { --paper: pink }\n");
    write("ours/templates/base.html", FOOTER);
    build(place.path());
    for page in [
        "index.html",
        "map/index.html",
        "map/gaps.html",
        "map/handout.html",
    ] {
        let html = fs::read_to_string(site.join(page)).unwrap();
        assert!(
            html.contains("<footer>Ours &amp; &lt;secret&gt;</footer>"),
            "{page}"
        );
        assert_eq!(
            tokens_of(&site, page),
            ":root { --paper: pink }\n",
            "{page}"
        );
    }

    fs::remove_file(place.path().join("ours/static/tokens.css")).unwrap();
    build(place.path());
    let built_in = tokens_of(&site, "map/index.html");
    assert!(
        built_in.contains("--note:light-dark(#fff3b8,#443d1e);"),
        "the default is back: {built_in}"
    );
}

#[test]
fn a_theme_cannot_take_endless_time_or_reach_what_is_not_its_own() {
    let place = tempfile::tempdir().unwrap();
    let template = place.path().join("ours/templates/wall.html");
    fs::create_dir_all(template.parent().unwrap()).unwrap();
    fs::write(place.path().join("storywall.yaml"), "theme: ours\n").unwrap();
    fs::write(place.path().join("map.yaml"), MAP).unwrap();
    fs::write(place.path().join("secret.html"), "secret").unwrap();
    // Each of these takes the next in twice.
    for (name, next) in ('a'..='y').zip('b'..='z') {
        let text = format!("{{% include \"{next}.html\" %}}").repeat(2);
        fs::write(template.with_file_name(format!("{name}.html")), text).unwrap();
    }
    fs::write(template.with_file_name("z.html"), "").unwrap();
    build(place.path());
    let page = place.path().join("site/map/index.html");
    let good = fs::read(&page).unwrap();
    let bad = [
        (
            "{% for a in choices.signs %}{% for b in choices.signs %}{% for c in choices.signs %}{% for d in choices.signs %}{% for e in choices.signs %}\
             {% for f in choices.signs %}{% for g in choices.signs %}{% for h in choices.signs %}{% for i in choices.signs %}{{ i.word }}{% endfor %}\
             {% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}",
            "error[theme-template]: this page goes round far more often than what it shows can need: this place, or one \
             around it, may never end",
        ),
        (
            "{% include \"a.html\" %}",
            "error[theme-template]: this page goes round far more often than what it shows can need",
        ),
        (
            "{% for a in range(end=9) %}{% endfor %}",
            "1:13: error[theme-template]: a theme's template does not use `range`",
        ),
        (
            "{{ head.title | replace(from=\"x\", to=\"xx\") }}",
            "1:17: error[theme-template]: a theme's template does not use `replace`",
        ),
        (
            "{% set a = \"x\" %}{% set a = a ~ a %}",
            "1:20: error[theme-template]: `set` gives a name to what is there, and makes nothing of it",
        ),
        (
            "{% set a = [head, head] %}",
            "1:3: error[theme-template]: `set` gives a name to what is there",
        ),
        (
            "{% set a %}{{ head.title }}{% endset %}",
            "1:3: error[theme-template]: `set` gives a name to what is there",
        ),
        (
            "{% component a() %}{{<a/>}}{{<a/>}}{% endcomponent a %}{{<a/>}}",
            "1:4: error[theme-template]: a theme's template does not use `component`",
        ),
        (
            "{{ [a for a in range(end=9)] }}",
            "1:7: error[theme-template]: a theme's template has no loop within a value",
        ),
        (
            "{% include \"wall.html\" %}",
            "1:1: error[theme-template]: Circular include detected",
        ),
        (
            "{% include \"../../secret.html\" %}",
            "1:12: error[theme-template]: Unknown template `../../secret.html`",
        ),
        (
            "\n{{ get_env(name=\"HOME\") }}",
            "2:4: error[theme-template]: Unknown function `get_env`",
        ),
        (
            "{% for band in bands %}{{ band.naem }}{% endfor %}",
            "1:32: error[theme-template]: Field `naem` is not defined. Available fields: cells, done,",
        ),
        (
            "{% if %}",
            "1:7: error[theme-template]: Found `%}` but expected",
        ),
    ];
    for (text, message) in bad {
        fs::write(&template, text).unwrap();
        let (code, err) = run(place.path(), &["storywall", "build"]);
        assert_eq!(code, 1, "{text}: {err}");
        let told = short(&err);
        assert!(told.contains(message), "{text}\n{told}");
        assert_eq!(fs::read(&page).unwrap(), good, "{text}: the old site stays");
    }
}

#[test]
fn what_a_theme_does_without_is_neither_built_nor_linked() {
    let place = tempfile::tempdir().unwrap();
    let manifest = "name: ours\ncontract: 1\nwithout: [journeys, handout, embed, picture, data]\n";
    let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("example-maps/groceries.yaml");
    fs::copy(map, place.path().join("groceries.yaml")).unwrap();
    fs::write(place.path().join("storywall.yaml"), "theme: ours\n").unwrap();
    fs::create_dir(place.path().join("ours")).unwrap();
    let theme = place.path().join("ours/theme.yaml");
    fs::write(&theme, manifest).unwrap();
    build(place.path());
    let site = place.path().join("site");
    let files = fs::read_dir(site.join("groceries")).unwrap();
    let mut pages: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    pages.sort();
    let names = pages.iter().map(|page| page.file_name().unwrap().to_str());
    let names: Vec<_> = names.flatten().collect();
    assert_eq!(
        names,
        [
            "gaps.html",
            "index.html",
            "outline.html",
            "release-door.html",
            "release-mvp.html",
            "release-pay.html"
        ]
    );
    pages.extend([site.join("index.html"), site.join("search.js")]);
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        for gone in ["journey-", "handout.html", "embed", "map.svg", "map.json"] {
            assert!(!text.contains(gone), "{gone} in {}", page.display());
        }
    }

    fs::write(&theme, manifest.replace("handout", "handouts")).unwrap();
    let (code, err) = run(place.path(), &["storywall", "build"]);
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("unknown page `handouts`"), "{err}");
    assert!(err.contains("did you mean `handout`?"), "{err}");
}

/// The first fault of a command in a line, as `check -f short` would tell it.
fn short(err: &str) -> String {
    let lines: Vec<&str> = err.lines().collect();
    let place = lines[1].split_once(".html:").unwrap().1;
    format!("{place}: {}", lines[0])
}

/// The tokens that a page links.
fn tokens_of(site: &Path, page: &str) -> String {
    let html = fs::read_to_string(site.join(page)).unwrap();
    let (_, rest) = html.split_once("assets/tokens.").unwrap();
    let (name, _) = rest.split_once('"').unwrap();
    fs::read_to_string(site.join(format!("assets/tokens.{name}"))).unwrap()
}

fn build(folder: &Path) {
    let (code, err) = run(folder, &["storywall", "build"]);
    assert_eq!(code, 0, "{err}");
}

fn run(folder: &Path, words: &[&str]) -> (i32, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut shell = Shell {
        folder: folder.to_owned(),
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
    let exit = cli::run(words.iter().map(OsString::from), &mut shell);
    (
        i32::from(exit.code()),
        String::from_utf8_lossy(&err).into_owned(),
    )
}

#[test]
fn templates_render_the_same_with_all_fields_of_their_structs() {
    let folder = ThemeFiles {
        folder: "minimal".to_owned(),
        files: files_below(&crate_folder("benches/minimal")),
    };
    let built_in = || {
        BUILT_IN
            .iter()
            .filter_map(|theme| Theme::built_in(theme.name))
    };
    let themes = || built_in().chain([Theme::from_folder(&folder)]).flatten();
    assert_eq!(themes().count(), BUILT_IN.len() + 1);
    for (stem, text) in maps_in("example-maps") {
        let (source, _) = decode_text("map.yaml", text.clone().into_bytes());
        let map = decoded(&text, &Project::default());
        let map = AnalyzedMap::new(&stem, Arc::clone(&source), map, &Project::default());
        for (filtered, whole) in themes().zip(themes().map(Theme::with_all_fields)) {
            assert!(site(&map, &filtered) == site(&map, &whole), "{stem}");
        }
    }
}

/// All files of a map's site, by path.
fn site(map: &AnalyzedMap, theme: &Theme) -> BTreeMap<String, Vec<u8>> {
    let project = Project::default();
    let context = SiteContext {
        project: &project,
        theme,
        fragments: None,
    };
    let pages = render_map(map, context).expect("it renders");
    let site = assemble(&[pages], context, &[]).expect("it renders");
    site.iter()
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect()
}
