//! Items whose fields are being decoded: what the functions of the tables store values in.

use super::decoder::Decoder;
use super::references::Scope;
use super::value::FieldValue;
use crate::format::error_code::ErrorCode;
use crate::format::project::is_dropped_rule;
use crate::format::repair::rewrite;
use crate::format::schema::{IGNORE, ItemSpec, LINK, NOTE};
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::{Node, Value};
use crate::map::{
    Activity, Details, Ignore, Link, Note, Persona, PersonaIx, Release, SpannedText, Story,
    StoryMap, Task, TaskIx,
};
use crate::text::Span;

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
                    "a story in the backlog can't have a release",
                )
                .help("move the story to a task, or remove the release");
            return;
        }
        // `Pay later: a new way` is more likely a title with a colon than a title and a release.
        let is_text = |text: &&str| text.contains(' ') && !scope.releases.contains(text);
        if let Some(text) = node.text().filter(|text| self.is_pair && is_text(text)) {
            let title = self.story.title.span;
            decoder
                .error(
                    ErrorCode::UnknownRelease,
                    node.span,
                    format!("unknown release `{}`", excerpt(text)),
                )
                .help("if the colon is part of the title, put the title in quotes")
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

/// A note of which not all fields may have been decoded.
pub(crate) struct NoteDraft {
    /// `question`, `assumption` or `risk`.
    noun: &'static str,
    text: Option<SpannedText>,
    pub(crate) answer: Option<String>,
}

impl NoteDraft {
    pub(crate) fn decode_text(&mut self, value: FieldValue) {
        self.text = value.decoder.line(value.node, self.noun);
    }
}

/// The long form of a link, of which not all fields may have been decoded.
#[derive(Default)]
pub(crate) struct LinkDraft {
    pub(crate) title: Option<String>,
    pub(crate) url: Option<String>,
}

/// An ignored rule of which not all fields may have been decoded.
#[derive(Default)]
pub(crate) struct IgnoreDraft {
    rule: Option<SpannedText>,
    reason: Option<String>,
    /// The place of a reason that is an empty text, as in `reason: ""`.
    empty_reason: Option<Span>,
}

impl IgnoreDraft {
    pub(crate) fn decode_rule(&mut self, value: FieldValue) {
        self.rule = value.decoder.name(value.node, value.field.noun);
    }

    pub(crate) fn decode_reason(&mut self, value: FieldValue) {
        let reason = value.decoder.line(value.node, value.field.noun);
        self.reason = reason.map(|reason| reason.text);
        self.empty_reason = (value.node.text() == Some("")).then_some(value.node.span);
    }
}

impl Decoder {
    /// A question, assumption or risk, whichever `noun` names: a line, or `{text, answer}`.
    pub(crate) fn note(&mut self, node: &Node, noun: &'static str, scope: &Scope) -> Option<Note> {
        match &node.value {
            Value::Map(entries) if is_long_form(&NOTE.spec, node) => {
                let note = NoteDraft {
                    noun,
                    text: None,
                    answer: None,
                };
                let note = NOTE.decode_mapping(self, scope, entries, node.span, note);
                Some(Note {
                    text: note.text?,
                    answer: note.answer,
                })
            }
            _ => self
                .line(node, noun)
                .map(|text| Note { text, answer: None }),
        }
    }

    /// A link: an address, a short reference that the project may know, or `{title, url}`.
    pub(crate) fn link(&mut self, node: &Node, scope: &Scope) -> Option<Link> {
        if let Value::Map(entries) = &node.value
            && is_long_form(&LINK.spec, node)
        {
            let link = LINK.decode_mapping(self, scope, entries, node.span, LinkDraft::default());
            let url = link.url?;
            return Some(Link {
                title: link.title.unwrap_or_else(|| url.clone()),
                url: Some(url),
            });
        }
        let text = self.name(node, "link")?.text;
        let url = if text.contains([':', '/']) {
            Some(text.clone())
        } else {
            scope.project.address_of(&text)
        };
        Some(Link { title: text, url })
    }

    /// An ignored rule: `{rule, reason}`.
    pub(crate) fn ignore(&mut self, node: &Node, scope: &Scope) -> Option<Ignore> {
        let Value::Map(entries) = &node.value else {
            let rule = node.text().unwrap_or("empty-task");
            self.error(
                ErrorCode::MissingField,
                node.span,
                "missing field `reason` in an ignored rule",
            )
            .help(format!("write `{{rule: {}, reason: …}}`", excerpt(rule)));
            return None;
        };
        let ignore = IGNORE.decode_mapping(self, scope, entries, node.span, IgnoreDraft::default());
        let rule = ignore.rule?;
        if is_dropped_rule(&rule.text) {
            self.dropped_rule(&rule);
        } else if !scope.rules.contains(&rule.text.as_str()) {
            let message = format!("unknown rule `{}`", excerpt(&rule.text));
            let help = suggest::did_you_mean_or_list(&rule.text, scope.rules.iter().copied());
            // A warning only, since a newer storywall may have the rule.
            self.warn(ErrorCode::UnknownRule, rule.span, message)
                .help(help);
        }
        if let Some(span) = ignore.empty_reason {
            self.error(ErrorCode::MissingField, span, "the reason is empty")
                .help("explain why this gap is acceptable");
        }
        Some(Ignore {
            rule,
            reason: ignore.reason?,
        })
    }
}

/// Whether a mapping is the long form of a note or link, rather than a text with a colon in it.
fn is_long_form(item: &ItemSpec, node: &Node) -> bool {
    let Value::Map(entries) = &node.value else {
        return false;
    };
    entries.len() != 1
        || entries[0]
            .key
            .text()
            .is_some_and(|key| suggest::nearest(key, item.keys()).is_some())
}
