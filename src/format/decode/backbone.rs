//! Activities and tasks.

use super::decoder::Decoder;
use super::details::Carries;
use super::items::{InheritedPersonas, MapBuilder, title};
use crate::format::schema;
use crate::format::yaml::Node;
use crate::map::{Activity, ActivityIx, Task, TaskIx};

impl<'n, 's> MapBuilder<'n, 's, '_> {
    pub(crate) fn activity(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some(opened) = decoder.open(&schema::ACTIVITY, node) else {
            return;
        };
        let title = title(decoder, &opened, "activity");
        let fields = &opened.fields;
        self.activity_ids
            .push(fields.get("id").and_then(|node| decoder.id(node, "id")));
        let personas = self.own_personas(decoder, fields);
        let details = decoder.details(fields, Carries::Everything, self.context);
        let activity = ActivityIx::new(self.map.activities.len());
        let first = self.map.tasks.len();
        self.map.activities.push(Activity {
            id: String::new(),
            title,
            personas: personas.clone(),
            details,
            tasks: first..first,
        });
        for node in decoder.items(fields.get("tasks"), &schema::TASK) {
            self.task(decoder, node, activity, &personas);
        }
        self.map.activities[activity.index()].tasks.end = self.map.tasks.len();
    }

    fn task(
        &mut self,
        decoder: &mut Decoder,
        node: &'n Node<'s>,
        activity: ActivityIx,
        inherited: &InheritedPersonas,
    ) {
        let Some(opened) = decoder.open(&schema::TASK, node) else {
            return;
        };
        let title = title(decoder, &opened, "task");
        let fields = &opened.fields;
        self.task_ids
            .push(fields.get("id").and_then(|node| decoder.id(node, "id")));
        let personas = self.own_personas(decoder, fields);
        let details = decoder.details(fields, Carries::Everything, self.context);
        let inherited = if personas.is_empty() {
            inherited.clone()
        } else {
            personas.clone()
        };
        let task = TaskIx::new(self.map.tasks.len());
        let first = self.map.stories.len();
        self.map.tasks.push(Task {
            id: String::new(),
            title,
            activity,
            personas,
            details,
            stories: first..first,
        });
        for node in decoder.items(fields.get("stories"), &schema::STORY) {
            let Some((story, id, needs)) = self.story(decoder, node, Some(task), &inherited) else {
                continue;
            };
            self.map.stories.push(story);
            self.story_ids.push(id);
            self.needs.push(needs);
        }
        self.map.tasks[task.index()].stories.end = self.map.stories.len();
    }
}
