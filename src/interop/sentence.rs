//! Story sentences: `As a buyer, I want to pay later, so that I can order today`.

/// A sentence in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StorySentence {
    pub(crate) persona: String,
    /// What they want, with its first letter raised: a title.
    pub(crate) title: String,
    pub(crate) why: Option<String>,
}

/// The words of a language around the parts, in lower case.
struct SentenceForm {
    starts: &'static [&'static str],
    wants: &'static [&'static str],
    reasons: &'static [&'static str],
}

const FORMS: [SentenceForm; 10] = [
    SentenceForm {
        starts: &["as a ", "as an ", "as the "],
        wants: &[
            "i want to be able to ",
            "i want to ",
            "i want ",
            "i would like to ",
            "i'd like to ",
            "i need to ",
            "i can ",
            "i need ",
        ],
        reasons: &["so that ", "in order to ", "so "],
    },
    SentenceForm {
        starts: &["como "],
        wants: &["quiero poder ", "quiero ", "necesito "],
        reasons: &["para que ", "para "],
    },
    SentenceForm {
        starts: &["als "],
        wants: &["möchte ich ", "will ich "],
        reasons: &["damit ", "um "],
    },
    SentenceForm {
        starts: &["en tant que ", "en tant qu'"],
        wants: &[
            "je veux pouvoir ",
            "je veux ",
            "je souhaite ",
            "je voudrais ",
        ],
        reasons: &["afin de ", "afin que ", "pour que ", "pour "],
    },
    SentenceForm {
        starts: &["como um ", "como uma "],
        wants: &["eu quero ", "quero "],
        reasons: &["para que ", "para "],
    },
    SentenceForm {
        starts: &["как "],
        wants: &["я хочу "],
        reasons: &["чтобы "],
    },
    SentenceForm {
        starts: &["als "],
        wants: &["wil ik kunnen ", "wil ik ", "ik wil "],
        reasons: &["zodat ", "om "],
    },
    SentenceForm {
        starts: &["come "],
        wants: &["voglio poter ", "voglio ", "vorrei "],
        reasons: &["in modo da ", "così da ", "affinché ", "per "],
    },
    SentenceForm {
        starts: &["jako "],
        wants: &["chcę móc ", "chcę ", "chciałbym ", "chciałabym "],
        reasons: &["żeby ", "aby "],
    },
    SentenceForm {
        starts: &["作为一个", "作为一名", "作为"],
        wants: &["我想要", "我希望", "我想", "我要"],
        reasons: &["以便", "这样"],
    },
];

/// What a line of a sentence that goes over several lines begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SentencePart {
    /// The sentence itself: who it is about.
    Start,
    /// What they want, or why.
    Rest,
}

/// The part of a sentence that a line begins; `None` if it begins none.
pub(crate) fn sentence_part(line: &str) -> Option<SentencePart> {
    let line = line.trim().to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| line.starts_with(*word));
    if FORMS.iter().any(|form| begins(form.starts)) {
        return Some(SentencePart::Start);
    }
    let goes_on = |form: &SentenceForm| begins(form.wants) || begins(form.reasons);
    FORMS.iter().any(goes_on).then_some(SentencePart::Rest)
}

