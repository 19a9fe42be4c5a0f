//! What each title is taken for: one title, one finding.

use super::{feature_noun, placeholder_name, screen_words, system_words};
use crate::format::RuleLevel;
use crate::gaps::rules::find_rule;
use crate::gaps::words::{RuleWords, TitleIssue, TitledItem};
use crate::gaps::{Rule, RuleContext, RuleItem, Subject};
use feature_noun::NounLists;
use placeholder_name::PlaceholderWords;
use rayon::prelude::*;
use std::collections::HashSet;

/// Rules of the backbone that read the titles of activities too, and go first.
const GO_FIRST: [&str; 2] = ["time-as-backbone", "cross-cutting-activity"];

/// The lists of the rules that are not off.
struct ActiveLists {
    /// What the rules that go first speak of.
    spoken_of: HashSet<RuleItem>,
    placeholders: Option<PlaceholderWords>,
    system: Option<RuleWords>,
    screen: Option<RuleWords>,
    things: Option<NounLists>,
}

/// Reads all titles: what each is taken for, where anything is wrong with its words.
pub(crate) fn read(context: &RuleContext) -> Vec<(usize, TitleIssue)> {
    let lists = ActiveLists::of(context);
    let titles = context.titles().par_iter().enumerate();
    titles
        .filter_map(|(at, titled)| Some((at, lists.reading(titled)?)))
        .collect()
}

impl ActiveLists {
    fn of(context: &RuleContext) -> Self {
        let is_on = |rule: &Rule| {
            let set = context.project.rules.get(rule.id);
            set.is_none_or(|set| set.level != RuleLevel::Off)
        };
        let first = GO_FIRST.into_iter().filter_map(find_rule);
        let findings = (first.filter(|rule| is_on(rule))).flat_map(|rule| (rule.check)(context));
        let spoken_of = findings.flat_map(|finding| {
            let related = finding.related.into_iter().map(|(subject, _)| subject);
            [finding.subject].into_iter().chain(related)
        });
        Self {
            spoken_of: spoken_of.map(Subject::item).collect(),
            placeholders: is_on(&placeholder_name::RULE).then(|| PlaceholderWords::new(context)),
            system: is_on(&system_words::RULE).then(|| system_words::list(context)),
            screen: is_on(&screen_words::RULE).then(|| screen_words::list(context)),
            things: is_on(&feature_noun::RULE).then(|| NounLists::new(context)),
        }
    }

    /// The first of the rules that knows the title speaks of it, and no other.
    fn reading(&self, titled: &TitledItem) -> Option<TitleIssue> {
        let found_in = |list: &Option<RuleWords>| list.as_ref()?.find_in(&titled.words);
        let placeholders = self.placeholders.as_ref();
        if placeholders.is_some_and(|list| list.matches(titled)) {
            return Some(TitleIssue::Placeholder);
        }
        if self.spoken_of.contains(&titled.item) {
            return None;
        }
        if let Some(word) = found_in(&self.system) {
            return Some(TitleIssue::System(word));
        }
        if matches!(titled.item, RuleItem::Story(_)) {
            return found_in(&self.screen).map(TitleIssue::Screen);
        }
        let things = self.things.as_ref();
        let is_thing = things.is_some_and(|things| things.is_noun(&titled.words));
        is_thing.then_some(TitleIssue::Thing)
    }
}

#[cfg(test)]
mod tests {
    use crate::gaps::fixture::{Fixture, check};
    use crate::gaps::rules::wording::RULES;

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
            let said = findings.iter().filter(|(place, _)| line.contains(place));
            let said = said.map(|(_, said)| format!("{said}\n"));
            format!("{line}\n{}", said.collect::<String>())
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
                    "#             ^^^^^^^^^^^^^ warning: `API dashboard` speaks of the system: `API` is not a word for what people do",
                ),
                (
                    "button",
                    "#           ^^^^^^^^^^^^^^^^^^^^^^ warning: `An API behind a button` speaks of the system: `API` is not a word for what people do",
                ),
            ]),
        );
        check(screen, MAP);
        check(thing, MAP);
        check(
            placeholder,
            &with(&[(
                "TODO",
                "#           ^^^^ warning: `TODO` is a placeholder: it does not say what people do",
            )]),
        );
    }

    #[test]
    fn rules_of_the_backbone_go_first() {
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
            .project("gaps:\n  cross-cutting-activity: off\n  time-as-backbone: note\n");
        project.check(&map.replace(
            "Backend\n",
            "Backend\n#   ^^^^^^^ warning: `Backend` speaks of the system: `Backend` is not a word for what people do\n",
        ));
    }

    #[test]
    fn a_rule_that_is_off_keeps_no_other_from_speaking() {
        let off = "gaps:\n  system-words: off\n";
        Fixture::new(RULES[1]).project(off).check(&with(&[(
            "button",
            "#           ^^^^^^^^^^^^^^^^^^^^^^ note: `An API behind a button` describes the screen, `button`, and not what people do",
        )]));
        Fixture::new(RULES[2]).project(off).check(&with(&[(
            "dashboard",
            "#             ^^^^^^^^^^^^^ note: `API dashboard` is a thing, and not something people do",
        )]));
    }
}
