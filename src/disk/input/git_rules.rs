//! What git ignores: the rules of `.gitignore` files and of `.git/info/exclude`.
//!
//! The user's own rules (`core.excludesFile`) are left out, because the same folder must give the same
//! site on every machine. For the same reason, `.gitignore` files also count where there is no
//! repository, as in an unpacked archive.

use crate::disk::probe::{exists, is_file, resolve_links};
use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The name of the files that have rules.
pub(super) const GITIGNORE: &str = ".gitignore";

/// The rules that apply to the entries of a folder. All paths are without links.
#[derive(Clone, Debug, Default)]
pub(super) struct GitRules(Option<Rc<FolderRules>>);

/// The rules of one file, and those of the folders above.
#[derive(Debug)]
struct FolderRules {
    rules: Gitignore,
    above: GitRules,
}

impl GitRules {
    /// The rules for the entries of `folder`. Those of the folders above count up to the root of the
    /// repository or, without a repository, up to `top`. If git ignores `folder` itself, no rules apply:
    /// whoever names it wants what is in it.
    pub(super) fn for_folder(folder: &Path, top: &Path) -> Self {
        let mut rules = Self::default();
        for folder in folders_with_rules(folder, top).into_iter().rev() {
            if rules.ignores(folder, true) {
                return Self::default();
            }
            rules = rules.inside(folder);
        }
        rules
    }

    /// The rules of the repository at `root` that aren't shared with others.
    pub(super) fn unshared(root: &Path) -> Self {
        Self::default().with_file(root, &exclude_file(root))
    }

    /// The rules for the entries of `folder`, which is itself in the folder of these rules.
    pub(super) fn inside(&self, folder: &Path) -> Self {
        let above = if is_repository(folder) {
            Self::unshared(folder)
        } else {
            self.clone()
        };
        above.with_file(folder, &folder.join(GITIGNORE))
    }

    /// These rules, and those of one more file about `folder`, which come first.
    fn with_file(self, folder: &Path, file: &Path) -> Self {
        if !is_file(file) {
            return self;
        }
        let mut builder = GitignoreBuilder::new(folder);
        // As in git, a pattern that is invalid has no effect.
        drop(builder.add(file));
        self.with_rules_of(&builder)
    }

    /// These rules, and those of a file about `folder` with this text, which come first.
    pub(super) fn with_text(self, folder: &Path, text: &str) -> Self {
        let mut builder = GitignoreBuilder::new(folder);
        for line in text.lines() {
            // As in git, a pattern that is invalid has no effect.
            drop(builder.add_line(None, line));
        }
        self.with_rules_of(&builder)
    }

    fn with_rules_of(self, builder: &GitignoreBuilder) -> Self {
        match builder.build() {
            Ok(rules) if !rules.is_empty() => {
                Self(Some(Rc::new(FolderRules { rules, above: self })))
            }
            _ => self,
        }
    }

    /// Whether git ignores an entry of the folder.
    pub(super) fn ignores(&self, path: &Path, is_folder: bool) -> bool {
        let mut next = &self.0;
        while let Some(level) = next {
            match level.rules.matched(path, is_folder) {
                Match::Ignore(_) => return true,
                Match::Whitelist(_) => return false,
                Match::None => next = &level.above.0,
            }
        }
        false
    }
}

/// The folders whose files can have rules about the entries of `folder`, from `folder` upward.
pub(super) fn folders_with_rules<'p>(folder: &'p Path, top: &Path) -> Vec<&'p Path> {
    let repository = folder.ancestors().find(|folder| is_repository(folder));
    let top = repository.unwrap_or(if folder.starts_with(top) { top } else { folder });
    let folders = folder.ancestors();
    folders
        .take_while(|folder| folder.starts_with(top))
        .collect()
}

/// The folder of the git repository that `folder` is in.
pub fn repository_of(folder: &Path) -> Option<PathBuf> {
    let folder = resolve_links(folder)?;
    let mut folders = folder.ancestors();
    folders
        .find(|folder| is_repository(folder))
        .map(Path::to_owned)
}

