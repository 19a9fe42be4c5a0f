//! What sounds like something else than the card that it would become: it is asked about, and one key takes it.

use crate::workshop_sessions::{SHOP, lead, workshop};

/// A map with three activities, whose steps are asked about.
fn steps() -> String {
    format!("{SHOP}activities: [Find, Pay, Leave]\n")
}

#[test]
fn what_begins_with_nothing_becomes_a_card_only_if_somebody_says_so() {
    for said in [
        "no, we start from zero",
        "I don't know, Tobias?",
        "jonas: none, he uses paper",
        "nein, wir fangen bei null an",
        "weiß nicht, Tobias?",
    ] {
        let (out, map, _) = lead(&steps(), &format!("\n\nSearch\n{said}\n\nHand over\n"));
        assert!(
            out.contains(&format!("`{said}` sounds like no card")),
            "{out}"
        );
        assert!(!map.contains(said), "{said}: {map}");
        // An empty line goes on, since nothing else is left to say.
        assert!(map.contains("activity: Pay"), "{said}: {out}\n{map}");
        let (_, map, _) = lead(&steps(), &format!("\n\nSearch\n{said}\ny\n"));
        assert!(map.contains(said), "{said}: {map}");
    }
    let (out, map, _) = lead(&steps(), "\n\nSearch\n\"No, thanks\"\n");
    assert!(
        map.contains("No, thanks") && !out.contains("sounds like"),
        "{out}\n{map}"
    );
    // What says nothing in two ways says nothing.
    for said in [
        "nothing, that's it",
        "none of these",
        "keine davon",
        "weiß nicht so genau",
    ] {
        let (out, map, _) = lead(&steps(), &format!("\n\nSearch\n{said}\nHand over\n"));
        assert!(
            !out.contains("sounds like") && !map.contains(said),
            "{said}: {out}"
        );
        assert!(map.contains("activity: Pay"), "{said}: {out}\n{map}");
    }
}

#[test]
fn a_question_is_no_title_unless_somebody_says_so() {
    let asks = "`where does that show? We'd call it Find` is a question";
    let (out, map, _) = lead(
        &steps(),
        "\n\nSearch; where does that show? We'd call it Find\n\n",
    );
    assert!(out.contains(asks), "{out}");
    assert!(
        map.contains("tasks: [Search]"),
        "the others are added: {out}\n{map}"
    );
    let (out, map, _) = lead("", "Where to eat?\ny\n");
    assert!(out.contains("`Where to eat?` is a question"), "{out}");
    assert_eq!(map, "title: Where to eat?\n");
    // Without anything else in the line, the question comes again.
    let (out, map, _) = lead(
        &format!("{SHOP}activities: []\n"),
        "Why not users?\n\nTom\n",
    );
    assert_eq!(out.matches("Who else takes part?").count(), 2, "{out}");
    assert!(map.contains("Tom") && !map.contains("Why"), "{map}");
}

#[test]
fn groups_are_no_personas_in_english_and_german() {
    let nobody = "title: Climb\ngoal: Book\nactivities: []\n";
    for group in [
        "everybody who climbs",
        "well, everybody who climbs",
        "alle, die klettern",
        "jeder, der klettert",
        "members",
        "die Mitglieder",
    ] {
        let (out, map, _) = lead(nobody, &format!("{group}\n"));
        assert!(out.contains("several people"), "{group}: {out}");
        assert!(!map.contains("personas"), "{group}: {map}");
    }
    for doubted in [
        "the family",
        "die Anfänger",
        "die Familie",
        "Uli, der Trainer, und Karin",
        "Maren at the desk, parents",
    ] {
        let (out, map, _) = lead(nobody, &format!("{doubted}\nLena, a beginner\n"));
        assert!(out.contains("could be several people"), "{doubted}: {out}");
        assert!(
            map.contains("Lena, a beginner") && !map.contains(doubted),
            "{map}"
        );
    }
    let (out, map, _) = lead(
        nobody,
        "well, Lena, a beginner\nBook\nand Sofie, a mother\n",
    );
    assert!(map.contains("Lena, a beginner"), "{out}\n{map}");
    assert!(!map.contains("well") && !map.contains("and-sofie"), "{map}");
}

