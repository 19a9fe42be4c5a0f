//! Why the door of a room stays closed to a request.

/// Why a request isn't let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DoorDenial {
    /// It isn't JSON of the kind that is expected.
    NotUnderstood,
    /// The token isn't known: it is of an earlier run, or the person was removed.
    Token,
    /// The key is missing, or it is another one.
    Key,
    /// The code is another one.
    Code,
    /// The code can't be tried for so many seconds, because there were too many wrong ones.
    Tries(u64),
    /// Nobody new can join.
    Closed,
    /// So many people have joined that there must be something wrong.
    Full,
    /// The host acts on this machine only.
    Elsewhere,
    /// This person may not do that.
    Role,
    /// This person sends too many requests.
    Rate,
    /// The system has no random numbers.
    Broken,
}

impl DoorDenial {
    /// The reason in one word, for scripts.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::NotUnderstood => "request",
            Self::Token => "token",
            Self::Key => "key",
            Self::Code => "code",
            Self::Tries(_) => "tries",
            Self::Closed => "closed",
            Self::Full => "full",
            Self::Elsewhere => "elsewhere",
            Self::Role => "role",
            Self::Rate => "rate",
            Self::Broken => "broken",
        }
    }

    /// The reason in a sentence.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::NotUnderstood => "the request can't be understood",
            Self::Token => "join the workshop first",
            Self::Key => "this link is of another workshop; ask the host for the new one",
            Self::Code => "this isn't the code; check it and try again",
            Self::Tries(_) => "too many wrong codes; wait a minute, or scan the QR code",
            Self::Closed => "the workshop is closed to new people; ask the host to open it",
            Self::Full => "too many people have joined",
            Self::Elsewhere => "the host can act only on the machine that serves the workshop",
            Self::Role => "the host hasn't allowed this",
            Self::Rate => "too many requests; try again in a second",
            Self::Broken => "the system has no random numbers",
        }
    }
}
