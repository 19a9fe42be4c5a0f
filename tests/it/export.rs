//! Exported pictures and tables. The messages of `export` are in the transcripts.

use crate::support::{crate_folder, run, run_in_shell, run_with_input};
use std::fs;
use std::io::{self, ErrorKind, Write};

#[test]
fn exported_json_and_svg_are_the_files_of_the_site() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    let examples = crate_folder("example-maps");
    run(
        &examples,
        &["build", "picnic.yaml", "-o", site.to_str().unwrap()],
    );
    let exported = run(&examples, &["export", "picnic.yaml", "--to", "json"]);
    let built = fs::read_to_string(site.join("picnic/map.json")).unwrap();
    let data = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(data(&exported.out), data(&built));
    let picture = run(&examples, &["export", "picnic.yaml", "--to", "svg"]);
    let built = fs::read_to_string(site.join("picnic/map.svg")).unwrap();
    assert_eq!(picture.out, built);
}

#[test]
fn dark_and_light_fix_the_color_scheme_of_the_picture() {
    let svg = |more: &[&str]| {
        let words = [&["export", "picnic.yaml", "--to", "svg"], more].concat();
        run(&crate_folder("example-maps"), &words).out
    };
    assert!(svg(&[]).contains("@media (prefers-color-scheme: dark)"));
    assert!(svg(&["--dark"]).contains(".paper") && !svg(&["--dark"]).contains("@media"));
    assert!(!svg(&["--light"]).contains("<style"));
}

