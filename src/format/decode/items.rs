//! Decoding the items of a map, from the people down to the stories.

use super::decoder::Decoder;
use super::details::DecodeContext;
use super::form::{FieldNodes, ItemForm};
use super::references::NameTable;
use crate::format::faults::Fault;
use crate::format::schema;
use crate::format::yaml::Node;
use crate::map::{PersonaIx, SpannedText, StoryMap};

/// A map in the making, and what its parts are called.
pub(crate) struct MapBuilder<'n, 's, 'c> {
    pub(crate) map: StoryMap,
    pub(crate) context: DecodeContext<'c>,
    pub(crate) personas: NameTable,
    pub(crate) releases: NameTable,
    /// Ids that were pinned, per list.
    pub(crate) activity_ids: Vec<Option<SpannedText>>,
    pub(crate) task_ids: Vec<Option<SpannedText>>,
    pub(crate) story_ids: Vec<Option<SpannedText>>,
    pub(crate) backlog_ids: Vec<Option<SpannedText>>,
    /// What stories need, read once all stories are known.
    pub(crate) needs: Vec<Vec<&'n Node<'s>>>,
}

/// The personas that what is below inherits.
pub(crate) type InheritedPersonas = Vec<PersonaIx>;

impl<'n, 's, 'c> MapBuilder<'n, 's, 'c> {
    pub(crate) fn new(map: StoryMap, context: DecodeContext<'c>) -> Self {
        Self {
            map,
            context,
            personas: NameTable::new("persona", Fault::UnknownPersona),
            releases: NameTable::new("release", Fault::UnknownRelease),
            activity_ids: Vec::new(),
            task_ids: Vec::new(),
            story_ids: Vec::new(),
            backlog_ids: Vec::new(),
            needs: Vec::new(),
        }
    }

    /// Reads all lists of a map, whatever their order in the file: what is referred to comes first.
    pub(crate) fn read(&mut self, decoder: &mut Decoder, fields: &FieldNodes<'n, 's>) {
        for node in decoder.items(fields.get("personas"), &schema::PERSONA) {
            self.persona(decoder, node);
        }
        for node in decoder.items(fields.get("releases"), &schema::RELEASE) {
            self.release(decoder, node);
        }
        let activities = decoder.items(fields.get("activities"), &schema::ACTIVITY);
        if !self.activities_in_parts(decoder, activities) {
            for node in activities {
                self.activity(decoder, node);
            }
        }
        for node in decoder.items(fields.get("backlog"), &schema::STORY) {
            self.backlog_story(decoder, node);
        }
        self.name_all(decoder);
        self.resolve_needs(decoder);
    }
}

/// The title of an activity, task or story; empty where a fault was found.
pub(crate) fn title(decoder: &mut Decoder, opened: &ItemForm, kind: &str) -> SpannedText {
    let found = opened
        .name
        .and_then(|node| decoder.name(node, &format!("title of the {kind}")));
    found.unwrap_or(SpannedText {
        text: String::new(),
        span: opened.span,
    })
}
