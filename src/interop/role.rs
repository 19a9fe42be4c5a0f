//! What a column can be.

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ColumnRole {
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

impl ColumnRole {
    const NAMES: [(&'static str, ColumnRole); 34] = [
        ("title", ColumnRole::Title),
        ("key", ColumnRole::Key),
        ("id", ColumnRole::Id),
        ("url", ColumnRole::Url),
        ("type", ColumnRole::Type),
        ("status", ColumnRole::Status),
        ("category", ColumnRole::Category),
        ("resolution", ColumnRole::Resolution),
        ("parent", ColumnRole::Parent),
        ("parent-key", ColumnRole::ParentKey),
        ("parent-title", ColumnRole::ParentTitle),
        ("children", ColumnRole::Children),
        ("epic-name", ColumnRole::EpicName),
        ("rank", ColumnRole::Rank),
        ("order", ColumnRole::Order),
        ("estimate", ColumnRole::Estimate),
        ("release", ColumnRole::Release),
        ("release-date", ColumnRole::ReleaseDate),
        ("sprint", ColumnRole::Sprint),
        ("owner", ColumnRole::Owner),
        ("tags", ColumnRole::Tags),
        ("component", ColumnRole::Component),
        ("persona", ColumnRole::Persona),
        ("why", ColumnRole::Why),
        ("acceptance", ColumnRole::Acceptance),
        ("blocked-by", ColumnRole::BlockedBy),
        ("blocks", ColumnRole::Blocks),
        ("description", ColumnRole::Description),
        ("archived", ColumnRole::Archived),
        ("activity", ColumnRole::Level(0)),
        ("epic", ColumnRole::Level(1)),
        ("feature", ColumnRole::Level(2)),
        ("task", ColumnRole::Level(3)),
        ("project", ColumnRole::Project),
    ];

    /// The role with this name on the command line and in the list of headers.
    pub(crate) fn from_name(name: &str) -> Option<ColumnRole> {
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
            ColumnRole::Sentence => "sentence",
            ColumnRole::Indent(_) => "title",
            ColumnRole::Group => "group",
            ColumnRole::OwnField => "own field",
            ColumnRole::Aside(_) => "set aside",
            ColumnRole::NotKept => "not kept",
            _ => named.map_or("", |(name, _)| *name),
        }
    }

    /// Whether an item has one value of it at most, so that only the first column of it is used.
    pub(crate) fn is_single(self) -> bool {
        !matches!(
            self,
            ColumnRole::Release
                | ColumnRole::Sprint
                | ColumnRole::Tags
                | ColumnRole::Component
                | ColumnRole::Owner
                | ColumnRole::Acceptance
                | ColumnRole::BlockedBy
                | ColumnRole::Blocks
                | ColumnRole::Persona
                | ColumnRole::Children
                | ColumnRole::Aside(_)
                | ColumnRole::NotKept
                | ColumnRole::OwnField
                | ColumnRole::Group
                | ColumnRole::Level(_)
                | ColumnRole::Indent(_)
        )
    }
}
