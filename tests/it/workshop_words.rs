//! What people really say in a workshop: nothing, fingers, groups, a number and a title, and lines while the file is broken.

use crate::support::{Run, run, run_with_input, write_file};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

fn workshop(folder: &Path, more: &[&str], input: &str) -> Run {
    let arguments = [&["workshop", "map.yaml"], more].concat();
    run_with_input(folder, &arguments, input.as_bytes())
}

/// A workshop on this map: what it says, and the map after it.
fn lead(map: &str, input: &str) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("map.yaml");
    write_file(&file, map);
    let run = workshop(folder.path(), &[], input);
    (run.out, fs::read_to_string(file).unwrap())
}

const FRAMED: &str =
    "title: Clinic\ngoal: Find the way\npersonas: [{persona: ayse, name: \"Ayse, a patient\"}]\n";

/// A map that is asked about its slices: each activity has a task with a story.
fn sliced(releases: &str) -> String {
    let mut map = format!("{FRAMED}{releases}activities:\n");
    for (activity, task, story) in [
        ("Arrive", "Find the door", "Follow signs"),
        ("Check in", "Say why", "Tell the desk"),
        ("Leave", "Find the exit", "Follow the others"),
    ] {
        map += &format!(
            "  - activity: {activity}\n    tasks: [{{task: {task}, stories: [{story}]}}]\n"
        );
    }
    map
}

#[test]
fn nothing_is_never_a_card() {
    let words = [
        "nothing", "No", "nope", "none", "nichts", "rien", "nada", "niente", "niets", "nic",
        "なし", "没有", "없음",
    ];
    for word in words {
        let (out, map) = lead(
            &format!("{FRAMED}activities: []\n"),
            &format!("{word}\nArrive; Wait; Leave; {word}\n{word}\n{word}\n"),
        );
        assert!(!map.contains(&format!("- {word}\n")), "{map}");
        assert!(
            map.ends_with("activities:\n  - Arrive\n  - Wait\n  - Leave\n"),
            "{map}"
        );
        // The last of them answer what comes before and after.
        assert!(
            out.contains("`Arrive`: what does Ayse do first"),
            "{word}: {out}"
        );
    }
    // A card of this name is put into quotes.
    let (_, map) = lead(
        &format!("{FRAMED}activities: []\n"),
        "\n\"Nothing\"; Wait\n",
    );
    assert!(map.contains("- Nothing\n"), "{map}");
}

#[test]
fn fingers_are_understood_when_people_agree_and_refused_elsewhere() {
    let release =
        "releases: [{release: first, outcome: Ayse finds the way, measure: Nobody asks}]\n";
    let map = sliced(release)
        .replace("[Follow signs]", "[Follow signs: first]")
        .replace("[Tell the desk]", "[Tell the desk: first]")
        .replace("[Follow the others]", "[Follow the others: first]");
    let (out, after) = lead(&map, "5, 4, 4, 2\n2, 3\n5, 4, 4, 3\n");
    assert!(out.contains("What is missing?"), "{out}");
    assert!(
        out.contains("Are these fingers, or the numbers of cards?"),
        "{out}"
    );
    assert!(
        out.contains("Agreed: first") && !out.contains("Parked"),
        "{out}"
    );
    assert_eq!(after, map);
    let (out, after) = lead(&map, "out 2\n");
    assert!(out.contains("Took `Follow signs` out"), "{out}");
    assert_ne!(after, map);
    let empty = format!("{FRAMED}activities: []\n");
    for fingers in ["5, 4, 4, 3", "all agree", "4 fingers", "yes"] {
        let (out, after) = lead(&empty, &format!("{fingers}\n"));
        assert!(out.contains("help:"), "{fingers}: {out}");
        assert_eq!(after, empty, "{fingers}");
    }
}

