//! What an export doesn't contain, as phrases for a note.

use crate::map::{Details, Story, StoryMap};

/// What a CSV, which has only the stories, doesn't contain.
pub(crate) fn left_out_of_csv(map: &StoryMap) -> Vec<String> {
    let mut left_out = Vec::new();
    let activities = map.activities.iter();
    let empty_activities = activities.filter(|activity| activity.tasks.is_empty());
    add_count(
        &mut left_out,
        empty_activities.count(),
        ["activity without stories", "activities without stories"],
    );
    let empty_tasks = map.tasks.iter().filter(|task| task.stories.is_empty());
    add_count(
        &mut left_out,
        empty_tasks.count(),
        ["task without stories", "tasks without stories"],
    );
    let has_fields = |details: &Details| *details != Details::default();
    let with_fields = [
        ("the map", map.goal.is_some() || has_fields(&map.details)),
        (
            "personas",
            (map.personas.iter()).any(|item| item.goal.is_some() || has_fields(&item.details)),
        ),
        (
            "releases",
            map.releases.iter().any(|item| {
                let has_plan = item.date.is_some() || item.status.is_some();
                let has_aim = item.outcome.is_some() || item.measure.is_some();
                has_plan || has_aim || has_fields(&item.details)
            }),
        ),
        (
            "activities",
            map.activities.iter().any(|item| has_fields(&item.details)),
        ),
        (
            "tasks",
            map.tasks.iter().any(|item| has_fields(&item.details)),
        ),
    ];
    let kinds = with_fields
        .into_iter()
        .filter(|(_, has_fields)| *has_fields);
    let kinds: Vec<String> = kinds.map(|(kind, _)| kind.to_owned()).collect();
    left_out.extend(joined(&kinds).map(|kinds| format!("the fields of {kinds}")));
    left_out
}

/// What the Markdown, which has one line per story, doesn't contain.
pub(crate) fn left_out_of_markdown(map: &StoryMap) -> Vec<String> {
    let stories = || map.stories.iter().chain(&map.backlog);
    let details: Vec<&Details> = [&map.details]
        .into_iter()
        .chain(map.personas.iter().map(|item| &item.details))
        .chain(map.releases.iter().map(|item| &item.details))
        .chain(map.activities.iter().map(|item| &item.details))
        .chain(map.tasks.iter().map(|item| &item.details))
        .chain(stories().map(|item| &item.details))
        .collect();
    let in_details = |count: fn(&Details) -> usize| details.iter().map(|item| count(item)).sum();
    let in_stories = |count: fn(&Story) -> usize| stories().map(count).sum();
    let goals = map.personas.iter().filter(|item| item.goal.is_some());
    let measures = map.releases.iter().filter(|item| item.measure.is_some());
    let on_stories: usize = stories().map(|item| item.details.links.len()).sum();
    let links: usize = in_details(|item| item.links.len());
    let counts = [
        (
            in_details(|item| usize::from(item.description.is_some())),
            ["description", "descriptions"],
        ),
        (
            in_stories(|item| usize::from(item.why.is_some())),
            ["`why`", "`why`"],
        ),
        (
            in_stories(|item| item.acceptance.len()),
            ["acceptance criterion", "acceptance criteria"],
        ),
        (
            in_stories(|item| item.needs.len()),
            ["dependency", "dependencies"],
        ),
        (in_stories(|item| item.tags.len()), ["tag", "tags"]),
        (
            in_details(|item| item.notes.questions.len()),
            ["question", "questions"],
        ),
        (
            in_details(|item| item.notes.assumptions.len()),
            ["assumption", "assumptions"],
        ),
        (in_details(|item| item.notes.risks.len()), ["risk", "risks"]),
        (links - on_stories, ["link", "links"]),
        (goals.count(), ["goal of a persona", "goals of personas"]),
        (measures.count(), ["measure", "measures"]),
        (
            in_details(|item| item.own_fields.len()),
            ["field of your own", "fields of your own"],
        ),
    ];
    let mut left_out = Vec::new();
    for (number, words) in counts {
        add_count(&mut left_out, number, words);
    }
    left_out
}

/// Adds a number with its noun, unless the number is 0.
fn add_count(left_out: &mut Vec<String>, number: usize, words: [&str; 2]) {
    if number > 0 {
        left_out.push(counted(number, words));
    }
}

/// A number with its noun in the singular or plural.
pub(crate) fn counted(number: usize, [one, several]: [&str; 2]) -> String {
    format!("{number} {}", if number == 1 { one } else { several })
}

/// The phrases as a list; `None` if there are none.
pub(crate) fn joined(phrases: &[String]) -> Option<String> {
    Some(match phrases {
        [] => return None,
        [only] => only.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    })
}
