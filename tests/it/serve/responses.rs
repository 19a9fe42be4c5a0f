//! Which requests get which response, and which are refused.

use super::maps::{Folder, map};
use super::server::Server;

/// A path of each kind: a page, a file, a missing file, the event stream, a preview file, a hostile one.
const PATHS: [&str; 6] = [
    "/",
    "/shop/map.json",
    "/nowhere",
    "/.storywall/events",
    "/.storywall/live.js",
    "/%2e%2e/",
];

#[test]
fn only_exact_names_are_served() {
    let folder = Folder::new();
    folder.save("käse & co.yaml", &map("Käse", "Brie"));
    let server = Server::start(&folder.path(), &[]);
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/index.html?x=1", "text/html; charset=utf-8"),
        ("/shop/", "text/html; charset=utf-8"),
        ("/shop/index.html", "text/html; charset=utf-8"),
        (
            "/k%C3%A4se%20%26%20co/index.html",
            "text/html; charset=utf-8",
        ),
        ("/shop/map.json", "application/json"),
        ("/shop/map.svg", "image/svg+xml"),
    ] {
        let response = server.get(path);
        assert_eq!(
            (response.status, response.header("content-type")),
            (200, kind),
            "{path}"
        );
        assert_eq!(response.header("x-content-type-options"), "nosniff");
        assert_eq!(response.header("cache-control"), "no-store", "{path}");
        let policy = response.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        assert!(
            !response
                .head
                .to_ascii_lowercase()
                .contains("access-control"),
            "{path}"
        );
    }
    for path in [
        "/shop",
        "/Shop/",
        "/shop/Index.html",
        "/shop//",
        "//",
        "/shop/index.html/",
        "/shop/x.html",
    ] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
    let lost = server.get("/%3Cscript%3Ealert(1)%3C/script%3E").text();
    assert!(
        lost.contains("href=\"../shop/index.html\"") && !lost.contains("alert(1)"),
        "{lost}"
    );
}

#[test]
fn only_get_and_head_are_allowed() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
        for path in PATHS {
            let response = server.request(method, path, "");
            assert_eq!(
                (response.status, response.header("allow")),
                (405, "GET, HEAD"),
                "{method} {path}"
            );
        }
    }
    let (whole, head) = (server.get("/shop/"), server.request("HEAD", "/shop/", ""));
    assert_eq!((head.status, head.body.len()), (200, 0));
    for name in ["content-length", "etag", "content-type"] {
        assert_eq!(head.header(name), whole.header(name), "{name}");
    }
    assert_eq!(server.request("HEAD", "/.storywall/events", "").status, 200);
}

#[test]
fn an_unchanged_page_is_not_sent_again() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let tag = server.get("/shop/").header("etag").to_owned();
    for tags in [tag.clone(), format!("\"other\", W/{tag}"), "*".to_owned()] {
        let response = server.request("GET", "/shop/", &format!("If-None-Match: {tags}\r\n"));
        assert_eq!((response.status, response.body.len()), (304, 0), "{tags}");
        assert_eq!(response.header("etag"), tag);
    }
    let mut events = server.events("");
    events.next();
    folder.save("shop.yaml", &map("Shop", "Story 1"));
    events.next();
    assert_eq!(
        server
            .request("GET", "/shop/", &format!("If-None-Match: {tag}\r\n"))
            .status,
        200
    );
    assert_eq!(
        server
            .request("GET", "/nowhere", "If-None-Match: *\r\n")
            .status,
        404
    );
}

#[test]
fn other_sites_are_refused_on_every_path() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let port = server.address.port();
    let own = format!("Host: 127.0.0.1:{port}\r\n");
    let mut foreign: Vec<String> = [
        "evil.example",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:1",
        "127.0.0.1.evil.example",
        "[::1]",
        "",
    ]
    .iter()
    .map(|host| format!("Host: {host}\r\n"))
    .collect();
    foreign.push(format!("Host: evil.example:{port}\r\n"));
    foreign.push(format!("Host: 127.0.0.1:{port}.evil.example\r\n"));
    foreign.push(format!("{own}Host: evil.example\r\n"));
    foreign.push(String::new());
    foreign.extend(
        [
            "Origin: http://evil.example",
            "Origin: null",
            "Origin: https://127.0.0.1",
            "Origin: http://localhost:1",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site",
            "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image",
            "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
        ]
        .map(|lines| format!("{own}{lines}\r\n")),
    );
    for headers in &foreign {
        for path in PATHS {
            for method in ["GET", "HEAD", "POST"] {
                let request = format!("{method} {path} HTTP/1.1\r\n{headers}\r\n");
                let response = server.send(request.as_bytes());
                assert!(
                    matches!(response.status, 400 | 403),
                    "{request}{}",
                    response.head
                );
                assert!(!response.text().contains("Shop"), "{request}");
            }
        }
    }
    let absolute = format!("GET http://evil.example/ HTTP/1.1\r\n{own}\r\n");
    assert_eq!(server.send(absolute.as_bytes()).status, 403);
    for headers in [
        own.clone(),
        format!("Host: LOCALHOST:{port}\r\n"),
        format!("{own}Origin: http://127.0.0.1:{port}\r\nSec-Fetch-Site: same-origin\r\n"),
        format!("{own}Sec-Fetch-Site: none\r\n"),
        format!(
            "{own}Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"
        ),
    ] {
        let request = format!("GET / HTTP/1.1\r\n{headers}\r\n");
        assert_eq!(server.send(request.as_bytes()).status, 200, "{request}");
    }
}

