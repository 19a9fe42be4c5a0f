//! A theme of one's own shadows what it changes, and nothing else.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use storywall::{cli, commands::Shell};

#[test]
fn a_tokens_file_and_one_template_change_the_look_of_everything() {
    let place = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "storywall.yaml",
        "theme: ours\ntheme_options: {footer: Internal & <secret>}\n",
    );
    write(
        "map.yaml",
        "title: Shop\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        stories: [Pay cash]\n",
    );
    write("ours/static/tokens.css", ":root { --paper: pink }\n");
    write("ours/static/hidden/.secret", "no\n");
    write(
        "ours/templates/base.html",
        "{% extends \"wall/base.html\" %}{% block header %}{{ super() }}<p>{{ options.footer }}</p>{% endblock %}",
    );
    build(place.path());
    let site = place.path().join("site");
    for page in [
        "index.html",
        "map/index.html",
        "map/gaps.html",
        "map/handout.html",
    ] {
        let html = fs::read_to_string(site.join(page)).unwrap();
        // Blocks of pages shadow those of the base, so that only pages without a header of
        // their own would show it; the style sheet is on all of them.
        let style = html
            .split("assets/tokens.")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap();
        let css = fs::read_to_string(site.join(format!("assets/tokens.{style}"))).unwrap();
        assert_eq!(css, ":root { --paper: pink }\n", "{page}");
    }

    fs::remove_file(place.path().join("ours/static/tokens.css")).unwrap();
    build(place.path());
    let html = fs::read_to_string(site.join("index.html")).unwrap();
    let style = html
        .split("assets/tokens.")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap();
    let css = fs::read_to_string(site.join(format!("assets/tokens.{style}"))).unwrap();
    assert_eq!(
        css,
        include_str!("../themes/wall/static/tokens.css"),
        "the default is back"
    );
}

fn build(folder: &Path) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut shell = Shell {
        folder: folder.to_owned(),
        home: None,
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
