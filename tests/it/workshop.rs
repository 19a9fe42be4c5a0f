//! Workshops: from any map to releases that everybody agreed to, and no way around the gates.

use crate::support::cases::cases;
use crate::support::{Run, run, run_with_input, write_file};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use storywall::format::{Project, ReadText, decode_text};
use storywall::gaps::{Gaps, find_gaps, rule_ids};
use storywall::map::Analysis;
use storywall::workshop::{
    Answer, Choice, JournalEntry, NextQuestion, Question, Said, SkipEffect, WorkshopEvent,
    WorkshopProgress, WorkshopStep, agenda, next_question,
};

/// The rules that report nothing at the end of a workshop.
const SETTLED: [&str; 7] = [
    "no-persona",
    "no-goal",
    "empty-map",
    "empty-activity",
    "empty-task",
    "no-releases",
    "skipped-activity",
];

/// A workshop without a terminal: a text, and a journal in memory.
struct Room {
    project: Project,
    read: ReadText,
    gaps: Gaps,
    entries: Vec<JournalEntry>,
}

impl Room {
    fn new(text: &str) -> Self {
        let project = Project::default();
        let read = read(text, &project).unwrap_or_else(|| panic!("a map with errors:\n{text}"));
        let gaps = gaps_of(&read, &project);
        let entries = Vec::new();
        Self {
            project,
            read,
            gaps,
            entries,
        }
    }

    fn text(&self) -> &str {
        self.read.editable.source().text()
    }

    /// The question that is asked next.
    fn question(&self) -> Option<Question> {
        let progress = WorkshopProgress::new(&self.entries);
        let agenda = agenda(&self.read.map, &self.gaps, &progress);
        next_question(&agenda, &progress).map(|asked| asked.question.clone())
    }

    /// Answers a question, or skips it for a reason.
    fn answer(
        &mut self,
        question: &Question,
        answer: &Answer,
        is_skip: bool,
    ) -> Result<(), String> {
        let catalog = self.project.catalogs.in_language("en");
        let (changes, texts, agreed) = match is_skip {
            true => {
                let skipped = question.skipped("nobody knows");
                let changes = skipped.map_err(|wrong| catalog.plain(&wrong.message))?;
                (changes, vec!["nobody knows".to_owned()], None)
            }
            false => {
                let reply = question.reply(answer, catalog);
                let reply = reply.map_err(|wrong| catalog.plain(&wrong.message))?;
                (reply.changes, reply.texts, reply.agreed)
            }
        };
        if !changes.is_empty() {
            let edited = self
                .read
                .editable
                .edit(&self.project, &rule_ids(), &changes);
            let edited = edited.map_err(|refusal| {
                let messages = refusal
                    .diagnostics
                    .iter()
                    .map(|found| found.message.clone());
                format!("{}: {:?}", question.id, messages.collect::<Vec<_>>())
            })?;
            if let Some(after) = edited.after {
                self.gaps = gaps_of(&after, &self.project);
                self.read = after;
            }
        }
        let said = Said {
            question: question.id.clone(),
            step: question.step,
            asked: String::new(),
            texts,
            numbers: answer.numbers.clone(),
            became: Vec::new(),
            kept_open: Vec::new(),
            is_unknown: false,
            seconds: 0,
            edit: None,
        };
        let event = match is_skip {
            true => WorkshopEvent::Skip { said },
            false => WorkshopEvent::Answer {
                said,
                more: false,
                agreed,
            },
        };
        self.entries.push(JournalEntry { at: 0, event });
        Ok(())
    }
}

fn read(text: &str, project: &Project) -> Option<ReadText> {
    let (source, _) = decode_text("map.yaml", text.as_bytes().to_vec());
    ReadText::new(&Arc::clone(&source), project, &rule_ids()).ok()
}

fn gaps_of(read: &ReadText, project: &Project) -> Gaps {
    find_gaps(&read.map, &Analysis::new(&read.map), project)
}

/// Whether a choice says where a new card is added, and needs its title.
fn is_new_card(choice: &Choice) -> bool {
    let project = Project::default();
    let catalog = project.catalogs.in_language("en");
    catalog.plain(&choice.label).starts_with("New card in")
}

