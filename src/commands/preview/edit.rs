//! The changes that browsers ask for: from the body of a request to the answer, by the road of every change of a file.
//!
//! The file is the only state. A change is made in the text as it is on disk; if that isn't the text that the preview
//! knows, somebody is saving it, and their save comes first. The new text is written, and then read like any save.
//! While a map is open in an editor, the text there takes the place of the file.

use super::Preview;
use super::announcement::{Announcement, phrase};
use super::answers::{file_with_errors, locked, refused, refused_because, text_now, with_reason};
use super::carry::RenamedItem;
use super::history::{Author, EditHistory, HistoryStep};
use super::map_state::OwnEdit;
use super::open_editor::EditorAnswer;
use super::posted::{PostedChanges, carried_changes, read_body};
use super::undo_refusal::undo_refusal;
use crate::commands::edit::KnownItems;
use crate::commands::load::{errors_of_broken_file, has_errors};
use crate::disk::input::read_if_file;
use crate::disk::output::{ReplaceError, replace_source};
use crate::format::{self, DoneChange, ReadText};
use crate::gaps;
use crate::map::{Change, ItemRef};
use crate::messages::message;
use crate::serve::{
    ChangedFiles, EditAction, EditAnswer, EditRequest, EditStatus, EditStep, Rebuild, SiteBuilder,
};
use crate::text::{Edits, Source};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why a request leads to no new text.
pub(super) enum Unmade {
    /// The file has other bytes than the preview knows.
    Unsettled(PathBuf),
    /// The answer.
    Answered(EditAnswer),
}

impl From<EditAnswer> for Unmade {
    fn from(answer: EditAnswer) -> Self {
        Self::Answered(answer)
    }
}

/// A new text of a map.
pub(super) struct NewText {
    pub(super) edits: Edits,
    /// What was done.
    pub(super) done: Announcement,
    /// The history of the map once it is written.
    pub(super) history: EditHistory,
    pub(super) renamed: Vec<RenamedItem>,
    /// What each change was about.
    pub(super) items: Vec<ItemRef>,
    /// The text, as it was read for the proof; `None` if nothing changes.
    pub(super) read: Option<ReadText>,
}

/// The text of a map that can be changed.
pub(super) struct EditableText {
    /// Its position among the maps of the preview.
    pub(super) at: usize,
    path: PathBuf,
    bytes: Vec<u8>,
    /// Whether it is open in an editor.
    is_open: bool,
    /// The text as it is in the file, or in the editor.
    pub(super) typed: String,
    pub(super) source: Arc<Source>,
}

impl Preview {
    /// Does what a browser asks for.
    pub(crate) fn answer(
        &mut self,
        request: &EditRequest,
        watch: &mut dyn FnMut(&Path),
    ) -> EditStep {
        let answered = match request.action {
            EditAction::Source => self.source_text(&request.body).map(unchanging),
            EditAction::Proposals => self.proposals(&request.body).map(unchanging),
            EditAction::Render => self.rendered(&request.body).map(unchanging),
            EditAction::Cursor => self.cursor_item(&request.body).map(unchanging),
            EditAction::Reveal => self.reveal(&request.body).map(unchanging),
            _ => self.change_text(request, watch),
        };
        match answered {
            Ok((answer, rebuild)) => EditStep::Answered {
                answer,
                rebuild: Box::new(rebuild),
            },
            Err(Unmade::Unsettled(path)) => EditStep::Wait(path),
            Err(Unmade::Answered(answer)) => EditStep::Answered {
                answer,
                rebuild: Box::default(),
            },
        }
    }

    fn source_text(&self, folder: &str) -> Result<String, Unmade> {
        let at = self.find_map(folder)?;
        Ok(String::from_utf8_lossy(&self.maps[at].file.bytes).into_owned())
    }

