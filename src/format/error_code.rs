//! The codes of the errors that a file can have.

use crate::text::Level;

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
            pub const fn as_str(self) -> &'static str {
                match self { $(ErrorCode::$name => $code,)* }
            }

            /// Its level: an error, or a warning where the file may be meant like that.
            pub fn level(self) -> Level {
                match self {
                    ErrorCode::UnknownRule | ErrorCode::HiddenComment => Level::Warning,
                    _ => Level::Error,
                }
            }

            /// What the error means and how to fix it, in a few sentences.
            pub fn explanation(self) -> &'static str {
                match self { $(ErrorCode::$name => concat!($($doc, "\n"),*),)* }
            }
        }
    };
}

error_codes! {
    /// The file isn't valid UTF-8. Save it as UTF-8 in your editor.
    Encoding = "encoding";
    /// The file isn't valid YAML. The usual causes are wrong indentation and unclosed quotes.
    Syntax = "syntax";
    /// A text contains characters that have a special meaning in YAML. Put the text in quotes if it
    /// starts with a character such as `@` or `*`, or contains a colon followed by a space.
    Unquoted = "unquoted-text";
    /// A colon, a dash, a space or the key of a list is missing. Write `status: done` instead of
    /// `status done`, `story: Pay` instead of `story:Pay`, and `- Pay` instead of `-Pay`.
    MissingPunctuation = "missing-punctuation";
    /// A line is indented with a tab. YAML allows only spaces.
    Tab = "tab-indentation";
    /// The file contains an unresolved merge conflict from Git. Keep one side and remove the marker
    /// lines.
    Conflict = "merge-conflict";
    /// The file isn't a single map: it is empty, or contains a list, a text or a second document.
    NotAMap = "not-a-map";
    /// The item has no field with this name. Fields of your own start with `x-`; storywall
    /// ignores them.
    UnknownField = "unknown-field";
    /// A field appears twice in one item. Remove one of them.
    DuplicateField = "duplicate-field";
    /// An activity has both `tasks` and `stories`. Move the stories under a task.
    TasksAndStories = "tasks-and-stories";
    /// A required field is missing or empty.
    MissingField = "missing-field";
    /// A field has the wrong kind of value, such as a list instead of text.
    WrongKind = "wrong-kind";
    /// An item isn't written in a form that its list allows. An item with fields must start with its
    /// kind, as in `- story: Pay with card`.
    ItemForm = "item-form";
    /// An id contains invalid characters, or is too long. Use at most 64 letters, digits, `.`, `_`
    /// and `-`, starting with a letter or digit.
    BadId = "bad-id";
    /// Two items of the same kind have the same id. Ids are case-insensitive: `mvp` and `MVP` are
    /// the same.
    DuplicateId = "duplicate-id";
    /// A date is invalid. Write a day, a month or a quarter that exists, such as `2027-01-15`,
    /// `2027-01` or `2027-Q1`.
    BadDate = "bad-date";
    /// An estimate is invalid. Write a number of 0 or more, such as 3 or 0.5, or a size that the
    /// project file declares: `estimates: {sizes: {S: 1, M: 3, L: 8}}`.
    BadEstimate = "bad-estimate";
    /// The field doesn't allow this value.
    UnknownValue = "unknown-value";
    /// A story refers to a release that isn't listed under `releases:`.
    UnknownRelease = "unknown-release";
    /// An item refers to a persona that isn't listed under `personas:`.
    UnknownPersona = "unknown-persona";
    /// A story needs a story that isn't under any task. Stories in the backlog can't be needed.
    UnknownStory = "unknown-story";
    /// There is no rule with this name. This is only a warning, because a newer version of storywall
    /// may have it.
    UnknownRule = "unknown-rule";
    /// A name matches more than one item. Use the id of the item instead.
    Ambiguous = "ambiguous-reference";
    /// A story in the backlog has a release. Move the story to a task, or remove the release.
    BacklogRelease = "backlog-release";
    /// A story in the backlog has `needs`. Move the story to a task, or remove them.
    BacklogNeeds = "backlog-needs";
    /// YAML reads ` #` as the start of a comment. To make the rest of the line part of the text, put
    /// the text in quotes.
    HiddenComment = "hidden-comment";
    /// A line looks like an item, but is part of the text above it. Align its dash with the other
    /// dashes.
    SwallowedLine = "swallowed-line";
    /// A picture in a description or acceptance criterion can't be used: the file is missing, too
    /// large, not a picture, or outside the project.
    BadImage = "bad-image";
    /// The file or the map exceeds a size limit. The message names the setting that raises it, if
    /// there is one.
    Limit = "limit";
    /// The file has more errors than storywall shows at once. Fix the errors that are shown first.
    More = "more-errors";
    /// The map can't be formatted, because it is written in a way that `storywall fmt` doesn't support.
    NotFormatted = "not-formatted";
    /// A change of the map can't be made: it doesn't fit the map as it is, or would break it. The file
    /// stays as it is.
    NotEdited = "not-edited";
    /// Two pages would have the same address on some file system, or one couldn't be written there.
    /// Rename one of the maps, or change an id.
    PageName = "page-name";
    /// A template of a theme can't be compiled or rendered.
    ThemeTemplate = "theme-template";
    /// A file of texts in a theme, such as `messages/de.ftl`, has a text that can't be used.
    ThemeMessages = "theme-messages";
    /// An option under `theme_options:` is unknown to the theme, or has a value that it can't use.
    ThemeOption = "theme-option";
    /// A theme's manifest lists a style sheet that isn't in the theme.
    ThemeStyle = "theme-style";
    /// A theme's manifest extends a theme that isn't built in.
    ThemeExtends = "theme-extends";
    /// A theme is made for another version of storywall.
    ThemeContract = "theme-contract";
    /// A chapter of an mdBook includes a map in a way that doesn't work.
    MdBook = "mdbook";
}
