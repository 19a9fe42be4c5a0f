//! `storywall build`, as it is typed.

use crate::commands::{BuildOptions, FragmentOptions};
use crate::pages::safe;
use clap::Args;
use std::path::PathBuf;

/// What the help ends with.
pub(crate) const AFTER_HELP: &str = "PATH is a map, a folder with maps, `-` for standard input, or nothing: the project found from here upward, else this folder.
Nothing is written unless every map is without faults, and then all of it at once.
With `--fragments`, each map's folder also has `fragment-wall.html`, `fragment-gaps.html` and `fragment-release-<id>.html`.";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Maps and folders.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The folder to write to [default: `output:` of the project, else `site`].
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// A built-in theme, or a folder.
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Write pieces of the maps as well, for the pages of other documentation.
    #[arg(long)]
    fragments: bool,
    /// With `--fragments`: the level of a piece's first heading.
    #[arg(long, value_name = "N", requires = "fragments", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=6))]
    heading_level: u8,
    /// With `--fragments`: what leads from the page that takes a piece to this site, such as `../maps/`
    /// [default: `base_url:` of the project, else `../`].
    #[arg(long, value_name = "PREFIX", requires = "fragments", value_parser = prefix)]
    assets_prefix: Option<String>,
    /// Write nothing while there are gaps to decide on.
    #[arg(long)]
    strict: bool,
    /// Open the site in the browser.
    #[arg(long, conflicts_with = "watch")]
    open: bool,
    /// Build again with every save, until Ctrl-C.
    #[arg(long)]
    watch: bool,
    /// With `--watch`: look through the folders, where the system does not tell of changes.
    #[arg(long, requires = "watch")]
    poll: bool,
}

impl From<Arguments> for BuildOptions {
    fn from(arguments: Arguments) -> Self {
        let Arguments {
            heading_level,
            assets_prefix,
            ..
        } = arguments;
        Self {
            paths: arguments.paths,
            output: arguments.output,
            theme: arguments.theme,
            fragments: arguments.fragments.then_some(FragmentOptions {
                heading_level,
                prefix: assets_prefix,
            }),
            strict: arguments.strict,
            open: arguments.open,
            watch: arguments.watch,
            polls: arguments.poll,
        }
    }
}

/// A prefix that ends where a path can begin.
fn prefix(text: &str) -> Result<String, String> {
    if text.is_empty() || text.ends_with('/') && safe(text).is_some() {
        return Ok(text.to_owned());
    }
    let whole = format!("{text}/");
    match safe(&whole) {
        Some(_) => Ok(whole),
        None => Err("expected an address such as https://docs.example/maps/, or a path".to_owned()),
    }
}
