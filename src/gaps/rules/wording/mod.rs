//! Rules about the wording of titles, which should say what users do.
//!
//! A title is reported by one of these rules at most, so [`title_issues`] checks each title once,
//! for all rules but `long-title`.

use super::{Rule, find_rule};
use crate::gaps::title_words::TitledItem;
use crate::gaps::word_list::RuleWords;
use crate::gaps::{Check, RuleContext, RuleItem, Subject, TitleIssue};
use feature_noun::NounLists;
use placeholder_name::PlaceholderWords;
use rayon::prelude::*;
use std::collections::HashSet;

mod feature_noun;
mod long_title;
mod placeholder_name;
mod screen_words;
mod system_words;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &system_words::RULE,
    &screen_words::RULE,
    &feature_noun::RULE,
    &placeholder_name::RULE,
    &long_title::RULE,
];

/// Rules of the backbone about titles of activities. A title that they report is not reported
/// again because of its wording, unless it is a placeholder.
const PRECEDING_RULES: [&str; 2] = ["time-as-backbone", "cross-cutting-activity"];

/// The titles with a wording issue, in the order of [`RuleContext::titles`].
pub(crate) fn title_issues<'c, 'm>(
    context: &'c RuleContext<'m>,
) -> Vec<(&'c TitledItem<'m>, TitleIssue)> {
    let lists = ActiveLists::new(context);
    let titles = context.titles().par_iter();
    titles
        .filter_map(|title| Some((title, lists.issue(title)?)))
        .collect()
}

/// The word lists of the rules that are not turned off.
struct ActiveLists {
    /// The items that [`PRECEDING_RULES`] report.
    reported: HashSet<RuleItem>,
    placeholders: Option<PlaceholderWords>,
    system: Option<RuleWords>,
    screen: Option<RuleWords>,
    things: Option<NounLists>,
}

impl ActiveLists {
    fn new(context: &RuleContext) -> Self {
        let is_on = |rule: &Rule| context.is_on(rule);
        let preceding = PRECEDING_RULES.into_iter().filter_map(find_rule);
        let findings = preceding
            .filter(|rule| is_on(rule))
            .flat_map(|rule| match rule.check {
                Check::Map(check) => check(context),
                Check::Title(_) | Check::UnusedIgnores(_) => Vec::new(),
            });
        let subjects = findings.flat_map(|finding| {
            let related = finding.related.into_iter().map(|(subject, _)| subject);
            [finding.subject].into_iter().chain(related)
        });
        Self {
            reported: subjects.map(Subject::item).collect(),
            placeholders: is_on(&placeholder_name::RULE).then(|| PlaceholderWords::new(context)),
            system: is_on(&system_words::RULE).then(|| system_words::word_list(context)),
            screen: is_on(&screen_words::RULE).then(|| screen_words::word_list(context)),
            things: is_on(&feature_noun::RULE).then(|| NounLists::new(context)),
        }
    }

    /// The issue of a title, if it has one: the first that applies, in the order of this function.
    fn issue(&self, title: &TitledItem) -> Option<TitleIssue> {
        let find_in = |list: &Option<RuleWords>| list.as_ref()?.find_in(&title.words);
        let placeholders = self.placeholders.as_ref();
        if placeholders.is_some_and(|list| list.matches(title)) {
            return Some(TitleIssue::Placeholder);
        }
        if self.reported.contains(&title.item) {
            return None;
        }
        if let Some(word) = find_in(&self.system) {
            return Some(TitleIssue::SystemWord(word));
        }
        if matches!(title.item, RuleItem::Story(_)) {
            return find_in(&self.screen).map(TitleIssue::ScreenWord);
        }
        let things = self.things.as_ref();
        let is_thing = things.is_some_and(|things| things.is_noun(&title.words));
        is_thing.then_some(TitleIssue::Thing)
    }
}

#[cfg(test)]
mod tests {
    use super::RULES;
    use crate::gaps::fixture::{Fixture, check};

    const MAP: &str = "title: Groceries
activities:
  - activity: API dashboard
    tasks:
      - task: Settings of the modal
        stories:
          - An API behind a button
          - TODO
";

    fn with(findings: &[(&str, &str)]) -> String {
        let lines = MAP.lines().map(|line| {
            let expected = findings.iter().filter(|(place, _)| line.contains(place));
            let expected = expected.map(|(_, comment)| format!("{comment}\n"));
            format!("{line}\n{}", expected.collect::<String>())
        });
        lines.collect()
    }

    #[test]
    fn a_title_gets_one_finding() {
        let [system, screen, thing, placeholder, _] = *RULES else {
            panic!("there are five rules")
        };
        check(
            system,
            &with(&[
                (
                    "dashboard",
                    "#             ^^^^^^^^^^^^^ warning: `API dashboard` uses a technical term: `API`",
                ),
                (
                    "button",
                    "#           ^^^^^^^^^^^^^^^^^^^^^^ warning: `An API behind a button` uses a technical term: `API`",
                ),
            ]),
        );
        check(screen, MAP);
        check(thing, MAP);
        check(
            placeholder,
            &with(&[(
                "TODO",
                "#           ^^^^ warning: `TODO` is a placeholder: it doesn't say what users do",
            )]),
        );
    }

    #[test]
    fn rules_of_the_backbone_take_precedence() {
        let map = "title: Groceries
activities:
  - Phase 1 of the API
  - Sprint 2 database
  - Backend
  - Administration phase
";
        check(RULES[0], map);
        check(RULES[2], map);
        let project = Fixture::new(RULES[0])
            .with_project_file("gaps:\n  cross-cutting-activity: off\n  time-as-backbone: note\n");
        project.check(&map.replace(
            "Backend\n",
            "Backend\n#   ^^^^^^^ warning: `Backend` uses a technical term: `Backend`\n",
        ));
    }

    #[test]
    fn a_rule_that_is_off_does_not_suppress_others() {
        let off = "gaps:\n  system-words: off\n";
        Fixture::new(RULES[1]).with_project_file(off).check(&with(&[(
            "button",
            "#           ^^^^^^^^^^^^^^^^^^^^^^ note: `An API behind a button` describes the screen (`button`), not what users do",
        )]));
        Fixture::new(RULES[2]).with_project_file(off).check(&with(&[(
            "dashboard",
            "#             ^^^^^^^^^^^^^ note: `API dashboard` is a thing, not something users do",
        )]));
    }
}
