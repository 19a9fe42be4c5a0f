//! What people correct in a workshop, and what they say in other words than the question asks for: nothing gets lost.

use crate::support::{run, write_file};
use crate::workshop_sessions::{SHOP, lead, workshop};
use std::fs;

/// A map whose releases are made, so that only its gaps are asked about. `pay` is the activity between the others.
fn released(pay: &str) -> String {
    format!(
        "{SHOP}releases: [{{release: one, outcome: Sarah buys, measure: Often}}]\nactivities:\n  - activity: Find\n    tasks: [{{task: Search, stories: [By name: one]}}, {{task: Browse, stories: [See an aisle: one]}}]\n  - {pay}\n  - activity: Leave\n    tasks: [{{task: Go, stories: [Go home: one]}}, {{task: Pack, stories: [Fill bags: one]}}]\n"
    )
}

/// A map that isn't planned yet, at its gaps.
fn unreleased(pay: &str) -> String {
    let map = released(pay).replace(": one", "");
    map.replace(
        "releases: [{release, outcome: Sarah buys, measure: Often}]\n",
        "",
    )
}

#[test]
fn steps_that_answer_a_gap_become_tasks() {
    let asked = "`Pay`: what does Sarah Miller do first, and then?";
    let skip_failures = "\n".repeat(5);
    // The only task is called like its activity.
    let map = unreleased("{activity: Pay, tasks: [{task: pay, stories: [Pay cash]}]}");
    let (out, after, _) = lead(&map, &format!("{skip_failures}Count coins; Get change\n"));
    assert!(out.contains(asked), "{out}");
    let pay = "{activity: Pay, tasks: [{task: pay, stories: [Pay cash]}, Count coins, Get change]}";
    assert!(after.contains(pay), "{out}\n{after}");
    assert!(!after.contains("questions"), "{after}");
    // Stories right under an activity move to the first task, with all that they say.
    let card = "{story: Pay cash, tags: [edge], estimate: 2}";
    let map = unreleased(&format!(
        "{{activity: Pay, stories: [{card}, Pay by card]}}"
    ));
    let (out, after, _) = lead(&map, "\n\n\n\nCount coins; Get change\n");
    let pay = format!("{card}, Pay by card");
    assert!(after.contains(&pay), "{out}\n{after}");
    assert!(
        !after.contains("questions") && !after.contains("stories-1"),
        "{after}"
    );
    assert!(!out.contains("stories-1"), "{out}");
    let count = after.find("Count coins").unwrap();
    let (first, second) = (
        after.find("Pay cash").unwrap(),
        after.find("Get change").unwrap(),
    );
    assert!(count < first && first < second, "{after}");
    // An activity with a single task among others with several.
    let thin = "{activity: Pay, tasks: [{task: Hand over coins, stories: [Pay cash]}]}";
    let (out, after, _) = lead(&unreleased(thin), &format!("{skip_failures}Get change\n"));
    assert!(out.contains("What else happens in this activity?"), "{out}");
    assert!(
        after.contains("stories: [Pay cash]}, Get change]"),
        "{out}\n{after}"
    );
}

#[test]
fn each_card_that_is_a_question_is_asked_about() {
    let pay = "{activity: Pay, tasks: [{task: Hand over, stories: [Who counts?: one, How much?: one]}, {task: Get change, stories: [When?: one]}]}";
    let (out, after, _) = lead(
        &released(pay),
        "nobody knows\nten euros\nSee the sum\ndon't know\n",
    );
    for question in [
        "`Who counts?` is a question",
        "`How much?` is a question",
        "`When?` is a question",
    ] {
        assert!(out.contains(question), "{question}: {out}");
    }
    for kept in [
        "{story: Who counts?, release: one, questions: [Who counts?]}",
        "{story: See the sum, release: one, questions: [{text: How much?, answer: ten euros}]}",
        "{story: When?, release: one, questions: [When?]}",
    ] {
        assert!(after.contains(kept), "{kept}: {out}\n{after}");
    }
}

