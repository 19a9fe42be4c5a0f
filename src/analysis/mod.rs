//! A decoded map with everything that is derived from it, and the addresses of its pages.
//!
//! [`AnalyzedMap`] is the input of `pages` and of `storywall check`. Addresses are part of
//! this layer because messages, reports and the preview link to pages without rendering any.
//! [`comparison::Comparison`] is what differs between two versions of a map.

pub mod comparison;
pub(crate) mod escaped_markdown;
mod fix;
pub mod history;
pub(crate) mod steps;
pub mod urls;

pub use fix::{FixedGap, FixedGaps, MadeFixes, fix_gaps, make_fixes};

use crate::format::Project;
use crate::gaps::{Gaps, WallPlace, find_gaps, find_gaps_only};
use crate::map::{Analysis, StoryMap};
use crate::text::Source;
use comparison::Comparison;
use history::MapHistory;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The images that the texts of a map show: each address as typed, and the path of its file in the
/// site, relative to the site's root; an empty path if the image can't be read.
pub type Images = BTreeMap<String, String>;

/// A decoded map with its analysis and its gaps.
#[derive(Debug)]
pub struct AnalyzedMap {
    /// The stem of the map's file, which is also the folder of its pages.
    pub stem: String,
    /// The path of the map's file from the project's folder, as pages and reports show it.
    pub file: String,
    /// The text of the file, for line numbers.
    pub source: Arc<Source>,
    /// The map.
    pub map: StoryMap,
    /// Coverage, dependencies and journeys, which both rules and pages read.
    pub analysis: Analysis,
    /// The findings of the rules.
    pub gaps: Gaps,
    /// The images that the map's texts show.
    pub images: Images,
    /// What changed since an earlier version, where that is shown.
    pub changes: Option<Arc<MapChanges>>,
    /// The history of the map, if the site shows it.
    pub history: Option<Arc<MapHistory>>,
}

/// What changed in a map since an earlier version.
#[derive(Debug)]
pub struct MapChanges {
    /// What people call the earlier version: the name of a revision.
    pub since: String,
    /// What differs.
    pub comparison: Comparison,
}

/// The maps that a project had in an earlier version and doesn't have any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoneMaps {
    /// What people call the earlier version.
    pub since: String,
    /// Their titles.
    pub titles: Vec<String>,
}

impl AnalyzedMap {
    /// Analyzes a map and runs the rules on it. The result has no images, and its `file` is the name of
    /// the source.
    pub fn new(stem: &str, source: Arc<Source>, map: StoryMap, project: &Project) -> Self {
        Self::with_gaps(find_gaps, stem, source, map, project)
    }

    /// The same without questions for a room, which an editor doesn't show.
    pub fn without_questions(
        stem: &str,
        source: Arc<Source>,
        map: StoryMap,
        project: &Project,
    ) -> Self {
        Self::with_gaps(find_gaps_only, stem, source, map, project)
    }

    fn with_gaps(
        find: fn(&StoryMap, &Analysis, &Project) -> Gaps,
        stem: &str,
        source: Arc<Source>,
        map: StoryMap,
        project: &Project,
    ) -> Self {
        let analysis = Analysis::new(&map);
        Self {
            stem: stem.to_owned(),
            file: source.name().to_owned(),
            gaps: find(&map, &analysis, project),
            analysis,
            source,
            map,
            images: Images::new(),
            changes: None,
            history: None,
        }
    }

    /// The address of a place on the map's wall, from the site's root.
    pub(crate) fn site_href(&self, place: WallPlace) -> String {
        let folder = urls::percent_encoded(&self.stem);
        format!("{folder}/{}", urls::wall_href(&self.map, place))
    }
}
