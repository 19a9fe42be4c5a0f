//! The patterns for maps in the project file.

use super::FindError;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use std::path::{Component, Path, PathBuf};

/// The characters with a meaning in a pattern.
const WILDCARDS: [char; 5] = ['*', '?', '[', '{', '\\'];

/// The patterns of a project.
#[derive(Clone, Debug)]
pub(super) struct Patterns {
    pub(super) globs: GlobSet,
    /// For each pattern the folder that all files are in that match.
    pub(super) folders: Vec<PathBuf>,
}

impl Patterns {
    /// # Errors
    ///
    /// One of the patterns is invalid.
    pub(super) fn new(root: &Path, patterns: &[String]) -> Result<Self, FindError> {
        let relative = patterns.iter().map(|text| text.trim_start_matches("./"));
        Ok(Self {
            globs: glob_set(relative.clone())?,
            folders: relative
                .map(|text| root.join(literal_folder(text)))
                .collect(),
        })
    }
}

fn glob_set<'p>(patterns: impl Iterator<Item = &'p str>) -> Result<GlobSet, FindError> {
    let mut set = GlobSetBuilder::new();
    for text in patterns {
        let glob = GlobBuilder::new(text).literal_separator(true).build();
        set.add(glob.map_err(|error| FindError::Glob(error.to_string()))?);
    }
    set.build()
        .map_err(|error| FindError::Glob(error.to_string()))
}

/// The folders at the start of a pattern, up to the first that contains a wildcard.
fn literal_folder(pattern: &str) -> PathBuf {
    let folder = Path::new(pattern).parent().unwrap_or(Path::new(""));
    let is_literal = |part: &Component| matches!(part, Component::Normal(name) if !name.to_string_lossy().contains(WILDCARDS));
    folder.components().take_while(is_literal).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_starts_where_the_first_wildcard_is() {
        for (pattern, folder) in [
            ("maps/*.yaml", "maps"),
            ("maps/**/team-?/a.yaml", "maps"),
            ("out/maps/a.yaml", "out/maps"),
            ("*.yaml", ""),
            ("a.yaml", ""),
            ("../a/*.yaml", ""),
        ] {
            assert_eq!(literal_folder(pattern), Path::new(folder), "{pattern}");
        }
    }
}
