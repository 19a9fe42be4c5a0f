//! What differs between two versions of maps, as Markdown for a comment on a pull request.

use super::sentences::{ChangeSort, change_counts, change_sentences};
use crate::analysis::comparison::{ChangedGap, Comparison, MapPresence, ReleaseFigures};
use crate::analysis::escaped_markdown::markdown_text;
use crate::messages::{Catalog, Message, MessageValue, MessageWriter, message};
use crate::pages::words::capital;
use std::fmt::Write as _;

/// The most characters of a comment on GitHub.
const MAX_CHARACTERS: usize = 65_536;

/// Room for the line that says how many changes were left out.
const LAST_LINE: usize = 200;

/// The changes as Markdown: first a line with their numbers, and then map by map. What doesn't fit into a comment is
/// counted at the end. No text of a map becomes markup, mentions a user or refers to an issue.
pub fn changes_markdown(catalog: &Catalog, comparisons: &[Comparison]) -> String {
    let changed: Vec<&Comparison> = comparisons.iter().filter(|map| !is_quiet(map)).collect();
    let mut out = LimitedText::default();
    match &changed[..] {
        [] => out.push_line(&plain(catalog, &message!("diff-nothing"))),
        [only] => {
            let title = markdown_text(&only.title);
            out.push_line(&format!("**{title}**: {}", summary(catalog, &changed)));
            add_map(catalog, only, &mut out);
        }
        all => {
            let maps = plain(catalog, &message!("diff-maps", count = all.len()));
            out.push_line(&format!("**{maps}**: {}", summary(catalog, all)));
            for map in all {
                let title = markdown_text(&map.title);
                out.push_line(&format!("\n### {title}\n\n{}", summary(catalog, &[*map])));
                add_map(catalog, map, &mut out);
            }
        }
    }
    if out.left_out > 0 {
        let more = message!("diff-left-out", count = out.left_out);
        out.text.push_str(&format!("\n{}\n", plain(catalog, &more)));
    }
    out.text
}

/// Whether there is nothing to say about a map.
pub(crate) fn is_quiet(map: &Comparison) -> bool {
    map.is_empty() && map.gaps.new.is_empty() && map.gaps.gone.is_empty()
}

/// The numbers of changes in maps: `3 added, 2 moved, 1 new gap`.
pub(crate) fn summary(catalog: &Catalog, maps: &[&Comparison]) -> String {
    let mut counts = Vec::new();
    for sort in ChangeSort::ALL {
        let of_map = |map: &&Comparison| {
            let counts = change_counts(map).into_iter();
            let own = counts.filter(|(other, _)| *other == sort);
            own.map(|(_, count)| count).sum::<usize>()
        };
        let count: usize = maps.iter().map(of_map).sum();
        if count > 0 {
            counts.push(plain(catalog, &sort.count(count)));
        }
    }
    let new: usize = maps.iter().map(|map| map.gaps.new.len()).sum();
    let gone: usize = maps.iter().map(|map| map.gaps.gone.len()).sum();
    if new > 0 {
        counts.push(plain(
            catalog,
            &message!("diff-gaps-new-count", count = new),
        ));
    }
    if gone > 0 {
        counts.push(plain(
            catalog,
            &message!("diff-gaps-gone-count", count = gone),
        ));
    }
    if counts.is_empty() {
        counts.push(plain(catalog, &message!("diff-nothing-changed")));
    }
    catalog.listed(&counts)
}

/// What is to be said about a map as a whole: that it is new, gone or in another file, or can't be compared.
pub(crate) fn map_notes(map: &Comparison) -> Vec<Message<'_>> {
    let presence = match map.presence {
        _ if map.unreadable.is_some() => Some(message!("diff-map-unreadable")),
        MapPresence::New => Some(message!("diff-map-new")),
        MapPresence::Gone => Some(message!("diff-map-gone")),
        MapPresence::Both => None,
    };
    let file = map.old_file.as_ref();
    let file = file.map(|from| {
        let (from, to) = (from.as_str(), map.file.as_str());
        message!("diff-map-file", from = from, to = to)
    });
    presence.into_iter().chain(file).collect()
}

