//! `storywall export`.

mod kind;
#[cfg(feature = "png")]
mod png;
mod target;

pub use kind::ExportFormat;

use super::load::workspace;
use super::outcome::{Exit, Failure, Shell};
use super::ready::theme_is_wrong;
use crate::disk::output::write_file;
use crate::pages::{AnalyzedMap, MapView, PictureForm};
use crate::report::sanitize;
use std::path::PathBuf;
use target::{ExportTarget, targets};

/// What to export, and how.
#[derive(Clone, Debug)]
pub struct ExportOptions {
    /// Maps and folders; nothing means the project.
    pub paths: Vec<PathBuf>,
    /// What the map becomes; the name of the output says it where this does not.
    pub kind: Option<ExportFormat>,
    /// A file, a folder, or `-`; nothing is standard output.
    pub output: Option<PathBuf>,
    /// A built-in theme or a folder, where it is not the project's.
    pub theme: Option<String>,
    /// How a picture is drawn.
    pub form: PictureForm,
    /// How many pixels a PNG has for each of the picture's.
    pub scale: Option<f64>,
    /// Whether CSV begins with the mark by which Excel knows UTF-8.
    pub has_mark: bool,
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
pub fn export(options: &ExportOptions, shell: &mut Shell) -> Result<Exit, Failure> {
    let kind = kind::of(options)?;
    let workspace = workspace(&options.paths, shell)?;
    let output = workspace.output(None, shell);
    let loaded = workspace.load(&output, shell)?;
    if let Some(exit) = loaded.tell(shell)? {
        return Ok(exit);
    }
    let targets = targets(&loaded, options.output.as_deref(), kind, shell)?;
    let asked = options.theme.as_deref();
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
                let picture = book.picture(options.form);
                match theme.page("map.svg", &picture) {
                    Ok(svg) if kind == ExportFormat::Svg => svg,
                    Ok(svg) => pixels(&svg, (picture.width, picture.height), map, options, shell)?,
                    Err(fault) => return theme_is_wrong(&[*fault], shell),
                }
            }
            None => text(kind, &book, map, options, shell)?.into_bytes(),
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
    options: &ExportOptions,
    shell: &mut Shell,
) -> Result<String, Failure> {
    match kind {
        ExportFormat::Csv => {
            let mark = if options.has_mark { "\u{feff}" } else { "" };
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
    options: &ExportOptions,
    shell: &mut Shell,
) -> Result<Vec<u8>, Failure> {
    let scale = options.scale.unwrap_or(SHARP);
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
    _: &ExportOptions,
    _: &mut Shell,
) -> Result<Vec<u8>, Failure> {
    Err(Failure::new("this storywall was made without `png`")
        .help("install it with its default features, or export to `svg`"))
}
