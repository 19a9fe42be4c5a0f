//! Which format a map is exported to.

use super::ExportArgs;
use crate::commands::shell::Failure;
use crate::disk::probe;
use crate::interop::Tracker;
use crate::pages::PictureForm;
use crate::report::sanitize;
use clap::ValueEnum;
use std::path::{Path, is_separator};

/// The format that a map is exported to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// Picture that scales without loss and follows light or dark mode.
    Svg,
    /// Picture in pixels; requires a build with PNG export.
    Png,
    /// Table of the wall, and a list of all stories.
    #[value(name = "md")]
    Markdown,
    /// One row per story.
    Csv,
    /// The whole map, as in the `map.json` of a site.
    Json,
    /// Jira in the cloud: CSV, and the configuration of its import.
    Jira,
    /// Jira Data Center: CSV.
    JiraDc,
    /// Azure DevOps: CSV.
    Azure,
    /// GitLab: CSV.
    #[value(name = "gitlab")]
    GitLab,
    /// Linear: CSV.
    Linear,
    /// Asana: CSV.
    Asana,
    /// GitHub: JSON for scripts.
    #[value(name = "github")]
    GitHub,
}

impl ExportFormat {
    /// The extension of its files.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            ExportFormat::Svg => "svg",
            ExportFormat::Png => "png",
            ExportFormat::Markdown => "md",
            ExportFormat::Csv
            | ExportFormat::Jira
            | ExportFormat::JiraDc
            | ExportFormat::Azure
            | ExportFormat::GitLab
            | ExportFormat::Linear
            | ExportFormat::Asana => "csv",
            ExportFormat::Json | ExportFormat::GitHub => "json",
        }
    }

    /// The tracker that it is for, if it is for one.
    pub(crate) fn tracker(self) -> Option<Tracker> {
        Some(match self {
            ExportFormat::Jira => Tracker::Jira,
            ExportFormat::JiraDc => Tracker::JiraDataCenter,
            ExportFormat::Azure => Tracker::Azure,
            ExportFormat::GitLab => Tracker::GitLab,
            ExportFormat::Linear => Tracker::Linear,
            ExportFormat::Asana => Tracker::Asana,
            ExportFormat::GitHub => Tracker::GitHub,
            _ => return None,
        })
    }

    /// Whether it is a picture, which a theme colors.
    pub(crate) fn is_picture(self) -> bool {
        matches!(self, ExportFormat::Svg | ExportFormat::Png)
    }

    /// The format of files with this extension.
    fn from_extension(extension: &str) -> Option<Self> {
        Some(match extension {
            "svg" => ExportFormat::Svg,
            "png" => ExportFormat::Png,
            "md" | "markdown" => ExportFormat::Markdown,
            "csv" => ExportFormat::Csv,
            "json" => ExportFormat::Json,
            _ => return None,
        })
    }

    /// Whether a file with this extension, which names no format, can be in this one. Text can have many
    /// extensions, such as `.mdx` and `.tsv`.
    fn fits(self, extension: &str) -> bool {
        !self.is_picture() && way_to(extension).is_none()
    }
}

