//! What differs between two versions of a map, as sentences: for pages, for reports and for pull requests.

use crate::analysis::comparison::{
    ChangedField, ComparedRef, Comparison, ItemSpot, MovedItem, ShownValue,
};
use crate::map::{CoarseDate, Decimal, ItemKind, ItemList, ItemOrMap, ItemRef};
use crate::messages::{Conjunction, Message, MessageValue, message};
use crate::pages::words::{release_status_label, status_label};
use crate::text::shortened;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

/// The most characters of a value that a sentence shows.
const MAX_VALUE: usize = 60;

/// The most characters of a title that begins where it differs from another one.
const MAX_TITLE: usize = 80;

/// How many words of two long titles are shown before those that differ.
const WORDS_BEFORE: usize = 2;

/// What happened to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeSort {
    /// It is new.
    Added,
    /// It has another place.
    Moved,
    /// It has another title.
    Renamed,
    /// It is done, and wasn't.
    Finished,
    /// One of its fields differs.
    Changed,
    /// It is gone.
    Removed,
}

impl ChangeSort {
    /// All of them, in the order in which they are listed.
    pub const ALL: [ChangeSort; 6] = [
        ChangeSort::Added,
        ChangeSort::Moved,
        ChangeSort::Renamed,
        ChangeSort::Finished,
        ChangeSort::Changed,
        ChangeSort::Removed,
    ];

    /// The word for data and style sheets.
    pub fn word(self) -> &'static str {
        match self {
            ChangeSort::Added => "added",
            ChangeSort::Moved => "moved",
            ChangeSort::Renamed => "renamed",
            ChangeSort::Finished => "finished",
            ChangeSort::Changed => "changed",
            ChangeSort::Removed => "removed",
        }
    }

    /// The heading of a list: `Added`.
    pub(crate) fn heading(self) -> Message<'static> {
        match self {
            ChangeSort::Added => message!("diff-added-heading"),
            ChangeSort::Moved => message!("diff-moved-heading"),
            ChangeSort::Renamed => message!("diff-renamed-heading"),
            ChangeSort::Finished => message!("diff-finished-heading"),
            ChangeSort::Changed => message!("diff-changed-heading"),
            ChangeSort::Removed => message!("diff-removed-heading"),
        }
    }

    /// What happened to one item, in a word on its card: `Added`.
    pub(crate) fn mark(self) -> Message<'static> {
        match self {
            ChangeSort::Added => message!("change-added"),
            ChangeSort::Moved => message!("change-moved"),
            ChangeSort::Renamed => message!("change-renamed"),
            ChangeSort::Finished => message!("change-finished"),
            ChangeSort::Changed => message!("change-changed"),
            ChangeSort::Removed => message!("change-removed"),
        }
    }

    /// How many items it happened to: `3 added`.
    pub(crate) fn count(self, count: usize) -> Message<'static> {
        match self {
            ChangeSort::Added => message!("diff-added-count", count = count),
            ChangeSort::Moved => message!("diff-moved-count", count = count),
            ChangeSort::Renamed => message!("diff-renamed-count", count = count),
            ChangeSort::Finished => message!("diff-finished-count", count = count),
            ChangeSort::Changed => message!("diff-changed-count", count = count),
            ChangeSort::Removed => message!("diff-removed-count", count = count),
        }
    }
}

/// A sentence about an item.
#[derive(Clone, Debug)]
pub struct ChangeSentence<'c> {
    /// What happened to it.
    pub sort: ChangeSort,
    /// The item.
    pub item: &'c ComparedRef,
    /// The sentence, without a period.
    pub message: Message<'c>,
}

