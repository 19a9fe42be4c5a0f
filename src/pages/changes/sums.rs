//! What changed in each release, for its line.

use crate::analysis::comparison::{ComparedBand, Comparison, ReleaseFigures};
use crate::map::ItemKind;
use crate::messages::{Message, message};
use crate::pages::view::MapView;
use crate::pages::wall::BandView;

/// Adds to a band what changed in it, and its points and its date with what they were.
pub(super) fn add_sums(
    view: &MapView,
    comparison: &Comparison,
    band: ComparedBand,
    shown: &mut BandView,
) {
    let id = match band {
        ComparedBand::Kept(band) => Some(band.map(|release| view.map[release].id.as_str())),
        ComparedBand::Gone(_) => None,
    };
    let old_id = match band {
        ComparedBand::Kept(_) => comparison.old_release_id(id.flatten()),
        ComparedBand::Gone(at) => Some(comparison.gone.releases[at].id.clone()),
    };
    let added = comparison.added.iter().filter(|added| {
        added.item.is(ItemKind::Story) && id.is_some_and(|id| added.to.is_on_wall_in(id))
    });
    let moved = comparison.moved.iter();
    let moved = moved.filter(|moved| moved.by.release && moved.item.is(ItemKind::Story));
    let is_in = |id| {
        moved
            .clone()
            .filter(|moved| moved.to.is_on_wall_in(id))
            .count()
    };
    let moved_out = moved
        .clone()
        .filter(|moved| moved.from.is_on_wall_in(old_id.as_deref()));
    let finished = comparison.changed.iter().filter(|changed| {
        changed.is_finish() && id.is_some_and(|id| changed.item.release.as_deref() == id)
    });
    let removed = comparison.removed.iter().filter(|removed| {
        removed.item.is(ItemKind::Story) && removed.from.is_on_wall_in(old_id.as_deref())
    });
    let count = |count: usize, name: fn(usize) -> Message<'static>| {
        (count > 0).then(|| view.text(name(count)))
    };
    let parts = [
        count(added.count(), |count| {
            message!("diff-added-count", count = count)
        }),
        count(id.map_or(0, is_in), |count| {
            message!("change-moved-in", count = count)
        }),
        count(moved_out.count(), |count| {
            message!("change-moved-out", count = count)
        }),
        count(finished.count(), |count| {
            message!("diff-finished-count", count = count)
        }),
        count(removed.count(), |count| {
            message!("diff-removed-count", count = count)
        }),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    shown.news = (!parts.is_empty()).then(|| parts.join(" · "));
    if parts.is_empty() {
        shown.sums.push(match band {
            ComparedBand::Kept(_) => view.label("change-nothing").to_owned(),
            ComparedBand::Gone(_) => view.text(message!("stories", count = 0)),
        });
    }
    let mut figures = comparison.releases.iter();
    let own = figures.find(|figures| id == Some(figures.release.as_deref()));
    let sums = own
        .into_iter()
        .flat_map(|figures| figure_sums(view, figures));
    shown.sums.extend(sums);
}

/// The points and the date of a release, each with what it was.
fn figure_sums(view: &MapView, figures: &ReleaseFigures) -> Vec<String> {
    let mut sums = Vec::new();
    if let [Some(before), Some(after)] = figures.points
        && (!before.is_zero() || !after.is_zero())
    {
        let now = view.short_amount(after);
        sums.push(match before == after {
            true => now,
            false => view.text(message!("change-now", now = now, from = before)),
        });
    }
    let [before, after] = figures.date;
    if let Some(after) = after {
        let now = view.text(message!("change-date", date = after));
        sums.push(match before == Some(after) {
            true => now,
            false => {
                let from = before.map(|before| view.text(message!("change-date", date = before)));
                let from = from.unwrap_or("–".to_owned());
                view.text(message!("change-now", now = now, from = from))
            }
        });
    }
    sums
}
