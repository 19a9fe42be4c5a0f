//! What people are in a room for.

/// What people are in a room for, which decides what its pages show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomKind {
    /// A workshop: a question above the wall, and what belongs to it beside the wall and on phones.
    Workshop,
    /// Changing the maps of a site together: who is there, and what they change.
    Editing,
}

impl RoomKind {
    /// The name of the script and of the style sheet that pages get.
    pub(crate) fn script(self) -> &'static str {
        match self {
            Self::Workshop => "room",
            Self::Editing => "together",
        }
    }
}
