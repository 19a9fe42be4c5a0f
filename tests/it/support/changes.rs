//! Random changes that may fit a map, made from a few numbers.

use storywall::map::{
    Change, ExpectedText, IdsAfterRename, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition,
    NewField, NewValue, NoteKind, StoryMap, TaskIx,
};

/// Texts that need care in YAML.
const TEXTS: [&str; 16] = [
    "Pay by invoice",
    "Split the bill: two cards",
    "Fix login #12",
    "1.10",
    "no",
    "- a dash",
    "it's \"quoted\"",
    "a, b] and {c",
    "@home",
    "~",
    "release",
    "Käse & 商品",
    "ends with a colon:",
    "'tis",
    "\\ backslash",
    "2027-01-01",
];

/// Longer texts for fields.
const PROSE: [&str; 5] = [
    "One line",
    "Two\nlines",
    "With a blank line\n\nand a - dash: #3",
    " begins with a space\nand goes on",
    "tab\there",
];

/// What a random change is made from.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) kind: u8,
    pub(crate) picks: [u16; 8],
}

impl Choice {
    fn pick<'l, T>(&self, at: usize, list: &'l [T]) -> Option<&'l T> {
        list.get(self.number(at, list.len().max(1)))
    }

    fn number(&self, at: usize, below: usize) -> usize {
        usize::from(self.picks[at]) % below
    }
}

/// All items of a map.
pub(crate) fn items(map: &StoryMap) -> Vec<ItemRef> {
    let mut items = Vec::new();
    let mut add = |kind, id: &str| items.push(ItemRef::new(kind, id));
    map.personas
        .iter()
        .for_each(|item| add(ItemKind::Persona, &item.id));
    map.releases
        .iter()
        .for_each(|item| add(ItemKind::Release, &item.id));
    map.activities
        .iter()
        .for_each(|item| add(ItemKind::Activity, &item.id));
    map.headed_tasks()
        .for_each(|(_, task)| add(ItemKind::Task, &task.id));
    let stories = map.stories.iter().chain(&map.backlog);
    stories.for_each(|item| add(ItemKind::Story, &item.id));
    items
}

fn of_kind(items: &[ItemRef], kind: ItemKind) -> Vec<ItemRef> {
    let items = items.iter().filter(|item| item.kind == kind);
    items.cloned().collect()
}

/// A list that takes items of a kind, and an item of that list or none.
fn position(map: &StoryMap, kind: ItemKind, choice: &Choice) -> Option<ListPosition> {
    let all = items(map);
    let (list, inner): (ItemList, Vec<ItemRef>) = match ItemList::list_of_map(kind) {
        Some(list) => (list, of_kind(&all, kind)),
        None if kind == ItemKind::Story && choice.number(5, 5) == 0 => {
            let stories = map.backlog.iter();
            let stories = stories.map(|story| ItemRef::new(ItemKind::Story, story.id.clone()));
            (ItemList::Backlog, stories.collect())
        }
        None if kind == ItemKind::Task => {
            let activities: Vec<usize> = (0..map.activities.len()).collect();
            let activity = &map.activities[*choice.pick(5, &activities)?];
            let tasks = map.tasks[activity.tasks.clone()].iter();
            let tasks = tasks.filter_map(|task| task.heading.as_ref());
            let tasks = tasks.map(|task| ItemRef::new(ItemKind::Task, task.id.clone()));
            let owner = ItemRef::new(ItemKind::Activity, activity.id.clone());
            (ItemList::Below(owner), tasks.collect())
        }
        None => {
            let task = choice.pick(5, &map.tasks)?;
            let stories = map.stories[task.stories.clone()].iter();
            let stories = stories.map(|story| ItemRef::new(ItemKind::Story, story.id.clone()));
            let owner = match &task.heading {
                Some(heading) => ItemRef::new(ItemKind::Task, heading.id.clone()),
                None => ItemRef::new(ItemKind::Activity, map[task.activity].id.clone()),
            };
            (ItemList::Below(owner), stories.collect())
        }
    };
    let before = choice
        .pick(6, &inner)
        .filter(|_| choice.number(7, 3) > 0)
        .cloned();
    Some(ListPosition { list, before })
}