/// A sensible answer to a question. `pick` varies it; `count` numbers the new words.
fn sensible(question: &Question, pick: u8, count: usize) -> (Answer, bool) {
    let can_skip = !matches!(question.skip, SkipEffect::Refused(_));
    let title = |what: &str| format!("{what} number {count}");
    let kind = question.id.split(':').next().unwrap_or_default();
    if question.is_optional && !pick.is_multiple_of(3) {
        return (Answer::default(), false);
    }
    if can_skip && pick % 7 == 5 {
        return (Answer::default(), true);
    }
    let several = |what: &str| Answer::words([title(what), title("Also")]);
    let choose = |numbers: usize| {
        let all = question.choices.len();
        let first = usize::from(pick) % all.max(1) + 1;
        let second = (first + 1).min(all);
        match numbers {
            1 => Answer::numbers([first]),
            _ if first == second => Answer::numbers([first]),
            _ => Answer::numbers([first, second]),
        }
    };
    let answer = match kind {
        _ if question.choices.last().is_some_and(is_new_card) => {
            // Choices that take no new card come first; a new one needs its task beside its title.
            match question.choices.iter().position(is_new_card) {
                Some(cards) if cards > 0 && !question.collects => {
                    Answer::numbers([usize::from(pick) % cards + 1])
                }
                _ => Answer {
                    numbers: vec![question.choices.len()],
                    ..Answer::words([title("Pay")])
                },
            }
        }
        "persona" | "generic-persona" => Answer::words([format!("Sarah {count}, a busy parent")]),
        "others" => Answer::words([format!("Pat {count}, a store picker")]),
        "activities" => Answer::words([title("Find"), title("Choose"), title("Pay")]),
        "before" | "after" | "tasks" | "stories" | "failures" | "empty" | "first-story" => {
            several("Search")
        }
        "who" | "slice" | "cards" if !question.choices.is_empty() => choose(2),
        // Out, in, and at last agreed.
        "agree" => match pick % 5 {
            0 if question.choices.len() > 2 => Answer::numbers([2]),
            _ => Answer::numbers([1]),
        },
        "gap" if question.id.starts_with("gap:unused-persona") => choose(1),
        "gap" if question.id.starts_with("gap:no-lang") => Answer::words(["en"]),
        "release" | "next" => Answer::words([title("Slice")]),
        _ if question.choices.is_empty()
            || pick.is_multiple_of(2) && !question.id.starts_with("gap") =>
        {
            Answer::words([title("Order what is needed")])
        }
        _ => choose(1),
    };
    (answer, false)
}

/// Leads a workshop to its end. No question comes twice while its answer stands; every answer can be written.
fn lead(room: &mut Room, picks: &[u8]) -> Result<usize, String> {
    /// More questions than any of the maps raises.
    const MAX: usize = 600;
    // For each question, how many edits the map had when it was answered.
    let mut answered: HashMap<String, usize> = HashMap::new();
    let mut edits = 0;
    let mut count = 0;
    while let Some(question) = room.question() {
        if count >= MAX {
            return Err(format!("it doesn't end: {}\n{}", question.id, room.text()));
        }
        let kind = question.id.split(':').next().unwrap_or_default();
        let last = answered.get(&question.id);
        let may_return = ["activities", "agree", "slice", "cards"].contains(&kind);
        if last.is_some_and(|last| !may_return || *last == edits) {
            return Err(format!("asked twice: {}\n{}", question.id, room.text()));
        }
        let past_frame = question.step > WorkshopStep::Frame;
        let generic = &room.gaps.generic_personas;
        let has_person = room.read.map.persona_ixs().any(|ix| !generic.contains(&ix));
        if past_frame && !(has_person && room.read.map.goal.is_some()) {
            return Err(format!("past the frame: {}\n{}", question.id, room.text()));
        }
        let pick = picks[count % picks.len()].wrapping_add(count as u8);
        let (answer, is_skip) = sensible(&question, pick, count);
        let before = room.text().to_owned();
        let written = room.answer(&question, &answer, is_skip);
        written.map_err(|why| format!("{}: {answer:?}: {why}\n{}", question.id, room.text()))?;
        // Whoever changes a release instead of agreeing is asked about the changed one.
        let is_changed_release = kind == "agree" && room.text() != before;
        edits += usize::from(room.text() != before);
        answered.insert(question.id.clone(), edits - usize::from(is_changed_release));
        count += 1;
    }
    Ok(count)
}

