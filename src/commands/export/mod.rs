//! `storywall export`.

#[cfg(feature = "png")]
mod png;
mod target;

use super::load::{ThemeRequest, Workspace};
use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::output::write_file;
use crate::pages::{self, MapView, PictureForm, Scheme};
use crate::report::sanitize;
use clap::{Args, ValueEnum};
use std::io;
use std::path::{Path, PathBuf};
use target::{ExportTarget, export_targets};

/// The end of the help.
const AFTER_HELP: &str = "PATH is a map, `-` for standard input, a folder with maps, or nothing: the project found from here upward.
Several maps go into a folder, one file each. Nothing is written unless every map is without faults.

Examples:
  storywall export map.yaml -o wall.png                for a slide or Confluence, the same on every machine
  storywall export map.yaml -o wall.svg                for a README, light or dark as its reader has it
  storywall export map.yaml --to md | gh pr comment 7 -F -
  storywall export map.yaml -o stories.csv             for a spreadsheet
  storywall export maps/ --to svg -o pictures/         all maps at once";

/// The arguments of `storywall export`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct ExportArgs {
    /// Maps and folders.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// What the map becomes [default: what the name of the output ends in].
    #[arg(long, value_enum, value_name = "KIND")]
    to: Option<ExportFormat>,
    /// The file to write, or a folder; `-` is standard output, as is nothing.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Pictures: light colours, whatever their reader prefers.
    #[arg(long, conflicts_with = "dark")]
    light: bool,
    /// Pictures: dark colours.
    #[arg(long)]
    dark: bool,
    /// Pictures: the whole backbone in one row, for slides and posters.
    #[arg(long)]
    wide: bool,
    /// PNG: how many pixels for each of the picture's [default: 2].
    #[arg(long, value_name = "NUMBER", value_parser = parse_scale)]
    scale: Option<f64>,
    /// Pictures: a built-in theme, or a folder.
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// CSV: begin with the mark by which Excel knows UTF-8.
    #[arg(long)]
    bom: bool,
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

/// The format that a map is exported to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// A picture that is sharp in every size, and light or dark as its reader prefers.
    Svg,
    /// A picture in pixels.
    Png,
    /// The wall as a table, and a list of every story.
    #[value(name = "md")]
    Markdown,
    /// One row a story.
    Csv,
    /// The whole map: what a site has as `map.json`.
    Json,
}

impl ExportFormat {
    /// The extension of its files.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            ExportFormat::Svg => "svg",
            ExportFormat::Png => "png",
            ExportFormat::Markdown => "md",
            ExportFormat::Csv => "csv",
            ExportFormat::Json => "json",
        }
    }

    fn is_picture(self) -> bool {
        matches!(self, ExportFormat::Svg | ExportFormat::Png)
    }

    /// The format that the extension of a file stands for.
    fn from_path(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        Some(match extension.as_str() {
            "svg" => ExportFormat::Svg,
            "png" => ExportFormat::Png,
            "md" | "markdown" => ExportFormat::Markdown,
            "csv" => ExportFormat::Csv,
            "json" => ExportFormat::Json,
            _ => return None,
        })
    }
}

