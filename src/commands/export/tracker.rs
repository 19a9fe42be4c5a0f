//! Writes the files that importers of trackers read.

use super::left_out::{counted, joined};
use super::target::{ExportTarget, file_target};
use super::{ExportArgs, write_export};
use crate::commands::load::LoadedProject;
use crate::commands::shell::{Exit, Failure, Shell};
use crate::disk::probe;
use crate::interop::{ActivityForm, Tracker, TrackerExport, TrackerOptions, export_to_tracker};
use crate::report::sanitize;
use std::io;
use std::path::{Path, is_separator};

/// Parses what activities become in Jira.
pub(super) fn parse_activity_form(text: &str) -> Result<ActivityForm, String> {
    match text {
        "activity=label" => Ok(ActivityForm::Label),
        "activity=initiative" => Ok(ActivityForm::Initiative),
        _ => Err("expected `activity=label` or `activity=initiative`".to_owned()),
    }
}

/// Exports maps to a tracker. All files are made before any is written.
///
/// # Errors
///
/// Several files have only one target, a map would be overwritten, or the disk fails.
pub(super) fn export_for_tracker(
    tracker: Tracker,
    args: &ExportArgs,
    loaded: &LoadedProject,
    shell: &mut Shell,
) -> Result<Exit, Failure> {
    let options = TrackerOptions {
        all: args.all,
        activities: args.kinds.unwrap_or_default(),
        max_rows: args.max_rows.map(|rows| rows as usize),
    };
    let output = args.output.as_deref();
    let output = output.filter(|output| output.as_os_str() != "-");
    let mut writes: Vec<(ExportTarget, String)> = Vec::new();
    let mut exports: Vec<(String, TrackerExport)> = Vec::new();
    let mut files = 0;
    for map in &loaded.maps {
        let export = export_to_tracker(&map.map, tracker, &options);
        files += export.files.len();
        exports.push((map.file.clone(), export));
    }
    let is_folder = |path: &Path| {
        path.to_string_lossy().ends_with(is_separator)
            || probe::is_folder(&shell.folder.join(path))
            || tracker == Tracker::Jira && path.extension().is_none()
    };
    for (map, (_, export)) in loaded.maps.iter().zip(&exports) {
        for file in &export.files {
            let target = match output {
                Some(folder) if is_folder(folder) => {
                    let name = format!("{}-{}", map.stem, file.ending);
                    file_target(&folder.join(name), loaded, shell)?
                }
                _ if files > 1 => {
                    let message = format!("can't write {files} files of {} to one", tracker.name());
                    let help = "write to a folder: `-o tracker/`";
                    return Err(Failure::new(message).help(help));
                }
                Some(path) => file_target(path, loaded, shell)?,
                None => ExportTarget::Stdout,
            };
            writes.push((target, file.text.clone()));
        }
    }
    for (target, text) in writes {
        write_export(target, text.as_bytes(), shell)?;
    }
    for (file, export) in &exports {
        print_notes(tracker, file, export, shell)?;
    }
    Ok(Exit::Success)
}

/// Says what a tracker doesn't get.
fn print_notes(
    tracker: Tracker,
    file: &str,
    export: &TrackerExport,
    shell: &mut Shell,
) -> io::Result<()> {
    let (file, name) = (sanitize(file), tracker.name());
    let stories = counted(export.stories, ["story", "stories"]);
    writeln!(shell.err, "note: {stories} of `{file}` for {name}")?;
    if export.with_key > 0 {
        let known = counted(export.with_key, ["story", "stories"]);
        let verb = if export.with_key == 1 { "has" } else { "have" };
        writeln!(
            shell.err,
            "note: {known} that {verb} a key among the links left out; `--all` exports them, too"
        )?;
    }
    if export.cut_titles > 0 {
        let titles = counted(export.cut_titles, ["title", "titles"]);
        writeln!(
            shell.err,
            "note: {titles} cut; the descriptions begin with the whole ones"
        )?;
    }
    let lost: Vec<String> = export.losses.iter().map(|loss| loss.phrase()).collect();
    if let Some(lost) = joined(&lost) {
        writeln!(shell.err, "note: {name} doesn't get {lost}")?;
    }
    Ok(())
}
