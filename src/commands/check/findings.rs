//! Selects what a run reports (`--only`, `--skip`), and sorts errors and findings.

use crate::analysis::AnalyzedMap;
use crate::commands::load::{LoadedProject, display_path};
use crate::commands::shell::Failure;
use crate::format::{ErrorCode, Project, RuleLevel, did_you_mean};
use crate::gaps::{self, Finding, RuleItem, Subject};
use crate::messages::Catalog;
use crate::report::{NotChecked, Reported, ReportedQuestion};
use crate::text::Diagnostic;
use crate::text::Place;
use clap::ValueEnum;
use std::path::Path;
use std::sync::Arc;

/// The rules whose findings are reported. Errors are always reported.
#[derive(Debug)]
pub(crate) struct FindingFilter {
    /// The rules of `--only`; all rules if it is empty.
    only: Vec<&'static str>,
    skip: Vec<&'static str>,
}

/// The language of what findings say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FindingWords {
    /// English, like everything else that the terminal shows.
    #[value(name = "en")]
    English,
    /// The language of each map.
    #[value(name = "map")]
    OfMap,
}

impl FindingWords {
    /// What the findings of a map say.
    fn catalog(self, map: &AnalyzedMap, project: &Project) -> Catalog {
        match self {
            FindingWords::English => Catalog::english(),
            FindingWords::OfMap => project.catalogs.in_language(&map.map.lang).clone(),
        }
    }
}

impl FindingFilter {
    /// Looks up the rules of `--only` and `--skip`.
    ///
    /// # Errors
    ///
    /// A name isn't the id of a gap rule.
    pub(crate) fn new(only: &[String], skip: &[String]) -> Result<Self, Failure> {
        let rules = |names: &[String]| -> Result<Vec<&'static str>, Failure> {
            names.iter().map(|name| rule_id(name)).collect()
        };
        Ok(Self {
            only: rules(only)?,
            skip: rules(skip)?,
        })
    }

    /// Whether the findings of a rule are reported.
    pub(crate) fn includes(&self, rule: &str) -> bool {
        (self.only.is_empty() || self.only.contains(&rule)) && !self.skip.contains(&rule)
    }

    /// Turns on the rules of `--only` that the project turns off. The other rules still run, since
    /// some rules depend on what others found.
    pub(crate) fn enable_rules(&self, project: &mut Project) {
        for rule in &self.only {
            if let Some(settings) = project.rules.get_mut(rule)
                && settings.level == RuleLevel::Off
            {
                settings.level = RuleLevel::Own;
            }
        }
    }
}

fn rule_id(name: &str) -> Result<&'static str, Failure> {
    let name = name.trim();
    if let Some(rule) = gaps::find_rule(name) {
        return Ok(rule.id);
    }
    if ErrorCode::ALL.iter().any(|error| error.as_str() == name) {
        let message = format!("`{name}` is an error, not a rule");
        return Err(Failure::new(message).help("errors are always reported; fix them in the map"));
    }
    let help = did_you_mean(name, gaps::rule_ids())
        .unwrap_or_else(|| "`storywall explain` lists all rules".to_owned());
    Err(Failure::new(format!("there is no rule `{name}`")).help(help))
}

/// Returns the format errors, those of the theme, the findings and the ignored findings, by file: its
/// errors by position, and then its findings by what is at stake.
/// `folder` is where the command runs.
pub(crate) fn reported(
    loaded: &LoadedProject,
    theme_errors: &[Diagnostic],
    filter: &FindingFilter,
    words: FindingWords,
    folder: &Path,
) -> Vec<Reported> {
    let workspace = loaded.workspace;
    let errors = loaded.diagnostics.iter().chain(theme_errors);
    let errors = errors.map(|error| Reported {
        file: display_path(&folder.join(error.place.source.name()), &workspace.root),
        diagnostic: error.clone(),
        url: None,
        identity: None,
        places: Vec::new(),
        ignore_reason: None,
    });
    let mut reported: Vec<Reported> = errors.collect();
    let position = |item: &Reported| item.diagnostic.place.span;
    reported.sort_by_key(position);
    let base_url = workspace.project.base_url.as_deref().unwrap_or_default();
    for map in &loaded.maps {
        let catalog = words.catalog(map, &workspace.project);
        let open = map.gaps.findings.iter().map(|finding| (finding, None));
        let ignored = map.gaps.ignored.iter();
        let ignored = ignored.map(|ignored| (&ignored.finding, Some(&ignored.reason)));
        let included = open
            .chain(ignored)
            .filter(|(finding, _)| filter.includes(finding.rule.id));
        reported.extend(included.map(|(finding, reason)| Reported {
            url: Some(format!("{base_url}{}", map.site_href(finding.wall_place))),
            ignore_reason: reason.cloned(),
            ..open_finding(finding, map, &catalog)
        }));
    }
    // The sort is stable, so the findings of a map keep their order, by what is at stake.
    let name = |item: &Reported| item.diagnostic.place.source.name().to_owned();
    reported.sort_by_cached_key(name);
    reported
}

/// The rules that did not look at a map, map by map.
pub(crate) fn not_checked(
    loaded: &LoadedProject,
    filter: &FindingFilter,
    words: FindingWords,
) -> Vec<NotChecked> {
    let maps = loaded.maps.iter();
    let skipped = maps.flat_map(|map| {
        let catalog = words.catalog(map, &loaded.workspace.project);
        let skipped = map.gaps.skipped.iter();
        let included = skipped.filter(|skipped| filter.includes(skipped.rule.id));
        included.map(move |skipped| NotChecked {
            rule: skipped.rule.id,
            why: catalog.plain(&skipped.why),
            file: map.source.name().to_owned(),
            is_about_language: skipped.is_about_language,
        })
    });
    skipped.collect()
}

/// The questions for the room, map by map; none if only some rules are to run.
pub(crate) fn room_questions(
    loaded: &LoadedProject,
    filter: &FindingFilter,
    words: FindingWords,
) -> Vec<ReportedQuestion> {
    if !filter.only.is_empty() {
        return Vec::new();
    }
    let maps = loaded.maps.iter();
    let questions = maps.flat_map(|map| {
        let place = move |item: &RuleItem| Place {
            source: Arc::clone(&map.source),
            span: Subject::Item(*item).span(&map.map),
        };
        let catalog = words.catalog(map, &loaded.workspace.project);
        let questions = map.gaps.questions.iter();
        questions.map(move |question| ReportedQuestion {
            text: catalog.plain(&question.message),
            because: question.because.iter().map(place).collect(),
        })
    });
    questions.collect()
}

fn open_finding(finding: &Finding, map: &AnalyzedMap, catalog: &Catalog) -> Reported {
    Reported {
        diagnostic: finding.diagnostic(&map.map, &map.source, catalog),
        url: None,
        file: map.file.clone(),
        identity: Some(finding.identity(&map.map)),
        places: finding.place_identities(&map.map),
        ignore_reason: None,
    }
}
