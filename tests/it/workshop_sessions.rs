//! Sessions as rooms lead them: maps that are only begun, cards that name their task, the way back, and what the minutes say.

use crate::support::{Run, run, run_with_input, write_file};
use std::fs;
use std::path::Path;

/// The languages of the catalog, each with a card that is a question, and what a room says that can't answer it.
const QUESTIONS: [(&str, &str, &str); 11] = [
    ("en", "What happens after a return?", "nobody knows"),
    ("de", "Was passiert bei Rückgabe?", "weiß keiner"),
    (
        "fr",
        "Que se passe-t-il après un retour ?",
        "personne ne sait",
    ),
    ("es", "¿Qué pasa con una devolución?", "nadie lo sabe"),
    ("pt", "O que acontece numa devolução?", "ninguém sabe"),
    ("it", "Che cosa succede con un reso?", "nessuno lo sa"),
    ("nl", "Wat gebeurt er bij een retour?", "niemand weet het"),
    ("pl", "Co się dzieje przy zwrocie?", "nikt nie wie"),
    ("ja", "返品のときはどうなりますか？", "誰もわからない"),
    ("zh", "退货怎么办？", "没人知道"),
    ("ko", "반품하면 어떻게 되나요?", "아무도 몰라요"),
];

pub(crate) fn workshop(folder: &Path, more: &[&str], input: &str) -> Run {
    let arguments = [&["workshop", "map.yaml"], more].concat();
    run_with_input(folder, &arguments, input.as_bytes())
}

/// A session on this map: what it says, the map after it, and the minutes.
pub(crate) fn lead(map: &str, input: &str) -> (String, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    write_file(&path.join("map.yaml"), map);
    let run = workshop(path, &["--minutes", "minutes.md"], input);
    let read = |name| fs::read_to_string(path.join(name)).unwrap_or_default();
    (run.out + &run.err, read("map.yaml"), read("minutes.md"))
}

pub(crate) const SHOP: &str = r#"title: Shop
goal: Buy
personas: [{persona: sarah, name: "Sarah Miller, a busy parent"}]
"#;

/// The only question of its kind in what a session says, with what follows it.
fn after<'o>(out: &'o str, question: &str) -> &'o str {
    let found = out.split_once(question);
    found.unwrap_or_else(|| panic!("no {question} in {out}")).1
}

#[test]
fn a_map_that_is_only_begun_is_asked_for_its_title_in_its_language() {
    for text in [
        "lang: de\n",
        "lang: de\ntitle:\n",
        "# Ours\nlang: de\ntitle: # later\n",
    ] {
        let (out, map, _) = lead(text, "Laden\nundo\nKiosk\n");
        assert!(out.contains("Wie heißt die Map?"), "{text:?}: {out}");
        assert!(out.contains("Taken back: Laden"), "{text:?}: {out}");
        assert!(
            map.contains("title: Kiosk") && map.contains("lang: de"),
            "{map}"
        );
        assert!(
            map.starts_with(text.split_inclusive('\n').next().unwrap()) || map.starts_with("title")
        );
    }
    let (out, map, _) = lead("", "Laden\n");
    assert!(out.contains("What is the map called?"), "{out}");
    assert_eq!(map, "title: Laden\n");
    // In a folder without another map, it is the one that is meant.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    write_file(&path.join("laden.yaml"), "lang: de\ntitle: Laden\n");
    let begun = run_with_input(path, &["workshop", "."], b"");
    assert!(begun.out.contains("Workshop: laden.yaml"), "{}", begun.out);
    // A file of another tool is none, and nobody is sent to another command.
    write_file(&path.join("ci.yaml"), "name: CI\non: push\n");
    let other = run_with_input(path, &["workshop", "ci.yaml"], b"");
    let said = other.out + &other.err;
    assert!(said.contains("help: name the file of a map"), "{said}");
    let check = run(path, &["check", "laden.yaml"]);
    assert!(!check.out.contains("not-a-map"), "{}", check.out);
}

#[test]
fn a_card_that_names_its_task_lands_there_once() {
    let map = format!(
        "{SHOP}activities:\n  - {{activity: Find, tasks: [Search, Browse]}}\n  - {{activity: Buy, tasks: [Pay]}}\n  - {{activity: Go, tasks: [{{task: Leave, stories: [Go home]}}]}}\n"
    );
    let (out, map, _) = lead(
        &map,
        "By name; Pay by card (Pay)\n\n\nPay by card (Pay)\nSee aisles\n",
    );
    assert!(map.contains("task: Pay, stories: [Pay by card]"), "{map}");
    assert!(
        map.contains("task: Search, stories: [By name]"),
        "{out}\n{map}"
    );
    assert!(out.contains("`Pay by card` is there already"), "{out}");
    // Its task is still asked about.
    let (out, _, _) = lead(&map, "\n\n");
    assert!(!out.contains("`Pay`: so far there is"), "{out}");
    let first = format!(
        "{SHOP}activities:\n  - {{activity: Find, tasks: [Search]}}\n  - {{activity: Buy, tasks: [Pay]}}\n  - {{activity: Go, tasks: [Leave]}}\n"
    );
    let (out, _, _) = lead(&first, "By name; Pay by card (Pay)\n\n\n");
    assert!(
        out.contains("`Pay`: so far there is `Pay by card`"),
        "{out}"
    );
}

