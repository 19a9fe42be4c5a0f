//! A mapping that is in none of its item's forms.

use crate::format::decode::Decoder;
use crate::format::decode::shown;
use crate::format::decode::{FieldNodes, ItemForm};
use crate::format::faults::Fault;
use crate::format::repair::rewrite;
use crate::format::schema;
use crate::format::schema::{ItemSpec, ShortPair};
use crate::format::suggest;
use crate::format::yaml::{Entry, Node, Value};

impl Decoder {
    /// A mapping that is in none of the item's forms: says so, and reads it as it was meant.
    pub(crate) fn misformed<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        node: &'n Node<'s>,
        entries: &'n [Entry<'s>],
        first: &'n Entry<'s>,
    ) -> Option<ItemForm<'n, 's>> {
        let opening = item.opening_key().unwrap_or_default();
        let key = first.key.text().unwrap_or_default();
        let near = |entry: &Entry| {
            entry.key.text().is_some_and(|key| {
                let is_other_word = matches!(key, "title" | "name") && item.field(key).is_none();
                is_other_word || suggest::nearest(key, [opening]).is_some()
            })
        };
        if let Some(slip) = entries.iter().find(|entry| near(entry)) {
            let typed = slip.key.text().unwrap_or_default();
            self.error(
                Fault::UnknownField,
                slip.key.span,
                format!("unknown field `{}` of {}", shown(typed), item.article),
            )
            .help(format!("did you mean `{opening}`?"))
            .suggest(slip.key.span, |text| {
                rewrite::replaced(text, slip.key.span, opening)
            });
            let mut fields = FieldNodes::none(item);
            for entry in entries.iter().filter(|entry| !std::ptr::eq(*entry, slip)) {
                self.field(item, &mut fields, entry);
            }
            return Some(ItemForm {
                name: Some(&slip.value),
                second: None,
                fields,
                span: slip.value.span,
            });
        }
        if let Some(other) = schema::LISTED
            .iter()
            .find(|other| other.kind == key && item.field(key).is_none())
        {
            let place = match other.kind {
                "story" => "under a task's `stories:`, or in the `backlog:`",
                "task" => "under an activity's `tasks:`",
                "activity" => "under the map's `activities:`",
                "release" => "under the map's `releases:`",
                _ => "under the map's `personas:`",
            };
            let message = format!("expected {}, found {}", item.article, other.article);
            self.error(Fault::ItemForm, first.key.span, message)
                .help(format!("{} stands {place}", other.article));
            return None;
        }
        let inner = match &first.value.value {
            Value::Map(inner) => Some(inner.as_slice()),
            _ => None,
        };
        let is_field = item.field(key).is_some();
        let named =
            first.key.text().is_some() && !is_field && !matches!(first.value.value, Value::List(_));
        let is_cut_off =
            named && item.pair.is_some() && entries.len() == 1 && first.value.is_absent();
        let message = match (named, item.pair, entries.len()) {
            (true, Some(_), 1) if first.value.is_absent() => {
                format!("nothing follows the colon after `{}`", shown(key))
            }
            (true, None, 1) if inner.is_none() && !first.value.is_absent() => {
                format!("{} has no short pair `a: b`", item.article)
            }
            _ => format!("{} with fields opens with `{opening}:`", item.article),
        };
        let help = match (named, item.pair, entries.len()) {
            (true, Some(ShortPair::TitleAndRelease), 1) if first.value.is_absent() => {
                "name the release after it, or take the colon out".to_owned()
            }
            (true, Some(_), 1) if first.value.is_absent() => {
                "write the name after it, or take the colon out".to_owned()
            }
            (true, ..) => {
                "write it like this, or put the text in quotes if the colon is part of it"
                    .to_owned()
            }
            (false, ..) => format!("begin it with `{opening}: …`"),
        };
        // Where fields go on over several lines, the first line is all that changes.
        let is_opened = named
            && first.value.is_absent()
            && entries[1..]
                .iter()
                .any(|entry| rewrite::goes_on(self.text(), entry));
        let lines = if is_opened { first.key.span } else { node.span };
        self.error(Fault::ItemForm, first.key.span, message)
            .help(help)
            .suggest(lines, |text| {
                if is_cut_off {
                    rewrite::without_colon(text, first.key.span)
                } else if is_opened {
                    rewrite::opened(text, first.key.span, opening)
                } else {
                    rewrite::long_form(text, item, node.span, entries, named, inner)
                }
            });
        let mut opened = ItemForm {
            name: None,
            second: None,
            fields: FieldNodes::none(item),
            span: first.key.span,
        };
        let rest = if named { &entries[1..] } else { entries };
        if named {
            opened.name = Some(&first.key);
        }
        for entry in inner
            .unwrap_or_default()
            .iter()
            .filter(|_| named)
            .chain(rest)
        {
            self.field(item, &mut opened.fields, entry);
        }
        Some(opened)
    }
}