/// Checks what holds at the end.
fn check_end(room: &Room) -> Result<(), String> {
    let map = &room.read.map;
    for finding in &room.gaps.findings {
        let is_next =
            finding.rule.id == "no-outcome" && finding.level == storywall::text::Level::Warning;
        if SETTLED.contains(&finding.rule.id) || is_next {
            return Err(format!("{} at the end\n{}", finding.rule.id, room.text()));
        }
    }
    let Some(first) = map.first_unreleased() else {
        let is_all_released = map.stories.iter().all(|story| story.release.is_some());
        return is_all_released.then_some(()).ok_or("no release".into());
    };
    if map[first].outcome.is_none() {
        return Err("no outcome".into());
    }
    let progress = WorkshopProgress::new(&room.entries);
    for agreement in storywall::workshop::agreements(map, &room.gaps) {
        let is_filled = map.stories.iter().any(|story| {
            story
                .release
                .is_some_and(|release| map[release].id == agreement.release)
        });
        if is_filled && !progress.is_agreed(&agreement) {
            return Err(format!("{} isn't agreed", agreement.release));
        }
    }
    Ok(())
}

/// A map at any stage, also with what no coach would have written.
fn any_map() -> impl Strategy<Value = String> {
    let title = prop::sample::select(vec![
        "Find products",
        "Pay",
        "API",
        "Infrastructure",
        "TBD",
        "Week 1",
        "Dashboard",
        "Käse & 商品",
        "Pick up the order",
        "Is it open?",
        "no",
        "Handle errors",
        "Sign in",
        "Book a room",
    ]);
    let persona = prop::sample::select(vec![
        "user",
        "The system",
        "Sarah, a busy parent",
        "Customer",
        "Pat",
    ]);
    let story = (title.clone(), 0..5_u8);
    let task = (title.clone(), prop::collection::vec(story, 0..4));
    let activity = (title, prop::bool::ANY, prop::collection::vec(task, 0..4));
    let parts = (
        prop::collection::vec(persona, 0..3),
        prop::bool::ANY,
        0..3_usize,
        prop::collection::vec(activity, 0..6),
        0..4_u8,
    );
    parts.prop_map(|(personas, has_goal, releases, activities, status)| {
        let mut text = "title: A map\n".to_owned();
        if has_goal {
            text += "goal: Order without leaving home\n";
        }
        text += "personas:\n";
        for (at, name) in personas.iter().enumerate() {
            text += &format!("  - p{at}: {name}\n");
        }
        text += "releases:\n";
        for at in 0..releases {
            let status = if at == 0 && status == 0 {
                "released"
            } else {
                "planned"
            };
            text += &format!("  - {{release: r{at}, name: Slice {at}, status: {status}}}\n");
        }
        text += "activities:\n";
        for (at, (title, is_flat, tasks)) in activities.iter().enumerate() {
            text += &format!("  - activity: \"{title}\"\n");
            if !personas.is_empty() && at % 3 == 1 {
                text += &format!("    persona: p{}\n", at % personas.len());
            }
            if *is_flat {
                text += "    stories:\n";
            } else {
                text += "    tasks:\n";
            }
            for (title, stories) in tasks {
                let indent = match is_flat {
                    true => "      ",
                    false => {
                        text += &format!("      - task: \"{title}\"\n        stories:\n");
                        "          "
                    }
                };
                for (title, release) in stories {
                    let release = usize::from(*release);
                    text += &format!("{indent}- story: \"{title}\"\n");
                    if release < releases {
                        text += &format!("{indent}  release: r{release}\n");
                    }
                }
            }
        }
        text + "backlog:\n  - Give a basket as a present\n"
    })
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 40, ..cases(60) })]

    #[test]
    fn sensible_answers_lead_from_any_map_to_agreed_releases(
        text in any_map(),
        picks in prop::collection::vec(any::<u8>(), 1..40),
    ) {
        let mut room = Room::new(&text);
        let end = lead(&mut room, &picks).and_then(|_| check_end(&room));
        prop_assert!(end.is_ok(), "{}\nfrom\n{text}", end.unwrap_err());
        // The minutes can be written, always the same.
        let minutes = || storywall::workshop::minutes(&room.read.map, &room.gaps, &room.entries, room.project.catalogs.in_language("en"));
        prop_assert_eq!(minutes(), minutes());
        // Every entry of the journal is read as it was written.
        let lines: Vec<String> = room.entries.iter().map(JournalEntry::line).collect();
        prop_assert_eq!(JournalEntry::read_all(&lines.join("\n")), room.entries);
    }

    #[test]
    fn no_journal_leads_past_a_missing_persona(text in any_map(), skips in prop::collection::vec(any::<bool>(), 8)) {
        let mut room = Room::new(&text);
        let has_person = |room: &Room| {
            let generic = &room.gaps.generic_personas;
            room.read.map.persona_ixs().any(|ix| !generic.contains(&ix))
        };
        if has_person(&room) {
            return Ok(());
        }
        // A journal that says that everything was answered, skipped, gone back to.
        let ids = ["title", "persona", "goal", "others", "journeys", "activities", "release", "close"];
        for (id, is_skip) in ids.iter().zip(skips) {
            let said = Said {
                question: (*id).to_owned(), step: WorkshopStep::Slices, asked: String::new(),
                texts: vec!["Sarah".into()], numbers: Vec::new(), became: Vec::new(), kept_open: Vec::new(), is_unknown: false, seconds: 0, edit: None,
            };
            let event = match is_skip {
                true => WorkshopEvent::Skip { said },
                false => WorkshopEvent::Answer { said, more: false, agreed: None },
            };
            room.entries.push(JournalEntry { at: 0, event });
        }
        room.entries.push(JournalEntry { at: 0, event: WorkshopEvent::End });
        let question = room.question();
        let question = question.ok_or_else(|| TestCaseError::fail("past the frame"))?;
        prop_assert!(question.step <= WorkshopStep::Frame, "{}", question.id);
        prop_assert!(question.step < WorkshopStep::Frame || question.skipped("no time").is_err());
        // Nor does a journal that goes back to a later question get its answer counted as a persona.
        room.entries.push(JournalEntry { at: 0, event: WorkshopEvent::Back { question: "read".into() } });
        prop_assert!(!has_person(&room));
        let progress = WorkshopProgress::new(&room.entries);
        prop_assert_eq!(progress.next(), Some(&NextQuestion::Revisited("read".into())));
    }
}

