//! An editor that is connected to a running server: in this process, or the program itself.

use crate::serve::server::TIMEOUT;
use serde_json::{Value, json};
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use storywall::cli;
use storywall::commands::Shell;
use storywall::text::{Columns, LineColumn, Source};
use tempfile::TempDir;

/// An editor with one document, `shop.yaml`.
pub(crate) struct LiveEditor {
    folder: TempDir,
    input: Box<dyn Write>,
    /// What the server sends.
    output: Receiver<Value>,
    /// What it has sent, and nobody has looked at yet.
    waiting: Vec<Value>,
    /// The text as the editor has it.
    pub(crate) text: String,
    pub(crate) version: i64,
    requests: u64,
    /// Says whether the program has ended well.
    end: Option<Receiver<bool>>,
}

impl LiveEditor {
    /// An editor with these capabilities, and a server in this process.
    pub(crate) fn start(text: &str, capabilities: &Value) -> Self {
        let folder = folder_with(text);
        let (theirs, input) = io::pipe().unwrap();
        let (output, ours) = io::pipe().unwrap();
        let path = folder.path().to_owned();
        thread::spawn(move || run(&path, theirs, ours));
        let mut editor = Self::connected(folder, text, Box::new(input), output);
        editor.initialize(capabilities);
        editor
    }

    /// An editor that has started the program, and sent nothing yet.
    pub(crate) fn start_program(text: &str) -> Self {
        let folder = folder_with(text);
        let mut server = Command::new(env!("CARGO_BIN_EXE_storywall"))
            .args(["lsp", "--stdio"])
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = Box::new(server.stdin.take().unwrap());
        let output = server.stdout.take().unwrap();
        let (sender, end) = channel();
        thread::spawn(move || sender.send(server.wait().is_ok_and(|status| status.success())));
        Self {
            end: Some(end),
            ..Self::connected(folder, text, input, output)
        }
    }

    /// Whether the program ends well.
    pub(crate) fn has_ended(&self) -> bool {
        let end = self.end.as_ref().expect("a program");
        end.recv_timeout(TIMEOUT) == Ok(true)
    }

