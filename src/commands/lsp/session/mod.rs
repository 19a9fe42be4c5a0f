//! One session of the language server: the messages of an editor, one after the other, and what they lead to.

mod previews;

use super::files;
use super::input::SessionInput;
use crate::lsp::{
    ClientFeatures, EditorRequest, EditorWorkspace, Freshness, PREVIEW, RequestError, SELECT,
    answer, freshness, object,
};
use crate::map::Date;
use previews::Previews;
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

/// The state of a session.
#[derive(Debug)]
pub(crate) struct EditorSession {
    workspace: EditorWorkspace,
    /// The folder that the server runs in.
    folder: PathBuf,
    today: Date,
    /// The folders that are open in the editor.
    roots: Vec<PathBuf>,
    stage: Stage,
    /// The documents whose diagnostics have to be sent.
    stale: BTreeSet<String>,
    /// The messages for the editor that aren't sent yet.
    outgoing: Vec<Value>,
    /// The requests that the editor no longer wants an answer to.
    canceled: HashSet<String>,
    /// The number of the next request to the editor.
    next_request: u64,
    previews: Previews,
}

/// How far a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// The editor hasn't said what it can do.
    New,
    Open,
    /// The editor has asked the server to stop, and will say when.
    ShutDown,
    /// The editor has said so; whether it had asked before.
    Ended(bool),
}

impl EditorSession {
    /// The number that the protocol has for requests before `initialize`.
    const NOT_INITIALIZED: i64 = -32002;
    /// The number that the protocol has for what is no request, or comes too late.
    const INVALID_REQUEST: i64 = -32600;
    /// The number that the protocol has for requests that the editor took back.
    const CANCELED: i64 = -32800;

    /// A session in a folder. Previews send what they want to `inputs`.
    pub(crate) fn new(folder: &Path, today: Date, inputs: Sender<SessionInput>) -> Self {
        Self {
            workspace: EditorWorkspace::default(),
            folder: folder.to_owned(),
            today,
            roots: Vec::new(),
            stage: Stage::New,
            stale: BTreeSet::new(),
            outgoing: Vec::new(),
            canceled: HashSet::new(),
            next_request: 1,
            previews: Previews::new(inputs),
        }
    }

