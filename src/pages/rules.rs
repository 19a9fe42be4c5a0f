//! All rules, explained.

use super::frame::{Crumb, Frame, running};
use super::phrase::{capital, with_code};
use super::urls;
use crate::format::{Project, RuleLevel};
use crate::gaps::{Family, Rule, all_rules};
use serde::Serialize;

/// What the page that explains the rules shows.
#[derive(Debug, Serialize)]
pub struct RulesPage {
    /// What is around it.
    pub frame: Frame,
    /// The rules, family by family.
    pub families: Vec<RuleFamily>,
}

/// The rules of one family.
#[derive(Debug, Serialize)]
pub struct RuleFamily {
    /// The family.
    pub name: &'static str,
    /// What it is about, as a sentence without its full stop.
    pub about_html: String,
    /// Its rules.
    pub rules: Vec<RuleView>,
}

/// A rule, explained as `storywall explain` does it.
#[derive(Debug, Serialize)]
pub struct RuleView {
    /// The rule's id.
    pub id: &'static str,
    /// The id of its element.
    pub anchor: String,
    /// `error`, `warning` or `note`.
    pub level: &'static str,
    /// What this project says of it: `off here`, `an error here`.
    pub set: Option<String>,
    /// When it fires.
    pub looks_for_html: String,
    /// Why that matters.
    pub why_html: String,
    /// What to do about it.
    pub advice_html: String,
    /// A piece of a map on which it fires.
    pub before: &'static str,
    /// The same piece, mended.
    pub after: &'static str,
    /// Its options as they stand in the project file, with their defaults.
    pub options: Option<String>,
}

/// The page that explains all rules, with what the project says of each.
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
            running: running(&format!("The gap rules · {}", project.title)),
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
