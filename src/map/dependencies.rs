//! What has to come first, seen from both sides.

use super::{StoryIx, StoryMap};

/// Which stories wait for which.
#[derive(Clone, Debug)]
pub struct Dependencies {
    needed_by: Vec<Vec<StoryIx>>,
}

impl Dependencies {
    /// Turns the needs of a map around.
    pub fn of(map: &StoryMap) -> Self {
        let mut needed_by = vec![Vec::new(); map.stories.len()];
        for story in map.story_ixs() {
            for need in &map[story].needs {
                needed_by[need.story.at()].push(story);
            }
        }
        Self { needed_by }
    }

    /// The stories that need this one, in the order of the wall.
    pub fn needed_by(&self, story: StoryIx) -> &[StoryIx] {
        &self.needed_by[story.at()]
    }

    /// Groups of stories that need each other in a loop, each as a way around: the first story
    /// needs the second, and so on, and the last needs the first. Ordered by their first story.
    ///
    /// Strongly connected components after Tarjan ("Depth-first search and linear graph
    /// algorithms", 1972), with a stack of our own so that a long chain cannot exhaust the
    /// program's, then a shortest way around each from its first story. Linear in stories and
    /// needs.
    pub fn loops(map: &StoryMap) -> Vec<Vec<StoryIx>> {
        let components = components(map);
        let mut members: Vec<Vec<StoryIx>> = Vec::new();
        let mut order: Vec<Option<usize>> = vec![None; components.len()];
        for story in map.story_ixs() {
            let component = components[story.at()];
            let position = *order[component].get_or_insert_with(|| {
                members.push(Vec::new());
                members.len() - 1
            });
            members[position].push(story);
        }
        let mut found_from = vec![None; map.stories.len()];
        members
            .into_iter()
            .filter_map(|group| way_around(map, &components, group[0], &mut found_from))
            .collect()
    }
}

/// The number of each story's strongly connected component.
fn components(map: &StoryMap) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let count = map.stories.len();
    let (mut number, mut low) = (vec![UNSEEN; count], vec![0; count]);
    let (mut component, mut components) = (vec![UNSEEN; count], 0);
    let (mut seen, mut open) = (0, Vec::new());
    for root in 0..count {
        if number[root] != UNSEEN {
            continue;
        }
        // Each entry is a story and how many of its needs have been followed.
        let mut path = vec![(root, 0_usize)];
        while let Some((story, followed)) = path.pop() {
            if followed == 0 {
                (number[story], low[story]) = (seen, seen);
                seen += 1;
                open.push(story);
            }
            let needs = &map.stories[story].needs;
            if let Some(before) = followed.checked_sub(1) {
                let next = needs[before].story.at();
                if component[next] == UNSEEN {
                    low[story] = low[story].min(low[next]);
                }
            }
            if let Some(need) = needs.get(followed) {
                path.push((story, followed + 1));
                if number[need.story.at()] == UNSEEN {
                    path.push((need.story.at(), 0));
                }
            } else if low[story] == number[story] {
                while let Some(member) = open.pop() {
                    component[member] = components;
                    if member == story {
                        break;
                    }
                }
                components += 1;
            }
        }
    }
    component
}

/// A shortest way from `start` back to itself within its component, by breadth first search.
fn way_around(
    map: &StoryMap,
    components: &[usize],
    start: StoryIx,
    found_from: &mut [Option<StoryIx>],
) -> Option<Vec<StoryIx>> {
    let mut queue = std::collections::VecDeque::from([start]);
    while let Some(story) = queue.pop_front() {
        for need in &map[story].needs {
            if need.story == start {
                let mut way = vec![story];
                while let Some(before) = way.last().filter(|last| **last != start) {
                    way.push(found_from[before.at()]?);
                }
                way.reverse();
                return Some(way);
            }
            let same_loop = components[need.story.at()] == components[start.at()];
            if same_loop && found_from[need.story.at()].is_none() {
                found_from[need.story.at()] = Some(story);
                queue.push_back(need.story);
            }
        }
    }
    None
}
