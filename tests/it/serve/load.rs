//! Many, slow, silent and greedy clients don't keep a normal browser from getting its pages.

use super::maps::Folder;
use super::server::{HttpResponse, Server};
use std::io::Write as _;
use std::net::TcpStream;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

/// The maximum time that a normal browser waits.
const SOON: Duration = Duration::from_secs(1);

fn assert_answers_soon(server: &Server) -> Duration {
    let started = Instant::now();
    let response: HttpResponse = server.get("/shop/index.html");
    let took = started.elapsed();
    assert_eq!(response.status, 200);
    assert!(took < SOON, "answered after {took:?}");
    took
}

#[test]
fn idle_and_slow_clients_do_not_delay_others() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let idle: Vec<TcpStream> = (0..200).map(|_| server.connect()).collect();
    let mut slow: Vec<TcpStream> = (0..150).map(|_| server.connect()).collect();
    for byte in "GET / HTTP".bytes() {
        for stream in &mut slow {
            let _ = stream.write_all(&[byte]);
        }
        assert_answers_soon(&server);
    }
    drop((idle, slow));
    assert_answers_soon(&server);
}

#[test]
fn endless_heads_are_cut_off() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let before = resident(&server);
    let clients: Vec<_> = (0..4)
        .map(|_| {
            let mut stream = server.connect();
            thread::spawn(move || {
                let _ = stream.write_all(b"GET / HTTP/1.1\r\nX: ");
                let part = [b'x'; 1 << 16];
                // Up to 32 MB, until the server closes the connection.
                (0..512)
                    .take_while(|_| stream.write_all(&part).is_ok())
                    .count()
            })
        })
        .collect();
    assert_answers_soon(&server);
    for client in clients {
        assert!(
            client.join().expect("it ends") < 512,
            "32 MB of head were read"
        );
    }
    assert_answers_soon(&server);
    if let (Some(before), Some(after)) = (before, resident(&server)) {
        assert!(after < before + 8192, "{before} KiB became {after} KiB");
    }
}

#[cfg(unix)]
#[test]
fn without_file_descriptors_the_oldest_connections_are_closed() {
    let folder = Folder::new();
    let mut limited = Command::new("sh");
    limited.args([
        "-c",
        "ulimit -n 100; exec \"$0\" \"$@\"",
        env!("CARGO_BIN_EXE_storywall"),
    ]);
    let server = Server::spawn(limited, &folder.path(), &[]);
    let mut held: Vec<TcpStream> = Vec::new();
    for _ in 0..6 {
        held.extend((0..60).map(|_| server.connect()));
        assert_answers_soon(&server);
    }
    // Saves are still shown.
    folder.save("shop.yaml", &super::maps::map("Shop", "Story 1"));
    let started = Instant::now();
    while !server.page("/shop/index.html").contains(">Story 1<") {
        assert!(
            started.elapsed() < super::server::TIMEOUT,
            "{}",
            server.stderr()
        );
    }
    drop(held);
    assert_answers_soon(&server);
}

#[test]
fn at_least_64_and_at_most_100_event_streams_are_open() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let mut streams: Vec<_> = (0..100).map(|_| server.events("")).collect();
    assert!(
        streams[..64]
            .iter()
            .all(|stream| stream.head.starts_with("HTTP/1.1 200"))
    );
    let refused = server.request("GET", "/.storywall/events", "");
    assert_eq!((refused.status, refused.header("retry-after")), (503, "5"));
    let first: Vec<u64> = streams.iter_mut().map(|stream| stream.next()).collect();
    folder.save("shop.yaml", &super::maps::map("Shop", "Story 1"));
    for (stream, first) in streams.iter_mut().zip(first) {
        assert!(stream.next() > first);
    }
    drop(streams);
    let started = Instant::now();
    while !server.events("").head.starts_with("HTTP/1.1 200") {
        assert!(started.elapsed() < SOON, "closed streams still count");
    }
}

/// Sends requests as browsers do, beside open streams; `STORYWALL_REQUESTS=10000` sends that many.
#[test]
fn many_browsers_get_their_responses_in_time() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let _streams: Vec<_> = (0..20).map(|_| server.events("")).collect();
    let requests = std::env::var("STORYWALL_REQUESTS").ok();
    let requests: usize = requests
        .and_then(|number| number.parse().ok())
        .unwrap_or(600);
    let paths = [
        "/",
        "/shop/index.html",
        "/post/gaps.html",
        "/.storywall/live.js",
        "/nowhere",
    ];
    let headers = "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36\r\nAccept: text/html,*/*\r\n\
        Accept-Encoding: gzip, deflate, br\r\nAccept-Language: en\r\nSec-Fetch-Site: same-origin\r\nConnection: keep-alive\r\n";
    // Pages are rendered when they are first asked for.
    for path in paths {
        server.request("GET", path, headers);
    }
    // A browser opens up to six connections to a server.
    let slowest = thread::scope(|scope| {
        let browsers: Vec<_> = (0..6)
            .map(|_| {
                scope.spawn(|| {
                    let request = |number: usize| {
                        let started = Instant::now();
                        let response = server.request("GET", paths[number % paths.len()], headers);
                        assert!(matches!(response.status, 200 | 404), "{}", response.head);
                        started.elapsed()
                    };
                    (0..requests / 6).map(request).max().unwrap_or_default()
                })
            })
            .collect();
        let slowest = browsers
            .into_iter()
            .map(|browser| browser.join().expect("it ends"));
        slowest.max().unwrap_or_default()
    });
    assert!(
        slowest < Duration::from_millis(250),
        "the slowest of {requests}: {slowest:?}"
    );
}

/// The resident memory of the server in KiB; `None` where the system has no `/proc`.
fn resident(server: &Server) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.process())).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
