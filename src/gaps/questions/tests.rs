//! Which questions maps raise, and what answers them.

use crate::format::{Project, read_map, read_project};
use crate::gaps::{find_gaps, rule_ids, rule_specs};
use crate::map::{Analysis, StoryMap};
use crate::messages::Catalog;
use crate::text::Source;
use std::sync::Arc;

/// A map and its project.
pub(super) fn read(map: &str, project: &str) -> (StoryMap, Project) {
    let project = match project {
        "" => Project::default(),
        text => {
            let source = Arc::new(Source::new("storywall.yaml", text));
            let read = read_project(&source, &rule_specs());
            read.value.expect("a project")
        }
    };
    let source = Arc::new(Source::new("map.yaml", map));
    let read = read_map(&source, &project, &rule_ids());
    (read.value.expect("a map"), project)
}

/// The questions about a map, and the names of their texts.
fn questions(map: &str, project: &str) -> Vec<(String, String)> {
    let (map, project) = read(map, project);
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
pub(super) fn map_with(titles: &[&str]) -> String {
    let stories: String = titles
        .iter()
        .map(|title| format!("          - story: \"{title}\"\n"))
        .collect();
    format!(
        "title: T\nactivities:\n  - activity: Go\n    tasks:\n      - task: Walk\n        stories:\n{stories}"
    )
}

#[test]
fn a_question_names_up_to_two_stories_that_read_well() {
    let long = "Pay by card, or with a voucher of the town hall, or with both of them";
    let map = map_with(&[long, "Pay by card", "Pay by transfer", "Pay later"]);
    assert_eq!(
        texts(&map)[0],
        "`Pay by card` and `Pay by transfer`: what if it fails?"
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
    assert_eq!(texts(&map("planned", "Order")).len(), 2);
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
fn several_roles_are_one_question() {
    let map = map_with(&["Ask a nurse on the phone", "See free times of my doctor"]);
    let map = map.replace("activities", "personas: [Pat who is ill]\nactivities");
    assert!(texts(&map).contains(
        &"`See free times of my doctor` and `Ask a nurse on the phone`: who are the doctor and nurse? No persona is one of them.".to_owned()
    ));
}

#[test]
fn a_word_for_a_role_can_be_part_of_another_name() {
    let asked = |title: &str| {
        let map =
            map_with(&[title]).replace("activities", "personas: [Pat who is ill]\nactivities");
        texts(&map).iter().any(|text| text.contains("who is the"))
    };
    for title in [
        "Count the nurse bees",
        "Feed the cleaner shrimp",
        "Report a driver ant",
    ] {
        assert!(!asked(title), "{title}");
    }
    assert!(asked("Ask the nurse about bees"));
}

#[test]
fn what_fails_elsewhere_says_nothing_about_payments() {
    let map = |answer: &str| {
        format!(
            "title: T\nactivities:\n  - activity: Join\n    tasks: [{{task: Invite, stories: [{answer}]}}]\n  - activity: Order\n    tasks: [{{task: Settle, stories: [Pay by card]}}]\n"
        )
    };
    let is_asked = |answer: &str| {
        texts(&map(answer))
            .iter()
            .any(|text| text.contains("fails"))
    };
    for answer in [
        "Decline an invitation",
        "{story: Invite, acceptance: A failed message can be sent again}",
        "{story: Invite, risks: [The mail bounces]}",
    ] {
        assert!(is_asked(answer), "{answer}");
    }
    for answer in [
        "See that my card was declined",
        "{story: Invite, acceptance: Try a failed payment again}",
        "Chase unpaid bills",
    ] {
        assert!(!is_asked(answer), "{answer}");
    }
    // In the same activity, the step says what it is about.
    let near = map("Come in").replace("[Pay by card]", "[Pay by card, Try again]");
    assert!(texts(&near).iter().all(|text| !text.contains("fails")));
}

/// A map of two releases with these stories, each with its release: `a` comes before `b`.
fn map_in_releases(stories: &[(&str, &str)]) -> String {
    let stories: String = stories
        .iter()
        .map(|(title, release)| format!("          - {{story: \"{title}\", {release}}}\n"))
        .collect();
    format!(
        "title: T\nreleases: [{{release: a, name: Alpha}}, {{release: b, name: Beta}}]\nactivities:\n  - activity: Go\n    tasks:\n      - task: Walk\n        stories:\n{stories}"
    )
}

#[test]
fn what_is_undone_only_later_is_asked_about() {
    let texts = |create, revoke| {
        texts(&map_in_releases(&[
            ("Create an API key", create),
            ("Revoke a key", revoke),
        ]))
    };
    let later = "`Create an API key` ships in `Alpha`, `Revoke a key` only in `Beta`: what do people do until then?";
    assert_eq!(texts("release: a", "release: b"), [later]);
    let never = "`Create an API key` ships in `Alpha`, `Revoke a key` in no release: what do people do until then?";
    assert_eq!(texts("release: a", "why: Some day"), [never]);
    // What ships together or before, and what is planned nowhere.
    for (create, revoke) in [
        ("release: a", "release: a"),
        ("release: b", "release: a"),
        ("why: Some day", "release: b"),
        ("why: Some day", "why: Some day"),
    ] {
        assert_eq!(texts(create, revoke), [""; 0], "{create}, {revoke}");
    }
    // A criterion that says how it is undone.
    assert_eq!(
        texts(
            "release: a, acceptance: [Support can revoke it]",
            "release: b"
        ),
        [""; 0]
    );
    // What is done is decided.
    for (create, revoke) in [
        ("release: a, status: done", "release: b"),
        ("release: a", "release: b, status: done"),
    ] {
        assert_eq!(texts(create, revoke), [""; 0], "{create}, {revoke}");
    }
    // Only what is a pair: that payments fail is thought of where it is built.
    let pay = [
        ("Pay by card", "release: a"),
        ("Try another card", "release: b"),
    ];
    let asked = map_in_releases(&pay);
    assert!(
        super::tests::texts(&asked)
            .iter()
            .all(|text| !text.contains("Alpha"))
    );
}

#[test]
fn what_undoes_something_else_is_no_pair() {
    let map = |undo: &str, activity: &str| {
        let map = map_in_releases(&[("Pay for a course", "release: a")]);
        let late = format!(
            "  - activity: {activity}\n    tasks: [{{task: Rinse, stories: [{undo}: b]}}]\n"
        );
        texts(&format!("{map}{late}"))
    };
    let is_asked = |undo: &str| {
        map(undo, "Dive")
            .iter()
            .any(|text| text.contains("until then"))
    };
    assert!(!is_asked("Return the tanks"));
    assert!(is_asked("Refund a course"));
    assert!(is_asked("Cancel a booking of courses"));
}

/// A map of activities, each with a persona and the titles of its tasks.
fn map_of_walks(goal: &str, activities: &[(&str, &str, &[&str])]) -> String {
    let activities: String = activities
        .iter()
        .map(|(title, persona, tasks)| {
            let tasks: String = tasks
                .iter()
                .map(|task| format!("      - {{task: \"{task}\", stories: [Do {task}]}}\n"))
                .collect();
            format!("  - activity: \"{title}\"\n    persona: {persona}\n    tasks:\n{tasks}")
        })
        .collect();
    format!(
        "title: T\npersonas:\n  - {{persona: pat, name: \"Pat, a picker\"{goal}}}\n  - {{persona: sara, name: Sara}}\n  - {{persona: robot, name: The system}}\nactivities:\n{activities}"
    )
}

#[test]
fn between_two_walks_something_changes_hands() {
    let walk = |last: &str, next: (&str, &str)| {
        texts(&map_of_walks(
            "",
            &[
                ("Plan", "sara", &["Find a dish"]),
                ("Pack", "pat", &["Walk the shop", last]),
                (next.0, next.1, &["Open the door"]),
            ],
        ))
    };
    let asked = "Pat ends with `Fill the bags`, Sara goes on with `Receive the bags`: what happens in between?";
    assert_eq!(walk("Fill the bags", ("Receive the bags", "sara")), [asked]);
    // Ends, looking at something, things, periods, placeholders and questions hand nothing over.
    for last in [
        "Bring it back",
        "See the result",
        "Settings",
        "Week 3",
        "TBD",
        "What then?",
    ] {
        assert_eq!(walk(last, ("Receive the bags", "sara")), [""; 0], "{last}");
    }
    // Upkeep, layers and the product itself take nothing.
    for next in [
        ("Keep the shop", "sara"),
        ("Infrastructure", "sara"),
        ("Receive the bags", "robot"),
    ] {
        assert_eq!(walk("Fill the bags", next), [""; 0], "{next:?}");
    }
}

#[test]
fn a_hand_over_names_the_goal_and_prefers_who_has_been_there() {
    let goal = ", goal: Fill **forty** bags";
    let map = map_of_walks(
        goal,
        &[
            ("Pack", "pat", &["Walk the shop", "Fill the bags"]),
            ("Receive", "sara", &["Open the door", "Sign the slip"]),
            ("Drive home", "pat", &["Start the van"]),
        ],
    );
    // Sara's walk begins where Pat's has a break; Pat's one goes on after Sara's.
    assert_eq!(
        texts(&map),
        ["Sara ends with `Sign the slip`, Pat goes on with `Drive home`: what happens in between?"]
    );
    let map = map_of_walks(
        goal,
        &[
            ("Pack", "pat", &["Walk the shop", "Fill the bags"]),
            ("Receive", "sara", &["Open the door"]),
        ],
    );
    assert_eq!(
        texts(&map),
        [
            "Pat ends with `Fill the bags`, Sara goes on with `Receive`: what happens in between? The goal of Pat: `Fill forty bags`"
        ]
    );
}

#[test]
fn a_step_that_comes_with_a_later_release_is_no_end_of_a_walk() {
    let map = |last: &str| {
        format!(
            "title: T\npersonas: [Pat, Sara]\nreleases: [{{release: a, name: Alpha}}, {{release: b, name: Beta}}]\nactivities:\n  - activity: Pack\n    persona: pat\n    tasks: [{{task: Walk the shop, stories: [A: a]}}, {{task: Fill the bags, stories: [B: {last}]}}]\n  - activity: Carry\n    persona: sara\n    tasks: [{{task: Open, stories: [C: a]}}]\n"
        )
    };
    assert_eq!(texts(&map("a")).len(), 1);
    assert_eq!(texts(&map("b")), [""; 0]);
}

/// The questions about a map without personas that has these activities, a story in each.
fn walk_alone(goal: &str, titles: &[&str]) -> Vec<String> {
    let activities: String = titles
        .iter()
        .map(|title| format!("  - {{activity: \"{title}\", stories: [A {title}]}}\n"))
        .collect();
    texts(&format!("title: T\n{goal}activities:\n{activities}"))
}

#[test]
fn the_end_of_the_map_is_asked_about_where_nobody_else_can_go_on() {
    let goal = "goal: A good day, and *nobody* carries it all\n";
    let after =
        "What happens after `Enjoy the day`? The goal: `A good day, and nobody carries it all`";
    let titles = |last| ["Invite the team", "Share the work", last];
    assert_eq!(walk_alone(goal, &titles("Enjoy the day")), [after]);
    assert_eq!(walk_alone("", &titles("Enjoy the day")), [""; 0]);
    for last in ["Say thank you", "Settings", "Week 1", "What then?"] {
        assert_eq!(walk_alone(goal, &titles(last)), [""; 0], "{last}");
    }
    // An empty activity says that something comes.
    let map = format!(
        "title: T\n{goal}activities:\n  - {{activity: Choose, stories: [A]}}\n  - {{activity: Borrow, stories: [B]}}\n  - {{activity: Read, stories: [C]}}\n  - Tell a friend\n"
    );
    assert_eq!(texts(&map), [""; 0]);
}

#[test]
fn a_first_step_that_needs_something_is_asked_about() {
    let walk = |first| walk_alone("", &[first, "Share", "Enjoy the day"]);
    for first in [
        "Submit",
        "Pack the box",
        "Say what will be picked",
        "Start a map",
        "Search",
    ] {
        assert_eq!(walk(first), [format!("What happens before `{first}`?")]);
    }
    for first in [
        "Plan what to pack",
        "Search the shelves",
        "Set up a study",
        "Get started",
        "Join",
        "Dashboard",
        "Offer a bike",
        "What to pack?",
        "Pack phase",
    ] {
        assert_eq!(walk(first), [""; 0], "{first}");
    }
    // A single step is no walk.
    assert_eq!(walk_alone("", &["Submit"]), [""; 0]);
}

#[test]
fn maps_have_the_questions_of_their_language() {
    let map = |lang: &str| {
        format!(
            "title: T\nlang: {lang}\nactivities:\n  - {{activity: Suchen, stories: [Sign in]}}\n  - {{activity: Leihen, stories: [Lesen]}}\n  - {{activity: Bringen, stories: [Mit Karte zahlen]}}\n"
        )
    };
    let names = |lang: &str| -> Vec<String> {
        let questions = questions(&map(lang), "").into_iter();
        questions.map(|(name, _)| name).collect()
    };
    let german = ["question-payment-fails", "question-who-they-are"];
    assert_eq!(names("de-AT"), german);
    assert_eq!(names("en"), ["question-first-time"]);
    assert_eq!(names("tlh"), [""; 0]);
    // A project's own words are those of its maps.
    let project = "gaps: {questions: [{ask: Und dann?, when: [lesen]}, {ask: Wer?, when: [les]}]}";
    let own = questions(&map("de"), project);
    assert_eq!(
        own[0],
        ("question-own".to_owned(), "`Lesen`: Und dann?".to_owned())
    );
    assert_eq!(own.len(), 3);
}

#[test]
fn there_are_six_questions_at_most_and_the_own_ones_come_first() {
    let map = map_with(&[
        "Pay by card",
        "Get a newsletter",
        "Browse the menu",
        "Read reviews",
        "Sign up",
    ])
    .replace("task: Walk", "task: Pack the box")
    .replace("title: T", "title: T\ngoal: Happy people")
        + "      - {task: Move, stories: [Get an alert]}\n";
    let names = |project: &str| -> Vec<String> {
        let questions = questions(&map, project).into_iter();
        questions.map(|(name, _)| name).collect()
    };
    let four = [
        "question-payment-fails",
        "question-leave",
        "question-money-back",
        "question-mute",
    ];
    let walk = ["question-after", "question-before"];
    assert_eq!(names(""), [&four[..], &walk[..]].concat());
    let own =
        "gaps: {questions: [{ask: Why?, when: alert}, {ask: When?, when: read, unless: pay}]}";
    let with_own = [&["question-own"], &four[..], &walk[..1]].concat();
    assert_eq!(names(own), with_own);
    assert!(names("gaps: {questions: off}").is_empty());
}
