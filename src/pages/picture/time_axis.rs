//! The positions of days along a line.

use crate::map::Date;
use std::iter::successors;
use std::ops::Range;

/// The most marks of a line for which their names have room.
const MAX_TICKS: usize = 12;

/// The numbers of years between two marks. Dates end with the year 9999, and a line at most twice as far.
const YEARS: [usize; 11] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/// Whole months along a line.
pub(crate) struct TimeAxis {
    /// The first and the last pixel of the line.
    pub(crate) room: Range<usize>,
    /// The first month, and the month after the last one, as numbers of months since the year 0.
    months: Range<usize>,
    /// The number of months between two marks.
    step: usize,
}

/// The first day of a month on a line.
pub(crate) struct Tick {
    pub(crate) at: usize,
    pub(crate) year: usize,
    /// The month, from 1 to 12.
    pub(crate) month: usize,
    /// Whether its year isn't clear from the mark before it.
    pub(crate) names_year: bool,
}

impl TimeAxis {
    /// A line from the month of `first` to that of `last`, and a number of months beyond it.
    pub(crate) fn new(first: Date, last: Date, beyond: usize, room: Range<usize>) -> Self {
        let (first, last) = (month_number(first), month_number(last) + beyond);
        let count = last + 1 - first;
        // Aligned to its step, a line can have one mark more than its months need.
        let fits = |step: &usize| (count + step - 1).div_ceil(*step) <= MAX_TICKS;
        let in_years = YEARS.map(|years| 12 * years);
        let step = [1, 3, 6].into_iter().chain(in_years).find(fits);
        let step = step.unwrap_or(count);
        let start = first - first % step;
        Self {
            room,
            months: start..last + 1,
            step,
        }
    }

    /// The shortest line with at least a month after `last` on which every position of `starts` has its width to its
    /// right. Where that would take most of the line, it ends a month after `last`.
    pub(crate) fn with_room_for(
        first: Date,
        last: Date,
        room: Range<usize>,
        starts: &[(Date, usize)],
    ) -> Self {
        let most = 2 * (month_number(last) + 1 - month_number(first)) + 3;
        let beyond = successors(Some(1), |beyond: &usize| Some(beyond + beyond.div_ceil(2)));
        let mut lines = beyond
            .take_while(|beyond| *beyond <= most)
            .map(|beyond| Self::new(first, last, beyond, room.clone()));
        let has_room = |line: &Self| {
            (starts.iter()).all(|(day, width)| line.position(*day) + width <= line.room.end)
        };
        lines
            .find(has_room)
            .unwrap_or_else(|| Self::new(first, last, 1, room))
    }

    /// Whether its marks are whole years.
    pub(crate) fn is_in_years(&self) -> bool {
        self.step >= 12
    }

    /// Whether a day is on the line.
    pub(crate) fn has(&self, day: Date) -> bool {
        self.months.contains(&month_number(day))
    }

    /// The position of a day.
    pub(crate) fn position(&self, day: Date) -> usize {
        let (day_of_month, days) = day.within_month();
        let at = self.left_of(month_number(day));
        let width = self.left_of(month_number(day) + 1) - at;
        at + width * usize::from(day_of_month - 1) / usize::from(days)
    }

    /// The marks, from the first month on.
    pub(crate) fn ticks(&self) -> impl Iterator<Item = Tick> {
        let start = self.months.start;
        (self.months.clone())
            .step_by(self.step)
            .map(move |month| Tick {
                at: self.left_of(month),
                year: month / 12,
                month: month % 12 + 1,
                names_year: month == start || month % 12 == 0,
            })
    }

    /// The position of the first day of a month.
    fn left_of(&self, month: usize) -> usize {
        let months = self.months.len();
        self.room.start + self.room.len() * (month - self.months.start) / months
    }
}

/// The number of months from the year 0 to the month of a day.
fn month_number(day: Date) -> usize {
    let (year, month) = day.year_and_month();
    12 * usize::from(year) + usize::from(month) - 1
}
