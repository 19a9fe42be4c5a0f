//! The values of a field: words of the format, items of the map, and texts that are used in other places.

use super::{Proposed, ProposedKind, first_sentence};
use crate::format::{CursorContext, FieldSpec, PlacedItem, TextRole, ValueKind, yaml_text};
use crate::gaps::{RuleItem, all_rules, find_rule};
use crate::lsp::document::OpenMap;
use crate::lsp::hover::rule_text;
use crate::lsp::item_facts::{ItemFacts, count_of};
use crate::lsp::workspace::DocumentView;
use crate::map::{COLORS, ReleaseStatus, StatusKind, reference_key};
use crate::messages::Catalog;
use std::collections::{BTreeMap, HashMap};

/// The values that a field can have.
pub(crate) fn values(
    view: &DocumentView,
    field: &FieldSpec,
    role: TextRole,
    before: &[String],
    context: &CursorContext,
) -> Vec<Proposed> {
    let words = |words: &[&str]| {
        let words = words.iter().map(|word| Proposed::word(word));
        words.collect::<Vec<Proposed>>()
    };
    let mut proposed = match field.kind {
        ValueKind::ReleaseStatus => words(&ReleaseStatus::ALL.map(ReleaseStatus::word)),
        ValueKind::StatusKind => words(&StatusKind::ALL.map(StatusKind::word)),
        ValueKind::Color => words(&COLORS),
        ValueKind::Flag => words(&["true", "false"]),
        ValueKind::StoryStatus => statuses(view, role),
        ValueKind::Estimate => sizes(view, role),
        ValueKind::Rule => rules(),
        ValueKind::Name if field.name == "theme" => words(&["wall", "plain", "slate"]),
        _ => {
            let root = &typed_map(view);
            let map = view.map();
            let own = own_title(context, view);
            MapValues { root, map, role }.values(field, own.as_deref())
        }
    };
    let is_used = |text: &str| {
        let used = |other: &String| reference_key(other) == reference_key(text);
        before.iter().any(used)
    };
    proposed.retain(|proposed| !is_used(&proposed.label));
    proposed
}

/// The releases as the second half of a pair.
pub(crate) fn releases(view: &DocumentView) -> Vec<Proposed> {
    let values = MapValues {
        root: &typed_map(view),
        map: view.map(),
        role: TextRole::Value,
    };
    values.with_ids("releases", ValueKind::Release)
}

/// What is typed in the present text, whether or not that is YAML.
fn typed_map(view: &DocumentView) -> PlacedItem {
    let source = &view.document.source;
    let map = PlacedItem::map(source.text(), &view.project.limits);
    map.unwrap_or_else(|| PlacedItem::from_lines(source))
}

fn statuses(view: &DocumentView, role: TextRole) -> Vec<Proposed> {
    let statuses = view.project.statuses.iter();
    let statuses = statuses.map(|status| Proposed {
        detail: status.name.clone(),
        words: format!("{} {}", status.id, status.name),
        ..Proposed::value(&status.id, role, false)
    });
    statuses.collect()
}

fn sizes(view: &DocumentView, role: TextRole) -> Vec<Proposed> {
    let estimates = &view.project.estimates;
    let sizes = estimates.sizes.iter().map(|size| Proposed {
        detail: format!("counts as {}", size.amount),
        ..Proposed::value(&size.name, role, false)
    });
    sizes.collect()
}

fn rules() -> Vec<Proposed> {
    let catalog = Catalog::english();
    let rules = all_rules().map(|rule| Proposed {
        label: rule.id.to_owned(),
        detail: first_sentence(rule.looks_for(&catalog)).to_owned(),
        documentation: rule_text(rule.id).unwrap_or_default(),
        text: rule.id.to_owned(),
        ..Proposed::default()
    });
    rules.collect()
}

/// The values of a mapping whose keys no table lists: the levels of rules.
pub(crate) fn free_values(kind: ValueKind, keys: &[String]) -> Vec<Proposed> {
    match (kind, keys) {
        (ValueKind::Gaps, [rule]) if find_rule(rule).is_some() => {
            let levels = ["off", "note", "warning", "error"];
            let levels = levels.iter();
            levels.map(|level| Proposed::word(level)).collect()
        }
        _ => Vec::new(),
    }
}

/// Values that come from what is typed in a map, which may have errors.
struct MapValues<'p> {
    root: &'p PlacedItem,
    /// The last map without errors, which knows more of them.
    map: Option<&'p OpenMap>,
    role: TextRole,
}

