//! A step that is a thing.

use super::verbs::{can_be_verb, is_verb};
use crate::gaps::words::{BuiltInWords, RuleWords, TitleIssue, TitleWords, WordList};
use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "feature-noun",
    family: Family::Wording,
    level: Level::Note,
    looks_for: "An activity or task of one or two words is a thing and not an act: Dashboard, Notifications, Admin page. Search and Pay are acts. English maps only.",
    why: "A backbone of things is a menu, not a journey. It hides who does what, and the steps between the things, where people get lost.",
    advice: "begin with a verb, and say what people do there: not `Dashboard` but `See how my shop did today`",
    before: r#"
activities:
  - activity: Dashboard
    tasks:
      - task: User management
        stories:
          - Let a colleague in
"#,
    after: r#"
activities:
  - activity: Run the shop together
    tasks:
      - task: Share the work
        stories:
          - Let a colleague in
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    check,
};

/// Things that are a whole title. Words that are acts as often are left out: report, review,
/// filter, message, checkout, login, payment, delivery.
static THINGS: BuiltInWords = BuiltInWords::new(
    "\
    access control, account, activity feed, activity log, address book, admin, administration, \
    alerts, analytics, audit log, audit trail, authentication, authorisation, authorization, \
    back office, basket, calendar, cart, catalog, billing, category, chat room, chatbot, configuration, content, contact \
    form, content library, customer, customer data, customer list, customer record, coupons, delivery options, dashboard, \
    email notification, error log, documents, event calendar, faq, favorites, favourites, filters, footer, \
    forum, header, home page, homepage, image gallery, inbox, integration, inventory, invoices, \
    knowledge base, landing page, leaderboard, login form, loyalty program, loyalty programme, \
    media library, news feed, newsletter, notification, order list, permission, photo gallery, \
    messages, metrics, password reset, payments, portal, preferences, price list, registration, product, product catalog, product catalogue, product \
    details, product list, product reviews, profile, push notification, reports, role, search \
    bar, search engine, search results, settings, shopping basket, shopping cart, sidebar, site \
    map, sitemap, sms notification, statistics, subscription, supplier, timeline, user, user \
    account, user data, user interface, user list, user role, vendor, wallet, wish list, \
    wishlist",
);

/// What a title of two words ends with, unless it begins with a verb.
static CONTAINERS: BuiltInWords = BuiltInWords::new(
    "\
    administration, authentication, authorisation, authorization, center, centre, component, \
    dashboard, engine, feature, functionality, interface, management, module, page, panel, \
    portal, screen, section, system, widget, wizard",
);

/// What it ends with, unless it begins with a word that can be a verb.
static OBJECTS: BuiltInWords = BuiltInWords::new(
    "\
    analytics, configuration, export, gateway, import, options, history, integration, notification, permission, \
    preferences, profile, settings, statistics, support, upload",
);

/// What makes a title a thing.
pub(crate) struct NounLists {
    whole: RuleWords,
    containers: RuleWords,
    objects: RuleWords,
    removed: WordList,
}

impl NounLists {
    pub(crate) fn new(context: &RuleContext) -> Self {
        let added = context.words_option(RULE.id, WordList::ADD);
        let removed = context.words_option(RULE.id, WordList::REMOVE);
        Self {
            whole: THINGS.customized(added, removed),
            containers: CONTAINERS.customized(&[], removed),
            objects: OBJECTS.customized(added, removed),
            removed: WordList::new("", removed, &[]),
        }
    }

    /// Whether a title is a thing.
    pub(crate) fn is_noun(&self, words: &TitleWords) -> bool {
        // An article or a possessive, and two words.
        const MOST: usize = 3;
        if words.lower().len() > MOST || self.removed.equals(words) {
            return false;
        }
        let words = words.clone().without_determiner();
        if self.whole.equals(&words) {
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

fn check(context: &RuleContext) -> Vec<Finding> {
    context
        .readings()
        .filter(|(_, reading)| matches!(reading, TitleIssue::Thing))
        .map(|(titled, _)| {
            let message =
                Phrase::from_title(titled.text).and(" is a thing, and not something people do");
            Finding::new(&RULE, titled.item, message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{NounLists, RULE};
    use crate::format::{Project, read_map};
    use crate::gaps::RuleContext;
    use crate::gaps::fixture::{Fixture, check};
    use crate::gaps::words::TitleWords;
    use crate::map::Analysis;
    use crate::text::Source;
    use std::sync::Arc;

    #[test]
    fn things_are_told_from_acts() {
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
    fn fires_on_activities_and_tasks() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: The dashboard
#             ^^^^^^^^^^^^^ note: `The dashboard` is a thing, and not something people do
    tasks:
      - task: Order history
#             ^^^^^^^^^^^^^ note: `Order history` is a thing, and not something people do
        stories: [Notifications]
      - task: View order history
        stories: [Settings]
"#,
        );
    }

    #[test]
    fn a_project_adds_and_removes_words() {
        Fixture::new(&RULE)
            .project("gaps:\n  feature-noun:\n    add: [hub]\n    remove: [inbox, management, admin page]\n")
            .check(
                r#"title: Groceries
activities:
  - activity: Family hub
#             ^^^^^^^^^^ note: `Family hub` is a thing, and not something people do
    tasks: [Inbox, Pain management, Admin page]
"#,
            );
    }
}