/// Maps whose activities are things and layers of the work, with nothing or little in them, and nobody who goes through them.
fn maps_of_layers() -> Vec<String> {
    let empty = ["", "    tasks:\n", "    stories:\n"];
    let filled = [
        "",
        "    tasks:\n      - task: \"Pay\"\n        stories:\n",
        "    stories:\n      - story: \"Handle errors\"\n",
        "    tasks:\n      - task: \"TBD\"\n        stories:\n          - story: \"Is it open?\"\n",
    ];
    let releases = [
        "",
        "releases:\n  - {release: r0, name: Slice 0, status: planned}\n",
    ];
    let mut maps = Vec::new();
    for dashboard in empty {
        for api in filled {
            for releases in releases {
                let mut map = format!("title: A map\npersonas:\n{releases}activities:\n");
                map += &format!("  - activity: \"Dashboard\"\n{dashboard}");
                map += &format!("  - activity: \"API\"\n{api}");
                maps.push(map + "backlog:\n  - Give a basket as a present\n");
            }
        }
    }
    maps
}

#[test]
fn maps_of_layers_without_personas_are_led_to_agreed_releases() {
    /// More take long; each of them varies all answers.
    const VARIANTS: u8 = 2;
    for (at, text) in maps_of_layers().iter().enumerate() {
        for variant in 0..VARIANTS {
            let seed = u8::try_from(at)
                .unwrap()
                .wrapping_mul(31)
                .wrapping_add(variant);
            let picks: Vec<u8> = (0..12_u8)
                .map(|n| n.wrapping_mul(seed | 1).wrapping_add(seed))
                .collect();
            let mut room = Room::new(text);
            let end = lead(&mut room, &picks).and_then(|_| check_end(&room));
            assert!(
                end.is_ok(),
                "{}\nfrom\n{text}\nwith {picks:?}",
                end.unwrap_err()
            );
        }
    }
}

