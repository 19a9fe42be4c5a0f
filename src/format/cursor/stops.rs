//! Where on a line something can begin, however it is indented.

use super::shape::LineShape;
use super::{CursorContext, CursorLines, Expected, has_colon};
use crate::text::Span;

/// A column at which a line can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct LineStop {
    column: usize,
    begins: Beginning,
}

/// What begins there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beginning {
    /// A key of a mapping.
    Key,
    /// An item of a list, with its dash.
    Item,
}

/// The columns at which a line can begin.
struct LineStops {
    /// Beside what is above, from the right to the left. The last one is that of the whole text.
    beside: Vec<LineStop>,
    /// Below the key on the line above, if that has nothing below it yet.
    below: Option<LineStop>,
    /// The line below.
    next: Option<LineStop>,
}

impl CursorLines<'_> {
    /// What can be typed at the cursor, wherever on the line it would begin.
    pub(super) fn contexts(&self) -> Vec<CursorContext> {
        let (head, tail) = (self.head, self.tail);
        let exact = || vec![self.context(head, tail)];
        let shape = LineShape::of_any(head);
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let is_start = shape.content.chars().all(is_word) && shape.dashes.len() < 2;
        if !is_start || self.bracket_lines(head).is_some() {
            return exact();
        }
        let Some(stops) = self.stops(shape.dashes.first().copied().unwrap_or(shape.column)) else {
            return Vec::new();
        };
        let (chosen, column) = match shape.dashes.first() {
            None => (stops.for_word(shape.column, has_colon(tail)), shape.column),
            Some(dash) if stops.can_have_dash(*dash) => return exact(),
            Some(dash) => (stops.nearest_item(*dash).into_iter().collect(), *dash),
        };
        let is_moved = chosen.iter().any(|stop| stop.column != column);
        let contexts = chosen.iter().map(|stop| {
            let spaces = " ".repeat(stop.column);
            let dash = match stop.begins {
                Beginning::Key => "",
                Beginning::Item => "- ",
            };
            let context = self.context(&format!("{spaces}{dash}"), "");
            let end = self.start() + head.len();
            let typed = end - shape.content.len();
            let (start, lead) = match is_moved {
                true => (self.start(), format!("{spaces}{dash}")),
                false if shape.dashes.is_empty() => (typed, dash.to_owned()),
                false => (typed, String::new()),
            };
            CursorContext {
                typed: Span::new(start, end),
                lead,
                indent: if is_moved { 0 } else { stop.column },
                has_colon: has_colon(tail),
                has_items: stops.would_take_items(*stop),
                ..context
            }
        });
        contexts
            .filter(|context| !matches!(context.expects, Expected::Nothing))
            .collect()
    }

    /// The columns at which the line can begin. `None` if it belongs to the text of a line above, being indented to
    /// this column.
    fn stops(&self, column: usize) -> Option<LineStops> {
        let mut stops = LineStops {
            beside: Vec::new(),
            below: None,
            next: self.next_line(),
        };
        let mut limit = usize::MAX;
        let mut is_first = true;
        for number in (1..self.line).rev() {
            let text = self.source.line(number);
            let Some(shape) = LineShape::new(text) else {
                continue;
            };
            // An item that is a text or a pair has no further keys, and there is none where a line is indented wrongly.
            let is_new = stops.leaves_room(limit, shape.column);
            let can_have_keys = is_new && shape.key.is_some() && self.has_keys(shape.column);
            if is_new && shape.dashes.is_empty() && !can_have_keys {
                continue;
            }
            let owner = match shape.key {
                Some(_) => shape.column,
                None => shape.dashes.last().copied().unwrap_or(0),
            };
            let is_open = shape.key_above(text).is_some() || shape.content.is_empty();
            if !is_open && owner < limit {
                if shape.begins_block(text) && column > owner {
                    return None;
                }
                // What is further to the right is the rest of the value.
                stops.beside.retain(|stop| stop.column <= shape.column);
            }
            if can_have_keys {
                stops.push(shape.column, Beginning::Key);
                limit = limit.min(shape.column);
                if is_first && is_open {
                    stops.below = self.stop_below(shape.column);
                }
            }
            for dash in shape.dashes.iter().rev().filter(|dash| **dash < limit) {
                stops.push(*dash, Beginning::Item);
            }
            let first = shape.dashes.first().copied().unwrap_or(shape.column);
            if shape.key.is_some() || !shape.dashes.is_empty() {
                limit = limit.min(first);
            }
            is_first = false;
            if limit == 0 && stops.beside.contains(&LineStop::TOP) {
                break;
            }
        }
        if !stops.beside.contains(&LineStop::TOP) {
            stops.beside.push(LineStop::TOP);
        }
        Some(stops)
    }

    /// Where the next line begins that is neither blank nor a comment, and with what.
    fn next_line(&self) -> Option<LineStop> {
        let mut below = self.line + 1..=self.source.line_count();
        below.find_map(|line| {
            let shape = LineShape::new(self.source.line(line))?;
            Some(match shape.dashes.first() {
                Some(dash) => LineStop::new(*dash, Beginning::Item),
                None => LineStop::new(shape.column, Beginning::Key),
            })
        })
    }

    /// Whether a key can begin in a column.
    fn has_keys(&self, column: usize) -> bool {
        let context = self.context(&" ".repeat(column), "");
        context.lead.is_empty() && !matches!(context.expects, Expected::Nothing)
    }

    /// Where something can begin below a key in a column: like what is below it already, or two columns further.
    fn stop_below(&self, column: usize) -> Option<LineStop> {
        let next = self.next_line();
        let is_below = |next: &LineStop| {
            next.column > column || next.column == column && next.begins == Beginning::Item
        };
        if let Some(next) = next.filter(is_below) {
            return Some(next);
        }
        let column = column + 2;
        let begins = match self.context(&" ".repeat(column), "") {
            context if !context.lead.is_empty() => Beginning::Item,
            context if matches!(context.expects, Expected::Nothing) => return None,
            _ => Beginning::Key,
        };
        Some(LineStop { column, begins })
    }
}

