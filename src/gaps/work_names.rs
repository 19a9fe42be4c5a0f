//! Names that describe the work of the team, a period or a layer, instead of what users do.
//!
//! In Jeff Patton's "User Story Mapping" (2014) the backbone is what users do, from left to right,
//! and a release is a slice through all of it. A week, a phase or a layer is neither.

use super::language::HeadPosition;
use super::title_words::{TitleWords, Word};
use super::word_list::{RuleWords, WordList};
use super::word_section::WordSection;
use super::{RuleContext, RuleItem, find_rule};

/// The rule that reports layers among the activities. Its options say what is one.
pub(crate) const LAYER_RULE: &str = "cross-cutting-activity";

/// The words that mark a name as a layer of the work.
pub(crate) struct LayerWords {
    layers: RuleWords,
    /// Last words that change nothing: `infrastructure work`.
    fillers: &'static WordList,
    prefixes: &'static WordList,
    articles: &'static WordList,
    and: &'static WordList,
}

impl LayerWords {
    /// The words for activities.
    pub(crate) fn new(context: &RuleContext) -> Self {
        Self::with(context, context.rule_words(LAYER_RULE, WordSection::Layers))
    }

    /// The words for names with another list of layers.
    pub(crate) fn with(context: &RuleContext, layers: RuleWords) -> Self {
        Self {
            layers,
            fillers: context.words(WordSection::LayerFillers),
            prefixes: context.words(WordSection::LayerPrefixes),
            articles: context.words(WordSection::Articles),
            and: context.words(WordSection::And),
        }
    }

    /// For every activity, whether it is a layer; none if the project turns the rule off.
    pub(crate) fn layers(&self, context: &RuleContext) -> Vec<bool> {
        let is_on = find_rule(LAYER_RULE).is_some_and(|rule| context.is_on(rule));
        let mut layers = vec![false; context.map.activities.len()];
        let activities = context.titles().iter().take(layers.len());
        for (title, is_layer) in activities.zip(&mut layers).filter(|_| is_on) {
            debug_assert!(matches!(title.item, RuleItem::Activity(_)));
            *is_layer = self.names_layer(&title.words) || self.has_prefix(title.text);
        }
        layers
    }

    /// Whether a name consists of layers: `Infrastructure`, `Security & compliance`, `Technical debt
    /// work`.
    pub(crate) fn names_layer(&self, words: &TitleWords) -> bool {
        let words = words.clone().without_first(|word| self.articles.has(word));
        let covers = |words: &TitleWords| self.layers.covers(words, self.and);
        covers(&words) || covers(&words.without_last(|word| self.fillers.has(word)))
    }

    /// Whether a name begins with a word for layers and a colon or a dash: `Enabler: …`.
    fn has_prefix(&self, name: &str) -> bool {
        let Some(end) = name
            .find([':', '：', '–', '—'])
            .or_else(|| name.find(" - "))
        else {
            return false;
        };
        self.prefixes.equals(&TitleWords::new(&name[..end]))
    }
}

/// The words that name periods and phases of the project.
pub(crate) struct PeriodWords {
    periods: &'static WordList,
    phases: &'static WordList,
    ordinals: &'static WordList,
    numbers: &'static WordList,
    /// Which word of a name says that it is a phase.
    head: HeadPosition,
}

impl PeriodWords {
    /// The words of the map's language.
    pub(crate) fn new(context: &RuleContext) -> Self {
        Self {
            periods: context.words(WordSection::Periods),
            phases: context.words(WordSection::Phases),
            ordinals: context.words(WordSection::Ordinals),
            numbers: context.words(WordSection::Numbers),
            head: context.language_or_any().head(),
        }
    }

    /// Whether a name could be a period of the project or one of a user's life: `First week`. Rules
    /// report such names only if a map has several.
    pub(crate) fn may_be_period(&self, words: &TitleWords) -> bool {
        let [ordinal, period] = words.as_slice() else {
            return false;
        };
        self.ordinals.has(ordinal) && self.periods.has(period)
    }

    /// Whether a name is a week, sprint, phase or quarter of the project: `Week 3`, `Phase 1: explore`,
    /// `Q2 2027`, `Planning phase`, `3. Woche`.
    pub(crate) fn is_period(&self, words: &TitleWords) -> bool {
        match words.as_slice() {
            [period, number, ..] if self.periods.has(period) => self.is_number(number),
            [number, period, ..] if is_digits(number) && self.periods.has(period) => true,
            [quarter] if is_quarter(quarter) => true,
            [quarter, year] | [year, quarter] if is_quarter(quarter) => self.is_number(year),
            words => self.is_phase(words),
        }
    }

    /// Whether a name is a phase of the work: `Phase 2`, `Sprint 4`, `Planning phase`.
    pub(crate) fn is_numbered_phase(&self, words: &TitleWords) -> bool {
        match words.as_slice() {
            [phase, number, ..] if self.phases.has(phase) => self.is_number(number),
            words => self.is_phase(words),
        }
    }

    /// Whether two words, or one that is made of two, name a phase: `Planning phase`. Where the first word says
    /// what a name is, the one before `phase` may be a verb.
    pub(crate) fn is_phase(&self, words: &[Word]) -> bool {
        match words {
            [first, phase] => {
                let can_be_phase = self.head == HeadPosition::Last || self.ordinals.has(first);
                can_be_phase && self.phases.has(phase)
            }
            [phase] => self.phases.has_part(phase),
            _ => false,
        }
    }

    fn is_number(&self, word: &Word) -> bool {
        is_digits(word) || self.numbers.has(word)
    }
}

fn is_quarter(word: &Word) -> bool {
    matches!(&*word.lower, "q1" | "q2" | "q3" | "q4")
}

fn is_digits(word: &Word) -> bool {
    !word.lower.is_empty() && word.lower.bytes().all(|byte| byte.is_ascii_digit())
}