/// A workshop in a process of its own, in JSON.
struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Process {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_storywall"))
            .args(["workshop", "map.yaml", "--json"])
            .current_dir(folder)
            .env("XDG_STATE_HOME", folder.join("state"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self {
            child,
            input,
            output,
        }
    }

    /// The next question, or how the workshop ends.
    fn next(&mut self) -> Value {
        loop {
            let mut line = String::new();
            assert!(
                self.output.read_line(&mut line).unwrap() > 0,
                "the output ended"
            );
            let value: Value = serde_json::from_str(&line).unwrap();
            match value["type"].as_str().unwrap() {
                "question" | "end" => return value,
                "refused" => panic!("{value}"),
                _ => {}
            }
        }
    }

    /// Reads until something of this type comes.
    fn wait_for(&mut self, kind: &str) {
        let mut line = String::new();
        while !line.contains(&format!("\"type\":\"{kind}\"")) {
            line.clear();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "no {kind}");
        }
    }

    fn say(&mut self, answer: &Value) {
        writeln!(self.input, "{answer}").unwrap();
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// An answer to a question in JSON.
fn reply(question: &Value, count: usize) -> Value {
    let kind = question["id"].as_str().unwrap().split(':').next().unwrap();
    match kind {
        "persona" => json!({"answer": "Nora, a nurse on the night shift"}),
        "activities" => json!({"answer": ["Admit a patient", "Look after them", "Hand them over"]}),
        "tasks" | "stories" => {
            json!({"answer": [format!("Write it down {count}"), format!("Look it up {count}")]})
        }
        "slice" => json!({"choose": [1]}),
        "agree" => json!({"choose": [1]}),
        "next" if count.is_multiple_of(2) => json!({"answer": format!("Later {count}")}),
        "next" => json!({"answer": []}),
        "cards" => json!({"choose": [1]}),
        "others" | "room" | "before" | "after" | "failures" | "gap"
            if question["optional"] == true =>
        {
            json!({"answer": []})
        }
        _ => json!({"answer": "The night shift knows every patient"}),
    }
}

#[test]
fn nothing_is_lost_when_a_session_is_killed_after_each_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let mut asked_before: Option<Value> = None;
    let mut ids = HashSet::new();
    for count in 0..200 {
        let mut process = Process::start(path);
        let question = process.next();
        if let Some(before) = &asked_before {
            // The next question was already asked when the session was killed.
            assert_eq!(question["id"], before["id"]);
            assert_eq!(question["text"], before["text"]);
        }
        let id = question["id"].as_str().unwrap().to_owned();
        assert!(ids.insert(id.clone()), "{id} was asked twice");
        process.say(&reply(&question, count));
        let next = process.next();
        if next["type"] == "end" {
            assert_eq!(next["reason"], "finished");
            assert!(process.child.wait().unwrap().success());
            assert!(count > 20, "{count}");
            let check = run(path, &["check", "map.yaml"]);
            assert!(
                !check.err.contains("no-") && !check.err.contains("empty-"),
                "{}",
                check.err
            );
            return;
        }
        process.kill();
        let map = fs::read_to_string(path.join("map.yaml")).unwrap();
        assert!(read(&map, &Project::default()).is_some(), "{map}");
        asked_before = Some(next);
    }
    panic!("it doesn't end: {ids:?}");
}

#[test]
fn an_answer_that_only_the_journal_has_is_written_by_the_next_session() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let answer = |lines: &str| workshop(path, &[], lines);
    answer("Ward round\n");
    let before = fs::read_to_string(path.join("map.yaml")).unwrap();
    let run = answer("\n\n\n\nNora, a nurse\n");
    assert!(run.out.contains("Nora, a nurse"), "{}", run.out);
    let after = fs::read_to_string(path.join("map.yaml")).unwrap();
    assert_ne!(before, after);
    // The session was killed between the journal and the map.
    fs::write(path.join("map.yaml"), &before).unwrap();
    answer("");
    assert_eq!(fs::read_to_string(path.join("map.yaml")).unwrap(), after);
    // A map that somebody changed since is left alone.
    let changed = before.replace("Ward", "Word");
    fs::write(path.join("map.yaml"), &changed).unwrap();
    answer("");
    assert_eq!(fs::read_to_string(path.join("map.yaml")).unwrap(), changed);
}

fn workshop(folder: &Path, more: &[&str], input: &str) -> Run {
    let arguments = [&["workshop", "map.yaml"], more].concat();
    run_with_input(folder, &arguments, input.as_bytes())
}

fn journal(folder: &Path) -> PathBuf {
    let folder = folder.join(".state/storywall/workshops");
    fs::read_dir(folder)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path()
}

