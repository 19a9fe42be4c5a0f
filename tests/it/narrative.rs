//! The sentences about how complete a release is: the verdict of the gap report, and the text to read
//! aloud on the page of the release.

use crate::support::html::{select, text};
use crate::support::{SiteFiles, build_map};
use scraper::Html;

/// An activity without stories, one left out on purpose, one skipped, one for another persona, and
/// a journey that breaks for Bo.
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

fn texts(site: &SiteFiles, page: &str, selector: &str) -> Vec<String> {
    let page = std::str::from_utf8(&site[&format!("map/{page}")]).expect("UTF-8");
    let html = Html::parse_document(page);
    select(&html, selector).into_iter().map(text).collect()
}

#[test]
fn each_release_names_the_activities_that_it_skips() {
    let site = build_map(MAP);
    let texts = |page, selector| texts(&site, page, selector);

    assert_eq!(
        texts("gaps.html", ".verdict"),
        ["“One” covers 3 of 7 activities. It has no story for “Ff”. \
             “Aa” has no stories yet. “Dd” is left out on purpose. “Gg” is for other personas."]
    );
    assert_eq!(
        texts("release-One.html", ".aloud li"),
        [
            "The start is missing: One has no story for Aa.",
            "Ann and Bo start with Bb: Read b, Bo b, 1st and 4 more.",
            "Then Ann continues with Cc: Read c.",
            "Bo gets stuck at Cc: no story for Bo there.",
            "Dd is left out on purpose. by phone",
            "Then Ann and Bo continue with Ee: Read e and Bo e.",
            "The end is missing: One has no story for Ff.",
        ]
    );
    assert_eq!(
        texts("release-Two.html", ".aloud li"),
        [
            "Nothing changes in Bb.",
            "Bo starts with Cc: Bo c.",
            "Then Ann continues with Dd: Read d.",
            "Nothing changes in Ee.",
            "The journey ends with Ff: Read f.",
        ]
    );
    assert_eq!(
        texts("gaps.html", ".matrix .gap"),
        ["! No story for this step"; 2],
        "an activity that is ignored or for another persona has no gap"
    );
}
