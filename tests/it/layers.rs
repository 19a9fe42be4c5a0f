//! Checks of the architecture: which room may use which, what is kept out of files, and how large
//! files and types may get.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The rooms of `src/`. Each may use itself and the rooms before it in this list.
const ROOMS: [&str; 13] = [
    "text", "map", "format", "gaps", "analysis", "pages", "theme", "site", "disk", "report",
    "serve", "commands", "cli",
];

/// Words that code must not contain, each with the files and folders that may contain it.
const RESTRICTED: [(&str, &[&str]); 18] = [
    ("println!", &[]),
    ("print!(", &[]),
    ("dbg!", &[]),
    ("process::exit", &[]),
    ("std::env", &["main.rs", "commands/preview/tests/mod.rs"]),
    // The writer waits for the lock of another build for a limited time.
    ("std::time", &["disk/", "serve/", "commands/"]),
    // The time of a file comes from the disk; no clock is read.
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

/// The number of lines that a file may have.
const MAX_LINES: usize = 600;

/// The paths of all source files below `src/`, with their text.
fn sources() -> Vec<(String, String)> {
    crate::support::files_below(&crate::support::crate_folder("src"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("sources are UTF-8")))
        .collect()
}

/// The lines of code with their numbers from 1; comments and unit tests are left out.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let tests = text.find("\n#[cfg(test)]\nmod tests {");
    let lines = text[..tests.unwrap_or(text.len())].lines().enumerate();
    lines
        .map(|(at, line)| (at + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The rooms that a line names after `crate::`. A list of several has to be on the same line.
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

/// The room of a file.
fn room_of(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or(path)
}

/// The position of a room in [`ROOMS`].
fn position(room: &str) -> Option<usize> {
    ROOMS.iter().position(|other| *other == room)
}

#[test]
fn every_file_is_in_a_known_room() {
    for (path, _) in sources() {
        let room = room_of(&path);
        let is_known = position(room).is_some() || path == "lib.rs" || path == "main.rs";
        assert!(
            is_known,
            "src/{path}: `{room}` is not in the list of rooms {ROOMS:?}"
        );
    }
}

#[test]
fn a_room_uses_only_the_rooms_before_it() {
    let mut wrong = String::new();
    for (path, text) in sources() {
        let Some(own) = position(room_of(&path)) else {
            continue;
        };
        for (number, line) in code(&text) {
            if line.trim_end().ends_with("crate::{") {
                let _ = writeln!(
                    wrong,
                    "src/{path}:{number}: write one `use` statement per room"
                );
            }
            for room in rooms_used(line) {
                match position(room) {
                    Some(other) if other <= own => {}
                    Some(_) => {
                        let _ = writeln!(
                            wrong,
                            "src/{path}:{number}: `{}` must not use `{room}`, which comes after it",
                            ROOMS[own]
                        );
                    }
                    None => {
                        let _ = writeln!(
                            wrong,
                            "src/{path}:{number}: `{room}` is not in the list of rooms"
                        );
                    }
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "the order of the rooms is {ROOMS:?}\n{wrong}"
    );
}

/// The path of a file's module: `pages::gaps::mark` for `pages/gaps/mark.rs`.
fn module_of(path: &str) -> String {
    let path = path.trim_end_matches(".rs");
    path.strip_suffix("/mod").unwrap_or(path).replace('/', "::")
}

/// The module that a line of a file imports; `None` if it imports nothing, or a parent or a child of
/// its own module: a `mod.rs` and the files in its folder belong together.
fn imported_module<'m>(own: &str, line: &str, modules: &'m BTreeSet<String>) -> Option<&'m str> {
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
fn files_do_not_import_each_other_in_circles() {
    let sources = sources();
    let modules: BTreeSet<String> = sources.iter().map(|(path, _)| module_of(path)).collect();
    let mut uses: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (path, text) in &sources {
        let own = module_of(path);
        let others = code(text).filter_map(|(_, line)| imported_module(&own, line, &modules));
        let others = others.collect();
        uses.insert(own, others);
    }
    let imports: usize = uses.values().map(BTreeSet::len).sum();
    assert!(imports > 200, "only {imports} imports were found");
    // A file that imports none of the remaining files is not part of a circle.
    while let Some(free) = uses.keys().find(|own| {
        let mut others = uses[*own].iter();
        others.all(|other| !uses.contains_key(*other))
    }) {
        let free = free.clone();
        uses.remove(&free);
    }
    assert!(
        uses.is_empty(),
        "these files import each other in circles: {uses:#?}"
    );
}

#[test]
fn the_program_uses_only_the_public_library() {
    let sources = sources();
    let (_, main) = sources
        .iter()
        .find(|(path, _)| path == "main.rs")
        .expect("main.rs");
    for (number, line) in code(main) {
        let is_inside = line.contains("crate::") || line.trim_start().starts_with("mod ");
        assert!(
            !is_inside,
            "src/main.rs:{number}: use the public library: {line}"
        );
    }
}

#[test]
fn prints_clocks_and_files_are_used_only_where_they_may_be() {
    let mut wrong = String::new();
    for (path, text) in sources() {
        for (number, line) in code(&text) {
            for (what, places) in RESTRICTED {
                let may = |place: &&str| path.starts_with(place) || path.ends_with(place);
                if line.contains(what) && !places.iter().any(may) {
                    let _ = writeln!(
                        wrong,
                        "src/{path}:{number}: `{what}` may be used only in {places:?}"
                    );
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_scan_finds_rooms_and_skips_tests() {
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
fn no_file_is_longer_than_the_limit() {
    let mut long: Vec<(usize, String)> = sources()
        .into_iter()
        .map(|(path, text)| (text.lines().count(), path))
        .filter(|(lines, _)| *lines > MAX_LINES)
        .collect();
    long.sort_by(|one, other| other.cmp(one));
    let mut wrong = String::new();
    for (lines, path) in &long {
        let _ = writeln!(wrong, "src/{path}: {lines} lines, more than {MAX_LINES}");
    }
    assert!(long.is_empty(), "{wrong}");
}

/// The name of the type that a line declares at module level.
fn declared_type(line: &str) -> Option<&str> {
    let line = match line.strip_prefix("pub(crate) ") {
        Some(rest) => rest,
        None => line.strip_prefix("pub ").unwrap_or(line),
    };
    let name = ["struct ", "enum ", "trait ", "type "]
        .iter()
        .find_map(|keyword| line.strip_prefix(keyword))?;
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    Some(&name[..end.unwrap_or(name.len())])
}

#[test]
fn every_type_name_is_used_once() {
    let sources = sources();
    let is_test = |path: &str| path.contains("/tests/") || path.ends_with("/tests.rs");
    let mut files: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (path, text) in sources.iter().filter(|(path, _)| !is_test(path)) {
        for (number, line) in code(text) {
            if let Some(name) = declared_type(line) {
                let place = format!("src/{path}:{number}");
                files.entry(name).or_default().push(place);
            }
        }
    }
    assert!(files.len() > 200, "only {} types were found", files.len());
    files.retain(|_, places| places.len() > 1);
    assert!(files.is_empty(), "these types share a name: {files:#?}");
}
