//! The time line of a map's releases: each at its date, with how far it is and what is blocked.

use super::drawing::{PictureDrawing, SIGN, pixel_width};
use super::time_axis::TimeAxis;
use super::{MARGIN, PAGE_WIDTH, Picture, Scheme};
use crate::map::{CoarseDate, Date, ReleaseIx, StatusKind};
use crate::messages::{MessageValue, message};
use crate::pages::release::release_date;
use crate::pages::view::MapView;
use std::cmp::Reverse;

/// The width of a printed page within its margins, in pixels.
const PAPER_WIDTH: usize = 680;
/// The distance between two releases side by side, in pixels.
const BETWEEN: usize = 14;
/// The distance from the line to the releases below it, in pixels.
const STEM: usize = 12;
/// The height of the names of the months above the line, and that of the day of the last review above them, in pixels.
const MONTHS: usize = 26;
const TODAY: usize = 20;
/// The height of a line of text, in pixels.
const LINE: usize = 15;
/// The height of the name of a release, in pixels.
const TAPE: usize = 24;

/// A release on the time line.
struct TimelineRelease {
    release: ReleaseIx,
    day: Date,
    name: String,
    /// Its date in words.
    when: String,
    progress: String,
    /// Its lines of facts: the date, and if the time line is alone, the progress.
    facts: Vec<String>,
    /// `1 blocked`; empty if nothing is.
    blocked: Option<String>,
}

impl TimelineRelease {
    /// The width of its name and its facts.
    fn width(&self) -> usize {
        let blocked = self.blocked.as_ref();
        let blocked = blocked.map_or(0, |blocked| fact_width(blocked) + SIGN + 15);
        let last = self.facts.last().map_or(0, |fact| fact_width(fact));
        let facts = self.facts.iter().map(|fact| fact_width(fact));
        let widths = facts.chain([tape_width(&self.name), last + blocked]);
        widths.max().unwrap_or(0)
    }
}

/// Where a release is drawn.
struct Flag {
    /// The position of its date on the line, and the left edges of its name and its facts.
    at: usize,
    name_left: usize,
    left: usize,
    /// The row below the line, from 0.
    row: usize,
}

/// The time line of a map as a picture with a title; `None` if no release has a date.
pub fn timeline_picture(view: &MapView, scheme: Scheme) -> Option<Picture> {
    timeline(view, scheme, true)
}

/// The time line of a map as a part of a page; `None` if no release has a date.
pub(crate) fn timeline_on_page(view: &MapView) -> Option<Picture> {
    timeline(view, Scheme::Auto, false)
}

fn timeline(view: &MapView, scheme: Scheme, is_alone: bool) -> Option<Picture> {
    let dated: Vec<TimelineRelease> = (view.map.release_ixs())
        .filter_map(|release| dated_release(view, release, is_alone))
        .collect();
    let days = || dated.iter().map(|release| release.day);
    let first = days().chain(last_review(view)).min()?;
    let last = days().max()?;
    let (width, margin) = if is_alone {
        (PAGE_WIDTH, MARGIN)
    } else {
        (PAPER_WIDTH, 0)
    };
    let is_rtl = view.is_rtl();
    let mut drawing = PictureDrawing::new(width, 0, view.hyphens(), is_rtl);
    if is_alone {
        drawing.y = MARGIN;
        let title = drawing.wrap(&view.map.title.text, drawing.inner_width() * 100 / 26, 3);
        drawing.lines("title", 30, title);
        drawing.y += 3;
        let about = vec![view.label("timeline").to_owned()];
        drawing.lines("goal", 22, about);
        drawing.y += 16;
    }
    let starts: Vec<(Date, usize)> = (dated.iter())
        .map(|release| (release.day, release.width()))
        .collect();
    let axis = TimeAxis::with_room_for(first, last, margin..width - margin, &starts);
    draw_today(view, &mut drawing, &axis);
    draw_months(view, &mut drawing, &axis);
    let top = drawing.y;
    draw_releases(&mut drawing, &axis, &dated);
    let bottom = drawing.y;
    for tick in axis.ticks() {
        drawing.y = top - 24;
        drawing.block("tick", tick.at, 1, bottom - drawing.y);
    }
    drawing.y = bottom;
    draw_undated(view, &mut drawing, margin);
    drawing.y += margin;
    let (width, height) = (drawing.width, drawing.y);
    let (boxes, texts) = drawing.finish();
    Some(Picture {
        lang: view.map.lang.clone(),
        texts_lang: view.texts_lang().map(str::to_owned),
        title: view.map.title.text.clone(),
        description: described(view, &dated),
        scheme: scheme.name(),
        is_rtl,
        width,
        height,
        boxes,
        texts,
    })
}

