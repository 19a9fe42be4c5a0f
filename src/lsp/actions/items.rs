//! Code actions for the item at the cursor: move it, split it, give it an id, write it in its long form, order what is
//! in it.

use super::{OfferedAction, ProposedEdit};
use crate::format::PlacedItem;
use crate::gaps::RuleItem;
use crate::lsp::document::OpenMap;
use crate::lsp::features::{MOVE, REWRITE};
use crate::lsp::protocol::PlaceRange;
use crate::lsp::workspace::DocumentView;
use crate::map::{
    Change, ExpectedText, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition, StoryIx, StoryMap,
    TaskIx,
};
use crate::text::{Source, Span};

/// The title of the second half of a story that can't be split by its words.
const SECOND_HALF: &str = "The rest of it";

/// The words between two things that a story is about.
const CONJUNCTIONS: [&str; 5] = [" and ", " or ", "; ", " und ", " et "];

/// How many columns away another task is offered in menus. All are if only moves are asked for.
const NEAR_TASKS: usize = 2;

/// Everything that can be done with the item at the beginning of a range.
pub(crate) fn proposals(
    view: &DocumentView,
    range: PlaceRange,
    wants_moves: bool,
) -> Vec<OfferedAction> {
    let Some(map) = view.document.current_map() else {
        return Vec::new();
    };
    let offset = view.positions.offset(range.start);
    let Some((placed, item)) = item_at(map, offset) else {
        return Vec::new();
    };
    let Some(address) = item.address(&map.analyzed.map) else {
        return Vec::new();
    };
    let there = ItemThere {
        map: &map.analyzed.map,
        source: map.source(),
        placed,
        item,
        address,
    };
    let mut proposals = Vec::new();
    there.moves(wants_moves, &mut proposals);
    there.rewrites(&mut proposals);
    proposals
}

/// The innermost item that has something on the line of a byte, or around it.
pub(crate) fn item_at(map: &OpenMap, offset: usize) -> Option<(&PlacedItem, RuleItem)> {
    let source = map.source();
    let mut found = None;
    let contains = |span: Span| {
        let first = source.line_span(source.line_at(span.start as usize));
        let last = source.line_span(source.line_at(span.end as usize));
        first.start as usize <= offset && offset <= last.end as usize
    };
    map.places()?.visit(&mut |placed| {
        if contains(placed.span)
            && let Some(item) = map.item(placed)
            && item != RuleItem::Map
        {
            found = Some((placed, item));
        }
    });
    found
}

/// The item at a cursor.
struct ItemThere<'m> {
    map: &'m StoryMap,
    source: &'m Source,
    placed: &'m PlacedItem,
    item: RuleItem,
    address: ItemRef,
}

