//! `storywall export`.

#[cfg(feature = "png")]
mod png;
mod target;

use super::load::theme_is_wrong;
use super::load::workspace;
use super::shell::{Exit, Failure, Shell};
use crate::disk::output::write_file;
use crate::pages::{AnalyzedMap, MapView, PictureForm, Scheme};
use crate::report::sanitize;
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use target::{ExportTarget, targets};

/// What the help ends with.
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
    /// How its files end.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            ExportFormat::Svg => "svg",
            ExportFormat::Png => "png",
            ExportFormat::Markdown => "md",
            ExportFormat::Csv => "csv",
            ExportFormat::Json => "json",
        }
    }

    pub(crate) fn is_picture(self) -> bool {
        matches!(self, ExportFormat::Svg | ExportFormat::Png)
    }

    fn of_file(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        Some(match ending.as_str() {
            "svg" => ExportFormat::Svg,
            "png" => ExportFormat::Png,
            "md" | "markdown" => ExportFormat::Markdown,
            "csv" => ExportFormat::Csv,
            "json" => ExportFormat::Json,
            _ => return None,
        })
    }
}

/// As many pixels as the screens have on which slides are made.
#[cfg(feature = "png")]
const SHARP: f64 = 2.0;

/// GitHub takes no longer comment.
const LONGEST_COMMENT: usize = 65_536;

/// Turns maps into something for other programs. Everything is made before anything is written.
///
/// # Errors
///
/// The command could not run: a kind or an output that fits nothing, a disk that fails.
pub(crate) fn export(args: &ExportArgs, shell: &mut Shell) -> Result<Exit, Failure> {
    let kind = export_format(args)?;
    let workspace = workspace(&args.paths, shell)?;
    let output = workspace.output(None, shell);
    let loaded = workspace.load(&output, shell)?;
    if let Some(exit) = loaded.tell(shell)? {
        return Ok(exit);
    }
    let targets = targets(&loaded, args.output.as_deref(), kind, shell)?;
    let asked = args.theme.as_deref();
    let wanted = workspace.wanted_theme(asked.map(|name| (name, shell.folder.as_path())));
    let theme = kind.is_picture().then(|| wanted.find()).transpose()?;
    let theme = match theme.transpose() {
        Ok(theme) => theme,
        Err(faults) => return theme_is_wrong(&faults, shell),
    };
    let mut made = Vec::with_capacity(targets.len());
    for (map, target) in loaded.maps.iter().zip(targets) {
        let book = MapView::new(map, &workspace.project, &[]);
        let bytes = match &theme {
            Some(theme) => {
                let picture = book.picture(args.picture_form());
                match theme.page("map.svg", &picture) {
                    Ok(svg) if kind == ExportFormat::Svg => svg,
                    Ok(svg) => pixels(&svg, (picture.width, picture.height), map, args, shell)?,
                    Err(fault) => return theme_is_wrong(&[*fault], shell),
                }
            }
            None => text(kind, &book, map, args, shell)?.into_bytes(),
        };
        made.push((target, bytes));
    }
    for (target, bytes) in made {
        write(target, &bytes, shell)?;
    }
    Ok(Exit::Fine)
}

fn write(target: ExportTarget, bytes: &[u8], shell: &mut Shell) -> Result<(), Failure> {
    match target {
        ExportTarget::Out => {
            shell.out.write_all(bytes)?;
            shell.out.flush()?;
        }
        ExportTarget::File { path, shown } => {
            write_file(&path, bytes).map_err(|error| Failure::new(error.to_string()))?;
            writeln!(shell.out, "{}", sanitize(&shown))?;
        }
    }
    Ok(())
}

/// The map as text.
fn text(
    kind: ExportFormat,
    book: &MapView,
    map: &AnalyzedMap,
    args: &ExportArgs,
    shell: &mut Shell,
) -> Result<String, Failure> {
    match kind {
        ExportFormat::Csv => {
            let mark = if args.bom { "\u{feff}" } else { "" };
            Ok(format!("{mark}{}", book.csv()))
        }
        ExportFormat::Json => Ok(format!("{:#}\n", book.data())),
        _ => markdown(book, map, shell),
    }
}

fn markdown(book: &MapView, map: &AnalyzedMap, shell: &mut Shell) -> Result<String, Failure> {
    let text = book.as_markdown();
    let length = text.chars().count();
    if length > LONGEST_COMMENT {
        writeln!(
            shell.err,
            "note: `{}` becomes {length} characters, and a comment on GitHub takes {LONGEST_COMMENT}",
            sanitize(&map.file)
        )?;
    }
    Ok(text)
}

#[cfg(feature = "png")]
fn pixels(
    svg: &[u8],
    (width, height): (usize, usize),
    map: &AnalyzedMap,
    args: &ExportArgs,
    shell: &mut Shell,
) -> Result<Vec<u8>, Failure> {
    let scale = args.scale.unwrap_or(SHARP);
    let drawn = png::fits(width as f64, height as f64, scale)
        .and_then(|()| png::draw(svg, scale))
        .map_err(|undrawn| undrawn.failure(map))?;
    for (letters, what) in [
        (
            drawn.borrowed,
            "is drawn with a font of this machine, and looks otherwise on another",
        ),
        (
            drawn.missing,
            "is in no font on this machine: an empty box stands for it",
        ),
    ] {
        if let Some(letter) = letters.first() {
            let others = if letters.len() > 1 { " and others" } else { "" };
            let file = sanitize(&map.file);
            writeln!(shell.err, "note: `{file}`: `{letter}`{others}: {what}")?;
        }
    }
    Ok(drawn.bytes)
}

#[cfg(not(feature = "png"))]
fn pixels(
    _: &[u8],
    _: (usize, usize),
    _: &AnalyzedMap,
    _: &ExportArgs,
    _: &mut Shell,
) -> Result<Vec<u8>, Failure> {
    Err(Failure::new("this storywall was made without `png`")
        .help("install it with its default features, or export to `svg`"))
}

/// What is asked for, by name or by the name of the output; options that it knows nothing of are
/// a slip.
fn export_format(args: &ExportArgs) -> Result<ExportFormat, Failure> {
    let named = args.output.as_deref().and_then(ExportFormat::of_file);
    let kind = match (args.to, named) {
        (Some(kind), Some(named)) if kind != named => {
            let (kind, named) = (kind.ending(), named.ending());
            return Err(
                Failure::new(format!("`--to {kind}` makes no .{named} file"))
                    .help(format!("leave `--to` out, or name a .{kind} file")),
            );
        }
        (Some(kind), _) | (None, Some(kind)) => kind,
        (None, None) => {
            return Err(Failure::new("what shall the map become?").help(
                "say `--to svg`, `png`, `md`, `csv` or `json`, or name a file: `-o wall.png`",
            ));
        }
    };
    let slips = [
        (
            !kind.is_picture() && args.picture_form() != PictureForm::default(),
            "`--light`, `--dark` and `--wide` are for pictures",
        ),
        (
            !kind.is_picture() && args.theme.is_some(),
            "`--theme` is for pictures",
        ),
        (
            kind != ExportFormat::Png && args.scale.is_some(),
            "`--scale` is for PNG",
        ),
        (kind != ExportFormat::Csv && args.bom, "`--bom` is for CSV"),
    ];
    match slips.iter().find(|(is_slip, _)| *is_slip) {
        Some((_, slip)) => Err(Failure::new(format!(
            "{slip}, and this is {}",
            kind.ending()
        ))),
        None => Ok(kind),
    }
}
