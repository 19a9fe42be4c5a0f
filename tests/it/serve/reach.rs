//! Other ways to reach the preview: forwarded ports, proxies, and frames in other pages.

use super::maps::{Folder, map};
use super::server::{HttpResponse, Server};
use std::process::Command;

/// The response to a request for `path` with these header lines, each with its line break.
fn request(server: &Server, path: &str, headers: &str) -> HttpResponse {
    server.send(format!("GET {path} HTTP/1.1\r\n{headers}\r\n").as_bytes())
}

/// The headers of a browser that loads a frame in a page of another site.
fn frame_headers(server: &Server, referer: &str) -> String {
    let host = server.address;
    let referer = match referer {
        "" => String::new(),
        referer => format!("Referer: {referer}\r\n"),
    };
    format!(
        "Host: {host}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n\
         Sec-Fetch-Dest: iframe\r\n{referer}"
    )
}

#[test]
fn an_allowed_name_reaches_pages_and_live_updates() {
    let folder = Folder::new();
    let server = Server::start(
        &folder.path(),
        &[
            "--allow-host",
            "localhost:8080",
            "--allow-host",
            "Maps.Example",
        ],
    );
    let port = server.address.port();
    for headers in [
        // A forwarded port, of Docker or SSH.
        "Host: localhost:8080\r\n".to_owned(),
        "Host: localhost:8080\r\nOrigin: http://localhost:8080\r\nSec-Fetch-Site: same-origin\r\n"
            .to_owned(),
        // Proxies with https: some keep the name, others replace it.
        "Host: maps.example\r\nOrigin: https://maps.example\r\n".to_owned(),
        "Host: maps.example:8443\r\nOrigin: https://maps.example:8443\r\n".to_owned(),
        format!("Host: localhost:{port}\r\nOrigin: https://maps.example\r\n"),
        format!("Host: 127.0.0.1:{port}\r\n"),
    ] {
        let response = request(&server, "/shop/", &headers);
        assert_eq!(response.status, 200, "{headers}");
        assert!(response.text().contains(">Story 0<"), "{headers}");
    }
    let mut events = server.events_for("Host: maps.example\r\nOrigin: https://maps.example\r\n");
    assert!(
        events.head.contains("x-accel-buffering: no"),
        "{}",
        events.head
    );
    events.next();
    folder.save("shop.yaml", &map("Shop", "Story 1"));
    events.next();
    let page = request(&server, "/shop/", "Host: maps.example\r\n").text();
    assert!(page.contains(">Story 1<"));
    assert!(!server.stderr().contains("refused"), "{}", server.stderr());
}

#[test]
fn an_allowed_name_lets_in_no_other() {
    let folder = Folder::new();
    let server = Server::start(
        &folder.path(),
        &[
            "--allow-host",
            "devbox:8080",
            "--allow-host",
            "maps.example",
        ],
    );
    let port = server.address.port();
    let own = "Host: devbox:8080\r\n";
    for headers in [
        // DNS rebinding: names of others that lead here.
        "Host: evil.example:8080\r\n",
        "Host: evil-maps.example\r\n",
        "Host: maps.example.evil.example\r\n",
        "Host: evil.maps.example\r\n",
        "Host: maps.example.\r\n",
        "Host: devbox\r\n",
        "Host: devbox:8081\r\n",
        "Host: devbox:8080.evil.example\r\n",
        "Host: devbox:8080@evil.example\r\n",
        "Host: devbox:8080\r\nHost: evil.example\r\n",
        // What a proxy says of the request is not proof.
        "Host: evil.example\r\nX-Forwarded-Host: maps.example\r\nForwarded: host=maps.example\r\n",
        "Host: devbox:8080\r\nOrigin: null\r\n",
        "Host: devbox:8080\r\nOrigin: http://devbox:8081\r\n",
        "Host: devbox:8080\r\nOrigin: http://devbox\r\n",
        "Host: devbox:8080\r\nOrigin: http://evil-maps.example\r\n",
        "Host: devbox:8080\r\nOrigin: https://maps.example.evil.example\r\n",
        "Host: devbox:8080\r\nSec-Fetch-Site: cross-site\r\n",
        "Host: devbox:8080\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n",
    ] {
        for path in ["/shop/", "/shop/map.json", "/.storywall/events", "/nowhere"] {
            let response = request(&server, path, headers);
            assert_eq!(response.status, 403, "{path} {headers}");
            assert!(!response.text().contains("Shop"), "{path} {headers}");
        }
    }
    let target = format!("http://evil.example:{port}/shop/");
    assert_eq!(request(&server, &target, own).status, 403);
    assert_eq!(request(&server, "/shop/", own).status, 200);
}

#[test]
fn a_refused_request_is_reported_once_with_the_option_that_allows_it() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let host = format!("Host: {}\r\n", server.address);
    for _ in 0..3 {
        let page = request(&server, "/", "Host: DevBox:8080\r\n");
        assert_eq!(page.status, 403);
        assert_eq!(
            page.text(),
            "refused: `devbox:8080` isn't an address of this preview\n\
             help: if you reach the preview by that name, restart with `--allow-host devbox:8080`\n"
        );
        let page = request(
            &server,
            "/",
            &format!("{host}Origin: https://maps.example\r\n"),
        );
        assert!(
            page.text()
                .contains("restart with `--allow-host maps.example`"),
            "{}",
            page.text()
        );
        let headers = frame_headers(&server, "http://localhost:8000/docs/");
        let page = request(&server, "/shop/", &headers);
        assert_eq!(page.status, 403);
        // The reason is visible in the frame.
        let policy = page.header("content-security-policy");
        assert_eq!(policy, "default-src 'none'");
        request(&server, "/", "Host: <b>\r\n");
        request(&server, "/", &format!("{host}Origin: null\r\n"));
    }
    let last = "`http://localhost:8000` shows the preview in a frame\nhelp: to allow it, restart \
        with `--allow-frame http://localhost:8000`\n";
    server.wait_for(last);
    assert_eq!(
        server.stderr(),
        format!(
            "note: refused a request: `devbox:8080` isn't an address of this preview\n\
             help: if you reach the preview by that name, restart with `--allow-host devbox:8080`\n\
             note: refused a request: a page at `https://maps.example` sent the request\n\
             help: if that page is the preview itself, restart with `--allow-host maps.example`\n\
             note: refused a request: a page at {last}"
        )
    );
}

