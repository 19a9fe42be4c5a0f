//! What a map can become.

use super::ExportArgs;
use crate::commands::outcome::Failure;
use crate::pages::PictureForm;
use clap::ValueEnum;
use std::path::Path;

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

/// What is asked for, by name or by the name of the output; options that it knows nothing of are
/// a slip.
pub(crate) fn of(args: &ExportArgs) -> Result<ExportFormat, Failure> {
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