#[test]
fn back_leads_through_a_frame_that_has_changed() {
    let map = "title: Shop\npersonas: [User]\nactivities: [Find, Choose, Pay]\n";
    let (out, map, _) = lead(map, "Sarah, a parent\nBuy\nback\nback\nSara, a parent\n\n");
    assert!(!out.contains("closed"), "{out}");
    assert!(out.contains("So far: Sarah, a parent"), "{out}");
    assert!(
        map.contains("Sara, a parent") && map.contains("goal: Buy"),
        "{map}"
    );
    // Where nothing else leads back, the answers are taken back.
    let question = format!(
        "{SHOP}releases: [{{release: one, outcome: Sarah buys, measure: Often}}]\nactivities:\n  - {{activity: Find, tasks: [{{task: Search, stories: [By name: one]}}]}}\n  - {{activity: Pay, tasks: [{{task: Pay, stories: [Cash: one]}}]}}\n  - {{activity: Go, tasks: [{{task: Leave, stories: [Go home: one, How?]}}]}}\n"
    );
    let (out, after, _) = lead(&question, "Walk home\nback\n");
    assert!(out.contains("Taken back: Walk home"), "{out}");
    assert_eq!(after, question);
}

#[test]
fn a_half_finished_map_with_planned_releases_is_asked_for_more() {
    let map = format!(
        "{SHOP}releases: [{{release: one, outcome: Sarah buys}}, {{release: Two, outcome: Cards work}}]\nactivities:\n  - {{activity: Find, tasks: [{{task: Search, stories: [By name: one]}}]}}\n  - {{activity: Buy, tasks: [{{task: Pay, stories: [Cash: one, By card: Two]}}]}}\n"
    );
    let answers = "Leave\n\n\n\nBrowse\n\n\nGo\n\n";
    let (out, after, _) = lead(&map, answers);
    for question in [
        "There are only 2 activities so far",
        "What happens before `Find`?",
        "`Find`: so far there is `Search`. What else",
        "`Leave`: what does Sarah Miller do first",
        "`Search`: so far there is `By name`. How else",
    ] {
        assert!(out.contains(question), "{question}: {out}");
    }
    assert!(
        after.contains("Leave") && after.contains("Browse"),
        "{after}"
    );
    // Nobody has to add anything.
    let (out, after, _) = lead(&map, &"\n".repeat(20));
    assert!(out.contains("Does everybody agree to `one`?"), "{out}");
    assert_eq!(after, map);
    // What has begun is short on purpose.
    let active = map.replace("outcome: Sarah buys", "outcome: Sarah buys, status: active");
    let (out, _, _) = lead(&active, "");
    assert!(!out.contains("There are only"), "{out}");
}

/// A map whose first release has almost everything, and no story about failures.
fn packed() -> String {
    format!(
        "{SHOP}releases: [{{release: one, name: First, outcome: Sarah buys, measure: Often}}, {{release: two, name: Second}}]\nactivities:\n  - {{activity: Find, tasks: [{{task: Search, stories: [By name: one, By taste: one]}}]}}\n  - {{activity: Buy, tasks: [{{task: Pay, stories: [Cash: one, By card: one, {{story: Declined, release: two, tags: [edge]}}]}}]}}\n  - {{activity: Leave, tasks: [{{task: Go, stories: [Go home: one]}}]}}\n"
    )
}

#[test]
fn what_can_wait_is_asked_before_everybody_agrees() {
    let (out, map, _) = lead(&packed(), "Later is better\nBy taste, By card\n\n\n1\n1\n");
    let wait = after(&out, "What could wait");
    assert!(wait.contains("Does everybody agree to `First`?"), "{out}");
    assert!(!wait.contains("What could wait"), "{out}");
    assert!(map.contains("stories: [By name: one, By taste]"), "{map}");
    assert!(map.contains("Cash: one, By card,"), "{map}");
}