    fn change_text(
        &mut self,
        request: &EditRequest,
        watch: &mut dyn FnMut(&Path),
    ) -> Result<(EditAnswer, Rebuild), Unmade> {
        let posted = read_body(&request.body, request.action)?;
        let by = Author {
            person: request.by.as_ref().map_or(0, |by| by.person),
            name: self.author_name.take(),
        };
        let person = by.person;
        let text = self.text_on_disk(&posted.map)?;
        if request.action != EditAction::Fix {
            self.check_errors(&text)?;
        }
        let new = match request.action {
            EditAction::Undo => self.undone(&text, person)?,
            EditAction::Redo => self.redone(&text, person)?,
            EditAction::Fix => self.fixed(&text, by)?,
            _ => self.edited(&text, posted, by)?,
        };
        let after = new.edits.apply(&text.typed);
        let mut rebuild = Rebuild::default();
        if after.as_bytes() != text.bytes {
            self.write(&text, &new.edits, &after)?;
            let map = &mut self.maps[text.at];
            if let (Some(read), Some(project)) = (new.read, &self.project) {
                let bytes = after.clone().into_bytes();
                map.prepare_known(bytes, read, project, &self.root);
            }
            map.own_edit = Some(OwnEdit {
                text: after,
                history: new.history,
                renamed: new.renamed.clone(),
            });
            let files = [text.path].into();
            rebuild = self.rebuild(&ChangedFiles::Files(files), watch);
        }
        let map = &self.maps[text.at];
        let renamed: Map<String, Value> = new
            .renamed
            .iter()
            .map(|renamed| (renamed.from.to_string(), renamed.to.to_string().into()))
            .collect();
        let items: Vec<String> = new.items.iter().map(ItemRef::to_string).collect();
        let answer = EditAnswer {
            status: EditStatus::Done,
            body: json!({
                "generation": self.generation,
                "ids": renamed,
                "items": items,
                "message": new.done.message,
                "said": new.done.said,
                "undo": map.history.undo_count(person),
                "redo": map.history.redo_count(person),
            })
            .to_string(),
        };
        Ok((answer, rebuild))
    }

    /// Writes a new text of a map, or has it made in the editor that the map is open in.
    fn write(&self, text: &EditableText, edits: &Edits, after: &str) -> Result<(), Unmade> {
        let unsettled = || Unmade::Unsettled(text.path.clone());
        if let Some(editor) = self.options.editor.as_ref().filter(|_| text.is_open) {
            return match editor.apply(&text.path, &text.typed, edits) {
                EditorAnswer::Applied => Ok(()),
                EditorAnswer::Outdated => Err(unsettled()),
                EditorAnswer::Refused(why) => {
                    let reason = message!("edit-why-editor");
                    Err(refused_because(EditStatus::Conflict, "editor", &why, &reason).into())
                }
            };
        }
        let written = replace_source(&text.path, &text.bytes, after.as_bytes());
        written.map_err(|error| match error {
            ReplaceError::Changed => unsettled(),
            other => {
                let message = format!("the file can't be written: {other}");
                locked("unwritten", &message, &message!("edit-why-unwritten")).into()
            }
        })
    }

    /// The position of the map whose pages are in `folder`.
    pub(super) fn find_map(&self, folder: &str) -> Result<usize, EditAnswer> {
        let is_it =
            |map: &&super::MapState| map.is_map && !map.has_collision && map.file.stem == folder;
        let found = self.maps.iter().position(|map| is_it(&map));
        found.ok_or_else(|| {
            let message = format!("there is no map `{folder}`");
            let reason = message!("edit-why-missing");
            refused_because(EditStatus::Unknown, "unknown", &message, &reason)
        })
    }

    /// The text of a map as it is in the file, if nobody is saving it.
    fn text_on_disk(&self, folder: &str) -> Result<EditableText, Unmade> {
        let at = self.find_map(folder)?;
        let map = &self.maps[at];
        let (Some(project), Some(path)) = (&self.project, &map.file.path) else {
            let reason = message!("edit-why-project");
            return Err(locked("errors", "the project has errors", &reason).into());
        };
        let open = self.options.open_text(path).map(String::into_bytes);
        let is_open = open.is_some();
        let bytes = open.or_else(|| read_if_file(path, project.limits.file_mib));
        let Some(bytes) = bytes else {
            let reason = message!("edit-why-missing");
            return Err(locked("missing", "the file of the map is missing", &reason).into());
        };
        if bytes != map.file.bytes {
            return Err(Unmade::Unsettled(path.clone()));
        }
        let (source, error) = format::decode_text(&map.file.name, bytes.clone());
        if let Some(error) = error {
            return Err(file_with_errors(&[error]).into());
        }
        Ok(EditableText {
            at,
            path: path.clone(),
            is_open,
            typed: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
            source,
        })
    }

    /// Checks that a map has no errors.
    fn check_errors(&self, text: &EditableText) -> Result<(), Unmade> {
        let errors = &self.maps[text.at].diagnostics;
        match has_errors(errors) {
            true => Err(file_with_errors(errors).into()),
            false => Ok(()),
        }
    }

