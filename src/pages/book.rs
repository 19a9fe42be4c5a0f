//! One map with everything that its pages ask for, found once.

use super::markdown::Markdown;
use super::persona::{PersonaView, colors};
use super::shown::AnalyzedMap;
use super::urls;
use super::words::StatusView;
use crate::format::{OptionalPage, Project};
use crate::gaps::WallPlace;
use crate::map::{
    ActivityIx, Band, Coverage, Dependencies, Journey, PersonaIx, ReleaseIx, Story, StoryIx,
    StoryMap, TaskIx, Totals, slug,
};
use crate::text::Level;
use std::collections::HashMap;
use std::sync::Arc;

/// A map and the answers its pages share.
#[derive(Debug)]
pub struct MapView<'a> {
    pub(crate) shown: &'a AnalyzedMap,
    pub(crate) map: &'a StoryMap,
    pub(crate) project: &'a Project,
    /// What no page may lead to, as there is none of it.
    without: &'a [OptionalPage],
    pub(crate) coverage: &'a Coverage,
    pub(crate) dependencies: &'a Dependencies,
    pub(crate) journeys: &'a [Journey],
    pub(crate) totals: Totals,
    /// The colour of each persona.
    pub(crate) colors: Vec<&'static str>,
    /// Each persona as pages name it.
    pub(crate) personas: Vec<Arc<PersonaView>>,
    /// Each status as pages show it.
    statuses: Vec<Arc<StatusView>>,
    /// Whether any story says what must be true when it is done: only then do others lack it.
    pub(crate) has_acceptance: bool,
    /// The id of each finding in the gap report: its rule, and what it is about, so that other
    /// findings come and go without changing it.
    pub(crate) anchors: Vec<String>,
    /// How many stories the fullest cell of the wall has.
    pub(crate) most_in_a_cell: usize,
    /// The figures of the releases, and of what is not scheduled last.
    bands: Vec<BandFigures>,
    marks: HashMap<WallPlace, Vec<usize>>,
    /// Cells that a release leaves out on purpose, with the map's reason.
    pub(crate) meant: HashMap<(ActivityIx, ReleaseIx), &'a str>,
    /// The first release that goes through each activity.
    pub(crate) first_in: Vec<Option<ReleaseIx>>,
}

/// What many pages tell of a band.
#[derive(Debug)]
struct BandFigures {
    totals: Totals,
    /// How many activities it goes through.
    reached: usize,
}

impl<'a> MapView<'a> {
    /// Asks the map everything else once. The site has no pages of `without`.
    pub fn new(shown: &'a AnalyzedMap, project: &'a Project, without: &'a [OptionalPage]) -> Self {
        let map = &shown.map;
        let coverage = &shown.answers.coverage;
        let mut marks: HashMap<WallPlace, Vec<usize>> = HashMap::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let mut anchors = Vec::new();
        for (at, finding) in shown.gaps.findings.iter().enumerate() {
            marks.entry(finding.wall_place).or_default().push(at);
            let about = slug(&finding.subject.item().identity(map));
            let anchor = format!("gap-{}-{about}", finding.rule.id);
            // One that is numbered may be what another is called.
            let mut id = anchor.clone();
            let mut number = numbers.get(&anchor).copied().unwrap_or(1);
            while numbers.contains_key(&id) {
                number += 1;
                id = format!("{anchor}-{number}");
            }
            numbers.insert(anchor, number);
            numbers.entry(id.clone()).or_insert(1);
            anchors.push(id);
        }
        let bands = map.release_ixs().map(Some).chain([None]);
        let bands = bands.map(|band| {
            let stories = coverage.wall.band(band).iter();
            BandFigures {
                totals: Totals::for_stories(map, stories.map(|story| &map[*story])),
                reached: coverage.activities_reached(map, band),
            }
        });
        let mut book = Self {
            bands: bands.collect(),
            shown,
            map,
            project,
            without,
            journeys: &shown.answers.journeys,
            most_in_a_cell: most_in_a_cell(map, coverage),
            coverage,
            dependencies: &shown.answers.dependencies,
            totals: Totals::for_stories(map, &map.stories),
            colors: colors(map),
            personas: Vec::new(),
            statuses: (map.statuses.iter())
                .map(|status| Arc::new(StatusView::of(status)))
                .collect(),
            has_acceptance: map.has_acceptance(),
            anchors,
            marks,
            meant: shown.meant(),
            first_in: map
                .activity_ixs()
                .map(|activity| {
                    let stories = map.stories_under(activity);
                    stories.filter_map(|story| map[story].release).min()
                })
                .collect(),
        };
        let personas = map.persona_ixs();
        book.personas = personas.map(|ix| Arc::new(book.persona_view(ix))).collect();
        book
    }

