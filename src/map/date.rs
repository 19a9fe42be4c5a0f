//! Calendar dates.

use crate::messages::MessageValue;
use std::fmt;
use std::str::FromStr;

/// A day of the proleptic Gregorian calendar, in the years 1 to 9999, without a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day that exists.
    pub(super) fn new(year: u16, month: u8, day: u8) -> Self {
        debug_assert!(day <= days_in_month(year, month));
        Self { year, month, day }
    }

    /// The year, and the month from 1 to 12.
    pub fn year_and_month(self) -> (u16, u8) {
        (self.year, self.month)
    }

    /// The day of the month from 1, and the number of days of the month.
    pub fn within_month(self) -> (u8, u8) {
        (self.day, days_in_month(self.year, self.month))
    }

    /// The date `days` days after 1 January 1970, at most 31 December 9999.
    ///
    /// This is `civil_from_days` of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms":
    /// it counts in eras of 400 years, which have 146,097 days each, and lets a year begin on
    /// 1 March, so that a leap day is the last day of its year.
    pub fn from_unix_days(days: u64) -> Self {
        const LAST_DAY: u64 = 2_932_896;
        let days = days.min(LAST_DAY) + 719_468;
        let (era, day) = (days / 146_097, days % 146_097);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = era * 400 + year + u64::from(month <= 2);
        // The casts lose nothing, because the date is at most 31 December 9999.
        Self {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        }
    }
}

impl From<Date> for MessageValue<'_> {
    fn from(date: Date) -> Self {
        let Date { year, month, day } = date;
        MessageValue::Date { year, month, day }
    }
}

/// Formats the date as in ISO 8601: `2027-01-15`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Parses `YYYY-MM-DD`. Any other form, and a day that does not exist, is an error.
impl FromStr for Date {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else {
            return Err(());
        };
        if (year.len(), month.len(), day.len()) != (4, 2, 2)
            || !text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-')
        {
            return Err(());
        }
        let date = Self {
            year: year.parse().map_err(drop)?,
            month: month.parse().map_err(drop)?,
            day: day.parse().map_err(drop)?,
        };
        let in_calendar = date.year > 0
            && (1..=12).contains(&date.month)
            && (1..=days_in_month(date.year, date.month)).contains(&date.day);
        in_calendar.then_some(date).ok_or(())
    }
}

/// The number of days of a month, which is from 1 to 12.
pub(super) fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_existing_days_are_parsed() {
        for text in ["2027-01-15", "2028-02-29"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(date.to_string(), text);
        }
        for text in [
            "2027-02-29",
            "2027-13-01",
            "2027-1-1",
            "0000-01-01",
            "tomorrow",
            "2027-01-1x",
        ] {
            assert_eq!(text.parse::<Date>(), Err(()), "{text}");
        }
    }
}
