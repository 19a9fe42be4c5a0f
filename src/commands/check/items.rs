//! Everything that a run has to tell, in the order in which it is told.

use super::filter::FindingFilter;
use crate::commands::load::{LoadedProject, shown_path};
use crate::gaps::Finding;
use crate::pages::{AnalyzedMap, MapView};
use crate::report::Reported;
use std::path::Path;

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
