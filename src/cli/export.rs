//! The arguments of `storywall export`.

use crate::commands::{ExportFormat, ExportOptions};
use crate::pages::{PictureForm, Scheme};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

pub(crate) const AFTER_HELP: &str = "PATH is a map, `-` for standard input, a folder with maps, or nothing: the project found from here upward.
Several maps go into a folder, one file each. Nothing is written unless every map is without faults.

Examples:
  storywall export map.yaml -o wall.png                for a slide or Confluence, the same on every machine
  storywall export map.yaml -o wall.svg                for a README, light or dark as its reader has it
  storywall export map.yaml --to md | gh pr comment 7 -F -
  storywall export map.yaml -o stories.csv             for a spreadsheet
  storywall export maps/ --to svg -o pictures/         all maps at once";

/// What to export, and how.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// Maps and folders.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// What the map becomes [default: what the name of the output ends in].
    #[arg(long, value_enum, value_name = "KIND")]
    to: Option<KindArgument>,
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
    #[arg(long, value_name = "NUMBER", value_parser = scale)]
    scale: Option<f64>,
    /// Pictures: a built-in theme, or a folder.
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// CSV: begin with the mark by which Excel knows UTF-8.
    #[arg(long)]
    bom: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindArgument {
    /// A picture that is sharp in every size, and light or dark as its reader prefers.
    Svg,
    /// A picture in pixels.
    Png,
    /// The wall as a table, and a list of every story.
    Md,
    /// One row a story.
    Csv,
    /// The whole map: what a site has as `map.json`.
    Json,
}

impl From<Arguments> for ExportOptions {
    fn from(arguments: Arguments) -> Self {
        Self {
            paths: arguments.paths,
            kind: arguments.to.map(|to| match to {
                KindArgument::Svg => ExportFormat::Svg,
                KindArgument::Png => ExportFormat::Png,
                KindArgument::Md => ExportFormat::Markdown,
                KindArgument::Csv => ExportFormat::Csv,
                KindArgument::Json => ExportFormat::Json,
            }),
            output: arguments.output,
            theme: arguments.theme,
            form: PictureForm {
                scheme: match (arguments.light, arguments.dark) {
                    (true, _) => Scheme::Light,
                    (_, true) => Scheme::Dark,
                    _ => Scheme::Auto,
                },
                is_wide: arguments.wide,
            },
            scale: arguments.scale,
            has_mark: arguments.bom,
        }
    }
}

fn scale(text: &str) -> Result<f64, String> {
    let wanted = "expected a number from 0.1 to 8, for example 1.5";
    let number: f64 = text.parse().map_err(|_| wanted.to_owned())?;
    if (0.1..=8.0).contains(&number) {
        Ok(number)
    } else {
        Err(wanted.to_owned())
    }
}