/// How many items are added, moved and so on, without those that there are none of.
pub fn change_counts(comparison: &Comparison) -> Vec<(ChangeSort, usize)> {
    let items = |sort: ChangeSort| match sort {
        ChangeSort::Added => comparison.added.len(),
        ChangeSort::Moved => comparison.moved.len(),
        ChangeSort::Renamed => comparison.renamed.len(),
        ChangeSort::Removed => comparison.removed.len(),
        ChangeSort::Finished => comparison
            .changed
            .iter()
            .filter(|field| field.is_finish())
            .count(),
        ChangeSort::Changed => {
            let changed = comparison.changed.iter().filter(|field| !field.is_finish());
            let items = changed.map(|field| field.item.item.to_string());
            items.collect::<BTreeSet<_>>().len()
        }
    };
    let counts = ChangeSort::ALL.map(|sort| (sort, items(sort)));
    counts.into_iter().filter(|(_, count)| *count > 0).collect()
}

/// The sentences about all changes, in the order of [`ChangeSort`]. What is added or removed with the item that it
/// belongs to isn't named again.
pub fn change_sentences(comparison: &Comparison) -> Vec<ChangeSentence<'_>> {
    let added = comparison.added.iter().map(|added| CameOrWent {
        sort: ChangeSort::Added,
        item: &added.item,
        spot: &added.to,
        is_within: added.is_within_added,
    });
    let removed = comparison.removed.iter().map(|removed| CameOrWent {
        sort: ChangeSort::Removed,
        item: &removed.item,
        spot: &removed.from,
        is_within: removed.is_within_removed,
    });
    let mut sentences = came_or_went(added);
    for moved in &comparison.moved {
        let messages = moved_sentences(moved).into_iter();
        sentences.extend(messages.map(|message| ChangeSentence {
            sort: ChangeSort::Moved,
            item: &moved.item,
            message,
        }));
    }
    for renamed in &comparison.renamed {
        let [from, title] = two_titles(&renamed.from, &renamed.item.title);
        sentences.push(ChangeSentence {
            sort: ChangeSort::Renamed,
            item: &renamed.item,
            message: if renamed.item.is_guessed {
                message!("diff-probably-renamed", from = from, title = title)
            } else {
                message!("diff-renamed", from = from, title = title)
            },
        });
    }
    for changed in &comparison.changed {
        let sort = match changed.is_finish() {
            true => ChangeSort::Finished,
            false => ChangeSort::Changed,
        };
        let messages = changed_sentences(changed).into_iter();
        sentences.extend(messages.map(|message| ChangeSentence {
            sort,
            item: &changed.item,
            message,
        }));
    }
    sentences.extend(came_or_went(removed));
    sentences.sort_by_key(|sentence| sentence.sort);
    sentences
}

fn title(text: &str) -> MessageValue<'_> {
    MessageValue::title(text)
}

/// Two titles of an item. Long ones are cut at their beginnings if they differ only where they would be cut.
fn two_titles<'t>(old: &'t str, new: &'t str) -> [MessageValue<'t>; 2] {
    let titles = [title(old), title(new)];
    if titles[0] != titles[1] {
        return titles;
    }
    let mut pairs = old.char_indices().zip(new.chars());
    let differs = pairs.find(|((_, one), other)| one != other);
    let same = differs.map_or(old.len().min(new.len()), |((at, _), _)| at);
    let words = old[..same].rmatch_indices(char::is_whitespace);
    let start = words.take(WORDS_BEFORE + 1).last();
    let start = start.map_or(0, |(at, space)| at + space.len());
    [old, new].map(|text| {
        let end = format!("…{}", &text[start..]);
        MessageValue::Title(shortened(&end, MAX_TITLE).into_owned().into())
    })
}

/// An item that only one of two maps has.
#[derive(Clone, Copy)]
struct CameOrWent<'c> {
    /// [`ChangeSort::Added`] or [`ChangeSort::Removed`].
    sort: ChangeSort,
    item: &'c ComparedRef,
    /// Its place in that map.
    spot: &'c ItemSpot,
    /// Whether it came or went with the item that it belongs to.
    is_within: bool,
}

/// A sentence for each item that came or went on its own.
fn came_or_went<'c>(
    items: impl Iterator<Item = CameOrWent<'c>> + Clone,
) -> Vec<ChangeSentence<'c>> {
    let within = stories_within(items.clone().filter(|item| item.is_within));
    let own = items.filter(|item| !item.is_within);
    own.map(|own| ChangeSentence {
        sort: own.sort,
        item: own.item,
        message: own.message(stories_below(&within, own.item)),
    })
    .collect()
}

