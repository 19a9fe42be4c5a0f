//! The format `human`: each diagnostic with its source lines, as rustc shows them.

use super::item::{NotChecked, Reported, ReportedQuestion, Summary, count};
use super::replaced_lines::{replaced_lines, width_of};
use super::sanitize::{one_line, sanitize};
use crate::text::{Diagnostic, Level, Place, Source, Span, Suggestion};
use annotate_snippets::{
    AnnotationKind, Group, Level as SnippetLevel, Origin, Patch, Renderer, Snippet,
};
use std::collections::BTreeMap;
use std::ops::Range;

/// The maximum number of source lines per place.
const MAX_LINES: usize = 4;
/// The maximum number of bytes of a source line: a file without line breaks is one long line.
const MAX_LINE_LENGTH: usize = 2000;
/// The maximum number of related places; a finding can have hundreds.
const MAX_RELATED: usize = 5;
/// The maximum number of maps whose questions are shown: those of a large project would bury its findings.
const MAX_MAPS: usize = 3;

/// The files that a check read.
#[derive(Clone, Copy, Debug)]
pub struct CheckedFiles<'c> {
    /// The number of maps that could be read.
    pub maps: usize,
    /// Whether every file could be read.
    pub all_readable: bool,
    /// The file name of the baseline, if there is one.
    pub baseline: Option<&'c str>,
}

/// The diagnostics with their source lines, each followed by an empty line.
pub fn human<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>, color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    diagnostics
        .into_iter()
        .map(|diagnostic| format!("{}\n\n", render(&renderer, diagnostic, color)))
        .collect()
}

/// The items with their source lines. If they are from several files, a line with the file's name
/// and its counts comes before the items of each.
pub fn human_by_file(items: &[Reported], color: bool) -> String {
    let file = |item: &Reported| item.diagnostic.place.source.name().to_owned();
    let groups: Vec<&[Reported]> = items
        .chunk_by(|one, next| file(one) == file(next))
        .collect();
    let (bold, plain) = if color {
        ("\x1b[1m", "\x1b[0m")
    } else {
        ("", "")
    };
    let mut out = String::new();
    for group in &groups {
        if let ([first, ..], true) = (group, groups.len() > 1) {
            let name = one_line(&file(first));
            let counts = Summary::from_items(*group).counts();
            out.push_str(&format!("{bold}{name}: {counts}{plain}\n\n"));
        }
        out.push_str(&human(group.iter().map(|item| &item.diagnostic), color));
    }
    out
}

/// The line at the end of a report: the number of items of each level, and the item to fix first.
pub fn summary_line(items: &[Reported], summary: Summary, checked: CheckedFiles) -> String {
    let counts = summary.counts();
    let no_gaps = match checked.baseline {
        Some(_) => "No new findings",
        None => "No gaps",
    };
    let mut line = match summary.error + summary.warning {
        0 if counts.is_empty() => no_gaps.to_owned(),
        0 => format!("{no_gaps}, {counts}"),
        _ => counts,
    };
    if checked.all_readable {
        line.push_str(&format!(" in {}", count(checked.maps, "map")));
    }
    let mut hidden = Vec::new();
    if summary.ignored > 0 {
        hidden.push(format!("{} ignored", summary.ignored));
    }
    if let (Some(known), Some(name)) = (summary.known, checked.baseline) {
        hidden.push(format!("{known} known in {}", one_line(name)));
    }
    if !hidden.is_empty() {
        line.push_str(&format!(" ({})", hidden.join(", ")));
    }
    if let Some(first) = first_to_fix(items) {
        let place = one_line(&first.diagnostic.place.locator());
        line.push_str(&format!(
            ". Start with {} at {place}",
            first.diagnostic.code
        ));
    }
    line.push('\n');
    line
}

