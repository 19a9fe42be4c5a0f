//! `storywall export`.

mod format;
mod left_out;
#[cfg(feature = "png")]
mod png;
mod target;
mod tracker;

use super::load::{ThemeRequest, Workspace};
use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::output::write_file;
use crate::interop::ActivityForm;
use crate::pages::{self, MapView, Picture, PictureForm, Scheme};
use crate::report::sanitize;
use crate::theme::Theme;
use clap::Args;
use format::{ExportFormat, export_format};
use left_out::{joined, left_out_of_csv, left_out_of_markdown};
#[cfg(feature = "png")]
use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use target::{ExportTarget, export_targets};
use tracker::{export_for_tracker, parse_activity_form};

/// The end of the help.
const AFTER_HELP: &str = "PATH is the same as for `build`. With several maps, `--output` is a folder. If a map has an error, nothing is written.

Examples:
  storywall export map.yaml -o wall.svg         for a README; follows light or dark mode
  storywall export map.yaml -o wall.png         for slides or Confluence; looks the same everywhere
  storywall export map.yaml -o plan.svg --timeline   when each release ships
  storywall export map.yaml -o stories.csv      for a spreadsheet
  storywall export map.yaml -o stories.csv --bom --separator ';'   for Excel in
                                                most of Europe
  storywall export maps/ --to svg -o pictures/  one picture per map
  storywall export map.yaml --to md | gh pr comment 7 -F -
  storywall export map.yaml --to jira -o jira/  for Jira's import; also jira-dc, azure,
                                                gitlab, linear, asana, github";

/// The arguments of `storywall export`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct ExportArgs {
    /// Maps and folders [default: the whole project].
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Output format [default: the extension of the output file].
    #[arg(long, value_enum, value_name = "FORMAT")]
    to: Option<ExportFormat>,
    /// Output file or folder; `-` is standard output [default: -].
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Pictures: always light colors.
    #[arg(long, conflicts_with = "dark")]
    light: bool,
    /// Pictures: always dark colors.
    #[arg(long)]
    dark: bool,
    /// Pictures: put the whole backbone in one row.
    #[arg(long)]
    wide: bool,
    /// Pictures: draw when each release ships, instead of the wall.
    #[arg(long, conflicts_with = "wide")]
    timeline: bool,
    /// PNG: scale factor, from 0.1 to 8 [default: 2].
    #[arg(long, value_name = "NUMBER", value_parser = parse_scale)]
    scale: Option<f64>,
    /// Pictures: built-in theme or theme folder [default: the project's
    /// `theme:`, or `wall`].
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// CSV: start with a byte order mark, for Excel.
    #[arg(long)]
    bom: bool,
    /// CSV: what separates the cells: `,`, `;` or `tab` [default: ,].
    ///
    /// Where the comma is the decimal sign, Excel expects `;`.
    #[arg(long, value_name = "SEPARATOR", value_parser = parse_separator)]
    separator: Option<char>,
    /// Trackers: also stories that have a key of the tracker.
    #[arg(long)]
    all: bool,
    /// Jira: what activities become: `activity=label` or
    /// `activity=initiative` [default: activity=label].
    #[arg(long = "as", value_name = "activity=FORM", value_parser = parse_activity_form)]
    kinds: Option<ActivityForm>,
    /// Jira, Azure: most rows of a file [default: 1500, 1000].
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(2..=100_000))]
    max_rows: Option<u32>,
}

impl ExportArgs {
    /// The color scheme and the layout of a picture.
    fn picture_form(&self) -> PictureForm {
        PictureForm {
            scheme: match (self.light, self.dark) {
                (true, _) => Scheme::Light,
                (_, true) => Scheme::Dark,
                _ => Scheme::Auto,
            },
            is_wide: self.wide,
        }
    }

