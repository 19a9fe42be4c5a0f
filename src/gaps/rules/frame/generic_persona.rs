//! Reports personas that are no specific person: anyone, a system, a place, or just a customer.

use crate::gaps::language::HeadPosition;
use crate::gaps::title_words::TitleWords;
use crate::gaps::word_list::{RuleWords, WordList};
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, WordSection,
};
use crate::map::{Persona, PersonaIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "generic-persona",
    family: Family::Frame,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
personas:
  - User
"#,
    after: r#"
personas:
  - sarah: Sarah, a busy parent
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    needs: &[Requirement::Words(&[WordSection::GenericPersonas])],
    check: Check::Map(check),
};

/// Why a persona is no specific person.
#[derive(Clone, Copy)]
enum Generic {
    /// It could be anyone.
    Anybody,
    /// It is the product.
    System,
    /// It is a place or a body.
    Place,
    /// It only says what somebody is to the product.
    Customer,
}

/// A persona that is no specific person.
#[derive(Clone, Copy)]
struct GenericPersona {
    persona: PersonaIx,
    kind: Generic,
}

/// The word lists of this rule as the project has customized them.
struct PersonaWords {
    articles: &'static WordList,
    and: &'static WordList,
    anybody: RuleWords,
    system: RuleWords,
    places: RuleWords,
    belonging: &'static WordList,
    customers: RuleWords,
    head: HeadPosition,
}

impl PersonaWords {
    fn new(context: &RuleContext) -> Self {
        let removed = context.words_option(RULE.id, WordList::REMOVE);
        let language = context.language_or_any();
        let without_removed = |section| language.customized(section, &[], &removed);
        Self {
            articles: context.words(WordSection::Articles),
            and: context.words(WordSection::And),
            anybody: context.rule_words(RULE.id, WordSection::GenericPersonas),
            system: without_removed(WordSection::SystemPersonas),
            places: without_removed(WordSection::PlacePersonas),
            belonging: context.words(WordSection::Belonging),
            customers: without_removed(WordSection::CustomerPersonas),
            head: language.head(),
        }
    }

    /// Why a persona is no specific person, or `None` if it is one.
    fn classify(&self, persona: &Persona) -> Option<Generic> {
        let name = &persona.name.text;
        let words = TitleWords::new(name).without_first(|word| self.articles.has(word));
        if self.anybody.covers(&words, self.and) {
            return Some(Generic::Anybody);
        }
        if self.system.covers(&words, self.and) {
            return Some(Generic::System);
        }
        let role = without_clause(name);
        let role_words = TitleWords::new(role).without_first(|word| self.articles.has(word));
        let words = role_words.as_slice();
        let head = match self.head {
            HeadPosition::First => words.first(),
            HeadPosition::Last => words.last(),
        }?;
        // The owner *of* a shop is a person.
        let says_from_where = words.iter().any(|word| self.belonging.has(word));
        if (self.places.has(head) || self.places.has_part(head)) && !says_from_where {
            return Some(Generic::Place);
        }
        let has_more = role.len() < name.trim().len()
            || persona.goal.is_some()
            || persona.details.description.is_some();
        (words.len() <= 2 && self.customers.has(head) && !has_more).then_some(Generic::Customer)
    }
}

/// A name up to its first comma, dash, bracket or colon.
fn without_clause(name: &str) -> &str {
    let marks = [
        ',', '–', '—', ':', '(', '[', '{', '，', '、', '：', '（', '［',
    ];
    let end = [name.find(marks), name.find(" - ")]
        .into_iter()
        .flatten()
        .min();
    name[..end.unwrap_or(name.len())].trim()
}

/// Whether this rule reports a persona of the map. Who has no name yet needs one first.
pub(super) fn reports(context: &RuleContext, persona: &Persona) -> bool {
    context.looks_at_map(&RULE) && PersonaWords::new(context).classify(persona).is_some()
}

/// The personas who are no specific person, also if nobody wants to hear that. Empty in a language without word lists.
pub(crate) fn generic_personas(context: &RuleContext) -> Vec<PersonaIx> {
    if RULE
        .needs
        .iter()
        .any(|needed| needed.unmet(context).is_some())
    {
        return Vec::new();
    }
    let words = PersonaWords::new(context);
    let personas = context.map.persona_ixs();
    personas
        .filter(|persona| words.classify(&context.map[*persona]).is_some())
        .collect()
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let words = PersonaWords::new(context);
    let generic = map.persona_ixs().filter_map(|persona| {
        let kind = words.classify(&map[persona])?;
        Some(GenericPersona { persona, kind })
    });
    context.one_finding(&RULE, generic.collect(), |generic| {
        let GenericPersona { persona, kind } = generic[0];
        let (name, others) = (
            MessageValue::title(&map[persona].name.text),
            generic.len() - 1,
        );
        let message = match kind {
            Generic::Anybody => {
                message!("generic-persona.anybody", persona = name, others = others)
            }
            Generic::System => message!("generic-persona.system", persona = name, others = others),
            Generic::Place => message!("generic-persona.place", persona = name, others = others),
            Generic::Customer => {
                message!("generic-persona.customer", persona = name, others = others)
            }
        };
        let others = generic[1..]
            .iter()
            .map(|other| RuleItem::Persona(other.persona));
        Finding::new(&RULE, RuleItem::Persona(persona), message)
            .with_places(others, message!("generic-persona.also"))
            .identified_by(RuleItem::Map)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    /// Checks that a map with these personas gets one finding, on the first.
    fn check_first(personas: &[&str], message: &str) {
        let lines: Vec<String> = personas
            .iter()
            .map(|name| format!("  - {name:?}\n"))
            .collect();
        let marks = "^".repeat(personas[0].chars().count() + 2);
        let (first, others) = (&lines[0], lines[1..].concat());
        check(
            &RULE,
            &format!("title: Shop\npersonas:\n{first}#   {marks} note: {message}\n{others}"),
        );
    }

    #[test]
    fn fires_once_for_anyone_systems_places_and_customers() {
        check_first(
            &[
                "User",
                "The customers",
                "Sarah, a busy customer",
                "Power user of the shop",
            ],
            "`User` and 1 other persona could be anyone",
        );
        check_first(
            &["An authenticated user"],
            "`An authenticated user` could be anyone",
        );
        check_first(&["Back-end"], "`Back-end` is the system, not a person");
        check_first(
            &[
                "The coffee shop",
                "Sales department (Berlin)",
                "Anna from the shop",
            ],
            "`The coffee shop` and 1 other persona aren't people",
        );
        check_first(
            &["Gold member"],
            "`Gold member` only says what somebody is to you, not who they are",
        );
    }

    #[test]
    fn people_are_fine() {
        check(
            &RULE,
            r#"title: Shop
personas:
  - Owner of a coffee shop
  - Head of department
  - Team lead
  - Visitor, in town for a day
  - "Donor: gives every month"
  - {persona: Club member, goal: Play at the weekend}
  - Frequent paying customer
"#,
        );
    }

    #[test]
    fn words_are_of_the_language_and_can_be_customized() {
        check(&RULE, "title: Einkauf\nlang: tlh\npersonas: [System]\n");
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  generic-persona: {add: [shopper], remove: [client]}")
            .check(
                r#"title: Groceries
personas:
  - Client
  - Shopper
#   ^^^^^^^ note: `Shopper` could be anyone
"#,
            );
    }
}
