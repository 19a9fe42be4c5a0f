//! From loose items to a map. It knows levels and fields, and neither files nor YAML.

use super::ImportOptions;
use super::groups::Groups;
use super::imported::{ImportedMap, ImportedName};
use super::item_values::{add_paragraph, means, short_reference, status};
use super::items::Backlog;
use super::ledger::{Fate, Ledger};
use super::levels::{Standing, standings};
use super::links::{BacklogNames, Parents};
use super::order::{Ordered, item_order};
use super::releases::{ReleaseNames, unique_names};
use super::role::ColumnRole;
use super::story::{PlannedStory, StoryPlanner};
use super::values::{ItemStatus, one_line};
use crate::text::Diagnostic;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What planning found out, for the report.
#[derive(Debug, Default)]
pub(crate) struct PlanNotes {
    pub(crate) activities: usize,
    pub(crate) tasks: usize,
    pub(crate) stories: usize,
    pub(crate) parts: usize,
    /// How many descriptions have a check list of parts.
    pub(crate) check_lists: usize,
    /// How many tasks and activities were made from the names of parents that aren't in the file.
    pub(crate) built: usize,
    /// Parents that are neither in the file nor named, with the rows below them.
    pub(crate) unknown_parents: BTreeMap<String, Vec<usize>>,
    /// Rows that are left out, by rule.
    pub(crate) rows_out: BTreeMap<String, Vec<usize>>,
    /// How items were ordered.
    pub(crate) order: Ordered,
    /// Words for statuses that nobody has listed, with how often they occur.
    pub(crate) unknown_statuses: BTreeMap<String, usize>,
    /// Estimates that are no numbers, or contradict each other.
    pub(crate) odd_estimates: usize,
    /// Ticked criteria of open stories.
    pub(crate) ticked: usize,
    /// Releases that are released, since all of their stories are done.
    pub(crate) released: Vec<String>,
    /// Releases that are active, since some of their stories are started.
    pub(crate) active: Vec<String>,
    /// Stories with several releases.
    pub(crate) several_releases: usize,
    /// Dependencies that aren't between stories on the wall.
    pub(crate) other_needs: usize,
    /// Whether most titles above stories sound like releases.
    pub(crate) has_phases: bool,
    /// Whether all activities were made up to hold the tasks.
    pub(crate) has_default_activity: bool,
    /// Rows whose title is a sentence that was taken apart.
    pub(crate) sentences: usize,
    /// Rows with personas.
    pub(crate) personas: usize,
    /// The names of the releases, in order.
    pub(crate) releases: Vec<String>,
    /// How many stories on the wall have a release.
    pub(crate) released_stories: usize,
    /// The links of stories, for the pattern of the project file.
    pub(crate) link_example: Option<String>,
}

/// The map, and what there is to say about it.
pub(crate) struct Plan {
    pub(crate) map: ImportedMap,
    pub(crate) notes: PlanNotes,
}

/// Plans the map of a backlog. Every cell of its rows gets its fate.
pub(crate) fn plan(
    backlog: &Backlog,
    options: &ImportOptions,
    name: &str,
    ledger: &mut Ledger,
    faults: &mut Vec<Diagnostic>,
) -> Plan {
    let names = BacklogNames::new(backlog);
    let parents = Parents::new(backlog, &names, faults);
    let mut standings = standings(backlog, &parents);
    let mut notes = PlanNotes::default();
    set_aside(backlog, options, &mut standings, &mut notes);
    if !backlog.repeated.is_empty() {
        let rows = backlog.repeated.iter().map(|repeated| repeated.row);
        notes.rows_out.insert(REPEATED.to_owned(), rows.collect());
    }
    let (order, ordered) = item_order(backlog, options.order);
    notes.order = ordered;
    let prefix = options
        .group_by
        .as_deref()
        .and_then(|column| column.strip_prefix("label:"));
    let groups = Groups::new(backlog, &parents, &standings, &order, prefix);
    let mut planner = Planner {
        backlog,
        options,
        parents: &parents,
        standings: &standings,
        order: &order,
        groups: &groups,
        ledger,
        notes,
        personas: Vec::new(),
    };
    let map = planner.map(&names, name);
    planner.settle(faults);
    let notes = planner.notes;
    Plan { map, notes }
}

