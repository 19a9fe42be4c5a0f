//! In which step the findings of each rule are asked about, and what an answer becomes.

use crate::gaps::{Family, Rule};
use crate::workshop::step::WorkshopStep;

/// What the answer to the question of a rule becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RuleAnswer {
    /// Another name of the item.
    Name,
    /// An answered question of the item.
    Question,
    /// New tasks of the activity.
    Steps,
    /// The answer to the note that the finding is about.
    NoteAnswer,
    /// The activities of the persona.
    Activities,
    /// The language of the map.
    Language,
    /// Stories about failures in the tasks that the finding is about.
    Failures,
    /// Acceptance criteria, if a single story lacks them.
    Acceptance,
    /// The stories that leave the release.
    TakeOut,
    /// Where the story that another one needs is scheduled.
    Need,
    /// Whether an entry of `ignore:` goes.
    Entry,
    /// Nothing: questions of the agenda ask about it.
    Agenda,
}

/// What the answer to the question of a rule becomes.
pub(super) fn answer_to(rule: &Rule) -> RuleAnswer {
    match rule.id {
        "no-persona"
        | "no-goal"
        | "empty-map"
        | "empty-activity"
        | "empty-task"
        | "no-releases"
        | "skipped-activity"
        | "no-outcome"
        | "no-measure"
        | "empty-release"
        | "unscheduled-stories"
        | "no-failure-path" => RuleAnswer::Agenda,
        "generic-persona"
        | "person-as-activity"
        | "time-as-backbone"
        | "cross-cutting-activity"
        | "duplicate-name"
        | "system-words"
        | "screen-words"
        | "feature-noun"
        | "business-wish"
        | "question-as-story"
        | "sentence-titles"
        | "placeholder-name"
        | "long-title"
        | "layer-release" => RuleAnswer::Name,
        "no-steps" | "thin-activity" => RuleAnswer::Steps,
        "unused-persona" => RuleAnswer::Activities,
        "open-question" | "untested-assumption" => RuleAnswer::NoteAnswer,
        "no-lang" => RuleAnswer::Language,
        "happy-path-only" => RuleAnswer::Failures,
        "no-acceptance" => RuleAnswer::Acceptance,
        "overpacked-first-release" => RuleAnswer::TakeOut,
        "unused-ignore" => RuleAnswer::Entry,
        "needs-unscheduled-story" => RuleAnswer::Need,
        _ => RuleAnswer::Question,
    }
}

/// The step in which the findings of a rule are asked about.
pub(super) fn step_of(rule: &Rule) -> WorkshopStep {
    match rule.family {
        Family::Releases | Family::Dependencies | Family::Readiness => WorkshopStep::Slices,
        Family::Frame | Family::Backbone | Family::Wording | Family::Upkeep => WorkshopStep::Gaps,
    }
}
