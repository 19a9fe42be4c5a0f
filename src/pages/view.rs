//! [`MapView`]: a map with everything that several of its pages read, computed once.

use super::markdown::Markdown;
use super::words::{StatusView, message_html, message_text, status_name};
use crate::analysis::steps::{StepCoverage, StepTable};
use crate::analysis::{AnalyzedMap, urls};
use crate::format::{Estimates, OptionalPage, Project};
use crate::gaps::WallPlace;
use crate::map::{
    ActivityIx, Band, COLORS, Coverage, Decimal, Dependencies, Journey, Persona, PersonaIx,
    ReleaseIx, Status, Story, StoryIx, StoryMap, TaskIx, Totals, slug,
};
use crate::messages::{Catalog, Message, primary_language};
use crate::text::{Hyphens, LineLength};
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;

/// A map with everything that several of its pages read: its analysis, totals, gaps by place, personas
/// and statuses.
#[derive(Debug)]
pub struct MapView<'a> {
    pub(crate) analyzed: &'a AnalyzedMap,
    pub(crate) map: &'a StoryMap,
    pub(crate) project: &'a Project,
    /// What the pages say, in their language.
    pub(crate) catalog: &'a Catalog,
    /// The pages that the site doesn't have, so that no page links to them.
    omitted: &'a [OptionalPage],
    /// Whether stories name their place in the map's file.
    pub(crate) names_sources: bool,
    pub(crate) coverage: &'a Coverage,
    pub(crate) dependencies: &'a Dependencies,
    pub(crate) journeys: &'a [Journey],
    /// The totals of all stories on the wall.
    pub(crate) totals: Totals,
    /// The personas, by index; shared for speed, since every card names some.
    personas: Vec<Arc<PersonaView>>,
    /// The statuses, by index; shared for speed, since every card names one.
    statuses: Vec<Arc<StatusView>>,
    /// Whether any story has acceptance criteria: only then are they missing on others.
    pub(crate) has_acceptance: bool,
    /// The id of each finding in the gap report: its rule and its subject, so that the id does not
    /// change when other findings come and go.
    pub(crate) finding_anchors: Vec<String>,
    /// The figures of each release, and of the unscheduled stories at the end.
    band_figures: Vec<BandFigures>,
    /// The findings at each place of the wall, as positions in the list of all findings.
    findings_by_place: HashMap<WallPlace, Vec<usize>>,
    /// What each release has in each step, and what it lacks.
    pub(crate) steps: StepTable,
}

/// The figures of a band that many pages show.
#[derive(Debug)]
struct BandFigures {
    totals: Totals,
    /// The number of steps in which the band has a story.
    steps_reached: usize,
}