#[test]
fn people_whom_the_map_knows_are_not_made_again() {
    let map = "title: Climb\ngoal: Book\npersonas: [{persona: lena, name: Lena}, {persona: sofie, name: \"Sofie, a mother\"}]\nactivities: [Find, Pay, Come]\n";
    let (out, map, _) = lead(map, "\n\nLena, and Sofie for her kids\ny\n");
    assert!(out.contains("Do you mean `lena` and `sofie`?"), "{out}");
    assert!(
        map.contains("activity: Find, persona: [lena, sofie]"),
        "{out}\n{map}"
    );
    assert!(!map.contains("for her kids"), "{map}");
}

#[test]
fn tasks_take_back_that_an_activity_was_left_empty() {
    let (out, map, _) = lead(
        &steps(),
        "\n\nskip it is marketing\nskip ask the provider first\nback\npay by card; pay cash\n\nGo\n\n",
    );
    assert!(
        out.contains("`pay by card`: how can Sarah Miller do it?"),
        "{out}"
    );
    assert_eq!(map.matches("empty-activity").count(), 1, "{map}");
    // Also if nobody remembers who left it empty.
    let begun = steps().replace(
        "Pay,",
        "{activity: Pay, ignore: {rule: empty-activity, reason: Later}},",
    );
    let (out, map, _) = lead(&begun, "\n\nSearch\n\nGo\n\nback\nback\n");
    assert!(map.contains("Later"), "{out}\n{map}");
}

#[test]
fn whoever_has_removed_all_cards_begins_anew() {
    let (out, _, _) = lead(
        &steps(),
        "\n\nSearch\nremove 1\nskip it is marketing\nPay cash\n",
    );
    let removed = out.split_once("Removed `Search`").unwrap().1;
    assert!(
        !removed.split_once("> skip").unwrap().0.contains("More?"),
        "{out}"
    );
    assert!(
        removed.contains("Ignored `empty-activity` for `Find`"),
        "{out}"
    );
}

#[test]
fn a_card_gets_another_title_by_its_old_one_or_its_number() {
    let (out, map, minutes) = lead(
        &steps(),
        "\n\nraed the poster; Look\nrename raed the poster to Read the poster\nrename 2 to \"Look around\"\nrename nothing to Else\nrename\n\nback\n",
    );
    assert!(
        map.contains("tasks: [Read the poster, Look around]"),
        "{out}\n{map}"
    );
    assert!(out.contains("`nothing` names nothing on this map"), "{out}");
    assert!(
        out.contains("what gets which title?") || out.contains("What gets which title?"),
        "{out}"
    );
    assert!(!minutes.contains("raed"), "{minutes}");
    // What was asked about it isn't asked again.
    let two = "title: Climb\ngoal: Book\npersonas: [{persona: lena, name: Lena}, {persona: tom, name: Tom}]\nactivities: [Find, Pay, Come]\n";
    let (out, _, _) = lead(two, "\n\n\nrename Find to Look\nSearch\n");
    assert!(!out.contains("Who does `Look`?"), "{out}");
    let (out, _, _) = lead(&steps(), "\n\nSearch\nrename 1 to Find it\nundo\n");
    assert!(
        out.contains("Taken back: the new title of: Search → Find it"),
        "{out}"
    );
}

