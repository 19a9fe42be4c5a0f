//! Which layers, files and functions of the standard library a file may use.

use super::{SourceFile, assert_none, sources};
use std::collections::{BTreeMap, BTreeSet};

/// The layers of `src/`. Each may use itself and the layers before it in this list.
const LAYERS: [&str; 17] = [
    "text", "messages", "map", "format", "interop", "gaps", "analysis", "workshop", "pages",
    "theme", "site", "disk", "report", "lsp", "serve", "commands", "cli",
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

/// The layers that a line names after `crate::`. A list of several has to be on the same line.
fn layers_used(line: &str) -> Vec<&str> {
    let mut layers = Vec::new();
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
        layers.extend(names.filter_map(|name| {
            let name = name.trim_start();
            let end = name
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .unwrap_or(name.len());
            (end > 0).then_some(&name[..end])
        }));
    }
    layers
}

/// The layer of a file.
fn layer_of(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or(path)
}

/// The position of a layer in [`LAYERS`].
fn position(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|other| *other == layer)
}

/// The files whose layer is not in [`LAYERS`].
fn files_of_unknown_layers(sources: &[SourceFile]) -> Vec<String> {
    let unknown = sources.iter().filter(|file| {
        let is_root = file.path == "lib.rs" || file.path == "main.rs";
        !is_root && position(layer_of(&file.path)).is_none()
    });
    unknown
        .map(|file| format!("src/{}: its layer is not in {LAYERS:?}", file.path))
        .collect()
}

/// The lines that use a layer that comes after their own in [`LAYERS`].
fn uses_of_later_layers(sources: &[SourceFile]) -> Vec<String> {
    let mut violations = Vec::new();
    for file in sources {
        let Some(own) = position(layer_of(&file.path)) else {
            continue;
        };
        for (number, line) in file.code() {
            let place = format!("src/{}:{number}", file.path);
            if line.trim_end().ends_with("crate::{") {
                violations.push(format!("{place}: write one `use` statement per layer"));
            }
            // All tests may use `cases`, which is outside of the layers.
            let layers = layers_used(line).into_iter();
            for layer in layers.filter(|layer| *layer != "cases") {
                match position(layer) {
                    Some(other) if other <= own => {}
                    Some(_) => violations.push(format!(
                        "{place}: `{}` must not use `{layer}`, which comes after it",
                        LAYERS[own]
                    )),
                    None => violations.push(format!("{place}: `{layer}` is not in {LAYERS:?}")),
                }
            }
        }
    }
    violations
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
    let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
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

/// The modules that are part of a circle of imports, or import such modules, with what they import.
fn circles(sources: &[SourceFile]) -> BTreeMap<String, BTreeSet<String>> {
    let modules = sources.iter().map(|file| module_of(&file.path)).collect();
    let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in sources {
        let own = module_of(&file.path);
        let others = file
            .code()
            .filter_map(|(_, line)| imported_module(&own, line, &modules));
        let others = others.map(str::to_owned).collect();
        imports.insert(own, others);
    }
    // A module that imports none of the remaining modules is not part of a circle.
    while let Some(free) = imports.keys().find(|own| {
        let mut others = imports[*own].iter();
        others.all(|other| !imports.contains_key(other))
    }) {
        let free = free.clone();
        imports.remove(&free);
    }
    imports
}

/// The lines of `main.rs` that use the crate from the inside.
fn private_uses_of_the_program(sources: &[SourceFile]) -> Vec<String> {
    let main = sources.iter().filter(|file| file.path == "main.rs");
    main.flat_map(SourceFile::code)
        .filter(|(_, line)| line.contains("crate::") || line.trim_start().starts_with("mod "))
        .map(|(number, line)| format!("src/main.rs:{number}: use the public library: {line}"))
        .collect()
}

/// The lines that contain a word of [`RESTRICTED`] in a file that must not contain it.
fn restricted_words(sources: &[SourceFile]) -> Vec<String> {
    let mut violations = Vec::new();
    for file in sources {
        for (number, line) in file.code() {
            for (word, places) in RESTRICTED {
                let may = |place: &&str| file.path.starts_with(place) || file.path.ends_with(place);
                if line.contains(word) && !places.iter().any(may) {
                    violations.push(format!(
                        "src/{}:{number}: `{word}` may be used only in {places:?}",
                        file.path
                    ));
                }
            }
        }
    }
    violations
}

#[test]
fn every_file_is_in_a_known_layer() {
    assert_none(&files_of_unknown_layers(&sources()));
}

#[test]
fn a_layer_uses_only_the_layers_before_it() {
    assert_none(&uses_of_later_layers(&sources()));
}

#[test]
fn files_do_not_import_each_other_in_circles() {
    let circles = circles(&sources());
    assert!(
        circles.is_empty(),
        "these files import each other in circles: {circles:#?}"
    );
}

#[test]
fn the_program_uses_only_the_public_library() {
    assert_none(&private_uses_of_the_program(&sources()));
}

#[test]
fn prints_clocks_and_files_are_used_only_where_they_may_be() {
    assert_none(&restricted_words(&sources()));
}

#[test]
fn the_scan_sees_what_it_looks_for() {
    assert_eq!(
        layers_used("use crate::{map, text::Span}; // crate::site"),
        ["map", "text", "site"]
    );
    assert_eq!(
        layers_used("    crate::gaps::ids(crate::map::slug(x))"),
        ["gaps", "map"]
    );
    let file = SourceFile::new;
    let tests = file(
        "a.rs",
        "// crate::cli\ncode\n#[cfg(test)]\nmod tests {\n}\n",
    );
    assert_eq!(tests.code().collect::<Vec<_>>(), [(2, "code")]);

    assert_eq!(files_of_unknown_layers(&[file("attic/x.rs", "")]).len(), 1);
    let later = file("map/x.rs", "use crate::site::Site;\nuse crate::attic::X;\n");
    assert_eq!(uses_of_later_layers(&[later]).len(), 2);
    let several = file("site/x.rs", "use crate::{\n    map::Story,\n};\n");
    assert_eq!(uses_of_later_layers(&[several]).len(), 1);
    let circle = [
        file("map/one.rs", "pub(crate) use super::two::Two;\n"),
        file("map/two.rs", "use crate::map::one::One;\n"),
        file("map/mod.rs", "use one::One;\n"),
        file("map/three.rs", "use super::one::One;\n"),
    ];
    assert_eq!(circles(&circle).len(), 3, "three.rs imports the circle");
    assert_eq!(circles(&circle[1..]).len(), 0);
    let main = file("main.rs", "mod cli;\nuse storywall::cli;\n");
    assert_eq!(private_uses_of_the_program(&[main]).len(), 1);
    let prints = file("map/x.rs", "println!();\nuse std::fs;\n");
    assert_eq!(restricted_words(&[prints]).len(), 2);
    assert_eq!(
        restricted_words(&[file("disk/x.rs", "use std::fs;\n")]).len(),
        0
    );
}
