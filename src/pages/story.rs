//! A story as a card and in full.

use super::attached::{LinkView, NotesView, link_view};
use super::book::MapView;
use super::gaps::{GapLine, GapMark};
use super::persona::PersonaView;
use super::urls::{self, StoryAddress};
use super::words::{StatusView, amount, count};
use crate::gaps::WallPlace;
use crate::map::{Note, ReleaseIx, StatusKind, Story, StoryIx};
use serde::Serialize;
use std::sync::Arc;

/// A story, as the wall, the outline and the page of its release show it.
#[derive(Clone, Debug, Serialize)]
pub struct Card<'d> {
    /// The story's id, as `data-story` has it.
    pub id: &'d str,
    /// The id of the element, and the fragment that leads to it.
    pub anchor: StoryAddress<'d>,
    /// Its address within the page that it stands on.
    pub href: StoryAddress<'d>,
    /// Its card on the wall.
    pub wall_href: StoryAddress<'d>,
    /// The title.
    pub title: &'d str,
    /// The task it stands under.
    pub task: Option<&'d str>,
    /// Its release; none where it is not scheduled.
    pub release: Option<&'d str>,
    /// Whom it serves.
    pub personas: Vec<Arc<PersonaView>>,
    /// How far it is.
    pub status: Arc<StatusView>,
    /// `3 pts`.
    pub estimate: Option<String>,
    /// Questions, risks and dependencies, as words with a sign.
    pub marks: Vec<Mark>,
    /// The rules whose findings mark the card.
    pub gap: Option<String>,
    /// The sign of that.
    pub gap_mark: Option<GapMark>,
    /// What was found, each in a line.
    pub gaps: Vec<GapLine>,
    /// Whether there is a line to write acceptance criteria on: it is to be built next, and has none.
    pub lacks_acceptance: bool,
    /// Everything else, rendered; nothing on paper.
    pub details_html: &'d str,
}

/// A sign on a card with its words.
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    /// The sign.
    pub sign: &'static str,
    /// The words.
    pub words: String,
}

/// Everything else there is to say about a story.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StoryDetails {
    /// Why it is wanted.
    pub why_html: Option<String>,
    /// More about it.
    pub description_html: Option<String>,
    /// What must be true when it is done.
    pub acceptance_html: Vec<String>,
    /// Whether the criteria are listed plainly, because the story is done.
    pub is_done: bool,
    /// What it needs.
    pub needs: Vec<StoryLink>,
    /// What waits for it.
    pub needed_by: Vec<StoryLink>,
    /// What is not known for sure.
    pub notes: NotesView,
    /// Where more is to be found.
    pub links: Vec<LinkView>,
    /// Who looks after it.
    pub owner: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
}

/// Another story, as one names it in a sentence.
#[derive(Clone, Debug, Serialize)]
pub struct StoryLink {
    /// Its title.
    pub title: String,
    /// Its card.
    pub href: String,
    /// How far it is.
    pub status: Arc<StatusView>,
    /// Its release, where that is another one.
    pub release: Option<String>,
}