#[test]
fn minutes_say_what_was_said_and_what_became_of_it() {
    let (out, map, minutes) = lead(
        &packed().replace("Declined, release: two", "Declined, release: one"),
        "Later is better\n",
    );
    assert!(!out.contains("What could go wrong here"), "{out}");
    assert!(!map.contains("New card"), "{map}");
    assert!(!minutes.contains("New card in"), "{minutes}");
    let answers = "Later is better\n2\n\n1; No network (Pay)\n";
    let (out, map, minutes) = lead(&packed(), answers);
    assert!(map.contains("No network"), "{out}\n{map}");
    for said in [
        "**By taste**",
        "- By taste can wait: it is in no release now",
        "**Declined; No network (Pay)**",
        "- Declined is now planned for First",
        "- New card: No network, in Pay, planned for First",
    ] {
        assert!(minutes.contains(said), "{said}: {out}\n{minutes}");
    }
    for chosen in ["New card in", "planned for Second", "(Search)"] {
        assert!(!minutes.contains(chosen), "{chosen}: {minutes}");
    }
}

#[test]
fn a_card_that_nobody_can_answer_becomes_an_open_question_in_every_language() {
    for (lang, question, unknown) in QUESTIONS {
        let map = format!(
            "lang: {lang}\n{SHOP}releases: [{{release: one, outcome: Sarah buys, measure: Often}}]\nactivities:\n  - {{activity: Find, tasks: [{{task: Search, stories: [By name: one]}}]}}\n  - {{activity: Buy, tasks: [{{task: Pay, stories: [Cash: one]}}]}}\n  - {{activity: Leave, tasks: [{{task: Go, stories: [Go home: one, {question}]}}]}}\n"
        );
        let (out, after, minutes) = lead(&map, &format!("{unknown}\n\n"));
        // It isn't asked again as an open question.
        assert_eq!(out.matches(question).count(), 3, "{out}");
        assert!(
            after.contains(&format!("questions: [{question}]")),
            "{out}\n{after}"
        );
        assert!(after.contains("stories: [Go home: one]"), "{after}");
        assert!(
            minutes.contains(question.trim_end_matches(['?', '？', ' '])),
            "{minutes}"
        );
    }
}

#[test]
fn a_measure_that_nobody_knows_is_still_open() {
    for (lang, _, unknown) in QUESTIONS {
        let map = packed().replace(", measure: Often", "") + &format!("lang: {lang}\n");
        let (out, after, minutes) = lead(&map, &format!("{unknown}\n"));
        assert_eq!(after, map, "{out}");
        let open: Vec<&str> = minutes
            .lines()
            .filter(|line| line.contains("First"))
            .collect();
        assert!(open.len() > 1, "{unknown}: {out}\n{minutes}");
        assert!(!minutes.contains(unknown), "{minutes}");
    }
    // What is known later isn't open any more.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    write_file(
        &path.join("map.yaml"),
        packed().replace(", measure: Often", ""),
    );
    workshop(path, &["--minutes", "minutes.md"], "don't know\n");
    let open = fs::read_to_string(path.join("minutes.md")).unwrap();
    assert!(open.contains("First: How will you tell"), "{open}");
    run(
        path,
        &["edit", "map.yaml", "set", "release:one", "measure", "Often"],
    );
    workshop(path, &["--minutes", "minutes.md"], "");
    let known = fs::read_to_string(path.join("minutes.md")).unwrap();
    assert!(!known.contains("First: How will you tell"), "{known}");
}

#[test]
fn tasks_that_are_skipped_are_not_asked_about_again_as_their_activity() {
    let map = format!(
        "{SHOP}activities:\n  - {{activity: Find, tasks: [Search, Browse]}}\n  - {{activity: Buy, tasks: [{{task: Pay, stories: [Cash]}}]}}\n  - {{activity: Leave, tasks: [{{task: Go, stories: [Go home]}}]}}\n"
    );
    let (out, map_after, _) = lead(&map, "skip not ours\nskip not ours either\n\n\n");
    assert!(!out.contains("has no story at all"), "{out}");
    assert!(map_after.contains("rule: empty-activity"), "{map_after}");
    assert!(!map_after.contains("rule: empty-task"), "{map_after}");
    // One whose entry somebody wrote is asked about, and a card says where it goes.
    let ignored = "ignore: [{rule: empty-task, reason: x}]";
    let by_hand = map.replace(
        "[Search, Browse]",
        &format!("[{{task: Search, {ignored}}}, {{task: Browse, {ignored}}}]"),
    );
    let (out, after, _) = lead(&by_hand, "See aisles\n2; See aisles\n");
    let asked = self::after(&out, "`Find` has no story at all");
    assert!(asked.contains("1  New card in Search"), "{out}");
    assert!(asked.contains("Which task is `See aisles` in?"), "{out}");
    assert!(
        after.contains("task: Browse, stories: [See aisles]"),
        "{after}"
    );
    let only = map.replace(
        "[Search, Browse]",
        &format!("[{{task: Search, {ignored}}}]"),
    );
    let (out, _, _) = lead(&only, "");
    assert!(
        out.contains("`Search`: how can Sarah Miller do it?"),
        "{out}"
    );
}

