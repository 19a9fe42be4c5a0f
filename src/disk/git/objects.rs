//! The objects of a repository: their ids, and the contents of files.

use super::{GitError, Repository};
use std::fmt;
use std::path::Path;

/// The id of a commit or of the content of a file, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId(String);

impl ObjectId {
    /// The id that a text is: 40 digits, or 64 in a repository with SHA-256.
    pub(super) fn new(text: &str) -> Option<Self> {
        let is_hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        (is_hex && matches!(text.len(), 40 | 64)).then(|| Self(text.to_ascii_lowercase()))
    }

    /// The id that these bytes of git's output are.
    ///
    /// # Errors
    ///
    /// They aren't an id.
    pub(super) fn from_output(bytes: &[u8]) -> Result<Self, GitError> {
        let text = String::from_utf8_lossy(bytes);
        Self::new(&text).ok_or_else(|| GitError::Failed(format!("unexpected object `{text}`")))
    }

    /// Whether this stands for no object, as in the change that adds or removes a file.
    pub(super) fn is_zero(&self) -> bool {
        self.0.bytes().all(|byte| byte == b'0')
    }

    /// The id in hexadecimal.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Repository {
    /// The content that a file had in each of these commits; `None` where it didn't exist.
    ///
    /// # Errors
    ///
    /// git fails.
    pub fn ids_in(
        &self,
        commits: &[&ObjectId],
        file: &Path,
    ) -> Result<Vec<Option<ObjectId>>, GitError> {
        let path = self.path_below(file);
        // Each question is a line, and names have slashes on all systems.
        let path = path.map(|path| path.to_string_lossy().replace('\\', "/"));
        let Some(path) = path.filter(|path| !path.contains('\n') && !commits.is_empty()) else {
            return Ok(vec![None; commits.len()]);
        };
        let input: String = commits
            .iter()
            .map(|commit| format!("{commit}:{path}\n"))
            .collect();
        let command = self.command("cat-file");
        let command = command.arg("--batch-check=%(objecttype) %(objectname)");
        let answer = command.input(input.into_bytes()).read_text()?;
        let ids = answer
            .lines()
            .map(|line| ObjectId::new(line.strip_prefix("blob ")?));
        let ids: Vec<Option<ObjectId>> = ids.collect();
        // A path could hold what ends a line elsewhere.
        Ok(if ids.len() == commits.len() {
            ids
        } else {
            vec![None; commits.len()]
        })
    }

    /// The contents of files, in the order of the ids. Of a file larger than `limit_mib`, only one byte more than
    /// the limit, as [`crate::disk::input::read_bytes`] reads one from the disk.
    ///
    /// # Errors
    ///
    /// git fails, or the repository doesn't have one of the objects.
    pub fn contents(&self, ids: &[ObjectId], limit_mib: u32) -> Result<Vec<Vec<u8>>, GitError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let input: String = ids.iter().map(|id| format!("{id}\n")).collect();
        let command = self.command("cat-file").arg("--batch");
        let output = command.input(input.into_bytes()).read()?;
        let limit = (limit_mib as usize) << 20;
        let mut rest = &output[..];
        let mut contents = Vec::with_capacity(ids.len());
        for id in ids {
            let size = object_size(&mut rest, id)?;
            let (content, after) = rest.split_at_checked(size).ok_or_else(|| cut_off(id))?;
            contents.push(content[..size.min(limit + 1)].to_owned());
            rest = after.strip_prefix(b"\n").ok_or_else(|| cut_off(id))?;
        }
        Ok(contents)
    }
}

/// Reads the line before the content of an object, `<id> <type> <size>`.
fn object_size(rest: &mut &[u8], id: &ObjectId) -> Result<usize, GitError> {
    let end = rest.iter().position(|byte| *byte == b'\n');
    let (line, after) = rest.split_at(end.ok_or_else(|| cut_off(id))?);
    *rest = &after[1..];
    let line = String::from_utf8_lossy(line);
    let words: Vec<&str> = line.split(' ').collect();
    match words[..] {
        [_, "blob", size] => size.parse().map_err(|_| cut_off(id)),
        [_, "missing"] => Err(GitError::Failed(format!(
            "the repository doesn't have the object {id}; fetch all of it: `git fetch --refetch`"
        ))),
        _ => Err(GitError::Failed(format!("{id} isn't a file"))),
    }
}

fn cut_off(id: &ObjectId) -> GitError {
    GitError::Failed(format!("the content of {id} is incomplete"))
}
