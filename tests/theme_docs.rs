//! The fields that templates are given are documented where they are declared; this keeps
//! `themes/README.md` in step. `STORYWALL_BLESS=1 cargo test --test theme_docs` writes it again.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const MARK: &str = "<!-- made from the documentation of src/pages; a test keeps it current -->\n";

#[test]
fn every_field_of_every_page_is_documented_for_theme_authors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    rust_files(&root.join("src/pages"), &mut sources);
    let mut structs: Vec<(String, String)> = Vec::new();
    for source in sources {
        let text = fs::read_to_string(source).unwrap();
        structs.extend(serialized_structs(&text));
    }
    structs.sort();
    let file = root.join("themes/README.md");
    let written = fs::read_to_string(&file).unwrap();
    let (about, _) = written.split_once(MARK).unwrap();
    let tables: String = structs.into_iter().map(|(_, table)| table).collect();
    let current = format!("{about}{MARK}{tables}");
    if std::env::var_os("STORYWALL_BLESS").is_some() {
        fs::write(&file, &current).unwrap();
    } else {
        assert!(
            written == current,
            "themes/README.md is out of step with src/pages"
        );
    }
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The name and the table of every struct that templates can see.
fn serialized_structs(text: &str) -> Vec<(String, String)> {
    let mut tables = Vec::new();
    let (mut about, mut is_seen) = (String::new(), false);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(words) = line.strip_prefix("///") {
            write!(about, "{words}").unwrap();
        } else if line.starts_with("#[derive") {
            is_seen = line.contains("Serialize");
        } else if let Some(name) = line.strip_prefix("pub struct ").filter(|_| is_seen) {
            let name = name.split([' ', '<']).next().unwrap().to_owned();
            let table = table(&name, about.trim(), &mut lines);
            tables.push((name, table));
            (about, is_seen) = (String::new(), false);
        } else {
            (about, is_seen) = (String::new(), false);
        }
    }
    tables
}

fn table<'t>(name: &str, about: &str, lines: &mut impl Iterator<Item = &'t str>) -> String {
    let mut table = format!("\n### `{name}`\n\n{about}\n\n| field | is | |\n|---|---|---|\n");
    let mut words = String::new();
    for line in lines.map(str::trim).take_while(|line| *line != "}") {
        if let Some(more) = line.strip_prefix("///") {
            words.push_str(more);
        } else if line.starts_with("#[serde(skip)]") {
            words = "(skipped)".to_owned();
        } else if let Some((field, kind)) = line
            .strip_prefix("pub ")
            .and_then(|field| field.split_once(": "))
        {
            if words != "(skipped)" {
                writeln!(
                    table,
                    "| `{field}` | {} | {} |",
                    plain(kind.trim_end_matches(',')),
                    words.trim()
                )
                .unwrap();
            }
            words.clear();
        }
    }
    table
}

/// A Rust type in a template author's words.
fn plain(kind: &str) -> String {
    if let Some(inner) = kind
        .strip_prefix("Option<")
        .and_then(|kind| kind.strip_suffix('>'))
    {
        return format!("{}, or none", plain(inner));
    }
    if let Some(inner) = kind
        .strip_prefix("Vec<")
        .and_then(|kind| kind.strip_suffix('>'))
    {
        return format!("list of {}", plain(inner));
    }
    match kind {
        "String" | "&'static str" => "text".to_owned(),
        "usize" => "number".to_owned(),
        "bool" => "true or false".to_owned(),
        other => format!("`{other}`"),
    }
}
