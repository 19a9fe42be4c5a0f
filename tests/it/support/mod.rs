//! Helpers that several test modules share: they run commands inside of the test's own process,
//! build sites, and read the files of the repository.

pub(crate) mod cases;
pub(crate) mod changes;
pub(crate) mod editing;
pub(crate) mod generated;
pub(crate) mod git;
pub(crate) mod html;
pub(crate) mod invariants;

use percent_encoding::percent_decode_str;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use storywall::cli;
use storywall::commands::Shell;
use storywall::format::{Project, decode_text, read_map};
use storywall::map::StoryMap;
use storywall::messages::Catalog;

/// The exit code of a command, and what it printed.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs one command line in `folder`, on 2027-03-01.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Run {
    run_with_input(folder, arguments, b"")
}

/// Runs one command line in `folder` with the given standard input.
pub(crate) fn run_with_input(folder: &Path, arguments: &[&str], input: &[u8]) -> Run {
    let mut out = Vec::new();
    let (code, err) = run_in_shell(folder, arguments, input, &mut out, false);
    let out = String::from_utf8(out).expect("standard output is UTF-8");
    Run { code, out, err }
}

/// Runs one command line in `folder`, with a folder for what can be computed again.
pub(crate) fn run_with_cache(folder: &Path, arguments: &[&str], cache: &Path) -> Run {
    let mut out = Vec::new();
    let (code, err) = run_in(folder, arguments, b"", &mut out, (false, Some(cache)));
    let out = String::from_utf8(out).expect("standard output is UTF-8");
    Run { code, out, err }
}

/// Runs one command line in `folder` with the given standard input and output. Returns the exit
/// code and what the command printed to standard error.
pub(crate) fn run_in_shell(
    folder: &Path,
    arguments: &[&str],
    input: &[u8],
    out: &mut dyn Write,
    out_is_terminal: bool,
) -> (u8, String) {
    run_in(folder, arguments, input, out, (out_is_terminal, None))
}

/// The same, and whether the output is a terminal, with a folder for what can be computed again.
fn run_in(
    folder: &Path,
    arguments: &[&str],
    input: &[u8],
    out: &mut dyn Write,
    (out_is_terminal, cache): (bool, Option<&Path>),
) -> (u8, String) {
    let mut err = Vec::new();
    // 9 o'clock on 2027-03-01. Each line of input takes half a minute.
    let time = AtomicU64::new(1_803_891_600);
    let mut input = TimedInput {
        rest: input,
        time: &time,
    };
    let mut shell = Shell {
        folder: folder.to_owned(),
        home: None,
        cache: cache.map(Path::to_owned),
        today: "2027-03-01".parse().unwrap(),
        state_folder: Some(folder.join(".state")),
        clock: &|| time.load(Ordering::Relaxed),
        input: &mut input,
        interruptible_input: None,
        out,
        err: &mut err,
        out_color: false,
        out_is_terminal,
        err_color: false,
        err_is_terminal: false,
        is_verbose: false,
    };
    let words = ["storywall"].iter().chain(arguments).map(OsString::from);
    let code = cli::run(words, &mut shell).code();
    (
        code,
        String::from_utf8(err).expect("standard error is UTF-8"),
    )
}

/// Standard input that is read line by line, and a clock that goes on by half a minute with each of them.
struct TimedInput<'i, 't> {
    rest: &'i [u8],
    time: &'t AtomicU64,
}

impl Read for TimedInput<'_, '_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let line = self.rest.iter().position(|byte| *byte == b'\n');
        let end = line.map_or(self.rest.len(), |end| end + 1).min(into.len());
        let (line, rest) = self.rest.split_at(end);
        into[..end].copy_from_slice(line);
        self.rest = rest;
        self.time.fetch_add(30, Ordering::Relaxed);
        Ok(end)
    }
}

/// The words of a command line. A text in double quotes is one word.
pub(crate) fn shell_words(command: &str) -> Vec<&str> {
    let parts = command.split('"').enumerate();
    let words = parts.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().collect(),
        _ => vec![part],
    });
    words.collect()
}

/// The files of a site: path with `/` → bytes.
pub(crate) type SiteFiles = BTreeMap<String, Vec<u8>>;

/// The site of one map. The pages of the map are in the folder `map`.
pub(crate) fn build_map(text: &str) -> SiteFiles {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("map.yaml"), text).expect("a map");
    let run = run(folder.path(), &["build", "map.yaml"]);
    assert_eq!(run.code, 0, "{}", run.err);
    files_below(&folder.path().join("site"))
}

/// Whether the tests write the generated files of this repository instead of comparing them.
pub(crate) fn updates_files() -> bool {
    std::env::var_os("STORYWALL_BLESS").is_some()
}

/// The absolute path of a file or folder of this repository.
pub(crate) fn crate_folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The maps in a folder of this repository, by file name without `.yaml`. The project file is left out.
pub(crate) fn maps_in(folder: &str) -> BTreeMap<String, String> {
    let files = files_below(&crate_folder(folder));
    files
        .into_iter()
        .filter_map(|(path, bytes)| Some((path.strip_suffix(".yaml")?.to_owned(), bytes)))
        .filter(|(stem, _)| stem != "storywall" && !stem.starts_with("languages/"))
        .map(|(stem, bytes)| (stem, String::from_utf8(bytes).expect("maps are UTF-8")))
        .collect()
}

/// The texts that the pages of a map have: those of the language that it declares.
pub(crate) fn catalog_of(map: &str) -> Catalog {
    let declared = map.lines().find_map(|line| line.strip_prefix("lang: "));
    Catalog::of_language(declared.unwrap_or("en").trim())
}

/// Every file below a folder: path with `/` → bytes.
pub(crate) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().expect("it has a name").to_string_lossy();
        if path.is_dir() {
            let below = files_below(&path).into_iter();
            files.extend(below.map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            files.insert(name.into_owned(), fs::read(&path).expect("it can be read"));
        }
    }
    files
}

/// Writes a file, and creates the folders above it where they are missing.
pub(crate) fn write_file(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
    fs::write(path, bytes).expect("it can be written");
}

/// Decodes a map that has no errors.
///
/// # Panics
///
/// Panics with all diagnostics if the map has an error.
pub(crate) fn decoded(text: &str, project: &Project) -> StoryMap {
    let (source, error) = decode_text("map.yaml", text.as_bytes().to_vec());
    assert!(error.is_none(), "{error:?}");
    let decoded = read_map(&Arc::clone(&source), project, &storywall::gaps::rule_ids());
    let diagnostics: Vec<String> = decoded
        .diagnostics
        .iter()
        .map(|diagnostic| format!("{}: {}", diagnostic.place.locator(), diagnostic.message))
        .collect();
    decoded
        .value
        .unwrap_or_else(|| panic!("{}\n{text}", diagnostics.join("\n")))
}

/// A text as a double-quoted YAML scalar. Control characters and line separators are escaped.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            other if other.is_control() || ('\u{2028}'..='\u{2029}').contains(&other) => {
                out.push_str(&format!("\\u{:04x}", other as u32));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// The text of a URL path or fragment without percent escapes.
pub(crate) fn percent_decoded(text: &str) -> String {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.expect("addresses are UTF-8").into_owned()
}
