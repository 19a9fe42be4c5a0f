//! Maps as pictures and tables for other programs; what the commands say is in the transcripts.

use crate::support::{crate_folder, run, run_with_input};
use std::fs;
use std::io::{self, ErrorKind, Write};
use storywall::commands::Shell;

#[test]
fn json_is_the_sites_map_json() {
    let place = tempfile::tempdir().unwrap();
    let site = place.path().join("site");
    let examples = crate_folder("example-maps");
    run(
        &examples,
        &["build", "picnic.yaml", "-o", site.to_str().unwrap()],
    );
    let exported = run(&examples, &["export", "picnic.yaml", "--to", "json"]);
    let built = fs::read_to_string(site.join("picnic/map.json")).unwrap();
    assert_eq!(exported.out, built);
    let picture = run(&examples, &["export", "picnic.yaml", "--to", "svg"]);
    let built = fs::read_to_string(site.join("picnic/map.svg")).unwrap();
    assert_eq!(picture.out, built);
}

#[test]
fn a_dark_picture_is_dark_for_everyone_and_a_light_one_has_no_other_colours() {
    let svg = |more: &[&str]| {
        let words = [&["export", "picnic.yaml", "--to", "svg"], more].concat();
        run(&crate_folder("example-maps"), &words).out
    };
    assert!(svg(&[]).contains("@media (prefers-color-scheme: dark)"));
    assert!(svg(&["--dark"]).contains(".paper") && !svg(&["--dark"]).contains("@media"));
    assert!(!svg(&["--light"]).contains("<style"));
}

#[test]
fn a_wide_wall_goes_on_in_a_further_row_or_stays_in_one() {
    let width = |more: &[&str]| {
        let words = [&["export", "groceries.yaml", "--to", "svg"], more].concat();
        let svg = run(&crate_folder("example-maps"), &words).out;
        let picture = roxmltree::Document::parse(&svg).unwrap();
        let width: usize = picture
            .root_element()
            .attribute("width")
            .unwrap()
            .parse()
            .unwrap();
        (width, svg.matches(">First basket<").count())
    };
    let (narrow, wide) = (width(&[]), width(&["--wide"]));
    assert!(narrow.0 <= 960 && narrow.1 == 2, "{narrow:?}");
    assert!(wide.0 > 1900 && wide.1 == 1, "{wide:?}");
}

#[test]
fn a_map_that_is_read_from_right_to_left_begins_at_the_right() {
    let map = "title: متجر\nlang: ar\nactivities:\n  - activity: ابحث\n    tasks: [أول, ثان]\n";
    let svg = run_with_input(
        &crate_folder("."),
        &["export", "-", "--to", "svg"],
        map.as_bytes(),
    );
    let picture = roxmltree::Document::parse(&svg.out).unwrap();
    let left_of = |word: &str| -> usize {
        let is_it = |node: &roxmltree::Node| node.text().is_some_and(|text| text.contains(word));
        let texts = picture
            .descendants()
            .filter(|node| node.has_tag_name("text"));
        let line = texts.into_iter().find(is_it).unwrap();
        assert_eq!(line.parent().unwrap().attribute("text-anchor"), Some("end"));
        line.attribute("x").unwrap().parse().unwrap()
    };
    assert!(left_of("أول") > left_of("ثان"));
}

