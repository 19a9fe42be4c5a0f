//! `themes/README.md` lists the fields that templates can use, with the doc comments of their
//! declarations, and the design tokens. `STORYWALL_BLESS=1 cargo test --test it theme_docs` updates it.

use crate::support::crate_folder;
use crate::support::generated::assert_current;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_field_of_every_page_is_documented_for_theme_authors() {
    let mut sources = Vec::new();
    rust_files(&crate_folder("src/pages"), &mut sources);
    let mut structs: Vec<(String, String)> = Vec::new();
    for source in sources {
        let text = fs::read_to_string(source).unwrap();
        structs.extend(serialized_structs(&text));
    }
    structs.sort();
    let tables = structs.into_iter().map(|(_, table)| table).collect();
    let sheet = include_str!("../../themes/wall/static/tokens.css");
    let tokens = token_table(sheet);
    assert_current(
        "themes/README.md",
        &[("tokens", tokens), ("fields", tables)],
    );
}

/// A Markdown table of the tokens in a style sheet. A blank line starts a group, and the comment at
/// its start describes it.
fn token_table(sheet: &str) -> String {
    let (_, rest) = sheet.split_once(":root {").unwrap();
    let (rules, _) = rest.split_once("\n}").unwrap();
    let mut groups: Vec<(String, Vec<String>)> =
        vec![("type and distances".to_owned(), Vec::new())];
    let (mut comment, mut is_comment) = (String::new(), false);
    let mut starts_group = true;
    for line in rules.lines().map(str::trim) {
        if line.is_empty() {
            starts_group = true;
        } else if line.starts_with("/*") || is_comment {
            is_comment = !line.ends_with("*/");
            let words = line.trim_start_matches("/*").trim_end_matches("*/").trim();
            comment = format!("{comment} {words}").trim().to_owned();
        } else if let Some((name, _)) = line
            .split_once(':')
            .filter(|(name, _)| name.starts_with("--"))
        {
            let about = std::mem::take(&mut comment);
            if starts_group && !about.is_empty() {
                groups.push((about, Vec::new()));
            } else if starts_group {
                groups.push(("type and distances".to_owned(), Vec::new()));
            }
            starts_group = false;
            groups.last_mut().unwrap().1.push(format!("`{name}`"));
        }
    }
    let mut table = "| tokens | are |\n|---|---|\n".to_owned();
    for (about, names) in groups.iter().filter(|(_, names)| !names.is_empty()) {
        writeln!(table, "| {} | {about} |", names.join(", ")).unwrap();
    }
    table
}

#[test]
fn every_template_is_documented_for_theme_authors() {
    let about = fs::read_to_string(crate_folder("themes/README.md")).unwrap();
    for entry in fs::read_dir(crate_folder("themes/wall/templates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(about.contains(&format!("`{name}`")), "{name}");
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

/// The name and the table of fields of every struct in a Rust file that derives `Serialize`.
fn serialized_structs(text: &str) -> Vec<(String, String)> {
    let mut tables = Vec::new();
    let (mut about, mut is_serialized) = (String::new(), false);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(words) = line.strip_prefix("///") {
            write!(about, "{words}").unwrap();
        } else if line.starts_with("#[derive") {
            is_serialized = line.contains("Serialize");
        } else if let Some(name) = line.strip_prefix("pub struct ").filter(|_| is_serialized) {
            let name = name.split([' ', '<']).next().unwrap().to_owned();
            let table = field_table(&name, about.trim(), &mut lines);
            tables.push((name, table));
            (about, is_serialized) = (String::new(), false);
        } else {
            (about, is_serialized) = (String::new(), false);
        }
    }
    tables
}

/// A heading and a Markdown table of the public fields of a struct, from the lines below its first.
fn field_table<'t>(name: &str, about: &str, lines: &mut impl Iterator<Item = &'t str>) -> String {
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
                    type_name(kind.trim_end_matches(',')),
                    words.trim()
                )
                .unwrap();
            }
            words.clear();
        }
    }
    table
}

/// The name of a Rust type for authors of templates, who don't know Rust.
fn type_name(kind: &str) -> String {
    if let Some(inner) = kind
        .strip_prefix("Option<")
        .and_then(|kind| kind.strip_suffix('>'))
    {
        return format!("{}, or none", type_name(inner));
    }
    if let Some(inner) = kind
        .strip_prefix("Vec<")
        .and_then(|kind| kind.strip_suffix('>'))
    {
        return format!("list of {}", type_name(inner));
    }
    if let Some(inner) = kind
        .strip_prefix("Arc<")
        .or(kind.strip_prefix("Lazy<'b, "))
        .or(kind.strip_prefix("Lazy<'p, "))
        .and_then(|kind| kind.strip_suffix('>'))
    {
        return type_name(inner);
    }
    match kind {
        "String" | "&'static str" | "&'b str" | "&'d str" | "StoryAddress<'d>" => "text".to_owned(),
        "usize" => "number".to_owned(),
        "bool" => "true or false".to_owned(),
        // Generics, which are lifetimes here, mean nothing in templates.
        other => format!("`{}`", other.split('<').next().unwrap_or(other)),
    }
}