#[test]
fn a_wide_wall_wraps_into_rows_unless_wide_is_set() {
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
fn a_right_to_left_map_starts_at_the_right() {
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
fn bom_starts_the_csv_with_a_byte_order_mark_for_excel() {
    let csv = |more: &[&str]| {
        let words = [&["export", "picnic.yaml", "--to", "csv"], more].concat();
        run(&crate_folder("example-maps"), &words).out
    };
    assert_eq!(csv(&["--bom"]), format!("\u{feff}{}", csv(&[])));
}

#[cfg(unix)]
#[test]
fn only_regular_files_are_replaced_and_no_temporary_file_stays() {
    let folder = tempfile::tempdir().unwrap();
    let map = crate_folder("example-maps").join("picnic.yaml");
    let map = map.to_str().unwrap();
    let socket = folder.path().join("wall.svg");
    let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let refused = run(folder.path(), &["export", map, "-o", "wall.svg"]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.err.contains("not a regular file"),
        "{}",
        refused.err
    );
    fs::write(folder.path().join("a.md"), "old").unwrap();
    assert_eq!(run(folder.path(), &["export", map, "-o", "a.md"]).code, 0);
    assert!(
        fs::read_to_string(folder.path().join("a.md"))
            .unwrap()
            .starts_with("## ")
    );
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        2,
        "no temporary file"
    );
}

#[test]
fn pictures_use_the_colors_of_the_theme() {
    for theme in storywall::theme::BUILT_IN {
        let file = |name| theme.files.iter().find(|(path, _)| *path == name);
        let (_, picture) = file("templates/map.svg").expect("a template for the picture");
        let (_, tokens) = file("static/tokens.css").expect("tokens.css");
        let colors: Vec<&str> = (picture.split('#').skip(1))
            .map(|rest| rest.split(|c: char| !c.is_ascii_hexdigit()).next().unwrap())
            .filter(|color| [3, 6].contains(&color.len()))
            .collect();
        assert!(colors.len() > 40, "{colors:?}");
        for color in colors {
            assert!(
                tokens.contains(&format!("#{color}")),
                "#{color} is not a token of {}",
                theme.name
            );
        }
    }
}

/// A pipe that is closed at its other end.
struct ClosedPipe;

impl Write for ClosedPipe {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let ended = run_in_shell(
        &crate_folder("example-maps"),
        &["export", "picnic.yaml", "--to", "md", "-o", "-"],
        b"",
        &mut ClosedPipe,
        false,
    );
    assert_eq!(ended, (0, String::new()));
}

#[cfg(feature = "png")]
mod png {
    use crate::support::{Run, crate_folder, run, run_in_shell, write_file};
    use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};
    use std::fs;
    use std::path::Path;

    /// Exports an example map as PNG. Panics if storywall's fonts lack one of its characters.
    fn drawn(arguments: &[&str]) -> Vec<u8> {
        let mut out = Vec::new();
        let words = [&["export", "--to", "png"], arguments].concat();
        let (code, err) = run_in_shell(&crate_folder("example-maps"), &words, b"", &mut out, false);
        assert_eq!((code, err.as_str()), (0, ""));
        out
    }

    /// Exports an example map as `x.png` in `folder`, drawn with a template of the folder's theme.
    fn drawn_with_template(folder: &Path, template: &str) -> Run {
        write_file(&folder.join("theme/templates/map.svg"), template);
        let map = crate_folder("example-maps/picnic.yaml");
        let map = map.to_str().unwrap();
        run(folder, &["export", map, "-o", "x.png", "--theme", "theme"])
    }

    /// The number of pixels in the given color.
    fn count(picture: &Pixmap, color: [u8; 3]) -> usize {
        let is_it =
            |pixel: &&PremultipliedColorU8| [pixel.red(), pixel.green(), pixel.blue()] == color;
        picture.pixels().iter().filter(is_it).count()
    }

    #[test]
    fn a_picture_has_the_expected_size_colors_and_text() {
        let (once, again) = (drawn(&["groceries.yaml"]), drawn(&["groceries.yaml"]));
        assert!(once == again, "the same map gives the same bytes");
        let picture = Pixmap::decode_png(&once).unwrap();
        assert!(
            (1800..=1920).contains(&picture.width()),
            "{}",
            picture.width()
        );
        let all = picture.pixels().len();
        for (what, color, min_pixels) in [
            ("paper", [0xf6, 0xf5, 0xf1], all / 2),
            ("notes", [0xff, 0xf0, 0xa6], all / 20),
            ("activities", [0xc9, 0xde, 0xfc], all / 100),
            ("letters on notes", [0x2d, 0x26, 0x08], 2_000),
            ("letters of the title", [0x1d, 0x24, 0x30], 1_000),
            ("the word done", [0x17, 0x66, 0x3f], 100),
        ] {
            assert!(
                count(&picture, color) > min_pixels,
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
    fn backticks_in_a_row_do_not_overlap() {
        let title = |title: &str| {
            let folder = tempfile::tempdir().unwrap();
            let map = format!("title: \"{title}\"\nactivities: []\n");
            fs::write(folder.path().join("map.yaml"), map).unwrap();
            let words = ["export", "map.yaml", "-o", "map.png"];
            assert_eq!(run(folder.path(), &words).code, 0);
            let picture = Pixmap::load_png(folder.path().join("map.png")).unwrap();
            count(&picture, [0x1d, 0x24, 0x30])
        };
        let (none, one, ten) = (title("i"), title("i`"), title("i``````````"));
        assert!(one > none);
        assert!(ten - none > 8 * (one - none), "{none}, {one}, {ten}");
    }

    #[test]
    fn a_picture_of_empty_boxes_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        // Georgian is in a built-in font; no font of this machine is used.
        write_file(
            &folder.path().join("fonts.conf"),
            "<fontconfig><dir>fonts</dir></fontconfig>",
        );
        write_file(
            &folder.path().join("latin.yaml"),
            "title: Lend a drill in 借书\nactivities: []\n",
        );
        write_file(
            &folder.path().join("georgian.yaml"),
            "title: წიგნის თხოვება\nactivities: []\n",
        );
        write_file(
            &folder.path().join("chinese.yaml"),
            "title: 不用排队就能借到书\nactivities: [{activity: 看到还有几本可借, tasks: [按书名找到馆藏]}]\n",
        );
        let export = |map: &str| {
            let output = std::process::Command::new(env!("CARGO_BIN_EXE_storywall"))
                .args(["export", map, "-o", "x.png"])
                .current_dir(folder.path())
                .env("FONTCONFIG_FILE", folder.path().join("fonts.conf"))
                .output()
                .unwrap();
            let is_written = fs::remove_file(folder.path().join("x.png")).is_ok();
            let err = String::from_utf8(output.stderr).unwrap();
            (output.status.code(), is_written, err)
        };
        assert_eq!(export("georgian.yaml"), (Some(0), true, String::new()));
        let (code, is_written, err) = export("latin.yaml");
        assert_eq!((code, is_written), (Some(0), true), "{err}");
        assert!(
            err.contains("drawn as an empty box\nhelp: install"),
            "{err}"
        );
        let (code, is_written, err) = export("chinese.yaml");
        assert_eq!((code, is_written), (Some(1), false), "{err}");
        assert!(err.contains("`fonts-noto-cjk`"), "{err}");
    }

    #[test]
    fn one_script_that_needs_another_font_leaves_the_others_alone() {
        let folder = tempfile::tempdir().unwrap();
        write_file(
            &folder.path().join("map.yaml"),
            "title: Pay · 付款 · pay\nactivities: []\n",
        );
        let exported = run(folder.path(), &["export", "map.yaml", "-o", "x.png"]);
        // Whether this machine has a font with Han characters or not, only they are named.
        let named: Vec<&str> = exported.err.split('`').skip(3).step_by(2).take(1).collect();
        assert_eq!(named, ["付"], "{}", exported.err);
        assert!(!exported.err.contains("`P`"), "{}", exported.err);
    }

    #[test]
    fn no_png_is_printed_to_a_terminal() {
        let mut out = Vec::new();
        let (code, err) = run_in_shell(
            &crate_folder("example-maps"),
            &["export", "picnic.yaml", "--to", "png"],
            b"",
            &mut out,
            true,
        );
        assert_eq!((code, out.len()), (2, 0));
        assert!(err.contains("can't print a PNG to the terminal"), "{err}");
    }

    #[test]
    fn a_too_large_picture_is_refused_with_a_suggestion() {
        let folder = tempfile::tempdir().unwrap();
        let stories: String = (0..10_000)
            .map(|at| format!("          - Story {at}\n"))
            .collect();
        let map = format!(
            "title: Large\nactivities:\n  - activity: A\n    tasks:\n      - task: T\n        stories:\n{stories}"
        );
        fs::write(folder.path().join("large.yaml"), map).unwrap();
        let refused = run(folder.path(), &["export", "large.yaml", "-o", "large.png"]);
        assert_eq!(refused.code, 2);
        assert!(
            refused.err.contains("would be too large"),
            "{}",
            refused.err
        );
        assert!(refused.err.contains("export to SVG"), "{}", refused.err);
        assert!(!folder.path().join("large.png").exists());
    }

    #[test]
    fn a_picture_template_that_is_not_svg_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let refused = drawn_with_template(folder.path(), "<p>no</p>");
        assert_eq!(refused.code, 2);
        assert!(
            refused.err.contains("fix `templates/map.svg`"),
            "{}",
            refused.err
        );
        assert!(!folder.path().join("x.png").exists());
    }

    #[test]
    fn a_picture_template_cannot_read_other_files() {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("secret.png");
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
        assert_eq!(drawn_with_template(folder.path(), &svg).code, 0);
        let picture = Pixmap::load_png(folder.path().join("x.png")).unwrap();
        assert_eq!(count(&picture, [255, 0, 0]), 0);
    }
}

const DATED: &str = "title: Shop
updated: 2026-11-20
releases:
  - {release: a, name: First basket, date: 2027-01-15}
  - {release: b, name: Pay any way, date: 2027-Q1}
  - {release: c, name: No surprises at the door, date: 2027-03}
  - {release: d, name: Some day}
activities:
  - activity: Buy
    tasks: [{task: Pay, stories: [{story: Pay by card, release: b, status: blocked}, {story: See the sum, release: a}]}]
";

/// The left and the right edges of the boxes of a kind, or of the texts, in a time line.
fn edges(svg: &str, class: &str) -> Vec<[f64; 4]> {
    let picture = roxmltree::Document::parse(svg).unwrap();
    let group = |node: &roxmltree::Node| node.attribute("class") == Some(class);
    let groups = picture.descendants().filter(group);
    let boxes = groups
        .flat_map(|group| group.children())
        .filter(|node| node.is_element());
    let number = |node: roxmltree::Node, name: &str| node.attribute(name).unwrap().parse().unwrap();
    boxes
        .map(|node| ["x", "y", "width", "height"].map(|name| number(node, name)))
        .collect()
}

#[test]
fn a_time_line_puts_each_release_at_its_date() {
    let svg = run_with_input(
        &crate_folder("."),
        &["export", "-", "--to", "svg", "--timeline"],
        DATED.as_bytes(),
    );
    assert_eq!(svg.code, 0, "{}", svg.err);
    let words = roxmltree::Document::parse(&svg.out).unwrap();
    let words: Vec<&str> = (words.descendants())
        .filter(|node| node.has_tag_name("text"))
        .filter_map(|node| node.text())
        .collect();
    for word in [
        "Nov 2026",
        "Jan 2027",
        "Due January 15, 2027",
        "Due Q1 2027",
        "1 blocked",
        "Updated November 20, 2026",
        "Without a date: Some day",
    ] {
        assert!(words.contains(&word), "{word}: {words:?}");
    }
    // What people can't see is in the description.
    assert!(svg.out.contains("Pay any way: Due Q1 2027, 0 of 1 done. No surprises at the door: Due March 2027, No stories yet."));
    // Later releases are further to the right, and no name covers another one.
    let stems = edges(&svg.out, "b-stem");
    assert!(
        stems[0][0] < stems[1][0] && stems[1][0] == stems[2][0],
        "{stems:?}"
    );
    let names = edges(&svg.out, "b-release-label");
    for (at, [x, y, width, height]) in names.iter().enumerate() {
        assert!(*x >= 20.0 && x + width <= 940.0, "{names:?}");
        for [other_x, other_y, other_width, other_height] in &names[at + 1..] {
            let beside = x + width <= *other_x || other_x + other_width <= *x;
            let below = y + height <= *other_y || other_y + other_height <= *y;
            assert!(beside || below, "{names:?}");
        }
    }
}

#[test]
fn a_time_line_of_any_length_has_room_for_its_marks() {
    for (first, last, expected) in [
        ("2027-01-15", "2027-01-20", "Jan 2027"),
        ("2027-01-15", "2028-06-20", "Apr"),
        ("2027-01-15", "2032-06-20", "2030"),
        ("2027-01-15", "2036-06-20", "2036"),
        ("1900-01-15", "2136-06-20", "1950"),
        ("0001-01-01", "9999-12-31", "8000"),
    ] {
        let map = format!(
            "title: Shop\nreleases: [{{release: a, date: {first}}}, {{release: b, date: {last}}}]\nactivities: []\n"
        );
        let svg = run_with_input(
            &crate_folder("."),
            &["export", "-", "--to", "svg", "--timeline"],
            map.as_bytes(),
        );
        assert!(
            svg.out.contains(&format!(">{expected}</text>")),
            "{first}–{last}: {}",
            svg.out
        );
        // At the end of the line, too, a name reaches the stem of its date.
        let names = edges(&svg.out, "b-release-label");
        for ([stem, ..], [x, _, width, _]) in edges(&svg.out, "b-stem").iter().zip(&names) {
            assert!(
                x <= stem && stem + 2.0 <= x + width,
                "{first}–{last}: {names:?}"
            );
        }
        let marks = edges(&svg.out, "b-tick");
        assert!(
            (1..=12).contains(&marks.len()),
            "{first}–{last}: {}",
            marks.len()
        );
    }
}