impl<'a> MapView<'a> {
    /// A view of a map for a site without the `omitted` pages, in the language of the map.
    pub fn new(
        analyzed: &'a AnalyzedMap,
        project: &'a Project,
        omitted: &'a [OptionalPage],
    ) -> Self {
        let map = &analyzed.map;
        let coverage = &analyzed.analysis.coverage;
        let mut findings_by_place: HashMap<WallPlace, Vec<usize>> = HashMap::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let mut anchors = Vec::new();
        for (at, finding) in analyzed.gaps.findings.iter().enumerate() {
            findings_by_place
                .entry(finding.wall_place)
                .or_default()
                .push(at);
            let about = slug(&finding.subject.item().identity(map));
            let anchor = format!("gap-{}-{about}", finding.rule.id);
            // An id with a number may be the id of another finding without one.
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
        let steps = StepTable::new(map, coverage, &analyzed.gaps);
        let bands = map.release_ixs().map(Some).chain([None]);
        let bands = bands.map(|band| {
            let stories = coverage.wall.band(band).iter();
            BandFigures {
                totals: Totals::for_stories(map, stories.map(|story| &map[*story])),
                steps_reached: (map.activity_ixs())
                    .filter(|activity| {
                        steps.is_step(*activity)
                            && coverage.count_in_activity(map, *activity, band) > 0
                    })
                    .count(),
            }
        });
        let colors = colors(map);
        let mut view = Self {
            band_figures: bands.collect(),
            analyzed,
            map,
            project,
            catalog: project.catalogs.in_language(&map.lang),
            omitted,
            names_sources: false,
            journeys: &analyzed.analysis.journeys,
            coverage,
            dependencies: &analyzed.analysis.dependencies,
            totals: Totals::for_stories(map, &map.stories),
            personas: Vec::new(),
            statuses: Vec::new(),
            has_acceptance: map.has_acceptance(),
            finding_anchors: anchors,
            findings_by_place,
            steps,
        };
        let personas = map.persona_ixs().zip(colors);
        view.personas = personas
            .map(|(persona, color)| Arc::new(view.persona_view(persona, color)))
            .collect();
        let catalog = view.catalog;
        view.with_catalog(catalog)
    }

    /// The same view for pages with these texts.
    pub(crate) fn with_catalog(self, catalog: &'a Catalog) -> Self {
        let mut view = Self { catalog, ..self };
        let statuses = view.map.statuses.iter();
        view.statuses = statuses
            .map(|status| Arc::new(StatusView::new(status, view.status_name(status))))
            .collect();
        view
    }

    /// The same view, in which stories name their place in the map's file or don't.
    pub(crate) fn with_sources(self, names_sources: bool) -> Self {
        Self {
            names_sources,
            ..self
        }
    }

    /// Whether the site has a page that projects can leave out.
    pub fn has_page(&self, page: OptionalPage) -> bool {
        !self.omitted.contains(&page)
    }

    /// The status of a story as pages show it.
    pub(crate) fn status(&self, story: &Story) -> Arc<StatusView> {
        Arc::clone(&self.statuses[story.status])
    }

    /// The statuses as pages show them, in the order of their declaration.
    pub(crate) fn statuses(&self) -> impl Iterator<Item = &Arc<StatusView>> {
        self.statuses.iter()
    }

    /// The name of a status.
    pub(crate) fn status_name(&self, status: &'a Status) -> &'a str {
        status_name(self.catalog, &self.map.statuses, status)
    }

    /// A text of the catalog that has no values.
    pub(crate) fn label(&self, name: &str) -> &'a str {
        let text = self.catalog.fixed_text(name);
        debug_assert!(text.is_some(), "there is no text `{name}` without values");
        text.unwrap_or_default()
    }

    /// The unit of estimates, as a heading.
    pub(crate) fn unit(&self) -> String {
        match self.project.estimates.unit.as_str() {
            Estimates::DEFAULT_UNIT => self.label("points-heading").to_owned(),
            unit => unit.to_owned(),
        }
    }

    /// An estimate with its unit: `3 points`, `0.5 days`.
    pub(crate) fn amount(&self, number: Decimal) -> String {
        self.text(self.project.estimates.amount(number))
    }

    /// An estimate with its unit, for cards: `3 pts`, `0.5 days`.
    pub(crate) fn short_amount(&self, number: Decimal) -> String {
        self.text(self.project.estimates.short_amount(number))
    }

    /// A message as plain text, with titles in quotation marks.
    pub(crate) fn text(&self, message: Message) -> String {
        message_text(self.catalog, &message)
    }

    /// Sentences one after the other.
    pub(crate) fn sentences(&self, sentences: &[String]) -> String {
        sentences.join(self.label("sentence-next"))
    }

    /// Names, one after the other.
    pub(crate) fn names<N: AsRef<str>>(&self, names: &[N]) -> String {
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        names.join(self.label("list-next"))
    }

    /// A message as HTML, with titles in quotation marks.
    pub(crate) fn html(&self, message: Message) -> String {
        message_html(self.catalog, &message)
    }

    /// The Markdown renderer for the map's texts.
    pub(crate) fn markdown(&self) -> Markdown<'a> {
        Markdown {
            images: &self.analyzed.images,
        }
    }

    /// A line of Markdown as HTML, if there is one.
    pub(crate) fn inline_html(&self, text: Option<&String>) -> Option<String> {
        text.map(|text| self.markdown().line(text))
    }

    /// The ids of the rules with findings at a place, separated by spaces as in `data-gap`.
    pub(crate) fn gap_rules_at(&self, place: WallPlace) -> Option<String> {
        let findings = self.findings_at(place).iter();
        let mut rules: Vec<&str> = findings
            .map(|at| self.analyzed.gaps.findings[*at].rule.id)
            .collect();
        rules.dedup();
        (!rules.is_empty()).then(|| rules.join(" "))
    }

