//! Custom themes: they override single files of a built-in theme, and their templates are limited in
//! what they can do.

use crate::support::{SiteFiles, crate_folder, decoded, files_below, maps_in, run, write_file};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use storywall::analysis::AnalyzedMap;
use storywall::format::{Project, decode_text};
use storywall::site::{SiteContext, assemble, render_map};
use storywall::theme::{BUILT_IN, Theme, ThemeFiles};

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
fn a_tokens_file_and_one_template_change_every_page() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    let write = |path: &str, text: &str| write_file(&folder.path().join(path), text);
    write(
        "storywall.yaml",
        "theme: ours\ntheme_options: {footer: Ours & <secret>}\n",
    );
    write("map.yaml", MAP);
    write("ours/static/tokens.css", ":root { --paper: pink }\n");
    write("ours/templates/base.html", FOOTER);
    build(folder.path());
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

    fs::remove_file(folder.path().join("ours/static/tokens.css")).unwrap();
    build(folder.path());
    let built_in = tokens_of(&site, "map/index.html");
    assert!(
        built_in.contains("--note:light-dark(#fff0a6,#45391f);"),
        "the built-in tokens are used again: {built_in}"
    );
}

#[test]
fn a_template_cannot_run_for_ever_or_read_other_files() {
    let folder = tempfile::tempdir().unwrap();
    let template = folder.path().join("ours/templates/wall.html");
    fs::create_dir_all(template.parent().unwrap()).unwrap();
    fs::write(folder.path().join("storywall.yaml"), "theme: ours\n").unwrap();
    fs::write(folder.path().join("map.yaml"), MAP).unwrap();
    fs::write(folder.path().join("secret.html"), "secret").unwrap();
    // Each of these templates includes the next one twice: 2^25 inclusions in total.
    for (name, next) in ('a'..='y').zip('b'..='z') {
        let text = format!("{{% include \"{next}.html\" %}}").repeat(2);
        fs::write(template.with_file_name(format!("{name}.html")), text).unwrap();
    }
    fs::write(template.with_file_name("z.html"), "").unwrap();
    build(folder.path());
    let page = folder.path().join("site/map/index.html");
    let valid = fs::read(&page).unwrap();
    let refused = [
        (
            "{% for a in choices.signs %}{% for b in choices.signs %}{% for c in choices.signs %}{% for d in choices.signs %}{% for e in choices.signs %}\
             {% for f in choices.signs %}{% for g in choices.signs %}{% for h in choices.signs %}{% for i in choices.signs %}{{ i.word }}{% endfor %}\
             {% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}",
            "error[theme-template]: too many loop iterations or includes",
        ),
        (
            "{% include \"a.html\" %}",
            "error[theme-template]: too many loop iterations or includes",
        ),
        (
            "{% for a in range(end=9) %}{% endfor %}",
            "1:13: error[theme-template]: `range` is not allowed in templates",
        ),
        (
            "{{ head.title | replace(from=\"x\", to=\"xx\") }}",
            "1:17: error[theme-template]: `replace` is not allowed in templates",
        ),
        (
            "{% set a = \"x\" %}{% set a = a ~ a %}",
            "1:20: error[theme-template]: `set` can only name a string, a number or a field",
        ),
        (
            "{% set a = [head, head] %}",
            "1:3: error[theme-template]: `set` can only name",
        ),
        (
            "{% set a %}{{ head.title }}{% endset %}",
            "1:3: error[theme-template]: `set` can only name",
        ),
        (
            "{% component a() %}{{<a/>}}{{<a/>}}{% endcomponent a %}{{<a/>}}",
            "1:4: error[theme-template]: `component` is not allowed in templates",
        ),
        (
            "{{ [a for a in range(end=9)] }}",
            "1:7: error[theme-template]: loops inside an expression are not allowed in templates",
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
            "1:32: error[theme-template]: Field `naem` is not defined. Available fields: bar, cells, change, count,",
        ),
        (
            "{% if %}",
            "1:7: error[theme-template]: Found `%}` but expected",
        ),
    ];
    for (text, message) in refused {
        fs::write(&template, text).unwrap();
        let built = run(folder.path(), &["build"]);
        assert_eq!(built.code, 1, "{text}: {}", built.err);
        let error = first_error(&built.err);
        assert!(error.contains(message), "{text}\n{error}");
        assert_eq!(
            fs::read(&page).unwrap(),
            valid,
            "{text}: the old site stays"
        );
    }
}

#[test]
fn pages_that_a_theme_leaves_out_are_neither_built_nor_linked() {
    let folder = tempfile::tempdir().unwrap();
    let manifest = "name: ours\ncontract: 1\nwithout: [journeys, handout, embed, picture, data]\n";
    let map = crate_folder("example-maps/groceries.yaml");
    fs::copy(map, folder.path().join("groceries.yaml")).unwrap();
    fs::write(folder.path().join("storywall.yaml"), "theme: ours\n").unwrap();
    fs::create_dir(folder.path().join("ours")).unwrap();
    let theme = folder.path().join("ours/theme.yaml");
    fs::write(&theme, manifest).unwrap();
    build(folder.path());
    let site = folder.path().join("site");
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
        for missing in ["journey-", "handout.html", "embed", "map.svg", "map.json"] {
            assert!(!text.contains(missing), "{missing} in {}", page.display());
        }
    }

    fs::write(&theme, manifest.replace("handout", "handouts")).unwrap();
    let built = run(folder.path(), &["build"]);
    assert_eq!(built.code, 1, "{}", built.err);
    for words in ["unknown page `handouts`", "did you mean `handout`?"] {
        assert!(built.err.contains(words), "{}", built.err);
    }
}

/// The first printed error in one line: its place in the template, then its rule and message.
fn first_error(err: &str) -> String {
    let lines: Vec<&str> = err.lines().collect();
    let place = lines[1].split_once(".html:").unwrap().1;
    format!("{place}: {}", lines[0])
}

/// The text of the `tokens.css` that a page links to.
fn tokens_of(site: &Path, page: &str) -> String {
    let html = fs::read_to_string(site.join(page)).unwrap();
    let (_, rest) = html.split_once("assets/tokens.").unwrap();
    let (name, _) = rest.split_once('"').unwrap();
    fs::read_to_string(site.join(format!("assets/tokens.{name}"))).unwrap()
}

fn build(folder: &Path) {
    let built = run(folder, &["build"]);
    assert_eq!(built.code, 0, "{}", built.err);
}

#[test]
fn templates_render_the_same_with_used_fields_only_and_with_all_fields() {
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
        for (used_only, all_fields) in themes().zip(themes().map(Theme::with_all_fields)) {
            assert!(site(&map, &used_only) == site(&map, &all_fields), "{stem}");
        }
    }
}

/// The site of a map with the given theme.
fn site(map: &AnalyzedMap, theme: &Theme) -> SiteFiles {
    let project = Project::default();
    let context = SiteContext {
        project: &project,
        theme,
        lang: "en",
        fragments: None,
        names_sources: false,
    };
    let pages = render_map(map, context).expect("it can be rendered");
    let site = assemble(&[pages], context, &[]).expect("it can be rendered");
    site.iter()
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect()
}
