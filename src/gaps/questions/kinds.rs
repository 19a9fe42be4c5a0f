//! The kinds of questions that the words of titles make one ask: what maps often forget.
//!
//! A question is asked if some title has a phrase of the section [`QuestionKind::when`] and nothing on the map
//! has one of [`QuestionKind::unless`]. These sections are in the files below `words/`, one for each language;
//! a language that lacks one of them doesn't have the question. The texts are in the catalog, in
//! `messages/en.ftl`; they have to read well after any title.
//!
//! To add a question, add it here, its text there, its phrases to the files, and a line for each language to
//! `words/examples.txt`. What titles already answer is easily forgotten: try it on real maps.

/// A question, when it is asked, and what answers it.
#[derive(Debug)]
pub(super) struct QuestionKind {
    /// The name of its text in the catalog.
    pub(super) text: &'static str,
    /// The section of the phrases in titles that make one ask.
    pub(super) when: &'static str,
    /// The section of the phrases in titles, criteria and notes that answer it.
    pub(super) unless: &'static str,
    /// The section of the words of which a text of another activity needs one, too, to answer it; none if any text
    /// can. An invitation that is declined says nothing about payments.
    pub(super) elsewhere: Option<&'static str>,
}

/// What people do, and what undoes it. They miss the second if it ships later.
#[derive(Debug)]
pub(super) struct UndoKind {
    /// The section of the phrases in titles of the first.
    pub(super) doing: &'static str,
    /// The section of the phrases in titles of the second.
    pub(super) undoing: &'static str,
    /// Whether the second undoes the first whatever they are about. Others need something in common: who returns a
    /// tank doesn't get the money for a course back.
    pub(super) is_general: bool,
}

impl QuestionKind {
    const fn new(text: &'static str, when: &'static str, unless: &'static str) -> Self {
        Self {
            text,
            when,
            unless,
            elsewhere: None,
        }
    }

    /// The same question, which a text of another activity answers only with a word of this section.
    const fn answered_elsewhere_by(mut self, section: &'static str) -> Self {
        self.elsewhere = Some(section);
        self
    }
}

impl UndoKind {
    const fn new(doing: &'static str, undoing: &'static str) -> Self {
        Self {
            doing,
            undoing,
            is_general: false,
        }
    }

    /// The same pair, whatever it is about.
    const fn in_general(mut self) -> Self {
        self.is_general = true;
        self
    }
}

/// All kinds, the most productive first: a map is asked only the first few that apply.
pub(super) static KINDS: &[QuestionKind] = &[
    QuestionKind::new("question-payment-fails", "paying", "payment that fails")
        .answered_elsewhere_by("money"),
    QuestionKind::new("question-delivery", "delivery", "hand-over"),
    QuestionKind::new("question-who-they-are", "personal", "identity"),
    QuestionKind::new("question-leave", "membership", "leaving"),
    QuestionKind::new("question-access-ends", "access", "end of access"),
    QuestionKind::new("question-who-decides", "application", "decision"),
    QuestionKind::new("question-who-prepares", "order ahead", "preparation"),
    QuestionKind::new("question-who-answers", "question", "answer"),
    QuestionKind::new("question-who-repairs", "report", "repair"),
    QuestionKind::new(
        "question-who-cancels",
        "news of a cancellation",
        "cancellation",
    ),
    QuestionKind::new("question-who-pays", "invoice", "payment of an invoice"),
    QuestionKind::new("question-money-back", "buying", "money back"),
    QuestionKind::new("question-stop", "repetition", "stopping"),
    QuestionKind::new("question-mute", "news", "silence"),
    QuestionKind::new("question-proof", "prepayment", "proof"),
    QuestionKind::new("question-first-time", "sign-in", "sign-up"),
    QuestionKind::new("question-lies", "public opinion", "moderation"),
    QuestionKind::new("question-who-provides", "offer", "upkeep of the offer"),
    QuestionKind::new("question-who-writes", "recipe", "writing"),
];

/// What is undone, what matters most first.
pub(super) static UNDO_KINDS: &[UndoKind] = &[
    UndoKind::new("access", "end of access"),
    UndoKind::new("membership", "leaving"),
    UndoKind::new("repetition", "stopping"),
    UndoKind::new("paying", "money back"),
    UndoKind::new("news", "silence").in_general(),
];