/// How many stories are below each activity and task, of items that came or went with it.
fn stories_within<'c>(items: impl Iterator<Item = CameOrWent<'c>>) -> HashMap<&'c ItemRef, usize> {
    let mut within: HashMap<&ItemRef, usize> = HashMap::new();
    let mut activities: HashMap<&ItemRef, &ItemRef> = HashMap::new();
    for CameOrWent { item, spot, .. } in items {
        let (ItemOrMap::Item(own), ItemList::Below(owner)) = (&item.item, &spot.list) else {
            continue;
        };
        if own.kind == ItemKind::Task {
            activities.insert(own, owner);
        } else {
            *within.entry(owner).or_default() += 1;
            if let Some(activity) = activities.get(owner) {
                *within.entry(activity).or_default() += 1;
            }
        }
    }
    within
}

fn stories_below(within: &HashMap<&ItemRef, usize>, item: &ComparedRef) -> usize {
    match &item.item {
        ItemOrMap::Item(item) => within.get(item).copied().unwrap_or_default(),
        ItemOrMap::Map => 0,
    }
}

fn kind_of(item: &ComparedRef) -> Option<ItemKind> {
    match &item.item {
        ItemOrMap::Item(item) => Some(item.kind),
        ItemOrMap::Map => None,
    }
}

impl<'c> CameOrWent<'c> {
    /// The sentence; `stories` is how many stories came or went with it.
    fn message(self, stories: usize) -> Message<'c> {
        let own = || title(&self.item.title);
        let place = || title(&self.spot.list_title);
        let pick = |added: Message<'c>, removed: Message<'c>| match self.sort {
            ChangeSort::Added => added,
            _ => removed,
        };
        match (kind_of(self.item), &self.spot.release) {
            (Some(ItemKind::Persona), _) => pick(
                message!("diff-added-persona", title = own()),
                message!("diff-removed-persona", title = own()),
            ),
            (Some(ItemKind::Release), _) => pick(
                message!("diff-added-release", title = own()),
                message!("diff-removed-release", title = own()),
            ),
            (Some(ItemKind::Activity), _) if stories > 0 => pick(
                message!(
                    "diff-added-activity-stories",
                    title = own(),
                    count = stories
                ),
                message!(
                    "diff-removed-activity-stories",
                    title = own(),
                    count = stories
                ),
            ),
            (Some(ItemKind::Activity), _) => pick(
                message!("diff-added-activity", title = own()),
                message!("diff-removed-activity", title = own()),
            ),
            (Some(ItemKind::Task), _) if stories > 0 => pick(
                message!(
                    "diff-added-task-stories",
                    title = own(),
                    place = place(),
                    count = stories
                ),
                message!(
                    "diff-removed-task-stories",
                    title = own(),
                    place = place(),
                    count = stories
                ),
            ),
            (Some(ItemKind::Task), _) => pick(
                message!("diff-added-task", title = own(), place = place()),
                message!("diff-removed-task", title = own(), place = place()),
            ),
            _ if self.spot.list == ItemList::Backlog => pick(
                message!("diff-added-backlog", title = own()),
                message!("diff-removed-backlog", title = own()),
            ),
            (_, Some(release)) => {
                let release = || title(&release.name);
                pick(
                    message!(
                        "diff-added-story-release",
                        title = own(),
                        place = place(),
                        release = release()
                    ),
                    message!(
                        "diff-removed-story-release",
                        title = own(),
                        place = place(),
                        release = release()
                    ),
                )
            }
            (_, None) => pick(
                message!("diff-added-story", title = own(), place = place()),
                message!("diff-removed-story", title = own(), place = place()),
            ),
        }
    }
}

/// One sentence for each part of the place that differs.
fn moved_sentences(moved: &MovedItem) -> Vec<Message<'_>> {
    let mut sentences = Vec::new();
    if moved.by.list {
        sentences.push(list_sentence(moved));
    }
    if moved.by.release {
        sentences.extend(release_sentence(moved));
    }
    if moved.by.position && sentences.is_empty() {
        sentences.push(position_sentence(moved));
    }
    sentences
}

