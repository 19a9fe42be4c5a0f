//! Which questions maps raise, and what answers them.

use super::table::ENGLISH_ROWS;
use crate::format::{Project, read_map, read_project};
use crate::gaps::{find_gaps, rule_ids, rule_specs};
use crate::map::Analysis;
use crate::messages::Catalog;
use crate::text::Source;
use std::collections::BTreeSet;
use std::sync::Arc;

/// For each text of the table: a title that raises it, a title that only looks like one, and a title that
/// answers it.
const TABLE: &[(&str, &str, &str, &str)] = &[
    (
        "question-first-time",
        "Sign in with the app",
        "Open my letter without signing in",
        "Create a free account",
    ),
    (
        "question-payment-fails",
        "Pay by card",
        "See how to pay less",
        "Hear that the card was declined",
    ),
    (
        "question-money-back",
        "Buy two tickets",
        "See where to buy bread",
        "Get my money back",
    ),
    (
        "question-proof",
        "Pay by card",
        "Apple Pay",
        "Get a receipt",
    ),
    (
        "question-who-they-are",
        "See my saved recipes",
        "See what is saved",
        "Edit my profile",
    ),
    (
        "question-who-provides",
        "Browse the menu",
        "Fold the menu",
        "Edit an item of the menu",
    ),
    (
        "question-who-writes",
        "Pick a recipe",
        "Receive a letter",
        "Write a recipe",
    ),
    (
        "question-delivery",
        "Choose a delivery time",
        "Choose a time",
        "Leave it with the neighbour",
    ),
    (
        "question-leave",
        "Sign up for a year",
        "Put up a sign",
        "Delete my account",
    ),
    (
        "question-stop",
        "Be notified of offers",
        "Push to the repository",
        "Turn off the light",
    ),
    (
        "question-lies",
        "Read reviews",
        "Review the basket",
        "Flag a text",
    ),
];

/// The questions about a map, and the names of their texts.
fn questions(map: &str, project: &str) -> Vec<(String, String)> {
    let project = match project {
        "" => Project::default(),
        text => {
            let source = Arc::new(Source::new("storywall.yaml", text));
            read_project(&source, &rule_specs())
                .value
                .expect("a project")
        }
    };
    let source = Arc::new(Source::new("map.yaml", map));
    let map = read_map(&source, &project, &rule_ids())
        .value
        .expect("a map");
    let gaps = find_gaps(&map, &Analysis::new(&map), &project);
    let catalog = Catalog::english();
    let questions = gaps.questions.into_iter();
    questions
        .map(|question| {
            let text = catalog.plain(&question.message);
            (question.message.name.into_owned(), text)
        })
        .collect()
}

/// The questions about a map as they are shown.
fn texts(map: &str) -> Vec<String> {
    questions(map, "")
        .into_iter()
        .map(|(_, text)| text)
        .collect()
}

/// A map with a story for each title.
fn map_with(titles: &[&str]) -> String {
    let stories: String = titles
        .iter()
        .map(|title| format!("          - story: \"{title}\"\n"))
        .collect();
    format!(
        "title: T\nactivities:\n  - activity: Go\n    tasks:\n      - task: Walk\n        stories:\n{stories}"
    )
}

#[test]
fn every_question_of_the_table_is_raised_and_answered() {
    let raises = |titles: &[&str], text: &str| {
        let questions = questions(&map_with(titles), "");
        questions.iter().any(|(name, _)| name == text)
    };
    for (text, raising, similar, answer) in TABLE {
        assert!(raises(&[raising], text), "{text}: {raising}");
        assert!(!raises(&[similar], text), "{text}: {similar}");
        assert!(!raises(&[answer], text), "{text}: {answer}");
        assert!(
            !raises(&[raising, answer], text),
            "{text}: {raising}, {answer}"
        );
    }
    let questions = ENGLISH_ROWS.iter().flat_map(|row| row.questions);
    let all: BTreeSet<&str> = questions.map(|question| question.text).collect();
    let tested: BTreeSet<&str> = TABLE.iter().map(|(text, ..)| *text).collect();
    assert_eq!(all, tested);
}

