//! The codes of the errors that a file can have.

macro_rules! error_codes {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal;)*) => {
        /// A kind of error in a file. `check` prints its code, and `explain` its explanation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum ErrorCode {
            $($(#[doc = $doc])* $name,)*
        }

        impl ErrorCode {
            /// All codes.
            pub const ALL: &'static [ErrorCode] = &[$(ErrorCode::$name),*];

            /// The code as users see it, such as `unknown-field`.
            pub fn as_str(self) -> &'static str {
                match self { $(ErrorCode::$name => $code,)* }
            }

            /// What the error means and how to fix it, in a few sentences.
            pub fn explanation(self) -> &'static str {
                match self { $(ErrorCode::$name => concat!($($doc, "\n"),*),)* }
            }
        }
    };
}

error_codes! {
    /// The file is not text in UTF-8. Save it as UTF-8, which every editor can do.
    Encoding = "encoding";
    /// The file is not YAML from the marked place on. Usually an indentation is off or a quote
    /// is not closed.
    Syntax = "syntax";
    /// A text begins with a sign, or holds one, that means something to YAML. Put the text in
    /// quotes.
    Unquoted = "unquoted-text";
    /// A colon after a field's name, or a space after a colon or dash, was forgotten.
    MissingSign = "missing-sign";
    /// A tab stands in the indentation. YAML is indented with spaces.
    Tab = "tab-indentation";
    /// Git could not merge two versions and left both in the file. Choose one and take the
    /// markers out.
    Conflict = "merge-conflict";
    /// The file holds something else than one map: nothing, a list, a text, or a second document.
    NotAMap = "not-a-map";
    /// A key that no field of the item is called by. Keys that begin with `x-` are your own.
    UnknownField = "unknown-field";
    /// The same key twice in one item: only one of them could count.
    DuplicateField = "duplicate-field";
    /// A field that must be there is missing.
    MissingField = "missing-field";
    /// Something else stands here than the field takes: a list instead of a text, or the like.
    WrongKind = "wrong-kind";
    /// An item is written in a form it does not have: an item with fields opens with its kind,
    /// as in `- story: Pay with card`.
    ItemForm = "item-form";
    /// An id is letters, digits, `.`, `_` and `-`, begins with a letter or digit, and has at most
    /// 64 characters.
    BadId = "bad-id";
    /// Two things of one kind have the same id; links could not tell them apart.
    DuplicateId = "duplicate-id";
    /// A date is written YYYY-MM-DD and exists in the calendar.
    BadDate = "bad-date";
    /// An estimate is a number of zero or more, such as 3 or 0.5.
    BadEstimate = "bad-estimate";
    /// A value that is none of those the field knows.
    UnknownValue = "unknown-value";
    /// A release that the map does not have.
    UnknownRelease = "unknown-release";
    /// A persona that the map does not have.
    UnknownPersona = "unknown-persona";
    /// A story that is not on the wall.
    UnknownStory = "unknown-story";
    /// A rule that storywall does not have.
    UnknownRule = "unknown-rule";
    /// A name that two things could answer to. Use the id of the one that is meant.
    Ambiguous = "ambiguous-reference";
    /// A story in the backlog is not on the wall yet, and so in no release.
    BacklogRelease = "backlog-release";
    /// YAML takes ` #` for the beginning of a comment: the rest of the line is not shown.
    HiddenComment = "hidden-comment";
    /// A line that was meant to be an item of its own was read as part of the text above it.
    SwallowedLine = "swallowed-line";
    /// A picture that a text shows is not inside of the project.
    BadImage = "bad-image";
    /// The map is larger than the limit. The message says how to raise it where that is sane.
    Limit = "limit";
    /// There are more faults than one can read at once.
    More = "more-faults";
}
