//! The order of findings: by what is at stake for the users of the next release.

use super::{BearsOn, Finding, RuleContext, RuleItem, WallPlace};
use crate::map::{ReleaseIx, StoryMap, TaskIx};
use crate::text::Level;

/// What is at stake, from the most to the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stake {
    /// The map contradicts itself.
    Contradiction,
    /// Users don't get through the first release.
    Journey,
    /// The next release.
    NextRelease,
    /// Everything else.
    Rest,
}

/// Sorts findings: first errors, then what breaks the journey through the first release, then what bears
/// on the next release, and then the rest. Findings with equal stakes are in the order of the wall, and
/// those at one place in the order of the catalog of rules, in which they are now.
pub(crate) fn sort_by_stakes(findings: &mut [Finding], context: &RuleContext) {
    let next = context.map.next_release();
    findings.sort_by_cached_key(|finding| {
        let column = column(finding, context.map);
        (stake(finding, context, next), column)
    });
}

fn stake(finding: &Finding, context: &RuleContext, next: Option<ReleaseIx>) -> Stake {
    let bears_on = finding.rule.bears_on;
    let release = match (finding.wall_place.release(), finding.subject.item()) {
        (Some(release), _) | (None, RuleItem::Release(release)) => Some(release),
        (None, RuleItem::Story(story)) => context.map[story].release,
        _ => None,
    };
    let is_of_first = release.is_none() || release == context.first_release();
    if finding.level == Level::Error {
        Stake::Contradiction
    } else if bears_on == BearsOn::Journey && is_of_first {
        Stake::Journey
    } else if bears_on == BearsOn::NextRelease || (next.is_some() && release == next) {
        Stake::NextRelease
    } else {
        Stake::Rest
    }
}

/// The position of the first task of a finding's column, or `None`, which comes first, for findings about
/// the whole map, a persona or a release.
fn column(finding: &Finding, map: &StoryMap) -> Option<usize> {
    let of_task = |task: TaskIx| Some(task.index());
    match finding.wall_place {
        WallPlace::Head | WallPlace::Band(_) => None,
        WallPlace::Activity(activity) | WallPlace::ActivityInRelease(activity, _) => {
            Some(map[activity].tasks.start)
        }
        WallPlace::Task(task) | WallPlace::TaskInRelease(task, _) => of_task(task),
        WallPlace::Card(story) => map[story].task.and_then(of_task),
    }
}