    /// The picture of a map.
    ///
    /// # Errors
    ///
    /// A time line is asked for, and no release of the map has a date. `file` is the map's name.
    fn picture(&self, view: &MapView, file: &str) -> Result<Picture, Failure> {
        let form = self.picture_form();
        if !self.timeline {
            return Ok(pages::picture(view, form));
        }
        pages::timeline_picture(view, form.scheme).ok_or_else(|| {
            let message = format!("no release of `{}` has a date", sanitize(file));
            Failure::new(message)
                .help("add a `date:` to each release, such as `2027-01-15` or `2027-Q1`")
        })
    }
}

/// Parses what separates the cells of a CSV.
fn parse_separator(text: &str) -> Result<char, String> {
    match text {
        "," | "comma" => Ok(','),
        ";" | "semicolon" => Ok(';'),
        "\t" | "\\t" | "tab" => Ok('\t'),
        _ => Err("expected `,`, `;` or `tab`".to_owned()),
    }
}

/// Parses the scale of a PNG.
fn parse_scale(text: &str) -> Result<f64, String> {
    let expected = "expected a number from 0.1 to 8, for example 1.5";
    let number: f64 = text.parse().map_err(|_| expected.to_owned())?;
    if (0.1..=8.0).contains(&number) {
        Ok(number)
    } else {
        Err(expected.to_owned())
    }
}

/// The default scale of a PNG, which matches high-resolution screens.
#[cfg(feature = "png")]
const DEFAULT_SCALE: f64 = 2.0;

/// The longest comment on GitHub, in characters.
const MAX_GITHUB_COMMENT: usize = 65_536;

/// Exports maps to another format. Everything is rendered before anything is written.
///
/// # Errors
///
/// The maps or the theme have errors, options don't fit the format, or the disk fails.
pub(crate) fn export(args: &ExportArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let format = export_format(args, &shell.folder)?;
    let workspace = Workspace::open(&args.paths, &shell.folder, shell.today)?;
    let loaded = workspace.load(&workspace.output_folder(None), shell.input)?;
    loaded.report(shell)?;
    if let Some(tracker) = format.tracker() {
        return Ok(export_for_tracker(tracker, args, &loaded, shell)?);
    }
    let targets = export_targets(&loaded, args.output.as_deref(), format, shell)?;
    let theme = if format.is_picture() {
        let request = ThemeRequest::new(&workspace, args.theme.as_deref());
        let theme = request.compile(&request.read()?);
        Some(theme.map_err(|errors| shell.stop_for_theme(&errors))?)
    } else {
        None
    };
    let mut exports = Vec::with_capacity(targets.len());
    for (map, target) in loaded.maps.iter().zip(targets) {
        let lang = &map.map.lang;
        let catalogs = theme.as_ref().map(Theme::catalogs);
        let catalogs = catalogs.unwrap_or(&workspace.project.catalogs);
        let view =
            MapView::new(map, &workspace.project, &[]).with_catalog(catalogs.in_language(lang));
        let view = &view;
        let bytes = match &theme {
            Some(theme) => {
                let picture = args.picture(view, &map.file)?;
                let theme = theme.in_language(lang);
                let svg = theme.and_then(|theme| theme.render_page("map.svg", &picture));
                let svg = svg.map_err(|error| shell.stop_for_theme(&[*error]))?;
                if format == ExportFormat::Svg {
                    svg
                } else {
                    render_png(&svg, &picture, &map.file, args, shell)?
                }
            }
            None => render_text(format, view, &map.file, args, shell)?.into_bytes(),
        };
        exports.push((target, bytes));
    }
    for (target, bytes) in exports {
        write_export(target, &bytes, shell)?;
    }
    Ok(Exit::Success)
}

/// Prints a note about what an export doesn't contain; nothing if it contains everything.
fn print_left_out(
    left_out: &[String],
    format: &str,
    file: &str,
    shell: &mut Shell,
) -> io::Result<()> {
    let Some(left_out) = joined(left_out) else {
        return Ok(());
    };
    let file = sanitize(file);
    writeln!(
        shell.err,
        "note: the {format} of `{file}` leaves out {left_out}"
    )?;
    writeln!(shell.err, "help: JSON has everything: `--to json`")
}

