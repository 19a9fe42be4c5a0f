//! What each release has in each step of the backbone, and what it lacks.
//!
//! Rules decide what is missing. A step is a hole where a finding says so, and left out on purpose where the
//! map ignores that finding; pages draw this and decide nothing themselves. So no page shows a gap
//! that the gap report doesn't have.

use crate::gaps::{Finding, Gaps, RuleItem, WallPlace};
use crate::map::{ActivityIx, Coverage, PersonaIx, ReleaseIx, StoryMap, TaskIx};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The rules about activities and tasks without any story. They are holes of the first release that is not
/// released.
const EMPTY_ACTIVITY: &str = "empty-activity";
const EMPTY_TASK: &str = "empty-task";

/// The rule about personas who get stuck in a release.
const BROKEN_JOURNEY: &str = "broken-journey";

/// What a release has in an activity, and why if that is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StepCoverage {
    /// At least one story.
    Stories,
    /// Nothing, although a persona whom the release serves has to get through here: a finding says so.
    Hole,
    /// Nothing, on purpose: the map ignores that finding and gives a reason.
    LeftOut,
    /// Nothing, and the activity belongs to personas whom the release does not serve.
    OtherPersonas,
    /// Nothing new: an earlier release has stories here, which people go on using.
    Earlier,
    /// Nothing yet: only later releases have stories here, and no rule asks why.
    Later,
    /// Nothing, as in all releases: the activity only has unscheduled stories. The gap report counts them.
    Unscheduled,
    /// Nothing, and nothing to say of it: a layer of the work, a placeholder, or an activity without stories
    /// that no finding is about.
    Aside,
}

/// A cell of the wall that is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EmptyCell {
    /// The finding about it, as a position in the list of all findings.
    Hole(usize),
    /// The map ignores the finding.
    LeftOut,
}

/// What each release has in each step of a map's backbone.
#[derive(Debug)]
pub(crate) struct StepTable {
    /// The cells that a finding is about: all of an activity in a release, or a single one.
    cells: HashMap<WallPlace, EmptyCell>,
    /// The reasons that the map gives for the steps left out.
    reasons: HashMap<(ActivityIx, ReleaseIx), String>,
    /// The activities in which a persona gets stuck, by release.
    stuck: BTreeMap<(ReleaseIx, PersonaIx), Vec<ActivityIx>>,
    /// For every activity, whether it is a step of users.
    steps: Vec<bool>,
    /// The first release with a story in each activity.
    first_releases: Vec<Option<ReleaseIx>>,
}

impl StepTable {
    /// The table of a map, from its findings.
    pub(crate) fn new(map: &StoryMap, coverage: &Coverage, gaps: &Gaps) -> Self {
        let first = map.first_unreleased();
        let first = first.filter(|first| !coverage.wall.band(Some(*first)).is_empty());
        let mut table = Self {
            cells: HashMap::new(),
            reasons: HashMap::new(),
            stuck: BTreeMap::new(),
            steps: vec![true; map.activities.len()],
            first_releases: map
                .activity_ixs()
                .map(|activity| {
                    let stories = map.stories_under(activity);
                    stories.filter_map(|story| map[story].release).min()
                })
                .collect(),
        };
        for activity in &gaps.asides {
            table.steps[activity.index()] = false;
        }
        for (position, finding) in gaps.findings.iter().enumerate() {
            for place in cells_of(finding, first) {
                let cell = table.cells.entry(place);
                cell.or_insert(EmptyCell::Hole(position));
            }
            table.add_stuck(finding);
        }
        for ignored in &gaps.ignored {
            for place in cells_of(&ignored.finding, first) {
                table.cells.entry(place).or_insert(EmptyCell::LeftOut);
                if let WallPlace::ActivityInRelease(activity, release) = place {
                    let reason = table.reasons.entry((activity, release));
                    reason.or_insert_with(|| ignored.reason.clone());
                }
            }
        }
        table
    }

    /// Adds the persona whom a finding is about, if they get stuck.
    fn add_stuck(&mut self, finding: &Finding) {
        let (RuleItem::Persona(persona), Some(release)) =
            (finding.subject.item(), finding.wall_place.release())
        else {
            return;
        };
        if finding.rule.id == BROKEN_JOURNEY {
            let activities = finding
                .places()
                .filter_map(|place| match place.subject.item() {
                    RuleItem::Activity(activity) => Some(activity),
                    _ => None,
                });
            self.stuck.insert((release, persona), activities.collect());
        }
    }

    /// Whether an activity is a step of users, and no layer of the work or placeholder.
    pub(crate) fn is_step(&self, activity: ActivityIx) -> bool {
        self.steps[activity.index()]
    }