#[test]
fn no_terminal_and_no_edited_journal_gets_past_the_frame() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let map = "title: Shop\npersonas: [User]\ngoal: Buy\nactivities: [Find, Choose, Pay]\n";
    write_file(&path.join("map.yaml"), map);
    let words = "skip no time\ndone\n\npark later\nback\nuser\nThe customer\nskip really\nundo\n";
    let run = workshop(path, &[], words);
    let steps: HashSet<&str> = run
        .out
        .lines()
        .filter(|line| line.contains(" min left · "))
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(steps, HashSet::from(["Frame"]), "{}", run.out);
    // Everything that a journal can say, for questions of all steps.
    let mut forged = String::new();
    for id in [
        "persona",
        "generic-persona:User",
        "goal",
        "activities",
        "tasks:find",
        "release",
        "agree:x",
    ] {
        for event in ["answer", "skip"] {
            forged += &format!(
                "{{\"at\":1,\"do\":\"{event}\",\"question\":\"{id}\",\"step\":\"close\",\"asked\":\"\",\"texts\":[\"x\"],\"seconds\":0}}\n"
            );
        }
    }
    forged += "not JSON\n{\"at\":1,\"do\":\"end\"}\n";
    fs::write(journal(path), forged).unwrap();
    let run = workshop(path, &[], "\n");
    assert!(run.out.contains("\nFrame 1/"), "{}", run.out);
    fs::remove_file(journal(path)).unwrap();
    let run = workshop(path, &[], "\n");
    assert!(run.out.contains("\nFrame 1/"), "{}", run.out);
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_session_with_130_and_says_how_to_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_storywall"))
        .args(["workshop", "map.yaml"])
        .current_dir(folder.path())
        .env("XDG_STATE_HOME", folder.path().join("state"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut input = child.stdin.take().unwrap();
    let mut read_until = |text: &str| {
        let mut line = String::new();
        while !line.contains(text) {
            line.clear();
            assert!(output.read_line(&mut line).unwrap() > 0, "no {text}");
        }
        line
    };
    read_until("What is the map called?");
    writeln!(input, "Ward round").unwrap();
    read_until("What is the map about?");
    let interrupt = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(interrupt.unwrap().success());
    let last = read_until("All answers are saved");
    assert!(last.contains("`storywall workshop map.yaml`"), "{last}");
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let map = fs::read_to_string(folder.path().join("map.yaml")).unwrap();
    assert_eq!(map, "title: Ward round\nactivities: []\n");
}

#[test]
fn the_map_can_be_saved_by_somebody_else_between_two_answers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    workshop(path, &[], "Ward round\n");
    let mut process = Process::start(path);
    process.next();
    let map = fs::read_to_string(path.join("map.yaml")).unwrap();
    fs::write(path.join("map.yaml"), format!("# Ours\n{map}goal: Rest\n")).unwrap();
    process.say(&json!({"choose": [1]}));
    process.next();
    process.kill();
    let map = fs::read_to_string(path.join("map.yaml")).unwrap();
    assert!(
        map.starts_with("# Ours\n") && map.contains("goal: Rest"),
        "{map}"
    );
}

#[test]
fn the_guide_is_the_page_of_the_documentation() {
    let folder = tempfile::tempdir().unwrap();
    let run = run(folder.path(), &["workshop", "--guide"]);
    let page = fs::read_to_string(crate::support::crate_folder("docs/workshop.md")).unwrap();
    assert_eq!(run.out, page);
}

/// The answer to the question with this id in a map, as the text after it.
fn answered(text: &str, id: &str, answer: &Answer) -> Result<String, String> {
    let mut room = Room::new(text);
    let progress = WorkshopProgress::new(&room.entries);
    let agenda = agenda(&room.read.map, &room.gaps, &progress);
    let all: Vec<&Question> = agenda
        .iter()
        .flat_map(|step| step.topics.iter().map(|topic| &topic.question))
        .collect();
    let found = all.iter().find(|question| question.id.starts_with(id));
    let ids: Vec<&str> = all.iter().map(|question| question.id.as_str()).collect();
    let question = found.unwrap_or_else(|| panic!("no {id} in {ids:?}"));
    let question = (*question).clone();
    room.answer(&question, answer, false)?;
    Ok(room.text().to_owned())
}

const SHOP: &str = r#"title: Shop
goal: Buy
personas: [{persona: sarah, name: "Sarah, a busy parent"}, {persona: pat, name: "Pat, who packs"}]
releases:
  - {release: first, outcome: Sarah buys bread}
  - {release: second, outcome: Sarah buys milk}
activities:
  - activity: Find
    tasks:
      - {task: Search, stories: [{story: Search by name, release: first, acceptance: [Typos are found]}]}
      - {task: Browse, stories: [{story: See an aisle, tags: [edge]}]}
  - activity: Pay
    tasks:
      - {task: Pay, stories: [{story: Pay cash, release: first, needs: [get-change]}, Get change]}
"#;