impl<'b> MapView<'b> {
    /// A story of the wall; `details_html` is the story in full, rendered.
    pub fn card<'d>(&self, ix: StoryIx, details_html: &'d str) -> Card<'d>
    where
        'b: 'd,
    {
        let story = &self.map[ix];
        Card {
            release: story.release.map(|release| &*self.map[release].name.text),
            lacks_acceptance: self.has_acceptance
                && story.release == self.map.next_release()
                && story.acceptance.is_empty()
                && !self.map.is_done(ix),
            gap: self.gap_at(WallPlace::Card(ix)),
            gap_mark: self.gap_mark(WallPlace::Card(ix)),
            gaps: self.gap_lines(WallPlace::Card(ix)),
            marks: self.marks(ix),
            ..self.plain_card(story, details_html)
        }
    }

    /// A backlog story in full.
    pub fn backlog_details(&self, story: &Story) -> StoryDetails {
        self.plain_details(story)
    }

    /// A story without what only those on the wall have.
    pub fn plain_card<'d>(&self, story: &'d Story, details_html: &'d str) -> Card<'d>
    where
        'b: 'd,
    {
        let id = story.id.as_str();
        Card {
            id,
            anchor: StoryAddress::Anchor(id),
            href: StoryAddress::Here(id),
            wall_href: StoryAddress::Wall(id),
            title: &story.title.text,
            task: story.task.map(|task| &*self.map[task].title.text),
            release: None,
            personas: story
                .personas
                .iter()
                .map(|persona| self.persona(*persona))
                .collect(),
            status: self.status(story),
            estimate: self.estimate(story),
            marks: Vec::new(),
            gap: None,
            gap_mark: None,
            gaps: Vec::new(),
            lacks_acceptance: false,
            details_html,
        }
    }

    /// The estimate of a story, short enough for a card.
    pub(crate) fn estimate(&self, story: &Story) -> Option<String> {
        let estimate = story.estimate?;
        Some(amount(estimate, self.short_unit()))
    }

    fn marks(&self, ix: StoryIx) -> Vec<Mark> {
        let story = &self.map[ix];
        let open = |notes: &[Note]| notes.iter().filter(|note| note.answer.is_none()).count();
        let notes = &story.details.notes;
        let number = |sign, number, one, many| {
            (number > 0).then(|| Mark {
                sign,
                words: count(number, one, many),
            })
        };
        let waiting = self.dependencies.needed_by(ix).len();
        [
            number("?", open(&notes.questions), "question", "questions"),
            number("≈", open(&notes.assumptions), "assumption", "assumptions"),
            number("⚡", open(&notes.risks), "risk", "risks"),
            number("☑", story.acceptance.len(), "criterion", "criteria"),
            (!story.needs.is_empty()).then(|| Mark {
                sign: "←",
                words: format!("needs {}", story.needs.len()),
            }),
            (waiting > 0).then(|| Mark {
                sign: "→",
                words: format!("needed by {waiting}"),
            }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// A story in full.
    pub fn story_details(&self, ix: StoryIx) -> StoryDetails {
        let story = &self.map[ix];
        let link = |other: StoryIx| self.story_link(other, story.release);
        StoryDetails {
            needs: story.needs.iter().map(|need| link(need.story)).collect(),
            needed_by: self
                .dependencies
                .needed_by(ix)
                .iter()
                .map(|other| link(*other))
                .collect(),
            ..self.plain_details(story)
        }
    }

    /// A story in full, without what only stories on the wall have.
    pub(crate) fn plain_details(&self, story: &Story) -> StoryDetails {
        let markdown = self.markdown();
        let prefix = format!("{}-", urls::story_anchor(&story.id));
        let acceptance = story.acceptance.iter().enumerate();
        StoryDetails {
            why_html: self.line(story.why.as_ref()),
            description_html: self.prose(&story.details, &prefix),
            acceptance_html: acceptance
                .map(|(at, text)| unwrapped(markdown.prose(text, &format!("{prefix}{at}-"))))
                .collect(),
            is_done: self.map.status(story).kind == StatusKind::Done,
            notes: self.notes(&story.details.notes),
            links: story.details.links.iter().map(link_view).collect(),
            owner: story.owner.clone(),
            tags: story.tags.clone(),
            ..StoryDetails::default()
        }
    }

    pub(crate) fn story_link(&self, ix: StoryIx, seen_from: Option<ReleaseIx>) -> StoryLink {
        let story = &self.map[ix];
        let elsewhere = story.release.filter(|release| Some(*release) != seen_from);
        StoryLink {
            title: story.title.text.clone(),
            href: self.story_href(ix),
            status: self.status(story),
            release: match (story.release, elsewhere) {
                (None, _) if seen_from.is_some() => Some("not scheduled".to_owned()),
                (_, release) => {
                    release.map(|release| format!("in {}", self.map[release].name.text))
                }
            },
        }
    }
}

/// A single paragraph without its tags, so that a list item of one line is one line.
fn unwrapped(html: String) -> String {
    let inner = html
        .trim_end()
        .strip_prefix("<p>")
        .and_then(|html| html.strip_suffix("</p>"));
    match inner {
        Some(inner) if !inner.contains("<p>") => inner.to_owned(),
        _ => html,
    }
}
