//! What can only be done once everything is known: ids, and needs.

use super::decoder::Decoder;
use super::ids::{self, IdCandidate};
use super::items::MapBuilder;
use super::references::NameTable;
use crate::format::faults::Fault;
use crate::map::{Dependency, StoryIx};

impl<'n, 's> MapBuilder<'n, 's, '_> {
    /// Gives every activity, task and story its id.
    pub(crate) fn name_all(&mut self, decoder: &mut Decoder) {
        let map = &mut self.map;
        let titled = map
            .activities
            .iter()
            .zip(&self.activity_ids)
            .map(|(activity, pinned)| IdCandidate {
                pinned: pinned.as_ref(),
                title: &activity.title.text,
                within: "",
            });
        let ids = ids::assign(decoder, "activity", titled);
        map.activities
            .iter_mut()
            .zip(ids)
            .for_each(|(activity, id)| activity.id = id);

        let activities = &map.activities;
        let titled = map
            .tasks
            .iter()
            .zip(&self.task_ids)
            .map(|(task, pinned)| IdCandidate {
                pinned: pinned.as_ref(),
                title: &task.title.text,
                within: &activities[task.activity.index()].id,
            });
        let ids = ids::assign(decoder, "task", titled);
        map.tasks
            .iter_mut()
            .zip(ids)
            .for_each(|(task, id)| task.id = id);

        let tasks = &map.tasks;
        let stories = map.stories.iter().chain(&map.backlog);
        let titled = stories
            .zip(self.story_ids.iter().chain(&self.backlog_ids))
            .map(|(story, pinned)| IdCandidate {
                pinned: pinned.as_ref(),
                title: &story.title.text,
                within: story.task.map_or("backlog", |task| &tasks[task.index()].id),
            });
        let ids = ids::assign(decoder, "story", titled);
        map.stories
            .iter_mut()
            .chain(&mut map.backlog)
            .zip(ids)
            .for_each(|(story, id)| story.id = id);
    }

    pub(crate) fn resolve_needs(&mut self, decoder: &mut Decoder) {
        if self.needs.iter().all(Vec::is_empty) {
            return;
        }
        let on_wall = self.map.stories.len();
        let mut names = NameTable::new("story", Fault::UnknownStory);
        for story in self.map.stories.iter().chain(&self.map.backlog) {
            names.add(&story.id, &story.title);
        }
        for (at, nodes) in std::mem::take(&mut self.needs).into_iter().enumerate() {
            for node in nodes {
                let Some(found) = decoder.reference(node, &names) else {
                    continue;
                };
                if found >= on_wall {
                    let place = self.map.backlog[found - on_wall].title.span;
                    decoder
                        .error(
                            Fault::UnknownStory,
                            node.span,
                            "this story is in the backlog, and not on the wall yet",
                        )
                        .related("it stands here", place)
                        .help("put it under a task, or drop the need");
                    continue;
                }
                let need = Dependency {
                    story: StoryIx::new(found),
                    span: node.span,
                };
                let needs = &mut self.map.stories[at].needs;
                if needs.iter().all(|other| other.story != need.story) {
                    needs.push(need);
                }
            }
        }
    }
}
