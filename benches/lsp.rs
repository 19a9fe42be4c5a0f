//! The time from a keystroke to what is wrong with a map: `cargo bench --bench lsp`.
//!
//! `diagnostics` is the time from a change that an editor sends to the diagnostics for it, the 18 ms included for which the
//! server waits until the editor is quiet. The other columns are the times for answers right after a change. Each is
//! the median and the 95th percentile of several runs with the whole program.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "support/maps.rs"]
mod maps;

use maps::{RELEASES, map};
use nix::sys::resource::{UsageWho, getrusage};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// How many stories the maps have, and how many keystrokes are measured.
const SIZES: [(usize, usize); 2] = [(400, 200), (10_000, 30)];

const URI: &str = "file:///maps/map.yaml";

fn main() {
    println!(
        "time in ms: median, 95th percentile (limits for diagnostics: 30 and 200 ms, for memory: 100 MB)"
    );
    println!("stories    diagnostics     completion   code actions        symbols   memory");
    for (stories, runs) in SIZES {
        let text = map(0, stories / RELEASES);
        let mut editor = Editor::open(&text);
        let line = text.lines().count() / 2;
        let mut times: [Vec<Duration>; 4] = Default::default();
        for run in 0..runs {
            let version = editor.type_letter(line, run);
            times[0].push(editor.time(|editor| editor.diagnostics(version)));
            let methods = ["completion", "codeAction", "documentSymbol"];
            for (method, times) in methods.iter().zip(&mut times[1..]) {
                editor.type_letter(line, run);
                times.push(editor.time(|editor| editor.request(method, line)));
            }
        }
        print!("{stories:>7}");
        for times in &mut times {
            times.sort();
            let milliseconds = |share: usize| times[times.len() * share / 100].as_secs_f64() * 1e3;
            print!("  {:>6.1} {:>6.1}", milliseconds(50), milliseconds(95));
        }
        editor.exit();
        // The most that any of them has had so far: the last one is the largest.
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("figures of the system");
        println!("   {:>3} MB", usage.max_rss() >> 10);
    }
}

/// A server, and what an editor sends to it.
struct Editor {
    server: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    version: u64,
    id: u64,
}

impl Editor {
    fn open(text: &str) -> Self {
        let mut server = Command::new(env!("CARGO_BIN_EXE_storywall"))
            .arg("lsp")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let input = server.stdin.take().expect("its input");
        let output = BufReader::new(server.stdout.take().expect("its output"));
        let mut editor = Self {
            server,
            input,
            output,
            version: 1,
            id: 0,
        };
        editor.send(&json!({"id": 0, "method": "initialize", "params": {"capabilities": {
            "textDocument": {"codeAction": {"dataSupport": true, "resolveSupport": {"properties": ["edit"]}}},
        }}}));
        let document = json!({"uri": URI, "languageId": "yaml", "version": 1, "text": text});
        editor
            .send(&json!({"method": "textDocument/didOpen", "params": {"textDocument": document}}));
        editor.diagnostics(1);
        editor
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len()).expect("it listens");
        self.input.flush().expect("it listens");
    }

    fn receive(&mut self) -> Value {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            let read = self.output.read_line(&mut head).expect("it answers");
            assert!(read > 0, "the server has ended");
        }
        let length = head
            .trim()
            .rsplit(' ')
            .next()
            .and_then(|length| length.parse().ok());
        let mut body = vec![0; length.expect("a length")];
        self.output.read_exact(&mut body).expect("a body");
        serde_json::from_slice(&body).expect("JSON")
    }

    /// Types a letter into a comment at the end of a line, where everything else stays as it is.
    fn type_letter(&mut self, line: usize, run: usize) -> u64 {
        self.version += 1;
        let end = json!({"line": line, "character": 100_000});
        let text = if run == 0 { " # x" } else { "x" };
        let change = json!({"range": {"start": end, "end": end}, "text": text});
        let document = json!({"uri": URI, "version": self.version});
        let params = json!({"textDocument": document, "contentChanges": [change]});
        self.send(&json!({"method": "textDocument/didChange", "params": params}));
        self.version
    }

    fn time(&mut self, wait: impl FnOnce(&mut Self)) -> Duration {
        let start = Instant::now();
        wait(self);
        start.elapsed()
    }

    /// Waits for the diagnostics of a version.
    fn diagnostics(&mut self, version: u64) {
        while self.receive().pointer("/params/version") != Some(&json!(version)) {}
    }

    /// Sends a request and waits for the answer.
    fn request(&mut self, method: &str, line: usize) {
        self.id += 1;
        let place = json!({"line": line, "character": 12});
        let params = json!({
            "textDocument": {"uri": URI},
            "position": place,
            "range": {"start": place, "end": place},
            "context": {"diagnostics": []},
        });
        let method = format!("textDocument/{method}");
        self.send(&json!({"id": self.id, "method": method, "params": params}));
        while self.receive().get("id") != Some(&json!(self.id)) {}
    }

    fn exit(mut self) {
        self.send(&json!({"id": "end", "method": "shutdown"}));
        while self.receive().get("id") != Some(&json!("end")) {}
        self.send(&json!({"method": "exit"}));
        let status = self.server.wait().expect("it ends");
        assert!(status.success(), "the server failed");
    }
}