/// Leaves out what is cancelled or archived.
pub(crate) fn set_aside(
    backlog: &Backlog,
    options: &ImportOptions,
    standings: &mut [Standing],
    notes: &mut PlanNotes,
) {
    for (at, item) in backlog.items.iter().enumerate() {
        let archived = backlog.value(item.row, ColumnRole::Archived);
        let is_archived = archived.is_some_and(|text| {
            !matches!(
                text.to_lowercase().as_str(),
                "false" | "no" | "0" | "active"
            )
        });
        let is_cancelled = status(backlog, item.status_row, options) == ItemStatus::Cancelled;
        if is_archived {
            standings[at] = Standing::Out("archived");
        } else if is_cancelled && !options.keeps_cancelled {
            standings[at] = Standing::Out("cancelled");
        }
        if let Standing::Out(rule) = standings[at] {
            notes
                .rows_out
                .entry(rule.to_owned())
                .or_default()
                .push(item.row);
        }
    }
}

/// Plans one map.
pub(crate) struct Planner<'p, 't> {
    pub(crate) backlog: &'p Backlog<'t>,
    pub(crate) options: &'p ImportOptions,
    pub(crate) parents: &'p Parents,
    pub(crate) standings: &'p [Standing],
    pub(crate) order: &'p [usize],
    pub(crate) groups: &'p Groups,
    pub(crate) ledger: &'p mut Ledger,
    pub(crate) notes: PlanNotes,
    pub(crate) personas: Vec<ImportedName>,
}

/// The parts of stories and groups.
#[derive(Default)]
pub(crate) struct Parts {
    /// For each item the lines of its check list.
    pub(crate) lines: HashMap<usize, Vec<String>>,
    /// For each item the criteria that are rows of their own.
    criteria: HashMap<usize, Vec<String>>,
}

impl Planner<'_, '_> {
    fn map(&mut self, names: &BacklogNames, name: &str) -> ImportedMap {
        let mut parts = self.parts();
        let mut releases = ReleaseNames::default();
        let mut stories: Vec<PlannedStory> = Vec::new();
        let mut planner = StoryPlanner::new(self.backlog, self.options, self.ledger);
        let declared = planner.declarations(self.order, self.standings, &mut releases);
        for &item in self.order {
            if self.standings[item] == Standing::Story {
                let mut story = planner.story(item, &mut releases);
                if let Some(release) = self.groups.release_of_item[item] {
                    let name = self.backlog.title(release);
                    story.releases.insert(0, releases.add(&name, None));
                }
                if let Some(lines) = parts.lines.remove(&item) {
                    add_paragraph(&mut story.story.description, &lines.join("\n"));
                }
                story
                    .story
                    .acceptance
                    .extend(parts.criteria.remove(&item).unwrap_or_default());
                stories.push(story);
            }
        }
        let is_forced = self.standings.contains(&Standing::Release);
        let wall = OnWall::new(self.groups, &stories, is_forced);
        let is_on_wall = |item| wall.has(item);
        planner.link(
            &mut stories,
            names,
            self.standings,
            self.parents,
            is_on_wall,
        );
        let findings = planner.findings;
        self.notes.unknown_statuses = findings.unknown_statuses;
        self.notes.ticked = findings.ticked;
        self.notes.odd_estimates = findings.odd_estimates;
        self.notes.other_needs = findings.other_needs;
        self.notes.sentences = findings.sentences;
        self.notes.link_example = findings.link_example;
        self.notes.personas = findings.personas.len();
        let mut personas = unique_names(&findings.personas, "persona");
        for (at, description) in declared.personas {
            personas[at].description = description;
        }
        self.personas.clone_from(&personas);
        for story in &mut stories {
            story.story.persona = story
                .personas
                .iter()
                .map(|at| personas[*at].id.clone())
                .collect();
        }
        self.schedule(&mut stories, &wall, &releases);
        let mut map = ImportedMap {
            title: self.map_title(name),
            personas,
            ..ImportedMap::default()
        };
        if let Some(declared) = declared.map {
            map.title = declared.title;
            map.description = declared.description;
        }
        let mut releases_used = vec![ReleaseUse::default(); releases.ids().len()];
        for story in stories.iter().filter(|story| wall.has(story.item)) {
            if let Some(release) = story.release {
                releases_used[release].add(story.story.status.as_deref(), self.options);
                self.notes.released_stories += 1;
            }
        }
        let ids = releases.ids();
        let is_declared: HashSet<&String> = declared.releases.keys().map(|at| &ids[*at]).collect();
        let mut releases = releases.into_releases(|at| match declared.releases.get(&at) {
            Some(release) if release.is_released => Some("released"),
            _ => releases_used[at].status(),
        });
        for (at, release) in &declared.releases {
            let mut named = releases
                .iter_mut()
                .filter(|found| found.name.id == ids[*at]);
            if let Some(found) = named.next() {
                found.name.description.clone_from(&release.description);
            }
        }
        // A release that only the backlog names is on no wall.
        let used = stories
            .iter()
            .filter_map(|story| story.story.release.clone());
        let used: HashSet<String> = used.collect();
        map.releases = releases
            .into_iter()
            .filter(|release| {
                let id = &release.name.id;
                used.contains(id) || is_declared.contains(id)
            })
            .collect();
        for release in &map.releases {
            match release.status {
                Some("released") => self.notes.released.push(release.name.name.clone()),
                Some(_) => self.notes.active.push(release.name.name.clone()),
                None => {}
            }
        }
        self.notes.releases = map
            .releases
            .iter()
            .map(|release| release.name.name.clone())
            .collect();
        self.notes.stories = stories.len();
        self.fill(&mut map, stories, &wall, parts);
        self.notes.built = self.groups.built;
        self.notes.tasks = map
            .activities
            .iter()
            .map(|activity| activity.tasks.len())
            .sum();
        self.notes.activities = map.activities.len();
        map
    }

