//! Rules about the wording of titles, which should say what users do.
//!
//! A title is reported by one of these rules at most, so [`title_issues`] checks each title once,
//! for all rules but `long-title`. A rule that finds several titles reports them as one finding.

use super::{Rule, find_rule};
use crate::gaps::title_words::TitledItem;
use crate::gaps::word_list::RuleWords;
use crate::gaps::{
    Check, Finding, RuleContext, RuleItem, Subject, TitleIssue, TitleIssueAt, WordSection,
};
use crate::map::NoteKind;
use crate::messages::{Message, MessageValue};
use business_wish::BusinessWords;
use feature_noun::NounLists;
use placeholder_name::PlaceholderWords;
pub(crate) use question_as_story::{is_question, move_questions};
use rayon::prelude::*;
pub(crate) use sentence_fix::take_sentences_apart;
use sentence_titles::SentenceWords;
use std::collections::HashSet;
use system_words::SystemWords;

mod business_wish;
mod feature_noun;
mod long_title;
mod placeholder_name;
mod question_as_story;
mod screen_words;
mod sentence_fix;
mod sentence_titles;
mod system_words;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &system_words::RULE,
    &screen_words::RULE,
    &feature_noun::RULE,
    &business_wish::RULE,
    &question_as_story::RULE,
    &sentence_titles::RULE,
    &placeholder_name::RULE,
    &long_title::RULE,
];

/// Rules of the backbone about titles of activities. A title that they report is not reported
/// again because of its wording, unless it is a placeholder.
const PRECEDING_RULES: [&str; 3] = [
    "time-as-backbone",
    "cross-cutting-activity",
    "person-as-activity",
];

/// The issues of all titles that have one, in the order of [`RuleContext::titles`].
pub(crate) fn title_issues(context: &RuleContext) -> Vec<TitleIssueAt> {
    let lists = ActiveLists::new(context);
    let titles = context.titles().par_iter().enumerate();
    let issues = titles.filter_map(|(position, title)| {
        let issue = lists.issue(context, title)?;
        Some(TitleIssueAt { position, issue })
    });
    issues.collect()
}

/// What a finding says about the titles that it is about.
struct FoundTitles<'a> {
    /// The first title.
    first: MessageValue<'a>,
    /// The word of the first title that gave rise to the finding; empty if the issue is not about a word.
    word: MessageValue<'a>,
    /// The number of the other titles.
    others: usize,
}

/// The finding of a rule about all titles with an issue for which `is_of_rule` holds: reported at the first,
/// with the others as further places, where `also` stands. `message` says what is wrong.
fn finding_about_titles(
    context: &RuleContext,
    rule: &'static Rule,
    is_of_rule: fn(&TitleIssue) -> bool,
    message: impl Fn(FoundTitles) -> Message<'static>,
    also: &Message,
) -> Vec<Finding> {
    let titles = context.titles_with_issue(is_of_rule);
    context.one_finding(rule, titles, |titles| {
        let (first, others) = (&titles[0], &titles[1..]);
        let message = message(FoundTitles {
            first: MessageValue::title(first.title.text),
            word: MessageValue::title(first.issue.word()),
            others: others.len(),
        });
        Finding::new(rule, first.title.item, message)
            .with_places(others.iter().map(|other| other.title.item), also.clone())
            .identified_by(RuleItem::Map)
    })
}

/// The word lists of the rules that are not turned off and have words for the map.
struct ActiveLists {
    /// The items that [`PRECEDING_RULES`] report.
    reported: HashSet<RuleItem>,
    placeholders: Option<PlaceholderWords>,
    sentences: Option<SentenceWords>,
    /// Whether questions are looked for.
    questions: bool,
    system: Option<SystemWords>,
    screen: Option<RuleWords>,
    business: Option<BusinessWords>,
    things: Option<NounLists>,
}

