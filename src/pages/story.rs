//! A story as a card and in full.

use super::column_personas::column_personas;
use super::details::{LinkView, NotesView, description_html, link_view, notes_view};
use super::gaps::{GapLine, GapMark, gap_lines, gap_mark};
use super::own_fields::{OwnFieldView, own_fields};
use super::view::{MapView, PersonaView};
use super::words::StatusView;
use crate::analysis::urls;
use crate::analysis::urls::StoryAddress;
use crate::gaps::WallPlace;
use crate::map::{Note, ReleaseIx, StatusKind, Story, StoryIx};
use crate::messages::{Message, message};
use serde::Serialize;
use std::sync::Arc;

/// A story, as the wall, the outline and the page of its release show it.
#[derive(Clone, Debug, Serialize)]
pub struct Card<'d> {
    /// The story's id, for `data-story`.
    pub id: &'d str,
    /// The id of its element, which is also the fragment of its address.
    pub anchor: StoryAddress<'d>,
    /// Its address within the same page.
    pub href: StoryAddress<'d>,
    /// The address of its card on the wall.
    pub wall_href: StoryAddress<'d>,
    /// The title.
    pub title: &'d str,
    /// The title of its task, or of its activity if it is right under that; empty for a story of the
    /// backlog.
    pub task: Option<&'d str>,
    /// The name of its release; empty if it is not scheduled.
    pub release: Option<&'d str>,
    /// The personas it serves.
    pub personas: Vec<Arc<PersonaView>>,
    /// The same, if they are others than those above its column of the wall; otherwise empty.
    pub other_personas: Vec<Arc<PersonaView>>,
    /// Its status.
    pub status: Arc<StatusView>,
    /// `3 pts`, or the size: `M`.
    pub estimate: Option<String>,
    /// The names of its owners.
    pub owner: &'d [String],
    /// `2 criteria`; empty without acceptance criteria.
    pub criteria: Option<String>,
    /// The numbers of questions, risks and dependencies, each with a sign.
    pub marks: Vec<Mark>,
    /// The ids of the rules with findings about it, separated by spaces.
    pub gap: Option<String>,
    /// The sign of those findings.
    pub gap_mark: Option<GapMark>,
    /// The findings, one line each.
    pub gaps: Vec<GapLine>,
    /// Whether it has no acceptance criteria although it is in the next release. On paper there is
    /// room to write some.
    pub lacks_acceptance: bool,
    /// Its place in the map's file, as `shop.yaml:41`: in the preview, for those who edit it; otherwise
    /// empty.
    pub source: Option<String>,
    /// The details.
    pub details: &'d StoryDetails,
    /// The same, as `details.html` rendered them.
    pub details_html: &'d str,
}

/// A sign on a card, with its text.
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    /// The sign.
    pub sign: &'static str,
    /// The text after the sign: `2 questions`.
    pub words: String,
}

/// The data of `details.html`: what a card shows when it is opened.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StoryDetails {
    /// Why the story is wanted.
    pub why_html: Option<String>,
    /// Its description.
    pub description_html: Option<String>,
    /// The acceptance criteria.
    pub acceptance_html: Vec<String>,
    /// Whether the story is done, so that its criteria need no check boxes.
    pub is_done: bool,
    /// The stories it needs.
    pub needs: Vec<StoryLink>,
    /// The stories that need it.
    pub needed_by: Vec<StoryLink>,
    /// Its questions, assumptions and risks.
    pub notes: NotesView,
    /// Its links.
    pub links: Vec<LinkView>,
    /// The names of its owners.
    pub owner: Vec<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// The author's own fields that the project shows.
    pub fields: Vec<OwnFieldView>,
}

/// A link to another story.
#[derive(Clone, Debug, Serialize)]
pub struct StoryLink {
    /// Its title.
    pub title: String,
    /// The address of its card.
    pub href: String,
    /// Its status.
    pub status: Arc<StatusView>,
    /// `in MVP` or `unscheduled`; empty if it has the same release.
    pub release: Option<String>,
}

/// A story of the wall; `details_html` are its rendered `details`.
pub fn story_card<'v>(
    view: &'v MapView,
    ix: StoryIx,
    details: &'v StoryDetails,
    details_html: &'v str,
) -> Card<'v> {
    let story = &view.map[ix];
    Card {
        release: story.release.map(|release| &*view.map[release].name.text),
        other_personas: other_personas(view, story),
        lacks_acceptance: view.has_acceptance
            && story.release == view.map.next_release()
            && story.acceptance.is_empty()
            && !view.map.is_done(ix),
        gap: view.gap_rules_at(WallPlace::Card(ix)),
        gap_mark: gap_mark(view, WallPlace::Card(ix)),
        gaps: gap_lines(view, WallPlace::Card(ix)),
        marks: card_marks(view, ix),
        ..backlog_card(view, story, details, details_html)
    }
}