    /// The findings at a place, as positions in the list of all findings.
    pub(crate) fn findings_at(&self, place: WallPlace) -> &[usize] {
        let findings = self.findings_by_place.get(&place);
        findings.map_or(&[], Vec::as_slice)
    }

    /// The totals of a band.
    pub(crate) fn band_totals(&self, band: Band) -> &Totals {
        &self.band_figures[band.map_or(self.map.releases.len(), ReleaseIx::index)].totals
    }

    /// The number of steps in which a release has a story.
    pub(crate) fn steps_reached(&self, release: ReleaseIx) -> usize {
        self.band_figures[release.index()].steps_reached
    }

    /// The stories of an activity in a band, task by task.
    pub(crate) fn stories_in_activity(
        &self,
        activity: ActivityIx,
        band: Band,
    ) -> impl Iterator<Item = StoryIx> {
        let tasks = self.map.tasks_of(activity);
        tasks.flat_map(move |task| self.coverage.wall.cell(task, band).iter().copied())
    }

    /// The short name of a persona.
    pub(crate) fn short_name(&self, persona: PersonaIx) -> &'a str {
        self.map[persona].short_name()
    }

    /// The address of a story's card on the wall, from any page of the map.
    pub(crate) fn story_href(&self, story: StoryIx) -> String {
        self.place_href(WallPlace::Card(story))
    }

    /// The address of a place on the wall, from any page of the map.
    pub(crate) fn place_href(&self, place: WallPlace) -> String {
        urls::wall_href(self.map, place)
    }

    /// The name of a band.
    pub(crate) fn band_name(&self, band: Band) -> &'a str {
        match band {
            Some(release) => &self.map[release].name.text,
            None => self.label("unscheduled"),
        }
    }

    /// The stories of a column in a band; empty under an activity without tasks.
    pub(crate) fn stories_in_cell(&self, task: Option<TaskIx>, band: Band) -> &[StoryIx] {
        task.map_or(&[][..], |task| self.coverage.wall.cell(task, band))
    }

    /// Whether a band has no story.
    pub(crate) fn is_empty_band(&self, band: Band) -> bool {
        self.coverage.wall.band(band).is_empty()
    }

    /// Whether an activity is a hole in a band: a finding says that a story is missing there.
    pub(crate) fn is_hole(&self, activity: ActivityIx, band: Band) -> bool {
        band.is_some_and(|release| self.step_coverage(activity, release) == StepCoverage::Hole)
    }

    /// What a release has in an activity, and why if that is nothing.
    pub(crate) fn step_coverage(&self, activity: ActivityIx, release: ReleaseIx) -> StepCoverage {
        self.steps
            .coverage(self.map, self.coverage, activity, release)
    }

    /// The activities that are steps of users, from left to right: no layers of the work, no placeholders.
    pub(crate) fn steps(&self) -> impl Iterator<Item = ActivityIx> {
        let activities = self.map.activity_ixs();
        activities.filter(|activity| self.steps.is_step(*activity))
    }

    /// The language of storywall's own texts, if the map is in another one.
    pub fn texts_lang(&self) -> Option<&'a str> {
        let texts = self.catalog.language_of_pages()?;
        let (of_texts, of_map) = (primary_language(texts), primary_language(&self.map.lang));
        (!of_texts.eq_ignore_ascii_case(of_map)).then_some(texts)
    }

    /// Where words of the map's language can be broken.
    pub fn hyphens(&self) -> Hyphens {
        Hyphens::for_language(&self.map.lang)
    }

    /// Whether the map's language is written from right to left.
    pub(crate) fn is_rtl(&self) -> bool {
        direction(&self.map.lang) == "rtl"
    }

    /// A persona as pages show it.
    pub(crate) fn persona(&self, persona: PersonaIx) -> Arc<PersonaView> {
        Arc::clone(&self.personas[persona.index()])
    }

    fn persona_view(&self, ix: PersonaIx, color: &'static str) -> PersonaView {
        let persona = &self.map[ix];
        PersonaView {
            id: persona.id.clone(),
            name: persona.name.text.clone(),
            short: persona.short_name().to_owned(),
            initial: persona
                .name
                .text
                .chars()
                .take(1)
                .flat_map(char::to_uppercase)
                .collect(),
            color,
            href: self.journey_href(ix),
        }
    }

    /// The address of a persona's journey, if the site has journeys.
    pub(crate) fn journey_href(&self, persona: PersonaIx) -> Option<String> {
        self.has_page(OptionalPage::Journeys)
            .then(|| urls::percent_encoded(&urls::journey_file(&self.map[persona])))
    }

    /// The title of a column below that of its activity: of its task, or that the activity has none.
    /// `None` if the stories are right under the activity.
    pub(crate) fn column_title(&self, task: Option<TaskIx>) -> Option<&'a str> {
        match task.map(|task| &self.map[task].heading) {
            Some(Some(heading)) => Some(&heading.title.text),
            Some(None) => None,
            None => Some(self.label("no-tasks")),
        }
    }

    /// The number of tasks of an activity that have a title.
    pub(crate) fn step_count(&self, activity: ActivityIx) -> usize {
        if self.map.has_steps(activity) {
            self.map[activity].tasks.len()
        } else {
            0
        }
    }

    /// How much fits in the lines of titles on the wall.
    pub fn wall_lines(&self) -> LineLength {
        /// With more columns, windows of a common width have too little room for long words.
        const WIDE_COLUMNS: usize = 6;
        if self.columns().nth(WIDE_COLUMNS).is_some() {
            LineLength::Short
        } else {
            LineLength::Usual
        }
    }

    /// The columns of the wall: one for every task, and an empty one for each activity without tasks.
    pub(crate) fn columns(&self) -> impl Iterator<Item = (ActivityIx, Option<TaskIx>)> {
        self.map.activity_ixs().flat_map(|activity| {
            let tasks: Vec<_> = self.map.tasks_of(activity).map(Some).collect();
            let tasks = if tasks.is_empty() { vec![None] } else { tasks };
            tasks.into_iter().map(move |task| (activity, task))
        })
    }

    /// The bands that pages show: every release, and the unscheduled stories if there are any or if the
    /// map has no release.
    pub(crate) fn shown_bands(&self) -> impl Iterator<Item = Band> {
        let hides_unscheduled =
            self.coverage.wall.band(None).is_empty() && !self.map.releases.is_empty();
        self.coverage
            .wall
            .bands()
            .filter(move |band| band.is_some() || !hides_unscheduled)
    }
}

