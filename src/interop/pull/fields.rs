//! The fields that a pull compares: their values on the wall and in the export, and the changes that make the wall say
//! what the export says.

use crate::interop::item_values::{means, status};
use crate::interop::items::Backlog;
use crate::interop::markup::to_markdown;
use crate::interop::role::ColumnRole;
use crate::interop::sentence::story_sentence;
use crate::interop::values::{
    ItemStatus, criteria, estimate, initial, initials, one_line, person, split_list,
};
use crate::interop::{ImportOptions, OwnerChoice};
use crate::map::{
    Change, Decimal, ExpectedText, IdsAfterRename, ItemOrMap, ItemRef, Story, StoryMap,
    reference_key,
};

/// A field that a pull can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PullField {
    /// How far along a story is.
    Status,
    /// How much work it is.
    Estimate,
    /// Who is responsible for it.
    Owner,
    /// The release that it is scheduled for.
    Release,
    /// Its tags. Those that the export doesn't have stay, unless fields are cleared.
    Tags,
    /// Its acceptance criteria. Those that the export doesn't have stay, unless fields are cleared.
    Acceptance,
    /// Its title.
    Title,
}

impl PullField {
    /// All fields, in the order in which a story's are compared.
    pub const ALL: [PullField; 7] = [
        PullField::Status,
        PullField::Estimate,
        PullField::Owner,
        PullField::Release,
        PullField::Tags,
        PullField::Acceptance,
        PullField::Title,
    ];

    /// The fields that a pull changes unless it is asked for others: the rest are the team's own words.
    pub const DEFAULT: [PullField; 3] = [PullField::Status, PullField::Estimate, PullField::Owner];

    /// The key in maps, and the name on the command line.
    pub fn word(self) -> &'static str {
        match self {
            PullField::Status => "status",
            PullField::Estimate => "estimate",
            PullField::Owner => "owner",
            PullField::Release => "release",
            PullField::Tags => "tags",
            PullField::Acceptance => "acceptance",
            PullField::Title => "title",
        }
    }

    /// The roles of the columns that it is in.
    fn roles(self) -> &'static [ColumnRole] {
        match self {
            PullField::Status => &[
                ColumnRole::Status,
                ColumnRole::Category,
                ColumnRole::Resolution,
            ],
            PullField::Estimate => &[ColumnRole::Estimate],
            PullField::Owner => &[ColumnRole::Owner],
            PullField::Release => &[ColumnRole::Release],
            PullField::Tags => &[ColumnRole::Tags, ColumnRole::Component],
            PullField::Acceptance => &[ColumnRole::Acceptance],
            PullField::Title => &[ColumnRole::Title],
        }
    }

    /// Whether an export says anything about it.
    pub(super) fn is_in(self, backlog: &Backlog, options: &ImportOptions) -> bool {
        let is_left_out = self == PullField::Owner && options.owner == OwnerChoice::None;
        !is_left_out && self.roles().iter().any(|role| backlog.roles.has(*role))
    }
}

/// What a row says about a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RowValue {
    /// Its values; one for a field with a single value.
    Values(Vec<String>),
    /// A status by a word that isn't the name of the project's status, so that another status of the same meaning fits.
    Meaning(String),
    /// The cell is empty.
    Empty,
    /// The tracker says that the item won't be done.
    Cancelled,
    /// A word or a value that can't be understood.
    Unknown(String),
}

impl RowValue {
    /// Its values as texts.
    pub(super) fn texts(&self) -> Vec<String> {
        match self {
            RowValue::Values(values) => values.clone(),
            RowValue::Meaning(text) | RowValue::Unknown(text) => vec![text.clone()],
            RowValue::Cancelled => vec!["cancelled".to_owned()],
            RowValue::Empty => Vec::new(),
        }
    }
}

