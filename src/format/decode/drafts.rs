//! Items whose fields are being decoded, with what has to be settled later.

use super::value::FieldValue;
use crate::format::error_code::ErrorCode;
use crate::format::repair::rewrite;
use crate::format::suggest::excerpt;
use crate::map::{
    Activity, Details, Persona, PersonaIx, Release, SpannedText, Story, StoryMap, Task, TaskIx,
};

/// An item that has details: a description, notes, links and ignores, or some of them.
pub(crate) trait WithDetails {
    /// The item's details.
    fn details_mut(&mut self) -> &mut Details;
}

/// An activity, a task or a story.
pub(crate) trait BackboneDraft: WithDetails {
    /// The id that is pinned with `id:`.
    fn pinned_id_mut(&mut self) -> &mut Option<SpannedText>;

    /// The personas that the item itself names.
    fn personas_mut(&mut self) -> &mut Vec<PersonaIx>;
}

/// An activity without its tasks.
pub(crate) struct ActivityDraft {
    pub(crate) activity: Activity,
    pub(crate) pinned_id: Option<SpannedText>,
}

/// A task without its stories.
pub(crate) struct TaskDraft {
    pub(crate) task: Task,
    pub(crate) pinned_id: Option<SpannedText>,
}

/// A story without the stories it needs, which can only be resolved when all stories are known.
pub(crate) struct StoryDraft {
    pub(crate) story: Story,
    pub(crate) pinned_id: Option<SpannedText>,
    /// Whether it was typed as `title: release`.
    is_pair: bool,
}

impl StoryDraft {
    /// A story that has only a title. Without a task it is in the backlog.
    pub(crate) fn new(
        title: SpannedText,
        task: Option<TaskIx>,
        status: usize,
        is_pair: bool,
    ) -> Self {
        Self {
            story: Story {
                title,
                task,
                status,
                ..Story::default()
            },
            pinned_id: None,
            is_pair,
        }
    }

    pub(crate) fn decode_release(&mut self, value: FieldValue) {
        let FieldValue {
            decoder,
            scope,
            node,
            ..
        } = value;
        if self.story.task.is_none() {
            decoder
                .error(
                    ErrorCode::BacklogRelease,
                    node.span,
                    "a story in the backlog has no release: it is not on the wall yet",
                )
                .help("put it under a task, or drop the release");
            return;
        }
        // `Pay later: a new way` is more likely a title with a colon in it.
        let is_text = |text: &&str| text.contains(' ') && !scope.releases.contains(text);
        if let Some(text) = node.text().filter(|text| self.is_pair && is_text(text)) {
            let title = self.story.title.span;
            decoder
                .error(
                    ErrorCode::UnknownRelease,
                    node.span,
                    format!("unknown release `{}`", excerpt(text)),
                )
                .help("name a release of the map, or put the whole title in quotes")
                .suggest(title, |text| rewrite::quoted_rest(text, title));
            return;
        }
        self.story.release = decoder.release(node, scope);
    }
}

macro_rules! with_details {
    ($($item:ty => $($field:ident).+;)*) => {$(
        impl WithDetails for $item {
            fn details_mut(&mut self) -> &mut Details {
                &mut self.$($field).+
            }
        }
    )*};
}

with_details! {
    StoryMap => details;
    Persona => details;
    Release => details;
    ActivityDraft => activity.details;
    TaskDraft => task.details;
    StoryDraft => story.details;
}

macro_rules! backbone_drafts {
    ($($draft:ty => $item:ident;)*) => {$(
        impl BackboneDraft for $draft {
            fn pinned_id_mut(&mut self) -> &mut Option<SpannedText> {
                &mut self.pinned_id
            }

            fn personas_mut(&mut self) -> &mut Vec<PersonaIx> {
                &mut self.$item.personas
            }
        }
    )*};
}

backbone_drafts! {
    ActivityDraft => activity;
    TaskDraft => task;
    StoryDraft => story;
}