#[test]
fn groups_are_no_personas() {
    let (out, map) = lead(
        "title: Clinic\nactivities: []\n",
        "\n\n\n\nPatients\nAyse, a patient\n",
    );
    assert!(out.contains("`Patients` are several people"), "{out}");
    assert!(
        !map.contains("Patients") && map.contains("Ayse, a patient"),
        "{map}"
    );
    // Nor does a map with nobody else get past the frame.
    let map = "title: Clinic\npersonas: [Patients]\ngoal: Find the way\nactivities: [Arrive, Wait, Leave]\n";
    let (out, _) = lead(map, "skip really\n");
    assert!(out.contains("`Patients` could be anyone"), "{out}");
    assert!(!out.contains("\nActivities "), "{out}");
}

#[test]
fn lists_of_people_and_numbers_with_titles_are_taken_apart() {
    let two = FRAMED.replace("\"}]", "\"}, {persona: nora, name: \"Nora, at the desk\"}]");
    let map = format!("{two}activities: [Arrive, Wait, Leave]\n");
    let (out, after) = lead(&map, "\n\n1, Karim\n1\nback\n2\n");
    assert!(out.contains("`Karim` isn't a persona of this map"), "{out}");
    assert!(
        after.contains("persona: [nora]") || after.contains("persona: nora"),
        "{after}"
    );
    assert!(!after.contains("1, Karim"), "{after}");
    let release = "releases: [{release: first, outcome: Ayse finds the way}]\n";
    let (_, after) = lead(&sliced(release), "1, Ask the porter (Find the door)\n");
    assert!(after.contains("Follow signs: first"), "{after}");
    assert!(after.contains("Ask the porter: first"), "{after}");
}

#[test]
fn short_journeys_are_asked_for_more() {
    let map = format!(
        "{FRAMED}activities:\n  - {{activity: Arrive, tasks: [{{task: Find, stories: [Follow signs]}}]}}\n  - Leave\n"
    );
    let (out, _) = lead(&map, "");
    assert!(out.contains("There are only 2 activities so far"), "{out}");
}

#[test]
fn back_leads_to_every_question_before() {
    // The release gets another name, and what is said about it stays.
    let (out, map) = lead(&sliced(""), "\n\n\n\n\n\nMVP\nback\nFirst day\n1\n");
    assert!(out.contains("So far: MVP"), "{out}");
    assert!(
        map.contains("name: First day") && map.contains("Follow signs: MVP"),
        "{map}"
    );
    // A question that its answer has closed is opened again.
    let map = format!("{FRAMED}activities: [Arrive, Wait, Database]\n");
    let (out, after) = lead(&map, "");
    assert!(!out.is_empty() && after == map);
    let questions = sliced("").replace("activity: Leave", "activity: Week 3");
    let (out, after) = lead(&questions, "\n\n\nskip it is a plan\nback\n");
    assert!(out.contains("Taken back: the skip of"), "{out}");
    assert!(!out.contains("no question before"), "{out}");
    assert_eq!(after, questions);
}

#[test]
fn entries_of_skips_go_when_their_gap_does() {
    let map = format!(
        "{FRAMED}activities:\n  - {{activity: Arrive, tasks: [{{task: Find, stories: [Follow signs]}}, Ring]}}\n  - {{activity: Wait, tasks: [{{task: Sit, stories: [Take a chair]}}]}}\n  - {{activity: Leave, tasks: [{{task: Go, stories: [Go home]}}]}}\n"
    );
    let (out, skipped) = lead(&map, "\nskip not yet\n");
    assert!(skipped.contains("rule: empty-task"), "{out}\n{skipped}");
    let (out, after) = lead(&map, "\nskip not yet\nback\nRing the bell\n");
    assert!(after.contains("Ring the bell"), "{out}\n{after}");
    assert!(!after.contains("ignore"), "{after}");
    // One that somebody wrote goes if people say so.
    let old = sliced("").replace(
        "activity: Arrive\n",
        "activity: Arrive\n    ignore: [{rule: empty-activity, reason: By hand}]\n",
    );
    let (out, after) = lead(&old, "\n\n\nyes\n");
    assert!(out.contains("Can the entry go?"), "{out}");
    assert!(!after.contains("ignore"), "{out}\n{after}");
}

