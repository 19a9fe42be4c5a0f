//! The page that explains all rules.

use super::frame::{Crumb, Frame, footer_title};
use super::words::{capital, with_code};
use crate::analysis::urls;
use crate::format::{Project, RuleLevel};
use crate::gaps::{Family, Rule, all_rules};
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
    pub name: &'static str,
    /// What it is about, as a sentence without its full stop.
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
    /// `error`, `warning` or `note`.
    pub level: &'static str,
    /// What the project's settings say about it: `off here`, `error here`.
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

/// The page that explains all rules, with the project's settings.
pub fn rules(project: &Project) -> RulesPage {
    let families = Family::ALL.into_iter().map(|family| RuleFamily {
        name: family.heading().0,
        about_html: capital(&with_code(family.heading().1)),
        rules: all_rules()
            .filter(|rule| rule.family == family)
            .map(|rule| view(rule, project))
            .collect(),
    });
    RulesPage {
        frame: Frame {
            lang: "en".to_owned(),
            dir: "ltr",
            title: format!("The gap rules · {}", project.title),
            running: footer_title(&format!("The gap rules · {}", project.title)),
            about: None,
            root: "",
            crumbs: vec![
                Crumb {
                    name: project.title.clone(),
                    href: Some(urls::INDEX.to_owned()),
                },
                Crumb {
                    name: "The gap rules".to_owned(),
                    href: None,
                },
            ],
            views: Vec::new(),
        },
        families: families.collect(),
    }
}

fn view(rule: &'static Rule, project: &Project) -> RuleView {
    let set = match project.rules.get(rule.id).map(|rule| rule.level) {
        None | Some(RuleLevel::Own) => None,
        Some(RuleLevel::Off) => Some("off here".to_owned()),
        Some(RuleLevel::At(level)) => Some(format!("{} here", level.word())),
    };
    RuleView {
        id: rule.id,
        anchor: urls::rule_anchor(rule.id),
        level: rule.level.word(),
        set,
        looks_for_html: with_code(rule.looks_for),
        why_html: with_code(rule.why),
        advice_html: format!("{}.", capital(&with_code(rule.advice))),
        before: rule.before.trim_matches('\n'),
        after: rule.after.trim_matches('\n'),
        options: rule.settings_example(),
    }
}
