//! How the scope of a release and what is done of it grew: a chart with words, and the same figures as a table.
//!
//! Charts of one page have the same time line. Their lines are drawn in a square of their own that is stretched to any
//! width, and their texts are placed in percent, so that letters keep their size on phones and on paper.

use super::revisions::signed;
use crate::analysis::history::{BandSums, CommittedFacts, MapHistory};
use crate::analysis::urls::{percent_encoded, release_file};
use crate::map::{CoarseDate, Date, Decimal, ReleaseIx};
use crate::messages::message;
use crate::pages::picture::{TimeAxis, pixel_width};
use crate::pages::release::release_date;
use crate::pages::view::MapView;
use serde::Serialize;
use std::fmt::Write;

/// The width of a chart's lines, which are stretched to the width of the page.
const WIDTH: usize = 1000;
/// The height of the zero line, and how far above it the highest scope is.
const ZERO: usize = 118;
const RISE: usize = 92;
/// The narrowest chart, on phones, in pixels: names of months are left out where they would touch there.
const NARROWEST: usize = 330;
/// The size of the names of months, in pixels.
const TEXT_SIZE: usize = 12;
/// The shortest distance between two labels at the end of lines, in pixels.
const BETWEEN: usize = 15;
/// How many months a time line goes on after the last commit at most, for dates of releases: as many as it had before,
/// and these.
const MONTHS_BEYOND: usize = 6;

/// How a release grew.
#[derive(Debug, Serialize)]
pub struct BurnUp {
    /// The name of the release.
    pub name: String,
    /// The address of its page.
    pub href: String,
    /// How far it is: `11 of 30 points done`, and its date.
    pub facts: Vec<String>,
    /// The chart in words.
    pub description: String,
    /// The line of the scope, as the data of a path.
    pub scope: String,
    /// The line of what is done.
    pub done: String,
    /// The area below that line.
    pub done_area: String,
    /// The position of the release's date, if it is on the time line.
    pub due: Option<String>,
    /// The months below the zero line, from left to right.
    pub months: Vec<ChartMonth>,
    /// The scope at the end of its line.
    pub scope_label: ChartLabel,
    /// What is done, at the end of its line; none if nothing is.
    pub done_label: Option<ChartLabel>,
    /// The heading of estimates: `Points`.
    pub unit: String,
    /// Whether anything is estimated, so that the table has columns for points.
    pub has_points: bool,
    /// The caption of the table.
    pub caption: String,
    /// The revisions in which its figures changed, the newest first.
    pub rows: Vec<FiguresRow>,
}

/// The name of a month below a chart.
#[derive(Debug, Serialize)]
pub struct ChartMonth {
    /// The position of its first day, in percent.
    pub x: String,
    /// Its name; of a long time line, the year.
    pub name: String,
    /// The year, below the first name and that of each January.
    pub year: Option<String>,
}

/// A text in a chart.
#[derive(Debug, Serialize)]
pub struct ChartLabel {
    /// Its position from the left, in percent.
    pub x: String,
    /// Its position from the top, in pixels.
    pub y: usize,
    /// The text.
    pub text: String,
    /// Whether it ends at its position instead of beginning there.
    pub is_before: bool,
}

/// The figures of a release in a revision.
#[derive(Debug, Serialize)]
pub struct FiguresRow {
    /// The position of the revision in the history.
    pub number: usize,
    /// Its day in words.
    pub when: String,
    /// Its day as `2026-11-20`.
    pub datetime: String,
    /// The number of stories.
    pub stories: usize,
    /// The number of stories that are done.
    pub done: usize,
    /// The sum of the estimates.
    pub points: String,
    /// The sum of the estimates of what is done.
    pub points_done: String,
    /// How the scope moved: `+2 points`; none if it didn't.
    pub scope: Option<String>,
    /// `February 3, 2026: 8 of 28 points done`.
    pub progress: String,
}

/// The figures of a release at a commit.
struct FiguresAt<'h> {
    committed: CommittedFacts<'h>,
    sums: BandSums,
}