    /// Decides which of its releases a story is in, and writes down what a map can't say.
    fn schedule(&mut self, stories: &mut [PlannedStory], wall: &OnWall, releases: &ReleaseNames) {
        let (ids, places) = (releases.ids(), releases.order());
        // Where the map has no such release, only its name says which one it is.
        let full_names = releases.names();
        let takes_last = self.backlog.roles.has_sprint_releases;
        let is_ordered = releases.is_ordered();
        for story in stories {
            // Tools list sprints in the order in which a story was in them.
            let last_named = story.releases.last().copied();
            story.releases.sort_by_key(|release| places[*release]);
            story.releases.dedup();
            let names = |releases: &[usize]| {
                releases
                    .iter()
                    .map(|at| ids[*at].clone())
                    .collect::<Vec<_>>()
            };
            let chosen = match takes_last {
                true if is_ordered => story.releases.last().copied(),
                true => last_named,
                false => story.releases.first().copied(),
            };
            let Some(chosen) = chosen else {
                continue;
            };
            if wall.has(story.item) {
                story.release = Some(chosen);
                story.story.release = Some(ids[chosen].clone());
                let mut others = story.releases.clone();
                others.retain(|release| *release != chosen);
                let others = names(&others);
                if !others.is_empty() {
                    self.notes.several_releases += 1;
                    story.own("x-also-in", others);
                }
            } else if !self.options.is_lean {
                let names = story.releases.iter().map(|at| full_names[*at].clone());
                story.own("x-release", names.collect());
                for cell in &story.release_cells {
                    self.ledger.record(*cell, Fate::Folded);
                }
                continue;
            }
            for cell in &story.release_cells {
                self.ledger.record(*cell, Fate::Kept);
            }
        }
    }

