//! The question about what people can do in one release and undo only in a later one.

use super::RoomQuestion;
use crate::gaps::{RuleContext, RuleItem};
use crate::map::{ReleaseIx, StoryIx};
use crate::messages::{MessageValue, message};

/// A story with the release that ships it.
struct Shipping {
    story: StoryIx,
    /// The release; `None` if the story is in none.
    release: Option<ReleaseIx>,
}

impl Shipping {
    fn for_story(story: StoryIx, context: &RuleContext) -> Self {
        let release = context.map[story].release;
        Self { story, release }
    }

    /// Orders by release; what is in no release comes last.
    fn rank(&self) -> usize {
        self.release.map_or(usize::MAX, ReleaseIx::index)
    }
}

/// How many of the stories that do something are compared with those that undo it, from the first release on.
const MAX_DOING: usize = 20;

/// The question what people do until they can undo something, if each story that undoes it ships later than
/// the one that does it. Both are given by the positions of their titles in [`RuleContext::titles`]. Unless the pair
/// is general, the two stories are in one activity or share a word. What is done is decided.
pub(super) fn question_too_late(
    context: &RuleContext,
    doing: &[usize],
    undoing: &[usize],
    is_general: bool,
) -> Option<RoomQuestion> {
    let item = |position: &usize| context.titles()[*position].item;
    let doing = doing.iter().filter_map(|position| match item(position) {
        RuleItem::Story(story) if context.is_open(story) && !context.map.is_done(story) => {
            Some(Shipping::for_story(story, context))
        }
        _ => None,
    });
    let mut doing: Vec<Shipping> = doing.filter(|doing| doing.release.is_some()).collect();
    doing.sort_by_key(Shipping::rank);
    doing.truncate(MAX_DOING);
    // A story that is named itself says more than one below a task that is.
    let (stories, others): (Vec<RuleItem>, Vec<RuleItem>) =
        (undoing.iter().map(item)).partition(|undoing| matches!(undoing, RuleItem::Story(_)));
    let undoing = stories.into_iter().chain(others);
    let undoing: Vec<Shipping> = undoing
        .flat_map(|undoing| stories_of(context, undoing))
        .map(|story| Shipping::for_story(story, context))
        .collect();
    let activity = |story: StoryIx| {
        context.map[story]
            .task
            .map(|task| context.map[task].activity)
    };
    let is_pair = |doing: StoryIx, undoing: StoryIx| {
        let titles = [doing, undoing].map(|story| context.story_title(story));
        is_general
            || activity(doing) == activity(undoing)
            || (context.later_plans()).have_in_common(context, titles[0], titles[1])
    };
    let mut pairs = doing.iter().filter_map(|doing| {
        let others = undoing
            .iter()
            .filter(|undoing| undoing.story != doing.story && is_pair(doing.story, undoing.story));
        let first = others.min_by_key(|undoing| undoing.rank())?;
        let is_late = first.rank() > doing.rank() && !context.map.is_done(first.story);
        is_late.then_some((doing, first))
    });
    let (first_doing, first_undoing) = pairs.next()?;
    let release = first_doing.release?;
    let title = MessageValue::title(context.story_title(first_doing.story));
    let undo = MessageValue::title(context.story_title(first_undoing.story));
    let release = MessageValue::title(context.release_name(release));
    let message = match first_undoing.release {
        Some(later) => message!(
            "question-too-late",
            title = title,
            release = release,
            undo = undo,
            later = MessageValue::title(context.release_name(later)),
        ),
        None => message!(
            "question-never-undone",
            title = title,
            release = release,
            undo = undo,
        ),
    };
    let because = [first_doing.story, first_undoing.story].map(RuleItem::Story);
    Some(RoomQuestion {
        message: message.into_owned(),
        because: because.to_vec(),
    })
}

/// The stories that an item stands for: itself, or those below it.
fn stories_of(context: &RuleContext, item: RuleItem) -> Vec<StoryIx> {
    match item {
        RuleItem::Activity(activity) => context.map.stories_under(activity).collect(),
        RuleItem::Task(task) => context.map.stories_of(task).collect(),
        RuleItem::Story(story) => vec![story],
        _ => Vec::new(),
    }
}
