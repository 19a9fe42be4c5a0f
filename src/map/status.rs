//! The statuses of stories and releases.

/// The kind of a status, which totals and rules use. A project can define its own statuses, and
/// assigns a kind to each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StatusKind {
    /// Not started.
    Todo,
    /// In progress.
    Doing,
    /// Finished.
    Done,
    /// Waiting for something outside the story.
    Blocked,
}

impl StatusKind {
    /// All kinds, in the order in which totals list them.
    pub const ALL: [StatusKind; 4] = [
        StatusKind::Done,
        StatusKind::Doing,
        StatusKind::Todo,
        StatusKind::Blocked,
    ];

    /// The keyword in files: `todo`, `doing`, `done` or `blocked`.
    pub fn word(self) -> &'static str {
        match self {
            StatusKind::Todo => "todo",
            StatusKind::Doing => "doing",
            StatusKind::Done => "done",
            StatusKind::Blocked => "blocked",
        }
    }

    /// The kind with the keyword `word`.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A status that stories can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The name used in files.
    pub id: String,
    /// The name shown on pages.
    pub name: String,
    /// The kind that totals and rules use.
    pub kind: StatusKind,
}

/// The statuses of a project, in the order of their declaration. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statuses {
    list: Vec<Status>,
    /// Whether the project declares none, so that these are the built-in ones.
    are_built_in: bool,
}

impl Statuses {
    /// The declared statuses, or the four default ones if `declared` is empty.
    pub fn new(declared: Vec<Status>) -> Self {
        if declared.is_empty() {
            return Self::default();
        }
        Self {
            list: declared,
            are_built_in: false,
        }
    }

    /// Whether these are the built-in statuses, whose names pages show in their own language.
    pub fn are_built_in(&self) -> bool {
        self.are_built_in
    }

    /// The position of the status with the id `text`, ignoring case.
    pub fn find(&self, text: &str) -> Option<usize> {
        self.list
            .iter()
            .position(|status| super::reference_key(&status.id) == super::reference_key(text))
    }

    /// The status at a position that [`Statuses::find`] or [`Statuses::initial`] returned.
    pub fn get(&self, position: usize) -> &Status {
        &self.list[position]
    }

    /// The position of the status of a story without a declared status: the first of kind
    /// [`StatusKind::Todo`], or else the first status.
    pub fn initial(&self) -> usize {
        self.list
            .iter()
            .position(|status| status.kind == StatusKind::Todo)
            .unwrap_or(0)
    }

    /// All statuses, in the order of their declaration.
    pub fn iter(&self) -> impl Iterator<Item = &Status> {
        self.list.iter()
    }
}

/// The statuses of a project that declares none. Their names are those that the terminal shows.
impl Default for Statuses {
    fn default() -> Self {
        let status = |kind: StatusKind, name: &str| Status {
            id: kind.word().to_owned(),
            name: name.to_owned(),
            kind,
        };
        Self {
            list: vec![
                status(StatusKind::Todo, "To do"),
                status(StatusKind::Doing, "Doing"),
                status(StatusKind::Done, "Done"),
                status(StatusKind::Blocked, "Blocked"),
            ],
            are_built_in: true,
        }
    }
}

/// The status of a release.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReleaseStatus {
    /// Not started.
    #[default]
    Planned,
    /// In progress.
    Active,
    /// Shipped to its users.
    Released,
}

impl ReleaseStatus {
    /// All statuses, in the order in which a release goes through them.
    pub const ALL: [ReleaseStatus; 3] = [
        ReleaseStatus::Planned,
        ReleaseStatus::Active,
        ReleaseStatus::Released,
    ];

    /// The keyword in files and on pages: `planned`, `active` or `released`.
    pub fn word(self) -> &'static str {
        match self {
            ReleaseStatus::Planned => "planned",
            ReleaseStatus::Active => "active",
            ReleaseStatus::Released => "released",
        }
    }
}