    /// Takes the messages for the editor.
    pub(crate) fn take_outgoing(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.outgoing)
    }

    /// Whether the editor has ended the session; if so, whether it had asked for that before, as it should.
    pub(crate) fn ended(&self) -> Option<bool> {
        match self.stage {
            Stage::Ended(was_asked) => Some(was_asked),
            _ => None,
        }
    }

    /// Whether diagnostics have to be sent once the editor is quiet.
    pub(crate) fn has_stale(&self) -> bool {
        !self.stale.is_empty()
    }

    /// Takes a request back that isn't answered yet.
    pub(crate) fn note_canceled(&mut self, message: &Value) {
        if message.get("method").and_then(Value::as_str) == Some("$/cancelRequest")
            && let Some(id) = message.pointer("/params/id")
        {
            self.canceled.insert(id.to_string());
        }
    }

    /// Answers a message.
    pub(crate) fn handle(&mut self, message: &Value) {
        let method = message.get("method").and_then(Value::as_str);
        let params = message.get("params").unwrap_or(&Value::Null);
        match (method, message.get("id")) {
            (Some(method), Some(id)) => {
                let result = if self.canceled.remove(&id.to_string()) {
                    Err(RequestError::new(Self::CANCELED, "canceled"))
                } else {
                    self.request(method, params)
                };
                self.outgoing.push(match result {
                    Ok(result) => object([version(), ("id", id.clone()), ("result", result)]),
                    Err(error) => error_message(id, &error),
                });
            }
            (Some(method), None) => self.notification(method, params),
            (None, Some(id))
                if message.get("result").is_some() || message.get("error").is_some() =>
            {
                self.note_answer(id, message);
            }
            (None, id) => {
                let error = RequestError::new(Self::INVALID_REQUEST, "a message needs a `method`");
                self.outgoing
                    .push(error_message(id.unwrap_or(&Value::Null), &error));
            }
        }
    }

    /// Reports a body that isn't JSON.
    pub(crate) fn report_broken(&mut self, why: &str) {
        const PARSE_ERROR: i64 = -32700;
        let error = RequestError::new(PARSE_ERROR, format!("the message isn't JSON: {why}"));
        self.outgoing.push(error_message(&Value::Null, &error));
    }

    fn request(&mut self, method: &str, params: &Value) -> Result<Value, RequestError> {
        match (self.stage, method) {
            (Stage::New, "initialize") => Ok(self.initialize(params)),
            (Stage::New, _) => Err(RequestError::new(
                Self::NOT_INITIALIZED,
                "send `initialize` first",
            )),
            (Stage::Open, "initialize") => Err(RequestError::new(
                Self::INVALID_REQUEST,
                "the server is initialized already",
            )),
            (Stage::Open, "shutdown") => {
                self.stage = Stage::ShutDown;
                Ok(Value::Null)
            }
            (Stage::Open, "workspace/executeCommand") => self.execute(params),
            (Stage::Open, _) => self.answer(method, params),
            (Stage::ShutDown | Stage::Ended(_), _) => Err(RequestError::new(
                Self::INVALID_REQUEST,
                "the server is shut down",
            )),
        }
    }

    fn initialize(&mut self, params: &Value) -> Value {
        let client = ClientFeatures::new(params);
        let answer = client.server_capabilities();
        self.workspace = EditorWorkspace::new(client, self.today);
        let folders = params.get("workspaceFolders").and_then(Value::as_array);
        let folders = folders.into_iter().flatten();
        let uris = folders.filter_map(|folder| folder.get("uri")?.as_str());
        let root = params.get("rootUri").and_then(Value::as_str);
        let mut roots: Vec<PathBuf> = uris.filter_map(files::path_of).collect();
        if roots.is_empty() {
            roots.extend(root.and_then(files::path_of));
        }
        self.roots = roots;
        self.stage = Stage::Open;
        answer
    }

    fn answer(&mut self, method: &str, params: &Value) -> Result<Value, RequestError> {
        if freshness(method) == Freshness::Current {
            self.read_changed();
        }
        if method == "workspace/symbol" {
            let maps = files::maps_below(&self.roots, self.today);
            self.workspace.set_closed(maps);
        }
        let request = EditorRequest {
            method: method.to_owned(),
            params: params.clone(),
        };
        let answer = answer(&self.workspace, &request);
        self.follow_request(method, params);
        answer
    }

    /// Runs a command.
    fn execute(&mut self, params: &Value) -> Result<Value, RequestError> {
        let command = params.get("command").and_then(Value::as_str);
        let argument = |at: usize| params.pointer(&format!("/arguments/{at}"));
        match command {
            Some(SELECT) => {
                let (Some(uri), Some(range)) = (argument(0), argument(1)) else {
                    let message = "the command needs an address and a range";
                    return Err(RequestError::new(RequestError::INVALID_PARAMS, message));
                };
                let params = json!({"uri": uri, "takeFocus": true, "selection": range});
                self.ask("window/showDocument", &params);
                Ok(Value::Null)
            }
            Some(PREVIEW) => {
                let text = |at| argument(at).and_then(Value::as_str);
                self.open_preview(text(0), text(1))
            }
            other => {
                let message = format!("there is no command `{}`", other.unwrap_or_default());
                Err(RequestError::new(RequestError::INVALID_PARAMS, message))
            }
        }
    }

    /// Sends a request to the editor. Returns its number.
    fn ask(&mut self, method: &str, params: &Value) -> String {
        let id = format!("storywall-{}", self.next_request);
        self.next_request += 1;
        let request = json!({"jsonrpc": "2.0", "id": &id, "method": method, "params": params});
        self.outgoing.push(request);
        id
    }

    /// Shows a message in the editor: an error (1) or an information (3).
    fn show_message(&mut self, kind: u8, message: &str) {
        let params = json!({"type": kind, "message": format!("storywall: {message}")});
        let method = "window/showMessage";
        self.outgoing
            .push(json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    fn notification(&mut self, method: &str, params: &Value) {
        if method == "exit" {
            self.stage = Stage::Ended(self.stage == Stage::ShutDown);
            return;
        }
        if self.stage != Stage::Open {
            return;
        }
        let uri = params.pointer("/textDocument/uri").and_then(Value::as_str);
        match method {
            "initialized" => self.watch_files(),
            "textDocument/didOpen" => self.open(uri.unwrap_or_default(), params),
            "textDocument/didChange" => match self.workspace.change(params) {
                Ok(()) => {
                    self.note_change(uri.unwrap_or_default(), params);
                    self.stale.extend(uri.map(str::to_owned));
                }
                Err(error) => self.log(&format!("a change was skipped: {}", error.message)),
            },
            "textDocument/didClose" => self.close(uri.unwrap_or_default()),
            "textDocument/didSave" => self.share_text(uri.unwrap_or_default(), true),
            "workspace/didChangeWatchedFiles" => self.reread_projects(),
            "workspace/didChangeWorkspaceFolders" => self.change_folders(params),
            // Others are of no interest here, or aren't ours.
            _ => {}
        }
    }

    /// Writes a line to the log of the editor.
    fn log(&mut self, line: &str) {
        let params = json!({"type": 2, "message": format!("storywall: {line}")});
        let message = json!({"jsonrpc": "2.0", "method": "window/logMessage", "params": params});
        self.outgoing.push(message);
    }

    /// Asks to be told of changes of project files that aren't open.
    fn watch_files(&mut self) {
        if !self.workspace.client.watches_files {
            return;
        }
        let watchers = json!([{"globPattern": "**/storywall.yaml"}]);
        let registration = json!({
            "id": "storywall-files",
            "method": "workspace/didChangeWatchedFiles",
            "registerOptions": {"watchers": watchers},
        });
        let params = json!({"registrations": [registration]});
        self.ask("client/registerCapability", &params);
    }

    fn open(&mut self, uri: &str, params: &Value) {
        let file = files::document_file(uri, &self.folder);
        let project = file.project.clone().filter(|_| !file.is_project);
        if let Err(error) = self.workspace.open(file, params) {
            self.log(&format!("a document was skipped: {}", error.message));
            return;
        }
        if let Some(key) = project.filter(|key| !self.is_project_open(key)) {
            let text = files::project_text(&key, &self.folder);
            self.workspace.set_project(&key, text.as_ref());
        }
        self.stale.insert(uri.to_owned());
        self.note_open(uri);
    }

    /// Whether the project file with this key is open in the editor, so that its text there counts.
    fn is_project_open(&self, key: &str) -> bool {
        let mut uris = self.workspace.uris();
        uris.any(|uri| files::path_of(uri).is_some_and(|path| path == Path::new(key)))
    }

    fn close(&mut self, uri: &str) {
        let project = self.workspace.project_of(uri).map(str::to_owned);
        self.workspace.close(uri);
        self.note_close(uri);
        self.stale.remove(uri);
        let diagnostics = self.workspace.diagnostics(uri);
        self.publish(diagnostics);
        // What was typed into a project file and not saved no longer counts.
        if project
            .is_some_and(|key| files::path_of(uri).is_some_and(|path| path == Path::new(&key)))
        {
            self.reread_projects();
        }
    }

    /// Reads all project files that aren't open again.
    fn reread_projects(&mut self) {
        let uris: Vec<String> = self.workspace.uris().map(str::to_owned).collect();
        let keys = uris.iter().filter_map(|uri| self.workspace.project_of(uri));
        let keys: BTreeSet<String> = keys.map(str::to_owned).collect();
        for key in keys {
            if self.is_project_open(&key) {
                continue;
            }
            let text = files::project_text(&key, &self.folder);
            self.workspace.set_project(&key, text.as_ref());
        }
        self.stale.extend(uris);
    }

    fn change_folders(&mut self, params: &Value) {
        let folders = |kind: &str| {
            let folders = params.pointer(&format!("/event/{kind}"));
            let folders = folders.and_then(Value::as_array).into_iter().flatten();
            let uris = folders.filter_map(|folder| folder.get("uri")?.as_str());
            uris.filter_map(files::path_of).collect::<Vec<PathBuf>>()
        };
        let removed = folders("removed");
        self.roots.retain(|root| !removed.contains(root));
        self.roots.extend(folders("added"));
    }

    /// Reads all documents that have changed. Project files come first, since maps are read with them.
    fn read_changed(&mut self) {
        // Reading a project file makes its maps unread.
        for _ in 0..2 {
            for uri in self.workspace.unread() {
                if self.workspace.read(&uri) {
                    self.stale.insert(uri.clone());
                    self.check_pictures(&uri);
                }
            }
        }
    }

    fn check_pictures(&mut self, uri: &str) {
        let Some(map) = self.workspace.map(uri) else {
            return;
        };
        let project = self.workspace.project_of(uri);
        let errors = files::picture_errors(uri, project, &map.map, &map.source);
        self.workspace.set_file_errors(uri, errors);
    }

    /// Sends the diagnostics of all documents that have changed.
    pub(crate) fn publish_stale(&mut self) {
        self.read_changed();
        for uri in std::mem::take(&mut self.stale) {
            let diagnostics = self.workspace.diagnostics(&uri);
            self.publish(diagnostics);
            self.share_text(&uri, false);
        }
    }

    fn publish(&mut self, diagnostics: Value) {
        self.outgoing.push(object([
            version(),
            ("method", "textDocument/publishDiagnostics".into()),
            ("params", diagnostics),
        ]));
    }
}

/// The entry that all messages have.
fn version() -> (&'static str, Value) {
    ("jsonrpc", "2.0".into())
}

fn error_message(id: &Value, error: &RequestError) -> Value {
    let error = json!({"code": error.code, "message": error.message});
    json!({"jsonrpc": "2.0", "id": id, "error": error})
}