fn list_sentence(moved: &MovedItem) -> Message<'_> {
    let own = title(&moved.item.title);
    let (from, to) = (title(&moved.from.list_title), title(&moved.to.list_title));
    if moved.to.list == ItemList::Backlog {
        message!("diff-moved-to-backlog", title = own, from = from)
    } else if moved.from.list == ItemList::Backlog {
        message!("diff-moved-from-backlog", title = own, to = to)
    } else {
        message!("diff-moved", title = own, from = from, to = to)
    }
}

fn release_sentence(moved: &MovedItem) -> Option<Message<'_>> {
    let own = title(&moved.item.title);
    match (&moved.from.release, &moved.to.release) {
        (Some(from), Some(to)) => {
            let (from, to) = (title(&from.name), title(&to.name));
            Some(message!("diff-moved", title = own, from = from, to = to))
        }
        (None, Some(to)) => Some(message!(
            "diff-scheduled",
            title = own,
            to = title(&to.name)
        )),
        // What is in the backlog isn't scheduled anyway.
        (Some(_), None) if moved.to.list == ItemList::Backlog => None,
        (Some(from), None) => Some(message!(
            "diff-unscheduled",
            title = own,
            from = title(&from.name)
        )),
        (None, None) => None,
    }
}

fn position_sentence(moved: &MovedItem) -> Message<'_> {
    let own = title(&moved.item.title);
    let place = title(&moved.to.list_title);
    let is_story = kind_of(&moved.item) == Some(ItemKind::Story);
    let has_place = !moved.to.list_title.is_empty();
    let is_earlier = moved.to.position < moved.from.position;
    match (is_story && has_place, is_earlier) {
        (true, true) => message!("diff-moved-up", title = own, place = place),
        (true, false) => message!("diff-moved-down", title = own, place = place),
        (false, true) => message!("diff-moved-earlier", title = own),
        (false, false) => message!("diff-moved-later", title = own),
    }
}

fn changed_sentences(changed: &ChangedField) -> Vec<Message<'_>> {
    let own = || title(&changed.item.title);
    let key = changed.field.as_str();
    let field = || field_label(key);
    let shown = |value| shown_value(key, value, MAX_VALUE);
    if changed.is_finish() {
        return vec![message!("diff-finished", title = own())];
    }
    let (from, to) = match (&changed.from, &changed.to) {
        (Some(from), Some(to)) => (from, to),
        (None, Some(to)) => {
            return vec![message!(
                "diff-field-set",
                title = own(),
                field = field(),
                to = shown(to)
            )];
        }
        (Some(from), None) => {
            let removed = message!(
                "diff-field-removed",
                title = own(),
                field = field(),
                from = shown(from)
            );
            return vec![removed];
        }
        (None, None) => return Vec::new(),
    };
    if !is_list(from) && !is_list(to) {
        let is_long = |value: &ShownValue| match value {
            ShownValue::Text(text) => text.chars().count() > MAX_VALUE || text.contains('\n'),
            _ => false,
        };
        if is_long(from) || is_long(to) {
            return vec![message!(
                "diff-field-rewritten",
                title = own(),
                field = field()
            )];
        }
        let changed = message!(
            "diff-field-changed",
            title = own(),
            field = field(),
            from = shown(from),
            to = shown(to)
        );
        return vec![changed];
    }
    let is_items = [from, to]
        .iter()
        .any(|value| matches!(value, ShownValue::Items(_)));
    fn listed<'t>(texts: &[&'t str], is_items: bool) -> MessageValue<'t> {
        match is_items {
            true => item_titles(texts),
            false => entries(texts, MAX_VALUE),
        }
    }
    let (from, to) = (texts(from), texts(to));
    fn missing<'t>(these: &[&'t str], others: &[&'t str]) -> Vec<&'t str> {
        let missing = these.iter().filter(|text| !others.contains(text));
        missing.copied().collect()
    }
    let (gone, new) = (missing(&from, &to), missing(&to, &from));
    let mut sentences = Vec::new();
    if !new.is_empty() {
        sentences.push(message!(
            "diff-entries-added",
            title = own(),
            field = field(),
            to = listed(&new, is_items)
        ));
    }
    if !gone.is_empty() {
        sentences.push(message!(
            "diff-entries-removed",
            title = own(),
            field = field(),
            from = listed(&gone, is_items)
        ));
    }
    if sentences.is_empty() {
        sentences.push(message!(
            "diff-entries-ordered",
            title = own(),
            field = field()
        ));
    }
    sentences
}

