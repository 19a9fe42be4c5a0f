//! What people say when they are asked whether they agree to a release.

use super::changes::schedule;
use super::reply::{CardChoice, Reply};
use super::slice::{cards_called, no_card};
use crate::messages::{Conjunction, MessageValue, message};
use crate::workshop::answer::{Answer, Misunderstood};
use crate::workshop::doubt::{agrees, disagrees};
use crate::workshop::event::Agreement;
use crate::workshop::numbers::numbers_in;
use crate::workshop::phrases::{self, adds_nothing, fingers_in, is_no};

/// A release that is to be agreed, with its cards and those that could be in it.
pub(super) struct Cards<'q> {
    pub(super) agreement: &'q Agreement,
    pub(super) cards: &'q [CardChoice],
    pub(super) others: &'q [CardChoice],
}

/// With fewer fingers, somebody doesn't agree.
const MIN_FINGERS: usize = 3;

/// What is said about a release that is to be agreed: yes, in words or by fingers, cards that go out, cards that come in,
/// or an objection, which is parked.
///
/// # Errors
///
/// They say no and not why, numbers could be fingers or cards, or a card is in the release already.
pub(super) fn agree(answer: &Answer, found: Cards, reply: &mut Reply) -> Result<(), Misunderstood> {
    let is_list = |text: &String| !answer.is_literal(text) && numbers_in(text).is_some();
    let is_one_list = !answer.texts.is_empty() && answer.texts.iter().all(is_list);
    let texts = match is_one_list {
        true => vec![answer.texts.join(", ")],
        false => answer.texts.clone(),
    };
    let numbers = answer.numbers.iter().copied();
    let mut agreeing = numbers.clone().filter(|number| *number == 1).count();
    let mut leaving: Vec<usize> = numbers.filter(|number| *number > 1).collect();
    let mut titles = Vec::new();
    for text in &texts {
        if answer.is_literal(text) {
            titles.push(text);
        } else if let Some(numbers) = numbers_behind_out(text) {
            leaving.extend(numbers);
        } else if let Some(fingers) = fingers_in(text) {
            let highest = fingers.shown.iter().max().copied().unwrap_or_default();
            // Beside titles, numbers are those of cards. A list of cards has no number twice, and none that no card has.
            if !fingers.is_sure && !is_one_list {
                leaving.extend(fingers.shown);
            } else if fingers.is_sure || highest > found.cards.len() + 1 {
                if fingers.shown.iter().any(|shown| *shown < MIN_FINGERS) {
                    return Err(what_is_missing_for(text));
                }
                agreeing += 1;
            } else {
                return Err(fingers_or_cards(text));
            }
        } else if let Some(numbers) = numbers_in(text) {
            leaving.extend(numbers);
        } else if agrees(text) {
            agreeing += 1;
        } else if is_no(text) || disagrees(text) {
            return Err(what_is_missing());
        } else if !adds_nothing(text) {
            titles.push(text);
        }
    }
    if let Some(wrong) = leaving
        .iter()
        .find(|number| !(2..=found.cards.len() + 1).contains(*number))
    {
        return Err(Misunderstood::no_choice(*wrong, found.cards.len() + 1));
    }
    if agreeing > 0 && leaving.is_empty() && titles.is_empty() {
        reply.agreed = Some(found.agreement.clone());
        return Ok(());
    }
    let out = leaving
        .iter()
        .filter_map(|number| found.cards.get(number - 2));
    reply
        .changes
        .extend(out.map(|card| schedule(card.item.clone(), None)));
    for title in titles {
        change_card(title, &found, reply)?;
    }
    if reply.changes.is_empty() && reply.parked.is_empty() {
        return Err(what_is_missing());
    }
    Ok(())
}

/// What a title, or something else that is said, does to a release.
fn change_card(text: &str, found: &Cards, reply: &mut Reply) -> Result<(), Misunderstood> {
    let Cards { cards, others, .. } = found;
    // What names some cards and says more is an objection.
    let called = |cards, text: &str| cards_called(cards, text).ok().flatten();
    let out = behind_out(text).and_then(|titles| called(cards, titles));
    if let Some(out) = out {
        let out = out.into_iter();
        reply
            .changes
            .extend(out.map(|card| schedule(card.item.clone(), None)));
    } else if let Some(entering) = called(others, text) {
        let entering = entering.into_iter();
        let release = Some(&found.agreement.release);
        reply
            .changes
            .extend(entering.map(|card| schedule(card.item.clone(), release)));
    } else if let Some(inside) = called(cards, text) {
        // Titles put cards in; nobody shall take one out by a title alone.
        let inside: Vec<&str> = inside.iter().map(|card| card.title.as_str()).collect();
        let title = MessageValue::titles(&inside, Conjunction::And);
        let message = message!("workshop-in-already", title = title);
        let help = message!("workshop-in-already.help");
        return Err(Misunderstood::new(message, help));
    } else if let Some(titles) = taken_out(text) {
        return Err(no_card(titles));
    } else {
        reply.parked.push(text.to_owned());
    }
    Ok(())
}

