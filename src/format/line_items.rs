//! What is typed where in a text that isn't YAML, as far as its lines tell.
//!
//! While somebody types, most texts have a syntax error somewhere, and what the rest of the map says is still to be had:
//! its names, for completion. Lines that are indented wrongly belong to the item above.

use super::cursor::LineShape;
use super::places::{PlacedField, PlacedItem, PlacedText};
use super::schema::{FieldSpec, ItemSpec, MAP};
use crate::text::{Source, Span};

/// By how many columns an item may be indented too much.
const MAX_SHIFT: usize = 3;

impl PlacedItem {
    /// Everything in a map that may not be YAML.
    pub(crate) fn from_lines(source: &Source) -> Self {
        let lines = (1..=source.line_count()).filter_map(|number| {
            let text = source.line(number);
            Some(TypedLine {
                start: source.line_span(number).start as usize,
                text,
                shape: LineShape::new(text)?,
            })
        });
        let lines: Vec<TypedLine> = lines.collect();
        let fields = TypedLines(&lines).fields(&MAP.spec, 0);
        let title = fields.iter().find(|field| field.is("title"));
        Self {
            spec: &MAP.spec,
            span: Span::new(0, source.text().len()),
            name: title.and_then(|title| title.values.first().cloned()),
            fields,
        }
    }
}

/// A line that is neither blank nor a comment.
struct TypedLine<'s> {
    start: usize,
    text: &'s str,
    shape: LineShape<'s>,
}

impl TypedLine<'_> {
    /// What follows the key, or the dash if there is no key.
    fn value(&self) -> (usize, &str) {
        let from = self.shape.key.map_or(self.shape.column, |(_, after)| after);
        let rest = &self.text[from..];
        let start = self.text.len() - rest.trim_start().len();
        let value = rest.trim_start();
        // Where a comment begins, the value ends, unless it is in quotes.
        let end = match value.starts_with(['"', '\'', '#']) {
            true if value.starts_with('#') => 0,
            true => value.len(),
            false => value.find(" #").unwrap_or(value.len()),
        };
        (self.start + start, value[..end].trim_end())
    }

    /// Whether its value is below it.
    fn is_open(&self) -> bool {
        let (_, value) = self.value();
        value.is_empty() || value.starts_with(['|', '>'])
    }
}

