//! Decodes the activities of a map that has at least 128 of them on all cores.
//!
//! An activity refers to personas and releases, and to no other activity, so that chunks of activities
//! can be decoded independently and put together. Which diagnostics are shown, and with which
//! help, depends on how many came before. Therefore, if any chunk has a diagnostic, all activities
//! are decoded again in order.

use super::decoder::Decoder;
use super::map::MapBuilder;
use crate::format::yaml::Node;
use crate::map::{ActivityIx, StoryMap, TaskIx};
use rayon::prelude::*;

/// The number of activities in a chunk.
const CHUNK: usize = 64;

impl<'n, 's> MapBuilder<'n, 's, '_> {
    /// Adds the activities if there are many and none has a diagnostic. Returns whether it did.
    pub(crate) fn activities_in_parallel(
        &mut self,
        decoder: &Decoder,
        nodes: &'n [Node<'s>],
    ) -> bool {
        if nodes.len() < 2 * CHUNK {
            return false;
        }
        let part = |nodes: &'n [Node<'s>]| {
            let mut part = MapBuilder::new(self.map.clone(), self.scope.clone());
            let mut decoder = decoder.for_same_source()?;
            for node in nodes {
                part.activity(&mut decoder, node);
            }
            decoder.finish().is_empty().then_some(part)
        };
        let parts: Option<Vec<MapBuilder>> = nodes.par_chunks(CHUNK).map(part).collect();
        let Some(parts) = parts else {
            return false;
        };
        self.reserve(&parts);
        for part in parts {
            self.append(part);
        }
        true
    }

    /// Reserves memory for all parts at once: moving a hundred thousand stories several times takes
    /// longer than decoding them.
    fn reserve(&mut self, parts: &[Self]) {
        let sum = |of: fn(&Self) -> usize| parts.iter().map(of).sum::<usize>();
        let stories = sum(|part| part.map.stories.len());
        let tasks = sum(|part| part.map.tasks.len());
        self.map.stories.reserve(stories);
        self.story_ids.reserve(stories);
        self.needs.reserve(stories);
        self.map.tasks.reserve(tasks);
        self.task_ids.reserve(tasks);
    }

    /// Adds the activities of another part below its own.
    fn append(&mut self, part: Self) {
        let StoryMap {
            activities,
            tasks,
            stories,
            ..
        } = &mut self.map;
        let (before, tasks_before, stories_before) = (activities.len(), tasks.len(), stories.len());
        activities.extend(part.map.activities.into_iter().map(|mut activity| {
            activity.tasks.start += tasks_before;
            activity.tasks.end += tasks_before;
            activity
        }));
        tasks.extend(part.map.tasks.into_iter().map(|mut task| {
            task.activity = ActivityIx::new(task.activity.index() + before);
            task.stories.start += stories_before;
            task.stories.end += stories_before;
            task
        }));
        stories.extend(part.map.stories.into_iter().map(|mut story| {
            story.task = (story.task).map(|task| TaskIx::new(task.index() + tasks_before));
            story
        }));
        self.activity_ids.extend(part.activity_ids);
        self.task_ids.extend(part.task_ids);
        self.story_ids.extend(part.story_ids);
        self.needs.extend(part.needs);
    }
}

#[cfg(test)]
mod tests {
    use crate::format::{Decoded, Project, read_map};
    use crate::map::StoryMap;
    use crate::text::Source;
    use std::fmt::Write as _;
    use std::sync::Arc;

    fn read(text: &str) -> Decoded<StoryMap> {
        let source = Arc::new(Source::new("map.yaml", text));
        read_map(&source, &Project::default(), &[])
    }

    #[test]
    fn activities_decoded_in_parallel_are_the_same() {
        let mut text =
            "title: T\npersonas: [Ann, Bob]\nreleases: [R1, R2]\nactivities:\n".to_owned();
        for at in 0..300 {
            let _ = write!(
                text,
                "  - activity: A {at}\n    persona: bob\n    tasks:\n      - T {at}\n      - task: U\n        stories:\n          \
                 - {{story: S, release: r{}, needs: [s-{at}]}}\n          - {{story: S {at}, persona: ann}}\n",
                1 + at % 2
            );
        }
        let together = read(&text);
        assert_eq!(together.diagnostics.len(), 0);
        // A warning in the last activity makes all of them be decoded in order.
        let in_order = read(&format!("{text}  - Z #hidden\n"));
        assert_eq!(in_order.diagnostics.len(), 1);
        let (together, in_order) = (together.value.unwrap(), in_order.value.unwrap());
        assert_eq!(together.activities, in_order.activities[..300]);
        assert_eq!(together.tasks, in_order.tasks);
        assert_eq!(together.stories, in_order.stories);
        assert_eq!(together.stories.len(), 600);
    }

    #[test]
    fn errors_are_reported_as_if_decoded_in_order() {
        let mut text = "title: T\nactivities:\n".to_owned();
        for at in 0..600 {
            let _ = writeln!(text, "  - {{activity: A {at}, descripton: x}}");
        }
        let errors = read(&text).diagnostics;
        let last = errors.last().map(|error| error.message.as_str());
        assert_eq!(
            (errors.len(), last),
            (501, Some("100 more problems are not shown"))
        );
    }
}