/// What a row says about a field. The export has a column for it.
pub(super) fn row_value(
    field: PullField,
    backlog: &Backlog,
    row: usize,
    options: &ImportOptions,
) -> RowValue {
    let single = |text: Option<String>| match text {
        Some(text) => RowValue::Values(vec![text]),
        None => RowValue::Empty,
    };
    let several = |values: Vec<String>| match values.is_empty() {
        true => RowValue::Empty,
        false => RowValue::Values(values),
    };
    match field {
        PullField::Status => row_status(backlog, row, options),
        PullField::Estimate => {
            let cells = backlog.cells(row, ColumnRole::Estimate);
            let texts: Vec<&str> = cells.into_iter().map(|cell| backlog.text(cell)).collect();
            let mut known = texts
                .iter()
                .filter_map(|text| estimate(text, &options.sizes));
            match (known.next(), texts.first()) {
                (Some(value), _) => RowValue::Values(vec![value]),
                (None, Some(text)) => RowValue::Unknown((*text).to_owned()),
                (None, None) => RowValue::Empty,
            }
        }
        PullField::Owner => {
            let mut owners: Vec<String> = Vec::new();
            for cell in backlog.first_columns(row, ColumnRole::Owner) {
                for name in split_list(backlog.text(cell)).filter_map(person) {
                    let name = match options.owner {
                        OwnerChoice::Initials => initials(name),
                        _ => one_line(name),
                    };
                    if !owners.contains(&name) {
                        owners.push(name);
                    }
                }
            }
            several(owners)
        }
        PullField::Release => {
            let cells = backlog.first_columns(row, ColumnRole::Release);
            let names = cells
                .iter()
                .flat_map(|cell| backlog.text(*cell).split([';', '\n']));
            several(
                names
                    .map(one_line)
                    .filter(|name| !name.is_empty())
                    .collect(),
            )
        }
        PullField::Tags => {
            let roles = [ColumnRole::Tags, ColumnRole::Component];
            let cells = roles.iter().flat_map(|role| backlog.cells(row, *role));
            let mut tags: Vec<String> = Vec::new();
            for cell in cells {
                for tag in split_list(backlog.text(cell)).map(one_line) {
                    if !tags.contains(&tag) {
                        tags.push(tag);
                    }
                }
            }
            several(tags)
        }
        PullField::Acceptance => {
            let cells = backlog.cells(row, ColumnRole::Acceptance).into_iter();
            let texts = cells.flat_map(|cell| {
                criteria(&to_markdown(backlog.text(cell), backlog.rules.markup)).texts
            });
            several(texts.collect())
        }
        PullField::Title => {
            let title = backlog.value(row, ColumnRole::Title).map(one_line);
            let sentence = title.as_deref().and_then(story_sentence);
            let sentence = sentence.filter(|_| !options.keeps_sentences);
            single(sentence.map(|sentence| sentence.title).or(title))
        }
    }
}

fn row_status(backlog: &Backlog, row: usize, options: &ImportOptions) -> RowValue {
    let word = backlog.value(row, ColumnRole::Status);
    let has_word = word.is_some() || backlog.value(row, ColumnRole::Category).is_some();
    match status(backlog, row, options) {
        ItemStatus::Cancelled => RowValue::Cancelled,
        ItemStatus::Unknown => RowValue::Unknown(word.unwrap_or_default().to_owned()),
        ItemStatus::Known(_) if !has_word => RowValue::Empty,
        ItemStatus::Known(id) => {
            let word = reference_key(word.unwrap_or_default());
            let mut own = options.statuses.iter();
            let is_named = own.any(|status| {
                reference_key(&status.id) == word || reference_key(&status.name) == word
            });
            match is_named {
                true => RowValue::Values(vec![id]),
                false => RowValue::Meaning(id),
            }
        }
    }
}

/// The values of a story's field, as a map shows them.
pub(super) fn story_value(field: PullField, story: &Story, map: &StoryMap) -> Vec<String> {
    match field {
        PullField::Status => vec![map.status(story).id.clone()],
        PullField::Estimate => {
            let estimate = story.estimate.iter();
            let texts = estimate.map(|estimate| match &estimate.size {
                Some(size) => size.to_string(),
                None => estimate.amount.normalize().to_string(),
            });
            texts.collect()
        }
        PullField::Owner => story.owner.clone(),
        PullField::Release => {
            let release = story.release.iter();
            release.map(|release| map[*release].id.clone()).collect()
        }
        PullField::Tags => story.tags.clone(),
        PullField::Acceptance => story.acceptance.clone(),
        PullField::Title => vec![story.title.text.clone()],
    }
}

/// Whether a story already says what a row says.
pub(super) fn is_same(
    field: PullField,
    story: &Story,
    map: &StoryMap,
    there: &RowValue,
    options: &ImportOptions,
) -> bool {
    let here = story_value(field, story, map);
    let values = match there {
        RowValue::Values(values) => values,
        RowValue::Meaning(id) => {
            return means(&here[0], options) == means(id, options);
        }
        RowValue::Empty => return here.is_empty() || is_default(field, &here, options),
        RowValue::Cancelled | RowValue::Unknown(_) => return false,
    };
    let fold =
        |texts: &[String]| -> Vec<String> { texts.iter().map(|text| folded(text)).collect() };
    match field {
        PullField::Estimate => {
            let amount = |text: &String| Decimal::from_str_exact(text).ok();
            let is_amount = story.estimate.as_ref().map(|estimate| estimate.amount)
                == values.first().and_then(amount);
            is_amount && story.estimate.is_some() || fold(&here) == fold(values)
        }
        PullField::Release => match here.first() {
            Some(here) => {
                let known = releases_of(values, map);
                known.contains(here)
            }
            None => false,
        },
        PullField::Tags | PullField::Acceptance => {
            let (here, there) = (fold(&here), fold(values));
            there.iter().all(|text| here.contains(text))
        }
        PullField::Title => {
            // An import leaves sentences whole if few titles are sentences.
            let sentence = story_sentence(&here[0]);
            let part = sentence.is_some_and(|part| shown(&part.title) == shown(&values[0]));
            part || shown(&here[0]) == shown(&values[0])
        }
        PullField::Status => fold(&here) == fold(values),
        PullField::Owner => {
            let (mut here, mut there) = (fold(&here), fold(values));
            here.sort();
            there.sort();
            here == there
        }
    }
}

