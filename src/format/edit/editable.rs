//! A map that can be changed.

use super::written::{WrittenItem, WrittenNames, written_map};
use super::{EditRefusal, EditedMap, MapEditor, RefusalKind, errors_of};
use crate::format::decode::read_map_with;
use crate::format::document::Decoded;
use crate::format::project::Project;
use crate::format::yaml::Entry;
use crate::map::{Change, StoryMap};
use crate::text::{Diagnostic, Source};
use std::sync::Arc;

/// What changes of a map start from: its text, and what is typed in it. A change leads to the next one, so that a text
/// is read only once, whatever is done with it.
#[derive(Debug)]
pub struct EditableMap {
    pub(super) source: Arc<Source>,
    pub(super) written: WrittenItem,
    /// The ids and names of its items.
    pub(super) names: WrittenNames,
}

/// A text that was read as a map without errors, and can be changed.
#[derive(Debug)]
pub struct ReadText {
    /// The map.
    pub map: StoryMap,
    /// What is odd in it.
    pub warnings: Vec<Diagnostic>,
    /// What changes start from.
    pub editable: EditableMap,
}

impl ReadText {
    /// Reads a map so that it can be changed. `rules` are the ids of all gap rules.
    ///
    /// # Errors
    ///
    /// Everything that is wrong or odd, if any of it is an error.
    pub fn new(
        source: &Arc<Source>,
        project: &Project,
        rules: &[&str],
    ) -> Result<Self, Vec<Diagnostic>> {
        let read_written = |entries: &[Entry]| {
            let written = written_map(entries);
            // The next change needs them. Here, they are found while the map is decoded.
            let names = WrittenNames::new(&written);
            (written, names)
        };
        let Decoded { value, diagnostics } = read_map_with(source, project, rules, read_written);
        match value {
            Some((map, (written, names))) => Ok(Self {
                map,
                warnings: diagnostics,
                editable: EditableMap {
                    source: Arc::clone(source),
                    written,
                    names,
                },
            }),
            None => Err(diagnostics),
        }
    }

    /// [`ReadText::new`] for changes.
    ///
    /// # Errors
    ///
    /// The map has errors.
    pub fn for_changes(
        source: &Arc<Source>,
        project: &Project,
        rules: &[&str],
    ) -> Result<Self, EditRefusal> {
        Self::new(source, project, rules).map_err(|diagnostics| EditRefusal {
            change: 0,
            kind: RefusalKind::HasErrors,
            diagnostics: errors_of(diagnostics),
            now: None,
            reason: None,
        })
    }
}

impl EditableMap {
    /// The text of the map.
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The edits that make changes: all of them or none, each in the map that the ones before it lead to. `project` and
    /// `rules` are those that the map was read with.
    ///
    /// # Errors
    ///
    /// One of the changes can't be made.
    pub fn edit(
        &self,
        project: &Project,
        rules: &[&str],
        changes: &[Change],
    ) -> Result<EditedMap, EditRefusal> {
        MapEditor { project, rules }.edit_all(self, changes)
    }
}