#[test]
fn a_session_on_a_map_that_was_deleted_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let begun = "so this one begins anew";
    workshop(
        path,
        &[],
        "Rehearsal\n1\nAna\n\nA plan\n\nSarah, a parent\nBuy\n",
    );
    assert!(!workshop(path, &[], "").out.contains(begun));
    fs::remove_file(path.join("map.yaml")).unwrap();
    let again = workshop(path, &[], "Shop\n");
    assert!(again.out.contains(begun), "{}", again.out);
    assert!(
        again.out.contains("What is the map about?"),
        "{}",
        again.out
    );
    let next = workshop(path, &[], "");
    assert!(
        next.out.contains("Workshop, continued") && !next.out.contains(begun),
        "{}",
        next.out
    );
    // Even if it had nothing but a title.
    fs::remove_file(path.join("map.yaml")).unwrap();
    let empty = workshop(path, &[], "");
    assert!(
        empty.out.contains("What is the map called?"),
        "{}",
        empty.out
    );
    // And if the map is what it was before the first answer.
    write_file(&path.join("map.yaml"), "lang: de\n");
    workshop(path, &[], "Laden\n1\n\n\n\nAnna, eine Mutter\nKaufen\n");
    write_file(&path.join("map.yaml"), "lang: de\n");
    let back = workshop(path, &[], "Kiosk\n");
    assert!(
        back.out.contains(begun) && back.out.contains("Worum geht es in der Map?"),
        "{}",
        back.out
    );
}

#[test]
fn nobody_s_outcome_is_no_outcome() {
    for nothing in [
        "no outcome",
        "none",
        "We have no outcome yet.",
        "kein Ergebnis",
        "aucun résultat",
    ] {
        let map = released("{activity: Pay, tasks: [Count]}").replace(", outcome: Sarah buys", "");
        let (out, after, _) = lead(&map, &format!("Pay\n\n1\n{nothing}\n{nothing}\n"));
        assert!(!after.contains("outcome:"), "{nothing}: {out}\n{after}");
    }
    // The outcome of a later release can be left out for a reason, which `check` accepts.
    let later = released("{activity: Pay, tasks: [{task: Count, stories: [Count coins: one, Pay later: two]}, {task: Wait, stories: [Wait: one]}]}")
        .replace("measure: Often}]", "measure: Often}, {release: two}, {release: three, outcome: More}]");
    let (out, after, _) = lead(&later, "skip nobody has planned it yet\n");
    assert!(out.contains("once `two` is out?"), "{out}");
    assert!(after.contains("rule: no-outcome"), "{out}\n{after}");
    assert!(
        after.contains("reason: nobody has planned it yet"),
        "{after}"
    );
    let folder = tempfile::tempdir().unwrap();
    write_file(&folder.path().join("map.yaml"), &after);
    let check = run(folder.path(), &["check", "map.yaml"]);
    assert!(
        !check.out.contains("unused-ignore") && !check.out.contains("[no-outcome]"),
        "{}",
        check.out
    );
}

#[test]
fn a_name_that_is_there_already_keeps_no_other_card_out() {
    let (out, map, _) = lead(
        &format!("{SHOP}activities: []\n"),
        "\nFind; Pay; find; Leave\nPay; Return\n\n\n\nSearch; Browse; search\n\n",
    );
    assert!(
        map.contains("Pay") && map.contains("Leave") && map.contains("Return"),
        "{map}"
    );
    assert!(
        map.contains("tasks:") && map.contains("Browse"),
        "{out}\n{map}"
    );
    for named in [
        "`find` is there already",
        "`Pay` is there already",
        "`search` is there already",
    ] {
        assert!(out.contains(named), "{named}: {out}");
    }
    assert_eq!(map.matches("Pay").count(), 1, "{map}");
    let (out, map, _) = lead(
        &format!(
            "{SHOP}activities: [{{activity: Find, tasks: [Search]}}, {{activity: Pay, tasks: [Pay]}}, {{activity: Leave, tasks: [Go]}}]\n"
        ),
        "By name; By photo; by name\n",
    );
    assert!(map.contains("[By name, By photo]"), "{out}\n{map}");
    assert!(out.contains("`by name` is there already"), "{out}");
}

#[test]
fn a_wrong_card_is_removed_by_its_number_or_title() {
    let (out, map, _) = lead(
        &format!("{SHOP}activities: []\n"),
        "\nFind; Fnid; Pay; Leave\nremove\nremove 2\nremove pay; Nothing like that\nremove \"Leave\"\nundo\nReturn\n\n",
    );
    assert!(out.contains("  2  Fnid"), "{out}");
    assert!(out.contains("Removed `Fnid`"), "{out}");
    assert!(
        out.contains("`Nothing like that` names nothing on this map"),
        "{out}"
    );
    assert!(out.contains("Taken back: the removal of: Leave"), "{out}");
    assert!(
        map.ends_with("activities:\n  - Find\n  - Pay\n  - Leave\n  - Return\n"),
        "{out}\n{map}"
    );
    // Where cards can be chosen, their numbers are meant; what has cards below takes them along, and says so.
    let map = unreleased(
        "{activity: Pay, tasks: [{task: Hand over coins, stories: [Pay cash]}, {task: Get change, stories: [Count]}]}",
    );
    let input = format!("{}First\nremove 2\nremove Pay\nback\n", "\n".repeat(8));
    let (out, after, _) = lead(&map, &input);
    assert!(out.contains("  2  See an aisle (Browse)"), "{out}");
    assert!(out.contains("Removed `See an aisle`"), "{out}");
    assert!(out.contains("2 stories were below it"), "{out}");
    assert!(
        !after.contains("Pay cash") && after.contains("By name"),
        "{after}"
    );
}

