//! Reports activities and tasks whose title is a thing instead of an action.

use super::finding_about_titles;
use crate::gaps::language::{HeadPosition, LanguageWords};
use crate::gaps::title_words::{TitleWords, Word};
use crate::gaps::word_list::{RuleWords, WordList};
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, TitleIssue,
    TitleWithIssue, WordSection,
};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "feature-noun",
    family: Family::Wording,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
activities:
  - activity: Dashboard
    tasks:
      - task: User management
        stories:
          - Invite a colleague
"#,
    after: r#"
activities:
  - activity: Run the shop together
    tasks:
      - task: Share the work
        stories:
          - Invite a colleague
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    needs: &[Requirement::Words(&[
        WordSection::Things,
        WordSection::ThingHeads,
        WordSection::Verbs,
    ])],
    check: Check::Map(check),
};

/// The word lists of this rule as the project has customized them.
pub(crate) struct NounLists {
    language: &'static LanguageWords,
    things: RuleWords,
    heads: RuleWords,
    objects: RuleWords,
    /// Titles that the project allows.
    removed: WordList,
}

impl NounLists {
    pub(crate) fn new(context: &RuleContext) -> Self {
        let added = context.words_option(RULE.id, WordList::ADD);
        let removed = context.words_option(RULE.id, WordList::REMOVE);
        let language = context.language_or_any();
        Self {
            language,
            things: language.customized(WordSection::Things, &added, &removed),
            heads: language.customized(WordSection::ThingHeads, &[], &removed),
            objects: language.customized(WordSection::ThingObjects, &added, &removed),
            removed: WordList::new(&[], &removed, &[]),
        }
    }

    /// Whether a title names a thing instead of an action.
    pub(crate) fn is_noun(&self, words: &TitleWords) -> bool {
        // An article or a possessive, and two words.
        const MAX_WORDS: usize = 3;
        if words.as_slice().len() > MAX_WORDS || self.removed.equals(words) {
            return false;
        }
        let articles = self.language.list(WordSection::Articles);
        let is_article = |word: &Word| articles.has(word);
        // Italian puts an article before a possessive: `il mio profilo`.
        let words = words.clone().without_first(is_article);
        let words = words.without_first(is_article);
        if self.things.equals(&words) {
            return true;
        }
        let (head, other) = match (words.as_slice(), self.language.head()) {
            ([other, head], HeadPosition::Last) | ([head, other], HeadPosition::First) => {
                (head, other)
            }
            ([word], _) => return self.heads.has_part(word),
            _ => return false,
        };
        !other.lower.is_empty()
            && (self.heads.has(head) && !self.is_verb(other)
                || self.objects.has(head) && !self.can_be_verb(other))
    }

    /// Whether a word is a verb.
    fn is_verb(&self, word: &Word) -> bool {
        self.has_form_of(WordSection::Verbs, word)
    }

    /// Whether a word can be a verb.
    fn can_be_verb(&self, word: &Word) -> bool {
        self.is_verb(word)
            || self.has_form_of(WordSection::VerbsOrNouns, word)
            || self.is_english() && word.lower.ends_with("ing")
    }

    /// Whether a section has a verb of which `word` is a form.
    fn has_form_of(&self, section: WordSection, word: &Word) -> bool {
        let verbs = self.language.list(section);
        // The plural of a noun has the form of the third person of a verb: `manages`.
        verbs.has(word) || self.is_english() && is_english_participle(verbs, &word.lower)
    }

    fn is_english(&self) -> bool {
        self.language.code == "en"
    }
}

/// Whether `word` is the present participle of a verb: `managing`, `setting`.
fn is_english_participle(verbs: &WordList, word: &str) -> bool {
    let Some(stem) = word.strip_suffix("ing") else {
        return false;
    };
    let mut letters = stem.chars();
    let last = letters.next_back();
    let is_doubled = last.is_some() && letters.clone().next_back() == last;
    let is_verb = |text: &str| verbs.equals(&TitleWords::new(text));
    is_verb(stem) || is_verb(&format!("{stem}e")) || is_doubled && is_verb(letters.as_str())
}

