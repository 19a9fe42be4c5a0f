//! How whole a release is, in sentences: on top of the gap report, and read aloud on its page.

use crate::support::run;
use scraper::{Html, Selector};
use std::fs;

/// A step without stories, one left out on purpose, one skipped, and a way that breaks for Bo.
const MAP: &str = "title: Odd
personas: [Ann, Bo, Kim]
releases: [One, Two]
activities:
  - Aa
  - activity: Bb
    tasks:
      - {task: Do b, stories: [Read b: One, {story: Bo b, persona: Bo, release: One}]}
      - {task: Do more, stories: [1st: One, 2nd: One, 3rd: One, 4th: One, 5th: One]}
  - activity: Cc
    tasks:
      - {task: Do c, stories: [Read c: One, {story: Bo c, persona: Bo, release: Two}]}
  - activity: Dd
    ignore: [{rule: skipped-activity, reason: by **phone**}]
    tasks:
      - {task: Do d, stories: [Read d: Two]}
  - activity: Ee
    tasks:
      - {task: Do e, stories: [Read e: One, {story: Bo e, persona: Bo, release: One}]}
  - activity: Ff
    tasks:
      - {task: Do f, stories: [Read f: Two]}
  - activity: Gg
    persona: Kim
    tasks:
      - {task: Do g, stories: [Read g]}
";

fn texts(folder: &std::path::Path, page: &str, selector: &str) -> Vec<String> {
    let text = fs::read_to_string(folder.join("site/odd").join(page)).expect("a page");
    let html = Html::parse_document(&text);
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector)
        .map(|element| element.text().collect())
        .collect()
}

#[test]
fn a_release_says_where_its_walk_breaks() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("odd.yaml"), MAP).expect("a map");
    let built = run(folder.path(), &["build", "odd.yaml", "-o", "site"]);
    assert_eq!(built.code, 0, "{}", built.err);
    let texts = |page, selector| texts(folder.path(), page, selector);

    assert_eq!(
        texts("gaps.html", ".verdict"),
        [
            "One goes through 3 of 7 activities and skips “Ff”: nobody gets past that step in it. \
             “Aa” has no story yet. “Dd” is left out on purpose. “Gg” is for others."
        ]
    );
    assert_eq!(
        texts("release-One.html", ".aloud li"),
        [
            "The walk begins late: One has nothing for Aa.",
            "First comes Bb, for Ann and Bo: Do b with Read b and Bo b; and Do more with 1st, 2nd, 3rd and 2 more.",
            "Then comes Cc, for Ann: Do c with Read c.",
            "Here the way of Bo breaks: there is nothing for them in Cc.",
            "Dd is left out on purpose: by phone",
            "Last comes Ee, for Ann and Bo: Do e with Read e and Bo e.",
            "There it ends: One has nothing for Ff.",
        ]
    );
    assert_eq!(
        texts("release-Two.html", ".aloud li"),
        [
            "The walk begins late: Two has nothing for Aa.",
            "Bb stays as it is.",
            "First comes Cc, for Bo: Do c with Bo c.",
            "Then comes Dd, for Ann: Do d with Read d.",
            "Ee stays as it is.",
            "Last comes Ff: Do f with Read f.",
        ]
    );
    assert_eq!(
        texts("gaps.html", ".matrix .gap"),
        ["0 ! hole"],
        "what is meant, empty or another persona's is no hole"
    );
}
