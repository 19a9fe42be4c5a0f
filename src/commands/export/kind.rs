//! What a map can become.

use super::ExportOptions;
use crate::commands::outcome::Failure;
use crate::pages::PictureForm;
use std::path::Path;

/// What a map can become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// A picture that is sharp in every size.
    Svg,
    /// A picture in pixels.
    Png,
    /// A table and a list.
    Markdown,
    /// One row a story.
    Csv,
    /// The whole map as data.
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
pub(crate) fn of(options: &ExportOptions) -> Result<ExportFormat, Failure> {
    let named = options.output.as_deref().and_then(ExportFormat::of_file);
    let kind = match (options.kind, named) {
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
            !kind.is_picture() && options.form != PictureForm::default(),
            "`--light`, `--dark` and `--wide` are for pictures",
        ),
        (
            !kind.is_picture() && options.theme.is_some(),
            "`--theme` is for pictures",
        ),
        (
            kind != ExportFormat::Png && options.scale.is_some(),
            "`--scale` is for PNG",
        ),
        (
            kind != ExportFormat::Csv && options.has_mark,
            "`--bom` is for CSV",
        ),
    ];
    match slips.iter().find(|(is_slip, _)| *is_slip) {
        Some((_, slip)) => Err(Failure::new(format!(
            "{slip}, and this is {}",
            kind.ending()
        ))),
        None => Ok(kind),
    }
}