#[test]
fn a_card_that_is_a_question_keeps_its_answer() {
    let map = format!(
        "{SHOP}releases: [{{release: one, outcome: Sarah buys, measure: Often}}]\nactivities:\n  - {{activity: Find, tasks: [{{task: Search, stories: [By name: one, Should there be an app?: one]}}, {{task: Browse, stories: [See an aisle: one]}}]}}\n  - {{activity: Pay, tasks: [{{task: Hand over, stories: [Pay cash: one]}}, {{task: Wait, stories: [Wait: one]}}]}}\n  - {{activity: Leave, tasks: [{{task: Go, stories: [Go home: one]}}, {{task: Pack, stories: [Fill bags: one]}}]}}\n"
    );
    let (out, after, _) = lead(
        &map,
        "no, the website is enough\nSee the website on a phone\n",
    );
    assert!(
        out.contains("What is the answer?\n(`remove it` if no card is needed; "),
        "{out}"
    );
    assert!(
        out.contains("It is answered. What will Sarah Miller be able to do then?"),
        "{out}"
    );
    let kept = "{story: See the website on a phone, release: one, questions: [{text: Should there be an app?, answer: \"no, the website is enough\"}]}";
    assert!(after.contains(kept), "{out}\n{after}");
    let (out, after, _) = lead(&map, "remove it\n");
    assert!(!after.contains("app?"), "{out}\n{after}");
    let (_, after, _) = lead(&map, "I dont know\n");
    assert!(
        after.contains("questions: [Should there be an app?]"),
        "{after}"
    );
    let folder = tempfile::tempdir().unwrap();
    crate::support::write_file(&folder.path().join("map.yaml"), &after);
    let check = crate::support::run(folder.path(), &["check", "map.yaml"]);
    assert!(!check.out.contains("question-as-story"), "{}", check.out);
    assert!(check.out.contains("open-question"), "{}", check.out);
}

#[test]
fn a_slice_takes_the_numbers_that_come_with_other_words() {
    let map = format!(
        "{SHOP}releases: [one]\nactivities:\n  - {{activity: Find, tasks: [{{task: Search, stories: [By name, By photo, By brand]}}, {{task: Browse, stories: [See an aisle]}}]}}\n  - {{activity: Pay, tasks: [{{task: Hand over, stories: [Pay cash]}}]}}\n  - {{activity: Leave, tasks: [{{task: Go, stories: [Go home]}}]}}\n"
    );
    let (out, after, _) = lead(&map, "1,2,4 and the filter\n\n");
    assert!(out.contains("Which task is `the filter` in?"), "{out}");
    assert!(
        after.contains("By name: one, By photo: one, By brand]"),
        "{out}\n{after}"
    );
    assert!(after.contains("See an aisle: one"), "{after}");
    // It is asked about before anything else.
    let left = out.split_once("Which task is").unwrap().1;
    assert!(
        left.contains("More?") && !after.contains("the filter"),
        "{out}"
    );
}

/// A map whose only release is to be agreed.
fn sliced() -> String {
    format!(
        "{SHOP}releases: [{{release: one, outcome: Sarah buys, measure: Often}}]\nactivities:\n  - {{activity: Find, tasks: [{{task: Search, stories: [By name: one]}}, {{task: Browse, stories: [See an aisle: one]}}]}}\n  - {{activity: Pay, tasks: [{{task: Hand over, stories: [Pay cash: one]}}, {{task: Wait, stories: [Wait: one]}}]}}\n  - {{activity: Leave, tasks: [{{task: Go, stories: [Go home: one]}}, {{task: Pack, stories: [Fill bags: one]}}]}}\n"
    )
}

#[test]
fn whoever_agrees_least_is_asked_and_what_is_parked_comes_up_at_the_end() {
    let (out, _, minutes) = lead(
        &sliced(),
        "Maren 5, Jonas 3, Tobias 1\nout 7, and the cash thing\nThe desk isn't asked\nyes\n\n\nMaren\n\n2\nMaren asks the desk\n",
    );
    assert!(out.contains("What is Tobias missing?"), "{out}");
    assert!(
        out.contains("There is no card `7, and the cash thing` here"),
        "{out}"
    );
    // The slice is read with its tasks, and a card where it stumbles has a number.
    assert!(out.contains("  2  See an aisle (Browse)"), "{out}");
    let parked = "`The desk isn't asked` is in the parking lot. What becomes of it?";
    assert!(out.contains(parked), "{out}");
    assert!(
        out.contains("Parked at: Does everybody agree to `one`?"),
        "{out}"
    );
    assert!(minutes.contains("Maren asks the desk"), "{out}\n{minutes}");
    assert!(minutes.contains("See an aisle"), "{minutes}");
}

#[test]
fn a_question_is_repeated_with_all_that_belongs_to_it() {
    let (out, _, _) = lead(&sliced(), "why\n");
    let repeated = out.split_once("> why").unwrap().1;
    assert!(repeated.contains("`one`, 6 stories"), "{out}");
    assert!(repeated.contains("  2  Take out: By name"), "{out}");
}

