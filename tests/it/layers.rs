//! The picture of the architecture, executed: which room may use which, and what no room does.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The rooms of `src/`, each of which may use itself and those above it.
const ROOMS: [&str; 13] = [
    "text", "map", "format", "gaps", "analysis", "pages", "theme", "site", "disk", "report",
    "serve", "commands", "cli",
];

/// What is kept out of files, and the places where it may stand all the same.
const KEPT_OUT: [(&str, &[&str]); 18] = [
    ("println!", &[]),
    ("print!(", &[]),
    ("dbg!", &[]),
    ("process::exit", &[]),
    ("std::env", &["main.rs", "commands/preview/tests/mod.rs"]),
    // The writer waits for another build's lock, and not for ever.
    ("std::time", &["disk/", "serve/", "commands/"]),
    // The time of a file is what its disk says, and no clock is asked.
    ("SystemTime", &["disk/probe.rs", "serve/", "commands/"]),
    ("Instant", &["disk/", "serve/", "commands/"]),
    ("std::net", &["serve/", "commands/"]),
    ("std::fs", &["disk/", "commands/preview/tests/"]),
    (".exists()", &["disk/"]),
    (".is_dir()", &["disk/"]),
    (".is_file()", &["disk/"]),
    (".canonicalize()", &["disk/"]),
    (".metadata()", &["disk/"]),
    (".symlink_metadata()", &["disk/"]),
    (".read_dir()", &["disk/"]),
    ("use super::*", &["tests.rs", "tests/mod.rs"]),
];

/// How long a file may get before it is two files.
const MOST_LINES: usize = 600;

/// A source file: its path below `src/`, and its text.
type File = (String, String);

fn sources() -> Vec<File> {
    crate::support::files_below(&crate::support::crate_folder("src"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("sources are UTF-8")))
        .collect()
}

