//! Words of trackers and of other formats, and the words of this format that mean the same.

use super::schema::ItemSpec;
use crate::map::{StatusKind, Statuses};

/// A word in place of a key, and the keys that it can mean: the first that an item has.
const FIELDS: [(&str, &[&str]); 76] = [
    ("points", &["estimate"]),
    ("story points", &["estimate"]),
    ("size", &["estimate"]),
    ("effort", &["estimate"]),
    ("assignee", &["owner"]),
    ("assigned to", &["owner"]),
    ("notes", &["description"]),
    ("details", &["description"]),
    ("body", &["description"]),
    ("due", &["date"]),
    ("due date", &["date"]),
    ("deadline", &["date"]),
    ("users", &["personas"]),
    ("user", &["persona", "personas"]),
    ("actors", &["personas"]),
    ("epic", &["activity"]),
    ("epics", &["activities"]),
    ("backbone", &["activities"]),
    ("step", &["task"]),
    ("steps", &["tasks"]),
    ("card", &["story"]),
    ("cards", &["stories"]),
    ("user story", &["story"]),
    ("user stories", &["stories"]),
    ("feature", &["story"]),
    ("features", &["stories"]),
    ("labels", &["tags"]),
    ("milestone", &["release"]),
    ("milestones", &["releases"]),
    ("version", &["release"]),
    ("fix version", &["release"]),
    ("versions", &["releases"]),
    ("sprint", &["release"]),
    ("sprints", &["releases"]),
    ("iteration", &["release"]),
    ("iterations", &["releases"]),
    ("increment", &["release"]),
    ("depends on", &["needs"]),
    ("blocked by", &["needs"]),
    ("requires", &["needs"]),
    ("acceptance criteria", &["acceptance"]),
    ("criteria", &["acceptance"]),
    ("responsible", &["owner"]),
    ("state", &["status"]),
    ("role", &["persona"]),
    ("roles", &["personas"]),
    ("actor", &["persona"]),
    ("reason", &["why"]),
    ("benefit", &["why"]),
    ("summary", &["title", "activity", "task", "story"]),
    ("titel", &["title"]),
    ("ziel", &["goal"]),
    ("personen", &["personas"]),
    ("aktivitäten", &["activities"]),
    ("schritte", &["tasks"]),
    ("aufgaben", &["tasks"]),
    ("aufwand", &["estimate"]),
    ("fragen", &["questions"]),
    ("risiken", &["risks"]),
    ("titre", &["title"]),
    ("objectif", &["goal"]),
    ("activités", &["activities"]),
    ("étapes", &["tasks"]),
    ("tâches", &["tasks"]),
    ("récits", &["stories"]),
    ("título", &["title"]),
    ("objetivo", &["goal"]),
    ("actividades", &["activities"]),
    ("atividades", &["activities"]),
    ("tareas", &["tasks"]),
    ("tarefas", &["tasks"]),
    ("historias", &["stories"]),
    ("histórias", &["stories"]),
    ("objectifs", &["goal"]),
    (
        "title",
        &["name", "activity", "task", "story", "persona", "release"],
    ),
    (
        "name",
        &["title", "activity", "task", "story", "persona", "release"],
    ),
];

/// A word in place of a field that has no counterpart, and what to do instead.
const NO_FIELDS: [(&str, &str); 3] = [
    (
        "priority",
        "order is priority: move the more important item up, and remove this line",
    ),
    (
        "due",
        "only releases have a date: set the `date` of the release, and remove this line",
    ),
    (
        "deadline",
        "only releases have a date: set the `date` of the release, and remove this line",
    ),
];

/// The options of the built-in themes, which the project file has below `theme_options`.
const THEME_OPTIONS: [&str; 7] = [
    "accent", "backbone", "notes", "font", "logo", "footer", "css",
];

/// A status of a tracker, and its kind.
const STATUSES: [(&str, StatusKind); 19] = [
    ("open", StatusKind::Todo),
    ("new", StatusKind::Todo),
    ("to do", StatusKind::Todo),
    ("backlog", StatusKind::Todo),
    ("ready", StatusKind::Todo),
    ("not started", StatusKind::Todo),
    ("in progress", StatusKind::Doing),
    ("in review", StatusKind::Doing),
    ("started", StatusKind::Doing),
    ("active", StatusKind::Doing),
    ("wip", StatusKind::Doing),
    ("closed", StatusKind::Done),
    ("resolved", StatusKind::Done),
    ("finished", StatusKind::Done),
    ("complete", StatusKind::Done),
    ("completed", StatusKind::Done),
    ("released", StatusKind::Done),
    ("on hold", StatusKind::Blocked),
    ("waiting", StatusKind::Blocked),
];