fn write_export(target: ExportTarget, bytes: &[u8], shell: &mut Shell) -> Result<(), Failure> {
    match target {
        ExportTarget::Stdout => {
            shell.out.write_all(bytes)?;
            shell.out.flush()?;
        }
        ExportTarget::File { path, name } => {
            write_file(&path, bytes).map_err(|error| Failure::new(error.to_string()))?;
            writeln!(shell.out, "{}", sanitize(&name))?;
        }
    }
    Ok(())
}

/// Returns the map as CSV, JSON or Markdown. `file` is the map's name in notes.
fn render_text(
    format: ExportFormat,
    view: &MapView,
    file: &str,
    args: &ExportArgs,
    shell: &mut Shell,
) -> io::Result<String> {
    match format {
        ExportFormat::Csv => {
            let mark = if args.bom { "\u{feff}" } else { "" };
            print_left_out(&left_out_of_csv(view.map), "CSV", file, shell)?;
            let separator = args.separator.unwrap_or(',');
            Ok(format!("{mark}{}", pages::csv(view, separator)))
        }
        ExportFormat::Json => Ok(format!("{:#}\n", pages::map_json(view))),
        _ => render_markdown(view, file, shell),
    }
}

/// Returns the map as Markdown, and prints a note if it is too long for a comment on GitHub.
fn render_markdown(view: &MapView, file: &str, shell: &mut Shell) -> io::Result<String> {
    print_left_out(&left_out_of_markdown(view.map), "Markdown", file, shell)?;
    let text = pages::map_markdown(view);
    let length = text.chars().count();
    if length > MAX_GITHUB_COMMENT {
        writeln!(
            shell.err,
            "note: the Markdown of `{}` has {length} characters; a comment on GitHub can have {MAX_GITHUB_COMMENT}",
            sanitize(file)
        )?;
    }
    Ok(text)
}

/// Returns the picture as PNG, and prints notes about characters that no built-in font has. Stops if
/// most letters would be empty boxes.
#[cfg(feature = "png")]
fn render_png(
    svg: &[u8],
    picture: &pages::Picture,
    file: &str,
    args: &ExportArgs,
    shell: &mut Shell,
) -> Result<Vec<u8>, Stop> {
    let scale = args.scale.unwrap_or(DEFAULT_SCALE);
    let png = png::check_size(picture.width as f64, picture.height as f64, scale)
        .and_then(|()| png::draw(svg, scale, &picture.lang))
        .map_err(|error| error.into_failure(file))?;
    let file = sanitize(file);
    let named = |characters: &BTreeSet<char>| {
        let others = if characters.len() > 1 {
            " and other characters"
        } else {
            ""
        };
        characters
            .first()
            .map(|first| format!("`{file}`: `{first}`{others}"))
    };
    let package = png.font_package();
    if let Some(missing) = named(&png.missing) {
        let in_no_font = "not in any font of this machine";
        let install = format!(
            "install a font with them, such as the package `{package}` of Debian and Ubuntu"
        );
        if png.is_unreadable() {
            writeln!(shell.err, "error: {missing}: {in_no_font}")?;
            writeln!(shell.err, "help: {install}, or export to SVG")?;
            let why = "most of the text would be empty boxes";
            return Err(shell.stop_unwritten(why, Exit::Findings));
        }
        let note = format!("{missing}: {in_no_font}, and drawn as an empty box");
        writeln!(shell.err, "note: {note}\nhelp: {install}")?;
    }
    if let Some(drawn) = named(&png.from_system_fonts) {
        let note = "drawn with a font of this machine, and may look different on others";
        writeln!(shell.err, "note: {drawn}: {note}")?;
    }
    Ok(png.bytes)
}

#[cfg(not(feature = "png"))]
fn render_png(
    _: &[u8],
    _: &pages::Picture,
    _: &str,
    _: &ExportArgs,
    _: &mut Shell,
) -> Result<Vec<u8>, Stop> {
    let failure = Failure::new("this build of storywall has no PNG export");
    Err((failure.help("rebuild storywall with `--features png`, or export to SVG")).into())
}
