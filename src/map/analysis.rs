//! Everything about a map that rules and pages both need, computed once.

use super::{Coverage, Dependencies, Journey, StoryMap};

/// Facts derived from a map that more than one rule or page reads.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// The stories of every cell, and the personas of every release and activity.
    pub coverage: Coverage,
    /// For every story, the stories that need it.
    pub dependencies: Dependencies,
    /// One journey for every persona, in the order of [`StoryMap::personas`].
    pub journeys: Vec<Journey>,
}

impl Analysis {
    /// Derives everything from `map`, in time proportional to its stories and cells.
    pub fn new(map: &StoryMap) -> Self {
        let coverage = Coverage::new(map);
        Self {
            journeys: Journey::for_personas(map, &coverage),
            coverage,
            dependencies: Dependencies::new(map),
        }
    }
}
