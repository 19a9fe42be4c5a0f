//! What is shown: a question, in words or as JSON, and the map as an outline, as `show` prints it.

use crate::map::{StoryIx, StoryMap};
use crate::messages::Catalog;
use crate::report::one_line;
use crate::workshop::AskedQuestion;
use std::fmt::Write;

/// A question as it is shown.
pub(super) struct ShownQuestion<'q> {
    pub(super) asked: AskedQuestion<'q>,
    pub(super) catalog: &'q Catalog,
    /// The answer that stands, of a question that somebody went back to.
    pub(super) standing: Option<String>,
    /// The line of progress.
    pub(super) progress: String,
    /// The time that is left for the step, in minutes; less than none if it is over.
    pub(super) minutes_left: i64,
}

/// The map as indented lines: what it is for, its activities with their tasks and stories, its backlog, and what is parked.
pub(super) fn outline(map: &StoryMap, parked: &[&str]) -> String {
    let mut out = String::new();
    let mut line = |depth: usize, text: &str| {
        let _ = writeln!(out, "{:depth$}{}", "", one_line(text), depth = depth * 2);
    };
    line(0, &map.title.text);
    let names = map.persona_names();
    if !names.is_empty() {
        line(1, &format!("for: {}", names.join("; ")));
    }
    if let Some(goal) = &map.goal {
        line(1, &format!("goal: {goal}"));
    }
    for activity in map.activity_ixs() {
        line(0, &map[activity].title.text);
        for task in map.tasks_of(activity) {
            let depth = match &map[task].heading {
                Some(heading) => {
                    line(1, &heading.title.text);
                    2
                }
                None => 1,
            };
            for story in map.stories_of(task) {
                line(depth, &card(map, story));
            }
        }
    }
    let lists = [
        (
            "Backlog",
            map.backlog
                .iter()
                .map(|story| story.title.text.as_str())
                .collect(),
        ),
        ("Parking lot", parked.to_vec()),
    ];
    for (name, texts) in lists
        .iter()
        .filter(|(_, texts): &&(&str, Vec<&str>)| !texts.is_empty())
    {
        line(0, name);
        texts.iter().for_each(|text| line(1, text));
    }
    out
}

/// A story with its release.
fn card(map: &StoryMap, story: StoryIx) -> String {
    let title = &map[story].title.text;
    match map[story].release {
        Some(release) => format!("{title} ({})", map[release].name.text),
        None => title.clone(),
    }
}