/// Returns the format of `--to` or of the output's extension, if the other options fit it. `folder` is the
/// shell's.
pub(crate) fn export_format(args: &ExportArgs, folder: &Path) -> Result<ExportFormat, Failure> {
    let output = args.output.as_deref();
    let extension = output.and_then(|output| extension_of_file(output, folder));
    let of_output = extension.as_deref().and_then(ExportFormat::from_extension);
    let format = match (args.to, of_output, &extension) {
        (Some(to), Some(of_output), Some(extension))
            if to != of_output && to.extension() != of_output.extension() =>
        {
            let help = format!("omit `--to`, or write to a `.{}` file", to.extension());
            return Err(mismatch(to, extension, help));
        }
        (Some(to), None, Some(extension)) if !to.fits(extension) => {
            let help = way_to(extension).map_or_else(
                || {
                    let to = to.extension();
                    format!("write to a `.{to}` file, or to a folder, with a `/` at the end")
                },
                str::to_owned,
            );
            return Err(mismatch(to, extension, help));
        }
        (Some(format), ..) | (None, Some(format), _) => format,
        (None, None, Some(extension)) => return Err(unknown_format(extension)),
        (None, None, None) => {
            return Err(Failure::new("no output format given").help(
                "pass `--to svg`, `png`, `md`, `csv` or `json`, or an output file: `-o wall.svg`",
            ));
        }
    };
    let misfits = [
        (
            !format.is_picture()
                && (args.timeline || args.picture_form() != PictureForm::default()),
            "`--light`, `--dark`, `--wide` and `--timeline` apply to pictures",
        ),
        (
            !format.is_picture() && args.theme.is_some(),
            "`--theme` applies to pictures",
        ),
        (
            format != ExportFormat::Png && args.scale.is_some(),
            "`--scale` applies to PNG",
        ),
        (
            format != ExportFormat::Csv && args.bom,
            "`--bom` applies to CSV",
        ),
        (
            format != ExportFormat::Csv && args.separator.is_some(),
            "`--separator` applies to CSV",
        ),
        (
            format.tracker().is_none() && args.all,
            "`--all` applies to trackers",
        ),
        (
            format != ExportFormat::Jira && args.kinds.is_some(),
            "`--as` applies to Jira",
        ),
        (
            !matches!(format, ExportFormat::Jira | ExportFormat::Azure) && args.max_rows.is_some(),
            "`--max-rows` applies to Jira and Azure",
        ),
    ];
    match misfits.iter().find(|(is_misfit, _)| *is_misfit) {
        Some((_, message)) => {
            let name = match format.tracker() {
                Some(tracker) => tracker.name(),
                None => format.extension(),
            };
            Err(Failure::new(format!("{message} only, not to {name}")))
        }
        None => Ok(format),
    }
}

/// The extension of the output in lower case; `None` for a folder, and for a file without an extension.
fn extension_of_file(output: &Path, folder: &Path) -> Option<String> {
    let extension = output.extension()?.to_str()?.to_ascii_lowercase();
    let is_folder =
        output.to_string_lossy().ends_with(is_separator) || probe::is_folder(&folder.join(output));
    (!is_folder).then_some(extension)
}

/// The error for an output file whose extension doesn't fit `--to`.
fn mismatch(to: ExportFormat, extension: &str, help: String) -> Failure {
    let (to, extension) = (to.extension(), sanitize(extension));
    Failure::new(format!(
        "`--to {to}` doesn't match the output file, which ends in `.{extension}`"
    ))
    .help(help)
}

/// The error for an output file whose extension names no format, without `--to`.
fn unknown_format(extension: &str) -> Failure {
    let message = format!("can't export to a `.{}` file", sanitize(extension));
    let help = way_to(extension)
        .unwrap_or("use a file that ends in `.svg`, `.png`, `.md`, `.csv` or `.json`");
    Failure::new(message).help(help)
}

/// How to get a file with this extension, in a format that storywall doesn't export to but people ask for.
fn way_to(extension: &str) -> Option<&'static str> {
    Some(match extension {
        "pdf" => {
            "build the site with `storywall build`, and print the map's handout: `chromium --headless --no-pdf-header-footer --print-to-pdf=handout.pdf site/map/handout.html`"
        }
        "html" | "htm" => {
            "build the site with `storywall build`; `--fragments` adds parts for pages of other sites"
        }
        "xlsx" | "xls" | "ods" => "export to a `.csv` file, which spreadsheets open",
        "docx" | "doc" | "odt" | "pptx" | "ppt" | "odp" => {
            "export to a `.png` file, and insert it as a picture"
        }
        "jpg" | "jpeg" | "gif" | "webp" | "avif" => "export to a `.png` file, and convert it",
        _ => return None,
    })
}
