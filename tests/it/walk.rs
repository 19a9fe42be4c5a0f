//! The sentences on how complete a release is: at the top of the gap report, and in the narrative
//! on the page of the release.

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
        "an activity that is ignored, empty or for another persona is no hole"
    );
}