/// A random change that may fit a map.
pub(crate) fn change(map: &StoryMap, choice: &Choice) -> Option<Change> {
    let all = items(map);
    let item = choice.pick(0, &all)?.clone();
    let stories = of_kind(&all, ItemKind::Story);
    let text = || TEXTS[choice.number(1, TEXTS.len())].to_owned();
    let prose = || PROSE[choice.number(1, PROSE.len())].to_owned();
    let step = |item: &ItemRef| !matches!(item.kind, ItemKind::Persona | ItemKind::Release);
    let on_wall: Vec<ItemRef> = map
        .stories
        .iter()
        .map(|story| ItemRef::new(ItemKind::Story, story.id.clone()))
        .collect();
    Some(match choice.kind % 16 {
        0 | 1 => Change::Schedule {
            story: choice.pick(0, &on_wall)?.clone(),
            release: choice
                .pick(2, &map.releases)
                .filter(|_| choice.number(3, 4) > 0)
                .map(|release| release.id.clone()),
        },
        2 => Change::Rename {
            item,
            was: None,
            to: text(),
            ids: if choice.number(3, 2) == 0 {
                IdsAfterRename::Follow
            } else {
                IdsAfterRename::Keep
            },
        },
        3 | 4 => Change::Move {
            position: position(map, item.kind, choice)?,
            item,
        },
        5 => Change::Remove { item },
        6 => {
            let position = position(map, item.kind, choice)?;
            let field = |key: &str, value: &str| NewField {
                key: key.to_owned(),
                value: NewValue::Text(value.to_owned()),
            };
            let mut fields = Vec::new();
            let release = choice
                .pick(2, &map.releases)
                .filter(|_| position.list != ItemList::Backlog);
            if item.kind == ItemKind::Story {
                fields.extend(release.map(|release| field("release", &release.id)));
            }
            if choice.number(3, 2) == 0 {
                fields.push(field("description", &prose()));
            }
            if choice.number(4, 3) == 0 && item.kind == ItemKind::Story {
                fields.push(NewField {
                    key: "tags".to_owned(),
                    value: NewValue::List(vec!["edge".to_owned(), text()]),
                });
            }
            Change::Add {
                kind: item.kind,
                position,
                name: text(),
                fields,
            }
        }
        7 | 8 => {
            const FIELDS: [&str; 6] =
                ["description", "goal", "why", "estimate", "status", "x-note"];
            let field = FIELDS[choice.number(2, FIELDS.len())];
            let (field, to) = match (field, item.kind) {
                ("goal", ItemKind::Persona) | ("description" | "x-note", _) => (field, prose()),
                ("why", ItemKind::Story) => ("why", text()),
                ("estimate", ItemKind::Story) => ("estimate", "0.5".to_owned()),
                ("status", ItemKind::Story) => ("status", "doing".to_owned()),
                _ => ("description", prose()),
            };
            Change::Set {
                item: ItemOrMap::Item(item),
                field: field.to_owned(),
                was: ExpectedText::Anything,
                to: (choice.number(3, 3) > 0).then_some(to),
            }
        }
        9 | 10 => {
            let (item, field, value) = match choice.number(2, 6) {
                0 => (choice.pick(0, &stories)?.clone(), "tags", text()),
                1 => (choice.pick(0, &stories)?.clone(), "acceptance", prose()),
                2 if !map.personas.is_empty() => {
                    let persona = choice.pick(3, &map.personas)?.id.clone();
                    (item.clone(), "persona", persona)
                }
                3 => (
                    choice.pick(0, &on_wall)?.clone(),
                    "needs",
                    choice.pick(3, &on_wall)?.id.clone(),
                ),
                4 => {
                    let (field, value) = ("x-labels".to_owned(), text());
                    let item = ItemOrMap::Item(item);
                    return Some(match choice.number(3, 3) {
                        0 => Change::Take { item, field, value },
                        _ => Change::Put {
                            item,
                            field,
                            value,
                            before: None,
                        },
                    });
                }
                _ => (item.clone(), "questions", text()),
            };
            if item.kind == ItemKind::Persona || field == "persona" && !step(&item) {
                return None;
            }
            Change::Put {
                item: ItemOrMap::Item(item),
                field: field.to_owned(),
                value,
                before: None,
            }
        }
        11 => {
            let story = choice.pick(0, &map.stories)?;
            let item = ItemOrMap::Item(ItemRef::new(ItemKind::Story, story.id.clone()));
            let (field, value) = if choice.number(2, 2) == 0 {
                ("tags", choice.pick(3, &story.tags)?.clone())
            } else {
                ("acceptance", choice.pick(3, &story.acceptance)?.clone())
            };
            let field = field.to_owned();
            match choice.number(4, 2) {
                0 => Change::Take { item, field, value },
                _ => Change::Swap {
                    item,
                    field,
                    value,
                    to: text(),
                },
            }
        }
        12 => {
            let noted: Vec<(ItemRef, String)> = map
                .stories
                .iter()
                .chain(&map.backlog)
                .flat_map(|story| {
                    let notes = story.details.notes.questions.iter();
                    notes.map(|note| {
                        (
                            ItemRef::new(ItemKind::Story, story.id.clone()),
                            note.text.text.clone(),
                        )
                    })
                })
                .collect();
            let (item, was) = choice.pick(0, &noted)?.clone();
            Change::Answer {
                item: ItemOrMap::Item(item),
                note: NoteKind::Question,
                was,
                replaces: ExpectedText::Anything,
                text: (choice.number(3, 3) > 0).then(text),
            }
        }
        13 => match choice.number(3, 3) {
            0 => Change::Split {
                story: choice.pick(0, &stories)?.clone(),
                into: vec![
                    text(),
                    "Another part".to_owned(),
                    "A third: part".to_owned(),
                ],
            },
            1 => Change::Join {
                stories: vec![
                    choice.pick(0, &stories)?.clone(),
                    choice.pick(2, &stories)?.clone(),
                ],
                name: text(),
            },
            _ => {
                let tasks: Vec<TaskIx> = map.task_ixs().collect();
                let task = *choice.pick(0, &tasks)?;
                let stories = map.stories_of(task);
                let stories =
                    stories.map(|story| ItemRef::new(ItemKind::Story, map[story].id.clone()));
                let mut stories: Vec<ItemRef> = stories.collect();
                let turn = choice.number(2, stories.len().max(1));
                stories.rotate_left(turn);
                stories.truncate(1 + choice.number(4, stories.len().max(1)));
                let owner = match &map[task].heading {
                    Some(heading) => ItemRef::new(ItemKind::Task, heading.id.clone()),
                    None => ItemRef::new(ItemKind::Activity, map[map[task].activity].id.clone()),
                };
                Change::Order {
                    list: ItemList::Below(owner),
                    items: stories,
                }
            }
        },
        14 => {
            let declared = all.iter();
            let has_id =
                |item: &&ItemRef| matches!(item.kind, ItemKind::Persona | ItemKind::Release);
            let declared: Vec<ItemRef> = declared.filter(has_id).cloned().collect();
            Change::Set {
                item: ItemOrMap::Item(choice.pick(0, &declared)?.clone()),
                field: "id".to_owned(),
                was: ExpectedText::Anything,
                to: (choice.number(3, 4) > 0).then(|| format!("R{}", choice.number(1, 9))),
            }
        }
        _ => {
            if item.kind == ItemKind::Persona {
                return None;
            }
            Change::Ignore {
                item: ItemOrMap::Item(item),
                rule: "empty-task".to_owned(),
                was: ExpectedText::Anything,
                reason: text(),
            }
        }
    })
}
