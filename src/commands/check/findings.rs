//! The findings of a run: which are reported, and in which order.

use crate::commands::load::{LoadedProject, shown_path};
use crate::commands::shell::Failure;
use crate::format::{Fault, Project, RuleLevel, nearest};
use crate::gaps;
use crate::gaps::Finding;
use crate::pages::{AnalyzedMap, MapView};
use crate::report::Reported;
use std::path::Path;

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

/// Faults, findings and what is ignored, file by file, each file in the order of its lines;
/// `folder` is where the command runs.
pub(crate) fn items(
    loaded: &LoadedProject,
    filter: &FindingFilter,
    folder: &Path,
) -> Vec<Reported> {
    let faults = loaded.faults.iter().map(|fault| Reported {
        file: shown_path(
            &folder.join(fault.place.source.name()),
            &loaded.workspace.root,
        ),
        diagnostic: fault.clone(),
        url: None,
        identity: None,
        ignored: None,
    });
    let mut items: Vec<Reported> = faults.collect();
    for shown in &loaded.maps {
        let book = MapView::new(shown, &loaded.workspace.project, &[]);
        let base = loaded
            .workspace
            .project
            .base_url
            .as_deref()
            .unwrap_or_default();
        let open = shown.gaps.findings.iter().map(|finding| (finding, None));
        let ignored = shown.gaps.ignored.iter();
        let ignored = ignored.map(|ignored| (&ignored.finding, Some(&ignored.reason)));
        let told = open
            .chain(ignored)
            .filter(|(finding, _)| filter.tells(finding.rule.id));
        items.extend(told.map(|(finding, reason)| Reported {
            url: Some(format!("{base}{}", book.site_href(finding.wall_place))),
            ignored: reason.cloned(),
            ..item(finding, shown)
        }));
    }
    items.sort_by(|one, other| {
        let (one, other) = (&one.diagnostic.place, &other.diagnostic.place);
        let files = one.source.name().cmp(other.source.name());
        files.then(one.span.cmp(&other.span))
    });
    items
}

fn item(finding: &Finding, shown: &AnalyzedMap) -> Reported {
    Reported {
        diagnostic: finding.diagnostic(&shown.map, &shown.source),
        url: None,
        file: shown.file.clone(),
        identity: Some(finding.identity(&shown.map)),
        ignored: None,
    }
}
