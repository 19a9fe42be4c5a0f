//! The page of changes: the wall with marks on what differs, and the same as a list.

use super::markdown::{map_notes, summary};
use super::sentences::{
    ChangeSort, change_sentences, field_label, is_finish, is_list, shown_value,
};
use crate::analysis::comparison::{
    ChangedField, Comparison, GhostCell, MovedItem, ReleaseFigures, ShownValue,
};
use crate::analysis::urls::StoryAddress;
use crate::map::{ItemKind, ItemList, ItemOrMap, ReleaseIx, StoryIx};
use crate::messages::message;
use crate::pages::frame::{PageKind, frame};
use crate::pages::view::MapView;
use crate::pages::wall::{WallPage, wall_page};
use crate::pages::words::StatusView;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The most characters of a value on a card.
const MAX_VALUE: usize = 40;

/// What changed, on the page of changes.
#[derive(Debug, Serialize)]
pub struct ChangesView {
    /// The heading of the page: `What changed since v1.0`.
    pub heading: String,
    /// The numbers of changes: `3 added, 2 moved`.
    pub summary: String,
    /// Whether anything differs.
    pub is_empty: bool,
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

/// A story on the page of changes, or the ghost of one that is no longer there.
#[derive(Debug, Serialize)]
pub struct ChangeCard<'v> {
    /// The story's id; empty for a ghost.
    pub id: Option<&'v str>,
    /// The address of its card on the wall; empty for a ghost.
    pub href: Option<StoryAddress<'v>>,
    /// Its title.
    pub title: &'v str,
    /// Its status; empty for a ghost.
    pub status: Option<Arc<StatusView>>,
    /// What happened to it; empty for a story that is as before.
    pub marks: Vec<ChangeMark>,
    /// The words of what happened, for class names: `moved changed`; empty for a story that is as before.
    pub sorts: String,
}

/// What happened to a story, and what was before.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeMark {
    /// What happened: `Moved`.
    pub word: String,
    /// What was before: `from First basket`.
    pub note: Option<String>,
}

/// The marks of all stories that differ, by story.
#[derive(Debug, Default)]
pub(crate) struct StoryMarks(HashMap<StoryIx, Vec<(ChangeSort, ChangeMark)>>);

impl StoryMarks {
    pub(crate) fn new(view: &MapView, comparison: &Comparison) -> Self {
        let ids = view.map.story_ixs();
        let ids: HashMap<&str, StoryIx> = ids.map(|ix| (view.map[ix].id.as_str(), ix)).collect();
        let mut marks = Self::default();
        let mut add = |item: &ItemOrMap, sort: ChangeSort, note: Option<String>| {
            let ItemOrMap::Item(item) = item else { return };
            let found = ids.get(item.id.as_str());
            if let Some(ix) = found.filter(|_| item.kind == ItemKind::Story) {
                let word = view.text(sort.heading());
                let mark = ChangeMark { word, note };
                marks.0.entry(*ix).or_default().push((sort, mark));
            }
        };
        for added in &comparison.added {
            add(&added.item.item, ChangeSort::Added, None);
        }
        for moved in &comparison.moved {
            add(&moved.item.item, ChangeSort::Moved, moved_note(view, moved));
        }
        for renamed in &comparison.renamed {
            let was = view.text(message!("change-was-titled", title = renamed.from.as_str()));
            add(&renamed.item.item, ChangeSort::Renamed, Some(was));
        }
        for changed in &comparison.changed {
            let (sort, note) = changed_note(view, changed);
            add(&changed.item.item, sort, Some(note));
        }
        marks
    }
}

/// A story on the page of changes.
pub(crate) fn change_card<'v>(
    view: &'v MapView,
    marks: &StoryMarks,
    ix: StoryIx,
) -> ChangeCard<'v> {
    let story = &view.map[ix];
    let own = marks.0.get(&ix).map_or(&[][..], Vec::as_slice);
    let mut sorts: Vec<&str> = own.iter().map(|(sort, _)| sort.word()).collect();
    sorts.dedup();
    ChangeCard {
        id: Some(&story.id),
        href: Some(StoryAddress::Wall(&story.id)),
        title: &story.title.text,
        status: Some(view.status(story)),
        sorts: sorts.join(" "),
        marks: own.iter().map(|(_, mark)| mark.clone()).collect(),
    }
}

