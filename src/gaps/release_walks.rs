//! How far each persona gets with a release.

use super::RuleContext;
use crate::map::{ActivityIx, ReleaseIx, StoryIx, TaskIx};

/// For each persona, the last task in which they have a story of a release; in a map without personas, that
/// of its only user.
pub(crate) struct ReleaseWalks {
    last_tasks: Vec<Option<TaskIx>>,
}

impl ReleaseWalks {
    /// How far each persona gets with `release`.
    pub(crate) fn new(context: &RuleContext, release: ReleaseIx) -> Self {
        let map = context.map;
        let mut last_tasks = vec![None; map.personas.len().max(1)];
        for story in context.stories_in(release) {
            for persona in walkers(context, *story) {
                last_tasks[persona] = last_tasks[persona].max(map[*story].task);
            }
        }
        Self { last_tasks }
    }

    /// Whether somebody who has a story in a task goes on to a task after it: they have to get past it.
    pub(crate) fn go_past_task(&self, context: &RuleContext, task: TaskIx) -> bool {
        let stories = context.map.stories_of(task);
        let mut walkers = stories.flat_map(|story| walkers(context, story));
        walkers.any(|persona| self.last_tasks[persona] > Some(task))
    }

    /// Whether somebody who has a story in an activity goes on to an activity after it.
    pub(crate) fn go_past_activity(&self, context: &RuleContext, activity: ActivityIx) -> bool {
        let map = context.map;
        let end = map.tasks_of(activity).last();
        let personas = context.coverage.activity_personas(activity).iter();
        let nobody = map.personas.is_empty().then_some(0);
        let mut walkers = personas.map(|persona| persona.index()).chain(nobody);
        walkers.any(|persona| self.last_tasks[persona] > end)
    }
}

/// The positions of a story's personas; 0 for the only user of a map without personas.
fn walkers(context: &RuleContext, story: StoryIx) -> impl Iterator<Item = usize> {
    let personas = context.map[story].personas.iter();
    let nobody = context.map.personas.is_empty().then_some(0);
    personas.map(|persona| persona.index()).chain(nobody)
}