/// What comes behind the word that takes cards out.
fn behind_out(text: &str) -> Option<&str> {
    let (word, rest) = text.split_once([' ', ':', '：'])?;
    phrases::has("out", &word.to_lowercase()).then_some(rest.trim())
}

/// What shall go out, behind a word that no objection begins with.
fn taken_out(text: &str) -> Option<&str> {
    const OUT: [&str; 6] = ["out", "drop", "remove", "raus", "heraus", "out:"];
    let (word, titles) = text.split_once(' ')?;
    // `out of stock` is an objection.
    let is_out = OUT.contains(&word) && !titles.starts_with("of ");
    is_out.then_some(titles.trim())
}

/// The numbers of cards that go out, as in `out 2, 3`.
fn numbers_behind_out(text: &str) -> Option<Vec<usize>> {
    behind_out(text).and_then(numbers_in)
}

/// The question what is missing, of those whose names stand beside too few fingers.
fn what_is_missing_for(text: &str) -> Misunderstood {
    let shown = text.split([',', ';', '/', '、', '，']).filter_map(|part| {
        let number = part.split(|c: char| !c.is_ascii_digit());
        let fingers: usize = number.filter_map(|digits| digits.parse().ok()).next()?;
        let name = part.trim_matches(|c: char| !c.is_alphabetic());
        (fingers < MIN_FINGERS && !name.is_empty() && !phrases::has("fingers", name))
            .then_some(name)
    });
    let names: Vec<&str> = shown
        .filter(|name| !phrases::has("everybody", name))
        .collect();
    match names[..] {
        [] => what_is_missing(),
        [..] => Misunderstood::new(
            message!(
                "workshop-agree-low",
                names = MessageValue::names_joined(&names, Conjunction::And)
            ),
            message!("workshop-agree.needed"),
        ),
    }
}

fn what_is_missing() -> Misunderstood {
    Misunderstood::new(
        message!("workshop-agree-no"),
        message!("workshop-agree.needed"),
    )
}

/// Numbers that could be fingers, or those of cards that go out.
fn fingers_or_cards(text: &str) -> Misunderstood {
    Misunderstood::new(
        message!("workshop-fingers-or-cards"),
        message!("workshop-fingers-or-cards.help", numbers = text),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::{ItemKind, ItemRef};
    use crate::workshop::effect::CardChoice;

    /// What a line about a release with three cards becomes: `agreed`, `out` or `parked` with what it is about, or the name
    /// of the message that refuses it.
    fn said(line: &str) -> String {
        let card = |title: &str| CardChoice {
            item: ItemRef::new(ItemKind::Story, title),
            title: title.to_owned(),
            task: "Pay".to_owned(),
        };
        let agreement = Agreement {
            release: "first".into(),
            contents: String::new(),
        };
        let cards = ["A", "B", "C"].map(card);
        let others = ["D", "E"].map(card);
        let mut reply = Reply::default();
        let found = Cards {
            agreement: &agreement,
            cards: &cards,
            others: &others,
        };
        match agree(&Answer::read_agreement(line), found, &mut reply) {
            Err(wrong) => wrong.message.name.to_string(),
            Ok(()) if reply.agreed.is_some() => "agreed".into(),
            Ok(()) if !reply.parked.is_empty() => format!("parked {}", reply.parked.join("; ")),
            Ok(()) => format!("{} changes", reply.changes.len()),
        }
    }

    #[test]
    fn fingers_agree_and_never_take_cards_out() {
        for line in [
            "1",
            "yes",
            "5, 4, 4, 3",
            "5 4 3 3",
            "all 5",
            "4 fingers",
            "Mia 5, Tom 4",
            "all agree",
            "5",
            "fingers 3",
            "Ja; ja; ja",
        ] {
            assert_eq!(said(line), "agreed", "{line}");
        }
        for line in ["no", "5, 4, 4, 2", "0", "2 fingers", "nothing", "all 2"] {
            assert_eq!(said(line), "workshop-agree-no", "{line}");
        }
        for line in ["2", "2, 3", "4, 3"] {
            assert_eq!(said(line), "workshop-fingers-or-cards", "{line}");
        }
        assert_eq!(said("out 2, 3"), "2 changes");
        assert_eq!(said("out B"), "1 changes");
        assert_eq!(said("out 2; D"), "2 changes");
        assert_eq!(said("2; D (Pay)"), "2 changes");
        assert_eq!(said("D, E"), "2 changes");
        assert_eq!(said("D and E"), "2 changes");
        assert_eq!(said("ohne A und B"), "2 changes");
        assert_eq!(said("D, but only later"), "parked D, but only later");
        assert_eq!(said("A, B"), "workshop-in-already");
        assert_eq!(said("6"), "workshop-no-choice");
        assert_eq!(said("B"), "workshop-in-already");
        assert_eq!(
            said("There is no way to pay"),
            "parked There is no way to pay"
        );
    }
}