/// Some lines of a text.
#[derive(Clone, Copy)]
struct TypedLines<'l>(&'l [TypedLine<'l>]);

impl TypedLines<'_> {
    fn span(self) -> Span {
        let first = self.0.first();
        let last = self.0.last().map_or(0, |line| line.start + line.text.len());
        Span::new(
            first.map_or(last, |line| line.start + line.shape.column),
            last,
        )
    }

    /// The parts that begin with these lines, each up to the next one.
    fn parts(self, starts: &[usize]) -> impl Iterator<Item = Self> {
        let ends = starts.iter().skip(1).copied().chain([self.0.len()]);
        starts
            .iter()
            .zip(ends)
            .map(move |(start, end)| Self(&self.0[*start..end]))
    }

    /// The fields of an item whose keys begin in a column. The first line may have a dash before its key.
    fn fields(self, spec: &'static ItemSpec, column: usize) -> Vec<PlacedField> {
        let mut starts = Vec::new();
        let mut takes_deeper = false;
        for (at, line) in self.0.iter().enumerate() {
            let is_known = |(key, _)| spec.field(key).is_some() || spec.opening_key() == Some(key);
            if !line.shape.key.is_some_and(is_known) {
                continue;
            }
            let is_beside = line.shape.column <= column || takes_deeper;
            if at == 0 || line.shape.dashes.is_empty() && is_beside {
                starts.push(at);
                takes_deeper = !line.is_open();
            }
        }
        let fields = self.parts(&starts).filter_map(|part| {
            let (key, _) = part.0[0].shape.key?;
            Some(part.field(spec.field(key).or(spec.opening.as_ref())?))
        });
        fields.collect()
    }

    /// A field, which begins with its key.
    fn field(self, spec: &'static FieldSpec) -> PlacedField {
        let (first, below) = (&self.0[0], Self(&self.0[1..]));
        let (start, value) = first.value();
        let span = self.span();
        let key = first.shape.key.map_or(0, |(key, _)| key.len());
        let mut field = PlacedField {
            spec: Some(spec),
            key: Some(Span::new(span.start as usize, span.start as usize + key)),
            span,
            values: Vec::new(),
            items: Vec::new(),
        };
        match spec.kind.item_spec() {
            Some(item) if value.is_empty() => field.items = below.items(item),
            Some(_) => {}
            None if !value.is_empty() => field.values = texts(start, value),
            None => {
                let lines = below.0.iter().filter(|line| !line.shape.dashes.is_empty());
                field.values = lines
                    .flat_map(|line| {
                        let from = line.shape.column;
                        texts(line.start + from, line.text[from..].trim_end())
                    })
                    .collect();
            }
        }
        field
    }

    /// The items of a list.
    fn items(self, spec: &'static ItemSpec) -> Vec<PlacedItem> {
        let mut starts: Vec<usize> = Vec::new();
        let mut column = usize::MAX;
        for (at, line) in self.0.iter().enumerate() {
            let Some(dash) = line.shape.dashes.first() else {
                continue;
            };
            // A little further to the right, it is beside what has nothing below it.
            let above = at.checked_sub(1).map(|above| (&self.0[above], above));
            let follows_text = above.is_some_and(|(above, at)| {
                let is_last_line = above.shape.dashes.is_empty() || starts.last() == Some(&at);
                !above.is_open() && is_last_line && *dash <= column.saturating_add(MAX_SHIFT)
            });
            if *dash <= column || follows_text {
                column = column.min(*dash);
                starts.push(at);
            }
        }
        self.parts(&starts).map(|part| part.item(spec)).collect()
    }

    /// An item, which begins with its dash.
    fn item(self, spec: &'static ItemSpec) -> PlacedItem {
        let first = &self.0[0];
        let mut item = PlacedItem {
            spec,
            span: self.span(),
            name: None,
            fields: self.fields(spec, first.shape.column),
        };
        let opening = item.fields.iter().position(|field| {
            let key = field.spec.map(|spec| spec.name);
            key.is_some() && key == spec.opening_key()
        });
        let content_start = first.start + first.shape.column;
        match (opening, first.shape.key) {
            (Some(at), _) => item.name = item.fields.remove(at).values.into_iter().next(),
            (None, Some((key, _))) if spec.opening.is_some() => {
                let span = Span::new(content_start, content_start + key.len());
                let text = key.to_owned();
                item.name = Some(PlacedText { text, span });
                let (start, value) = first.value();
                let pair = spec.pair_position().map(|at| &spec.fields()[at]);
                item.fields
                    .extend(pair.filter(|_| !value.is_empty()).map(|pair| PlacedField {
                        spec: Some(pair),
                        key: None,
                        span: Span::new(start, start + value.len()),
                        values: texts(start, value),
                        items: Vec::new(),
                    }));
            }
            (None, None) => {
                let (start, value) = first.value();
                item.name = texts(start, value).into_iter().next();
            }
            (None, Some(_)) => {}
        }
        item
    }
}

/// The texts of a value: its own, or those of a list in brackets.
fn texts(start: usize, value: &str) -> Vec<PlacedText> {
    let Some(list) = value.strip_prefix('[') else {
        return placed(start, value).into_iter().collect();
    };
    let list = list.split(']').next().unwrap_or(list);
    let mut at = start + 1;
    let parts = list.split(',').filter_map(|part| {
        let part_start = at + part.len() - part.trim_start().len();
        at += part.len() + 1;
        placed(part_start, part.trim())
    });
    parts.collect()
}

