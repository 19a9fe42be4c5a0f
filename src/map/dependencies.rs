//! Which story needs which: the reverse of [`Story::needs`](super::Story::needs), and cycles.

use super::{StoryIx, StoryMap};
use std::collections::{HashMap, HashSet, VecDeque};

/// For every story, the stories that need it.
#[derive(Clone, Debug)]
pub struct Dependencies {
    needed_by: Vec<Vec<StoryIx>>,
}

impl Dependencies {
    /// Reverses the needs of all stories of `map`.
    pub fn new(map: &StoryMap) -> Self {
        let mut needed_by = vec![Vec::new(); map.stories.len()];
        for story in map.story_ixs() {
            for need in &map[story].needs {
                needed_by[need.story.index()].push(story);
            }
        }
        Self { needed_by }
    }

    /// The stories that need this story, in the order of the wall.
    pub fn needed_by(&self, story: StoryIx) -> &[StoryIx] {
        &self.needed_by[story.index()]
    }

    /// Cycles of stories that need each other. In each, a story needs the next one, and the last
    /// story needs the first. A cycle begins with the story that comes first on the wall, and
    /// cycles are sorted.
    ///
    /// Every need that is part of a cycle is part of one of the returned cycles, which is a
    /// shortest one for the need it was found from. Of each strongly connected component at most 50
    /// cycles are returned.
    ///
    /// The components are found with Tarjan's algorithm ("Depth-First Search and Linear Graph
    /// Algorithms", SIAM Journal on Computing 1(2), 1972), and each cycle with a breadth-first
    /// search within its component. Takes time proportional to stories and needs.
    pub fn cycles(map: &StoryMap) -> Vec<Vec<StoryIx>> {
        let mut search = CycleSearch::new(map);
        let mut covered: HashSet<(StoryIx, StoryIx)> = HashSet::new();
        let mut counts: HashMap<usize, usize> = HashMap::new();
        let mut cycles = Vec::new();
        for story in map.story_ixs() {
            for need in &map[story].needs {
                let count = counts.entry(search.component(story)).or_default();
                if *count >= MAX_CYCLES_PER_COMPONENT || covered.contains(&(story, need.story)) {
                    continue;
                }
                let Some(cycle) = search.shortest_cycle(story, need.story) else {
                    continue;
                };
                *count += 1;
                let next = cycle.iter().cycle().skip(1);
                covered.extend(cycle.iter().copied().zip(next.copied()));
                cycles.push(rotated_to_first_story(cycle));
            }
        }
        cycles.sort();
        cycles
    }
}

/// The maximum number of cycles that are returned of one strongly connected component.
const MAX_CYCLES_PER_COMPONENT: usize = 50;

/// The cycle, rotated so that it begins with the story that comes first on the wall.
fn rotated_to_first_story(mut cycle: Vec<StoryIx>) -> Vec<StoryIx> {
    let first = (0..cycle.len()).min_by_key(|position| cycle[*position]);
    cycle.rotate_left(first.unwrap_or_default());
    cycle
}

/// The number of each story's strongly connected component, by Tarjan's algorithm.
///
/// The depth-first search keeps its path in a vector instead of recursing, so that a long chain of
/// needs can't overflow the call stack.
fn components(map: &StoryMap) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let count = map.stories.len();
    // Tarjan's NUMBER and LOWLINK: when a story was first visited, and the earliest visited story
    // of its component that it leads to.
    let (mut number, mut low_link) = (vec![UNSEEN; count], vec![0; count]);
    let (mut component, mut components) = (vec![UNSEEN; count], 0);
    let (mut visited, mut open) = (0, Vec::new());
    for root in 0..count {
        if number[root] != UNSEEN {
            continue;
        }
        // Each entry is a story and how many of its needs have been followed.
        let mut path = vec![(root, 0_usize)];
        while let Some((story, followed)) = path.pop() {
            if followed == 0 {
                (number[story], low_link[story]) = (visited, visited);
                visited += 1;
                open.push(story);
            }
            let needs = &map.stories[story].needs;
            if let Some(before) = followed.checked_sub(1) {
                let next = needs[before].story.index();
                if component[next] == UNSEEN {
                    low_link[story] = low_link[story].min(low_link[next]);
                }
            }
            if let Some(need) = needs.get(followed) {
                path.push((story, followed + 1));
                if number[need.story.index()] == UNSEEN {
                    path.push((need.story.index(), 0));
                }
            } else if low_link[story] == number[story] {
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

/// Breadth-first searches for cycles within the strongly connected components of a map.
struct CycleSearch<'m> {
    map: &'m StoryMap,
    components: Vec<usize>,
    /// For each story, the story from which the search with this number reached it. The number
    /// makes it unnecessary to clear the list between searches.
    reached_from: Vec<(StoryIx, usize)>,
    /// The number of searches so far; the first search is number 1.
    searches: usize,
}

impl<'m> CycleSearch<'m> {
    fn new(map: &'m StoryMap) -> Self {
        Self {
            map,
            components: components(map),
            reached_from: vec![(StoryIx::new(0), 0); map.stories.len()],
            searches: 0,
        }
    }

    fn component(&self, story: StoryIx) -> usize {
        self.components[story.index()]
    }

    /// A shortest cycle that begins with `story` needing `needed`, or `None` if `needed` does not
    /// lead back to `story`.
    fn shortest_cycle(&mut self, story: StoryIx, needed: StoryIx) -> Option<Vec<StoryIx>> {
        if self.component(story) != self.component(needed) {
            return None;
        }
        self.searches += 1;
        self.reached_from[needed.index()] = (story, self.searches);
        let mut queue = VecDeque::from([needed]);
        while let Some(current) = queue.pop_front() {
            if current == story {
                return Some(self.path_back(story, needed));
            }
            for need in &self.map[current].needs {
                let is_new = self.reached_from[need.story.index()].1 != self.searches;
                if is_new && self.component(need.story) == self.component(story) {
                    self.reached_from[need.story.index()] = (current, self.searches);
                    queue.push_back(need.story);
                }
            }
        }
        None
    }

    /// The stories of the cycle that the last search found: `story`, `needed`, and so on up to the
    /// story that needs `story` again.
    fn path_back(&self, story: StoryIx, needed: StoryIx) -> Vec<StoryIx> {
        let mut path = Vec::new();
        let mut current = story;
        while current != needed {
            current = self.reached_from[current.index()].0;
            path.push(current);
        }
        if path.is_empty() {
            return vec![story];
        }
        path.push(story);
        path.reverse();
        path
    }
}
