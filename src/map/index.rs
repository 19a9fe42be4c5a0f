//! Typed indices into the lists of a map, so that the index of a task can't be used for a story.

macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The index of the item at `position` of its list. The size limits of maps keep
            /// positions far below the largest `u32`.
            pub fn new(position: usize) -> Self {
                Self(u32::try_from(position).unwrap_or(u32::MAX))
            }

            /// The position in the list, from 0.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

indices! {
    /// A persona of a map: a position in [`StoryMap::personas`](super::StoryMap::personas).
    PersonaIx;
    /// A release of a map: a position in [`StoryMap::releases`](super::StoryMap::releases). An
    /// earlier release has a smaller index.
    ReleaseIx;
    /// An activity of a map: a position in [`StoryMap::activities`](super::StoryMap::activities).
    /// Indices increase from left to right.
    ActivityIx;
    /// A task of a map, which is a column of its wall: a position in
    /// [`StoryMap::tasks`](super::StoryMap::tasks).
    TaskIx;
    /// A story on the wall of a map: a position in
    /// [`StoryMap::stories`](super::StoryMap::stories).
    StoryIx;
}