impl LineStop {
    fn new(column: usize, begins: Beginning) -> Self {
        Self { column, begins }
    }

    /// Where the keys of the whole text begin.
    const TOP: Self = Self {
        column: 0,
        begins: Beginning::Key,
    };
}

impl LineStops {
    fn push(&mut self, column: usize, begins: Beginning) {
        self.beside.push(LineStop::new(column, begins));
    }

    /// Whether a key in a column is to the left of all that is below it, or the key of the list that is in its column.
    fn leaves_room(&self, limit: usize, column: usize) -> bool {
        let list = |stop: &LineStop| stop.column == column && stop.begins == Beginning::Item;
        column < limit || column == limit && self.beside.last().is_some_and(list)
    }

    /// Whether something can begin there without taking what is on the line below from where it belongs.
    fn has_room(&self, stop: LineStop) -> bool {
        self.next.is_none_or(|next| {
            let is_list_of_key = next.begins == Beginning::Item && stop.begins == Beginning::Key;
            stop.column > next.column || stop.column == next.column && !is_list_of_key
        })
    }

    /// Whether a key there would get the items on the line below, which nothing else has.
    fn would_take_items(&self, stop: LineStop) -> bool {
        let is_list = self.next.is_some_and(|next| next.begins == Beginning::Item);
        let is_free = self.below.is_none() && self.beside.first() == Some(&stop);
        is_list && is_free && stop.begins == Beginning::Key && !self.has_room(stop)
    }

    /// Where a word in a column can begin: at the stop that is nearest to it. If that begins an item, the word may also
    /// be a key of the one before, and if it is beside an empty list, an item of that.
    fn for_word(&self, column: usize, has_colon: bool) -> Vec<LineStop> {
        let is_free =
            |stop: &LineStop| has_colon || self.has_room(*stop) || self.would_take_items(*stop);
        let below = self.below.filter(is_free);
        if let Some(below) = below
            && column > self.beside[0].column
        {
            return vec![below];
        }
        let free: Vec<LineStop> = self.beside.iter().copied().filter(is_free).collect();
        let distance = |at: &usize| free[*at].column.abs_diff(column);
        let Some(nearest) = (0..free.len()).min_by_key(distance) else {
            return below.into_iter().collect();
        };
        let stop = free[nearest];
        let mut chosen = vec![stop];
        if stop.begins == Beginning::Item {
            // At the column of a list there may also be the keys of the mapping that it is in.
            let same = free.get(nearest + 1);
            chosen.extend(same.filter(|key| key.column == stop.column));
            let before = nearest.checked_sub(1).map(|at| free[at]);
            chosen.extend(before.filter(|before| before.begins == Beginning::Key));
        } else if Some(&stop) == self.beside.first() {
            chosen.splice(0..0, below);
        }
        chosen
    }

    /// Whether a list can have an item whose dash is in this column.
    fn can_have_dash(&self, dash: usize) -> bool {
        let stop = LineStop::new(dash, Beginning::Item);
        // The items of a list may be right below its key.
        let is_below = self.below.is_some_and(|below| {
            let is_item = below.begins == Beginning::Item;
            let is_only = self.next == Some(below);
            is_item && (dash == below.column || !is_only && dash >= self.beside[0].column)
        });
        self.has_room(stop) && (is_below || self.beside.contains(&stop))
    }

    /// Where an item can begin whose dash is in a column where none can be.
    fn nearest_item(&self, column: usize) -> Option<LineStop> {
        let items = self.beside.iter().chain(&self.below);
        let items = items.filter(|stop| stop.begins == Beginning::Item && self.has_room(**stop));
        items
            .min_by_key(|stop| stop.column.abs_diff(column))
            .copied()
    }
}
