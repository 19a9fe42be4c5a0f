//! The rules that did not look at a map, and why.

use super::rule_href;
use crate::format::RuleLevel;
use crate::gaps::{Rule, SkippedRule, all_rules};
use crate::messages::message;
use crate::pages::view::MapView;
use crate::pages::words::capital;
use serde::Serialize;

/// Rules that did not look at the map for the same reason.
#[derive(Debug, Serialize)]
pub struct NotCheckedView {
    /// The reason.
    pub why_html: String,
    /// The rules.
    pub rules: Vec<RuleLink>,
}

/// A link to the explanation of a rule.
#[derive(Debug, Serialize)]
pub struct RuleLink {
    /// The rule's id.
    pub rule: &'static str,
    /// The address of its explanation.
    pub href: String,
}

/// The rules that did not look at the map, by reason. Those that the project turns off come last.
pub(crate) fn not_checked(view: &MapView) -> Vec<NotCheckedView> {
    let skipped = view.analyzed.gaps.skipped.iter();
    let skipped = skipped.map(|SkippedRule { rule, why, .. }| (*rule, why.clone()));
    let off = all_rules().filter(|rule| is_off(view, rule));
    let off = off.map(|rule| (rule, message!("skipped-off")));
    let mut groups: Vec<NotCheckedView> = Vec::new();
    for (rule, why) in skipped.chain(off) {
        let why_html = capital(&view.html(why));
        let link = RuleLink {
            rule: rule.id,
            href: rule_href(rule),
        };
        match groups.iter_mut().find(|group| group.why_html == why_html) {
            Some(group) => group.rules.push(link),
            None => groups.push(NotCheckedView {
                why_html,
                rules: vec![link],
            }),
        }
    }
    groups
}

/// Whether the project turns a rule off.
pub(crate) fn is_off(view: &MapView, rule: &Rule) -> bool {
    let options = view.project.rules.get(rule.id);
    options.is_some_and(|options| options.level == RuleLevel::Off)
}
