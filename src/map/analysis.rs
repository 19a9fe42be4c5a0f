//! What rules and pages both ask of a map.

use super::{Coverage, Dependencies, Journey, StoryMap};

/// The answers that more than one rule or page asks for, found once for all of them.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// Which release goes through which part of the backbone.
    pub coverage: Coverage,
    /// Which stories wait for which.
    pub dependencies: Dependencies,
    /// The way of every persona.
    pub journeys: Vec<Journey>,
}

impl Analysis {
    /// Asks a map everything, in time proportional to its stories and cells.
    pub fn new(map: &StoryMap) -> Self {
        let coverage = Coverage::new(map);
        Self {
            journeys: Journey::for_personas(map, &coverage),
            coverage,
            dependencies: Dependencies::new(map),
        }
    }
}
