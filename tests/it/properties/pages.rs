//! No text in any field of a map becomes active content of a page.

use super::{cases, read};
use crate::support::invariants::{not_markdown, wrong_file, wrong_ids};
use crate::support::quoted;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use scraper::Html;
use std::sync::LazyLock;
use storywall::analysis::{AnalyzedMap, Images};
use storywall::format::Project;
use storywall::pages::Markdown;
use storywall::site::{FragmentOptions, Site, SiteContext, assemble, render_map};
use storywall::theme::Theme;

/// Markdown and HTML that would run, load or style something if it weren't filtered.
const ATTACKS: [&str; 40] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src=//e>",
    "<object data=x>",
    "<embed src=x>",
    "<style>*{}</style>",
    "<a href='javascript:alert(1)'>",
    "<base href=//e>",
    "[a](javascript:alert(1))",
    "[a](JaVa\tScRiPt:x)",
    "[a](<java&#10;script:x>)",
    "[a](&#106;avascript:x)",
    "[a](data:text/html,x)",
    "![a](javascript:x)",
    "![a](//e/x.png)",
    "[a](//evil.example)",
    "<javascript:alert(1)>",
    "<data:text/html,x>",
    "[r]: javascript:alert(1)\n",
    "[r]",
    "![r]",
    "[a](x \"t\\\" onclick=\\\"x\")",
    "\" onmouseover=\"x",
    "' onclick='x",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?php",
    "`<b>`",
    "```html\n",
    "\n\n",
    "\n",
    "# ",
    "| a |\n|---|\n| b |\n",
    "[^1]",
    "\n[^1]: ",
    "{{ 1 }}{% raw %}",
    "&lt;script&gt;",
];

fn markup() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        8 => select(&ATTACKS[..]).prop_map(str::to_owned),
        2 => "[a-z <>\"'()\\[\\]*_`~|&;:/!\\\\=-]{1,6}",
    ];
    // The `x` ensures that the text isn't blank.
    vec(part, 1..6).prop_map(|parts| format!("x{}", parts.concat()))
}

/// A map with the given texts, repeated as often as needed, in all fields that have a text.
fn map_of_texts(texts: &[String]) -> String {
    let mut next = texts.iter().cycle().map(|text| quoted(text));
    let mut filled = String::new();
    for part in include_str!("everywhere.yaml").split('§') {
        filled.push_str(part);
        filled.push_str(&next.next().unwrap_or_default());
    }
    // The loop adds a text after the last part, too.
    filled.truncate(filled.rfind('\n').unwrap_or(0));
    filled
}

static THEME: LazyLock<Theme> = LazyLock::new(|| {
    let theme = Theme::built_in("wall").expect("`wall` is built in");
    theme.expect("`wall` has no errors")
});

fn site(map: &AnalyzedMap) -> Site {
    let project = Project::default();
    let context = SiteContext {
        project: &project,
        theme: &THEME,
        lang: "en",
        fragments: Some(&FragmentOptions {
            heading_level: 3,
            prefix: None,
        }),
        names_sources: false,
    };
    let pages = render_map(map, context).expect("it can be rendered");
    assemble(&[pages], context, &[]).expect("it can be rendered")
}

proptest! {
    #![proptest_config(cases(25))]

    #[test]
    fn no_text_becomes_active_on_any_page(texts in vec(markup(), 1..6)) {
        let text = map_of_texts(&texts);
        // Missing pictures are no errors here: they are only looked for when the site is written.
        let map = read(&text).map_err(TestCaseError::fail)?;
        let site = site(&map);
        // The theme's own files are the same for every map.
        for (path, bytes) in site.iter().filter(|(path, _)| !path.starts_with("assets/")) {
            let wrong = wrong_file(path, bytes);
            prop_assert!(wrong.is_empty(), "{path}: {wrong:?}\n{texts:?}");
        }
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn rendered_markdown_has_only_elements_of_markdown(text in markup()) {
        // The first image is in the site, and the second one could not be read.
        let images = Images::from([
            ("javascript:x".to_owned(), "assets/x.0123.png".to_owned()),
            ("//e/x.png".to_owned(), String::new()),
        ]);
        let markdown = Markdown { images: &images };
        // Fields that are one line of text reach the filter with their line breaks removed.
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for html in [markdown.prose(&text, "story-x-"), markdown.line(&line)] {
            let parsed = Html::parse_fragment(&html);
            let mut wrong = not_markdown(&parsed);
            wrong.extend(wrong_ids(&parsed));
            wrong.extend(parsed.errors.iter().map(|error| format!("parse: {error}")));
            prop_assert!(wrong.is_empty(), "{wrong:?}\n{text:?}\n{html}");
        }
    }
}
