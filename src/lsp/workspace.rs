//! What the language server knows: the open documents, and the projects that they belong to.

use super::document::{Document, DocumentFile, OpenMap};
use super::features::ClientFeatures;
use super::protocol::{Positions, RequestError, RequestParams};
use crate::analysis::AnalyzedMap;
use crate::format::{self, Project};
use crate::gaps::rule_specs;
use crate::map::Date;
use crate::text::{Diagnostic, Level, Source, Span};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The open documents, and the projects that they belong to.
#[derive(Debug, Default)]
pub struct EditorWorkspace {
    /// What the editor can do.
    pub client: ClientFeatures,
    /// The open documents by their addresses.
    documents: BTreeMap<String, Document>,
    /// The projects by their keys.
    projects: BTreeMap<String, EditorProject>,
    /// The project of maps without a project file.
    defaults: Project,
    /// The maps of the workspace that aren't open, by their addresses.
    closed: BTreeMap<String, Arc<Source>>,
    /// What is wrong with files that documents refer to, such as pictures, by the addresses of the documents.
    file_errors: BTreeMap<String, Vec<Diagnostic>>,
    /// Today's date, for projects that use it.
    today: Option<Date>,
}

/// A project file and its settings.
#[derive(Debug, Default)]
pub(crate) struct EditorProject {
    /// The settings of the last text without errors.
    pub(crate) settings: Project,
    /// What is wrong with the present text.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl EditorWorkspace {
    /// A workspace for an editor that can do this, on a day.
    pub fn new(client: ClientFeatures, today: Date) -> Self {
        Self {
            client,
            today: Some(today),
            ..Self::default()
        }
    }

    /// Opens a document.
    ///
    /// # Errors
    ///
    /// The parameters of the notification have another form.
    pub fn open(&mut self, file: DocumentFile, params: &Value) -> Result<(), RequestError> {
        let params = RequestParams(params);
        let text = params.text("/textDocument/text")?;
        let version = params.number("/textDocument/version")?;
        let document = Document::new(file, version, text);
        self.documents.insert(params.uri()?.to_owned(), document);
        Ok(())
    }

    /// Changes an open document.
    ///
    /// # Errors
    ///
    /// The parameters of the notification have another form, or the document isn't open.
    pub fn change(&mut self, params: &Value) -> Result<(), RequestError> {
        let params = RequestParams(params);
        let changes = params.changes()?;
        let version = params.number("/textDocument/version")?;
        let columns = self.client.columns;
        let document = self.documents.get_mut(params.uri()?);
        let document = document.ok_or_else(not_open)?;
        document.change(version, changes, columns);
        Ok(())
    }

    /// Closes a document.
    pub fn close(&mut self, uri: &str) {
        self.documents.remove(uri);
        self.file_errors.remove(uri);
    }

    /// The addresses of the open documents.
    pub fn uris(&self) -> impl Iterator<Item = &str> {
        self.documents.keys().map(String::as_str)
    }

    /// The text of an open document as the editor has it.
    pub fn text(&self, uri: &str) -> Option<&str> {
        Some(self.documents.get(uri)?.text())
    }

    /// The version of an open document.
    pub fn version(&self, uri: &str) -> Option<i64> {
        Some(self.documents.get(uri)?.version)
    }

    /// The key of the project that an open document belongs to.
    pub fn project_of(&self, uri: &str) -> Option<&str> {
        self.documents.get(uri)?.file.project.as_deref()
    }

    /// Sets the text of a project file; its maps have to be read again. `None`: there is no such file any more.
    pub fn set_project(&mut self, key: &str, source: Option<&Arc<Source>>) {
        match source {
            None => drop(self.projects.remove(key)),
            Some(source) => {
                let project = self.projects.entry(key.to_owned()).or_default();
                project.read(source, self.today);
            }
        }
        for document in self.documents.values_mut() {
            if document.file.project.as_deref() == Some(key) && !document.file.is_project {
                document.forget_reading();
            }
        }
    }

    /// Sets the maps of the workspace that aren't open.
    pub fn set_closed(&mut self, maps: BTreeMap<String, Arc<Source>>) {
        self.closed = maps;
    }

    /// Sets what is wrong with the files that a document refers to.
    pub fn set_file_errors(&mut self, uri: &str, errors: Vec<Diagnostic>) {
        self.file_errors.insert(uri.to_owned(), errors);
    }

    /// Reads a document, if it has changed since it was last read. Returns whether it has.
    pub fn read(&mut self, uri: &str) -> bool {
        let Some(document) = self.documents.get_mut(uri) else {
            return false;
        };
        if document.reading.is_some() {
            return false;
        }
        if document.file.is_project {
            let source = Arc::clone(&document.source);
            let key = document.file.project.clone().unwrap_or_default();
            document.reading = Some(super::document::DocumentReading::default());
            self.set_project(&key, Some(&source));
            return true;
        }
        let key = document.file.project.as_deref();
        let project = key.and_then(|key| self.projects.get(key));
        let project = project.map_or(&self.defaults, |project| &project.settings);
        document.read_map(project);
        true
    }