#[test]
fn the_only_task_is_asked_about_once() {
    let map = format!(
        "{FRAMED}activities:\n  - {{activity: Arrive, tasks: [Find]}}\n  - {{activity: Wait, tasks: [{{task: Sit, stories: [Take a chair]}}]}}\n  - {{activity: Leave, tasks: [{{task: Go, stories: [Go home]}}]}}\n"
    );
    let (out, after) = lead(&map, "skip not ours\n\n");
    assert!(!out.contains("has no story at all"), "{out}");
    assert!(after.contains("rule: empty-activity"), "{after}");
}

#[test]
fn minutes_are_written_with_each_answer_and_say_what_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let map = sliced("").replace("Tell the desk", "See the doctor");
    write_file(&path.join("map.yaml"), &map);
    let input = "\n\n\nThe porter decides\n\n\n\n\n";
    workshop(path, &["--minutes", "minutes.md"], input);
    let minutes = fs::read_to_string(path.join("minutes.md")).unwrap();
    assert!(minutes.contains("## Questions answered"), "{minutes}");
    assert!(minutes.contains("**The porter decides**"), "{minutes}");
    assert!(
        minutes.contains("Without a release: Follow signs"),
        "{minutes}"
    );
    // What is answered isn't asked again by `check`.
    let check = run(path, &["check", "map.yaml"]);
    assert!(
        !check.out.contains("who is the doctor") && !check.err.contains("who is the doctor"),
        "{}{}",
        check.out,
        check.err
    );
    // Where somebody stumbled is no decision.
    let answers = "MVP\n1\n1\n1\nBetter\n\n";
    let out = workshop(path, &["--minutes", "minutes.md"], answers).out;
    let all = "1\n".repeat(4) + "\nbetween the doors\n\nFriday\n";
    let out = out + &workshop(path, &["--minutes", "minutes.md"], &all).out;
    let minutes = fs::read_to_string(path.join("minutes.md")).unwrap();
    assert!(
        minutes.contains("## Where it stumbled when read aloud\n\n- between the doors"),
        "{out}\n{minutes}"
    );
}

#[test]
fn what_nobody_knows_stays_an_open_question() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let map = sliced("").replace("Tell the desk", "See the doctor");
    write_file(&path.join("map.yaml"), &map);
    let answers = "\n\n\ndon't know\n";
    let out = workshop(path, &["--minutes", "minutes.md"], answers).out;
    assert!(out.contains("who is the doctor"), "{out}");
    let after = fs::read_to_string(path.join("map.yaml")).unwrap();
    assert!(
        after.contains("questions:") && !after.contains("answer:"),
        "{after}"
    );
    // It was asked, and not answered.
    let minutes = fs::read_to_string(path.join("minutes.md")).unwrap();
    assert!(!minutes.contains("don't know"), "{minutes}");
}

#[test]
fn lines_that_are_typed_while_the_file_has_errors_are_not_lost_unseen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let broken = format!("{FRAMED}activities: []\nactivites: []\n");
    write_file(
        &path.join("map.yaml"),
        broken.replace("activites: []\n", ""),
    );
    let mut child = Command::new(env!("CARGO_BIN_EXE_storywall"))
        .args(["workshop", "map.yaml", "--no-journal"])
        .current_dir(path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut read_until = |text: &str| {
        let mut line = String::new();
        while !line.contains(text) {
            line.clear();
            assert!(output.read_line(&mut line).unwrap() > 0, "no {text}");
        }
    };
    read_until("Who else takes part?");
    write_file(&path.join("map.yaml"), &broken);
    writeln!(input, "Nora, at the desk").unwrap();
    read_until("Your answer is kept until then.");
    writeln!(input, "Arrive").unwrap();
    read_until("`Arrive` wasn't taken");
    writeln!(input, "park what about signs?").unwrap();
    read_until("Parked: what about signs?");
    drop(input);
    read_until("The last answer isn't saved: Nora, at the desk");
    read_until("All answers before it are saved.");
    assert!(child.wait().unwrap().success());
}
