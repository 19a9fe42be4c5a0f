//! `storywall check`.

use super::build::no_maps;
use super::load::{Loaded, workspace};
use super::outcome::{Exit, Failure, Shell};
use crate::map::Date;
use crate::pages::Book;
use crate::report::{Item, Summary, human, json, seen, short};
use crate::text::{Diagnostic, Level};
use std::path::PathBuf;

/// What to check, and how to tell.
#[derive(Clone, Debug)]
pub struct Check {
    /// Maps and folders; nothing means the project.
    pub paths: Vec<PathBuf>,
    /// How findings are told.
    pub format: Format,
    /// The lowest level that fails.
    pub fail_on: Level,
    /// The day it is, for rules about dates.
    pub today: Option<Date>,
}

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the source line marked.
    Human,
    /// One line each.
    Short,
    /// One JSON object.
    Json,
}

/// Tells every fault and gap.
///
/// # Errors
///
/// The command could not run: a path that is not there, a disk that fails.
pub fn check(options: &Check, shell: &mut Shell) -> Result<Exit, Failure> {
    let workspace = workspace(&options.paths, shell)?;
    let output = workspace.output(None, shell);
    let loaded = workspace.load(&output, options.today, shell)?;
    for name in &loaded.passed_over {
        writeln!(
            shell.err,
            "note: passed over `{}`: it has no `activities:`",
            seen(name)
        )?;
    }
    if loaded.maps.is_empty() && loaded.is_sound() {
        write!(shell.err, "{}", human(&loaded.faults, shell.err_color))?;
        return Err(no_maps(&loaded, shell));
    }
    let ignored = loaded.maps.iter().map(|map| map.gaps.ignored.len()).sum();
    let items = items(&loaded);
    let diagnostics = || items.iter().map(|item| &item.diagnostic);
    let summary = Summary::of(diagnostics(), ignored);
    match options.format {
        Format::Json => write!(shell.out, "{}", json(&items, ignored))?,
        Format::Short => write!(shell.out, "{}", short(diagnostics()))?,
        Format::Human => {
            write!(shell.out, "{}", human(diagnostics(), shell.out_color))?;
            writeln!(
                shell.out,
                "{}",
                told(
                    &loaded,
                    summary,
                    diagnostics().find(|item| item.level == Level::Error)
                )
            )?;
        }
    }
    let fails = items
        .iter()
        .any(|item| item.diagnostic.level >= options.fail_on);
    Ok(if fails { Exit::Found } else { Exit::Fine })
}

/// Faults and findings, file by file, each file in the order of its lines.
fn items(loaded: &Loaded) -> Vec<Item> {
    let faults = loaded.faults.iter().map(|fault| Item {
        diagnostic: fault.clone(),
        url: None,
    });
    let findings = loaded.maps.iter().flat_map(|shown| {
        let book = Book::new(shown, &loaded.project);
        let base = loaded.project.base_url.as_deref().unwrap_or_default();
        let findings = shown.gaps.findings.iter().map(move |finding| Item {
            diagnostic: finding.diagnostic(&shown.map, &shown.source),
            url: Some(format!("{base}{}", book.site_href(finding.spot))),
        });
        findings.collect::<Vec<_>>()
    });
    let mut items: Vec<Item> = faults.chain(findings).collect();
    items.sort_by(|left, right| {
        let place = |item: &Item| {
            (
                item.diagnostic.place.source.name().to_owned(),
                item.diagnostic.place.span,
            )
        };
        place(left).cmp(&place(right))
    });
    items
}

/// The line that sums up: what to mend first.
fn told(loaded: &Loaded, summary: Summary, first: Option<&Diagnostic>) -> String {
    let count =
        |number: usize, one: &str| format!("{number} {one}{}", if number == 1 { "" } else { "s" });
    let maps = count(loaded.maps.len(), "map");
    if !loaded.is_sound() {
        let place = first.map_or(String::new(), |first| {
            format!(", at {}", seen(&first.place.locator()))
        });
        let errors = count(summary.error, "error");
        return if summary.error == 1 {
            format!("{errors}{place}")
        } else {
            format!("{errors}: mend the first one first{place}")
        };
    }
    let ignored = if summary.ignored > 0 {
        format!(", {} ignored", summary.ignored)
    } else {
        String::new()
    };
    match (summary.error + summary.warning, summary.note) {
        (0, 0) => format!("no gaps in {maps}{ignored}"),
        (0, notes) => format!(
            "no gaps to decide on in {maps}, {}{ignored}",
            count(notes, "note")
        ),
        (gaps, notes) => {
            let errors = if summary.error > 0 {
                format!(" ({})", count(summary.error, "error"))
            } else {
                String::new()
            };
            format!(
                "{} to decide on in {maps}{errors}, {}{ignored}",
                count(gaps, "gap"),
                count(notes, "note")
            )
        }
    }
}