#[test]
fn answers_to_findings_close_the_gap_instead_of_becoming_questions() {
    let need = "gap:needs-unscheduled-story";
    let ships = |answer: Answer| answered(SHOP, need, &answer).unwrap();
    let together = ships(Answer::numbers([1]));
    assert!(together.contains("Get change: first"), "{together}");
    let called = ships(Answer::words(["Second"]));
    assert!(called.contains("Get change: second"), "{called}");
    assert!(
        called.contains("{story: Pay cash, release: second"),
        "{called}"
    );
    let waits = ships(Answer::numbers([3]));
    assert!(!waits.contains("Pay cash, release"), "{waits}");
    assert!(answered(SHOP, need, &Answer::words(["85%"])).is_err());
    // One story without criteria gets them; several are left to later.
    let found = answered(
        SHOP,
        "gap:no-acceptance",
        &Answer::words(["Coins are counted"]),
    );
    assert!(found.unwrap().contains("acceptance: [Coins are counted]"));
    let later = SHOP.replace("Get change]", "Get change: first]");
    let room = Room::new(&later);
    let agenda = agenda(&room.read.map, &room.gaps, &WorkshopProgress::default());
    let mut topics = agenda.iter().flat_map(|step| &step.topics);
    assert!(!topics.any(|topic| topic.question.id.starts_with("gap:no-acceptance")));
}

#[test]
fn a_full_first_release_loses_the_cards_that_can_wait() {
    let map = "title: Shop\ngoal: Buy\npersonas: [\"Sarah, a busy parent\"]\nreleases: [{release: One, outcome: Sarah buys}, Two]\nactivities:\n  - activity: Pay\n    tasks:\n      - task: Pay\n        stories: [A: One, B: One, C: One, D: One, E: One, F: One, G: Two]\n";
    let mut room = Room::new(map);
    let mut ids = Vec::new();
    while let Some(question) = room.question() {
        let kind = question.id.split(':').next().unwrap_or_default();
        ids.push(question.id.clone());
        if question.id.starts_with("gap:overpacked-first-release") {
            let answer = Answer {
                numbers: vec![2],
                ..Answer::words(["c"])
            };
            room.answer(&question, &answer, false).unwrap();
            let read = &room.read.map;
            let left = read.stories.iter().filter(|story| story.release.is_none());
            let left: Vec<&str> = left.map(|story| story.title.text.as_str()).collect();
            assert_eq!(left, ["B", "C"], "{}", room.text());
            return;
        }
        let answer = match kind {
            "agree" => Answer::numbers([1]),
            _ => Answer::default(),
        };
        let is_skip = !question.is_optional && kind != "agree";
        room.answer(&question, &answer, is_skip)
            .unwrap_or_else(|why| panic!("{}: {why}", question.id));
    }
    panic!("not asked: {ids:?}");
}

#[test]
fn people_are_understood_by_name_and_new_ones_become_personas() {
    let map = "title: Shop\ngoal: Buy\npersonas: [{persona: sarah, name: \"Sarah, a busy parent\"}, {persona: pat, name: Pat}]\nactivities: [Find, Choose, Pay]\n";
    let who = |text: &str| answered(map, "who:pay", &Answer::words([text]));
    let known = who("SARAH").unwrap();
    assert!(known.contains("activity: Pay, persona: [sarah]"), "{known}");
    let new = who("Mia, a student").unwrap();
    assert!(
        new.contains("Mia, a student") && new.contains("mia"),
        "{new}"
    );
    assert!(
        who("everybody")
            .unwrap_err()
            .contains("a persona of this map")
    );
    let mut room = Room::new(&map.replace("[Find, Choose, Pay]", "[]"));
    let mut ids = Vec::new();
    while let Some(question) = room.question() {
        ids.push(question.id.clone());
        let answer = match question.id.as_str() {
            "journeys" => Answer::numbers([2]),
            "activities" => Answer::words(["Find", "Choose", "Pay"]),
            id if id.starts_with("tasks:") => break,
            _ => Answer::default(),
        };
        room.answer(&question, &answer, false).unwrap();
    }
    assert!(!ids.iter().any(|id| id.starts_with("who:")), "{ids:?}");
}

#[test]
fn new_cards_of_a_slice_name_their_task() {
    let map = SHOP.replace(", release: first", "");
    let slice = |answer: &str| answered(&map, "slice:first:find", &Answer::read(answer, 4, true));
    let mixed = slice("1; See an aisle").unwrap();
    assert!(
        mixed.contains("{story: Search by name, release: first")
            && mixed.contains("{story: See an aisle, release: first"),
        "{mixed}"
    );
    assert!(slice("Search by taste").unwrap_err().contains("which task"));
    assert!(slice("4").unwrap_err().contains("title of the new card"));
    let new = slice("4; Search by taste").unwrap();
    assert!(new.contains("Search by taste: first"), "{new}");
}