    fn connected(
        folder: TempDir,
        text: &str,
        input: Box<dyn Write>,
        output: impl Read + Send + 'static,
    ) -> Self {
        let (sender, receiver) = channel();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read_message(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Self {
            folder,
            input,
            output: receiver,
            waiting: Vec::new(),
            text: text.to_owned(),
            version: 1,
            requests: 0,
            end: None,
        }
    }

    fn initialize(&mut self, capabilities: &Value) {
        self.request("initialize", &json!({"capabilities": capabilities}));
        self.notify("initialized", &json!({}));
        self.open();
    }

    /// Opens the document.
    pub(crate) fn open(&mut self) {
        let (uri, text, version) = (self.uri(), &self.text, self.version);
        let document = json!({"uri": uri, "languageId": "yaml", "version": version, "text": text});
        self.notify("textDocument/didOpen", &json!({"textDocument": document}));
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("shop.yaml")
    }

    /// The text of the file on disk.
    pub(crate) fn saved(&self) -> String {
        fs::read_to_string(self.path()).unwrap()
    }

    pub(crate) fn uri(&self) -> String {
        format!("file://{}", self.path().display())
    }

    pub(crate) fn send(&mut self, message: &Value) {
        let mut message = message.clone();
        message["jsonrpc"] = "2.0".into();
        let body = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        self.input.flush().unwrap();
    }

    pub(crate) fn notify(&mut self, method: &str, params: &Value) {
        self.send(&json!({"method": method, "params": params}));
    }

    /// Sends a request, and waits for the answer.
    pub(crate) fn request(&mut self, method: &str, params: &Value) -> Value {
        self.requests += 1;
        let id = self.requests;
        self.send(&json!({"id": id, "method": method, "params": params}));
        self.wait_for(|message| message["id"] == id)
    }

    pub(crate) fn execute(&mut self, arguments: &Value) -> Value {
        let params = json!({"command": "storywall.preview", "arguments": arguments});
        self.request("workspace/executeCommand", &params)
    }

    /// Waits for a message of the server. Others stay for later.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, is_it: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.waiting.iter().position(&is_it) {
            return self.waiting.remove(at);
        }
        loop {
            let message = self.output.recv_timeout(TIMEOUT);
            let message = message.unwrap_or_else(|_| panic!("only {:#?}", self.waiting));
            if is_it(&message) {
                return message;
            }
            self.waiting.push(message);
        }
    }

    /// Waits for a request or notification of the server.
    #[track_caller]
    pub(crate) fn wait_for_method(&mut self, method: &str) -> Value {
        self.wait_for(|message| message["method"] == method)
    }

    /// Answers a request of the server.
    pub(crate) fn answer(&mut self, request: &Value, result: &Value) {
        self.send(&json!({"id": request["id"], "result": result}));
    }

    /// Whether the server has asked for something that nobody has looked at.
    pub(crate) fn was_asked(&self, method: &str) -> bool {
        self.waiting
            .iter()
            .any(|message| message["method"] == method)
    }

    /// The position after the first place with this text.
    pub(crate) fn after(&self, text: &str) -> Value {
        let offset = self.text.find(text).unwrap() + text.len();
        let source = Source::new("shop.yaml", self.text.as_str());
        let LineColumn { line, column } = Columns::Utf16.locate(&source, offset);
        json!({"line": line, "character": column})
    }

    /// Sends a request about the place after the first one with this text.
    pub(crate) fn ask_at(&mut self, method: &str, text: &str) -> Value {
        let position = self.after(text);
        let params = json!({
            "textDocument": {"uri": self.uri()},
            "position": position,
            "range": {"start": position, "end": position},
            "context": {"diagnostics": []},
        });
        self.request(method, &params)
    }

    /// Types a text after the first place with another one.
    pub(crate) fn type_after(&mut self, place: &str, text: &str) {
        let position = self.after(place);
        let at = self.text.find(place).unwrap() + place.len();
        self.text.insert_str(at, text);
        self.change(&json!([{"range": {"start": position, "end": position}, "text": text}]));
    }

    /// Sends a change of the text.
    pub(crate) fn change(&mut self, changes: &Value) {
        self.version += 1;
        let document = json!({"uri": self.uri(), "version": self.version});
        let params = json!({"textDocument": document, "contentChanges": changes});
        self.notify("textDocument/didChange", &params);
    }

    /// Makes the edits that a server asks for, without saying so.
    pub(crate) fn make_edits(&mut self, request: &Value) {
        let document = &request["params"]["edit"]["documentChanges"][0];
        assert_eq!(
            document["textDocument"],
            json!({"uri": self.uri(), "version": self.version})
        );
        let source = Source::new("shop.yaml", self.text.as_str());
        let offset = |position: &Value| {
            let number = |key: &str| usize::try_from(position[key].as_u64().unwrap()).unwrap();
            let place = LineColumn {
                line: number("line"),
                column: number("character"),
            };
            Columns::Utf16.offset(&source, place)
        };
        let mut edits: Vec<(usize, usize, &str)> = { document["edits"].as_array().unwrap() }
            .iter()
            .map(|edit| {
                let (start, end) = (&edit["range"]["start"], &edit["range"]["end"]);
                let text = edit["newText"].as_str().unwrap();
                (offset(start), offset(end), text)
            })
            .collect();
        edits.sort_unstable();
        for (start, end, new) in edits.into_iter().rev() {
            self.text.replace_range(start..end, new);
        }
    }

    /// Sends the whole text as a change.
    pub(crate) fn send_text(&mut self) {
        self.change(&json!([{"text": self.text}]));
    }
}

fn folder_with(text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), text).unwrap();
    folder
}

/// Runs the server until its input ends.
fn run(folder: &Path, mut input: impl Read + Send, mut out: impl Write) {
    let mut shell = Shell {
        folder: folder.to_owned(),
        home: None,
        cache: None,
        today: "2027-03-01".parse().unwrap(),
        state_folder: None,
        clock: &|| 0,
        input: &mut input,
        interruptible_input: None,
        out: &mut out,
        err: &mut io::sink(),
        out_color: false,
        out_is_terminal: false,
        err_color: false,
        err_is_terminal: false,
        is_verbose: false,
    };
    cli::run(["storywall", "lsp"].map(OsString::from), &mut shell);
}

fn read_message(output: &mut impl BufRead) -> Option<Value> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some((_, value)) => length = value.parse().ok(),
            None => break,
        }
    }
    let mut body = vec![0; length?];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}
