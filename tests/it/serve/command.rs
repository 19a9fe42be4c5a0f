//! The command line of `serve`, and of `build --watch`.

use super::maps::{Folder, map};
use super::server::{Server, TIMEOUT};
use std::fs;
use std::io::Read as _;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

fn storywall(folder: &Folder, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_storywall"));
    let run = command
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (run.status.code(), text(run.stdout), text(run.stderr))
}

#[test]
fn a_port_in_use_is_named_with_one_that_is_free() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let port = server.address.port();
    let (code, out, err) = storywall(&folder, &["serve", "--open", "-p", &port.to_string()]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(
        err.starts_with(&format!(
            "error: port {port} is already in use\nhelp: use a free port: `-p "
        )),
        "{err}"
    );
}

#[test]
fn errors_before_the_start_are_reported_at_once() {
    let folder = Folder::new();
    for (arguments, message) in [
        (
            &["serve", "-p", "0", "nowhere"][..],
            "there is no file or folder `nowhere`",
        ),
        (&["serve", "-p", "0", "-"], "can't watch standard input"),
        (
            &["serve", "-p", "0", "--theme", "nowhere"],
            "there is no theme `nowhere`",
        ),
        (
            &["serve", "--host", "nowhere"],
            "expected `localhost` or an IP address",
        ),
        (
            &["serve", "-p", "0", "--host", "192.0.2.1"],
            "could not listen on 192.0.2.1:0",
        ),
    ] {
        let (code, out, err) = storywall(&folder, arguments);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(err.contains(message), "{arguments:?}: {err}");
    }
    fs::remove_file(folder.file("shop.yaml")).expect("a file");
    fs::remove_file(folder.file("post.yaml")).expect("a file");
    let (code, _, err) = storywall(&folder, &["serve", "-p", "0"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("no story map found in this folder"), "{err}");
}

#[test]
fn listening_on_the_network_prints_a_warning() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &["--host", "0.0.0.0"]);
    server.wait_for("warning: anyone who can reach this machine");
    assert!(
        server
            .stderr()
            .contains(&format!("http://{}/", server.address))
    );
    assert_eq!(server.get("/").status, 200);
    let response = server.send(b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    assert_eq!(response.status, 403);
}

#[test]
fn a_single_map_is_served_alone() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &["shop.yaml"]);
    assert_eq!(server.get("/shop/").status, 200);
    assert_eq!(server.get("/post/").status, 404);
    let mut events = server.events("");
    events.next();
    folder.save("shop.yaml", &map("Shop", "Story 1"));
    events.next();
    assert!(server.page("/shop/").contains(">Story 1<"));
    server.wait_for("shop.yaml: updated in ");
}

#[cfg(unix)]
#[test]
fn sigint_and_sigterm_end_it_at_once() {
    let folder = Folder::new();
    for signal in ["INT", "TERM"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_storywall"));
        let mut process = command
            .args(["serve", "-p", "0"])
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut out = process.stdout.take().expect("a pipe");
        let mut byte = [0];
        out.read_exact(&mut byte).expect("the address");
        let started = Instant::now();
        let kill = format!("kill -{signal} {}", process.id());
        Command::new("sh")
            .args(["-c", &kill])
            .status()
            .expect("it runs");
        let status = process.wait().expect("it ends");
        assert_eq!(status.code(), Some(0), "{signal}");
        assert!(started.elapsed() < Duration::from_secs(2), "{signal}");
    }
}

#[test]
fn build_watch_writes_with_every_save_and_never_loops() {
    let folder = Folder::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_storywall"));
    let mut process = command
        .args(["build", "--watch"])
        .current_dir(folder.path())
        .stderr(fs::File::create(folder.parent().join("stderr")).expect("a file"))
        .spawn()
        .expect("it starts");
    let shows = |page: &str, text: &str| {
        let started = Instant::now();
        while !fs::read_to_string(folder.file(page))
            .unwrap_or_default()
            .contains(text)
        {
            assert!(started.elapsed() < TIMEOUT, "`{text}` is not in {page}");
            thread::sleep(Duration::from_millis(2));
        }
    };
    shows("site/shop/index.html", ">Story 0<");
    folder.save("shop.yaml", "title: broken\nactivities: 3\n");
    folder.save("post.yaml", &map("Post", "Letter 1"));
    folder.save("shop.yaml", &map("Shop", "Story 1"));
    shows("site/shop/index.html", ">Story 1<");
    shows("site/post/index.html", ">Letter 1<");
    process.kill().expect("it runs");
    process.wait().expect("it ends");
    let stderr = fs::read_to_string(folder.parent().join("stderr")).expect("a file");
    assert!(
        stderr
            .lines()
            .filter(|line| line.contains(" written"))
            .count()
            < 6,
        "{stderr}"
    );
}