/// The texts of the catalog that name the fields of the format. A field of the author's own is called by its key.
pub const FIELD_LABELS: [&str; 22] = [
    "edit-field-acceptance",
    "edit-field-assumptions",
    "edit-field-color",
    "edit-field-date",
    "edit-field-description",
    "edit-field-estimate",
    "edit-field-goal",
    "edit-field-id",
    "edit-field-ignore",
    "edit-field-lang",
    "edit-field-links",
    "edit-field-measure",
    "edit-field-needs",
    "edit-field-outcome",
    "edit-field-owner",
    "edit-field-persona",
    "edit-field-questions",
    "edit-field-risks",
    "edit-field-status",
    "edit-field-tags",
    "edit-field-updated",
    "edit-field-why",
];

/// The name of a field, by its key.
pub(crate) fn field_label(key: &str) -> MessageValue<'_> {
    let mut labels = FIELD_LABELS.into_iter();
    let label = labels.find(|label| label.strip_prefix("edit-field-") == Some(key));
    label.map_or(MessageValue::from(key), MessageValue::Label)
}

/// Whether a value has several entries.
pub(crate) fn is_list(value: &ShownValue) -> bool {
    matches!(value, ShownValue::List(_) | ShownValue::Items(_))
}

/// The value of the field `key` in the words of the language, on one line, and cut to `max` characters where
/// it is long.
pub(crate) fn shown_value<'v>(key: &str, value: &'v ShownValue, max: usize) -> MessageValue<'v> {
    match value {
        ShownValue::Status(status) => match &status.own_name {
            Some(name) => name.as_str().into(),
            None => MessageValue::Label(status_label(status.kind)),
        },
        ShownValue::ReleaseStatus(status) => MessageValue::Label(release_status_label(*status)),
        ShownValue::Text(text) => {
            let date = || Some(text.parse::<CoarseDate>().ok()?.into());
            let estimate = || Some(text.parse::<Decimal>().ok()?.into());
            let value = match key {
                "date" | "updated" => date(),
                "estimate" => estimate(),
                _ => None,
            };
            value.unwrap_or_else(|| entries(&[text], max))
        }
        ShownValue::Items(_) => item_titles(&texts(value)),
        ShownValue::List(_) => entries(&texts(value), max),
    }
}

/// The titles of other items.
fn item_titles<'t>(titles: &[&'t str]) -> MessageValue<'t> {
    MessageValue::titles(titles, Conjunction::And)
}

/// The texts of a value.
fn texts(value: &ShownValue) -> Vec<&str> {
    match value {
        ShownValue::Text(text) => vec![text],
        ShownValue::Status(status) => vec![&status.id],
        ShownValue::ReleaseStatus(status) => vec![status.word()],
        ShownValue::List(entries) => entries.iter().map(String::as_str).collect(),
        ShownValue::Items(items) => items.iter().map(|named| named.title.as_str()).collect(),
    }
}

/// Texts on one line, cut to `max` characters in all.
fn entries<'t>(texts: &[impl AsRef<str>], max: usize) -> MessageValue<'t> {
    let mut left = max;
    let mut shown: Vec<Cow<str>> = Vec::new();
    for text in texts {
        let line = text.as_ref().split_whitespace().collect::<Vec<_>>();
        let line = line.join(" ");
        let length = line.chars().count();
        if length > left {
            shown.push(shortened(&line, left.max(1)).into_owned().into());
            break;
        }
        left = left.saturating_sub(length + ", ".len());
        shown.push(line.into());
    }
    MessageValue::Entries(shown)
}
