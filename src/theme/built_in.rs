//! The themes that are compiled into the program.

/// A built-in theme.
#[derive(Debug, PartialEq, Eq)]
pub struct BuiltInTheme {
    /// Its name for `theme:` and `--theme`.
    pub name: &'static str,
    /// A description in a few words.
    pub about: &'static str,
    /// The path below `themes/<name>/` and the text of each file.
    pub files: &'static [(&'static str, &'static str)],
}

/// The paths and texts of files below `themes/<theme>/`.
macro_rules! files {
    ($theme:literal: $($path:literal)*) => {
        &[$(($path, include_str!(concat!("../../themes/", $theme, "/", $path)))),*]
    };
}

/// All built-in themes. The first is the default.
pub static BUILT_IN: &[BuiltInTheme] = &[WALL, PLAIN, SLATE];

const WALL: BuiltInTheme = BuiltInTheme {
    name: "wall",
    about: "sticky notes on a wall; light and dark",
    files: files!("wall":
        "theme.yaml"
        "templates/backbone.html"
        "templates/bar.html"
        "templates/bars.html"
        "templates/base.html"
        "templates/card.html"
        "templates/changes.html"
        "templates/changes-body.html"
        "templates/changes-card.html"
        "templates/details.html"
        "templates/diff.html"
        "templates/diff-map.html"
        "templates/embed.html"
        "templates/facts.html"
        "templates/figures.html"
        "templates/foot.html"
        "templates/fragment.html"
        "templates/fragment-gaps.html"
        "templates/fragment-release.html"
        "templates/fragment-wall.html"
        "templates/gaps.html"
        "templates/gaps-body.html"
        "templates/gaps-decision.html"
        "templates/gaps-finding.html"
        "templates/gaps-head.html"
        "templates/gaps-places.html"
        "templates/gaps-stories.html"
        "templates/handout.html"
        "templates/handout-notes.html"
        "templates/head.html"
        "templates/history.html"
        "templates/history-revision.html"
        "templates/index.html"
        "templates/index-blocked.html"
        "templates/index-map.html"
        "templates/index-plan.html"
        "templates/journey.html"
        "templates/legend.html"
        "templates/links.html"
        "templates/map.svg"
        "templates/meter.html"
        "templates/note.html"
        "templates/notes.html"
        "templates/outline.html"
        "templates/outline-story.html"
        "templates/release.html"
        "templates/rules.html"
        "templates/sheet-card.html"
        "templates/release-aloud.html"
        "templates/release-body.html"
        "templates/release-story.html"
        "templates/release-table.html"
        "templates/releases.html"
        "templates/ties.html"
        "templates/timeline.html"
        "templates/tools.html"
        "templates/wall.html"
        "templates/wall-table.html"
        "static/fragment.css"
        "static/icon.svg"
        "static/backbone.js"
        "static/embed.js"
        "static/changes.css"
        "static/tokens.css"
        "static/base.css"
        "static/wall.css"
        "static/view.css"
        "static/view.js"
        "static/zoom.js"
        "static/tabs.js"
        "static/overview.js"
        "static/panel.js"
        "static/share.js"
        "static/filter.js"
        "static/fold.js"
        "static/needs.js"
        "static/keys.js"
        "static/letters.js"
        "static/copy.js"
        "static/history.css"
        "static/history.js"
        "static/messages.js"
        "static/pages.css"
        "static/print.css"
        "static/search.js"
    ),
};

const PLAIN: BuiltInTheme = BuiltInTheme {
    name: "plain",
    about: "ink and thin lines, the smallest pages; light and dark",
    files: files!("plain":
        "theme.yaml"
        "templates/card.html"
        "templates/map.svg"
        "static/tokens.css"
        "static/plain.css"
    ),
};

const SLATE: BuiltInTheme = BuiltInTheme {
    name: "slate",
    about: "chalk on a blackboard, for projectors; always dark",
    files: files!("slate":
        "theme.yaml"
        "templates/base.html"
        "templates/map.svg"
        "static/tokens.css"
        "static/slate.css"
    ),
};
