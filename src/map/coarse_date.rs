//! Dates that are known to a day, a month or a quarter.

use super::Date;
use super::date::days_in_month;
use crate::messages::MessageValue;
use std::fmt;
use std::str::FromStr;

/// A date as precisely as people know it: a day, or a month or quarter of the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoarseDate {
    /// A day: `2027-01-15`.
    Day(Date),
    /// A month: `2027-01`.
    Month {
        /// The year.
        year: u16,
        /// The month, from 1 to 12.
        month: u8,
    },
    /// A quarter of a year: `2027-Q1`.
    Quarter {
        /// The year.
        year: u16,
        /// The quarter, from 1 to 4.
        quarter: u8,
    },
}

impl CoarseDate {
    /// The last day that it includes. Whatever is due at this date is overdue on the day after, and
    /// dates are ordered by their last days.
    pub fn last_day(self) -> Date {
        let (year, month) = match self {
            CoarseDate::Day(day) => return day,
            CoarseDate::Month { year, month } => (year, month),
            CoarseDate::Quarter { year, quarter } => (year, 3 * quarter),
        };
        Date::new(year, month, days_in_month(year, month))
    }
}

/// A day, a month or a quarter in words, with as much precision.
impl From<CoarseDate> for MessageValue<'_> {
    fn from(date: CoarseDate) -> Self {
        match date {
            CoarseDate::Day(day) => day.into(),
            CoarseDate::Month { year, month } => MessageValue::Month { year, month },
            CoarseDate::Quarter { year, quarter } => MessageValue::Quarter { year, quarter },
        }
    }
}

/// Formats the date as in a map: `2027-01-15`, `2027-01` or `2027-Q1`.
impl fmt::Display for CoarseDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CoarseDate::Day(day) => day.fmt(f),
            CoarseDate::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            CoarseDate::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
        }
    }
}

/// Parses `YYYY-MM-DD`, `YYYY-MM` or `YYYY-Q1`. Any other form, and a date that does not exist, is an error.
impl FromStr for CoarseDate {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text.len() == "YYYY-MM-DD".len() {
            return text.parse().map(CoarseDate::Day);
        }
        let (year, part) = text.split_once('-').ok_or(())?;
        let number = |digits: &str| match digits.bytes().all(|byte| byte.is_ascii_digit()) {
            true => digits.parse::<u16>().map_err(drop),
            false => Err(()),
        };
        let is_year = year.len() == 4 && part.len() == 2;
        let year = number(year)?;
        let (quarter, month) = match part.strip_prefix(['Q', 'q']) {
            Some(quarter) => (Some(number(quarter)?), 1),
            None => (None, number(part)?),
        };
        let exists = (1..=12).contains(&month) && quarter.is_none_or(|at| (1..=4).contains(&at));
        if !is_year || year == 0 || !exists {
            return Err(());
        }
        // Months and quarters are small numbers.
        Ok(match quarter {
            Some(quarter) => CoarseDate::Quarter {
                year,
                quarter: quarter as u8,
            },
            None => CoarseDate::Month {
                year,
                month: month as u8,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_end_with_their_last_day() {
        for (text, last) in [
            ("2027-01-15", "2027-01-15"),
            ("2028-02", "2028-02-29"),
            ("2027-Q1", "2027-03-31"),
            ("2027-Q4", "2027-12-31"),
        ] {
            let date: CoarseDate = text.parse().unwrap();
            assert_eq!(
                (
                    date.to_string().as_str(),
                    date.last_day().to_string().as_str()
                ),
                (text, last)
            );
        }
        for text in [
            "2027", "2027-13", "2027-00", "2027-Q5", "2027-Q0", "2027-1", "0000-01", "2027-Q",
            "+027-01", "2027-+1", "27-Q1",
        ] {
            assert_eq!(text.parse::<CoarseDate>(), Err(()), "{text}");
        }
    }
}
