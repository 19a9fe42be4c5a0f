//! Stories, on the wall and in the backlog.

use super::decoder::Decoder;
use super::details::Carries;
use super::form::{FieldNodes, ItemForm};
use super::items::{InheritedPersonas, MapBuilder, title};
use crate::format::faults::Fault;
use crate::format::repair::rewrite;
use crate::format::schema;
use crate::format::suggest::shown;
use crate::format::yaml::Node;
use crate::map::{PersonaIx, ReleaseIx, SpannedText, Story, TaskIx};

impl<'n, 's> MapBuilder<'n, 's, '_> {
    pub(crate) fn backlog_story(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some((mut story, id, needs)) = self.story(decoder, node, None, &Vec::new()) else {
            return;
        };
        story.release = None;
        if let Some(need) = needs.first() {
            decoder
                .error(
                    Fault::UnknownStory,
                    need.span,
                    "a story in the backlog needs nothing yet",
                )
                .help("put the story under a task first, or say it in its description");
        }
        self.map.backlog.push(story);
        self.backlog_ids.push(id);
    }

    pub(crate) fn story(
        &mut self,
        decoder: &mut Decoder,
        node: &'n Node<'s>,
        task: Option<TaskIx>,
        inherited: &InheritedPersonas,
    ) -> Option<(Story, Option<SpannedText>, Vec<&'n Node<'s>>)> {
        let opened = decoder.open(&schema::STORY, node)?;
        let title = title(decoder, &opened, "story");
        let fields = &opened.fields;
        let id = fields.get("id").and_then(|node| decoder.id(node, "id"));
        let release = self.story_release(decoder, &opened, task);
        let own = self.own_personas(decoder, fields);
        let own_personas = !own.is_empty();
        let first_of_map = || self.map.persona_ixs().take(1).collect();
        let personas = match (own_personas, inherited.is_empty()) {
            (true, _) => own,
            (false, false) => inherited.clone(),
            (false, true) => first_of_map(),
        };
        let statuses = &self.map.statuses;
        let words: Vec<&str> = statuses.iter().map(|status| status.id.as_str()).collect();
        let status = fields
            .get("status")
            .and_then(|node| decoder.choice(node, "status", &words));
        let why = fields.get("why").and_then(|node| decoder.line(node, "why"));
        let owner = fields
            .get("owner")
            .and_then(|node| decoder.name(node, "owner"));
        let list = |name: &str| {
            fields
                .get(name)
                .map_or(&[][..], |node| decoder.values(node))
                .iter()
        };
        let (acceptance, tags, needs) = (list("acceptance"), list("tags"), list("needs"));
        let story = Story {
            id: String::new(),
            title,
            task,
            release,
            personas,
            has_own_personas: own_personas,
            status: status.unwrap_or_else(|| statuses.initial()),
            estimate: fields
                .get("estimate")
                .and_then(|node| decoder.estimate(node)),
            why: why.map(|why| why.text),
            acceptance: acceptance
                .filter_map(|node| decoder.prose(node, "acceptance criterion"))
                .collect(),
            needs: Vec::new(),
            owner: owner.map(|owner| owner.text),
            tags: tags
                .filter_map(|node| decoder.name(node, "tag"))
                .map(|tag| tag.text)
                .collect(),
            details: decoder.details(fields, Carries::Everything, self.context),
        };
        Some((story, id, needs.collect()))
    }

    fn story_release(
        &mut self,
        decoder: &mut Decoder,
        opened: &ItemForm,
        task: Option<TaskIx>,
    ) -> Option<ReleaseIx> {
        let node = opened
            .second
            .filter(|node| !node.is_null())
            .or(opened.fields.get("release"))?;
        if task.is_none() {
            decoder
                .error(
                    Fault::BacklogRelease,
                    node.span,
                    "a story in the backlog has no release: it is not on the wall yet",
                )
                .help("put it under a task, or drop the release");
            return None;
        }
        if let (Some(title), Some(_)) = (opened.name, opened.second)
            && node
                .text()
                .is_some_and(|text| text.contains(' ') && !self.releases.knows(text))
        {
            let text = shown(node.text().unwrap_or_default());
            decoder
                .error(
                    Fault::UnknownRelease,
                    node.span,
                    format!("unknown release `{text}`"),
                )
                .help("name a release of the map, or put the whole title in quotes")
                .suggest(title.span, |text| rewrite::quoted_rest(text, title.span));
            return None;
        }
        decoder.reference(node, &self.releases).map(ReleaseIx::new)
    }

    pub(crate) fn own_personas(
        &self,
        decoder: &mut Decoder,
        fields: &FieldNodes,
    ) -> Vec<PersonaIx> {
        let mut personas = Vec::new();
        let nodes = fields
            .get("persona")
            .map_or(&[][..], |node| decoder.values(node));
        for persona in nodes
            .iter()
            .filter_map(|node| decoder.reference(node, &self.personas))
        {
            let persona = PersonaIx::new(persona);
            if !personas.contains(&persona) {
                personas.push(persona);
            }
        }
        personas
    }
}