/// A text without its quotes, if there is one.
fn placed(start: usize, typed: &str) -> Option<PlacedText> {
    let quote = typed.chars().next().filter(|c| matches!(c, '"' | '\''));
    let text = match quote {
        Some(quote) => typed[1..].split(quote).next().unwrap_or_default(),
        None => typed,
    };
    (!text.is_empty()).then(|| PlacedText {
        text: text.to_owned(),
        span: Span::new(start, start + typed.len()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The items of a text with their names, fields and values.
    fn shown(map: &PlacedItem) -> Vec<String> {
        let mut shown = Vec::new();
        map.visit(&mut |item| {
            let name = item.name.as_ref().map_or("-", |name| name.text.as_str());
            let fields = item.fields.iter().filter(|field| !field.values.is_empty());
            let fields = fields.map(|field| {
                let values: Vec<&str> = { field.values.iter() }
                    .map(|value| value.text.as_str())
                    .collect();
                format!(" {}={}", field.spec.unwrap().name, values.join("+"))
            });
            let fields: String = fields.collect();
            shown.push(format!("{} {name}{fields}", item.spec.name));
        });
        shown
    }

    const MAP_TEXT: &str = "title: Shop # the title\npersonas:\n  - mia: Mia\n  - persona: tom\n    goal: Fix # bikes\nreleases:\n  - mvp: \"First: basket\"\n  - later\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        stories:\n          - By card: mvp\n          - story: By PayPal\n            release: later\n            acceptance:\n              - It works\n              - It fails\n            tags: [payment, 'edge']\n          - By cash\n      - Ship\nbacklog:\n  - Gift cards\n";

    #[test]
    fn lines_tell_what_yaml_tells() {
        let source = Source::new("map.yaml", MAP_TEXT);
        let parsed = PlacedItem::map(MAP_TEXT, &Default::default()).unwrap();
        assert_eq!(shown(&PlacedItem::from_lines(&source)), shown(&parsed));
        PlacedItem::from_lines(&source).visit(&mut |item| {
            let name = item.name.as_ref().unwrap();
            assert_eq!(source.slice(name.span).trim_matches('"'), name.text);
        });
    }

    #[test]
    fn a_syntax_error_hides_no_other_names() {
        let names = |text: &str| {
            let source = Source::new("map.yaml", text);
            assert!(
                PlacedItem::map(text, &Default::default()).is_none(),
                "{text}"
            );
            let mut names = Vec::new();
            PlacedItem::from_lines(&source).visit(&mut |item| {
                names.extend(item.name.as_ref().map(|name| name.text.clone()));
            });
            names
        };
        let all = [
            "Shop",
            "mia",
            "tom",
            "mvp",
            "later",
            "Buy",
            "Pay",
            "By card",
            "By PayPal",
            "By cash",
            "Ship",
            "Gift cards",
        ];
        for (right, wrong) in [
            (
                "            tags: [payment, 'edge']",
                "          tags: edge",
            ),
            (
                "            tags: [payment, 'edge']",
                "            tags: [payment",
            ),
            (
                "            tags: [payment, 'edge']",
                "            tags: \"edge",
            ),
            (
                "            release: later",
                "            release: later: now",
            ),
            ("            release: later", "              release: later"),
            ("          - By cash", "            - By cash"),
            (
                "          - By PayPal: later",
                "            - By PayPal: later",
            ),
        ] {
            let short = "          - By PayPal: later\n";
            let text = match right.contains("By PayPal") {
                true => MAP_TEXT.replace(
                    "          - By cash\n",
                    &format!("{short}          - By cash\n"),
                ),
                false => MAP_TEXT.to_owned(),
            };
            let text = text.replacen(right, wrong, 1);
            let found = names(&text);
            for name in all {
                assert!(
                    found.iter().any(|found| found == name),
                    "{name} in {wrong}: {found:?}"
                );
            }
        }
    }
}
