//! The words of questions, one file for each language below `words/`.
//!
//! - `[section]` begins a section: the phrases of questions, which `kinds.rs` names, of walks,
//!   and `[role: nurse]`, the phrases of titles that need somebody in this role. There, a line that begins with
//!   `=` and a space is about personas: who is described like this has the role, too.
//! - Each other line is a phrase, as described at [`PhraseSet`].
//! - `#` begins a line that is a comment.
//!
//! To add a language, add its file, and list it in `languages.rs`; a test checks the form of every file. Sections
//! can be left out: then maps in this language don't have their questions.

use super::phrases::PhraseSet;

/// What the name of a section about a role begins with.
const ROLE: &str = "role: ";

/// The words of questions for maps in one language.
#[derive(Debug)]
pub(super) struct QuestionWords {
    /// The code of the language, such as `de`.
    pub(super) code: &'static str,
    text: &'static str,
}

/// A section of a file: its name, and its lines.
pub(super) struct QuestionSection {
    pub(super) name: &'static str,
    pub(super) lines: Vec<&'static str>,
}

impl QuestionSection {
    /// The role that the section is about.
    pub(super) fn role(&self) -> Option<&'static str> {
        self.name.strip_prefix(ROLE)
    }
}

impl QuestionWords {
    /// The words of the language with this code, given the text of their file.
    pub(super) const fn new(code: &'static str, text: &'static str) -> Self {
        Self { code, text }
    }

    /// An empty set of phrases in the language.
    pub(super) fn phrases(&self) -> PhraseSet {
        PhraseSet::new(self.code == "en")
    }

    /// The sections of the file, in its order.
    pub(super) fn sections(&self) -> Vec<QuestionSection> {
        let mut sections: Vec<QuestionSection> = Vec::new();
        let lines = self.text.lines();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let name = line.strip_prefix('[');
            match name.and_then(|name| name.strip_suffix(']')) {
                Some(name) => sections.push(QuestionSection {
                    name,
                    lines: Vec::new(),
                }),
                None => {
                    if let Some(section) = sections.last_mut() {
                        section.lines.push(line);
                    }
                }
            }
        }
        sections
    }
}