#[test]
fn the_words_of_other_languages_name_the_one_here() {
    let (out, map, _) = lead(
        &format!("lang: de\n{}", steps()),
        "\n\nzurück\nüberspringen macht das Marketing\nSuchen\n",
    );
    assert!(
        out.contains("Das Wort für `zurück` ist hier `back`"),
        "{out}"
    );
    assert!(
        out.contains("Das Wort für `überspringen` ist hier `skip`"),
        "{out}"
    );
    assert!(map.contains("tasks: [Suchen]"), "{map}");
}

#[test]
fn what_isnt_counted_is_named() {
    let (out, _, _) = lead(&format!("{SHOP}activities: [Find, Database]\n"), "\n");
    assert!(
        out.contains("Not counted, since no user does them: `Database`"),
        "{out}"
    );
    let empty = sliced().replace(
        "  - {activity: Leave",
        "  - {activity: Compare, ignore: {rule: empty-activity, reason: Later}}\n  - {activity: Leave",
    );
    let (out, _, _) = lead(&empty, "");
    assert!(
        out.contains("one: 3 of 3 activities, 1 without stories"),
        "{out}"
    );
}

#[test]
fn cards_are_added_in_the_order_in_which_they_are_said() {
    let map = format!(
        "{SHOP}activities: [{{activity: Find, tasks: [Search]}}, {{activity: Pay, tasks: [Pay]}}, {{activity: Leave, tasks: [Go]}}]\nbacklog: [By brand, By price]\n"
    );
    let (out, after, _) = lead(&map, "By name; By photo; 2\n\n");
    let at = |title: &str| {
        after
            .find(title)
            .unwrap_or_else(|| panic!("{out}\n{after}"))
    };
    assert!(
        at("By name") < at("By photo") && at("By photo") < at("By price"),
        "{after}"
    );
}

#[test]
fn a_workshop_keeps_its_time_when_it_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    crate::support::write_file(&path.join("map.yaml"), steps());
    let short = workshop(path, &["--time", "31"], "");
    let is_short = |out: &str| {
        [" · 3 min left", " · 2 min left"]
            .iter()
            .any(|left| out.contains(left))
    };
    assert!(is_short(&short.out), "{}", short.out);
    let again = workshop(path, &[], "");
    assert!(is_short(&again.out), "{}", again.out);
}

#[test]
fn nothing_of_a_line_is_lost_where_a_part_of_it_is_asked_about() {
    let line = "Search; what about phones?; Choose";
    let tasks = |typed: &str| {
        let (out, map, _) = lead(&steps(), &format!("\n\n{line}\n{typed}"));
        let (_, tasks) = map.split_once("tasks: ").unwrap_or_default();
        let (tasks, _) = tasks.split_once('}').unwrap_or_default();
        (out, tasks.to_owned())
    };
    // Other words take the place of what was asked about, also if the whole line is typed again.
    for other in ["Look on a phone", "Search; Look on a phone; Choose"] {
        let (out, tasks) = tasks(&format!("{other}\n"));
        assert_eq!(tasks, "[Search, Look on a phone, Choose]", "{out}");
    }
    // What doesn't answer leaves it open.
    for aside in ["park phones", "?", "why", "show", "time"] {
        let (out, tasks) = tasks(&format!("{aside}\n\n"));
        assert_eq!(tasks, "[Search, Choose]", "{aside}: {out}");
        assert_eq!(out.matches("is a question").count(), 2, "{aside}: {out}");
    }
    let (out, kept) = tasks("nothing else\n");
    assert_eq!(kept, "[Search, Choose]", "{out}");
    // Who stops there is told what isn't saved.
    for stop in ["pause\n", ""] {
        let (out, _) = tasks(stop);
        let told = "isn't saved: Search; what about phones?; Choose";
        assert!(out.contains(told), "{stop}: {out}");
    }
}

/// A map whose only release is agreed in the first line, so that its gaps are asked about next.
fn agreed(input: &str) -> (String, String, String) {
    lead(&sliced(), &format!("fine, let's do it\n{input}"))
}