/// A persona as pages show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonaView {
    /// Its id.
    pub id: String,
    /// The full name.
    pub name: String,
    /// The short name, for cards.
    pub short: String,
    /// The first letter of the name, for a disc in the persona's color.
    pub initial: String,
    /// The name of its color.
    pub color: &'static str,
    /// The address of its journey, if the site has journeys.
    pub href: Option<String>,
}

/// The color of each persona: the declared one, or else the next color of the palette that no persona
/// declares.
fn colors(map: &StoryMap) -> Vec<&'static str> {
    let declared = |color: &&str| map.personas.iter().any(|other| other.color == Some(color));
    let mut palette: Vec<&'static str> = COLORS
        .into_iter()
        .filter(|color| !declared(color))
        .collect();
    if palette.is_empty() {
        palette.extend(COLORS);
    }
    let mut free = palette.iter().copied().cycle();
    let color = |persona: &Persona| persona.color.or_else(|| free.next()).unwrap_or(COLORS[0]);
    map.personas.iter().map(color).collect()
}

/// The direction in which a language is written, as the `dir` attribute has it: `ltr` or `rtl`.
pub(crate) fn direction(lang: &str) -> &'static str {
    let mut parts = lang.split('-');
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let script = parts
        .find(|part| part.len() == 4)
        .map(str::to_ascii_lowercase);
    let is_rtl = match script.as_deref() {
        Some(script) => matches!(script, "arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm"),
        None => matches!(
            language.as_str(),
            "ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb" | "syr"
        ),
    };
    if is_rtl { "rtl" } else { "ltr" }
}
