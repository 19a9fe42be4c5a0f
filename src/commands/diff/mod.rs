//! `storywall diff`.

use super::load::ThemeRequest;
use super::shell::{Exit, Failure, Shell, Stop};
use super::versions::{LoadedVersion, Sides, compare_maps};
use crate::analysis::comparison::{Comparison, MapPresence};
use crate::disk::output::write_file;
use crate::messages::Catalog;
use crate::pages::{VersionNames, changes_markdown};
use crate::report::{comparison_json, comparison_text, sanitize};
use crate::site::{ComparedMap, SiteContext, render_diff, site_language};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// The end of the help.
const AFTER_HELP: &str = "OLD and NEW are maps or folders of maps. OLD can also be a revision of git, which is compared with the files here, or a range of two, `A..B` (with `A...B`, only what B changed counts). Then NEW selects a map or a folder. A path alone is compared with the last commit.

A map that can't be read in OLD counts as new.

Exit codes:
  0  done; with `--exit-code`, nothing differs
  1  NEW has errors; with `--exit-code`, something differs
  2  the command could not run

Examples:
  storywall diff                             since the last commit
  storywall diff main                        since the branch main
  storywall diff v1.0..v2.0 maps/shop.yaml   one map, between two tags
  storywall diff old.yaml new.yaml           two files, without git
  storywall diff origin/main...HEAD -f md    for a pull request
  storywall diff v1.0 --release mvp -f md    release notes
  storywall diff v1.0 -f html -o diff.html   the walls, as one file to send";

/// The arguments of `storywall diff`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct DiffArgs {
    /// Old map, folder, revision or range [default: the last commit].
    #[arg(value_name = "OLD")]
    old: Option<PathBuf>,
    /// New map or folder [default: the project's files].
    #[arg(value_name = "NEW")]
    new: Option<PathBuf>,
    /// Output format.
    #[arg(short, long, value_enum, default_value = "human")]
    format: DiffFormat,
    /// Output file [default: standard output].
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Only what is about this release.
    #[arg(long, value_name = "ID")]
    release: Option<String>,
    /// Exit with 1 if anything differs.
    #[arg(long)]
    exit_code: bool,
}

/// The output format of `diff`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum DiffFormat {
    /// One line for each change.
    Human,
    /// Markdown for a comment on a pull request, or for release notes.
    Md,
    /// One JSON object; `storywall schema --diff` prints its schema.
    Json,
    /// One page with the walls and what changed on them, which needs no other file.
    Html,
}

/// Compares two versions of maps, and prints what changed.
///
/// # Errors
///
/// The new maps have errors, a path can't be read, or there is no such release.
pub(crate) fn diff(args: &DiffArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let sides = Sides::new(args.old.as_deref(), args.new.as_deref(), shell)?;
    let output = args
        .output
        .as_deref()
        .filter(|output| output.as_os_str() != "-");
    let (old, new) = (sides.old.load(shell)?, sides.new.load(shell)?);
    new.report_errors(shell)?;
    if old.is_empty() && new.is_empty() {
        return Err(new.no_maps().into());
    }
    if let Some(output) = output {
        new.check_output(&shell.folder.join(output))?;
    }
    let mut comparisons = compare_maps(&old, &new.maps(), sides.are_two_files);
    if let Some(release) = &args.release {
        comparisons = about_release(comparisons, release)?;
    }
    let text = match args.format {
        DiffFormat::Human => comparison_text(&comparisons, shell.out_color && output.is_none()),
        DiffFormat::Md => changes_markdown(&Catalog::english(), &comparisons),
        DiffFormat::Json => comparison_json(&comparisons),
        DiffFormat::Html => html((&old, &new), &sides.names, &comparisons, args, shell)?,
    };
    write_text(&text, args.format, output, shell)?;
    let differs = comparisons.iter().any(|map| !map.is_empty());
    Ok(match args.exit_code && differs {
        true => Exit::Findings,
        false => Exit::Success,
    })
}

/// The page with what changed, in the theme of the new version.
fn html(
    (old, new): (&LoadedVersion, &LoadedVersion),
    names: &VersionNames,
    comparisons: &[Comparison],
    args: &DiffArgs,
    shell: &mut Shell,
) -> Result<String, Stop> {
    let workspace = new.workspace();
    let request = ThemeRequest::new(workspace, None);
    let theme = request.compile(&request.read()?);
    let theme = theme.map_err(|errors| shell.stop_for_theme(&errors))?;
    let (old_maps, new_maps) = (old.maps(), new.maps());
    let compared: Vec<ComparedMap> = (comparisons.iter())
        .filter_map(|comparison| {
            let maps = match comparison.presence {
                MapPresence::Gone => &old_maps,
                MapPresence::Both | MapPresence::New => &new_maps,
            };
            let map = maps.iter().find(|map| map.map.file == comparison.file)?.map;
            Some(ComparedMap { map, comparison })
        })
        .collect();
    let lang = site_language(
        &workspace.project,
        compared.iter().map(|compared| compared.map),
    );
    let context = SiteContext {
        project: &workspace.project,
        theme: &theme,
        lang,
        fragments: None,
        names_sources: false,
    };
    let page = render_diff(&compared, names, args.release.as_deref(), context);
    let page = page.map_err(|error| shell.stop_for_theme(&[*error]))?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

/// The comparisons without what isn't about a release.
fn about_release(comparisons: Vec<Comparison>, id: &str) -> Result<Vec<Comparison>, Failure> {
    let has = |map: &Comparison| {
        let mut releases = map.releases.iter();
        releases.any(|figures| figures.release.as_deref() == Some(id))
    };
    if !comparisons.iter().any(has) {
        let mut known: Vec<&str> = (comparisons.iter())
            .flat_map(|map| {
                map.releases
                    .iter()
                    .filter_map(|figures| figures.release.as_deref())
            })
            .collect();
        known.sort_unstable();
        known.dedup();
        let failure = Failure::new(format!("there is no release `{id}`"));
        return Err(match &known[..] {
            [] => failure.help("the maps have no releases"),
            _ => failure.help(format!("the releases are `{}`", known.join("`, `"))),
        });
    }
    let about = comparisons.into_iter().filter(has);
    Ok(about.map(|map| map.about_release(id)).collect())
}

fn write_text(
    text: &str,
    format: DiffFormat,
    output: Option<&Path>,
    shell: &mut Shell,
) -> Result<(), Stop> {
    match output {
        Some(output) => {
            let path = shell.folder.join(output);
            write_file(&path, text.as_bytes()).map_err(|error| {
                let name = output.display();
                Failure::new(format!("could not write `{name}`: {error}"))
            })?;
        }
        // A terminal must not be controlled by a map.
        None if format == DiffFormat::Md && shell.out_is_terminal => {
            shell.out.write_all(sanitize(text).as_bytes())?;
        }
        None => shell.out.write_all(text.as_bytes())?,
    }
    Ok(())
}
