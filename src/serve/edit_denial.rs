//! Why a request of a browser isn't passed on.

use super::room::DoorDenial;

/// Why a request isn't passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EditDenial {
    /// Its method isn't the one of the path.
    Method,
    /// The key is missing, or it is another one.
    Key,
    /// It isn't JSON.
    Type,
    /// The number of the operation is missing or too long.
    Operation,
    /// The body is too large.
    Size,
    /// The body isn't UTF-8, or doesn't arrive.
    Body,
    /// There are too many requests.
    Rate,
    /// There is no answer in time.
    Busy,
    /// The door of the room is closed to it.
    Door(DoorDenial),
}

impl From<DoorDenial> for EditDenial {
    fn from(denial: DoorDenial) -> Self {
        Self::Door(denial)
    }
}