#[test]
fn excel_is_told_of_utf_8_where_it_is_asked_for() {
    let csv = |more: &[&str]| {
        let words = [&["export", "picnic.yaml", "--to", "csv"], more].concat();
        run(&crate_folder("example-maps"), &words).out
    };
    assert_eq!(csv(&["--bom"]), format!("\u{feff}{}", csv(&[])));
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_left_alone_and_a_file_is_replaced_whole() {
    let place = tempfile::tempdir().unwrap();
    let map = crate_folder("example-maps").join("picnic.yaml");
    let map = map.to_str().unwrap();
    let socket = place.path().join("wall.svg");
    let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let refused = run(place.path(), &["export", map, "-o", "wall.svg"]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.err.contains("it is no regular file"),
        "{}",
        refused.err
    );
    fs::write(place.path().join("a.md"), "old").unwrap();
    assert_eq!(run(place.path(), &["export", map, "-o", "a.md"]).code, 0);
    assert!(
        fs::read_to_string(place.path().join("a.md"))
            .unwrap()
            .starts_with("## ")
    );
    assert_eq!(
        fs::read_dir(place.path()).unwrap().count(),
        2,
        "nothing stays beside it"
    );
}

#[test]
fn the_pictures_have_the_colours_of_the_pages() {
    for theme in storywall::theme::BUILT_IN {
        let file = |name| theme.files.iter().find(|(path, _)| *path == name);
        let (_, picture) = file("templates/map.svg").expect("a picture of its own");
        let (_, tokens) = file("static/tokens.css").expect("tokens of its own");
        let colors: Vec<&str> = (picture.split('#').skip(1))
            .map(|rest| rest.split(|c: char| !c.is_ascii_hexdigit()).next().unwrap())
            .filter(|color| [3, 6].contains(&color.len()))
            .collect();
        assert!(colors.len() > 40, "{colors:?}");
        for color in colors {
            assert!(
                tokens.contains(&format!("#{color}")),
                "#{color} is no token of {}",
                theme.name
            );
        }
    }
}

/// A pipe whose reader has gone.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Runs a command in the examples, with a standard output of one's own.
fn run_to(out: &mut dyn Write, arguments: &[&str], out_is_terminal: bool) -> (u8, String) {
    let mut err = Vec::new();
    let mut shell = Shell {
        folder: crate_folder("example-maps"),
        home: None,
        today: "2027-03-01".parse().unwrap(),
        input: &mut io::empty(),
        out,
        err: &mut err,
        out_color: false,
        out_is_terminal,
        err_color: false,
        err_is_terminal: false,
    };
    let words = ["storywall"].iter().chain(arguments).map(Into::into);
    let code = storywall::cli::run(words, &mut shell).code();
    (code, String::from_utf8(err).unwrap())
}

#[test]
fn a_reader_who_leaves_early_is_no_failure() {
    let ended = run_to(
        &mut Closed,
        &["export", "picnic.yaml", "--to", "md", "-o", "-"],
        false,
    );
    assert_eq!(ended, (0, String::new()));
}

#[cfg(feature = "png")]
mod png {
    use super::run_to;
    use crate::support::crate_folder;
    use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};
    use std::fs;

    fn drawn(arguments: &[&str]) -> Vec<u8> {
        let mut out = Vec::new();
        let words = [&["export", "--to", "png"], arguments].concat();
        let (code, err) = run_to(&mut out, &words, false);
        assert_eq!(code, 0, "{err}");
        assert_eq!(err, "", "every letter is of a font of ours");
        out
    }

    /// How many pixels have that colour.
    fn count(picture: &Pixmap, color: [u8; 3]) -> usize {
        let is_it =
            |pixel: &&PremultipliedColorU8| [pixel.red(), pixel.green(), pixel.blue()] == color;
        picture.pixels().iter().filter(is_it).count()
    }

    #[test]
    fn a_picture_has_its_size_its_colours_and_its_letters() {
        let (once, again) = (drawn(&["groceries.yaml"]), drawn(&["groceries.yaml"]));
        assert!(once == again, "the same map gives the same bytes");
        let picture = Pixmap::decode_png(&once).unwrap();
        assert!(
            (1800..=1920).contains(&picture.width()),
            "{}",
            picture.width()
        );
        let all = picture.pixels().len();
        for (what, color, least) in [
            ("paper", [0xf6, 0xf5, 0xf1], all / 2),
            ("notes", [0xff, 0xf3, 0xb8], all / 20),
            ("activities", [0xc9, 0xde, 0xfc], all / 100),
            ("letters on notes", [0x2d, 0x26, 0x08], 2_000),
            ("letters of the title", [0x1d, 0x24, 0x30], 1_000),
            ("the word done", [0x17, 0x66, 0x3f], 100),
        ] {
            assert!(
                count(&picture, color) > least,
                "{what}: {}",
                count(&picture, color)
            );
        }
        let half = Pixmap::decode_png(&drawn(&["groceries.yaml", "--scale", "1"])).unwrap();
        assert_eq!(half.width(), picture.width() / 2);
        let dark = Pixmap::decode_png(&drawn(&["groceries.yaml", "--dark"])).unwrap();
        assert!(count(&dark, [0x14, 0x17, 0x1c]) > all / 2);
    }

    #[test]
    fn backticks_stand_side_by_side() {
        let title = |title: &str| {
            let place = tempfile::tempdir().unwrap();
            let map = format!("title: \"{title}\"\nactivities: []\n");
            fs::write(place.path().join("map.yaml"), map).unwrap();
            let words = ["export", "map.yaml", "-o", "map.png"];
            assert_eq!(crate::support::run(place.path(), &words).code, 0);
            let picture = Pixmap::load_png(place.path().join("map.png")).unwrap();
            count(&picture, [0x1d, 0x24, 0x30])
        };
        let (none, one, ten) = (title("i"), title("i`"), title("i``````````"));
        assert!(one > none);
        assert!(ten - none > 8 * (one - none), "{none}, {one}, {ten}");
    }

    #[test]
    fn a_terminal_is_spared() {
        let mut out = Vec::new();
        let (code, err) = run_to(&mut out, &["export", "picnic.yaml", "--to", "png"], true);
        assert_eq!((code, out.len()), (2, 0));
        assert!(err.contains("a terminal shows no PNG"), "{err}");
    }

    #[test]
    fn a_picture_that_would_not_fit_is_refused_with_the_way_out() {
        let place = tempfile::tempdir().unwrap();
        let stories: String = (0..10_000)
            .map(|at| format!("          - Story {at}\n"))
            .collect();
        let map = format!(
            "title: Large\nactivities:\n  - activity: A\n    tasks:\n      - task: T\n        stories:\n{stories}"
        );
        fs::write(place.path().join("large.yaml"), map).unwrap();
        let refused =
            crate::support::run(place.path(), &["export", "large.yaml", "-o", "large.png"]);
        assert_eq!(refused.code, 2);
        assert!(refused.err.contains("pixels large"), "{}", refused.err);
        assert!(
            refused.err.contains("`--to svg` takes any size"),
            "{}",
            refused.err
        );
        assert!(!place.path().join("large.png").exists());
    }

    #[test]
    fn a_theme_whose_picture_is_none_is_told() {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir_all(place.path().join("theme/templates")).unwrap();
        fs::write(place.path().join("theme/templates/map.svg"), "<p>no</p>").unwrap();
        let map = crate_folder("example-maps").join("picnic.yaml");
        let words = [
            "export",
            map.to_str().unwrap(),
            "-o",
            "x.png",
            "--theme",
            "theme",
        ];
        let told = crate::support::run(place.path(), &words);
        assert_eq!(told.code, 2);
        assert!(
            told.err.contains("mend `templates/map.svg`"),
            "{}",
            told.err
        );
        assert!(!place.path().join("x.png").exists());
    }

    #[test]
    fn a_theme_reads_no_file_through_its_picture() {
        let place = tempfile::tempdir().unwrap();
        let templates = place.path().join("theme/templates");
        fs::create_dir_all(&templates).unwrap();
        let secret = place.path().join("secret.png");
        let red = |width| {
            let mut red = Pixmap::new(width, 8).unwrap();
            red.fill(resvg::tiny_skia::Color::from_rgba8(255, 0, 0, 255));
            red.encode_png().unwrap()
        };
        fs::write(&secret, red(8)).unwrap();
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><image href="{}" width="8" height="8"/></svg>"#,
            secret.display()
        );
        fs::write(templates.join("map.svg"), svg).unwrap();
        let map = crate_folder("example-maps").join("picnic.yaml");
        let words = [
            "export",
            map.to_str().unwrap(),
            "-o",
            "x.png",
            "--theme",
            "theme",
        ];
        assert_eq!(crate::support::run(place.path(), &words).code, 0);
        let picture = Pixmap::load_png(place.path().join("x.png")).unwrap();
        assert_eq!(count(&picture, [255, 0, 0]), 0);
    }
}
