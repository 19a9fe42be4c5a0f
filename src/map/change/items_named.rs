//! The items that a change names.

use super::{Change, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition};

impl Change {
    /// Calls `visit` for every item that the change needs: what it is about, and the lists and releases that it names.
    /// Not for the neighbor in [`ListPosition::before`].
    ///
    /// # Errors
    ///
    /// The first error of `visit`.
    pub fn visit_items<E>(
        &mut self,
        visit: &mut impl FnMut(&mut ItemRef) -> Result<(), E>,
    ) -> Result<(), E> {
        match self {
            Change::Add { position, .. } => visit_list(&mut position.list, visit),
            Change::Remove { item } | Change::Rename { item, .. } => visit(item),
            Change::Move { item, position } => {
                visit(item)?;
                visit_list(&mut position.list, visit)
            }
            Change::Schedule { story, release } => {
                visit(story)?;
                let Some(id) = release else {
                    return Ok(());
                };
                let mut item = ItemRef::new(ItemKind::Release, std::mem::take(id));
                let result = visit(&mut item);
                *id = item.id;
                result
            }
            Change::Set { item, .. }
            | Change::Put { item, .. }
            | Change::Take { item, .. }
            | Change::Swap { item, .. }
            | Change::Answer { item, .. }
            | Change::Ignore { item, .. } => match item {
                ItemOrMap::Map => Ok(()),
                ItemOrMap::Item(item) => visit(item),
            },
            Change::Split { story, .. } => visit(story),
            Change::Join { stories, .. } => stories.iter_mut().try_for_each(visit),
            Change::Order { list, items } => {
                visit_list(list, visit)?;
                items.iter_mut().try_for_each(visit)
            }
            Change::Several(changes) => {
                let mut changes = changes.iter_mut();
                changes.try_for_each(|change| change.visit_items(visit))
            }
        }
    }

    /// The place where the change puts an item, if it does.
    pub fn position_mut(&mut self) -> Option<&mut ListPosition> {
        match self {
            Change::Add { position, .. } | Change::Move { position, .. } => Some(position),
            _ => None,
        }
    }
}

fn visit_list<E>(
    list: &mut ItemList,
    visit: &mut impl FnMut(&mut ItemRef) -> Result<(), E>,
) -> Result<(), E> {
    match list {
        ItemList::Below(owner) => visit(owner),
        ItemList::Personas | ItemList::Releases | ItemList::Activities | ItemList::Backlog => {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_that_is_needed_is_visited() {
        let story = |id: &str| ItemRef::new(ItemKind::Story, id);
        let mut change = Change::Several(vec![
            Change::Move {
                item: story("a"),
                position: ListPosition {
                    list: ItemList::Below(ItemRef::new(ItemKind::Task, "t")),
                    before: Some(story("b")),
                },
            },
            Change::Schedule {
                story: story("a"),
                release: Some("r".into()),
            },
        ]);
        let mut seen = Vec::new();
        let result: Result<(), ()> = change.visit_items(&mut |item| {
            seen.push(item.to_string());
            item.id.push('2');
            Ok(())
        });
        assert_eq!(result, Ok(()));
        assert_eq!(seen, ["story:a", "task:t", "story:a", "release:r"]);
        let Change::Several(changes) = change else {
            panic!();
        };
        assert!(matches!(&changes[1], Change::Schedule { release: Some(id), .. } if id == "r2"));
    }
}
