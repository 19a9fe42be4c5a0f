//! What a column can be.

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    Title,
    Key,
    Id,
    Url,
    Type,
    Status,
    Category,
    Resolution,
    Parent,
    ParentKey,
    ParentTitle,
    /// The items below a row.
    Children,
    EpicName,
    Rank,
    Order,
    Estimate,
    Release,
    /// The day when the release of a row ships.
    ReleaseDate,
    Sprint,
    Owner,
    Tags,
    Component,
    Persona,
    Why,
    Acceptance,
    BlockedBy,
    Blocks,
    Description,
    /// The sentence of the story, beside a column with its title.
    Sentence,
    Archived,
    /// A column that names the item above the row, the highest level first: activity, epic, feature, step.
    Level(u8),
    /// A column of a tree that is indented: `Title 1`, `Title 2` …
    Indent(u8),
    /// The project that a row belongs to.
    Project,
    /// The column of `--group-by`, whose values become tasks.
    Group,
    /// An own field of the map, by `--keep`.
    OwnField,
    /// Says nothing about a map; the reason is a position in `Roles::reasons`.
    Aside(usize),
    /// Might say something, but a map has no field for it.
    NotKept,
}

impl Role {
    const NAMES: [(&'static str, Role); 34] = [
        ("title", Role::Title),
        ("key", Role::Key),
        ("id", Role::Id),
        ("url", Role::Url),
        ("type", Role::Type),
        ("status", Role::Status),
        ("category", Role::Category),
        ("resolution", Role::Resolution),
        ("parent", Role::Parent),
        ("parent-key", Role::ParentKey),
        ("parent-title", Role::ParentTitle),
        ("children", Role::Children),
        ("epic-name", Role::EpicName),
        ("rank", Role::Rank),
        ("order", Role::Order),
        ("estimate", Role::Estimate),
        ("release", Role::Release),
        ("release-date", Role::ReleaseDate),
        ("sprint", Role::Sprint),
        ("owner", Role::Owner),
        ("tags", Role::Tags),
        ("component", Role::Component),
        ("persona", Role::Persona),
        ("why", Role::Why),
        ("acceptance", Role::Acceptance),
        ("blocked-by", Role::BlockedBy),
        ("blocks", Role::Blocks),
        ("description", Role::Description),
        ("archived", Role::Archived),
        ("activity", Role::Level(0)),
        ("epic", Role::Level(1)),
        ("feature", Role::Level(2)),
        ("task", Role::Level(3)),
        ("project", Role::Project),
    ];

    /// The role with this name on the command line and in the list of headers.
    pub(crate) fn from_name(name: &str) -> Option<Role> {
        let name = if name == "step" { "task" } else { name };
        let mut names = Self::NAMES.iter();
        names
            .find(|(other, _)| *other == name)
            .map(|(_, role)| *role)
    }

    /// The names of roles that a column can be mapped to on the command line.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        Self::NAMES.iter().map(|(name, _)| *name)
    }

    /// The word for it in reports.
    pub(crate) fn name(self) -> &'static str {
        let named = Self::NAMES.iter().find(|(_, role)| *role == self);
        match self {
            Role::Sentence => "sentence",
            Role::Indent(_) => "title",
            Role::Group => "group",
            Role::OwnField => "own field",
            Role::Aside(_) => "set aside",
            Role::NotKept => "not kept",
            _ => named.map_or("", |(name, _)| *name),
        }
    }

    /// Whether an item has one value of it at most, so that only the first column of it is used.
    pub(crate) fn is_single(self) -> bool {
        !matches!(
            self,
            Role::Release
                | Role::Sprint
                | Role::Tags
                | Role::Component
                | Role::Owner
                | Role::Acceptance
                | Role::BlockedBy
                | Role::Blocks
                | Role::Persona
                | Role::Children
                | Role::Aside(_)
                | Role::NotKept
                | Role::OwnField
                | Role::Group
                | Role::Level(_)
                | Role::Indent(_)
        )
    }
}