    /// The check lists that sub-tasks become, and the criteria that `--as` makes of them.
    fn parts(&mut self) -> Parts {
        let mut parts = Parts::default();
        for &item in self.order {
            let standing = self.standings[item];
            if !matches!(standing, Standing::Part | Standing::Criterion) {
                continue;
            }
            let mut host = self.parents.of_item[item];
            let mut steps = 0;
            while let Some(above) = host
                && matches!(self.standings[above], Standing::Part | Standing::Criterion)
                && steps < 64
            {
                host = self.parents.of_item[above];
                steps += 1;
            }
            let loose = &self.backlog.items[item];
            if self.options.is_lean {
                let rows = self.notes.rows_out.entry(LEAN.to_owned()).or_default();
                rows.push(loose.row);
                continue;
            }
            let is_in_map = host.is_some_and(|host| {
                matches!(self.standings[host], Standing::Story | Standing::Group)
            });
            let Some(host) = host.filter(|_| is_in_map) else {
                let rule = "parts of items that are left out";
                self.notes
                    .rows_out
                    .entry(rule.to_owned())
                    .or_default()
                    .push(loose.row);
                continue;
            };
            self.notes.parts += 1;
            self.ledger.record(loose.title, Fate::Folded);
            let title = self.backlog.title(item);
            if standing == Standing::Criterion {
                parts.criteria.entry(host).or_default().push(title);
                continue;
            }
            let is_done = match status(self.backlog, loose.status_row, self.options) {
                ItemStatus::Known(id) => means(&id, self.options) == "done",
                _ => false,
            };
            if let Some(cell) = self.backlog.cell(loose.status_row, ColumnRole::Status) {
                self.ledger.record(cell, Fate::Used);
            }
            let reference = short_reference(self.backlog, loose.row);
            let suffix = reference.map_or(String::new(), |reference| {
                self.ledger.record(reference.cell, Fate::Folded);
                format!(" ({})", reference.text)
            });
            let mark = if is_done { "x" } else { " " };
            let lines = parts.lines.entry(host).or_default();
            lines.push(format!("- [{mark}] {}{suffix}", plain_markdown(&title)));
        }
        self.notes.check_lists = parts.lines.len();
        parts
    }

    /// The title of the map: the project if all rows are of one, else the name of the file.
    fn map_title(&self, name: &str) -> String {
        let mut projects: Vec<&str> = Vec::new();
        for item in &self.backlog.items {
            if let Some(project) = self.backlog.value(item.row, ColumnRole::Project)
                && !projects.contains(&project)
            {
                projects.push(project);
            }
            if projects.len() > 1 {
                break;
            }
        }
        match projects[..] {
            [only] => one_line(only),
            _ if name.trim().is_empty() => "Backlog".to_owned(),
            _ => name.to_owned(),
        }
    }
}

/// The rule of what `--lean` leaves out.
pub(crate) const LEAN: &str = "left out by --lean";

/// The rule of rows about an item that an earlier row is about.
pub(crate) const REPEATED: &str = "repeated items";

/// The rule of columns that a map has no field for.
pub(crate) const NO_FIELD: &str = "no field in a map";

/// Which stories are on the wall.
pub(crate) struct OnWall {
    /// By item.
    is_on: HashMap<usize, bool>,
}

impl OnWall {
    /// Stories below a group or a release are on the wall; if releases are all the structure there is, every story is.
    fn new(groups: &Groups, stories: &[PlannedStory], is_forced: bool) -> Self {
        let has_groups = !groups.all.is_empty();
        let is_on = stories.iter().map(|story| {
            let has_group = groups.of_item[story.item].is_some()
                || groups.release_of_item[story.item].is_some();
            (story.item, has_group || is_forced && !has_groups)
        });
        Self {
            is_on: is_on.collect(),
        }
    }

    pub(crate) fn has(&self, item: usize) -> bool {
        self.is_on.get(&item).copied().unwrap_or(false)
    }
}

/// How far the stories of a release are.
#[derive(Clone, Copy, Debug, Default)]
struct ReleaseUse {
    stories: usize,
    done: usize,
    started: usize,
}

impl ReleaseUse {
    fn add(&mut self, status: Option<&str>, options: &ImportOptions) {
        let means = status.map_or("todo", |status| means(status, options));
        self.stories += 1;
        self.done += usize::from(means == "done");
        self.started += usize::from(matches!(means, "done" | "doing"));
    }

    fn status(self) -> Option<&'static str> {
        match self {
            Self { stories: 0, .. } => None,
            _ if self.done == self.stories => Some("released"),
            _ if self.started > 0 => Some("active"),
            _ => None,
        }
    }
}

/// A title as Markdown that shows it as typed.
fn plain_markdown(title: &str) -> String {
    let mut markdown = String::with_capacity(title.len());
    for c in title.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~' | '|'
        ) {
            markdown.push('\\');
        }
        markdown.push(c);
    }
    markdown
}
