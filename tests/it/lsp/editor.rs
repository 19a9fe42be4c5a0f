//! An editor in memory: it opens one document, sends requests about it, and makes the edits of the answers.

use serde_json::{Value, json};
use storywall::lsp::{
    ClientFeatures, DocumentFile, EditorRequest, EditorWorkspace, RequestError, answer,
};
use storywall::text::{Columns, Edit, Edits, LineColumn, Source};

/// The address of the document.
pub(crate) const URI: &str = "file:///maps/map.yaml";

/// The address of the project file.
pub(crate) const PROJECT_URI: &str = "file:///maps/storywall.yaml";

/// An editor with one document, and perhaps its project file.
#[derive(Debug)]
pub(crate) struct Editor {
    pub(crate) workspace: EditorWorkspace,
    pub(crate) uri: &'static str,
    /// The text as the editor has it.
    pub(crate) text: String,
    version: i64,
}

/// What most editors can do.
pub(crate) fn capabilities() -> Value {
    json!({"capabilities": {
        "workspace": {"workspaceEdit": {"documentChanges": true}},
        "window": {"showDocument": {"support": true}},
        "textDocument": {
            "completion": {"completionItem": {"snippetSupport": true}},
            "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
        },
    }})
}

impl Editor {
    /// An editor that has opened a map, in a project with these settings.
    pub(crate) fn open(text: &str, project: Option<&str>) -> Self {
        Self::open_in(&capabilities(), text, project)
    }

    /// An editor with these capabilities that has opened a map.
    pub(crate) fn open_in(capabilities: &Value, text: &str, project: Option<&str>) -> Self {
        let features = ClientFeatures::new(capabilities);
        let mut workspace = EditorWorkspace::new(features, "2027-03-01".parse().unwrap());
        if let Some(project) = project {
            let source = Source::new("storywall.yaml", project);
            workspace.set_project("project", Some(&source.into()));
        }
        let mut editor = Self {
            workspace,
            uri: URI,
            text: text.to_owned(),
            version: 1,
        };
        editor.open_document(URI, text, false);
        editor
    }

    /// An editor that has opened a project file.
    pub(crate) fn open_project(text: &str) -> Self {
        let mut editor = Self::open("", None);
        editor.open_document(PROJECT_URI, text, true);
        editor.uri = PROJECT_URI;
        text.clone_into(&mut editor.text);
        editor
    }

    fn open_document(&mut self, uri: &str, text: &str, is_project: bool) {
        let file = DocumentFile {
            name: uri.rsplit('/').next().unwrap().to_owned(),
            stem: "map".to_owned(),
            is_project,
            project: Some("project".to_owned()),
        };
        let document = json!({"uri": uri, "languageId": "yaml", "version": 1, "text": text});
        let params = json!({"textDocument": document});
        self.workspace.open(file, &params).unwrap();
        self.workspace.read(uri);
    }

    /// Replaces some bytes of the text, as typing does.
    pub(crate) fn edit(&mut self, start: usize, end: usize, new: &str) {
        let range = json!({"start": self.position(start), "end": self.position(end)});
        self.text.replace_range(start..end, new);
        self.version += 1;
        let params = json!({
            "textDocument": {"uri": self.uri, "version": self.version},
            "contentChanges": [{"range": range, "text": new}],
        });
        self.workspace.change(&params).unwrap();
    }

    /// The position of a byte.
    pub(crate) fn position(&self, offset: usize) -> Value {
        let LineColumn { line, column } = Columns::Utf16.locate(&self.source(), offset);
        json!({"line": line, "character": column})
    }

    /// The byte at a position.
    pub(crate) fn offset(&self, position: &Value) -> usize {
        let number = |key: &str| usize::try_from(position[key].as_u64().unwrap()).unwrap();
        let place = LineColumn {
            line: number("line"),
            column: number("character"),
        };
        Columns::Utf16.offset(&self.source(), place)
    }

    fn source(&self) -> Source {
        Source::new("map.yaml", self.text.as_str())
    }

    /// The bytes of a range.
    pub(crate) fn bytes(&self, range: &Value) -> std::ops::Range<usize> {
        self.offset(&range["start"])..self.offset(&range["end"])
    }

    /// Sends a request, after what has changed was read.
    pub(crate) fn request(&mut self, method: &str, params: Value) -> Result<Value, RequestError> {
        self.workspace.read(self.uri);
        answer(
            &self.workspace,
            &EditorRequest {
                method: method.to_owned(),
                params,
            },
        )
    }

    /// Sends a request about a byte of the document.
    pub(crate) fn at(
        &mut self,
        method: &str,
        offset: usize,
        more: &Value,
    ) -> Result<Value, RequestError> {
        let mut params = json!({
            "textDocument": {"uri": self.uri},
            "position": self.position(offset),
        });
        for (key, value) in more.as_object().into_iter().flatten() {
            params[key] = value.clone();
        }
        self.request(method, params)
    }

    /// The code actions for some bytes, with their edits.
    pub(crate) fn actions(&mut self, start: usize, end: usize, only: &[&str]) -> Vec<Value> {
        let mut context = json!({"diagnostics": []});
        if !only.is_empty() {
            context["only"] = json!(only);
        }
        let range = json!({"start": self.position(start), "end": self.position(end)});
        let params = json!({
            "textDocument": {"uri": self.uri},
            "range": range,
            "context": context,
        });
        let actions = self.request("textDocument/codeAction", params).unwrap();
        actions.as_array().unwrap().clone()
    }

    /// Puts in a completion, and returns where the cursor is then. The further lines of a snippet are indented like the
    /// first one, as editors do unless they are told to leave them as they are; its places to fill in stay as they are.
    pub(crate) fn accept(&mut self, item: &Value) -> usize {
        let range = self.bytes(&item["textEdit"]["range"]);
        let new = item["textEdit"]["newText"].as_str().unwrap();
        let line = self.text[..range.start].rsplit('\n').next().unwrap();
        let indent = &line[..line.len() - line.trim_start_matches(' ').len()];
        let is_snippet = item["insertTextFormat"] == 2;
        let new = match is_snippet && item["insertTextMode"] != 1 {
            true => new.replace('\n', &format!("\n{indent}")),
            false => new.to_owned(),
        };
        assert!(is_snippet || !new.contains('\n'), "{new}");
        self.edit(range.start, range.end, &new);
        range.start + new.len()
    }

    /// The edits of a list of text edits.
    pub(crate) fn edits(&self, edits: &Value) -> Edits {
        let edits = edits.as_array().unwrap().iter().map(|edit| {
            let range = self.bytes(&edit["range"]);
            Edit::new(range.start, range.end, edit["newText"].as_str().unwrap())
        });
        Edits::new(edits.collect()).expect("edits that don't overlap")
    }

    /// The edits of a workspace edit, which is about the present version of this document.
    pub(crate) fn workspace_edits(&self, edit: &Value) -> Edits {
        let document = &edit["documentChanges"][0];
        assert_eq!(
            document["textDocument"],
            json!({"uri": self.uri, "version": self.version})
        );
        self.edits(&document["edits"])
    }
}