#[test]
fn people_are_called_as_rooms_call_them() {
    let two = SHOP.replace(
        "}]",
        "}, {persona: jonas, name: \"Dr. Jonas Weber, a pharmacist\"}]",
    );
    let map = format!("{two}activities: [A, B, C, D, E, F, G]\n");
    let named = [
        "Jonas of course",
        "him too",
        "Weber",
        "the pharmacist",
        "Miller",
        "the same",
        "Jonas and Sarah",
    ];
    let answers = named.map(|name| format!("{name}\nSome step\n\n")).concat();
    let distinct: String = answers
        .split("Some step")
        .enumerate()
        .map(|(at, part)| {
            if at == 0 {
                part.to_owned()
            } else {
                format!("Step {at}{part}")
            }
        })
        .collect();
    let (out, after, _) = lead(&map, &format!("\n\n{distinct}"));
    assert!(!out.contains("isn't a persona"), "{out}");
    for (activity, personas) in [
        ("A", "[jonas]"),
        ("B", "[jonas]"),
        ("C", "[jonas]"),
        ("D", "[jonas]"),
        ("E", "[sarah]"),
        ("F", "[sarah]"),
        ("G", "[jonas, sarah]"),
    ] {
        let said = format!("activity: {activity}, persona: {personas}");
        assert!(after.contains(&said), "{said}: {after}");
    }
}

#[test]
fn nothing_is_left_to_say_in_every_language() {
    for words in [
        "that was it",
        "mehr nicht",
        "c'était tout, merci",
        "eso era todo",
        "era isso",
        "era tutto",
        "dat was 't",
        "to było wszystko",
        "これで全部です",
        "就这些了",
        "그게 다예요",
    ] {
        let (out, map, _) = lead(
            &format!("{SHOP}activities: [Find, Choose]\n"),
            &format!("Pay\n{words}\n"),
        );
        let activities = "activities: [Find, Choose, Pay]";
        assert!(map.contains(activities), "{words}: {out}\n{map}");
        assert!(
            out.contains("What happens before `Find`?"),
            "{words}: {out}"
        );
    }
}

#[test]
fn lists_with_commas_are_understood_where_they_name_cards() {
    let map = packed();
    // Several that are listed.
    let (_, after, _) = lead(&map, "Later is better\nBy taste and By card\n");
    assert!(after.contains("[By name: one, By taste]"), "{after}");
    // One of them is no card: nobody is told to make one of both.
    let (out, after, _) = lead(&map, "Later is better\nBy taste, Crad\n");
    assert!(
        out.contains("help: put `;` between them, such as \"By taste; Crad\""),
        "{out}"
    );
    assert!(after.contains("By taste: one"), "{after}");
    // A list of new cards is one card, which is said.
    let (out, _, _) = lead(
        &format!("{SHOP}activities: []\n"),
        "Pat, Mia, Tom\n\n\nFind, Choose, Pay\n",
    );
    assert!(out.contains("`Find, Choose, Pay` is one card"), "{out}");
}

#[test]
fn pasted_lists_lose_their_numbers_wherever_they_begin() {
    let (_, map, _) = lead(
        &format!("{SHOP}activities: []\n"),
        "\n4. Find; 5. Choose\n6. Pay\n16. Leave\n\n",
    );
    assert!(
        map.ends_with("  - Find\n  - Choose\n  - Pay\n  - Leave\n"),
        "{map}"
    );
}

#[test]
fn hints_are_in_the_language_of_the_map() {
    let (out, _, _) = lead("lang: de\ntitle: Laden\n", "\nAnna\n\n\n\n\n\nback\n");
    for german in [
        "(eine Nummer oder eigene Worte; weiter mit leerer Zeile)",
        "(mehrere: mit `;` dazwischen",
        "Noch mehr? Weiter mit leerer Zeile.",
    ] {
        assert!(out.contains(german), "{german}: {out}");
    }
    for english in ["an empty line", "More?", "So far:", "or your own words"] {
        assert!(!out.contains(english), "{english}: {out}");
    }
}

#[test]
fn too_few_fingers_lead_to_what_takes_cards_out() {
    for (lang, _, _) in QUESTIONS {
        let map = packed() + &format!("lang: {lang}\n");
        let (out, _, _) = lead(&map, "Later\n\n\nfingers 5, 1\n");
        let help = out.lines().rfind(|line| line.starts_with("help:"));
        assert!(
            help.is_some_and(|help| help.contains("`out 2, 3`")),
            "{lang}: {out}"
        );
    }
}
