//! Code actions for diagnostics: the lines that an error suggests, and what can be done about a gap.

use super::items::item_at;
use super::{OfferedAction, ProposedEdit};
use crate::gaps::{self, RuleItem};
use crate::lsp::features::QUICK_FIX;
use crate::lsp::protocol::PlaceRange;
use crate::lsp::workspace::DocumentView;
use crate::map::{Change, ExpectedText, ItemKind, ItemList, ItemOrMap, ListPosition, StoryMap};
use crate::text::{Diagnostic, Edit, Edits, Source, Suggestion, shortened};

/// The most characters of a suggested line that a menu shows.
const MAX_SHOWN: usize = 60;

/// The reason that is put in for ignoring a gap.
const REASON: &str = "why this is fine";

/// The lines that diagnostics suggest.
pub(crate) fn suggestions(view: &DocumentView, range: PlaceRange) -> Vec<OfferedAction> {
    let found = view.diagnostics();
    let near = found
        .iter()
        .filter(|found| is_near(&found.diagnostic, range));
    let proposals = near.filter_map(|found| {
        let suggestion = found.diagnostic.suggestion.as_ref()?;
        let edits = ProposedEdit::Edits(suggested_edits(&found.diagnostic, suggestion)?);
        let mut proposal =
            OfferedAction::new(QUICK_FIX, title(&found.diagnostic, suggestion), edits);
        proposal.is_preferred = suggestion.is_certain;
        Some(proposal.for_diagnostic(&found.value(view)))
    });
    proposals.collect()
}

/// Whether a diagnostic is on one of the lines of a range.
fn is_near(diagnostic: &Diagnostic, range: PlaceRange) -> bool {
    let (start, end) = (diagnostic.place.start().line, diagnostic.place.end().line);
    start <= range.end.line.saturating_add(1) && range.start.line.saturating_add(1) <= end
}

/// What a suggestion does: the help of its diagnostic, which may name a second way out, or else its line.
fn title(diagnostic: &Diagnostic, suggestion: &Suggestion) -> String {
    let mut lines = suggestion.text.lines();
    let Some(line) = lines.next() else {
        return "Remove the line".to_owned();
    };
    let help = diagnostic.help.as_deref().unwrap_or_default();
    let help = help.split([';', '\n']).next().unwrap_or_default();
    let help = help.split(", or ").next().unwrap_or_default().trim();
    if let Some(word) = help.strip_prefix("did you mean ") {
        return format!("Change to {}", word.trim_end_matches('?'));
    }
    if help.is_empty() || help.ends_with('?') {
        return format!("Change to `{}`", shortened(line.trim(), MAX_SHOWN));
    }
    let mut letters = help.chars();
    let first = letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect());
    format!("{first}{}", letters.as_str())
}

/// The edits that put in the lines that a diagnostic suggests.
fn suggested_edits(diagnostic: &Diagnostic, suggestion: &Suggestion) -> Option<Edits> {
    let source: &Source = &diagnostic.place.source;
    let start = source.line_span(suggestion.line).start as usize;
    let last = suggestion.line + suggestion.replaces.saturating_sub(1);
    let is_crlf = source.text().contains("\r\n");
    let new = if is_crlf {
        suggestion.text.replace('\n', "\r\n")
    } else {
        suggestion.text.clone()
    };
    let end = match suggestion.replaces {
        0 => start,
        _ => source.line_span(last).end as usize,
    };
    let (new, end) = if new.is_empty() && suggestion.replaces > 0 {
        // The line goes with its line break.
        let next = source.line_span(last + 1).start as usize;
        (new, next.max(end))
    } else if suggestion.replaces == 0 {
        (format!("{new}{}", if is_crlf { "\r\n" } else { "\n" }), end)
    } else {
        (new, end)
    };
    Edits::new(vec![Edit::new(start, end, new)])
}

