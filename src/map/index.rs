//! Typed indices, so that a task is never taken for a story.

macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The item at this position of its list. Maps are limited to far fewer items
            /// than `u32` counts.
            pub fn new(position: usize) -> Self {
                Self(u32::try_from(position).unwrap_or(u32::MAX))
            }

            /// Its position in its list, from 0.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

indices! {
    /// A persona of one map.
    PersonaIx;
    /// A release of one map; the order is the order in which they ship.
    ReleaseIx;
    /// An activity of one map; the order is the order of the backbone.
    ActivityIx;
    /// A task of one map: a column of its wall.
    TaskIx;
    /// A story on the wall of one map.
    StoryIx;
}