/// A text on one line, without the characters that can't be seen, or that YAML can't say.
fn shown(text: &str) -> String {
    let is_visible = |c: &char| !c.is_control() && *c != char::REPLACEMENT_CHARACTER;
    one_line(text).chars().filter(is_visible).collect()
}

/// A text in the form in which values are compared.
fn folded(text: &str) -> String {
    shown(text).to_lowercase()
}

/// Whether a field has the value that it has if a story doesn't say anything.
fn is_default(field: PullField, here: &[String], options: &ImportOptions) -> bool {
    field == PullField::Status && here == [initial(&options.statuses)]
}

/// The ids of the releases of a map that a row names, in the order of the map.
pub(super) fn releases_of(names: &[String], map: &StoryMap) -> Vec<String> {
    let keys: Vec<String> = names.iter().map(|name| reference_key(name)).collect();
    let releases = map.releases.iter().filter(|release| {
        keys.contains(&reference_key(&release.id))
            || keys.contains(&reference_key(&release.name.text))
    });
    releases.map(|release| release.id.clone()).collect()
}

/// How to change a field.
pub(super) struct FieldEdit<'e> {
    pub(super) field: PullField,
    pub(super) item: &'e ItemRef,
    /// The values on the wall.
    pub(super) here: &'e [String],
    /// The values that it is going to have.
    pub(super) there: &'e [String],
    /// Whether values that the export doesn't have go, too.
    pub(super) clears: bool,
    pub(super) options: &'e ImportOptions,
}

impl FieldEdit<'_> {
    /// The changes that make the field say what the export says.
    pub(super) fn changes(&self) -> Vec<Change> {
        let item = || ItemOrMap::Item(self.item.clone());
        let field = self.field.word().to_owned();
        let first = self.there.first().cloned();
        match self.field {
            PullField::Status | PullField::Estimate => {
                let is_default = is_default(self.field, self.there, self.options);
                vec![Change::Set {
                    item: item(),
                    field,
                    was: ExpectedText::Anything,
                    to: first.filter(|_| !(self.clears && is_default)),
                }]
            }
            PullField::Release => vec![Change::Schedule {
                story: self.item.clone(),
                release: first,
            }],
            PullField::Title => vec![Change::Rename {
                item: self.item.clone(),
                was: None,
                to: first.unwrap_or_default(),
                ids: IdsAfterRename::Follow,
            }],
            PullField::Owner => self.list_changes(true),
            PullField::Tags | PullField::Acceptance => self.list_changes(self.clears),
        }
    }

    /// The changes of a list. `replaces`: values that the export doesn't have go.
    fn list_changes(&self, replaces: bool) -> Vec<Change> {
        let item = || ItemOrMap::Item(self.item.clone());
        let field = || self.field.word().to_owned();
        let is_in = |value: &String, list: &[String]| {
            list.iter().any(|other| folded(other) == folded(value))
        };
        let gone: Vec<&String> = self
            .here
            .iter()
            .filter(|value| replaces && !is_in(value, self.there))
            .collect();
        let new: Vec<&String> = self
            .there
            .iter()
            .filter(|value| !is_in(value, self.here))
            .collect();
        let mut changes = Vec::new();
        let paired = gone.len().min(new.len());
        for (value, to) in gone.iter().zip(&new) {
            changes.push(Change::Swap {
                item: item(),
                field: field(),
                value: (*value).clone(),
                to: (*to).clone(),
            });
        }
        for value in &new[paired..] {
            changes.push(Change::Put {
                item: item(),
                field: field(),
                value: (*value).clone(),
                before: None,
            });
        }
        for value in &gone[paired..] {
            changes.push(Change::Take {
                item: item(),
                field: field(),
                value: (*value).clone(),
            });
        }
        changes
    }
}