impl ActiveLists {
    fn new(context: &RuleContext) -> Self {
        let runs = |rule: &Rule| context.looks_at_map(rule);
        let preceding = PRECEDING_RULES.into_iter().filter_map(find_rule);
        let findings = preceding
            .filter(|rule| runs(rule))
            .flat_map(|rule| match rule.check {
                Check::Map(check) => check(context),
                Check::UnusedIgnores(_) => Vec::new(),
            });
        let subjects: Vec<Subject> = findings
            .flat_map(|finding| {
                let further = finding.further_places.iter().map(|place| place.subject);
                further.chain([finding.subject]).collect::<Vec<_>>()
            })
            .collect();
        Self {
            reported: subjects.into_iter().map(Subject::item).collect(),
            placeholders: runs(&placeholder_name::RULE).then(|| PlaceholderWords::new(context)),
            sentences: runs(&sentence_titles::RULE)
                .then(|| SentenceWords::new(context))
                .filter(|words| words.are_a_habit(context)),
            questions: runs(&question_as_story::RULE),
            system: runs(&system_words::RULE).then(|| SystemWords::new(context)),
            screen: runs(&screen_words::RULE)
                .then(|| context.rule_words(screen_words::RULE.id, WordSection::Screen)),
            business: runs(&business_wish::RULE).then(|| BusinessWords::new(context)),
            things: runs(&feature_noun::RULE).then(|| NounLists::new(context)),
        }
    }

    /// The issue of a title, if it has one: the first that applies, in the order of this function.
    fn issue(&self, context: &RuleContext, title: &TitledItem) -> Option<TitleIssue> {
        let is_story = matches!(title.item, RuleItem::Story(_));
        let placeholders = self.placeholders.as_ref();
        if placeholders.is_some_and(|list| list.matches(context, title)) {
            return Some(TitleIssue::Placeholder);
        }
        let is_activity = matches!(title.item, RuleItem::Activity(_));
        if is_activity && self.reported.contains(&title.item) {
            return None;
        }
        if (self.sentences.as_ref()).is_some_and(|list| list.begin(&title.words)) {
            return Some(TitleIssue::Sentence);
        }
        if is_story && self.questions && question_as_story::is_question(title.text) {
            // What a card asks in its questions, too, is reported there as long as it is open.
            let notes = &title.item.details(context.map).notes;
            let mut asked = notes.of_kind(NoteKind::Question).iter();
            let is_open = asked.any(|note| note.answer.is_none() && note.text.text == title.text);
            return (!is_open).then_some(TitleIssue::Question);
        }
        let system = self.system.as_ref();
        if let Some(word) = system.and_then(|words| words.find_in(context, title)) {
            return Some(TitleIssue::SystemWord(word));
        }
        if !is_story {
            let things = self.things.as_ref();
            let is_thing = things.is_some_and(|things| things.is_noun(&title.words));
            return is_thing.then_some(TitleIssue::Thing);
        }
        let screen = self.screen.as_ref();
        if let Some(word) = screen.and_then(|list| list.find_in(&title.words)) {
            return Some(TitleIssue::ScreenWord(word));
        }
        let business = self.business.as_ref();
        let is_wish = business.is_some_and(|business| business.is_wish(&title.words));
        is_wish.then_some(TitleIssue::BusinessWish)
    }
}

#[cfg(test)]
mod tests {
    use super::{RULES, find_rule};
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
        let [system, screen, thing, placeholder] = [
            "system-words",
            "screen-words",
            "feature-noun",
            "placeholder-name",
        ]
        .map(|id| find_rule(id).expect("a rule"));
        check(
            system,
            &with(&[(
                "dashboard",
                "#             ^^^^^^^^^^^^^ warning: `API dashboard` (`API`) and 1 other title speak of the system, not of what users do",
            )]),
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
            "Backend\n#   ^^^^^^^ warning: `Backend` speaks of the system (`Backend`), not of what users do\n",
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