/// So many tasks are a habit. A single activity is enough, since it heads a column of the wall.
const MIN_TASKS: usize = 3;

fn check(context: &RuleContext) -> Vec<Finding> {
    let things = context.titles_with_issue(|issue| matches!(issue, TitleIssue::Thing));
    let is_activity = |thing: &TitleWithIssue| matches!(thing.title.item, RuleItem::Activity(_));
    if things.len() < MIN_TASKS && !things.iter().any(is_activity) {
        return Vec::new();
    }
    finding_about_titles(
        context,
        &RULE,
        |issue| matches!(issue, TitleIssue::Thing),
        |found| {
            message!(
                "feature-noun.finding",
                title = found.first,
                others = found.others
            )
            .into_owned()
        },
        &message!("feature-noun.also"),
    )
}

#[cfg(test)]
mod tests {
    use super::{NounLists, RULE};
    use crate::format::{Project, read_map};
    use crate::gaps::RuleContext;
    use crate::gaps::fixture::{Fixture, check};
    use crate::gaps::title_words::TitleWords;
    use crate::map::Analysis;
    use crate::text::Source;
    use std::sync::Arc;

    #[test]
    fn things_are_distinguished_from_actions() {
        let project = Project::default();
        let source = Arc::new(Source::new(
            "map.yaml",
            "title: Groceries\nactivities: [Pay]\n",
        ));
        let map = read_map(&source, &project, &[]).value.expect("a map");
        let things = NounLists::new(&RuleContext::new(&map, &Analysis::new(&map), &project));
        for title in [
            "Dashboard",
            "The dashboard",
            "Notifications",
            "Settings",
            "My profile",
            "Admin page",
            "User management",
            "Order history",
            "Search page",
            "Admin panel",
            "Payment system",
            "User settings",
            "Booking system",
            "Help center",
            "Email notifications",
            "My account",
            "Settings & profile",
            "User's profile",
            "Report module",
            "Homepage",
            "Back office",
            "Products",
            "CRM integration",
            "Control panel",
            "Medical history",
            "Delivery",
            "Reporting",
            "Export",
        ] {
            assert!(things.is_noun(&TitleWords::new(title)), "{title}");
        }
        for title in [
            "Search",
            "Pay",
            "Order",
            "Check out",
            "Checkout",
            "Track order",
            "View dashboard",
            "Manage notifications",
            "Book tickets",
            "Check profile",
            "Search history",
            "Shop",
            "Managing settings",
            "Views dashboard",
            "Share page",
            "Payment",
            "Login",
            "Onboarding",
            "Setting preferences",
            "Filter notifications",
            "Leave a review",
            "See the dashboard",
            "Find the help center",
            "Read my history",
            "Explore history",
            "\"Dashboard\"",
            "Open \"Settings\"",
            "Return",
            "Visit center",
            "Mount panels",
            "Start engine",
            "Swipe profiles",
            "Invoice",
            "Catalogue",
            "Home",
            "",
        ] {
            assert!(!things.is_noun(&TitleWords::new(title)), "{title}");
        }
    }

    #[test]
    fn fires_once_for_activities_and_tasks() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: The dashboard
#             ^^^^^^^^^^^^^ note: `The dashboard` and 1 other title are things, not something users do
    tasks:
      - task: Order history
        stories: [Notifications]
      - task: View order history
        stories: [Settings]
"#,
        );
    }

    #[test]
    fn two_tasks_are_fine() {
        check(
            &RULE,
            "title: Groceries\nactivities:\n  - activity: Pay\n    tasks: [Order history, Dashboard]\n",
        );
    }

    #[test]
    fn a_project_adds_and_removes_words() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  feature-noun:\n    add: [hub]\n    remove: [inbox, management, admin page]\n")
            .check(
                r#"title: Groceries
activities:
  - activity: Family hub
#             ^^^^^^^^^^ note: `Family hub` is a thing, not something users do
    tasks: [Inbox, Pain management, Admin page]
"#,
            );
    }
}
