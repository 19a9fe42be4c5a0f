//! Which items are stories, which are above stories, and which are parts of them.

use super::items::{Backlog, ItemNature, KindLevel};
use super::links::Parents;

/// Where an item stands in the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// An activity, a task or something above them.
    Group,
    /// A release of the stories below it.
    Release,
    Story,
    /// An entry of the check list of its parent.
    Part,
    /// An acceptance criterion of its parent.
    Criterion,
    /// A release or a persona that the file declares, as a map does.
    Declared,
    /// It is left out, for this reason.
    Out(&'static str),
}

/// The standing of all items. What the tool calls an item decides where that is clear; a task, and an item
/// without a kind, are what their neighbors make them: with items below them groups, below a story its parts.
pub(crate) fn standings(backlog: &Backlog, parents: &Parents) -> Vec<Standing> {
    let count = backlog.items.len();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (at, parent) in parents.of_item.iter().enumerate() {
        if let Some(parent) = parent {
            children[*parent].push(at);
        }
    }
    let mut standings = vec![Standing::Story; count];
    let mut open: Vec<usize> = (0..count)
        .filter(|at| parents.of_item[*at].is_none())
        .collect();
    while let Some(at) = open.pop() {
        let above = parents.of_item[at].map(|parent| standings[parent]);
        let below = children[at]
            .iter()
            .map(|child| backlog.items[*child].nature);
        standings[at] = standing(backlog, at, above, &below.collect::<Vec<_>>());
        open.extend(&children[at]);
    }
    standings
}

fn standing(
    backlog: &Backlog,
    at: usize,
    above: Option<Standing>,
    below: &[ItemNature],
) -> Standing {
    let item = &backlog.items[at];
    let is_in_story = matches!(
        above,
        Some(Standing::Story | Standing::Part | Standing::Criterion)
    );
    let groups = |nature: &ItemNature| {
        matches!(
            nature,
            ItemNature::Initiative
                | ItemNature::Epic
                | ItemNature::Feature
                | ItemNature::Story
                | ItemNature::Unknown
                | ItemNature::Chosen(KindLevel::Story | KindLevel::Task | KindLevel::Activity)
        )
    };
    let has_items = below.iter().any(groups);
    match item.nature {
        ItemNature::Chosen(KindLevel::Activity | KindLevel::Task) => Standing::Group,
        ItemNature::Chosen(KindLevel::Release) => Standing::Release,
        ItemNature::Chosen(KindLevel::Story) => Standing::Story,
        ItemNature::Chosen(KindLevel::Drop) => Standing::Out("left out by --as"),
        ItemNature::Chosen(KindLevel::Acceptance) if is_in_story => Standing::Criterion,
        ItemNature::Chosen(KindLevel::Part) if above.is_some() => Standing::Part,
        ItemNature::Chosen(KindLevel::Part | KindLevel::Acceptance) => Standing::Story,
        ItemNature::Initiative | ItemNature::Epic => Standing::Group,
        ItemNature::Feature if backlog.rules.has_feature_level || has_items => Standing::Group,
        ItemNature::Test => Standing::Out("tests"),
        ItemNature::PullRequest => Standing::Out("pull requests"),
        ItemNature::Release | ItemNature::Persona | ItemNature::Map
            if backlog.rules.has_declarations() =>
        {
            Standing::Declared
        }
        ItemNature::Persona | ItemNature::Map => Standing::Out("personas and maps of the tracker"),
        ItemNature::Release => Standing::Out("releases of the tracker"),
        _ if is_in_story => Standing::Part,
        ItemNature::Part | ItemNature::Feature => Standing::Story,
        // Where a column names the step, a parent is a story, and what is below it are its parts.
        ItemNature::Unknown if !item.levels.is_empty() => Standing::Story,
        ItemNature::Story | ItemNature::Task | ItemNature::Unknown if has_items => Standing::Group,
        ItemNature::Story | ItemNature::Task | ItemNature::Unknown => Standing::Story,
    }
}