#[test]
fn pages_of_this_machine_may_show_the_wall_in_a_frame() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    for referer in ["", "http://localhost:8000/docs/", "http://127.0.0.1:1/"] {
        let headers = frame_headers(&server, referer);
        for path in [
            "/shop/embed.html",
            "/shop/embed.html?release=first",
            "/shop/index.html?release=first&embed=",
        ] {
            let response = request(&server, path, &headers);
            assert_eq!(response.status, 200, "{referer} {path}");
            let policy = response.header("content-security-policy");
            let (_, ancestors) = policy.split_once("frame-ancestors ").expect("a directive");
            assert!(ancestors.starts_with("http://localhost:* "), "{policy}");
            assert!(!ancestors.contains("example") && !ancestors.contains(" * "));
        }
        for path in ["/shop/", "/shop/map.json", "/", "/.storywall/events"] {
            let response = request(&server, path, &headers);
            assert_eq!(response.status, 403, "{referer} {path}");
        }
    }
    for referer in [
        "http://evil.example/",
        "http://localhost.evil.example/",
        "http://evil-localhost:8000/",
        "https://evil.example/localhost",
    ] {
        let headers = frame_headers(&server, referer);
        let response = request(&server, "/shop/embed.html", &headers);
        assert_eq!(response.status, 403, "{referer}");
    }
    // A script can't read the page, and nothing else may load it.
    let headers = frame_headers(&server, "http://localhost:8000/");
    for other in [
        headers.replace("iframe", "image"),
        headers.replace("iframe", "empty"),
        headers.replace("navigate", "cors"),
        format!("{headers}Origin: http://localhost:8000\r\n"),
    ] {
        let response = request(&server, "/shop/embed.html", &other);
        assert_eq!(response.status, 403, "{other}");
    }
}

#[test]
fn allowed_pages_may_show_every_page_in_a_frame() {
    let folder = Folder::new();
    let server = Server::start(
        &folder.path(),
        &[
            "--allow-frame",
            "http://docs.example:8000/",
            "--allow-frame",
            "vscode-webview:",
        ],
    );
    for referer in [
        "",
        "http://docs.example:8000/",
        "https://docs.example:8000/x",
    ] {
        let response = request(&server, "/shop/", &frame_headers(&server, referer));
        assert_eq!(response.status, 200, "{referer}");
        let policy = response.header("content-security-policy");
        assert!(
            policy.ends_with(
                "; frame-ancestors http://docs.example:8000 vscode-webview: vscode-file:"
            ),
            "{policy}"
        );
    }
    let embed = server.get("/shop/embed.html");
    let policy = embed.header("content-security-policy");
    assert!(policy.contains(" http://localhost:* ") && policy.contains(" vscode-webview: "));
    for referer in [
        "http://evil-docs.example:8000/",
        "http://docs.example.evil.example:8000/",
        "http://docs.example:8001/",
        "http://docs.example/",
        "http://localhost:8000/",
    ] {
        let response = request(&server, "/shop/", &frame_headers(&server, referer));
        assert_eq!(response.status, 403, "{referer}");
    }
    // To be shown in a frame is all that it allows.
    let host = server.address;
    for headers in [
        "Origin: http://docs.example:8000\r\n",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n",
    ] {
        let headers = format!("Host: {host}\r\n{headers}");
        assert_eq!(
            request(&server, "/shop/", &headers).status,
            403,
            "{headers}"
        );
    }
}

#[test]
fn wrong_values_are_refused_before_the_start() {
    let folder = Folder::new();
    for (option, value, message) in [
        (
            "--allow-host",
            "https://maps.example/",
            "error: invalid value 'https://maps.example/' for '--allow-host <NAME>': expected a \
             host name, not a URL: `maps.example`",
        ),
        ("--allow-host", "*", "a pattern could let in other sites"),
        (
            "--allow-frame",
            "localhost:8000",
            "expected an origin such as `http://localhost:8000`",
        ),
        ("--allow-frame", "*", "expected an origin such as"),
        ("--allow-frame", "https:", "`https:` would allow every site"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_storywall"));
        let run = command
            .args(["serve", "-p", "0", option, value])
            .current_dir(folder.path())
            .output()
            .expect("it runs");
        let err = String::from_utf8_lossy(&run.stderr);
        assert_eq!((run.status.code(), run.stdout.len()), (Some(2), 0));
        assert!(err.contains(message), "{option} {value}: {err}");
    }
}

#[test]
fn pages_work_in_a_folder_of_a_proxy() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    for (path, root) in [("/", ""), ("/shop/index.html", "../"), ("/a/b/c", "../../")] {
        let page = server.get(path).text();
        let script = format!("<script src=\"{root}.storywall/live.js\"");
        assert!(page.contains(&script), "{path}: {page}");
        assert!(!page.contains("=\"/"), "{path}: {page}");
    }
}
