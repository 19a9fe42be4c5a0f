//! Checks of the architecture: which layer may use which, which words are restricted to some files,
//! and which sizes and shapes files, types and functions may have.

mod imports;
mod shapes;
mod styles;

/// A source file of the crate.
struct SourceFile {
    /// The path below `src/`, with `/`.
    path: String,
    text: String,
}

impl SourceFile {
    fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }

    /// Whether the whole file holds unit tests.
    fn is_test(&self) -> bool {
        self.path.contains("/tests/") || self.path.ends_with("/tests.rs")
    }

    /// The lines of code with their numbers from 1; comments and unit tests at the end of the file
    /// are left out.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let tests = self.text.find("\n#[cfg(test)]\nmod tests {");
        let code = &self.text[..tests.unwrap_or(self.text.len())];
        let lines = code.lines().enumerate().map(|(at, line)| (at + 1, line));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// All source files below `src/`.
fn sources() -> Vec<SourceFile> {
    let sources: Vec<SourceFile> =
        crate::support::files_below(&crate::support::crate_folder("src"))
            .into_iter()
            .filter(|(path, _)| path.ends_with(".rs"))
            .map(|(path, bytes)| {
                let text = String::from_utf8(bytes).expect("sources are UTF-8");
                SourceFile::new(&path, &text)
            })
            .collect();
    assert!(
        sources.len() > 100,
        "only {} sources were found",
        sources.len()
    );
    sources
}

/// Fails the test if there are violations, with one line for each.
#[track_caller]
fn assert_none(violations: &[String]) {
    assert!(violations.is_empty(), "\n{}", violations.join("\n"));
}
