//! Repositories for tests, made by git itself.

use std::path::Path;
use std::process::Command;

/// Runs git in a folder, as a user without settings, on a day.
pub(crate) fn git(folder: &Path, day: &str, words: &[&str]) {
    let date = format!("{day}T12:00:00+0000");
    let run = Command::new("git")
        .current_dir(folder)
        .args(words)
        .envs([("GIT_AUTHOR_DATE", &date), ("GIT_COMMITTER_DATE", &date)])
        .envs([("GIT_AUTHOR_NAME", "Kim"), ("GIT_COMMITTER_NAME", "Kim")])
        .envs([
            ("GIT_AUTHOR_EMAIL", "kim@shop.example"),
            ("GIT_COMMITTER_EMAIL", "kim@shop.example"),
        ])
        .envs([
            ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_CONFIG_NOSYSTEM", "1"),
        ])
        .output()
        .expect("git is installed");
    assert!(
        run.status.success(),
        "{words:?}: {}",
        String::from_utf8_lossy(&run.stderr)
    );
}
