//! The map that is written, with texts only: what the plan decides and the writer prints.

/// A map.
#[derive(Debug, Default)]
pub(crate) struct ImportedMap {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) personas: Vec<ImportedName>,
    pub(crate) releases: Vec<ImportedRelease>,
    pub(crate) activities: Vec<ImportedActivity>,
    pub(crate) backlog: Vec<ImportedStory>,
}

/// A name and the id by which stories refer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ImportedName {
    pub(crate) id: String,
    pub(crate) name: String,
    /// What the file says about it; mostly nothing.
    pub(crate) description: String,
}

/// A release.
#[derive(Debug)]
pub(crate) struct ImportedRelease {
    pub(crate) name: ImportedName,
    pub(crate) date: Option<String>,
    /// `active` or `released`; `None` for a planned one.
    pub(crate) status: Option<&'static str>,
}

/// What an activity or a task says besides its title.
#[derive(Debug, Default)]
pub(crate) struct ImportedHead {
    pub(crate) title: String,
    pub(crate) persona: Vec<String>,
    pub(crate) description: String,
    pub(crate) links: Vec<String>,
}

/// An activity. It has either tasks or stories.
#[derive(Debug, Default)]
pub(crate) struct ImportedActivity {
    pub(crate) head: ImportedHead,
    pub(crate) tasks: Vec<ImportedTask>,
    pub(crate) stories: Vec<ImportedStory>,
}

/// A task with its stories.
#[derive(Debug, Default)]
pub(crate) struct ImportedTask {
    pub(crate) head: ImportedHead,
    pub(crate) stories: Vec<ImportedStory>,
}

/// A story. Empty texts and lists aren't written.
#[derive(Clone, Debug, Default)]
pub(crate) struct ImportedStory {
    pub(crate) title: String,
    pub(crate) id: Option<String>,
    pub(crate) release: Option<String>,
    pub(crate) persona: Vec<String>,
    pub(crate) status: Option<String>,
    pub(crate) estimate: Option<String>,
    pub(crate) description: String,
    pub(crate) why: String,
    pub(crate) acceptance: Vec<String>,
    pub(crate) needs: Vec<String>,
    pub(crate) links: Vec<String>,
    pub(crate) owner: Vec<String>,
    pub(crate) tags: Vec<String>,
    /// Own fields, with keys that begin with `x-`.
    pub(crate) own: Vec<ImportedField>,
}

/// An own field.
#[derive(Clone, Debug)]
pub(crate) struct ImportedField {
    pub(crate) key: String,
    pub(crate) values: Vec<String>,
}
