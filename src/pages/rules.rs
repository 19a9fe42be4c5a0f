//! The page that explains all rules.

use super::frame::{Crumb, Frame, footer_title, site_links};
use super::gaps::level_message;
use super::view::direction;
use super::words::{capital, message_html, message_text, with_code};
use crate::analysis::urls;
use crate::format::{Project, RuleLevel};
use crate::gaps::{Family, Rule, all_rules};
use crate::messages::{Catalog, message};
use serde::Serialize;

/// The data of `rules.html`.
#[derive(Debug, Serialize)]
pub struct RulesPage {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The rules, family by family.
    pub families: Vec<RuleFamily>,
}

/// The rules of one family.
#[derive(Debug, Serialize)]
pub struct RuleFamily {
    /// The name of the family.
    pub name: String,
    /// What it is about, in a few words.
    pub about_html: String,
    /// Its rules.
    pub rules: Vec<RuleView>,
}

/// A rule with its explanation, as `storywall explain` shows it.
#[derive(Debug, Serialize)]
pub struct RuleView {
    /// The rule's id.
    pub id: &'static str,
    /// The id of its element.
    pub anchor: String,
    /// `error`, `warning` or `note`; a class name for themes.
    pub level: &'static str,
    /// The level in words, with its sign.
    pub word: String,
    /// What the project's settings say about it: `off in this project`.
    pub set: Option<String>,
    /// What it looks for.
    pub looks_for_html: String,
    /// Why it matters.
    pub why_html: String,
    /// What to do about it.
    pub advice_html: String,
    /// A part of a map in which it finds something.
    pub before: &'static str,
    /// The same part, fixed.
    pub after: &'static str,
    /// Its options as the project file has them, with their defaults.
    pub options: Option<String>,
}

/// The page that explains all rules, with the project's settings, in the language `lang`.
pub fn rules(project: &Project, catalog: &Catalog, lang: &str) -> RulesPage {
    let lang = catalog.page_language(lang);
    let site_title = project.site_title(catalog);
    let title = message_text(catalog, &message!("rules-title"));
    let page_title = message_text(catalog, &message!("rules-page-title", project = site_title));
    let families = Family::ALL.into_iter().map(|family| RuleFamily {
        name: message_text(catalog, &family.name()),
        about_html: capital(&message_html(catalog, &family.about())),
        rules: all_rules()
            .filter(|rule| rule.family == family)
            .map(|rule| view(rule, project, catalog))
            .collect(),
    });
    RulesPage {
        frame: Frame {
            lang: lang.to_owned(),
            texts_lang: None,
            dir: direction(lang),
            running: footer_title(&page_title),
            title: page_title,
            about: None,
            root: "",
            crumbs: vec![
                Crumb {
                    is_title: false,
                    name: site_title.to_owned(),
                    href: Some(urls::INDEX.to_owned()),
                },
                Crumb {
                    is_title: false,
                    name: title,
                    href: None,
                },
            ],
            views: site_links(catalog, urls::RULES),
        },
        families: families.collect(),
    }
}

fn view(rule: &'static Rule, project: &Project, catalog: &Catalog) -> RuleView {
    let word = |level| message_text(catalog, &level_message(level));
    let set = match project.rules.get(rule.id).map(|rule| rule.level) {
        None | Some(RuleLevel::Own) => None,
        Some(RuleLevel::Off) => Some(message!("rules-off-here")),
        Some(RuleLevel::At(level)) => Some(message!("rules-level-here", level = word(level))),
    };
    RuleView {
        id: rule.id,
        anchor: urls::rule_anchor(rule.id),
        level: rule.level.word(),
        word: word(rule.level),
        set: set.map(|set| message_text(catalog, &set)),
        looks_for_html: with_code(rule.looks_for(catalog)),
        why_html: with_code(rule.why(catalog)),
        advice_html: capital(&with_code(rule.advice(catalog))),
        before: rule.before.trim_matches('\n'),
        after: rule.after.trim_matches('\n'),
        options: rule.settings_example(),
    }
}
