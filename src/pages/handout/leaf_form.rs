//! The forms of a release on paper, from the fullest to the tightest.

/// How the stories of a release are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeafForm {
    /// Everything.
    Full,
    /// The same in smaller type, without the description of the release.
    Dense,
    /// Without acceptance criteria, which are on the release's own page.
    Short,
    /// The same in three columns.
    Tight,
}

impl LeafForm {
    pub(crate) const ALL: [Self; 4] = [Self::Full, Self::Dense, Self::Short, Self::Tight];

    /// A class name for themes.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Dense => "dense",
            Self::Short => "short",
            Self::Tight => "tight",
        }
    }
}
