//! The page of changes: the wall with marks on what differs, and the same as a list.

use super::ghosts::GhostLayout;
use super::markdown::{map_notes, summary};
use super::marks::ItemMarks;
use super::sentences::change_sentences;
use super::sums::add_sums;
use crate::analysis::comparison::{ComparedBand, Comparison, GhostCell, MapPresence};
use crate::map::ItemKind;
use crate::messages::message;
use crate::pages::frame::{PageKind, frame};
use crate::pages::view::MapView;
use crate::pages::wall::{WallPage, wall_page_for};
use crate::pages::words::capital;
use serde::Serialize;

/// What changed, on the page of changes.
#[derive(Debug, Serialize)]
pub struct ChangesView {
    /// The heading of the page: `What changed since v1.0`.
    pub heading: String,
    /// The numbers of changes: `3 added, 2 moved`.
    pub summary: String,
    /// Whether nothing differs.
    pub is_empty: bool,
    /// Whether the wall is shown: not that of a map that is gone.
    pub has_wall: bool,
    /// `25 as before, outlined`: how many stories of the wall nothing happened to; none if all are new.
    pub as_before: Option<String>,
    /// What is to be said about the map as a whole: that it is new, or was in another file.
    pub notes: Vec<String>,
    /// All changes as sentences, by what happened.
    pub lists: Vec<ChangeList>,
}

/// The sentences about everything to which the same happened.
#[derive(Debug, Serialize)]
pub struct ChangeList {
    /// What happened: `added`, `moved`, `renamed`, `finished`, `changed`, `removed`, or `gaps`; a class name for themes.
    pub sort: &'static str,
    /// The heading: `Added`.
    pub heading: String,
    /// The sentences.
    pub sentences_html: Vec<String>,
}

/// The page of changes: the wall with the rendered cards of all stories, and with the rendered ghosts of removed ones.
pub(crate) fn changes_page<'p>(
    view: &MapView,
    (comparison, since): (&Comparison, &str),
    marks: &ItemMarks,
    cards_html: &'p [String],
    ghosts_html: &[(GhostCell, String)],
) -> WallPage<'p> {
    let layout = GhostLayout::new(view, comparison);
    let mut page = wall_page_for(view, cards_html, layout.columns());
    page.frame = frame(view, PageKind::Changes);
    for head in &mut page.activities {
        head.change = marks.words(ItemKind::Activity, &head.id);
    }
    for head in &mut page.tasks {
        let id = head.id.as_deref();
        head.change = id.and_then(|id| marks.words(ItemKind::Task, id));
    }
    for (band, shown) in view.shown_bands().zip(&mut page.bands) {
        add_sums(view, comparison, ComparedBand::Kept(band), shown);
        shown.change = band.and_then(|_| marks.words(ItemKind::Release, &shown.id));
    }
    layout.add_to(&mut page, ghosts_html);
    page.fit(view);
    page.changes = Some(changes_view(view, comparison, since));
    page
}

fn changes_view(view: &MapView, comparison: &Comparison, since: &str) -> ChangesView {
    let catalog = view.catalog;
    let stories = comparison.touched_stories.iter();
    let as_before = stories.filter(|is_touched| !**is_touched).count();
    let sentences = change_sentences(comparison);
    let lists = sentences.chunk_by(|one, next| one.sort == next.sort);
    let lists = lists.map(|of_sort| ChangeList {
        sort: of_sort[0].sort.word(),
        heading: view.text(of_sort[0].sort.heading()),
        sentences_html: of_sort
            .iter()
            .map(|sentence| view.html(sentence.message.clone()))
            .collect(),
    });
    let gaps = [
        (message!("diff-gaps-new-heading"), &comparison.gaps.new),
        (message!("diff-gaps-gone-heading"), &comparison.gaps.gone),
    ];
    let gaps = gaps.into_iter().filter(|(_, gaps)| !gaps.is_empty());
    let gaps = gaps.map(|(heading, gaps)| ChangeList {
        sort: "gaps",
        heading: view.text(heading),
        sentences_html: gaps
            .iter()
            .map(|gap| capital(&view.html(gap.message.clone())))
            .collect(),
    });
    ChangesView {
        heading: view.text(message!("changes-heading", since = since)),
        summary: summary(catalog, &[comparison]),
        is_empty: comparison.is_empty(),
        has_wall: comparison.presence != MapPresence::Gone,
        as_before: (as_before > 0)
            .then(|| view.text(message!("changes-as-before", count = as_before))),
        notes: map_notes(comparison)
            .into_iter()
            .map(|note| view.text(note))
            .collect(),
        lists: lists.chain(gaps).collect(),
    }
}
