//! A running `storywall serve`, and a browser of a few lines.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Longer than anything takes, even on a machine that does many other things.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A server that ends with the test.
pub(crate) struct Server {
    process: Child,
    pub(crate) address: SocketAddr,
    told: Arc<Mutex<String>>,
}

/// What came back.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Server {
    /// Serves `folder`.
    pub(crate) fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::spawn(
            Command::new(env!("CARGO_BIN_EXE_storywall")),
            folder,
            arguments,
        )
    }

    /// Runs `command` with the arguments of `serve`.
    pub(crate) fn spawn(mut command: Command, folder: &Path, arguments: &[&str]) -> Self {
        let mut process = command
            .args(["serve", "-p", "0"])
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let told = Arc::default();
        listen(process.stderr.take().expect("a pipe"), &told);
        let mut url = String::new();
        let mut out = BufReader::new(process.stdout.take().expect("a pipe"));
        out.read_line(&mut url).expect("a line");
        let address = url
            .trim()
            .strip_prefix("http://")
            .and_then(|url| url.strip_suffix('/'));
        let address = address.and_then(|address| address.parse().ok());
        let address = address.unwrap_or_else(|| {
            thread::sleep(Duration::from_millis(200));
            panic!("no address: {url}{}", told.lock().unwrap())
        });
        Self {
            process,
            address,
            told,
        }
    }

    pub(crate) fn process(&self) -> u32 {
        self.process.id()
    }

    /// What the terminal shows.
    pub(crate) fn told(&self) -> String {
        self.told.lock().expect("a text").clone()
    }

    /// Waits until the terminal shows `text`.
    pub(crate) fn wait_for(&self, text: &str) {
        let started = Instant::now();
        while !self.told().contains(text) {
            assert!(
                started.elapsed() < PATIENCE,
                "`{text}` is not in:\n{}",
                self.told()
            );
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// A page as a browser asks for it.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    /// The text of a page that must be there.
    pub(crate) fn page(&self, path: &str) -> String {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}");
        answer.text()
    }

    /// A request with further header lines, each with its line break.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &str) -> Answer {
        let host = self.address;
        self.raw(format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n").as_bytes())
    }

    /// Whatever comes back for these bytes.
    pub(crate) fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = self.connect();
        // A server that refuses early need not read everything.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        Answer::read(&bytes)
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        stream
    }

    /// The stream of events, from its head on.
    pub(crate) fn events(&self, headers: &str) -> Events {
        let mut stream = self.connect();
        let host = self.address;
        write!(
            stream,
            "GET /.storywall/events HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n"
        )
        .expect("it listens");
        let mut lines = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(lines.read_line(&mut head).expect("a head") > 0, "{head}");
        }
        Events { head, lines }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn listen(stderr: ChildStderr, told: &Arc<Mutex<String>>) {
    let told = Arc::clone(told);
    thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            let mut told = told.lock().expect("a text");
            told.push_str(&line);
            told.push('\n');
        }
    });
}

impl Answer {
    fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let Some(end) = end else {
            return Self::default();
        };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        Self {
            status: status.unwrap_or_default(),
            head,
            body: bytes[end + 4..].to_vec(),
        }
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("UTF-8")
    }

    /// The value of a header; empty where it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        let found = lines.find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value).unwrap_or_default()
    }
}

/// An open stream of events.
pub(crate) struct Events {
    pub(crate) head: String,
    lines: BufReader<TcpStream>,
}

impl Events {
    /// The generation that the next event tells.
    pub(crate) fn next(&mut self) -> u64 {
        loop {
            let mut line = String::new();
            let read = self.lines.read_line(&mut line).expect("an event in time");
            assert!(read > 0, "the stream has ended");
            if let Some(id) = line.strip_prefix("id: ") {
                return id.trim().parse().expect("a number");
            }
        }
    }
}