fn add_map(catalog: &Catalog, map: &Comparison, out: &mut LimitedText) {
    for note in map_notes(map) {
        out.push_line(&format!("\n{}", plain(catalog, &note)));
    }
    add_figures(catalog, map, out);
    let sentences = change_sentences(map);
    for of_sort in sentences.chunk_by(|one, next| one.sort == next.sort) {
        let heading = plain(catalog, &of_sort[0].sort.heading());
        out.push_line(&format!("\n**{heading}**\n"));
        for sentence in of_sort {
            out.push_item(&format!("- {}", plain(catalog, &sentence.message)));
        }
    }
    for (heading, gaps) in [
        (message!("diff-gaps-new-heading"), &map.gaps.new),
        (message!("diff-gaps-gone-heading"), &map.gaps.gone),
    ] {
        if !gaps.is_empty() {
            out.push_line(&format!("\n**{}**\n", plain(catalog, &heading)));
        }
        for gap in gaps {
            out.push_item(&format!("- {}", gap_line(gap)));
        }
    }
}

fn gap_line(gap: &ChangedGap) -> String {
    let message = markdown_text(&capital(&gap.diagnostic.message).replace('`', "\""));
    let place = gap.diagnostic.place.locator();
    format!(
        "{message} ({}, {})",
        gap.diagnostic.code,
        markdown_text(&place)
    )
}

/// The table of releases whose figures differ.
fn add_figures(catalog: &Catalog, map: &Comparison, out: &mut LimitedText) {
    let mut changed = map
        .releases
        .iter()
        .filter(|figures| figures.is_changed())
        .peekable();
    if changed.peek().is_none() || map.presence != MapPresence::Both {
        return;
    }
    let headings = [
        "diff-release",
        "diff-stories",
        "diff-done",
        "diff-points",
        "diff-date",
    ];
    let headings = headings.map(|name| catalog.fixed_text(name).unwrap_or_default());
    out.push_line(&format!(
        "\n| {} |\n|---|---|---|---|---|",
        headings.join(" | ")
    ));
    for figures in changed {
        let name = match &figures.release {
            Some(_) => markdown_text(&figures.name),
            None => plain(catalog, &message!("unscheduled")),
        };
        let cells = figure_cells(catalog, figures);
        let cells = cells.map(|[before, after]| match (before, after) {
            (Some(before), Some(after)) if before != after => format!("{before} → **{after}**"),
            (_, Some(after)) => after,
            (Some(before), None) => format!("~~{before}~~"),
            (None, None) => String::new(),
        });
        out.push_item(&format!("| {name} | {} |", cells.join(" | ")));
    }
}

/// The figures of a release before and after, as texts: stories, done, points, date.
pub(crate) fn figure_cells(
    catalog: &Catalog,
    figures: &ReleaseFigures,
) -> [[Option<String>; 2]; 4] {
    fn texts<'v>(
        catalog: &Catalog,
        values: [Option<impl Into<MessageValue<'v>>>; 2],
    ) -> [Option<String>; 2] {
        values.map(|value| Some(catalog.plain_value(value?)))
    }
    [
        texts(catalog, figures.stories),
        texts(catalog, figures.done),
        texts(catalog, figures.points),
        texts(catalog, figures.date),
    ]
}

/// A message as Markdown, with emphasized titles.
pub(crate) fn plain(catalog: &Catalog, message: &Message) -> String {
    let mut writer = EmphasisWriter::default();
    catalog.write(message, &mut writer);
    writer.0
}

/// Writes a message as Markdown: titles emphasized, and everything of the map escaped.
#[derive(Default)]
struct EmphasisWriter(String);

impl MessageWriter for EmphasisWriter {
    fn text(&mut self, text: &str) {
        self.0.push_str(text);
    }

    fn value(&mut self, value: &str) {
        self.0.push_str(&markdown_text(value));
    }

    fn title(&mut self, title: &str) {
        let _ = write!(self.0, "*{}*", markdown_text(title));
    }
}

/// Markdown that fits into a comment.
#[derive(Default)]
struct LimitedText {
    text: String,
    /// How many characters it has.
    characters: usize,
    /// How many items didn't fit.
    left_out: usize,
}

impl LimitedText {
    /// Adds a line that structures the text, if it fits.
    fn push_line(&mut self, line: &str) {
        let length = line.chars().count() + 1;
        if self.characters + length + LAST_LINE <= MAX_CHARACTERS {
            self.characters += length;
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// Adds the line of an item; once one doesn't fit, it and all others are counted.
    fn push_item(&mut self, line: &str) {
        let length = line.chars().count() + 1;
        if self.left_out > 0 || self.characters + length + LAST_LINE > MAX_CHARACTERS {
            self.left_out += 1;
        } else {
            self.push_line(line);
        }
    }
}
