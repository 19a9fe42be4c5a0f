//! What people say when they are asked whether they agree to a release.

use super::changes::schedule;
use super::reply::{CardChoice, Reply};
use super::slice::card_called;
use crate::messages::{MessageValue, message};
use crate::workshop::answer::{Answer, Misunderstood, half_width};
use crate::workshop::event::Agreement;

/// A release that is to be agreed, with its cards and those that could be in it.
pub(super) struct Cards<'q> {
    pub(super) agreement: &'q Agreement,
    pub(super) cards: &'q [CardChoice],
    pub(super) others: &'q [CardChoice],
}

/// What people say when they agree, in the languages of the catalog.
const YES: [&str; 55] = [
    "agreed",
    "agree",
    "i agree",
    "we agree",
    "yes",
    "y",
    "ok",
    "okay", // English
    "ja",
    "einverstanden",
    "zustimmung",
    "stimme zu", // German
    "oui",
    "d'accord", // French
    "sí",
    "si",
    "de acuerdo",
    "vale", // Spanish
    "sim",
    "de acordo",
    "concordo",
    "concordamos", // Portuguese
    "sì",
    "d'accordo",
    "va bene", // Italian
    "akkoord",
    "eens",
    "mee eens", // Dutch
    "tak",
    "zgoda",
    "zgadzam się",
    "zgadzamy się", // Polish
    "はい",
    "うん",
    "同意",
    "同意します",
    "賛成",
    "賛成です",
    "合意",
    "合意します", // Japanese
    "是",
    "是的",
    "好",
    "好的",
    "可以",
    "行",
    "没问题",
    "赞成",
    "同意了", // Chinese
    "예",
    "네",
    "동의",
    "동의합니다",
    "찬성",
    "좋아요", // Korean
];

/// What people say when they don't, in the same languages.
const NO: [&str; 33] = [
    "no",
    "n",
    "nope",
    "not yet",
    "disagree",
    "nein",
    "nicht einverstanden",
    "non",
    "pas d'accord",
    "todavía no",
    "no estoy de acuerdo",
    "não",
    "nao",
    "discordo",
    "non sono d'accordo",
    "nee",
    "niet akkoord",
    "oneens",
    "nie",
    "nie zgadzam się",
    "いいえ",
    "いや",
    "反対",
    "反対です",
    "不同意",
    "不",
    "不行",
    "不是",
    "反对",
    "아니요",
    "아니오",
    "반대",
    "반대합니다",
];

fn is_yes(text: &str) -> bool {
    YES.contains(&reduced(text).as_str())
}

fn is_no(text: &str) -> bool {
    NO.contains(&reduced(text).as_str())
}

/// What was said, without its case and its end.
fn reduced(text: &str) -> String {
    let text = half_width(text).replace('’', "'").to_lowercase();
    let text = text.trim_end_matches(['.', '!', '。']).trim_end();
    text.to_owned()
}

/// What is said about a release that is to be agreed: yes, cards that go out, cards that come in, or an objection, which
/// is parked.
///
/// # Errors
///
/// They say no and not why, or name a card that is in the release already.
pub(super) fn agree(answer: &Answer, found: Cards, reply: &mut Reply) -> Result<(), Misunderstood> {
    let Cards {
        agreement,
        cards,
        others,
    } = found;
    let yes = |text: &String| is_yes(text);
    if answer.numbers == [1] || !answer.texts.is_empty() && answer.texts.iter().all(yes) {
        reply.agreed = Some(agreement.clone());
        return Ok(());
    }
    if answer.texts.iter().any(|text| is_no(text)) {
        let help = message!("workshop-agree.needed");
        return Err(Misunderstood::new(message!("workshop-agree-no"), help));
    }
    let out = answer.numbers.iter().filter(|number| **number > 1);
    let out = out.filter_map(|number| cards.get(number - 2));
    reply
        .changes
        .extend(out.map(|card| schedule(card.item.clone(), None)));
    for text in &answer.texts {
        match (card_called(others, text), card_called(cards, text)) {
            (Some(card), _) => {
                let release = Some(&agreement.release);
                reply.changes.push(schedule(card.item.clone(), release));
            }
            // Titles put cards in; nobody shall take one out by them.
            (None, Some(card)) => {
                let title = MessageValue::title(&card.title);
                let message = message!("workshop-in-already", title = title);
                let help = message!("workshop-in-already.help");
                return Err(Misunderstood::new(message, help));
            }
            (None, None) => reply.parked.push(text.clone()),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_agree_in_their_own_language() {
        for text in [
            "Agreed!",
            "OK.",
            "Ja",
            "D’accord",
            "Sí",
            "Sim",
            "Sì.",
            "Akkoord",
            "Tak",
            "はい。",
            "同意",
            "是！",
            "好",
            "예",
            "네.",
            "ＯＫ",
        ] {
            assert!(is_yes(text), "{text}");
        }
        for text in [
            "no",
            "いいえ",
            "不",
            "아니요",
            "OK, but later",
            "同意しません",
        ] {
            assert!(!is_yes(text), "{text}");
        }
        for text in ["No", "nein!", "Não.", "いいえ。", "아니요"] {
            assert!(is_no(text), "{text}");
        }
    }
}