/// The field of `item` that `word` means.
pub(crate) fn field(word: &str, item: &ItemSpec) -> Option<&'static str> {
    let is_field = |name: &&&str| item.field(name).is_some();
    meanings(word).iter().find(is_field).copied()
}

/// Whether `word` can mean the key `opening`, which opens an item.
pub(crate) fn means_opening(word: &str, opening: &str) -> bool {
    meanings(word).contains(&opening)
}

fn meanings(word: &str) -> &'static [&'static str] {
    let mut found = FIELDS.iter().filter(|(typed, _)| is_same(typed, word));
    found.next().map_or(&[], |(_, meanings)| meanings)
}

/// What to do about a field that `item` has no counterpart of.
pub(crate) fn advice(word: &str) -> Option<&'static str> {
    let mut advice = NO_FIELDS.iter().filter(|(typed, _)| is_same(typed, word));
    advice.next().map(|(_, advice)| *advice)
}

/// Whether `word` is an option of a theme, in an item that has options.
pub(crate) fn is_theme_option(word: &str, item: &ItemSpec) -> bool {
    item.field("theme_options").is_some() && THEME_OPTIONS.contains(&word)
}

/// The status that a field says with its name, as in `done: true`.
pub(crate) fn status_in_key(word: &str) -> Option<&'static str> {
    let kinds = [
        ("todo", StatusKind::Todo),
        ("doing", StatusKind::Doing),
        ("done", StatusKind::Done),
        ("blocked", StatusKind::Blocked),
    ];
    let words = kinds.iter().chain(&STATUSES);
    let (_, kind) = words.into_iter().find(|(typed, _)| is_same(typed, word))?;
    let mut same = kinds.iter().filter(|(_, other)| other == kind);
    same.next().map(|(id, _)| *id)
}

/// The id of the first of the project's statuses that means the same as `word`.
pub(crate) fn status<'p>(word: &str, statuses: &'p Statuses) -> Option<&'p str> {
    let (_, kind) = STATUSES.iter().find(|(typed, _)| is_same(typed, word))?;
    let mut same = statuses.iter().filter(|status| status.kind == *kind);
    same.next().map(|status| status.id.as_str())
}

/// Whether two words differ only in case, and in how their parts are joined: `In progress` and
/// `in_progress`.
fn is_same(left: &str, right: &str) -> bool {
    let letters = |word: &str| -> String {
        let is_letter = |c: &char| !matches!(c, ' ' | '-' | '_');
        word.to_lowercase().chars().filter(is_letter).collect()
    };
    letters(left) == letters(right)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::schema::{ACTIVITY, MAP, RELEASE, STORY};

    #[test]
    fn words_of_trackers_are_understood() {
        for (word, item, meant) in [
            ("points", &STORY.spec, Some("estimate")),
            ("Story_Points", &STORY.spec, Some("estimate")),
            ("assignee", &STORY.spec, Some("owner")),
            ("notes", &ACTIVITY.spec, Some("description")),
            ("due", &RELEASE.spec, Some("date")),
            ("due", &STORY.spec, None),
            ("users", &MAP.spec, Some("personas")),
            ("epic", &STORY.spec, None),
            ("title", &RELEASE.spec, Some("name")),
            ("summary", &MAP.spec, Some("title")),
            ("priority", &STORY.spec, None),
            ("colour", &STORY.spec, None),
        ] {
            assert_eq!(field(word, item), meant, "{word}");
        }
        assert!(means_opening("epic", "activity") && !means_opening("epic", "task"));
        assert!(means_opening("Summary", "story") && means_opening("title", "release"));
        assert!(advice("priority").is_some() && advice("points").is_none());
    }

    #[test]
    fn theme_options_are_those_of_the_built_in_theme() {
        let theme = include_str!("../../themes/wall/theme.yaml");
        let options = theme.lines().filter(|line| line.contains(": {kind: "));
        let names = options.filter_map(|line| line.trim().split(':').next());
        assert_eq!(names.collect::<Vec<&str>>(), THEME_OPTIONS);
    }

    #[test]
    fn a_status_of_a_tracker_is_one_of_the_project() {
        let own = |id: &str, kind| crate::map::Status {
            id: id.to_owned(),
            name: id.to_owned(),
            kind,
        };
        let statuses = Statuses::new(vec![
            own("idea", StatusKind::Todo),
            own("building", StatusKind::Doing),
        ]);
        assert_eq!(status("In Progress", &statuses), Some("building"));
        assert_eq!(status("Closed", &statuses), None);
        for (word, meant) in [
            ("In progress", "doing"),
            ("Open", "todo"),
            ("To Do", "todo"),
            ("Backlog", "todo"),
            ("Closed", "done"),
        ] {
            assert_eq!(status(word, &Statuses::default()), Some(meant));
        }
        assert_eq!(status("nearly", &Statuses::default()), None);
    }
}