    /// Whether the site has these pages.
    pub fn has(&self, extra: OptionalPage) -> bool {
        !self.without.contains(&extra)
    }

    /// How far a story is.
    pub(crate) fn status(&self, story: &Story) -> Arc<StatusView> {
        Arc::clone(&self.statuses[story.status])
    }

    /// The renderer of the map's texts.
    pub(crate) fn markdown(&self) -> Markdown<'a> {
        Markdown {
            images: &self.shown.images,
        }
    }

    /// A line of Markdown, where there is one.
    pub(crate) fn line(&self, text: Option<&String>) -> Option<String> {
        text.map(|text| self.markdown().line(text))
    }

    /// The rules whose findings mark a place, as `data-gap` has them: apart by spaces.
    pub(crate) fn gap_at(&self, spot: WallPlace) -> Option<String> {
        let found = self.found_at(spot).iter();
        let mut rules: Vec<&str> = found
            .map(|at| self.shown.gaps.findings[*at].rule.id)
            .collect();
        rules.dedup();
        (!rules.is_empty()).then(|| rules.join(" "))
    }

    /// The findings that mark a place, as positions in the list of all.
    pub(crate) fn found_at(&self, spot: WallPlace) -> &[usize] {
        self.marks.get(&spot).map_or(&[], Vec::as_slice)
    }

    /// The sums over a band.
    pub(crate) fn band_totals(&self, band: Band) -> &Totals {
        &self.bands[band.map_or(self.map.releases.len(), ReleaseIx::index)].totals
    }

    /// How many activities a release goes through.
    pub(crate) fn reached(&self, release: ReleaseIx) -> usize {
        self.bands[release.index()].reached
    }

    /// The stories of an activity in a band, task by task.
    pub(crate) fn stories_in(
        &self,
        activity: ActivityIx,
        band: Band,
    ) -> impl Iterator<Item = StoryIx> {
        let tasks = self.map.tasks_of(activity);
        tasks.flat_map(move |task| self.coverage.wall.cell(task, band).iter().copied())
    }

    /// The short name of a persona.
    pub(crate) fn short(&self, persona: PersonaIx) -> &'a str {
        self.map[persona].short_name()
    }

    /// The address of a card, from any page of the map.
    pub(crate) fn story_href(&self, story: StoryIx) -> String {
        urls::story_href(urls::WALL, &self.map[story].id)
    }

    /// The unit of estimates, short enough for a card.
    pub(crate) fn short_unit(&self) -> &str {
        if self.project.estimates == "points" {
            "pts"
        } else {
            &self.project.estimates
        }
    }

    /// The name of a band.
    pub(crate) fn band_name(&self, band: Band) -> &str {
        band.map_or("Not scheduled", |release| {
            self.map[release].name.text.as_str()
        })
    }

    /// The stories where a column and a band meet; none under an activity without tasks.
    pub(crate) fn stories_at(&self, task: Option<TaskIx>, band: Band) -> &[StoryIx] {
        task.map_or(&[][..], |task| self.coverage.wall.cell(task, band))
    }

    /// How many gaps there are to decide on, and how many notes.
    pub(crate) fn gap_counts(&self) -> (usize, usize) {
        (
            self.shown.gaps.to_decide(),
            self.shown.gaps.count(Level::Note),
        )
    }
}

/// How many stories the fullest cell of the wall has.
fn most_in_a_cell(map: &StoryMap, coverage: &Coverage) -> usize {
    let tasks = map.task_ixs();
    let cells = tasks.flat_map(|task| {
        let bands = coverage.wall.bands();
        bands.map(move |band| coverage.count_in_task(task, band))
    });
    cells.max().unwrap_or_default()
}