/// The charts of all releases that have or had stories.
pub(super) fn burn_ups(view: &MapView, history: &MapHistory, axis: &TimeAxis) -> Vec<BurnUp> {
    let committed: Vec<CommittedFacts> = history.committed().collect();
    let charts = view.map.release_ixs().filter_map(|release| {
        let found = history.of_release(&view.map[release].id);
        let figures = committed
            .iter()
            .zip(found)
            .map(|(committed, release)| FiguresAt {
                committed: *committed,
                sums: release.map(|release| release.sums).unwrap_or_default(),
            });
        let figures: Vec<FiguresAt> = figures.skip_while(|at| at.sums.stories == 0).collect();
        (!figures.is_empty()).then(|| burn_up(view, release, axis, &figures))
    });
    charts.collect()
}

/// The time line of all charts: from the first commit to the last date of a release, if that isn't far away.
pub(super) fn time_axis(view: &MapView, first: Date, last: Date) -> TimeAxis {
    let months = |day: Date| {
        let (year, month) = day.year_and_month();
        12 * usize::from(year) + usize::from(month)
    };
    let most = months(last) + (months(last) - months(first)) + MONTHS_BEYOND;
    let dates = view.map.releases.iter().filter_map(|release| release.date);
    let dates = dates.map(|date| months(date.last_day()));
    let end = dates
        .filter(|month| (months(last)..=most).contains(month))
        .max();
    let beyond = end.map_or(0, |end| end - months(last));
    TimeAxis::new(first, last, beyond, 0..WIDTH)
}

fn burn_up(view: &MapView, ix: ReleaseIx, axis: &TimeAxis, figures: &[FiguresAt]) -> BurnUp {
    let release = &view.map[ix];
    let last = &figures[figures.len() - 1];
    let has_points = last.sums.estimated > 0;
    let value = |done: bool, sums: &BandSums| match (has_points, done) {
        (true, false) => sums.points,
        (true, true) => sums.points_done,
        (false, false) => sums.stories.into(),
        (false, true) => sums.done.into(),
    };
    let highest = figures
        .iter()
        .map(|at| value(false, &at.sums))
        .max()
        .unwrap_or_default();
    let height = |amount: Decimal| {
        let share = amount.checked_div(highest).unwrap_or_default() * Decimal::from(RISE);
        ZERO - usize::try_from(share.round()).unwrap_or(0).min(RISE)
    };
    let points_of = |done: bool| {
        let points = figures.iter().map(|at| {
            (
                axis.position(at.committed.commit.day),
                height(value(done, &at.sums)),
            )
        });
        points.collect::<Vec<(usize, usize)>>()
    };
    let (scope, done) = (points_of(false), points_of(true));
    let end = axis.position(last.committed.commit.day);
    let done_line = steps(&done);
    let done_area = format!(
        "{done_line}V{ZERO}H{}z",
        done.first().map_or(0, |point| point.0)
    );
    let progress = progress(view, &last.sums, has_points);
    let has_done = value(true, &last.sums) > Decimal::ZERO;
    let scope_y = scope.last().map_or(ZERO, |point| point.1);
    let done_y = done.last().map_or(ZERO, |point| point.1);
    let scope_text = match has_points {
        true => view.short_amount(last.sums.points),
        false => view.text(message!("stories", count = last.sums.stories)),
    };
    let label = |y: usize, text: String| {
        let is_before = end > WIDTH * 3 / 4;
        ChartLabel {
            x: percent(if is_before {
                end.saturating_sub(8)
            } else {
                end + 8
            }),
            y,
            text,
            is_before,
        }
    };
    let done_text = || {
        view.text(message!(
            "history-chart-done",
            count = value(true, &last.sums)
        ))
    };
    BurnUp {
        name: release.name.text.clone(),
        href: percent_encoded(&release_file(release)),
        facts: vec![progress.clone(), release_date(view, ix)],
        description: view.text(message!(
            "history-chart",
            release = release.name.text.as_str(),
            progress = progress.as_str(),
            date = last.committed.commit.day,
        )),
        scope: steps(&scope),
        done: done_line,
        done_area,
        due: release
            .date
            .map(CoarseDate::last_day)
            .filter(|day| axis.has(*day))
            .map(|day| percent(axis.position(day))),
        months: months(view, axis),
        // Above the scope, and below what is done, where the two are apart.
        scope_label: label(scope_y.saturating_sub(5).max(11), scope_text),
        done_label: has_done
            .then(|| label(done_y.max(scope_y + BETWEEN).min(ZERO - 3), done_text())),
        unit: view.unit(),
        has_points,
        caption: view.text(message!(
            "history-table",
            release = release.name.text.as_str(),
        )),
        rows: rows(view, figures, has_points),
    }
}