impl MapValues<'_> {
    fn values(&self, field: &FieldSpec, own: Option<&str>) -> Vec<Proposed> {
        match field.kind {
            ValueKind::Release => self.with_ids("releases", field.kind),
            ValueKind::Personas => self.with_ids("personas", field.kind),
            ValueKind::Stories => self.stories(own),
            ValueKind::Names if matches!(field.name, "tags" | "owner") => self.used(field.name),
            ValueKind::Links => self.links(),
            _ => Vec::new(),
        }
    }

    /// The items of a list that have ids of their own, found by those and by their names.
    fn with_ids(&self, list: &str, kind: ValueKind) -> Vec<Proposed> {
        let items = self.root.field(list).map_or(&[][..], |field| &field.items);
        let proposed = items.iter().filter_map(|item| {
            let text = |key| Some(&item.field(key)?.values.first()?.text);
            let typed = &item.name.as_ref()?.text;
            let known = self.known(kind, typed);
            // Where only a name is typed, its id is made from it.
            let id = match known.and_then(|item| item.address(&self.map?.analyzed.map)) {
                Some(address) => address.id,
                None => typed.clone(),
            };
            let name = text("name").unwrap_or(typed);
            let detail = text("outcome").or(text("goal")).unwrap_or(&id);
            Some(Proposed {
                label: name.clone(),
                detail: detail.clone(),
                documentation: self.facts(known),
                text: yaml_text(&id, self.role, false),
                words: format!("{id} {name}"),
                kind: ProposedKind::Reference,
                ..Proposed::default()
            })
        });
        proposed.collect()
    }

    /// The item of the last map that has this name or id.
    fn known(&self, kind: ValueKind, name: &str) -> Option<RuleItem> {
        self.map?.names().resolve(kind, name)
    }

    fn facts(&self, item: Option<RuleItem>) -> String {
        let text = || {
            let map = &self.map?.analyzed;
            Some(ItemFacts { map }.markdown(item?))
        };
        text().unwrap_or_default()
    }

    /// The stories by their titles. Those that share a title are named by their ids, as far as these are known.
    fn stories(&self, own: Option<&str>) -> Vec<Proposed> {
        let mut places: Vec<(&str, String)> = Vec::new();
        let activities = self.root.field("activities");
        for activity in activities.into_iter().flat_map(|field| &field.items) {
            add_stories(activity, "", &mut places);
        }
        let mut uses: HashMap<String, usize> = HashMap::new();
        for (title, _) in &places {
            *uses.entry(reference_key(title)).or_default() += 1;
        }
        let others = places
            .iter()
            .filter(|(title, _)| own != Some(title) && uses[&reference_key(title)] == 1);
        let by_title = others.map(|(title, place)| Proposed {
            label: (*title).to_owned(),
            detail: place.clone(),
            documentation: self.facts(self.known(ValueKind::Stories, title)),
            text: yaml_text(title, self.role, true),
            words: format!("{title} {}", reference_key(title)),
            kind: ProposedKind::Reference,
            ..Proposed::default()
        });
        by_title.chain(self.stories_by_id(&uses)).collect()
    }

    fn stories_by_id(&self, uses: &HashMap<String, usize>) -> Vec<Proposed> {
        let Some(map) = self.map.map(|map| &map.analyzed) else {
            return Vec::new();
        };
        let is_shared = |title: &str| {
            uses.get(&reference_key(title))
                .is_some_and(|uses| *uses > 1)
        };
        let stories = map.map.story_ixs();
        let shared = stories.filter(|story| is_shared(&map.map[*story].title.text));
        let proposed = shared.map(|story| Proposed {
            label: map.map[story].id.clone(),
            detail: ItemFacts { map }.story_place(story),
            documentation: ItemFacts { map }.markdown(RuleItem::Story(story)),
            text: map.map[story].id.clone(),
            words: format!("{} {}", map.map[story].title.text, map.map[story].id),
            kind: ProposedKind::Reference,
            ..Proposed::default()
        });
        proposed.collect()
    }

    /// The texts of a field, those that most stories use first.
    fn used(&self, key: &str) -> Vec<Proposed> {
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        self.root.visit(&mut |item| {
            for value in item.field(key).map_or(&[][..], |field| &field.values) {
                *uses.entry(&value.text).or_default() += 1;
            }
        });
        self.most_used_first(uses)
    }

    /// The links without titles, those that most stories have first.
    fn links(&self) -> Vec<Proposed> {
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        self.root.visit(&mut |item| {
            let name = item.name.as_ref().filter(|_| item.spec.name == "link");
            if let Some(name) = name {
                *uses.entry(&name.text).or_default() += 1;
            }
        });
        self.most_used_first(uses)
    }

    fn most_used_first(&self, uses: BTreeMap<&str, usize>) -> Vec<Proposed> {
        let mut uses: Vec<(&str, usize)> = uses.into_iter().collect();
        uses.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let proposed = uses.iter().map(|(text, count)| Proposed {
            detail: count_of(*count, "story", "stories"),
            kind: ProposedKind::Text,
            ..Proposed::value(text, self.role, true)
        });
        proposed.collect()
    }
}

/// Adds the titles of the stories in an activity or a task, each with what it is in.
fn add_stories<'p>(owner: &'p PlacedItem, above: &str, stories: &mut Vec<(&'p str, String)>) {
    let title = owner.name.as_ref().map_or("", |name| name.text.as_str());
    let place = match above {
        "" => title.to_owned(),
        above => format!("{above} › {title}"),
    };
    for item in owner.items() {
        match (item.spec.name, &item.name) {
            ("story", Some(name)) => stories.push((&name.text, place.clone())),
            ("task", _) => add_stories(item, &place, stories),
            _ => {}
        }
    }
}

/// The title of the story that a cursor is in, which can't need itself.
fn own_title(context: &CursorContext, view: &DocumentView) -> Option<String> {
    let source = &view.document.source;
    let line = source.line(source.line_at(context.item_line?));
    let (_, title) = line.split_once("story:")?;
    Some(title.trim().trim_matches(['"', '\'']).to_owned())
}
