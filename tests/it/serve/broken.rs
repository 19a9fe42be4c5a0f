//! A file with an error keeps its last valid version on the pages, with the error over it.

use super::maps::{Folder, map};
use super::server::Server;
use std::fs;

const ERROR: &str = "title: Shop <b>\nactivites: []\n";

#[test]
fn a_broken_map_keeps_its_last_valid_pages_until_it_is_fixed() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let mut events = server.events("");
    events.next();

    folder.save("shop.yaml", ERROR);
    events.next();
    for page in ["/shop/index.html", "/shop/outline.html", "/index.html"] {
        let html = server.page(page);
        assert!(html.contains("role=\"alert\""), "{page}");
        assert!(html.contains("shop.yaml:2:1"), "{page}: {html}");
        assert!(html.contains("did you mean `activities`?"), "{page}");
        assert!(
            html.contains("activites: []") && !html.contains("Shop <b>"),
            "{page}"
        );
    }
    assert!(server.page("/shop/index.html").contains(">Story 0<"));
    assert!(!server.page("/post/index.html").contains("role=\"alert\""));
    server.wait_for("shop.yaml:2:1");

    // Other maps still update.
    folder.save("post.yaml", &map("Post", "Letter 1"));
    events.next();
    assert!(server.page("/post/index.html").contains(">Letter 1<"));

    folder.save("shop.yaml", &map("Shop", "Story 1"));
    events.next();
    let html = server.page("/shop/index.html");
    assert!(html.contains(">Story 1<") && !html.contains("role=\"alert\""));
}

#[test]
fn a_map_broken_from_the_start_has_a_page_with_its_errors() {
    let folder = Folder::new();
    folder.save("shop.yaml", "title: Shop\nactivities: []\nnonsense: 1\n");
    let server = Server::start(&folder.path(), &[]);
    let html = server.page("/shop/index.html");
    assert!(
        html.contains("role=\"alert\"") && html.contains("shop.yaml:3:1"),
        "{html}"
    );
    assert!(server.page("/").contains("shop.yaml:3:1"));
    assert!(server.page("/post/index.html").contains(">Letter 0<"));

    let mut events = server.events("");
    events.next();
    folder.save("shop.yaml", &map("Shop", "Story 1"));
    events.next();
    assert!(server.page("/shop/index.html").contains(">Story 1<"));
}

#[test]
fn errors_in_the_project_file_appear_on_every_page() {
    let folder = Folder::new();
    folder.save("storywall.yaml", "titel: Ours\n");
    let server = Server::start(&folder.path(), &[]);
    let html = server.page("/");
    assert!(
        html.contains("role=\"alert\"") && html.contains("storywall.yaml:1:1"),
        "{html}"
    );

    let mut events = server.events("");
    events.next();
    folder.save("storywall.yaml", "title: Ours\n");
    events.next();
    let html = server.page("/");
    assert!(html.contains("<h1 dir=\"auto\">Ours</h1>") && !html.contains("role=\"alert\""));

    folder.save("storywall.yaml", "title: [\n");
    events.next();
    let html = server.page("/shop/index.html");
    assert!(html.contains("storywall.yaml") && html.contains(">Story 0<"));
}

#[test]
fn a_broken_template_keeps_the_last_valid_theme() {
    let folder = Folder::new();
    folder.save("storywall.yaml", "theme: ours\n");
    fs::create_dir_all(folder.file("ours/templates")).expect("a folder");
    let footer =
        "{% extends \"wall/base.html\" %}{% block footer %}<footer>Ours</footer>{% endblock %}";
    folder.save("ours/templates/base.html", footer);
    let server = Server::start(&folder.path(), &[]);
    assert!(
        server
            .page("/shop/index.html")
            .contains("<footer>Ours</footer>")
    );

    let mut events = server.events("");
    events.next();
    folder.save(
        "ours/templates/base.html",
        "{% extends \"wall/base.html\" %}{{ nothing.here }",
    );
    events.next();
    let html = server.page("/shop/index.html");
    assert!(
        html.contains("<footer>Ours</footer>") && html.contains("ours/templates/base.html:1"),
        "{html}"
    );

    // Maps update with the last valid theme.
    folder.save("shop.yaml", &map("Shop", "Story 1"));
    events.next();
    assert!(server.page("/shop/index.html").contains(">Story 1<"));

    folder.save("ours/templates/base.html", &footer.replace("Ours", "Fixed"));
    events.next();
    let html = server.page("/shop/index.html");
    assert!(html.contains("<footer>Fixed</footer>") && !html.contains("role=\"alert\""));
}

