//! The commits that changed a file.

use super::{GitError, ObjectId, Repository};
use crate::map::Date;
use std::path::Path;

/// What `log` prints of each commit, after two NULs; it ends with another one.
const FORMAT: &str = "--format=%x00%x00%H%x00%cs%x00%aN%x00%P%x00%s%x00%b";

/// A commit that changed a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileCommit {
    /// The id of the commit.
    pub id: ObjectId,
    /// The day of the commit, in the time zone of whoever made it; the first of 1970 if it is in no calendar.
    pub day: Date,
    /// Who wrote the change.
    pub author: String,
    /// The first line of the message. Of a merge, it is the title of what was merged, if the message has it.
    pub subject: String,
    /// The content of the file after the commit; `None` if the commit removed it.
    pub content: Option<ObjectId>,
}

impl Repository {
    /// The commits that changed a file, newest first, up to the first one that had it; it is followed through
    /// renames. A merge counts as one commit, as it changed the branch that it was merged into: what several people
    /// did on branches of their own at the same time is no sequence of states.
    ///
    /// # Errors
    ///
    /// git fails, or the repository has only the newest commits.
    pub fn commits_of(&self, file: &Path) -> Result<Vec<FileCommit>, GitError> {
        if self.is_shallow() {
            return Err(GitError::Shallow);
        }
        let (true, Some(path)) = (self.has_commits()?, self.path_below(file)) else {
            return Ok(Vec::new());
        };
        let command = self.command("log").args(&[
            "--follow",
            "--first-parent",
            "--diff-merges=first-parent",
            "--raw",
            "-z",
            "--no-abbrev",
            "--no-ext-diff",
            "--no-textconv",
            "--no-decorate",
            "--no-notes",
            "--encoding=UTF-8",
            FORMAT,
            "--end-of-options",
            "HEAD",
            "--",
        ]);
        parse(&command.arg(path).read()?)
    }
}

/// Reads what `log` printed. Each commit begins with two NULs, which neither a text nor a path contains: after
/// the fields of [`FORMAT`] comes `\n:<modes> <old> <new> <status>NUL<path>`, with a second path for a rename.
fn parse(output: &[u8]) -> Result<Vec<FileCommit>, GitError> {
    let mut fields = output.split(|byte| *byte == 0).peekable();
    let mut commits = Vec::new();
    while let Some(field) = fields.next() {
        // Before a commit, fields are empty; a commit begins with its id.
        if field.is_empty() {
            continue;
        }
        let id = ObjectId::from_output(field)?;
        let mut text = || String::from_utf8_lossy(fields.next().unwrap_or_default()).into_owned();
        let (day, author, parents) = (text(), text(), text());
        let (subject, body) = (text(), text());
        let mut content = None;
        if let Some(change) = fields.next_if(|field| field.trim_ascii_start().starts_with(b":")) {
            let change = String::from_utf8_lossy(change.trim_ascii()).into_owned();
            let words: Vec<&str> = change.split(' ').collect();
            if let [_, mode, _, new, status] = words[..] {
                let id = ObjectId::from_output(new.as_bytes())?;
                // A link or a submodule in place of the file is no map.
                content = Some(id).filter(|id| !id.is_zero() && mode.starts_with("100"));
                let paths = if status.starts_with(['R', 'C']) { 2 } else { 1 };
                fields.by_ref().take(paths).for_each(drop);
            }
        }
        let is_merge = parents.contains(' ');
        commits.push(FileCommit {
            id,
            day: day.parse().unwrap_or(Date::from_unix_days(0)),
            author,
            subject: merged_title(&subject, &body)
                .filter(|_| is_merge)
                .map_or(subject.clone(), str::to_owned),
            content,
        });
    }
    Ok(commits)
}

/// The title of the pull request that a commit merged: GitHub and GitLab write it below their own subject.
fn merged_title<'b>(subject: &str, body: &'b str) -> Option<&'b str> {
    let title = body.lines().map(str::trim).find(|line| !line.is_empty())?;
    subject.starts_with("Merge ").then_some(title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_merge_is_called_by_what_it_merged() {
        let subject = "Merge pull request #12 from kim/pay";
        assert_eq!(
            merged_title(subject, "\nPay any way\n\nMore\n"),
            Some("Pay any way")
        );
        assert_eq!(merged_title(subject, "\n"), None);
        assert_eq!(merged_title("Pay any way", "Because"), None);
    }
}
