//! Pages and pictures in Chinese, Japanese and Korean have the signs, line breaks and fonts of these languages.

use crate::languages::map_in;
use crate::support::{crate_folder, files_below, run, write_file};
use std::collections::BTreeSet;
use std::fs;

/// The lines of a picture: the texts of its elements.
fn lines_of(svg: &str) -> Vec<String> {
    let lines = svg.split("<text").skip(1);
    let texts = lines.filter_map(|text| text.split_once('>')?.1.split_once('<'));
    texts.map(|(text, _)| text.to_owned()).collect()
}

#[test]
fn pictures_in_chinese_and_japanese_break_lines_as_their_typography_does() {
    const TITLE: &str =
        "「商品」を探す。、ーッッッャあいうえおパーティー〜ヶ月間、値段％（税込）で比べる・選ぶ";
    for lang in ["ja", "zh"] {
        let folder = tempfile::tempdir().unwrap();
        for start in 0..12 {
            let title = format!("{}{TITLE}", "字".repeat(start));
            let map = format!(
                "title: 地図\nlang: {lang}\nactivities:\n- activity: {title}\n  stories:\n  - {title}\n"
            );
            write_file(&folder.path().join("shop.yaml"), map);
            let built = run(folder.path(), &["build"]);
            assert_eq!(built.code, 0, "{}", built.err);
            let svg = fs::read_to_string(folder.path().join("site/shop/map.svg")).unwrap();
            let lines = lines_of(&svg);
            assert!(lines.iter().any(|line| line.contains("値段")), "{lines:?}");
            for line in lines {
                assert!(
                    !line.starts_with([
                        '、', '。', '」', '）', 'ー', 'ッ', 'ャ', '〜', 'ヶ', '％', '・'
                    ]),
                    "{line}"
                );
                assert!(!line.ends_with(['「', '（']), "{line}");
            }
        }
    }
}

#[test]
fn pages_and_pictures_have_fonts_with_the_letters_of_their_language() {
    let folder = tempfile::tempdir().unwrap();
    for (lang, font) in [
        ("ja", "Noto Sans JP"),
        ("ko", "Noto Sans KR"),
        ("zh-CN", "Noto Sans SC"),
    ] {
        write_file(&folder.path().join("shop.yaml"), map_in(lang));
        for theme in ["wall", "slate", "plain"] {
            let built = run(folder.path(), &["build", "--theme", theme]);
            assert_eq!(built.code, 0, "{}", built.err);
            let files = files_below(&folder.path().join("site"));
            let text = |end: &str| -> String {
                let files = files.iter().filter(|(path, _)| path.ends_with(end));
                files
                    .map(|(_, bytes)| String::from_utf8_lossy(bytes))
                    .collect()
            };
            let styles = text(".css");
            assert!(
                styles.contains(font) && styles.contains("--font:var(--cjk,)"),
                "{theme}"
            );
            for rule in [
                ":lang(ja),:lang(zh){line-break:strict}",
                ":is(:lang(ja),:lang(zh),:lang(ko)) em{font-style:normal",
                ":lang(ja),:lang(zh),:lang(ko){letter-spacing:0 !important}",
            ] {
                assert!(styles.contains(rule), "{theme}: {rule}");
            }
            assert!(text("map.svg").contains(font), "{theme}, {lang}");
        }
    }
}

#[test]
fn pages_in_chinese_and_japanese_have_their_punctuation() {
    for (lang, said) in [
        (
            "ja",
            [
                "ウォールで見る：",
                "（完了）",
                "ストーリー11件、30pt",
                "アクティビティ5件中4件）：親が",
            ],
        ),
        (
            "zh",
            [
                "在故事墙上查看：",
                "（已完成）",
                "11 个故事、30 点",
                "5 个活动中的 4 个）：家长",
            ],
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = format!("tests/maps/languages/groceries.{lang}.yaml");
        let map = fs::read_to_string(crate_folder(&path)).unwrap();
        write_file(&folder.path().join("shop.yaml"), map);
        let built = run(folder.path(), &["build"]);
        assert_eq!(built.code, 0, "{}", built.err);
        let site = folder.path().join("site/shop");
        let page = |name: &str| fs::read_to_string(site.join(name)).unwrap();
        let journeys = files_below(&site).into_iter();
        let journeys = journeys.filter(|(path, _)| path.starts_with("journey-"));
        let journeys: String = journeys
            .map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned())
            .collect();
        let markdown = run(folder.path(), &["export", "shop.yaml", "--to", "md"]).out;
        let places = [page("gaps.html"), journeys, page("handout.html"), markdown];
        for (place, said) in places.iter().zip(said) {
            assert!(place.contains(said), "{lang}: {said}");
        }
    }
}

/// The text of a page as lines: a line ends where a tag begins a new box, and not at a tag within a text.
fn lines_of_page(page: &str) -> Vec<String> {
    const WITHIN: [&str; 8] = ["a", "b", "bdi", "code", "em", "small", "span", "strong"];
    let mut text = String::new();
    let mut parts = page.split('<');
    text.push_str(parts.next().unwrap_or_default());
    let mut is_code = false;
    for part in parts {
        let (tag, after) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.trim_start_matches('/');
        let name = name.split([' ', '/']).next().unwrap_or_default();
        if ["script", "style"].contains(&name) {
            is_code = !tag.starts_with('/');
        }
        if !WITHIN.contains(&name) {
            text.push('\u{0}');
        }
        if !is_code {
            text.push_str(after);
        }
    }
    let lines = text.split('\u{0}');
    let words = lines.map(|line| line.split_whitespace().collect::<Vec<_>>());
    words.map(|words| words.join(" ")).collect()
}

#[test]
fn no_blank_is_beside_full_width_signs() {
    for lang in ["ja", "zh"] {
        let folder = tempfile::tempdir().unwrap();
        let path = format!("tests/maps/languages/groceries.{lang}.yaml");
        let map = fs::read_to_string(crate_folder(&path)).unwrap();
        // Owners, and a field of the project.
        let map = map.replacen("owner: ", "x-size: M\n            owner: Ann, ", 1);
        write_file(&folder.path().join("shop.yaml"), map);
        write_file(
            &folder.path().join("storywall.yaml"),
            "fields:\n  x-size: 大小\n",
        );
        let built = run(folder.path(), &["build", "--fragments"]);
        assert_eq!(built.code, 0, "{}", built.err);
        let mut problems = BTreeSet::new();
        let mut signs = 0;
        for (path, bytes) in files_below(&folder.path().join("site")) {
            if !path.ends_with(".html") {
                continue;
            }
            for line in lines_of_page(&String::from_utf8(bytes).unwrap()) {
                signs += line.matches(['：', '（']).count();
                let has_blank = ["： ", "。 ", "， ", "、 ", "； ", " （"]
                    .iter()
                    .any(|sign| line.contains(sign));
                if has_blank {
                    problems.insert(format!("{path}: {line}"));
                }
            }
        }
        assert!(signs > 20, "{lang}: {signs}");
        let problems: Vec<_> = problems.into_iter().collect();
        assert!(problems.is_empty(), "{lang}\n{}", problems.join("\n"));
    }
}
