//! The places that belong to a finding: those it is about, and those that explain it.

use super::place::place_link;
use super::sentence_html;
use crate::gaps::{Finding, FurtherPlace, RuleItem};
use crate::map::StoryMap;
use crate::messages::{Message, message};
use crate::pages::markdown::escaped;
use crate::pages::view::MapView;
use serde::Serialize;
use std::collections::HashMap;

/// The number of places that a finding shows at once.
const SHOWN: usize = 5;

/// The most places of a finding that a page lists. Reports for programs have them all.
const MAX_RELATED: usize = 100;

/// A place that belongs to a finding.
#[derive(Debug, Serialize)]
pub struct RelatedView {
    /// The title or name of the item.
    pub title: String,
    /// How it is related, if the finding isn't about it: `the story it needs`. Of items with the same title,
    /// the title of the task or activity they belong to.
    pub label: Option<String>,
    /// The address of its place.
    pub href: String,
}

/// The places of a finding that its page lists.
pub(super) struct RelatedPlaces {
    /// The sentence of the finding, with links to the places that it names.
    pub(super) message_html: String,
    /// The first of those that it doesn't name.
    pub(super) first: Vec<RelatedView>,
    /// The other ones.
    pub(super) further: Vec<RelatedView>,
    /// How many the other ones are.
    pub(super) fold: Option<String>,
}

/// The places that a finding is about, if there are several, and those that explain it. A place that its sentence
/// names is a link in the sentence, where that `can_have_links`.
pub(super) fn related_places(
    view: &MapView,
    finding: &Finding,
    can_have_links: bool,
) -> RelatedPlaces {
    let mut message_html = sentence_html(view, &finding.message);
    let explanations = finding.explanations();
    let mut labels = finding.explanations().map(|(_, label)| label);
    let first_label = labels.next();
    // A label that all of them have says nothing more than the finding.
    let repeats = labels.len() > 0 && labels.all(|label| Some(label) == first_label);
    let explanations = explanations.map(|(place, label)| (place, (!repeats).then_some(label)));
    let about = match finding.further_places.len() {
        0 => Vec::new(),
        _ => finding.places().collect(),
    };
    let number = about.len() + explanations.len();
    let places = about.into_iter().map(|place| (place, None));
    let listed = places.chain(explanations).take(MAX_RELATED);
    let listed: Vec<(FurtherPlace, Option<&Message>)> = listed.collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (place, _) in &listed {
        *counts
            .entry(place.subject.item().name(view.map))
            .or_default() += 1;
    }
    let listed = listed.into_iter().map(|(place, label)| {
        let item = place.subject.item();
        let title = item.name(view.map);
        let label = label.map(|label| view.text(label.clone()));
        let is_repeated = counts[title] > 1;
        RelatedView {
            title: title.to_owned(),
            label: label.or_else(|| title_above(view.map, item).filter(|_| is_repeated)),
            href: place_link(view, item, place.wall_place).href,
        }
    });
    let listed: Vec<RelatedView> = listed.collect();
    let are_all = listed.len() == number;
    let is_named = |place: &RelatedView| {
        can_have_links && place.label.is_none() && link_title(&mut message_html, place)
    };
    let (named, mut first): (Vec<_>, Vec<_>) = listed.into_iter().partition(is_named);
    let number = number - named.len();
    let further = first.split_off(first.len().min(SHOWN));
    let fold = match number {
        number if number <= SHOWN => None,
        _ if are_all => Some(message!("gap-more-places", count = number - SHOWN)),
        _ => Some(message!(
            "gap-more-places-of-many",
            shown = further.len(),
            count = number - SHOWN
        )),
    };
    RelatedPlaces {
        message_html,
        first,
        further,
        fold: fold.map(|fold| view.text(fold)),
    }
}

/// Makes the title of a place a link to it, if the sentence names it.
fn link_title(message_html: &mut String, place: &RelatedView) -> bool {
    let title = format!("<q>{}</q>", escaped(&place.title));
    let Some(at) = message_html.find(&title) else {
        return false;
    };
    let link = format!(
        "<q><a href=\"{}\">{}</a></q>",
        escaped(&place.href),
        escaped(&place.title)
    );
    message_html.replace_range(at..at + title.len(), &link);
    true
}

/// The title of the step that an item belongs to, which tells it from others with its title.
fn title_above(map: &StoryMap, item: RuleItem) -> Option<String> {
    let title = match item {
        RuleItem::Story(story) => map.title_over(map[story].task?),
        RuleItem::Task(task) => &map[map[task].activity].title,
        _ => return None,
    };
    Some(title.text.clone())
}
