//! What has to come first, seen from both sides.

use super::{StoryIx, StoryMap};
use std::collections::{HashMap, HashSet, VecDeque};

/// Which stories wait for which.
#[derive(Clone, Debug)]
pub struct Dependencies {
    needed_by: Vec<Vec<StoryIx>>,
}

impl Dependencies {
    /// Turns the needs of a map around.
    pub fn new(map: &StoryMap) -> Self {
        let mut needed_by = vec![Vec::new(); map.stories.len()];
        for story in map.story_ixs() {
            for need in &map[story].needs {
                needed_by[need.story.index()].push(story);
            }
        }
        Self { needed_by }
    }

    /// The stories that need this one, in the order of the wall.
    pub fn needed_by(&self, story: StoryIx) -> &[StoryIx] {
        &self.needed_by[story.index()]
    }

    /// Loops in which stories need each other, each as a way around: the first story needs the
    /// second, and so on, and the last needs the first. Ordered by their first story, which is
    /// the first of the loop on the wall. Every need that is part of any loop is part of one of
    /// these, as a shortest one; of a knot of very many loops the first fifty are enough.
    ///
    /// Strongly connected components after Tarjan ("Depth-first search and linear graph
    /// algorithms", 1972), with a stack of our own so that a long chain cannot exhaust the
    /// program's, then a breadth first search for each loop. Linear in stories and needs.
    pub fn cycles(map: &StoryMap) -> Vec<Vec<StoryIx>> {
        let mut search = CycleSearch::new(map);
        let mut told: HashSet<(StoryIx, StoryIx)> = HashSet::new();
        let mut in_component: HashMap<usize, usize> = HashMap::new();
        let mut loops = Vec::new();
        for story in map.story_ixs() {
            for need in &map[story].needs {
                let found = in_component.entry(search.component(story)).or_default();
                if *found >= MAX_CYCLES_PER_COMPONENT || told.contains(&(story, need.story)) {
                    continue;
                }
                let Some(way) = search.shortest_cycle(story, need.story) else {
                    continue;
                };
                *found += 1;
                let next = way.iter().cycle().skip(1);
                told.extend(way.iter().copied().zip(next.copied()));
                loops.push(rotated_to_first_story(way));
            }
        }
        loops.sort();
        loops
    }
}

/// How many loops of one knot are told.
const MAX_CYCLES_PER_COMPONENT: usize = 50;

/// The way around, from its first story on the wall.
fn rotated_to_first_story(mut way: Vec<StoryIx>) -> Vec<StoryIx> {
    let first = (0..way.len()).min_by_key(|at| way[*at]);
    way.rotate_left(first.unwrap_or_default());
    way
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
                let next = needs[before].story.index();
                if component[next] == UNSEEN {
                    low[story] = low[story].min(low[next]);
                }
            }
            if let Some(need) = needs.get(followed) {
                path.push((story, followed + 1));
                if number[need.story.index()] == UNSEEN {
                    path.push((need.story.index(), 0));
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

/// Breadth first searches within components.
struct CycleSearch<'m> {
    map: &'m StoryMap,
    components: Vec<usize>,
    /// For each story, from which one it was reached, and in which search.
    reached_from: Vec<(StoryIx, usize)>,
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

    /// A shortest loop that begins with `story` needing `needed`; none where no way leads back.
    fn shortest_cycle(&mut self, story: StoryIx, needed: StoryIx) -> Option<Vec<StoryIx>> {
        if self.component(story) != self.component(needed) {
            return None;
        }
        self.searches += 1;
        self.reached_from[needed.index()] = (story, self.searches);
        let mut queue = VecDeque::from([needed]);
        while let Some(here) = queue.pop_front() {
            if here == story {
                return Some(self.path_back(story, needed));
            }
            for need in &self.map[here].needs {
                let is_new = self.reached_from[need.story.index()].1 != self.searches;
                if is_new && self.component(need.story) == self.component(story) {
                    self.reached_from[need.story.index()] = (here, self.searches);
                    queue.push_back(need.story);
                }
            }
        }
        None
    }

    /// The stories from `story` over `needed` up to the one that needs `story` again.
    fn path_back(&self, story: StoryIx, needed: StoryIx) -> Vec<StoryIx> {
        let mut way = Vec::new();
        let mut here = story;
        while here != needed {
            here = self.reached_from[here.index()].0;
            way.push(here);
        }
        if way.is_empty() {
            return vec![story];
        }
        way.push(story);
        way.reverse();
        way
    }
}