/// The rules that didn't look at maps because of their language, one line for each map and reason. Other
/// reasons can be seen in the map itself.
pub fn not_checked_lines(skipped: &[NotChecked]) -> String {
    let is_about_language = |skipped: &&NotChecked| skipped.is_about_language;
    let skipped: Vec<&NotChecked> = skipped.iter().filter(is_about_language).collect();
    let mut groups: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for NotChecked {
        rule, why, file, ..
    } in skipped
    {
        groups.entry((file, why)).or_default().push(rule);
    }
    let lines = groups.iter().map(|((file, why), rules)| {
        let (file, rules) = (one_line(file), rules.join(", "));
        format!("Not checked in {file}, since {why}: {rules}\n")
    });
    lines.collect()
}

/// The questions for the room, map by map; those of many maps are only counted. Empty without questions.
pub fn questions_paragraph(questions: &[ReportedQuestion]) -> String {
    let file = |question: &ReportedQuestion| -> String {
        let place = question.because.first();
        one_line(place.map_or("", |place| place.source.name()))
    };
    let maps: Vec<&[ReportedQuestion]> = questions
        .chunk_by(|one, next| file(one) == file(next))
        .collect();
    if maps.len() > MAX_MAPS {
        let maps = count(maps.len(), "map");
        return format!(
            "\nQuestions for the room: {maps} have some; check one map, or open its gap report\n"
        );
    }
    let mut out = String::new();
    for of_map in &maps {
        match (of_map.first(), maps.len()) {
            (Some(first), 2..) => {
                out.push_str(&format!(
                    "\nQuestions for the room about {}:\n",
                    file(first)
                ));
            }
            _ => out.push_str("\nQuestions for the room:\n"),
        }
        let lines = of_map.iter();
        out.extend(lines.map(|question| format!("- {}\n", one_line(&question.text))));
    }
    out
}

/// The first error, or else the first warning. Notes need no fix.
fn first_to_fix(items: &[Reported]) -> Option<&Reported> {
    let level = items.iter().map(|item| item.diagnostic.level).max()?;
    let mut of_that_level = items.iter().filter(|item| item.diagnostic.level == level);
    of_that_level.next().filter(|_| level > Level::Note)
}

fn render(renderer: &Renderer, diagnostic: &Diagnostic, color: bool) -> String {
    let level = match diagnostic.level {
        Level::Error => SnippetLevel::ERROR,
        Level::Warning => SnippetLevel::WARNING,
        Level::Note => SnippetLevel::NOTE,
    };
    let title = level
        .primary_title(one_line(&diagnostic.message))
        .id(diagnostic.code);
    let mut group = with_place(
        Group::with_title(title),
        &diagnostic.place,
        AnnotationKind::Primary,
        &diagnostic.label,
    );
    for related in diagnostic.related.iter().take(MAX_RELATED) {
        group = with_place(
            group,
            &related.place,
            AnnotationKind::Context,
            &related.message,
        );
    }
    let more = diagnostic.related.len().saturating_sub(MAX_RELATED);
    if more > 0 {
        let places = if more == 1 { "place" } else { "places" };
        group = group.element(SnippetLevel::NOTE.message(format!("… and {more} more {places}")));
    }
    let help = diagnostic.help.as_deref();
    let groups = match (help, &diagnostic.suggestion) {
        (help, Some(suggestion)) if is_one_line(suggestion) => {
            let source = &diagnostic.place.source;
            vec![group, patch(source, help, suggestion)]
        }
        (help, Some(suggestion)) => {
            let title = SnippetLevel::HELP.secondary_title(help_or_default(help));
            let above = renderer.render(&[group, Group::with_title(title)]);
            return with_lines(&above, diagnostic, suggestion, color);
        }
        (Some(help), None) => vec![group.element(SnippetLevel::HELP.message(one_line(help)))],
        (None, None) => vec![group],
    };
    renderer.render(&groups)
}

/// Whether a suggestion replaces one line by one.
fn is_one_line(suggestion: &Suggestion) -> bool {
    suggestion.replaces == 1 && !suggestion.text.contains('\n')
}