#[test]
fn tasks_of_one_title_are_asked_about_with_their_activity() {
    let map = format!(
        "{SHOP}activities: [{{activity: Find, tasks: [Search]}}, {{activity: Order, tasks: [Confirm]}}, {{activity: Pay, tasks: [Confirm]}}]\n"
    );
    let (out, after, _) = lead(
        &map,
        "By name\n\n\nSee the sum; Pay all (Confirm)\n\n\nSign (Pay › Confirm)\n\n\n\n\n",
    );
    assert!(
        out.contains("`Order › Confirm`: how can Sarah Miller do it?"),
        "{out}"
    );
    assert!(
        out.contains("`Order › Confirm`: what could go wrong?"),
        "{out}"
    );
    assert!(
        out.contains("`Pay › Confirm`: how can Sarah Miller do it?"),
        "{out}"
    );
    assert!(out.contains("`Search`: how can"), "{out}");
    assert!(
        after.contains("stories: [See the sum, Pay all]") && after.contains("stories: [Sign]"),
        "{out}\n{after}"
    );
    assert!(
        out.contains("`Order › Confirm`\nIs it the same thing twice?"),
        "{out}"
    );
}

#[test]
fn undo_takes_a_dont_know_back_and_nothing_else() {
    let map = released("{activity: Pay, tasks: [{task: Count, stories: [Count coins: one]}]}")
        .replace(", measure: Often", "")
        .replace("outcome: Sarah buys", "");
    let (out, after, _) = lead(&map, "Sarah buys\ndon't know\nundo\nOften\n");
    assert!(
        out.contains("Taken back: no answer to: How will you tell"),
        "{out}"
    );
    assert!(
        after.contains("outcome: Sarah buys") && after.contains("measure: Often"),
        "{out}\n{after}"
    );
}

#[test]
fn going_back_past_an_empty_answer_comes_to_it_again() {
    let (out, _, minutes) = lead("", "Shop\n1\n\nback\nback\n2\nAna\n\nA plan\n");
    assert_eq!(out.matches("Who is in the room?").count(), 3, "{out}");
    assert!(minutes.contains("In the room: Ana"), "{out}\n{minutes}");
    assert!(minutes.contains("One feature"), "{minutes}");
}

#[test]
fn both_and_either_of_two_personas_do_an_activity() {
    let two = "title: Camp\ngoal: Play\npersonas: [{persona: nadia, name: \"Nadia, a guide\"}, {persona: lena, name: \"Lena, one of the kids\"}]\n";
    let said = [
        "both",
        "sie beide",
        "les deux",
        "Nadia, or the kids",
        "Nadia oder Lena",
        "the two of them",
    ];
    let activities: Vec<String> = (1..=said.len()).map(|at| format!("A{at}")).collect();
    let answers: Vec<String> = said
        .iter()
        .enumerate()
        .map(|(at, said)| format!("{said}\nStep {at}\n\n"))
        .collect();
    let map = format!("{two}activities: [{}]\n", activities.join(", "));
    let (out, after, _) = lead(&map, &format!("\n\n{}", answers.concat()));
    for (activity, said) in activities.iter().zip(said) {
        let personas = format!("activity: {activity}, persona: [nadia, lena]");
        assert!(after.contains(&personas), "{said}: {out}\n{after}");
    }
}

#[test]
fn both_of_three_are_asked_for_and_all_is_no_card() {
    let three = "title: Camp\ngoal: Play\npersonas: [{persona: nadia, name: Nadia}, {persona: lena, name: Lena}, {persona: tom, name: Tom}]\nactivities: [A, B, C]\n";
    let (out, after, _) = lead(
        three,
        "\n\nboth\nNadia and Tom\nboth\nthe rest\nWalk\n\nboth\n",
    );
    assert!(out.contains("`both` isn't a persona of this map"), "{out}");
    assert!(out.contains("`both` doesn't answer this question"), "{out}");
    assert!(
        out.contains("`the rest` doesn't answer this question"),
        "{out}"
    );
    assert!(
        after.contains("activity: A, persona: [nadia, tom], tasks: [Walk]"),
        "{out}\n{after}"
    );
    // Where two were named just before, they are meant.
    assert!(
        after.contains("activity: B, persona: [nadia, tom]"),
        "{out}\n{after}"
    );
}