/// The folder with the file of rules of the repository at `root`; `None` if `root` is no repository.
pub(super) fn exclude_folder(root: &Path) -> Option<PathBuf> {
    let folder = is_repository(root).then(|| exclude_file(root))?;
    folder.parent().map(Path::to_owned)
}

/// Whether `path` can be the file of rules of a repository.
pub fn is_exclude_file(path: &Path) -> bool {
    path.ends_with("info/exclude")
}

/// The file of rules of the repository at `root` that isn't shared with others.
fn exclude_file(root: &Path) -> PathBuf {
    git_folder(root).join("info/exclude")
}

fn is_repository(folder: &Path) -> bool {
    exists(&folder.join(".git"))
}

/// The folder in which git keeps what all working trees of the repository at `root` share.
fn git_folder(root: &Path) -> PathBuf {
    let git = root.join(".git");
    let read_path = |file: &Path, prefix: &str| {
        let text = std::fs::read_to_string(file).ok()?;
        let path = text
            .trim_end()
            .strip_prefix(prefix)?
            .trim_start()
            .to_owned();
        resolve_links(&file.parent()?.join(path))
    };
    // A second working tree and a submodule have a file that leads to the folder.
    let folder = read_path(&git, "gitdir:").unwrap_or(git);
    read_path(&folder.join("commondir"), "").unwrap_or(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A folder with these files, and its path without links.
    fn folder(files: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let path = resolve_links(folder.path()).expect("it exists");
        (folder, path)
    }

    #[test]
    fn the_nearest_rule_decides() {
        let (_guard, root) = folder(&[
            (".git/info/exclude", "private.yaml\n"),
            (".gitignore", "*.yaml\n!kept.yaml\n/out/\n"),
            ("sub/.gitignore", "!drafts.yaml\nkept.yaml\n"),
        ]);
        let above = GitRules::for_folder(&root, &root);
        let ignored = |name: &str| above.ignores(&root.join(name), false);
        assert!(ignored("a.yaml") && ignored("private.yaml"));
        assert!(!ignored("kept.yaml") && !ignored("a.yml"));
        assert!(above.ignores(&root.join("out"), true) && !ignored("out"));
        let rules = GitRules::for_folder(&root.join("sub"), &root);
        let ignored = |name: &str| rules.ignores(&root.join("sub").join(name), false);
        assert!(ignored("a.yaml") && ignored("kept.yaml") && !ignored("drafts.yaml"));
        assert!(!rules.ignores(&root.join("sub/out"), true));
    }

    #[test]
    fn no_rules_of_another_repository_apply() {
        let (_guard, root) = folder(&[
            (".git/HEAD", ""),
            (".gitignore", "*.yaml\n"),
            ("inner/.git/HEAD", ""),
        ]);
        let rules = GitRules::for_folder(&root.join("inner"), &root);
        assert!(!rules.ignores(&root.join("inner/a.yaml"), false));
    }

    #[test]
    fn in_an_ignored_folder_that_is_named_nothing_is_ignored() {
        let (_guard, root) = folder(&[(".gitignore", "out/\n*.yaml\n"), ("out/maps/a.yaml", "")]);
        let rules = GitRules::for_folder(&root.join("out/maps"), &root);
        assert!(!rules.ignores(&root.join("out/maps/a.yaml"), false));
    }

    #[test]
    fn without_a_repository_rules_count_from_the_project_down() {
        let (_guard, root) = folder(&[(".gitignore", "*.yaml\n"), ("project/maps/a.yaml", "")]);
        let maps = root.join("project/maps");
        assert!(GitRules::for_folder(&maps, &root).ignores(&maps.join("a.yaml"), false));
        assert!(
            !GitRules::for_folder(&maps, &root.join("project"))
                .ignores(&maps.join("a.yaml"), false)
        );
    }

    #[test]
    fn a_second_working_tree_has_the_exclude_file_of_the_first() {
        let (_guard, root) = folder(&[
            ("main/.git/info/exclude", "a.yaml\n"),
            ("main/.git/worktrees/second/commondir", "../..\n"),
            ("second/.git", "gitdir: ../main/.git/worktrees/second\n"),
        ]);
        let second = root.join("second");
        assert!(GitRules::for_folder(&second, &root).ignores(&second.join("a.yaml"), false));
    }
}
