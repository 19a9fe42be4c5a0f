//! Reports activities and tasks whose title is a thing instead of an action.

use crate::gaps::title_words::{TitleWords, TitledItem};
use crate::gaps::word_list::{BuiltInWords, RuleWords, WordList, entries};
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, TitleIssue};
use crate::messages::{MessageValue, message};
use crate::text::Level;
use std::collections::HashSet;
use std::sync::LazyLock;

pub(crate) static RULE: Rule = Rule {
    id: "feature-noun",
    family: Family::Wording,
    level: Level::Note,
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
    check: Check::Title(check),
};

static THINGS: BuiltInWords = BuiltInWords::new(include_str!("../../words/thing_titles.txt"));

static CONTAINERS: BuiltInWords =
    BuiltInWords::new(include_str!("../../words/container_nouns.txt"));

static OBJECTS: BuiltInWords = BuiltInWords::new(include_str!("../../words/object_nouns.txt"));

static VERBS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| entries(include_str!("../../words/verbs.txt")).collect());

static VERBS_OR_NOUNS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| entries(include_str!("../../words/verbs_or_nouns.txt")).collect());

/// The word lists of this rule as the project has customized them.
pub(crate) struct NounLists {
    things: RuleWords,
    containers: RuleWords,
    objects: RuleWords,
    /// Titles that the project allows.
    removed: WordList,
}

impl NounLists {
    pub(crate) fn new(context: &RuleContext) -> Self {
        let added = context.words_option(RULE.id, WordList::ADD);
        let removed = context.words_option(RULE.id, WordList::REMOVE);
        Self {
            things: THINGS.customized(added, removed),
            containers: CONTAINERS.customized(&[], removed),
            objects: OBJECTS.customized(added, removed),
            removed: WordList::from_phrases(removed),
        }
    }

    /// Whether a title names a thing instead of an action.
    pub(crate) fn is_noun(&self, words: &TitleWords) -> bool {
        // An article or a possessive, and two words.
        const MAX_WORDS: usize = 3;
        if words.as_slice().len() > MAX_WORDS || self.removed.equals(words) {
            return false;
        }
        let words = words.clone().without_determiner();
        if self.things.equals(&words) {
            return true;
        }
        let lower = words.lower();
        let [first, last] = lower[..] else {
            return false;
        };
        let ends_with = |list: &WordList| list.equals(&TitleWords::new(last));
        !first.is_empty()
            && (ends_with(&self.containers) && !is_verb(first)
                || ends_with(&self.objects) && !can_be_verb(first))
    }
}

/// Whether a word in lower case is a verb.
fn is_verb(word: &str) -> bool {
    has_form_of(&VERBS, word)
}

/// Whether a word in lower case can be a verb.
fn can_be_verb(word: &str) -> bool {
    is_verb(word) || has_form_of(&VERBS_OR_NOUNS, word) || word.ends_with("ing")
}

/// Whether `verbs` has a verb of which `word` is the base form, the third person or the present
/// participle: `manage`, `manages`, `managing`.
fn has_form_of(verbs: &HashSet<&str>, word: &str) -> bool {
    let third_person = [word.strip_suffix('s'), word.strip_suffix("es")];
    let is_participle = word.strip_suffix("ing").is_some_and(|stem| {
        let mut letters = stem.chars();
        let last = letters.next_back();
        let is_doubled = last.is_some() && letters.clone().next_back() == last;
        verbs.contains(stem)
            || verbs.contains(&*format!("{stem}e"))
            || is_doubled && verbs.contains(letters.as_str())
    });
    verbs.contains(word)
        || (third_person.into_iter().flatten()).any(|verb| verbs.contains(verb))
        || is_participle
}

fn check(title: &TitledItem, issue: &TitleIssue) -> Option<Finding> {
    let TitleIssue::Thing = issue else {
        return None;
    };
    let message = message!(
        "feature-noun.finding",
        title = MessageValue::title(title.text)
    );
    Some(Finding::new(&RULE, title.item, message))
}

#[cfg(test)]
mod tests {
    use super::{NounLists, RULE, can_be_verb, is_verb};
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
            "Delivery",
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
    fn verbs_are_recognized_in_every_form() {
        for word in [
            "manage", "manages", "managing", "set", "setting", "watches", "viewing",
        ] {
            assert!(is_verb(word), "{word}");
        }
        for word in [
            "user", "order", "settings", "admin", "booking", "ing", "ééing", "",
        ] {
            assert!(!is_verb(word), "{word}");
        }
        assert!(can_be_verb("search") && can_be_verb("booking"));
        assert!(!can_be_verb("order"));
    }

    #[test]
    fn fires_on_activities_and_tasks() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: The dashboard
#             ^^^^^^^^^^^^^ note: `The dashboard` is a thing, not something users do
    tasks:
      - task: Order history
#             ^^^^^^^^^^^^^ note: `Order history` is a thing, not something users do
        stories: [Notifications]
      - task: View order history
        stories: [Settings]
"#,
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