#[test]
fn files_named_in_theme_options_are_watched() {
    let folder = Folder::new();
    folder.save("brand.css", "b { color: red }");
    folder.save("storywall.yaml", "theme_options: {css: brand.css}\n");
    let server = Server::start(&folder.path(), &[]);
    let brand = || {
        let html = server.page("/shop/index.html");
        let (_, rest) = html.split_once("assets/brand.").expect("it is linked");
        let (name, _) = rest.split_once('"').expect("an address");
        server.page(&format!("/assets/brand.{name}"))
    };
    assert_eq!(brand(), "b { color: red }");

    let mut events = server.events("");
    events.next();
    folder.save("brand.css", "b { color: blue }");
    events.next();
    assert_eq!(brand(), "b { color: blue }");

    folder.save("storywall.yaml", "theme_options: {css: bran.css}\n");
    events.next();
    let html = server.page("/shop/index.html");
    assert!(html.contains("`bran.css` was not found") && brand() == "b { color: blue }");

    folder.save("storywall.yaml", "theme_options: {css: brand.css}\n");
    events.next();
    assert!(!server.page("/shop/index.html").contains("role=\"alert\""));
}

#[test]
fn a_changed_picture_is_shown() {
    let folder = Folder::new();
    let text = map("Shop", "Story 0").replace(
        "Story 0: first",
        "story: Story 0\n            description: \"![A till](till.png)\"",
    );
    folder.save("shop.yaml", &text);
    folder.save("till.png", "one");
    let server = Server::start(&folder.path(), &[]);
    let picture = |html: &str| {
        let (_, rest) = html.split_once("../assets/till.").expect("a picture");
        format!("/assets/till.{}", rest.split_once('"').expect("an end").0)
    };
    let first = picture(&server.page("/shop/index.html"));
    assert_eq!(server.page(&first), "one");
    assert!(
        server
            .get(&first)
            .header("cache-control")
            .contains("immutable")
    );

    let mut events = server.events("");
    events.next();
    folder.save("till.png", "another");
    events.next();
    assert_eq!(
        server.page(&picture(&server.page("/shop/index.html"))),
        "another"
    );

    fs::remove_file(folder.file("till.png")).expect("a file");
    events.next();
    assert!(
        server
            .page("/shop/index.html")
            .contains("the picture `till.png` was not found")
    );
}

#[cfg(unix)]
#[test]
fn a_map_that_becomes_a_pipe_does_not_block_the_others() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let mut events = server.events("");
    events.next();
    let pipe = folder.path().join("shop.yaml");
    fs::remove_file(&pipe).expect("the map was there");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo is there").success());
    // Opening the pipe would block forever, and later saves would never be read. A file that does
    // not settle is read after a second, so the test saves for longer than that.
    let start = std::time::Instant::now();
    for number in 1.. {
        let letter = format!("Letter {number}");
        folder.save("post.yaml", &map("Post", &letter));
        while !server
            .page("/post/index.html")
            .contains(&format!(">{letter}<"))
        {
            events.next();
        }
        if start.elapsed() > std::time::Duration::from_millis(1500) {
            break;
        }
    }
}

#[test]
fn the_preview_speaks_the_language_of_the_map() {
    let folder = Folder::new();
    let german = format!("{}lang: de\n", map("Shop", "Story 0"));
    folder.save("shop.yaml", &german);
    folder.save("storywall.yaml", "lang: fr\n");
    let server = Server::start(&folder.path(), &[]);
    let mut events = server.events("");
    events.next();
    folder.save("shop.yaml", ERROR);
    events.next();
    let html = server.page("/shop/index.html");
    let panel =
        "role=\"alert\" lang=\"de\" dir=\"ltr\"><details open><summary dir=\"auto\">Die zuletzt";
    assert!(html.contains(panel), "{html}");
    assert!(html.contains("lang=\"en\">error["), "{html}");
    let missing = server.get("/nothing/").text();
    for part in [
        "<html lang=\"fr\">",
        "<h1>Page introuvable</h1>",
        ">Toutes les story maps<",
    ] {
        assert!(missing.contains(part), "{missing}");
    }
}