/// The lines that do something, numbered from 1: no comments, and no unit tests.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let tests = text.find("\n#[cfg(test)]\nmod tests {");
    let lines = text[..tests.unwrap_or(text.len())].lines().enumerate();
    lines
        .map(|(at, line)| (at + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The rooms that a line names after `crate::`; a list of several must stand on the same line.
fn rooms_used(line: &str) -> Vec<&str> {
    let mut rooms = Vec::new();
    for (at, _) in line.match_indices("crate::") {
        let path = &line[at + "crate::".len()..];
        // `use crate::{a::b, c}` names several at once.
        let list = path.strip_prefix('{').unwrap_or(path);
        let end = if list.len() < path.len() {
            list.find('}').unwrap_or(list.len())
        } else {
            list.find(',').unwrap_or(list.len())
        };
        let names = list[..end].split(',');
        rooms.extend(names.filter_map(|name| {
            let name = name.trim_start();
            let end = name
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .unwrap_or(name.len());
            (end > 0).then_some(&name[..end])
        }));
    }
    rooms
}

fn room_of(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or(path)
}

fn place_of(room: &str) -> Option<usize> {
    ROOMS.iter().position(|other| *other == room)
}

#[test]
fn every_file_stands_in_a_room_of_the_list() {
    for (path, _) in sources() {
        let room = room_of(&path);
        let is_known = place_of(room).is_some() || path == "lib.rs" || path == "main.rs";
        assert!(is_known, "src/{path}: `{room}` is no room of {ROOMS:?}");
    }
}

#[test]
fn a_room_uses_only_the_rooms_above_it() {
    let mut wrong = String::new();
    for (path, text) in sources() {
        let Some(own) = place_of(room_of(&path)) else {
            continue;
        };
        for (number, line) in code(&text) {
            if line.trim_end().ends_with("crate::{") {
                let _ = writeln!(wrong, "src/{path}:{number}: write one `use` per room");
            }
            for room in rooms_used(line) {
                match place_of(room) {
                    Some(other) if other <= own => {}
                    Some(_) => {
                        let _ = writeln!(
                            wrong,
                            "src/{path}:{number}: `{}` uses `{room}`, which is below it",
                            ROOMS[own]
                        );
                    }
                    None => {
                        let _ = writeln!(wrong, "src/{path}:{number}: `crate::{room}` is no room");
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "the rooms are {ROOMS:?}\n{wrong}");
}

/// The module that a file is: `pages/gaps/mark.rs` is `pages::gaps::mark`.
fn module_of(path: &str) -> String {
    let path = path.trim_end_matches(".rs");
    path.strip_suffix("/mod").unwrap_or(path).replace('/', "::")
}

/// The module beside a file that one of its lines uses; none where it uses one above or below it: a
/// folder's face and what is behind it belong together.
fn used<'m>(own: &str, line: &str, modules: &'m BTreeSet<String>) -> Option<&'m str> {
    let line = line.trim_start();
    let line = line.strip_prefix("pub ").unwrap_or(line);
    let path = line.strip_prefix("use ")?.split([';', '{']).next()?;
    let mut parts: Vec<&str> = own.split("::").collect();
    for (at, part) in path.split("::").enumerate() {
        match part {
            "crate" => parts.clear(),
            "super" => drop(parts.pop()),
            _ if at == 0 => return None,
            part => parts.push(part),
        }
    }
    let longest = (1..=parts.len()).rev().map(|end| parts[..end].join("::"));
    let other = longest.into_iter().find_map(|name| modules.get(&name))?;
    let is_within = |one: &str, other: &str| format!("{one}::").starts_with(&format!("{other}::"));
    (!is_within(own, other) && !is_within(other, own)).then_some(other)
}

#[test]
fn no_file_uses_one_that_uses_it() {
    let sources = sources();
    let modules: BTreeSet<String> = sources.iter().map(|(path, _)| module_of(path)).collect();
    let mut uses: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (path, text) in &sources {
        let own = module_of(path);
        let others = code(text).filter_map(|(_, line)| used(&own, line, &modules));
        let others = others.collect();
        uses.insert(own, others);
    }
    let arrows: usize = uses.values().map(BTreeSet::len).sum();
    assert!(arrows > 200, "only {arrows} imports were found");
    // What uses nothing that is left is in no circle.
    while let Some(free) = uses.keys().find(|own| {
        let mut others = uses[*own].iter();
        others.all(|other| !uses.contains_key(*other))
    }) {
        let free = free.clone();
        uses.remove(&free);
    }
    assert!(uses.is_empty(), "these go round in circles: {uses:#?}");
}

#[test]
fn the_program_uses_the_library_as_everybody_does() {
    let sources = sources();
    let (_, main) = sources
        .iter()
        .find(|(path, _)| path == "main.rs")
        .expect("there is a program");
    for (number, line) in code(main) {
        let is_inside = line.contains("crate::") || line.trim_start().starts_with("mod ");
        assert!(!is_inside, "src/main.rs:{number}: {line}");
    }
}

#[test]
fn prints_clocks_and_disks_stay_where_they_belong() {
    let mut wrong = String::new();
    for (path, text) in sources() {
        for (number, line) in code(&text) {
            for (what, places) in KEPT_OUT {
                let may = |place: &&str| path.starts_with(place) || path.ends_with(place);
                if line.contains(what) && !places.iter().any(may) {
                    let _ = writeln!(
                        wrong,
                        "src/{path}:{number}: `{what}` may stand in {places:?} only"
                    );
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_scan_sees_what_it_looks_for() {
    assert_eq!(
        rooms_used("use crate::{map, text::Span}; // crate::site"),
        ["map", "text", "site"]
    );
    assert_eq!(
        rooms_used("    crate::gaps::ids(crate::map::slug(x))"),
        ["gaps", "map"]
    );
    let text = "// crate::cli\ncode\n#[cfg(test)]\nmod tests {\n use super::*;\n}\n";
    assert_eq!(code(text).collect::<Vec<_>>(), [(2, "code")]);
}

#[test]
fn no_file_is_longer_than_a_reader_holds_in_mind() {
    let mut long: Vec<(usize, String)> = sources()
        .into_iter()
        .map(|(path, text)| (text.lines().count(), path))
        .filter(|(lines, _)| *lines > MOST_LINES)
        .collect();
    long.sort_by(|one, other| other.cmp(one));
    let mut told = String::new();
    for (lines, path) in &long {
        let _ = writeln!(told, "src/{path}: {lines} lines, more than {MOST_LINES}");
    }
    assert!(long.is_empty(), "{told}");
}
