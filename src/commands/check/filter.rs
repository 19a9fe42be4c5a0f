//! `--only` and `--skip`.

use crate::commands::outcome::Failure;
use crate::format::{Fault, Project, RuleLevel, nearest};
use crate::gaps;

/// Which rules are told; faults of the format always are.
#[derive(Debug)]
pub(crate) struct FindingFilter {
    /// The rules asked for by name; none means all.
    only: Vec<&'static str>,
    skip: Vec<&'static str>,
}

impl FindingFilter {
    /// The filter that names rules to tell and rules to leave out.
    ///
    /// # Errors
    ///
    /// A name that is no gap rule's.
    pub(crate) fn new(only: &[String], skip: &[String]) -> Result<Self, Failure> {
        let rules = |names: &[String]| -> Result<Vec<&'static str>, Failure> {
            names.iter().map(|name| rule(name)).collect()
        };
        Ok(Self {
            only: rules(only)?,
            skip: rules(skip)?,
        })
    }

    /// Whether a rule is told.
    pub(crate) fn tells(&self, rule: &str) -> bool {
        (self.only.is_empty() || self.only.contains(&rule)) && !self.skip.contains(&rule)
    }

    /// Turns on, at its own level, what the project has off and was asked for by name. The other
    /// rules run as ever: some rules judge what others found.
    pub(crate) fn turn_on(&self, project: &mut Project) {
        for rule in &self.only {
            if let Some(settings) = project.rules.get_mut(rule)
                && settings.level == RuleLevel::Off
            {
                settings.level = RuleLevel::Own;
            }
        }
    }
}

fn rule(name: &str) -> Result<&'static str, Failure> {
    let name = name.trim();
    if let Some(rule) = gaps::find_rule(name) {
        return Ok(rule.id);
    }
    if Fault::ALL.iter().any(|fault| fault.code() == name) {
        let message = format!("`{name}` is a fault of the format, and no gap rule");
        return Err(Failure::new(message).help("faults are always told: mend them in the map"));
    }
    let help = match nearest(name, gaps::rule_ids()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`storywall explain` lists all rules".to_owned(),
    };
    Err(Failure::new(format!("there is no rule `{name}`")).help(help))
}