fn dated_release(view: &MapView, ix: ReleaseIx, is_alone: bool) -> Option<TimelineRelease> {
    let release = &view.map[ix];
    let totals = view.band_totals(Some(ix));
    let blocked = totals.stories_with(StatusKind::Blocked);
    let when = release_date(view, ix);
    let progress = view.text(message!(
        "release-progress",
        done = totals.done(),
        count = totals.stories,
    ));
    // On a page, a table above it has the progress.
    let facts = [Some(&when), Some(&progress).filter(|_| is_alone)];
    Some(TimelineRelease {
        release: ix,
        day: release.date?.last_day(),
        name: release.name.text.clone(),
        facts: facts.into_iter().flatten().cloned().collect(),
        when,
        progress,
        blocked: (blocked > 0).then(|| view.text(message!("blocked-count", count = blocked))),
    })
}

/// The time line in words, for people who can't see it.
fn described(view: &MapView, dated: &[TimelineRelease]) -> String {
    let sentences = dated.iter().map(|release| {
        view.text(message!(
            "timeline-release",
            release = release.name.as_str(),
            when = release.when.as_str(),
            progress = release.progress.as_str(),
        ))
    });
    view.sentences(&sentences.collect::<Vec<_>>())
}

/// Draws the names of the months, and moves to the line below them.
fn draw_months(view: &MapView, drawing: &mut PictureDrawing, axis: &TimeAxis) {
    let line = drawing.y + MONTHS;
    drawing.y += 14;
    let mut end = 0;
    for tick in axis.ticks().filter(|tick| tick.at < axis.room.end) {
        let year = tick.year.to_string();
        let month = message!("timeline-month", number = tick.month);
        let label = if axis.is_in_years() {
            year
        } else if tick.names_year {
            let month = view.text(month);
            view.text(message!(
                "timeline-month-of-year",
                month = month,
                year = year
            ))
        } else {
            view.text(month)
        };
        // After a name with a year there may be no room for the next one, and at the end none for the last one.
        let fits = tick.at + 5 + fact_width(&label) <= axis.room.end;
        if tick.at + 5 >= end && fits {
            drawing.text("key", tick.at + 5, 0, &label);
            end = tick.at + 5 + fact_width(&label);
        }
    }
    drawing.y = line;
}

/// Draws the line and the releases on it, and moves below them.
fn draw_releases(drawing: &mut PictureDrawing, axis: &TimeAxis, dated: &[TimelineRelease]) {
    let line = drawing.y;
    let below = line + STEM;
    let row_height = row_height(dated);
    let flags = flags(axis, dated);
    drawing.y = line;
    drawing.block("release-line", axis.room.start, axis.room.len(), 2);
    for (release, flag) in dated.iter().zip(&flags) {
        let top = below + flag.row * row_height;
        drawing.y = line;
        drawing.block("stem", flag.at, 2, top - line);
        drawing.y = top;
        let name = drawing.one_line(&release.name, axis.room.len().saturating_sub(20) * 100 / 17);
        drawing.block("release-label", flag.name_left, tape_width(&name), TAPE);
        let beside = (tape_width(&name) - pixel_width(&name, 16)) / 2;
        drawing.text("release-name", flag.name_left + beside, 17, &name);
        for (at, fact) in release.facts.iter().enumerate() {
            drawing.text("facts", flag.left, TAPE + LINE * (at + 1) - 1, fact);
        }
        if let Some((blocked, last)) = release.blocked.as_ref().zip(release.facts.last()) {
            let x = flag.left + fact_width(last) + 10;
            let below = TAPE + LINE * release.facts.len() - 1;
            drawing.status(StatusKind::Blocked.word(), x, below, blocked);
        }
    }
    let rows = flags.iter().map(|flag| flag.row + 1).max().unwrap_or(1);
    drawing.y = below + rows * row_height;
}