#[test]
fn a_question_names_up_to_two_stories_that_read_well() {
    let long = "Pay by card, or with a voucher of the town hall, or with both of them";
    let map = map_with(&[long, "Pay by card", "Pay by transfer", "Pay later"]);
    let asked = texts(&map);
    assert_eq!(
        asked[..2],
        [
            "`Pay by card` and `Pay by transfer`: what if it fails?",
            "`Pay by card` and `Pay by transfer`: how do they get the money back?"
        ],
    );
    let only_long = &texts(&map_with(&[long]))[0];
    assert!(
        only_long.starts_with("`Pay by card, or with"),
        "{only_long}"
    );
}

#[test]
fn all_texts_of_a_map_can_answer() {
    for answer in [
        "acceptance: [A declined card can be tried again]",
        "questions: [What do we show when the payment fails?]",
        "risks: [{text: The bank is slow, answer: We retry}]",
        "description: A declined card is not our problem",
    ] {
        let map = format!("{}            {answer}\n", map_with(&["Pay by card"]));
        let asked = texts(&map);
        assert!(
            asked.iter().all(|text| !text.contains("fails")),
            "{asked:?}"
        );
        assert!(
            asked.iter().any(|text| text.contains("money back")),
            "{asked:?}"
        );
    }
    let with_backlog = format!(
        "{}backlog: [Try another card]\n",
        map_with(&["Pay by card"])
    );
    assert!(
        texts(&with_backlog)
            .iter()
            .all(|text| !text.contains("fails"))
    );
}

#[test]
fn what_is_released_and_layers_raise_nothing() {
    let map = |status: &str, activity: &str| {
        format!(
            "title: T\nreleases: [{{release: r, name: R, status: {status}}}]\nactivities:\n  - activity: {activity}\n    tasks: [{{task: Settle, stories: [Pay by card: r]}}]\n"
        )
    };
    assert_eq!(texts(&map("planned", "Order")).len(), 3);
    assert!(texts(&map("released", "Order")).is_empty());
    assert!(texts(&map("planned", "Infrastructure")).is_empty());
}

#[test]
fn a_role_is_asked_for_unless_a_persona_has_it() {
    let map = |persona: &str| {
        let map = map_with(&["Ask a nurse on the phone"]);
        map.replace("activities", &format!("personas: [{persona}]\nactivities"))
    };
    let asked = "`Ask a nurse on the phone`: who is the nurse? No persona is one.";
    assert_eq!(texts(&map("Pat who is ill")), [asked]);
    assert!(texts(&map("Nora and the other nurses")).is_empty());
    assert!(texts(&map("{persona: Nora, description: A midwife}")).is_empty());
    assert!(texts(&map_with(&["Ask a nurse on the phone"])).is_empty());
}

#[test]
fn both_ends_of_a_walk_are_asked_about() {
    let walk = |titles: &[&str]| {
        let activities: String = titles
            .iter()
            .map(|title| format!("  - {{activity: \"{title}\", stories: [A {title}]}}\n"))
            .collect();
        texts(&format!("title: T\nactivities:\n{activities}"))
    };
    let before = "What happens before `Choose a book`?";
    let after = "What happens after `Take it home`?";
    assert_eq!(
        walk(&["Choose a book", "Borrow", "Take it home"]),
        [before, after]
    );
    // Beginnings, ends, things, periods, placeholders and layers are no steps to ask about.
    assert_eq!(walk(&["Hear about us", "Borrow", "Take it home"]), [after]);
    assert_eq!(
        walk(&["Choose a book", "Borrow", "Close my account"]),
        [before]
    );
    assert_eq!(walk(&["Dashboard", "Borrow", "Settings"]), [""; 0]);
    assert_eq!(walk(&["Week 1", "Week 2", "Week 3"]), [""; 0]);
    assert_eq!(walk(&["Choose a book", "Borrow", "What then?"]), [before]);
    assert_eq!(
        walk(&[
            "TBD",
            "Choose a book",
            "Borrow",
            "Take it home",
            "Infrastructure"
        ]),
        [before, after]
    );
    // A single step is no walk.
    assert_eq!(walk(&["Choose a book"]), [""; 0]);
}

