//! What there is to show.

use super::markdown::Images;
use crate::format::Project;
use crate::gaps::{Gaps, WallPlace, find_gaps};
use crate::map::{ActivityIx, Analysis, ReleaseIx, StoryMap};
use crate::text::Source;
use std::collections::HashMap;
use std::sync::Arc;

/// A map that is to be shown.
#[derive(Debug)]
pub struct AnalyzedMap {
    /// The folder of its pages: the stem of its file.
    pub stem: String,
    /// Its file as pages name it: the path from the project's folder.
    pub file: String,
    /// Its text, for the lines that findings name.
    pub source: Arc<Source>,
    /// The map.
    pub map: StoryMap,
    /// What rules and pages ask of it.
    pub answers: Analysis,
    /// What the rules found in it.
    pub gaps: Gaps,
    /// The pictures that its texts show.
    pub images: Images,
}

impl AnalyzedMap {
    /// A map with its gaps, whose pages stand in the folder `stem`. It shows no pictures yet, and its file
    /// is what the source is called.
    pub fn new(stem: &str, source: Arc<Source>, map: StoryMap, project: &Project) -> Self {
        let answers = Analysis::new(&map);
        Self {
            stem: stem.to_owned(),
            file: source.name().to_owned(),
            gaps: find_gaps(&map, &answers, project),
            answers,
            source,
            map,
            images: Images::new(),
        }
    }

    /// The cells that the map says are left out on purpose.
    pub(crate) fn meant(&self) -> HashMap<(ActivityIx, ReleaseIx), &str> {
        let ignored = self.gaps.ignored.iter();
        let holes = ignored.filter_map(|ignored| match ignored.finding.wall_place {
            WallPlace::ActivityInRelease(activity, release) => {
                Some(((activity, release), ignored.reason.as_str()))
            }
            _ => None,
        });
        holes.collect()
    }
}
