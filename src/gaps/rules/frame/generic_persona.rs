//! A persona that could be anybody.

use crate::gaps::words::{BuiltInWords, WordList};
use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "generic-persona",
    family: Family::Frame,
    level: Level::Note,
    looks_for: "A persona’s whole name is generic (“user”, “the customer”, “everyone”), or is the system itself.",
    why: "A name that fits everybody helps to decide nothing: people fill it with themselves, and stories get written for the one who speaks.",
    advice: "name somebody in particular, with what sets them apart: “Sarah, a busy parent”",
    before: r#"
personas:
  - User
"#,
    after: r#"
personas:
  - sarah: Sarah, a busy parent
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    check,
};

/// Names that fit anybody.
static ANYBODY: BuiltInWords = BuiltInWords::new(
    "\
    actor, admin, admin user, administrator, all, all users, any user, anybody, anyone, average user, \
    client, consumer, customer, default user, end customer, end user, enduser, everybody, everyone, \
    general public, generic user, human, individual, internal user, logged in user, logged out user, \
    member, new user, normal user, people, person, persona, persona name, power user, public, registered user, \
    regular user, role, some user, somebody, someone, stakeholder, standard user, super admin, \
    super user, superuser, system admin, system administrator, system user, target group, target user, \
    typical user, user, user persona, us, visitor, we",
);

/// Names of what is built.
static SYSTEM: BuiltInWords = BuiltInWords::new(
    "\
    api, app, application, back end, backend, bot, computer, cron job, database, front end, frontend, \
    it system, machine, mobile app, our system, platform, product, program, server, service, site, \
    software, system, the system, tool, web app, web application, web site, website",
);

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let anybody = context.word_list(RULE.id, &ANYBODY);
    let system = context.word_list(RULE.id, &SYSTEM);
    map.persona_ixs()
        .filter_map(|persona| {
            let name = &map[persona].name.text;
            let words = context.english_words(name)?.without_determiner();
            let said = if anybody.covers(&words) {
                " could be anybody"
            } else if system.covers(&words) {
                " is what you build, and not a person"
            } else {
                return None;
            };
            let message = Phrase::from_title(name).and(said);
            Some(Finding::new(&RULE, RuleItem::Persona(persona), message))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn whole_names_that_fit_anybody_and_the_system_itself() {
        check(
            &RULE,
            r#"title: Groceries
personas:
  - User
#   ^^^^ note: `User` could be anybody
  - customer: The customers
#             ^^^^^^^^^^^^^ note: `The customers` could be anybody
  - Back-end
#   ^^^^^^^^ note: `Back-end` is what you build, and not a person
  - sarah: Sarah, a busy customer
  - Power user of the shop
"#,
        );
    }

    #[test]
    fn the_words_are_english_and_the_project_s() {
        check(&RULE, "title: Einkauf\nlang: de\npersonas: [System]\n");
        Fixture::new(&RULE)
            .project("gaps:\n  generic-persona: {add: [shopper], remove: [client]}")
            .check(
                r#"title: Groceries
personas:
  - Client
  - Shopper
#   ^^^^^^^ note: `Shopper` could be anybody
"#,
            );
    }
}