#[test]
fn no_path_leads_out_of_the_site() {
    let folder = Folder::new();
    std::fs::write(folder.parent().join("secret.txt"), "secret").expect("a file");
    folder.save("secret.txt", "secret");
    let server = Server::start(&folder.path(), &[]);
    let ups = [
        "..",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "..;",
        "%252e%252e",
        "..%00",
        "..%5c",
        "..\\",
        "%c0%ae%c0%ae",
        "%uff0e%uff0e",
        "....",
        ".",
        "%2e",
        "~",
    ];
    let joints = ["/", "//", "%2f", "%5c", "\\"];
    let starts = ["/", "/shop/", "/assets/", "/.storywall/"];
    let ends = ["secret.txt", "shop.yaml", "etc/passwd"];
    let mut tried = 0;
    for up in ups {
        for joint in joints {
            for start in starts {
                for end in ends {
                    let path = format!("{start}{up}{joint}{up}{joint}{end}");
                    let response = server.get(&path);
                    assert!(
                        matches!(response.status, 400 | 404),
                        "{path}: {}",
                        response.status
                    );
                    assert!(!response.text().contains("secret"), "{path}");
                    tried += 1;
                }
            }
        }
    }
    assert!(tried >= 300);
    for path in [
        "/secret.txt",
        "/shop.yaml",
        "/maps/shop.yaml",
        "/etc/passwd",
        "file:///etc/passwd",
        "*",
    ] {
        assert!(matches!(server.get(path).status, 400 | 403 | 404), "{path}");
    }
}

#[test]
fn built_pages_have_no_preview_script() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let served = server.page("/shop/index.html");
    assert!(
        served.contains("/.storywall/live.js")
            && !served.contains("http-equiv=\"Content-Security-Policy\"")
    );
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_storywall"));
    let built = command
        .arg("build")
        .current_dir(folder.path())
        .output()
        .expect("it runs");
    assert!(built.status.success());
    let html = std::fs::read_to_string(folder.file("site/shop/index.html")).expect("a page");
    assert!(
        !html.contains(".storywall") && html.contains("http-equiv=\"Content-Security-Policy\"")
    );
    assert_eq!(
        server.stderr(),
        "",
        "output in the folder causes no rebuild"
    );
}

#[test]
fn a_browser_that_reconnects_gets_the_latest_generation() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let mut events = server.events("");
    assert!(events.head.contains("text/event-stream"), "{}", events.head);
    let first = events.next();
    drop(events);
    let mut again = server.events(&format!("Last-Event-ID: {first}\r\n"));
    assert_eq!(again.next(), first);
    folder.save("shop.yaml", &map("Shop", "Story 1"));
    let second = again.next();
    assert!(second > first);
    drop(again);
    // After a restart, generations go on, so that no browser takes the new snapshot for its own.
    drop(server);
    let server = Server::start(&folder.path(), &[]);
    assert!(
        server
            .events(&format!("Last-Event-ID: {second}\r\n"))
            .next()
            > second
    );
}

#[test]
fn a_browser_without_a_stream_asks_for_the_next_event() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let poll = |query: &str| {
        let response = server.get(&format!("/.storywall/events?{query}"));
        assert_eq!(response.status, 200);
        assert_eq!(response.header("content-type"), "application/json");
        assert_eq!(response.header("cache-control"), "no-store");
        response.text()
    };
    let now = server.events("").next();
    assert_eq!(poll("after=0"), format!("[{now}]"));
    assert_eq!(poll(&format!("after={now}&wait=0")), "[]");
    let next = std::thread::scope(|scope| {
        let waiting = scope.spawn(|| poll(&format!("after={now}")));
        folder.save("shop.yaml", "title: Another shop\nactivities: [Buy]\n");
        waiting.join().expect("an answer")
    });
    let later = server.events("").next();
    assert!(later > now);
    assert_eq!(next, format!("[{later}]"));
    // Those who wait are as many as there can be streams.
    let streams: Vec<_> = (0..100).map(|_| server.events("")).collect();
    assert_eq!(server.get("/.storywall/events?after=0").status, 503);
    drop(streams);
}

#[test]
fn pages_are_compressed_for_other_machines() {
    let folder = Folder::new();
    let activities: String = (0..20)
        .map(|number| format!("  - Buy {number}\n"))
        .collect();
    folder.save(
        "shop.yaml",
        &format!("title: Shop\nactivities:\n{activities}"),
    );
    let server = Server::start(&folder.path(), &["--allow-host", "maps.test"]);
    let get = |host: &str| {
        let host = format!("Host: {host}\r\nAccept-Encoding: gzip, deflate\r\n");
        server.send(format!("GET /shop/ HTTP/1.1\r\n{host}\r\n").as_bytes())
    };
    let near = get(&server.address.to_string());
    assert_eq!((near.status, near.header("content-encoding")), (200, ""));
    let far = get("maps.test");
    assert_eq!((far.status, far.header("content-encoding")), (200, "gzip"));
    assert_eq!(far.header("vary"), "accept-encoding");
    assert_eq!(far.header("content-length"), far.body.len().to_string());
    assert!(far.body.len() * 3 < near.body.len());
    // Between the head and the checksum.
    let end = far.body.len() - 8;
    let page = miniz_oxide::inflate::decompress_to_vec(&far.body[10..end]).expect("a page");
    assert_eq!(page, near.body);
}