/// The height of a row of releases.
fn row_height(dated: &[TimelineRelease]) -> usize {
    TAPE + LINE * dated.first().map_or(0, |release| release.facts.len()) + 6
}

/// The width of a fact, with room for fonts with wider letters than those that are measured.
fn fact_width(text: &str) -> usize {
    pixel_width(text, 14)
}

/// The width of the name of a release. Bold letters are wider than those that are measured, up to an eighth more
/// where a system has none of the fonts that themes name.
fn tape_width(name: &str) -> usize {
    pixel_width(name, 17) + 16
}

/// Where to draw the releases so that none covers another one or the stem of another one: from the last to
/// the first, each in the highest row where it ends before whatever is to its right.
fn flags(axis: &TimeAxis, dated: &[TimelineRelease]) -> Vec<Flag> {
    let mut order: Vec<usize> = (0..dated.len()).collect();
    order.sort_by_key(|at| Reverse((dated[*at].day, dated[*at].release)));
    // The left edge of what is already drawn in each row.
    let mut edges: Vec<usize> = Vec::new();
    let mut flags: Vec<Option<Flag>> = dated.iter().map(|_| None).collect();
    for index in order {
        let release = &dated[index];
        let width = release.width();
        let at = axis.position(release.day);
        let left = at
            .min(axis.room.end.saturating_sub(width))
            .max(axis.room.start);
        // Facts can be longer than the name; at the end of the line, the name still reaches its stem.
        let name_left = left.max((at + 2).saturating_sub(tape_width(&release.name)));
        let ends_before =
            |edges: &[usize]| edges.iter().all(|edge| left + width + BETWEEN <= *edge);
        let row = (0..edges.len()).find(|row| ends_before(&edges[*row..]));
        let row = row.unwrap_or(edges.len());
        if row == edges.len() {
            edges.push(left);
        }
        edges[row] = left;
        flags[index] = Some(Flag {
            at,
            name_left,
            left,
            row,
        });
    }
    flags.into_iter().flatten().collect()
}

/// The day of the map's last review.
fn last_review(view: &MapView) -> Option<Date> {
    view.map.updated.map(CoarseDate::last_day)
}

/// Names the day of the map's last review above the months, and marks it there and on the line. Between them are the
/// names of months, and below the line are the releases: the mark crosses neither.
fn draw_today(view: &MapView, drawing: &mut PictureDrawing, axis: &TimeAxis) {
    let day = last_review(view).filter(|day| axis.has(*day));
    let Some((day, updated)) = day.zip(view.map.updated) else {
        return;
    };
    let label = view.text(message!("map-updated", date = updated));
    let at = axis.position(day);
    let top = drawing.y;
    drawing.y = top + 1;
    drawing.block("today", at, 2, 16);
    let line = top + TODAY + MONTHS;
    drawing.y = line - 6;
    drawing.block("today", at, 2, 6 + STEM - 2);
    let width = pixel_width(&label, 14);
    let is_left = at + 7 + width > axis.room.end;
    let left = if is_left {
        at.saturating_sub(width + 5).max(axis.room.start)
    } else {
        at + 7
    };
    drawing.y = top;
    drawing.text("today", left, 13, &label);
    drawing.y = top + TODAY;
}

/// Names the releases that have no date.
fn draw_undated(view: &MapView, drawing: &mut PictureDrawing, margin: usize) {
    let undated: Vec<&str> = (view.map.releases.iter())
        .filter(|release| release.date.is_none())
        .map(|release| release.name.text.as_str())
        .collect();
    if undated.is_empty() {
        return;
    }
    let text = match view.texts_lang() {
        // A sentence in two languages also has two directions.
        Some(_) => undated.join(" · "),
        None => view.text(message!(
            "timeline-undated",
            releases = MessageValue::names(&undated)
        )),
    };
    let width = drawing.width - 2 * margin;
    for line in drawing.wrap(&text, width * 100 / 13, 3) {
        drawing.y += 18;
        drawing.text("facts", margin, 0, &line);
    }
}