/// The parts of a text that is a story sentence and nothing else.
pub(crate) fn story_sentence(text: &str) -> Option<StorySentence> {
    let lower = text.to_lowercase();
    // Places in the lower case are used in the text, which only works if no letter changes its length.
    if lower.len() != text.len() {
        return None;
    }
    FORMS.iter().find_map(|form| {
        let start = form
            .starts
            .iter()
            .find(|start| lower.starts_with(**start))?;
        let first_of = |words: &[&str], from: usize, is_reason: bool, comma: bool| {
            let found = words
                .iter()
                .filter_map(|words| Found::new(&lower, words, from, is_reason));
            let found = found.filter(|found| !comma || found.is_after_comma(&lower));
            found.min_by_key(|found| (found.start, usize::MAX - found.end))
        };
        let want = first_of(form.wants, start.len(), false, false)?;
        // Some say first why: `As a buyer, so that I can pay, I want to give my card`.
        let early = first_of(form.reasons, start.len(), true, false)
            .filter(|reason| reason.start < want.start)
            .and_then(|reason| Some((first_of(form.wants, reason.end, false, true)?, reason)));
        let (want, early) = match early {
            Some((want, reason)) => (want, Some(reason)),
            None => (want, None),
        };
        let reason = first_of(form.reasons, want.end, true, false);
        let persona_end = early.as_ref().map_or(want.start, |found| found.start);
        let persona = trimmed(&text[start.len()..persona_end]);
        let title_end = reason.as_ref().map_or(text.len(), |found| found.start);
        let title = trimmed(&text[want.end..title_end]);
        let why = match early {
            Some(found) => Some(trimmed(&text[found.end..want.start])),
            None => reason.map(|found| trimmed(&text[found.end..])),
        };
        let is_short = persona.split_whitespace().count() <= 8;
        (!persona.is_empty() && !title.is_empty() && is_short).then(|| StorySentence {
            persona: persona.to_owned(),
            title: with_capital(title),
            why: why.filter(|why| !why.is_empty()).map(with_capital),
        })
    })
}

/// Where the words of a form are in a sentence.
struct Found {
    start: usize,
    end: usize,
}

impl Found {
    /// The first place of `words`, right after a space. A reason needs a comma before its shortest words, since
    /// `so` and `para` occur in other places.
    fn new(lower: &str, words: &str, from: usize, is_reason: bool) -> Option<Self> {
        let is_loose = !words.trim().contains(' ') && is_reason;
        lower[from..].match_indices(words).find_map(|(at, _)| {
            let start = from + at;
            let before = &lower[..start];
            let fits = before.ends_with([' ', ',', '\n', '，', '、', '。']) || at == 0;
            let has_comma = before.trim_end().ends_with([',', ';', '.', '，', '。']);
            let after = &lower[start + words.len()..];
            let pronouns = ["i ", "we ", "they ", "he ", "she ", "it ", "you "];
            let has_pronoun = pronouns.iter().any(|pronoun| after.starts_with(pronoun));
            let is_clear = !is_loose || has_comma || has_pronoun || words.len() > 5;
            (fits && is_clear).then_some(Self {
                start,
                end: start + words.len(),
            })
        })
    }

    /// Whether a comma is before the words.
    fn is_after_comma(&self, lower: &str) -> bool {
        lower[..self.start].trim_end().ends_with([',', '，'])
    }
}

fn trimmed(text: &str) -> &str {
    text.trim()
        .trim_end_matches([',', ';', '.', '，', '；', '。'])
        .trim()
}

fn with_capital(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_taken_apart() {
        for (text, persona, title, why) in [
            (
                "As a buyer, I want to pay later, so that I can order today.",
                "buyer",
                "Pay later",
                Some("I can order today"),
            ),
            ("As an admin I want reports", "admin", "Reports", None),
            (
                "As a user, I want to log in so I can see my orders",
                "user",
                "Log in",
                Some("I can see my orders"),
            ),
            (
                "Als Kundin möchte ich später zahlen, damit ich heute bestellen kann",
                "Kundin",
                "Später zahlen",
                Some("Ich heute bestellen kann"),
            ),
            (
                "As a buyer, so that I can pay, I want to give my card.",
                "buyer",
                "Give my card",
                Some("I can pay"),
            ),
            (
                "作为用户，我想登录，以便查看订单。",
                "用户",
                "登录",
                Some("查看订单"),
            ),
            (
                "Als klant wil ik later betalen, zodat ik vandaag kan bestellen",
                "klant",
                "Later betalen",
                Some("Ik vandaag kan bestellen"),
            ),
            (
                "Como comprador, quiero pagar después para que pueda pedir hoy",
                "comprador",
                "Pagar después",
                Some("Pueda pedir hoy"),
            ),
        ] {
            let sentence = story_sentence(text).unwrap();
            assert_eq!(
                (
                    &*sentence.persona,
                    &*sentence.title,
                    sentence.why.as_deref()
                ),
                (persona, title, why)
            );
        }
        assert_eq!(story_sentence("As a rule, nobody pays"), None);
        assert_eq!(story_sentence("Pay later"), None);
    }
}
