//! How far stories and releases are.

/// What a status means for totals and rules, whatever a project calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StatusKind {
    /// Nobody has begun.
    Todo,
    /// It is being made.
    Doing,
    /// It is there.
    Done,
    /// It cannot go on.
    Blocked,
}

impl StatusKind {
    /// All of them, in the order in which totals list them.
    pub const ALL: [StatusKind; 4] = [
        StatusKind::Done,
        StatusKind::Doing,
        StatusKind::Todo,
        StatusKind::Blocked,
    ];

    /// The word in files: `todo`, `doing`, `done`, `blocked`.
    pub fn word(self) -> &'static str {
        match self {
            StatusKind::Todo => "todo",
            StatusKind::Doing => "doing",
            StatusKind::Done => "done",
            StatusKind::Blocked => "blocked",
        }
    }

    /// The meaning that `word` names.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|meaning| meaning.word() == word)
    }
}

/// A status that stories can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// What people type.
    pub id: String,
    /// What people read.
    pub name: String,
    /// What it means.
    pub kind: StatusKind,
}

/// The statuses of a project, the one of untouched stories first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statuses(Vec<Status>);

impl Statuses {
    /// The declared statuses; the four defaults where none are declared.
    pub fn new(declared: Vec<Status>) -> Self {
        if declared.is_empty() {
            Self::default()
        } else {
            Self(declared)
        }
    }

    /// The position of the status whose id is `text`, without regard to case.
    pub fn find(&self, text: &str) -> Option<usize> {
        self.0
            .iter()
            .position(|status| super::reference_key(&status.id) == super::reference_key(text))
    }

    /// The status at a position that [`Statuses::find`] gave.
    pub fn get(&self, position: usize) -> &Status {
        &self.0[position]
    }

    /// The position of the status that a story has when it names none: the first that means
    /// `todo`, else the first.
    pub fn initial(&self) -> usize {
        self.0
            .iter()
            .position(|status| status.kind == StatusKind::Todo)
            .unwrap_or(0)
    }

    /// All of them, in the order of their declaration.
    pub fn iter(&self) -> impl Iterator<Item = &Status> {
        self.0.iter()
    }
}

impl Default for Statuses {
    fn default() -> Self {
        let status = |means: StatusKind, name: &str| Status {
            id: means.word().to_owned(),
            name: name.to_owned(),
            kind: means,
        };
        Self(vec![
            status(StatusKind::Todo, "to do"),
            status(StatusKind::Doing, "doing"),
            status(StatusKind::Done, "done"),
            status(StatusKind::Blocked, "blocked"),
        ])
    }
}

/// How far a release is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReleaseStatus {
    /// It is still to come.
    #[default]
    Planned,
    /// It is being made.
    Active,
    /// People have it.
    Released,
}

impl ReleaseStatus {
    /// All of them, in the order a release goes through them.
    pub const ALL: [ReleaseStatus; 3] = [
        ReleaseStatus::Planned,
        ReleaseStatus::Active,
        ReleaseStatus::Released,
    ];

    /// The word in files and on pages: `planned`, `active`, `released`.
    pub fn word(self) -> &'static str {
        match self {
            ReleaseStatus::Planned => "planned",
            ReleaseStatus::Active => "active",
            ReleaseStatus::Released => "released",
        }
    }
}
