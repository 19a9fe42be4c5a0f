//! The search for maps in a revision: the same files as on the disk, if the revision were checked out.

use super::git_rules::{GITIGNORE, GitRules};
use super::read::ReadError;
use super::search::{FindError, MapSearch, Searched};
use crate::disk::git::RevisionTree;
use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Path, PathBuf};

/// The rules of git in the folders of a revision that a search has come to.
struct RevisionRules<'t> {
    search: &'t MapSearch,
    root: &'t Path,
    /// The texts of `.gitignore` files, by their folders.
    texts: BTreeMap<PathBuf, String>,
    /// The rules for the entries of a folder; `None` if the search leaves the folder out.
    known: HashMap<PathBuf, Option<GitRules>>,
}

impl MapSearch {
    /// The files of a revision below `folder` that may be maps, in the order of their paths.
    ///
    /// # Errors
    ///
    /// git fails.
    pub(super) fn files_of_revision(
        &self,
        tree: &RevisionTree,
        folder: &Path,
    ) -> Result<Vec<PathBuf>, FindError> {
        let failed = |error| FindError::Read(ReadError::new(folder, io::Error::other(error)));
        let mut rules = RevisionRules {
            search: self,
            root: tree.repository().root(),
            texts: tree.texts_named(GITIGNORE).map_err(failed)?,
            known: HashMap::new(),
        };
        let mut files = Vec::new();
        for start in self.starts(folder) {
            rules.start(&start);
            for path in tree.files_below(&start) {
                if self.is_candidate(&path) && rules.enters_file(&path) {
                    files.push(path);
                }
            }
        }
        files.sort();
        files.dedup();
        Ok(files)
    }
}

impl RevisionRules<'_> {
    /// Begins a search in a folder, which is searched in any case. If git ignores it, no rules apply.
    fn start(&mut self, folder: &Path) {
        let above = folder
            .ancestors()
            .take_while(|above| above.starts_with(self.root));
        let mut above: Vec<&Path> = above.collect();
        above.reverse();
        let mut rules = GitRules::unshared(self.root);
        for folder in above {
            if rules.ignores(folder, true) {
                rules = GitRules::default();
                break;
            }
            rules = self.inside(rules, folder);
        }
        self.known.insert(folder.to_owned(), Some(rules));
    }

    fn inside(&self, rules: GitRules, folder: &Path) -> GitRules {
        match self.texts.get(folder) {
            Some(text) => rules.with_text(folder, text),
            None => rules,
        }
    }

    fn enters_file(&mut self, path: &Path) -> bool {
        self.enters(path, false).is_some()
    }

    /// The rules for the folder of an entry that the search reads; `None` if it leaves the entry out.
    fn enters(&mut self, path: &Path, is_folder: bool) -> Option<GitRules> {
        let (folder, name) = (path.parent()?, path.file_name()?);
        let rules = self.rules_for(folder)?;
        let searched = Searched {
            path: folder.to_owned(),
            real: folder.to_owned(),
            rules,
        };
        let enters = self.search.enters(&searched, name, is_folder);
        enters.then_some(searched.rules)
    }

    fn rules_for(&mut self, folder: &Path) -> Option<GitRules> {
        if let Some(known) = self.known.get(folder) {
            return known.clone();
        }
        let above = self.enters(folder, true);
        let rules = above.map(|above| self.inside(above, folder));
        self.known.insert(folder.to_owned(), rules.clone());
        rules
    }
}