#[test]
fn what_answers_no_question_of_a_gap_leaves_it_open() {
    for said in [
        "I don't know, ask Tom",
        "weiß nicht, frag Tom",
        "je ne sais pas, demande à Tom",
        "no lo sé, pregunta a Tom",
        "わからない、トムに聞いて",
    ] {
        let (out, map, minutes) = agreed(&format!("{said}\n\n"));
        assert!(
            out.contains(&format!("`{said}` sounds like no answer")),
            "{out}"
        );
        assert!(!map.contains("answer:"), "{said}: {map}");
        assert!(
            map.contains("questions: [\"`Pay`: what if it fails?\"]"),
            "{said}: {map}"
        );
        assert!(minutes.contains("## Still open"), "{minutes}");
        let (_, map, _) = agreed(&format!("{said}\ny\n"));
        assert!(map.contains("answer:"), "{said}: {map}");
    }
    let what_if = "`Pay`: what if it fails?\n";
    for said in [
        "why do we need that?",
        "no, that's wrong",
        "ask Tom",
        "Priya: never!",
        "das stimmt nicht",
    ] {
        let (out, map, _) = agreed(&format!("{said}\npark\n"));
        assert!(out.contains(&format!("Parked: {said}")), "{said}: {out}");
        assert_eq!(out.matches(what_if).count(), 2, "{said}: {out}");
        assert!(!map.contains("questions"), "{said}: {map}");
    }
    for said in [
        "no, she pays cash then",
        "The porter decides",
        "They ask Tom at the desk, and wait until he has time",
    ] {
        let (out, map, _) = agreed(&format!("{said}\n"));
        assert!(map.contains(said), "{said}: {out}");
    }
}

#[test]
fn a_field_takes_no_sentence_that_says_who_else_knows() {
    let map = sliced().replace(", measure: Often", "");
    let (out, after, _) = lead(&map, "Priya will have to say\n\nnobody calls\n");
    assert!(out.contains("sounds like no answer"), "{out}");
    assert!(after.contains("measure: nobody calls"), "{out}\n{after}");
}

#[test]
fn sentences_end_a_list_in_all_languages() {
    for said in [
        "that's all from our side",
        "I think that's everybody",
        "we've got everything",
        "nothing else from me",
        "that should be it",
        "I think we're done here",
        "das müsste alles sein",
        "das war's von unserer Seite",
        "ça devrait être tout",
        "eso debería ser todo",
        "isso deve ser tudo",
        "dovrebbe essere tutto",
        "dat zou alles moeten zijn",
        "to powinno być wszystko",
        "これで全員です",
        "应该就这些了",
        "빠진 게 없어요",
    ] {
        let (out, map, _) = lead(&steps(), &format!("\n\nSearch\n{said}\n\nHand over\n"));
        assert!(map.contains("tasks: [Search]"), "{said}: {out}\n{map}");
        assert!(map.contains("activity: Pay"), "{said}: {out}\n{map}");
    }
    for said in [
        "Tom says nothing is missing",
        "and that's all from our side",
        "sees it, half of it... no, nothing else",
    ] {
        let (out, map, _) = lead(&steps(), &format!("\n\nSearch\n{said}\n\nHand over\n"));
        assert!(
            out.contains("sounds like no card") && !map.contains(said),
            "{said}: {out}\n{map}"
        );
        assert!(map.contains("activity: Pay"), "{said}: {out}\n{map}");
    }
}

/// A map with a task whose stories can come from the backlog.
fn with_backlog() -> String {
    format!(
        "{SHOP}activities: [{{activity: Find, tasks: [Search]}}, {{activity: Pay, tasks: [Pay]}}, {{activity: Leave, tasks: [Go]}}]\nbacklog: [By brand, By price, By shop]\n"
    )
}