#[test]
fn an_empty_activity_says_that_something_comes() {
    let map = "title: T\nactivities:\n  - {activity: Choose, stories: [A]}\n  - {activity: Borrow, stories: [B]}\n  - {activity: Read, stories: [C]}\n  - Tell a friend\n";
    assert_eq!(texts(map), ["What happens before `Choose`?"]);
}

#[test]
fn each_persona_is_asked_about_their_own_walk() {
    let map = "title: T
personas: [\"Ann, a reader\", \"Bob, a librarian\", The system, Sales team]
activities:
  - activity: Choose
    tasks: [{task: Search, stories: [Find a title]}, {task: Compare, stories: [Read a page]}]
  - activity: Fetch
    persona: bob-a-librarian
    tasks: [{task: Look it up, stories: [See the shelf]}, {task: Carry it, stories: [Take the lift]}]
  - activity: Read
    stories: [Read a chapter]
  - activity: Count
    persona: the-system
    tasks: [{task: Add up, stories: [Add]}, {task: Take away, stories: [Subtract]}]
  - activity: Sell
    persona: sales-team
    tasks: [{task: Call, stories: [Ring]}, {task: Talk, stories: [Speak]}]
";
    assert_eq!(
        texts(map),
        [
            "Ann: what happens before `Search`?",
            "Ann: what happens after `Read`?",
            "Bob: what happens after `Carry it`?"
        ]
    );
}

#[test]
fn other_languages_have_questions_about_walks_only() {
    let map = |lang: &str| {
        format!(
            "title: T\nlang: {lang}\nactivities:\n  - {{activity: Suchen, stories: [Sign in]}}\n  - {{activity: Leihen, stories: [Lesen]}}\n  - {{activity: Bringen, stories: [Pay by card]}}\n"
        )
    };
    let names = |lang: &str| -> Vec<String> {
        let questions = questions(&map(lang), "").into_iter();
        questions.map(|(name, _)| name).collect()
    };
    assert_eq!(names("de-AT"), ["question-before", "question-after"]);
    assert_eq!(names("en").len(), 6);
    // A project's own words are those of its maps.
    let project = "gaps: {questions: [{ask: Und dann?, when: [lesen]}, {ask: Wer?, when: [les]}]}";
    let own = questions(&map("de"), project);
    assert_eq!(
        own[2],
        ("question-own".to_owned(), "`Lesen`: Und dann?".to_owned())
    );
    assert_eq!(own.len(), 3);
}

#[test]
fn there_are_six_questions_at_most_and_the_own_ones_come_first() {
    let map = map_with(&["Sign in", "Pay by card", "See my orders", "Read reviews"])
        .replace("task: Walk", "task: Look")
        + "      - {task: Move, stories: [Get an alert]}\n";
    let names = |project: &str| -> Vec<String> {
        let questions = questions(&map, project).into_iter();
        questions.map(|(name, _)| name).collect()
    };
    let four = [
        "question-first-time",
        "question-payment-fails",
        "question-money-back",
        "question-proof",
    ];
    let walk = ["question-before", "question-after"];
    assert_eq!(names(""), [&walk[..], &four[..]].concat());
    let own =
        "gaps: {questions: [{ask: Why?, when: alert}, {ask: When?, when: sign in, unless: pay}]}";
    let with_own = [&walk[..], &["question-own"], &four[..3]].concat();
    assert_eq!(names(own), with_own);
    assert!(names("gaps: {questions: off}").is_empty());
}