    /// Makes the changes of a request.
    fn edited(
        &self,
        text: &EditableText,
        posted: PostedChanges,
        by: Author,
    ) -> Result<NewText, EditAnswer> {
        let state = &self.maps[text.at];
        let (Some(analyzed), Some(project)) = (&state.analyzed, &self.project) else {
            let reason = message!("edit-why-errors");
            return Err(locked("errors", "the map has errors", &reason));
        };
        let base = posted.base.unwrap_or(self.generation);
        let now = KnownItems::new(&analyzed.map);
        let fate = |item: &ItemRef| state.items.fate(item, base, &now);
        let changes = carried_changes(posted.changes, fate, &now)?;
        let rules = gaps::rule_ids();
        let editable = state.editable.as_ref();
        let edited = match editable.filter(|map| map.source().text() == text.source.text()) {
            Some(map) => map.edit(project, &rules, &changes),
            None => format::edit_map(&text.source, project, &rules, &changes),
        };
        let edited = edited.map_err(|refusal| {
            let now = text_now(&refusal, &changes, self.generation);
            refused(&text.source, refusal, now)
        })?;
        let done = Announcement::of_changes(&edited.done, &now);
        let renamed = edited.done.iter().filter_map(renamed_item).collect();
        let items = edited.done.iter().filter_map(|done| done.item.clone());
        let mut history = state.history.clone();
        if !edited.edits.is_empty() {
            let step = HistoryStep {
                edits: edited.edits.clone(),
                done: done.clone(),
                by,
            };
            history.add_step(step, &text.typed);
        }
        Ok(NewText {
            items: items.collect(),
            read: edited.after,
            edits: edited.edits,
            done,
            history,
            renamed,
        })
    }

    /// Takes back the last change of a person.
    fn undone(&mut self, text: &EditableText, person: u32) -> Result<NewText, EditAnswer> {
        let undone = self.maps[text.at].history.undo_step(person, &text.typed);
        let (step, history) = undone.map_err(|obstacle| undo_refusal(&obstacle, person))?;
        let done = step.done.undone();
        self.stepped(text, step, history, done)
    }

    /// Makes the change again that a person took back last.
    fn redone(&mut self, text: &EditableText, person: u32) -> Result<NewText, EditAnswer> {
        let history = &self.maps[text.at].history;
        let Some((step, mut history)) = history.redo_step(person, &text.typed) else {
            let message = "there is nothing to redo";
            let reason = message!("edit-why-nothing-to-redo");
            return Err(refused_because(
                EditStatus::Conflict,
                "nothing",
                message,
                &reason,
            ));
        };
        history.add_redone(step.clone(), &text.typed);
        let done = step.done.redone();
        self.stepped(text, step, history, done)
    }

    /// The text after a step of the history, if that has no errors.
    fn stepped(
        &self,
        text: &EditableText,
        step: HistoryStep,
        history: EditHistory,
        done: Announcement,
    ) -> Result<NewText, EditAnswer> {
        let after = step.edits.apply(&text.typed);
        let (source, _) = format::decode_text(text.source.name(), after.into_bytes());
        let project = self.project.clone().unwrap_or_default();
        let read = ReadText::new(&source, &project, &gaps::rule_ids()).map_err(|errors| {
            let errors = errors_of_broken_file(&source, errors);
            let why = "the map would have errors";
            let reason = phrase(&message!("edit-why-would-break"));
            with_reason(EditStatus::Refused, "errors", why, &errors, reason)
        })?;
        Ok(NewText {
            read: Some(read),
            edits: step.edits,
            done,
            history,
            renamed: Vec::new(),
            items: Vec::new(),
        })
    }
}

/// The item whose id a change has changed.
fn renamed_item(done: &DoneChange) -> Option<RenamedItem> {
    let (Change::Rename { item: from, .. } | Change::Split { story: from, .. }) = &done.change
    else {
        return None;
    };
    let to = done.item.as_ref().filter(|to| *to != from)?;
    Some(RenamedItem {
        from: from.clone(),
        to: to.clone(),
    })
}

/// The answer to a request that changed nothing.
fn unchanging(body: String) -> (EditAnswer, Rebuild) {
    let status = EditStatus::Done;
    (EditAnswer { status, body }, Rebuild::default())
}