#[test]
fn numbers_choose_also_with_words_behind_them() {
    let (out, map, minutes) = lead(&with_backlog(), "1 but only for Priya\n");
    assert!(
        map.contains("tasks: [{task: Search, stories: [By brand]}]"),
        "{out}\n{map}"
    );
    assert!(
        minutes.contains("By brand, but only for Priya"),
        "{out}\n{minutes}"
    );
    for (said, stories) in [
        ("2 of course", "[By price]"),
        ("mostly 1, but 3 too", "[By brand, By shop]"),
        ("1 to 3, not 2", "[By brand, By shop]"),
        ("1, aber nur für Priya", "[By brand]"),
        ("1 mais seulement pour Priya", "[By brand]"),
    ] {
        let (out, map, _) = lead(&with_backlog(), &format!("{said}\n"));
        assert!(
            map.contains(&format!("stories: {stories}")),
            "{said}: {out}\n{map}"
        );
    }
    // A number without a mark can belong to a title.
    let asked = "does 2 choose here, with `tickets a day`?";
    for (key, stories) in [
        ("y", "[By price, tickets a day]"),
        ("\"2 tickets a day\"", "[2 tickets a day]"),
    ] {
        let (out, map, _) = lead(&with_backlog(), &format!("2 tickets a day\n{key}\n"));
        assert!(out.to_lowercase().contains(asked), "{out}");
        assert!(
            map.contains(&format!("stories: {stories}")),
            "{key}: {out}\n{map}"
        );
    }
}

#[test]
fn people_without_a_name_are_asked_about() {
    let map = format!("{SHOP}activities: []\n");
    for (said, told) in [
        ("the family on the second floor", "could be several people"),
        (
            "the Kowalskis from the second floor",
            "could be several people",
        ),
        ("die Familie im zweiten Stock", "could be several people"),
        ("our cleaners", "are several people"),
        ("his wife as well", "names nobody"),
        ("me too", "names nobody"),
        ("seine Frau auch", "names nobody"),
    ] {
        let (out, after, _) = lead(&map, &format!("{said}\n\nMia, a guest\n"));
        assert!(out.contains(told), "{said}: {out}");
        assert!(
            after.contains("Mia, a guest") && !after.contains(said),
            "{said}: {after}"
        );
    }
}

#[test]
fn titles_keep_no_name_of_who_says_them() {
    let start =
        "Wash\n1\nPriya, Tom from development\n\nA plan\n\nMarta Kowalski, a mother\nWash\n\n";
    let (out, map, _) = lead(
        "",
        &format!("{start}Priya: paying!; Tom (dev): booking; Marta: washing; Note: rinse\n"),
    );
    assert!(
        ["- paying!", "- booking", "- washing", "- \"Note: rinse\""]
            .iter()
            .all(|title| map.contains(title)),
        "{out}\n{map}"
    );
}

#[test]
fn whoever_agrees_in_a_sentence_agrees() {
    for said in [
        "yes, fine with us",
        "fine, let's do it",
        "agreed from our side",
        "everybody's fine with it",
        "ok four, four, three",
        "Tom 4, Ingrid 4 and Priya 3",
        "ja, machen wir so",
        "d'accord, on y va",
        "sí, adelante",
        "はい、そうしましょう",
    ] {
        let (out, _, _) = lead(&sliced(), &format!("{said}\n"));
        assert!(out.contains("Agreed: one"), "{said}: {out}");
    }
    let said = "yes, but Priya wants the statistics next";
    let (out, _, minutes) = lead(&sliced(), &format!("{said}\ny\n"));
    assert!(out.contains(&format!("Is `{said}` a yes?")), "{out}");
    assert!(
        out.contains("Agreed: one") && minutes.contains(&format!("- {said}")),
        "{out}\n{minutes}"
    );
    let (out, _, _) = lead(&sliced(), "no, never\n");
    assert!(
        out.contains("What is missing?") && !out.contains("Parked"),
        "{out}"
    );
}

#[test]
fn a_session_that_goes_on_says_its_question_again() {
    let folder = tempfile::tempdir().unwrap();
    crate::support::write_file(&folder.path().join("map.yaml"), steps());
    workshop(folder.path(), &[], "\n\nSearch\n");
    let again = workshop(folder.path(), &[], "Look around\n").out;
    assert!(
        again.contains("`Find`: what does Sarah Miller do first, and then?\nSo far: Search\n"),
        "{again}"
    );
    assert!(again.contains("More?"), "{again}");
}