#[test]
fn a_group_keeps_no_person_out() {
    let (out, map, _) = lead(
        &format!("{SHOP}activities: []\n"),
        "Tom, who grills; the neighbors; Mia, a guest\n",
    );
    assert!(
        map.contains("Tom, who grills") && map.contains("Mia, a guest"),
        "{map}"
    );
    assert!(!map.contains("neighbors"), "{map}");
    assert!(out.contains("`the neighbors` are several people"), "{out}");
}

#[test]
fn the_rest_are_all_cards_that_are_left() {
    for rest in [
        "the rest",
        "all the others",
        "der Rest",
        "alle übrigen",
        "le reste",
        "everything else",
    ] {
        let map = released(
            "{activity: Pay, tasks: [{task: Count, stories: [Count coins: one, Pay later, Pay by card]}, {task: Wait, stories: [Wait: one]}]}",
        );
        let (out, after, _) = lead(&map, &format!("Second\n{rest}\n"));
        assert!(out.contains("Which stories are in `Second`?"), "{out}");
        assert!(
            after.contains("Pay later: Second, Pay by card: Second"),
            "{rest}: {out}\n{after}"
        );
    }
}

#[test]
fn minutes_escape_no_more_than_markdown_needs() {
    let map = released(
        "{activity: Pay, tasks: [{task: Count, stories: [Count coins: one]}, {task: Wait, stories: [Wait: one]}]}",
    );
    let (out, _, minutes) = lead(&map, "park 1. Dezember: Feier\npark (Pay): what then?\n");
    assert!(
        minutes.contains("- 1.\u{a0}Dezember: Feier"),
        "{out}\n{minutes}"
    );
    assert!(minutes.contains("- (Pay): what then?"), "{minutes}");
    assert!(!minutes.contains('\\'), "{minutes}");
}

#[test]
fn what_can_be_typed_is_said_in_the_language_of_the_map() {
    let (out, _, _) = lead(
        &format!("lang: de\n{SHOP}activities: []\n"),
        "?\nskip\npark\n7\ntime +x\nvotes\nvotes x=y\n",
    );
    for said in [
        "In einer Zeile antworten",
        "ohne Antwort weitergehen",
        "Karten entfernen",
        "Eine Begründung fehlt",
        "Es gibt nichts zu parken",
        "Hier gibt es nichts nach Nummer zu wählen",
        "Das ist keine Zahl von Minuten",
        "Es gibt noch keine Karten",
        "Das sind keine Stimmen",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
    assert!(
        !out.contains("print the map") && !out.contains("a reason"),
        "{out}"
    );
}

#[test]
fn a_persona_in_use_goes_from_everywhere_if_people_say_so() {
    let map = "title: Climb\ngoal: Book\npersonas: [{persona: lena, name: Lena}, {persona: tom, name: Tom}]\nactivities: [{activity: Find, persona: [lena, tom]}, {activity: Pay, persona: tom}, Come]\n";
    let (out, after, _) = lead(map, "\n\nremove Tom\n");
    assert!(
        out.contains("`Tom` is still named by `Find` and `Pay`"),
        "{out}"
    );
    assert!(
        out.contains("help: `remove Tom everywhere` takes it out there"),
        "{out}"
    );
    assert_eq!(after, map);
    let (out, after, _) = lead(map, "\n\nremove Tom everywhere\n");
    assert!(out.contains("Removed `Tom`"), "{out}");
    assert!(!after.to_lowercase().contains("tom"), "{out}\n{after}");
    let (out, after, _) = lead(map, "\n\nremove Tom everywhere\nundo\n");
    assert_eq!(after, map, "{out}");
}

#[test]
fn whoever_goes_back_to_a_skipped_question_sees_why() {
    let map = format!("{SHOP}activities: [Find, Pay, Leave]\n");
    let (out, _, _) = lead(&map, "\n\nSearch\n\nskip later\nback\n");
    assert!(out.contains("So far: Skipped: later"), "{out}");
}

#[test]
fn the_minutes_leave_out_what_was_removed() {
    let pay = "{activity: Pay, tasks: [{task: Hand over, stories: [Pay cash]}]}";
    let (out, map, minutes) = lead(
        &unreleased(pay),
        "\n\n\n\n\nGet change; Count\nrename Count to Count coins\nremove Count coins\n",
    );
    assert!(!map.contains("Count"), "{out}\n{map}");
    assert!(minutes.contains("New card: Get change"), "{out}\n{minutes}");
    assert!(!minutes.contains("Count"), "{out}\n{minutes}");
}
