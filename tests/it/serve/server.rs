//! A running `storywall serve`, and a small HTTP client for it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::ops::Deref;
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// The maximum time to wait for anything; on a busy machine it takes a fraction of it.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(20);

/// A small HTTP client of a server.
pub(crate) struct Client {
    pub(crate) address: SocketAddr,
}

/// A server process, killed when this is dropped.
pub(crate) struct Server {
    process: Child,
    client: Client,
    /// The key to change maps, with `--edit`; the host's, of a workshop.
    pub(crate) key: Option<String>,
    stderr: Arc<Mutex<String>>,
}

/// A response, parsed.
#[derive(Debug, Default)]
pub(crate) struct HttpResponse {
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
        command
            .args(["serve", "-p", "0"])
            .args(arguments)
            .current_dir(folder);
        Self::listening(command).0
    }

    /// Runs a command that prints its address, with a key behind `#…=`. Returns the rest of what it prints, too.
    pub(crate) fn listening(mut command: Command) -> (Self, BufReader<ChildStdout>) {
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let stderr = Arc::default();
        collect_lines(process.stderr.take().expect("a pipe"), &stderr);
        let mut url = String::new();
        let mut out = BufReader::new(process.stdout.take().expect("a pipe"));
        out.read_line(&mut url).expect("a line");
        let (url, key) = match url.trim().split_once('#') {
            Some((url, key)) => (url.to_owned(), key.split_once('=')),
            None => (url, None),
        };
        let address = url.trim().strip_prefix("http://").unwrap_or_default();
        let address = address
            .split_once('/')
            .and_then(|(address, _)| address.parse().ok());
        let address = address.unwrap_or_else(|| {
            thread::sleep(Duration::from_millis(200));
            panic!("no address: {url}{}", stderr.lock().unwrap())
        });
        let server = Self {
            process,
            client: Client { address },
            key: key.map(|(_, key)| key.to_owned()),
            stderr,
        };
        (server, out)
    }

    pub(crate) fn process(&self) -> u32 {
        self.process.id()
    }

    /// The standard error output so far.
    pub(crate) fn stderr(&self) -> String {
        self.stderr.lock().expect("a text").clone()
    }

    /// Waits until the standard error output contains `text`.
    pub(crate) fn wait_for(&self, text: &str) {
        let started = Instant::now();
        while !self.stderr().contains(text) {
            assert!(
                started.elapsed() < TIMEOUT,
                "`{text}` is not in:\n{}",
                self.stderr()
            );
            thread::sleep(Duration::from_millis(2));
        }
    }
}

impl Deref for Server {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Client {
    /// The response to a GET request.
    pub(crate) fn get(&self, path: &str) -> HttpResponse {
        self.request("GET", path, "")
    }

    /// The text of a page; panics if the status isn't 200.
    pub(crate) fn page(&self, path: &str) -> String {
        let response = self.get(path);
        assert_eq!(response.status, 200, "{path}");
        response.text()
    }

    /// The response to a request with additional header lines, each with its line break.
    pub(crate) fn request(&self, method: &str, path: &str, headers: &str) -> HttpResponse {
        let host = self.address;
        self.send(format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n").as_bytes())
    }

    /// The response to a request of these bytes.
    pub(crate) fn send(&self, request: &[u8]) -> HttpResponse {
        let mut stream = self.connect();
        // A server that refuses the request may close the connection before it has read everything.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        HttpResponse::read(&bytes)
    }

    /// The response to a POST request with a body. `headers` has all header lines but `Host` and `Content-Length`.
    pub(crate) fn post(&self, path: &str, headers: &str, body: &str) -> HttpResponse {
        let (host, length) = (self.address, body.len());
        self.send(
            format!(
                "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
            )
            .as_bytes(),
        )
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(TIMEOUT)).expect("a timeout");
        stream
    }

    /// Opens an event stream and reads its head.
    pub(crate) fn events(&self, headers: &str) -> Events {
        let host = self.address;
        self.events_for(&format!("Host: {host}\r\n{headers}"))
    }

    /// Opens an event stream with exactly these header lines.
    pub(crate) fn events_for(&self, headers: &str) -> Events {
        let mut stream = self.connect();
        write!(stream, "GET /.storywall/events HTTP/1.1\r\n{headers}\r\n").expect("it listens");
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

fn collect_lines(stderr: ChildStderr, text: &Arc<Mutex<String>>) {
    let text = Arc::clone(text);
    thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            let mut text = text.lock().expect("a text");
            text.push_str(&line);
            text.push('\n');
        }
    });
}

impl HttpResponse {
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

    /// The value of a header; empty if it is missing.
    pub(crate) fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        let found = lines.find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value).unwrap_or_default()
    }
}

/// An event of a stream; what it doesn't have is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct StreamEvent {
    pub(crate) name: String,
    pub(crate) data: String,
    pub(crate) id: String,
}

/// An open event stream.
pub(crate) struct Events {
    pub(crate) head: String,
    lines: BufReader<TcpStream>,
}

impl Events {
    /// What comes, line by line.
    pub(crate) fn into_lines(self) -> BufReader<TcpStream> {
        self.lines
    }

    /// Waits for the next event and returns its generation.
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

    /// The text of the events until the stream ends.
    pub(crate) fn rest(&mut self) -> String {
        let mut rest = String::new();
        self.lines
            .read_to_string(&mut rest)
            .expect("it ends in time");
        // The last chunk of a body is empty.
        let rest = rest.replace("0\r\n\r\n", "");
        rest.trim().to_owned()
    }

    /// Waits for the next event and returns all of it. Its name is empty if it has none.
    pub(crate) fn next_event(&mut self) -> StreamEvent {
        let mut event = StreamEvent::default();
        loop {
            let mut line = String::new();
            let read = self.lines.read_line(&mut line).expect("an event in time");
            assert!(read > 0, "the stream has ended");
            // A body of unknown length is sent in chunks, each after a line with its length.
            match line.trim_end().split_once(": ") {
                Some(("event", name)) => name.clone_into(&mut event.name),
                Some(("data", data)) => data.clone_into(&mut event.data),
                Some(("id", id)) => id.clone_into(&mut event.id),
                _ if line == "\n" && !event.data.is_empty() => return event,
                _ => {}
            }
        }
    }
}