#[test]
fn an_answer_waits_until_the_file_has_no_errors() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    workshop(path, &[], "Ward round\n");
    let mut process = Process::start(path);
    process.next();
    let good = fs::read_to_string(path.join("map.yaml")).unwrap();
    for _ in 0..3 {
        process.say(&json!({"answer": []}));
        process.next();
    }
    process.say(&json!({"answer": []}));
    assert_eq!(process.next()["id"], "persona");
    fs::write(path.join("map.yaml"), format!("{good}activites: []\n")).unwrap();
    process.say(&json!({"answer": "Nora, a nurse"}));
    process.wait_for("note");
    fs::write(path.join("map.yaml"), &good).unwrap();
    // Nobody has seen the next question yet, so this is no answer to it; people are told so.
    process.say(&json!({"answer": "This line only confirms"}));
    process.wait_for("refused");
    assert_eq!(process.next()["id"], "goal");
    process.kill();
    let map = fs::read_to_string(path.join("map.yaml")).unwrap();
    assert!(
        map.contains("Nora, a nurse") && !map.contains("confirms"),
        "{map}"
    );
}

#[test]
fn two_sessions_do_not_overwrite_each_other_unseen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let map = "title: Ward\npersonas: [\"Nora, a nurse\"]\nactivities: []\n";
    fs::write(path.join("map.yaml"), map).unwrap();
    let mut process = Process::start(path);
    while process.next()["id"] != "goal" {
        process.say(&json!({"answer": []}));
    }
    fs::write(path.join("map.yaml"), format!("{map}goal: Theirs\n")).unwrap();
    process.say(&json!({"answer": "Mine"}));
    process.wait_for("refused");
    assert_eq!(process.next()["id"], "goal");
    let map = fs::read_to_string(path.join("map.yaml")).unwrap();
    assert!(map.contains("goal: Theirs"), "{map}");
    process.say(&json!({"answer": "Ours"}));
    process.next();
    process.kill();
    let map = fs::read_to_string(path.join("map.yaml")).unwrap();
    assert!(map.contains("goal: Ours"), "{map}");
}

#[test]
fn a_card_that_is_a_question_keeps_it_with_its_answer() {
    let map = SHOP
        .replace("Get change]", "\"How is change given?\"]")
        .replace(", needs: [get-change]", "");
    let id = "gap:question-as-story";
    let text = answered(&map, id, &Answer::words(["In coins"])).unwrap();
    let kept = "questions: [{text: How is change given?, answer: In coins}]";
    assert!(text.contains(kept), "{text}");
    let text = answered(&text, id, &Answer::words(["Get change"])).unwrap();
    assert!(
        text.contains("{story: \"Get change\", questions: [{text"),
        "{text}"
    );
}

#[test]
fn a_release_without_an_outcome_is_agreed_without_empty_quotes() {
    let map = SHOP.replace(", outcome: Sarah buys bread", "");
    let room = Room::new(&map);
    let agenda = agenda(&room.read.map, &room.gaps, &WorkshopProgress::default());
    let mut topics = agenda.iter().flat_map(|step| &step.topics);
    let agree = topics.find(|topic| topic.question.id == "agree:first");
    let because = agree.unwrap().question.because.clone().unwrap();
    let catalog = room.project.catalogs.in_language("en");
    assert_eq!(catalog.plain(&because), "`first`, 2 stories");
}

#[cfg(unix)]
#[test]
fn an_answer_waits_until_the_file_can_be_written() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("maps");
    fs::create_dir(&path).unwrap();
    workshop(&path, &[], "Ward round\n");
    let mut process = Process::start(&path);
    while process.next()["id"] != "persona" {
        process.say(&json!({"answer": []}));
    }
    let allow = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    allow(0o555);
    if fs::write(path.join("probe"), "").is_ok() {
        // Whoever may do everything has nothing to wait for.
        return process.kill();
    }
    process.say(&json!({"answer": "Nora, a nurse"}));
    process.wait_for("note");
    allow(0o755);
    process.say(&json!({"answer": []}));
    assert_eq!(process.next()["id"], "goal");
    process.kill();
}