    /// The open documents that have changed since they were last read.
    pub fn unread(&self) -> Vec<String> {
        let unread = self.documents.iter();
        unread
            .filter(|(_, document)| document.reading.is_none())
            .map(|(uri, _)| uri.clone())
            .collect()
    }

    /// The map of an open document, if it has no errors.
    pub fn map(&self, uri: &str) -> Option<&AnalyzedMap> {
        Some(&self.documents.get(uri)?.current_map()?.analyzed)
    }

    /// A document with what belongs to it.
    pub(crate) fn view(&self, uri: &str) -> Result<DocumentView<'_>, RequestError> {
        let (uri, document) = self.documents.get_key_value(uri).ok_or_else(not_open)?;
        let key = document.file.project.as_deref();
        let project = key.and_then(|key| self.projects.get(key));
        Ok(DocumentView {
            workspace: self,
            uri,
            document,
            project: project.map_or(&self.defaults, |project| &project.settings),
            positions: Positions {
                source: &document.source,
                columns: self.client.columns,
            },
        })
    }

    /// Everything that is wrong with the format of a document, or odd in it.
    pub(crate) fn format_diagnostics(&self, view: &DocumentView) -> Vec<Diagnostic> {
        let document = view.document;
        if document.file.is_project {
            let key = document.file.project.as_deref().unwrap_or_default();
            let project = self.projects.get(key);
            return project.map_or_else(Vec::new, |project| project.diagnostics.clone());
        }
        let reading = document.reading.as_ref();
        let mut diagnostics = reading.map_or_else(Vec::new, |reading| reading.diagnostics.clone());
        diagnostics.extend(
            self.file_errors
                .get(view.uri)
                .into_iter()
                .flatten()
                .cloned(),
        );
        diagnostics
    }

    /// The open maps by their addresses.
    pub(crate) fn open_maps(&self) -> impl Iterator<Item = (&str, &Document)> {
        let documents = self.documents.iter();
        documents
            .filter(|(_, document)| document.is_map())
            .map(|(uri, document)| (uri.as_str(), document))
    }

    /// The maps of the workspace that aren't open, by their addresses.
    pub(crate) fn closed_maps(&self) -> impl Iterator<Item = (&str, &Arc<Source>)> {
        let closed = self.closed.iter();
        closed
            .filter(|(uri, _)| !self.documents.contains_key(*uri))
            .map(|(uri, source)| (uri.as_str(), source))
    }
}

impl EditorProject {
    fn read(&mut self, source: &Arc<Source>, today: Option<Date>) {
        let decoded = format::read_project(source, &rule_specs());
        self.diagnostics = decoded.diagnostics;
        if let Some(mut settings) = decoded.value {
            settings.today = today.filter(|_| settings.uses_today);
            self.settings = settings;
        }
    }
}

fn not_open() -> RequestError {
    RequestError::new(RequestError::INVALID_PARAMS, "the document isn't open")
}

/// A document with what is needed to answer about it.
#[derive(Clone, Copy)]
pub(crate) struct DocumentView<'w> {
    pub(crate) workspace: &'w EditorWorkspace,
    pub(crate) uri: &'w str,
    pub(crate) document: &'w Document,
    pub(crate) project: &'w Project,
    /// Positions in the present text.
    pub(crate) positions: Positions<'w>,
}

impl<'w> DocumentView<'w> {
    /// What the editor can do.
    pub(crate) fn client(&self) -> &'w ClientFeatures {
        &self.workspace.client
    }

    /// The last map without errors.
    pub(crate) fn map(&self) -> Option<&'w OpenMap> {
        self.document.map.as_ref()
    }

    /// The range in the present text of some bytes of the last map's; `None` if they have changed.
    pub(crate) fn range_now(&self, span: Span) -> Option<Value> {
        Some(self.positions.range(self.document.place_now(span)?))
    }

    /// The place in the last map's text that a request names.
    pub(crate) fn place_in_map(
        &self,
        params: RequestParams,
    ) -> Result<Option<usize>, RequestError> {
        let offset = self.positions.offset(params.place("/position")?);
        Ok(self.document.place_in_map(offset))
    }

    /// The map of the present text, which changes start from.
    ///
    /// # Errors
    ///
    /// The text has errors.
    pub(crate) fn changeable_map(&self) -> Result<&'w OpenMap, RequestError> {
        if let Some(map) = self.document.current_map() {
            return Ok(map);
        }
        let diagnostics = self.workspace.format_diagnostics(self);
        let first = diagnostics.iter().find(|found| found.level == Level::Error);
        let message = match first {
            Some(error) => format!(
                "fix the errors of the map first: line {}: {}",
                error.place.start().line,
                error.message
            ),
            None => "this file isn't a story map".to_owned(),
        };
        Err(RequestError::failed(message))
    }
}
