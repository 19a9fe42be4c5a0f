//! Stories for trackers: files that their importers accept, from a map.
//!
//! A tracker gets the stories that it doesn't have yet: those without a key among their links. What it can't keep
//! is counted, and an import of the file gives back everything else.

mod azure;
mod cells;
mod gitlab;
mod jira;
mod loss;
mod markup;
mod outline;
mod tables;

pub use loss::{MapField, MapLoss};

use crate::map::StoryMap;
use outline::{Outline, OutlineItem, OutlineLevel};

/// A tracker that stories can be exported to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tracker {
    /// Jira in the cloud.
    Jira,
    /// Jira on a server.
    JiraDataCenter,
    /// Azure DevOps.
    Azure,
    /// GitLab.
    GitLab,
    /// Linear.
    Linear,
    /// Asana.
    Asana,
    /// GitHub.
    GitHub,
}

impl Tracker {
    /// All of them.
    pub const ALL: [Tracker; 7] = [
        Tracker::Jira,
        Tracker::JiraDataCenter,
        Tracker::Azure,
        Tracker::GitLab,
        Tracker::Linear,
        Tracker::Asana,
        Tracker::GitHub,
    ];

    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Tracker::Jira => "Jira",
            Tracker::JiraDataCenter => "Jira Data Center",
            Tracker::Azure => "Azure DevOps",
            Tracker::GitLab => "GitLab",
            Tracker::Linear => "Linear",
            Tracker::Asana => "Asana",
            Tracker::GitHub => "GitHub",
        }
    }

    /// Whether it gets only stories, and no items above them.
    fn is_flat(self) -> bool {
        !matches!(
            self,
            Tracker::Jira | Tracker::JiraDataCenter | Tracker::Azure
        )
    }

    /// How many characters a title can have.
    fn title_limit(self) -> usize {
        match self {
            Tracker::GitHub => 256,
            _ => 255,
        }
    }
}

/// What activities become in Jira, where epics are tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ActivityForm {
    /// Labels of the epics.
    #[default]
    Label,
    /// Initiatives above the epics, which not every Jira has.
    Initiative,
}

/// How a map is exported to a tracker.
#[derive(Clone, Copy, Debug, Default)]
pub struct TrackerOptions {
    /// Whether stories that the tracker has already are exported, too.
    pub all: bool,
    /// What activities become in Jira.
    pub activities: ActivityForm,
    /// How many rows a file has at most; the tracker's own limit if it isn't given.
    pub max_rows: Option<usize>,
}

impl TrackerOptions {
    fn max_rows(&self, tracker: Tracker) -> usize {
        self.max_rows.unwrap_or(match tracker {
            Tracker::Azure => azure::MAX_ROWS,
            _ => jira::MAX_ROWS,
        })
    }
}

/// A file for a tracker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackerFile {
    /// The end of its name, such as `jira.csv`.
    pub ending: String,
    /// Its text.
    pub text: String,
}

/// The files for a tracker, and what is to be said about them.
#[derive(Clone, Debug)]
pub struct TrackerExport {
    /// The files.
    pub files: Vec<TrackerFile>,
    /// How many stories they have.
    pub stories: usize,
    /// How many stories were left out because the tracker has them.
    pub with_key: usize,
    /// How many titles had to be cut; the descriptions begin with the whole ones.
    pub cut_titles: usize,
    /// What the tracker doesn't get.
    pub losses: Vec<MapLoss>,
}

/// The files of a map for a tracker.
pub fn export_to_tracker(
    map: &StoryMap,
    tracker: Tracker,
    options: &TrackerOptions,
) -> TrackerExport {
    let outline = Outline::new(map, options.all, tracker.title_limit());
    let max_rows = options.max_rows(tracker);
    let files = match tracker {
        Tracker::Jira => jira::jira_files(&outline, options.activities, max_rows),
        Tracker::JiraDataCenter => vec![jira::jira_dc_file(&outline)],
        Tracker::Azure => azure::azure_files(&outline, max_rows),
        Tracker::GitLab => vec![gitlab::gitlab_file(&outline)],
        Tracker::Linear => vec![tables::linear_file(&outline)],
        Tracker::Asana => vec![tables::asana_file(&outline)],
        Tracker::GitHub => vec![tables::github_file(&outline)],
    };
    TrackerExport {
        files,
        stories: outline.stories().count(),
        with_key: outline.with_key,
        cut_titles: outline
            .items
            .iter()
            .filter(|item| outline.is_cut(item))
            .count(),
        losses: loss::losses(&outline, tracker, options),
    }
}

/// A title as a part of a label, which a comma would end.
fn label_name(title: &str) -> String {
    title.replace([',', ';', '"'], "").trim().to_owned()
}

/// The labels of a story in a tracker that has no levels: its tags, its activity and its task.
fn labels(item: &OutlineItem, separator: &str) -> Vec<String> {
    debug_assert_eq!(item.level, OutlineLevel::Story);
    let mut labels = item.story.map_or(Vec::new(), |story| story.tags.clone());
    let groups = [
        ("activity", item.activity),
        ("task", item.task.or(item.activity)),
    ];
    for (kind, title) in groups {
        let name = title.map(label_name);
        labels.extend(name.map(|name| format!("{kind}{separator}{name}")));
    }
    labels
}