/// The card of a story of the backlog, without marks and gaps. [`story_card`] adds those for a story of
/// the wall.
pub fn backlog_card<'v>(
    view: &'v MapView,
    story: &'v Story,
    details: &'v StoryDetails,
    details_html: &'v str,
) -> Card<'v> {
    let id = story.id.as_str();
    Card {
        id,
        anchor: StoryAddress::Anchor(id),
        href: StoryAddress::Here(id),
        wall_href: StoryAddress::Wall(id),
        title: &story.title.text,
        task: story.task.map(|task| &*view.map.title_over(task).text),
        release: None,
        personas: story
            .personas
            .iter()
            .map(|persona| view.persona(*persona))
            .collect(),
        other_personas: Vec::new(),
        status: view.status(story),
        estimate: short_estimate(view, story),
        owner: &story.owner,
        criteria: (!story.acceptance.is_empty())
            .then(|| view.text(message!("card-criteria", count = story.acceptance.len()))),
        marks: Vec::new(),
        gap: None,
        gap_mark: None,
        gaps: Vec::new(),
        lacks_acceptance: false,
        source: (view.names_sources).then(|| source_line(view, story)),
        details,
        details_html,
    }
}

/// The place of a story in the map's file, as `shop.yaml:41`.
fn source_line(view: &MapView, story: &Story) -> String {
    let position = view.analyzed.source.position(story.title.span.start);
    format!("{}:{}", view.analyzed.file, position.line)
}

/// The personas of a story that is not for those above its column.
fn other_personas(view: &MapView, story: &Story) -> Vec<Arc<PersonaView>> {
    let Some(task) = story.task.filter(|_| story.has_own_personas) else {
        return Vec::new();
    };
    let usual = column_personas(view, view.map[task].activity, Some(task));
    let is_usual = usual == story.personas;
    (story.personas.iter())
        .filter(|_| !is_usual)
        .map(|persona| view.persona(*persona))
        .collect()
}

/// The estimate of a story with a short unit, or its size: `3 pts`, `M`.
pub(crate) fn short_estimate(view: &MapView, story: &Story) -> Option<String> {
    let estimate = story.estimate.as_ref()?;
    Some(match &estimate.size {
        Some(size) => size.to_string(),
        None => view.short_amount(estimate.amount),
    })
}

fn card_marks(view: &MapView, ix: StoryIx) -> Vec<Mark> {
    let story = &view.map[ix];
    let open = |notes: &[Note]| notes.iter().filter(|note| note.answer.is_none()).count();
    let notes = &story.details.notes;
    let questions = open(&notes.questions);
    let assumptions = open(&notes.assumptions);
    let risks = open(&notes.risks);
    let criteria = story.acceptance.len();
    let needs = story.needs.len();
    let waiting = view.dependencies.needed_by(ix).len();
    let mut marks = Vec::new();
    let mut add = |sign, number, message: fn(usize) -> Message<'static>| {
        if number > 0 {
            let words = view.text(message(number));
            marks.push(Mark { sign, words });
        }
    };
    add("?", questions, |n| message!("card-questions", count = n));
    add("≈", assumptions, |n| {
        message!("card-assumptions", count = n)
    });
    add("⚡", risks, |n| message!("card-risks", count = n));
    add("☑", criteria, |n| message!("card-criteria", count = n));
    add("←", needs, |n| message!("card-needs", count = n));
    add("→", waiting, |n| message!("card-needed-by", count = n));
    marks
}

/// The details of a story on the wall.
pub fn story_details(view: &MapView, ix: StoryIx) -> StoryDetails {
    let story = &view.map[ix];
    let link = |other: StoryIx| story_link(view, other, story.release);
    StoryDetails {
        needs: story.needs.iter().map(|need| link(need.story)).collect(),
        needed_by: view
            .dependencies
            .needed_by(ix)
            .iter()
            .map(|other| link(*other))
            .collect(),
        ..backlog_details(view, story)
    }
}

/// The details of a story of the backlog, which has no dependencies.
pub fn backlog_details(view: &MapView, story: &Story) -> StoryDetails {
    let markdown = view.markdown();
    let prefix = format!("{}-", urls::story_anchor(&story.id));
    let acceptance = story.acceptance.iter().enumerate();
    StoryDetails {
        why_html: view.inline_html(story.why.as_ref()),
        description_html: description_html(view, &story.details, &prefix),
        acceptance_html: acceptance
            .map(|(at, text)| without_paragraph(markdown.prose(text, &format!("{prefix}{at}-"))))
            .collect(),
        is_done: view.map.status(story).kind == StatusKind::Done,
        notes: notes_view(view, &story.details.notes),
        links: story.details.links.iter().map(link_view).collect(),
        owner: story.owner.clone(),
        tags: story.tags.clone(),
        fields: own_fields(view, &story.details),
        ..StoryDetails::default()
    }
}

pub(crate) fn story_link(view: &MapView, ix: StoryIx, seen_from: Option<ReleaseIx>) -> StoryLink {
    let story = &view.map[ix];
    let elsewhere = story.release.filter(|release| Some(*release) != seen_from);
    StoryLink {
        title: story.title.text.clone(),
        href: view.story_href(ix),
        status: view.status(story),
        release: match (story.release, elsewhere) {
            (None, _) if seen_from.is_some() => Some(view.text(message!("story-unscheduled"))),
            (_, Some(release)) => {
                let name = view.map[release].name.text.as_str();
                Some(view.text(message!("story-in-release", release = name)))
            }
            _ => None,
        },
    }
}

/// A single paragraph without its tags, so that a list item of one line is one line.
fn without_paragraph(html: String) -> String {
    let inner = html
        .trim_end()
        .strip_prefix("<p>")
        .and_then(|html| html.strip_suffix("</p>"));
    match inner {
        Some(inner) if !inner.contains("<p>") => inner.to_owned(),
        _ => html,
    }
}
