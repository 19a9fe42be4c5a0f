//! A theme of one's own shadows what it changes, and nothing else.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
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
    let built_in = include_str!("../themes/wall/static/tokens.css");
    assert_eq!(
        tokens_of(&site, "map/index.html"),
        built_in,
        "the default is back"
    );
}

/// The tokens that a page links.
fn tokens_of(site: &Path, page: &str) -> String {
    let html = fs::read_to_string(site.join(page)).unwrap();
    let (_, rest) = html.split_once("assets/tokens.").unwrap();
    let (name, _) = rest.split_once('"').unwrap();
    fs::read_to_string(site.join(format!("assets/tokens.{name}"))).unwrap()
}

fn build(folder: &Path) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut shell = Shell {
        folder: folder.to_owned(),
        home: None,
        today: "2027-03-01".parse().unwrap(),
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
        out_color: false,
        err_color: false,
        err_is_terminal: false,
    };
    let exit = cli::run(["storywall", "build"].map(OsString::from), &mut shell);
    assert_eq!(exit.code(), 0, "{}", String::from_utf8_lossy(&err));
}