    /// What a release has in an activity, and why if that is nothing.
    pub(crate) fn coverage(
        &self,
        map: &StoryMap,
        coverage: &Coverage,
        activity: ActivityIx,
        release: ReleaseIx,
    ) -> StepCoverage {
        if coverage.count_in_activity(map, activity, Some(release)) > 0 {
            return StepCoverage::Stories;
        }
        let cell = WallPlace::ActivityInRelease(activity, release);
        match (self.cells.get(&cell), self.first_releases[activity.index()]) {
            (Some(EmptyCell::Hole(_)), _) => StepCoverage::Hole,
            (Some(EmptyCell::LeftOut), _) => StepCoverage::LeftOut,
            _ if !self.is_step(activity) => StepCoverage::Aside,
            (_, None) if map.stories_under(activity).len() == 0 => StepCoverage::Aside,
            _ if !coverage.shares_persona(map, release, activity) => StepCoverage::OtherPersonas,
            (_, None) => StepCoverage::Unscheduled,
            (_, Some(first)) if first < release => StepCoverage::Earlier,
            (_, Some(_)) => StepCoverage::Later,
        }
    }

    /// What a finding says of all cells of an activity in a release; `None` without one.
    pub(crate) fn activity_cell(
        &self,
        activity: ActivityIx,
        release: ReleaseIx,
    ) -> Option<EmptyCell> {
        let cell = WallPlace::ActivityInRelease(activity, release);
        self.cells.get(&cell).copied()
    }

    /// What a finding says of the cell of a task in a release; `None` without one.
    pub(crate) fn task_cell(&self, task: TaskIx, release: ReleaseIx) -> Option<EmptyCell> {
        let cell = WallPlace::TaskInRelease(task, release);
        self.cells.get(&cell).copied()
    }

    /// The findings about empty cells of a release, as positions in the list of all findings. Some of them are about
    /// an item that no release has, such as a task without stories.
    pub(crate) fn holes_in(&self, release: ReleaseIx) -> HashSet<usize> {
        let here = (self.cells.iter()).filter(|(place, _)| place.release() == Some(release));
        here.filter_map(|(_, cell)| match cell {
            EmptyCell::Hole(finding) => Some(*finding),
            EmptyCell::LeftOut => None,
        })
        .collect()
    }

    /// The reason that the map gives for skipping an activity in a release, as a line of Markdown;
    /// `None` if the map doesn't ignore that gap.
    pub(crate) fn reason(&self, activity: ActivityIx, release: ReleaseIx) -> Option<&str> {
        self.reasons.get(&(activity, release)).map(String::as_str)
    }

    /// The personas who get stuck in a release, each with the activities in which they do, from left to right.
    pub(crate) fn stuck_in(
        &self,
        release: ReleaseIx,
    ) -> impl Iterator<Item = (PersonaIx, &[ActivityIx])> {
        let people = self.stuck.iter();
        people
            .filter(move |((own, _), _)| *own == release)
            .map(|((_, persona), activities)| (*persona, &activities[..]))
    }

    /// Whether a persona gets stuck in an activity with a release that serves them: nobody has a story there,
    /// or only others have.
    pub(crate) fn is_stuck(
        &self,
        persona: PersonaIx,
        activity: ActivityIx,
        release: ReleaseIx,
    ) -> bool {
        let own = self.stuck.get(&(release, persona));
        own.is_some_and(|activities| activities.contains(&activity))
            || matches!(
                self.activity_cell(activity, release),
                Some(EmptyCell::Hole(_))
            )
    }
}

/// The cells that a finding says are empty. What has no story at all is missing first in the release `first`.
fn cells_of(finding: &Finding, first: Option<ReleaseIx>) -> Vec<WallPlace> {
    let rule = finding.rule.id;
    let further = finding.further_places.iter().map(|place| place.wall_place);
    let places = [finding.wall_place].into_iter().chain(further);
    let cells = places.filter_map(|place| match place {
        WallPlace::ActivityInRelease(..) | WallPlace::TaskInRelease(..) => Some(place),
        WallPlace::Activity(activity) if rule == EMPTY_ACTIVITY => {
            Some(WallPlace::ActivityInRelease(activity, first?))
        }
        WallPlace::Task(task) if rule == EMPTY_TASK => Some(WallPlace::TaskInRelease(task, first?)),
        _ => None,
    });
    cells.collect()
}

#[cfg(test)]
mod tests {
    use super::{BROKEN_JOURNEY, EMPTY_ACTIVITY, EMPTY_TASK};
    use crate::gaps::find_rule;

    #[test]
    fn the_rules_exist() {
        for rule in [EMPTY_ACTIVITY, EMPTY_TASK, BROKEN_JOURNEY] {
            assert!(find_rule(rule).is_some(), "{rule}");
        }
    }
}