impl ItemThere<'_> {
    fn moves(&self, wants_all: bool, proposals: &mut Vec<OfferedAction>) {
        let map = self.map;
        let story = match self.item {
            RuleItem::Story(story) => Some(story),
            RuleItem::Backlog(_) => None,
            _ => return,
        };
        if let Some(story) = story {
            self.schedules(story, proposals);
        }
        let own = story.and_then(|story| map[story].task);
        for task in map.task_ixs().filter(|task| Some(*task) != own) {
            let is_near = own.is_none_or(|own| {
                let distance = own.index().abs_diff(task.index());
                distance <= NEAR_TASKS || map[own].activity == map[task].activity
            });
            if wants_all || is_near {
                let title = format!("Move to “{}”", map.title_over(task).text);
                proposals.extend(self.move_to(title, column(map, task)));
            }
        }
        // Stories of the backlog neither need others nor are needed.
        let is_free = |story: StoryIx| {
            let mut needs = map.stories.iter().flat_map(|story| &story.needs);
            map[story].needs.is_empty() && needs.all(|need| need.story != story)
        };
        if story.is_some_and(is_free) {
            let title = "Move to the backlog".to_owned();
            proposals.extend(self.move_to(title, Some(ItemList::Backlog)));
        }
    }

    fn schedules(&self, story: StoryIx, proposals: &mut Vec<OfferedAction>) {
        let map = self.map;
        let now = map[story].release;
        let schedule = |title, release| {
            let story = self.address.clone();
            OfferedAction::change(MOVE, title, Change::Schedule { story, release })
        };
        for release in map.release_ixs().filter(|release| Some(*release) != now) {
            let title = format!("Move to the release “{}”", map[release].name.text);
            proposals.push(schedule(title, Some(map[release].id.clone())));
        }
        if now.is_some() {
            proposals.push(schedule("Remove from its release".to_owned(), None));
        }
    }

    fn move_to(&self, title: String, list: Option<ItemList>) -> Option<OfferedAction> {
        let change = Change::Move {
            item: self.address.clone(),
            position: ListPosition {
                list: list?,
                before: None,
            },
        };
        Some(OfferedAction::change(MOVE, title, change))
    }

    fn rewrites(&self, proposals: &mut Vec<OfferedAction>) {
        let kind = self.address.kind;
        if kind == ItemKind::Story {
            proposals.push(self.split());
        }
        if let Some(order) = self.order_by_release() {
            proposals.push(order);
        }
        let has_ids = matches!(kind, ItemKind::Activity | ItemKind::Task | ItemKind::Story);
        if has_ids && self.placed.field("id").is_none() {
            let change = Change::Set {
                item: ItemOrMap::Item(self.address.clone()),
                field: "id".to_owned(),
                was: ExpectedText::Nothing,
                to: Some(self.address.id.clone()),
            };
            let title = format!("Keep the id `{}` when the title changes", self.address.id);
            proposals.push(OfferedAction::change(REWRITE, title, change));
        }
        let text = self.source.slice(self.placed.span);
        let opening = self.placed.spec.opening_key().unwrap_or_default();
        let is_long = self.placed.fields.iter().any(|field| field.key.is_some())
            || text.starts_with(&format!("{opening}:"));
        if !is_long {
            let title = format!("Expand to `{opening}:` with fields");
            let how = ProposedEdit::Grow(self.address.clone());
            proposals.push(OfferedAction::new(REWRITE, title, how));
        }
    }

    /// Splits a story at a word between two things, or leaves the title of the second one to be written.
    fn split(&self) -> OfferedAction {
        let title = self.item.name(self.map);
        let halves = CONJUNCTIONS.iter().find_map(|word| {
            let (first, second) = title.split_once(word)?;
            let halves = [first.trim(), second.trim()];
            halves.iter().all(|half| !half.is_empty()).then_some(halves)
        });
        let story = self.address.clone();
        match halves {
            Some([first, second]) => {
                let second = capitalized_like(second, title);
                let shown = format!("Split into “{first}” and “{second}”");
                let into = vec![first.to_owned(), second];
                OfferedAction::change(REWRITE, shown, Change::Split { story, into })
            }
            None => {
                let into = vec![title.to_owned(), SECOND_HALF.to_owned()];
                let change = Change::Split { story, into };
                OfferedAction::change(REWRITE, "Split into two stories", change)
                    .with_placeholder(SECOND_HALF)
            }
        }
    }

    /// Puts the stories of the column in the order of their releases, if they aren't.
    fn order_by_release(&self) -> Option<OfferedAction> {
        let map = self.map;
        let task = match self.item {
            RuleItem::Story(story) => map[story].task?,
            RuleItem::Task(task) => task,
            RuleItem::Activity(activity) => map.tasks_of(activity).next()?,
            _ => return None,
        };
        let is_own = !matches!(self.item, RuleItem::Activity(_)) || map[task].heading.is_none();
        let stories: Vec<StoryIx> = map.stories_of(task).collect();
        let mut ordered = stories.clone();
        let last = map.releases.len();
        let rank = |story: &StoryIx| map[*story].release.map_or(last, |release| release.index());
        ordered.sort_by_key(rank);
        (is_own && ordered != stories).then_some(())?;
        let items = ordered.iter();
        let items = items.map(|story| ItemRef::new(ItemKind::Story, map[*story].id.clone()));
        let change = Change::Order {
            list: column(map, task)?,
            items: items.collect(),
        };
        let title = format!(
            "Order the stories of “{}” by release",
            map.title_over(task).text
        );
        Some(OfferedAction::change(REWRITE, title, change))
    }
}

/// The list of a column of the wall.
fn column(map: &StoryMap, task: TaskIx) -> Option<ItemList> {
    Some(ItemList::Below(RuleItem::Task(task).address(map)?))
}

/// A text with an upper-case first letter, if another one has that.
fn capitalized_like(text: &str, other: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if other.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}