/// A line in steps through points, each of which holds up to the next one.
fn steps(points: &[(usize, usize)]) -> String {
    let mut path = String::new();
    let mut before = None;
    for (x, y) in points {
        // A write to a string can't fail.
        let _ = match before {
            None => write!(path, "M{x} {y}"),
            Some((_, before)) if before == *y => write!(path, "H{x}"),
            Some(_) => write!(path, "H{x}V{y}"),
        };
        before = Some((*x, *y));
    }
    // A line without length would not be seen.
    if points.iter().all(|(x, _)| *x == points[0].0) {
        path.push_str("h4");
    }
    path
}

/// A position in percent of a chart's width.
fn percent(x: usize) -> String {
    format!("{}.{}%", x / 10, x % 10)
}

/// The names of the months, as far as there is room for them on phones.
fn months(view: &MapView, axis: &TimeAxis) -> Vec<ChartMonth> {
    let mut end = 0;
    let mut labels = Vec::new();
    for tick in axis.ticks() {
        let year = tick.year.to_string();
        let (name, year) = match axis.is_in_years() {
            true => (year, None),
            false => {
                let month = view.text(message!("timeline-month", number = tick.month));
                (month, tick.names_year.then_some(year))
            }
        };
        let start = tick.at * NARROWEST / WIDTH;
        let widths = [Some(&name), year.as_ref()];
        let widths = widths
            .into_iter()
            .flatten()
            .map(|text| pixel_width(text, TEXT_SIZE));
        let width = widths.max().unwrap_or(0);
        if start >= end && start + width <= NARROWEST {
            end = start + width + 4;
            labels.push(ChartMonth {
                x: percent(tick.at),
                name,
                year,
            });
        }
    }
    labels
}

/// How much of a release is done: `11 of 30 points done`.
fn progress(view: &MapView, sums: &BandSums, has_points: bool) -> String {
    view.text(match has_points {
        true => message!(
            "history-points-progress",
            done = sums.points_done,
            points = view.project.estimates.amount(sums.points),
        ),
        false => message!("history-progress", done = sums.done, count = sums.stories),
    })
}

/// The revisions in which the figures changed, the newest first.
fn rows(view: &MapView, figures: &[FiguresAt], has_points: bool) -> Vec<FiguresRow> {
    let before = figures.iter().map(|at| Some(at.sums));
    let before = std::iter::once(None).chain(before);
    let changed = figures
        .iter()
        .zip(before)
        .filter(|(at, before)| Some(at.sums) != *before);
    let rows = changed.map(|(at, before)| {
        let (sums, day) = (&at.sums, at.committed.commit.day);
        FiguresRow {
            number: at.committed.position,
            when: view.text(message!("history-day", date = day)),
            datetime: day.to_string(),
            stories: sums.stories,
            done: sums.done,
            points: view.text(message!("history-number", number = sums.points)),
            points_done: view.text(message!("history-number", number = sums.points_done)),
            scope: before.and_then(|before| scope_change(view, sums, &before)),
            progress: view.text(message!(
                "history-then",
                progress = progress(view, sums, has_points),
                date = day,
            )),
        }
    });
    let mut rows: Vec<FiguresRow> = rows.collect();
    rows.reverse();
    rows
}

/// How the scope differs from that before: in points if these differ, else in stories.
fn scope_change(view: &MapView, now: &BandSums, before: &BandSums) -> Option<String> {
    if now.points != before.points {
        let amount = |points: Decimal| view.project.estimates.amount(points);
        return Some(view.text(signed(now.points, before.points, amount)));
    }
    let stories = |count: Decimal| message!("stories", count = count);
    (now.stories != before.stories)
        .then(|| view.text(signed(now.stories.into(), before.stories.into(), stories)))
}
