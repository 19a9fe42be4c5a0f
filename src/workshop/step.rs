//! The steps of a workshop, and the time that each of them has.

use crate::messages::{Message, message};
use serde::{Deserialize, Serialize};

/// A step of a workshop. The steps follow each other in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WorkshopStep {
    /// What the map is about, and what is decided at the end.
    Scope,
    /// Who walks through the map, and to what end.
    Frame,
    /// The big things that they do, from first to last.
    Activities,
    /// The steps of each activity.
    Tasks,
    /// The ways to take each step, and what can go wrong.
    Stories,
    /// What the rules found.
    Gaps,
    /// The releases: thin slices through the whole backbone, each agreed.
    Slices,
    /// What was agreed, read aloud, and what happens next.
    Close,
}

impl WorkshopStep {
    /// All steps, in their order.
    pub const ALL: [WorkshopStep; 8] = [
        WorkshopStep::Scope,
        WorkshopStep::Frame,
        WorkshopStep::Activities,
        WorkshopStep::Tasks,
        WorkshopStep::Stories,
        WorkshopStep::Gaps,
        WorkshopStep::Slices,
        WorkshopStep::Close,
    ];

    /// The name of the step: the first word of a line of progress.
    pub fn name(self) -> Message<'static> {
        match self {
            WorkshopStep::Scope => message!("workshop-scope"),
            WorkshopStep::Frame => message!("workshop-frame"),
            WorkshopStep::Activities => message!("workshop-activities"),
            WorkshopStep::Tasks => message!("workshop-tasks"),
            WorkshopStep::Stories => message!("workshop-stories"),
            WorkshopStep::Gaps => message!("workshop-gaps"),
            WorkshopStep::Slices => message!("workshop-slices"),
            WorkshopStep::Close => message!("workshop-close"),
        }
    }

    /// The name of the step for programs.
    pub fn word(self) -> &'static str {
        match self {
            WorkshopStep::Scope => "scope",
            WorkshopStep::Frame => "frame",
            WorkshopStep::Activities => "activities",
            WorkshopStep::Tasks => "tasks",
            WorkshopStep::Stories => "stories",
            WorkshopStep::Gaps => "gaps",
            WorkshopStep::Slices => "slices",
            WorkshopStep::Close => "close",
        }
    }

    /// The usual time for the step, in minutes.
    pub fn usual_minutes(self) -> u64 {
        match self {
            WorkshopStep::Scope | WorkshopStep::Close => 5,
            WorkshopStep::Frame => 10,
            WorkshopStep::Activities | WorkshopStep::Gaps => 15,
            WorkshopStep::Tasks => 35,
            WorkshopStep::Stories => 50,
            WorkshopStep::Slices => 20,
        }
    }

    /// The position of the step, from 0.
    pub fn position(self) -> usize {
        self as usize
    }
}

/// How much time each step has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeBoxes {
    seconds: [u64; WorkshopStep::ALL.len()],
}

impl TimeBoxes {
    /// The usual minutes of all steps together.
    pub const USUAL_MINUTES: u64 = 155;

    /// Time boxes that add up to about so many minutes.
    pub fn new(minutes: u64) -> Self {
        let seconds =
            WorkshopStep::ALL.map(|step| step.usual_minutes() * 60 * minutes / Self::USUAL_MINUTES);
        Self { seconds }
    }

    /// The time of a step, in seconds.
    pub fn seconds(&self, step: WorkshopStep) -> u64 {
        self.seconds[step.position()]
    }
}

impl Default for TimeBoxes {
    fn default() -> Self {
        Self::new(Self::USUAL_MINUTES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_boxes_scale_with_the_workshop() {
        let usual: u64 = WorkshopStep::ALL
            .into_iter()
            .map(WorkshopStep::usual_minutes)
            .sum();
        assert_eq!(usual, TimeBoxes::USUAL_MINUTES);
        assert_eq!(TimeBoxes::default().seconds(WorkshopStep::Tasks), 35 * 60);
        assert_eq!(TimeBoxes::new(31).seconds(WorkshopStep::Tasks), 7 * 60);
    }
}