/// The ghosts of stories that were removed, each with the cell of the wall where it was.
pub(crate) fn change_ghosts<'v>(
    view: &MapView,
    comparison: &'v Comparison,
) -> Vec<(GhostCell, ChangeCard<'v>)> {
    let removed = comparison.removed.iter();
    let ghost = |ghost: GhostCell, title: &'v str| {
        let word = view.text(ChangeSort::Removed.heading());
        let card = ChangeCard {
            id: None,
            href: None,
            title,
            status: None,
            marks: vec![ChangeMark { word, note: None }],
            sorts: ChangeSort::Removed.word().to_owned(),
        };
        (ghost, card)
    };
    removed
        .filter_map(|removed| Some(ghost(removed.ghost?, &removed.item.title)))
        .collect()
}

/// The page of changes: the wall with the rendered cards of all stories, and with the rendered ghosts of removed ones.
pub(crate) fn changes_page<'p>(
    view: &MapView,
    (comparison, since): (&Comparison, &str),
    cards_html: &'p [String],
    ghosts_html: &[(GhostCell, String)],
) -> WallPage<'p> {
    let mut page = wall_page(view, cards_html);
    page.frame = frame(view, PageKind::Changes);
    let mut extras: BTreeMap<(Option<ReleaseIx>, usize), String> = BTreeMap::new();
    for (cell, html) in ghosts_html {
        let extra = extras.entry((cell.release, cell.task.index())).or_default();
        extra.push_str(html);
    }
    let mut left: BTreeMap<(Option<ReleaseIx>, usize), usize> = BTreeMap::new();
    for cell in comparison.moved.iter().filter_map(|moved| moved.ghost) {
        *left.entry((cell.release, cell.task.index())).or_default() += 1;
    }
    let columns: Vec<Option<usize>> = view
        .columns()
        .map(|(_, task)| Some(task?.index()))
        .collect();
    for (band, shown) in view.shown_bands().zip(&mut page.bands) {
        shown.sums = band_sums(view, comparison, band);
        for (column, cell) in columns.iter().zip(&mut shown.cells) {
            let Some(column) = *column else { continue };
            let key = (band, column);
            cell.ghosts_html = extras.remove(&key);
            let left = left.get(&key);
            cell.left = left.map(|count| view.text(message!("change-moved-out", count = *count)));
        }
    }
    page.changes = Some(changes_view(view, comparison, since));
    page
}

fn changes_view(view: &MapView, comparison: &Comparison, since: &str) -> ChangesView {
    let catalog = view.catalog;
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
            .map(|gap| view.html(gap.message.clone()))
            .collect(),
    });
    ChangesView {
        heading: view.text(message!("changes-heading", since = since)),
        summary: summary(catalog, &[comparison]),
        is_empty: comparison.is_empty(),
        notes: map_notes(comparison)
            .into_iter()
            .map(|note| view.text(note))
            .collect(),
        lists: lists.chain(gaps).collect(),
    }
}

fn moved_note(view: &MapView, moved: &MovedItem) -> Option<String> {
    let mut notes = Vec::new();
    if moved.by.list {
        notes.push(match moved.from.list {
            ItemList::Backlog => view.text(message!("change-from-backlog")),
            _ => view.text(message!(
                "change-from",
                from = moved.from.list_title.as_str()
            )),
        });
    }
    if moved.by.release && moved.from.list != ItemList::Backlog {
        let from = moved.from.release.as_ref();
        let from = from.map_or(view.label("unscheduled"), |release| release.name.as_str());
        notes.push(view.text(message!("change-from", from = from)));
    }
    if notes.is_empty() {
        notes.push(view.text(message!("change-reordered")));
    }
    Some(notes.join(" · "))
}