fn help_or_default(help: Option<&str>) -> String {
    help.map_or("write it like this".to_owned(), one_line)
}

/// The text above a suggestion and its lines, with the same width for all line numbers.
fn with_lines(
    above: &str,
    diagnostic: &Diagnostic,
    suggestion: &Suggestion,
    color: bool,
) -> String {
    let places = diagnostic.related.iter().take(MAX_RELATED);
    let places = places.map(|related| &related.place);
    let last = |place: &Place| place.end().line.min(place.start().line + MAX_LINES - 1);
    let last = places.chain([&diagnostic.place]).map(last).max();
    let width_above = last.unwrap_or_default().to_string().len();
    let width = width_of(suggestion).max(width_above);
    let mut lines = above.lines();
    let mut out = lines.next().unwrap_or_default().to_owned();
    let indent = " ".repeat(width - width_above);
    // The help is a title, too.
    let count = lines.clone().count();
    for (at, line) in lines.enumerate() {
        let indent = if at + 1 == count { "" } else { &indent };
        out.push_str(&format!("\n{indent}{line}"));
    }
    let source = &diagnostic.place.source;
    out.push('\n');
    out.push_str(&replaced_lines(source, suggestion, width, color));
    out
}

/// Adds the source lines of a place to a group, with the place marked. If a line is too long
/// to be shown, only its position is added.
fn with_place<'s>(group: Group<'s>, place: &Place, kind: AnnotationKind, label: &str) -> Group<'s> {
    let (start, source) = (place.start(), &place.source);
    let name = one_line(source.name());
    if source.line(start.line).len() > MAX_LINE_LENGTH {
        let origin = Origin::path(name)
            .line(start.line)
            .char_column(start.column);
        let group = group.element(origin);
        return if label.is_empty() {
            group
        } else {
            group.element(SnippetLevel::NOTE.message(one_line(label)))
        };
    }
    let last = place.end().line.min(start.line + MAX_LINES - 1);
    let (text, range) = excerpt(source, start.line, last, place.span);
    let mut annotation = kind.span(range);
    if !label.is_empty() {
        annotation = annotation.label(one_line(label));
    }
    let snippet = Snippet::source(text)
        .path(name)
        .line_start(start.line)
        .fold(false);
    group.element(snippet.annotation(annotation))
}

/// The lines from `first` to `last` (numbers from 1), and the range of `span` in them. The renderer
/// gets these lines only: it would search all of a large file for every diagnostic.
fn excerpt(source: &Source, first: usize, last: usize, span: Span) -> (String, Range<usize>) {
    let start = source.line_span(first).start as usize;
    let mut end = source.line_span(last).end as usize;
    let text = &source.text()[start..end];
    if text.len() > MAX_LINES * MAX_LINE_LENGTH {
        end = source.line_span(first).end as usize;
    }
    let text = &source.text()[start..end];
    let from = (span.start as usize).clamp(start, end) - start;
    let to = (span.end as usize).clamp(start + from, end) - start;
    // Sanitizing can change the length of a part, and with it the offsets of what follows.
    let shown = |part: &str| sanitize(&part.replace('\r', ""));
    let (before, within, after) = (
        shown(&text[..from]),
        shown(&text[from..to]),
        shown(&text[to..]),
    );
    let range = before.len()..before.len() + within.len();
    (format!("{before}{within}{after}"), range)
}

/// The corrected line, as a patch below the help.
fn patch<'s>(source: &Source, help: Option<&str>, suggestion: &Suggestion) -> Group<'s> {
    let text = sanitize(&source.line(suggestion.line).replace('\r', ""));
    let help = help_or_default(help);
    let length = text.len();
    SnippetLevel::HELP.secondary_title(help).element(
        Snippet::source(text)
            .line_start(suggestion.line)
            .fold(false)
            .patch(Patch::new(0..length, sanitize(&suggestion.text))),
    )
}