/// The default scale of a PNG: as many pixels as the screens have that slides are made on.
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
    let format = export_format(args)?;
    let workspace = Workspace::open(&args.paths, &shell.folder, shell.today)?;
    let loaded = workspace.load(&workspace.output_folder(None), shell.input)?;
    loaded.report(shell)?;
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
        let view = &MapView::new(map, &workspace.project, &[]);
        let bytes = match &theme {
            Some(theme) => {
                let picture = pages::picture(view, args.picture_form());
                let svg = theme.render_page("map.svg", &picture);
                let svg = svg.map_err(|error| shell.stop_for_theme(&[*error]))?;
                if format == ExportFormat::Svg {
                    svg
                } else {
                    let size = (picture.width, picture.height);
                    render_png(&svg, size, &map.file, args, shell)?
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

/// Returns the format of `--to` or of the output's extension, if the other options fit it.
fn export_format(args: &ExportArgs) -> Result<ExportFormat, Failure> {
    let of_output = args.output.as_deref().and_then(ExportFormat::from_path);
    let format = match (args.to, of_output) {
        (Some(to), Some(of_output)) if to != of_output => {
            let (to, of_output) = (to.extension(), of_output.extension());
            return Err(
                Failure::new(format!("`--to {to}` makes no .{of_output} file"))
                    .help(format!("leave `--to` out, or name a .{to} file")),
            );
        }
        (Some(format), _) | (None, Some(format)) => format,
        (None, None) => {
            return Err(Failure::new("what shall the map become?").help(
                "say `--to svg`, `png`, `md`, `csv` or `json`, or name a file: `-o wall.png`",
            ));
        }
    };
    let misfits = [
        (
            !format.is_picture() && args.picture_form() != PictureForm::default(),
            "`--light`, `--dark` and `--wide` are for pictures",
        ),
        (
            !format.is_picture() && args.theme.is_some(),
            "`--theme` is for pictures",
        ),
        (
            format != ExportFormat::Png && args.scale.is_some(),
            "`--scale` is for PNG",
        ),
        (
            format != ExportFormat::Csv && args.bom,
            "`--bom` is for CSV",
        ),
    ];
    match misfits.iter().find(|(is_misfit, _)| *is_misfit) {
        Some((_, message)) => {
            let extension = format.extension();
            Err(Failure::new(format!("{message}, and this is {extension}")))
        }
        None => Ok(format),
    }
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
            Ok(format!("{mark}{}", pages::csv(view)))
        }
        ExportFormat::Json => Ok(format!("{:#}\n", pages::map_json(view))),
        _ => render_markdown(view, file, shell),
    }
}

/// Returns the map as Markdown, and prints a note if that is too long for a comment on GitHub.
fn render_markdown(view: &MapView, file: &str, shell: &mut Shell) -> io::Result<String> {
    let text = pages::map_markdown(view);
    let length = text.chars().count();
    if length > MAX_GITHUB_COMMENT {
        writeln!(
            shell.err,
            "note: `{}` becomes {length} characters, and a comment on GitHub takes {MAX_GITHUB_COMMENT}",
            sanitize(file)
        )?;
    }
    Ok(text)
}

/// Returns the picture as PNG, and prints notes about characters without a font of ours. The size
/// is width and height in the units of the SVG.
#[cfg(feature = "png")]
fn render_png(
    svg: &[u8],
    (width, height): (usize, usize),
    file: &str,
    args: &ExportArgs,
    shell: &mut Shell,
) -> Result<Vec<u8>, Failure> {
    let scale = args.scale.unwrap_or(DEFAULT_SCALE);
    let picture = png::check_size(width as f64, height as f64, scale)
        .and_then(|()| png::draw(svg, scale))
        .map_err(|error| error.into_failure(file))?;
    for (characters, what) in [
        (
            picture.from_system_fonts,
            "is drawn with a font of this machine, and looks otherwise on another",
        ),
        (
            picture.missing,
            "is in no font on this machine: an empty box stands for it",
        ),
    ] {
        if let Some(first) = characters.first() {
            let others = if characters.len() > 1 {
                " and others"
            } else {
                ""
            };
            let file = sanitize(file);
            writeln!(shell.err, "note: `{file}`: `{first}`{others}: {what}")?;
        }
    }
    Ok(picture.bytes)
}

#[cfg(not(feature = "png"))]
fn render_png(
    _: &[u8],
    _: (usize, usize),
    _: &str,
    _: &ExportArgs,
    _: &mut Shell,
) -> Result<Vec<u8>, Failure> {
    Err(Failure::new("this storywall was built without PNG export")
        .help("build it with `--features png`, or export to `svg`"))
}
