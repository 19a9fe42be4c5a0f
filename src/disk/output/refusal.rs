//! Why an output is refused.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;

/// Why an output is refused: what it is, and the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    message: String,
    help: &'static str,
}

pub(crate) const NAME_ANOTHER: &str = "name a folder of its own with `-o`, such as `-o site`";
const MOVE_IT: &str = "move it away, or name another folder with `-o`";

impl Refusal {
    /// What was found.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The way out.
    pub fn help(&self) -> &str {
        self.help
    }

    pub(crate) fn new(output: &Path, what: &str, help: &'static str) -> Self {
        Self {
            message: format!("the output `{}` {what}", output.display()),
            help,
        }
    }

    pub(crate) fn no_name() -> Self {
        Self {
            message: "the output has an empty name".to_owned(),
            help: NAME_ANOTHER,
        }
    }

    pub(crate) fn root(output: &Path) -> Self {
        Self::new(output, "is the root of a file system", NAME_ANOTHER)
    }

    pub(crate) fn unreadable(output: &Path, error: &io::Error) -> Self {
        Self::new(output, &format!("cannot be reached: {error}"), NAME_ANOTHER)
    }

    pub(crate) fn in_the_way(output: &Path, entry: &Path) -> Self {
        let what = format!(
            "holds `{}`, which storywall did not write and would overwrite",
            entry.display()
        );
        Self::new(output, &what, MOVE_IT)
    }

    pub(crate) fn link_inside(output: &Path, entry: &Path) -> Self {
        let what = format!(
            "holds the link `{}` where a page or folder of the site belongs",
            entry.display()
        );
        Self::new(
            output,
            &what,
            "remove the link, or name another folder with `-o`",
        )
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.message, self.help)
    }
}

impl Error for Refusal {}
