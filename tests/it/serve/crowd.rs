//! Many, slow, silent and greedy clients: a normal reader is answered all the same.

use super::maps::Folder;
use super::server::{Answer, Server};
use std::io::Write as _;
use std::net::TcpStream;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

/// How long a normal reader waits at most.
const SOON: Duration = Duration::from_secs(1);

fn answered_soon(server: &Server) -> Duration {
    let started = Instant::now();
    let answer: Answer = server.get("/shop/index.html");
    let took = started.elapsed();
    assert_eq!(answer.status, 200);
    assert!(took < SOON, "answered after {took:?}");
    took
}

#[test]
fn idle_and_slow_clients_keep_nobody_waiting() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let idle: Vec<TcpStream> = (0..200).map(|_| server.connect()).collect();
    let mut slow: Vec<TcpStream> = (0..150).map(|_| server.connect()).collect();
    for byte in "GET / HTTP".bytes() {
        for stream in &mut slow {
            let _ = stream.write_all(&[byte]);
        }
        answered_soon(&server);
    }
    drop((idle, slow));
    answered_soon(&server);
}

#[test]
fn heads_without_end_are_cut_off() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let before = resident(&server);
    let clients: Vec<_> = (0..4)
        .map(|_| {
            let mut stream = server.connect();
            thread::spawn(move || {
                let _ = stream.write_all(b"GET / HTTP/1.1\r\nX: ");
                let part = [b'x'; 1 << 16];
                // 32 MB, as far as they are taken.
                (0..512)
                    .take_while(|_| stream.write_all(&part).is_ok())
                    .count()
            })
        })
        .collect();
    answered_soon(&server);
    for client in clients {
        assert!(
            client.join().expect("it ends") < 512,
            "32 MB of head were read"
        );
    }
    answered_soon(&server);
    if let (Some(before), Some(after)) = (before, resident(&server)) {
        assert!(after < before + 8192, "{before} KiB became {after} KiB");
    }
}

#[cfg(unix)]
#[test]
fn when_descriptors_run_out_the_oldest_go() {
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
        answered_soon(&server);
    }
    // Saving goes on as well.
    folder.save("shop.yaml", &super::maps::map("Shop", "Story 1"));
    let started = Instant::now();
    while !server.page("/shop/index.html").contains(">Story 1<") {
        assert!(
            started.elapsed() < super::server::PATIENCE,
            "{}",
            server.told()
        );
    }
    drop(held);
    answered_soon(&server);
}

#[test]
fn there_is_room_for_64_streams_and_an_end_to_it() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let mut streams: Vec<_> = (0..100).map(|_| server.events("")).collect();
    assert!(
        streams[..64]
            .iter()
            .all(|stream| stream.head.starts_with("HTTP/1.1 200"))
    );
    let refused = server.ask("GET", "/.storywall/events", "");
    assert_eq!((refused.status, refused.header("retry-after")), (503, "5"));
    let first: Vec<u64> = streams.iter_mut().map(|stream| stream.next()).collect();
    folder.save("shop.yaml", &super::maps::map("Shop", "Story 1"));
    for (stream, first) in streams.iter_mut().zip(first) {
        assert!(stream.next() > first);
    }
    drop(streams);
    let started = Instant::now();
    while !server.events("").head.starts_with("HTTP/1.1 200") {
        assert!(started.elapsed() < SOON, "streams that ended make no room");
    }
}

/// Requests as browsers make them, beside open streams. `STORYWALL_REQUESTS=10000` makes as many.
#[test]
fn a_crowd_of_browsers_is_answered_in_time() {
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
    // A browser opens six connections to a server.
    let slowest = thread::scope(|scope| {
        let browsers: Vec<_> = (0..6)
            .map(|_| {
                scope.spawn(|| {
                    let ask = |number: usize| {
                        let started = Instant::now();
                        let answer = server.ask("GET", paths[number % paths.len()], headers);
                        assert!(matches!(answer.status, 200 | 404), "{}", answer.head);
                        started.elapsed()
                    };
                    (0..requests / 6).map(ask).max().unwrap_or_default()
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

/// What the server holds in memory, in KiB, where the system tells it.
fn resident(server: &Server) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.process())).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