fn changed_note(view: &MapView, changed: &ChangedField) -> (ChangeSort, String) {
    let key = changed.field.as_str();
    fn single(value: &Option<ShownValue>) -> Option<&ShownValue> {
        value.as_ref().filter(|value| !is_list(value))
    }
    let shown = |value: Option<&ShownValue>| match value {
        Some(value) => view.catalog.plain_value(shown_value(key, value, MAX_VALUE)),
        None => "–".to_owned(),
    };
    let (from, to) = (single(&changed.from), single(&changed.to));
    if is_finish(changed) {
        let was = view.text(message!("change-was", from = shown(from)));
        return (ChangeSort::Finished, was);
    }
    let note = match (from.is_some() || to.is_some(), key) {
        (true, "description" | "why") | (false, _) => view.catalog.plain_value(field_label(key)),
        (true, _) => view.text(message!(
            "change-field",
            field = field_label(key),
            from = shown(from),
            to = shown(to)
        )),
    };
    (ChangeSort::Changed, note)
}

/// What changed in a release, in a few words, and its points and its date where they differ.
fn band_sums(view: &MapView, comparison: &Comparison, band: Option<ReleaseIx>) -> Vec<String> {
    let id = band.map(|release| view.map[release].id.as_str());
    let ships = |release: Option<&str>| release == id;
    let is_story = |item: &crate::analysis::comparison::ComparedRef| item.is(ItemKind::Story);
    let on_wall = |list: &ItemList| *list != ItemList::Backlog;
    let old_id = comparison.old_release_id(id);
    let count = |count: usize, name: fn(usize) -> crate::messages::Message<'static>| {
        (count > 0).then(|| view.text(name(count)))
    };
    let added = comparison.added.iter().filter(|added| {
        is_story(&added.item) && on_wall(&added.to.list) && ships(added.item.release.as_deref())
    });
    let is_in = |moved: &&MovedItem| {
        moved.by.release && on_wall(&moved.to.list) && ships(moved.item.release.as_deref())
    };
    let is_out = |moved: &&MovedItem| {
        let from = moved
            .from
            .release
            .as_ref()
            .map(|release| release.id.as_str());
        moved.by.release && on_wall(&moved.from.list) && from == old_id.as_deref()
    };
    let removed = comparison.removed.iter().filter(|removed| {
        let from = removed
            .from
            .release
            .as_ref()
            .map(|release| release.id.as_str());
        is_story(&removed.item) && on_wall(&removed.from.list) && from == old_id.as_deref()
    });
    let finished = comparison
        .changed
        .iter()
        .filter(|changed| is_finish(changed) && ships(changed.item.release.as_deref()));
    let stories = comparison
        .moved
        .iter()
        .filter(|moved| is_story(&moved.item));
    let parts = [
        count(added.count(), |count| {
            message!("diff-added-count", count = count)
        }),
        count(stories.clone().filter(is_in).count(), |count| {
            message!("change-moved-in", count = count)
        }),
        count(stories.filter(is_out).count(), |count| {
            message!("change-moved-out", count = count)
        }),
        count(finished.count(), |count| {
            message!("diff-finished-count", count = count)
        }),
        count(removed.count(), |count| {
            message!("diff-removed-count", count = count)
        }),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let mut sums = vec![match parts.is_empty() {
        true => view.label("change-nothing").to_owned(),
        false => parts.join(" · "),
    }];
    let figures = comparison.releases.iter();
    if let Some(figures) = figures
        .clone()
        .find(|figures| figures.release.as_deref() == id)
    {
        sums.extend(figure_sums(view, figures));
    }
    sums
}

/// The points and the date of a release, each with what it was.
fn figure_sums(view: &MapView, figures: &ReleaseFigures) -> Vec<String> {
    let mut sums = Vec::new();
    if let [Some(before), Some(after)] = figures.points
        && (!before.is_zero() || !after.is_zero())
    {
        let now = view.short_amount(after);
        sums.push(match before == after {
            true => now,
            false => view.text(message!("change-now", now = now, from = before)),
        });
    }
    let [before, after] = figures.date;
    if let Some(after) = after {
        let now = view.text(message!("change-date", date = after));
        sums.push(match before == Some(after) {
            true => now,
            false => {
                let from = before.map(|before| view.text(message!("change-date", date = before)));
                let from = from.unwrap_or("–".to_owned());
                view.text(message!("change-now", now = now, from = from))
            }
        });
    }
    sums
}