/// What can be done about the gaps in a range.
pub(crate) fn gaps(view: &DocumentView, range: PlaceRange) -> Vec<OfferedAction> {
    let Some(map) = view.document.current_map() else {
        return Vec::new();
    };
    let here = item_at(map, view.positions.offset(range.start)).map(|(_, item)| item);
    let (gaps, map) = (&map.analyzed.gaps, &map.analyzed.map);
    let mut proposals = Vec::new();
    for found in view.diagnostics() {
        let Some(finding) = found.finding.map(|at| &gaps.findings[at]) else {
            continue;
        };
        // On any line of an item, its gaps can be fixed.
        let is_here = here == Some(finding.subject.item());
        if !is_here && !is_near(&found.diagnostic, range) {
            continue;
        }
        let (rule, item) = (finding.rule.id, finding.subject.item());
        let diagnostic = found.value(view);
        let fixes = gaps::fixes(finding, map);
        if !fixes.is_empty() {
            let help = found.diagnostic.help.as_deref().unwrap_or(rule);
            let title = format!("Fix `{rule}`: {help}");
            let mut proposal = OfferedAction::new(QUICK_FIX, title, ProposedEdit::Fixes(fixes));
            proposal.is_preferred = true;
            proposals.push(proposal.for_diagnostic(&diagnostic));
        }
        let missing = missing(rule, item, map);
        proposals.extend(missing.map(|proposal| proposal.for_diagnostic(&diagnostic)));
        proposals.push(ignore(rule, item, map).for_diagnostic(&diagnostic));
    }
    proposals
}

/// Accepts the gap at its item. Personas have no `ignore`, so that it is the map's.
fn ignore(rule: &'static str, item: RuleItem, map: &StoryMap) -> OfferedAction {
    let item = match item {
        RuleItem::Persona(_) => RuleItem::Map,
        item => item,
    };
    let change = Change::Ignore {
        item: address(item, map),
        rule: rule.to_owned(),
        was: ExpectedText::Anything,
        reason: REASON.to_owned(),
    };
    let place = match item {
        RuleItem::Map => "in this map",
        _ => "here",
    };
    let title = format!("Ignore `{rule}` {place}, with a reason");
    OfferedAction::change(QUICK_FIX, title, change).with_placeholder(REASON)
}

fn address(item: RuleItem, map: &StoryMap) -> ItemOrMap {
    item.address(map).map_or(ItemOrMap::Map, ItemOrMap::Item)
}

/// Adds what a rule misses, with a placeholder.
fn missing(rule: &str, item: RuleItem, map: &StoryMap) -> Option<OfferedAction> {
    let set = |title: &str, field: &str, text: &'static str| {
        let change = Change::Set {
            item: address(item, map),
            field: field.to_owned(),
            was: ExpectedText::Nothing,
            to: Some(text.to_owned()),
        };
        Some(OfferedAction::change(QUICK_FIX, title, change).with_placeholder(text))
    };
    let add = |title: &str, kind, list, name: &'static str| {
        let change = Change::Add {
            kind,
            position: ListPosition { list, before: None },
            name: name.to_owned(),
            fields: Vec::new(),
        };
        Some(OfferedAction::change(QUICK_FIX, title, change).with_placeholder(name))
    };
    let below = || Some(ItemList::Below(item.address(map)?));
    match rule {
        "no-outcome" => set("Add an outcome", "outcome", "What changes for users"),
        "no-measure" => set(
            "Add a measure",
            "measure",
            "How you will know that it worked",
        ),
        "no-goal" => set("Add a goal", "goal", "What users want to achieve"),
        "no-persona" => add(
            "Add a persona",
            ItemKind::Persona,
            ItemList::Personas,
            "Somebody you can picture",
        ),
        "no-releases" => add(
            "Add a release",
            ItemKind::Release,
            ItemList::Releases,
            "First release",
        ),
        "empty-map" => add(
            "Add an activity",
            ItemKind::Activity,
            ItemList::Activities,
            "A big step of users",
        ),
        "empty-activity" => add("Add a task", ItemKind::Task, below()?, "A step of users"),
        "empty-task" => add(
            "Add a story",
            ItemKind::Story,
            below()?,
            "Something users can do",
        ),
        "no-acceptance" => {
            let text = "What must be true when it is done";
            let change = Change::Put {
                item: address(item, map),
                field: "acceptance".to_owned(),
                value: text.to_owned(),
                before: None,
            };
            let title = "Add an acceptance criterion";
            Some(OfferedAction::change(QUICK_FIX, title, change).with_placeholder(text))
        }
        _ => None,
    }
}
