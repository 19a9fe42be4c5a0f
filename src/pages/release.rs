//! A release: the handout of one slice.

use super::book::Book;
use super::frame::{Frame, Page, PersonaView};
use super::story::NotesView;
use super::walk::Step;
use super::words::{StatusView, amount, count, sign};
use crate::gaps::{Spot, Subject};
use crate::map::{Decimal, Meaning, ReleaseIx, ReleaseStatus, StoryIx, Totals};
use serde::Serialize;

/// What a release's page shows.
#[derive(Debug, Serialize)]
pub struct ReleasePage {
    /// What is around it.
    pub frame: Frame,
    /// The release.
    pub release: ReleaseView,
}

/// A release in full, on its own page and in the handout.
#[derive(Debug, Serialize)]
pub struct ReleaseView {
    /// Its id.
    pub id: String,
    /// The map it is a slice of.
    pub map: String,
    /// Its name.
    pub name: String,
    /// `release 1 of 2 · active`.
    pub kicker: String,
    /// What changes for its users.
    pub outcome_html: Option<String>,
    /// How one can tell that it came.
    pub measure_html: Option<String>,
    /// More about it.
    pub description_html: Option<String>,
    /// When it ships.
    pub when: String,
    /// How many of its stories are done.
    pub done: usize,
    /// How many stories it has.
    pub stories: usize,
    /// `6 of 32 points`; none where nothing is estimated.
    pub points: Option<String>,
    /// Whom it serves.
    pub personas: Vec<PersonaView>,
    /// The walk.
    pub walk: Vec<Step>,
    /// Its stories in full, activity by activity; activities it does not go through are left out.
    pub groups: Vec<Group>,
    /// Its figures.
    pub numbers: Numbers,
    /// What is not known about the release itself.
    pub notes: NotesView,
    /// What is still open, as sentences.
    pub open: Vec<OpenPoint>,
}

/// The stories of a release in one activity.
#[derive(Debug, Serialize)]
pub struct Group {
    /// The activity.
    pub title: String,
    /// `3 stories · 10 points`.
    pub told: String,
    /// The stories.
    pub stories: Vec<FullStory>,
}

/// A story in full.
#[derive(Debug, Serialize)]
pub struct FullStory {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its card.
    pub href: String,
    /// The task it stands under.
    pub task: String,
    /// How far it is.
    pub status: StatusView,
    /// `3 pts`.
    pub estimate: Option<String>,
    /// Everything else, rendered.
    pub details_html: String,
    /// Whether there is a line to write acceptance criteria on: it is not done, and has none.
    pub lacks_acceptance: bool,
}

/// Stories by activity and status.
#[derive(Debug, Serialize)]
pub struct Numbers {
    /// The heads of the columns between activity and total.
    pub statuses: Vec<String>,
    /// `points`, where anything is estimated.
    pub unit: Option<String>,
    /// One row an activity.
    pub rows: Vec<NumberRow>,
    /// All of them together.
    pub total: NumberRow,
}

/// A row of figures; an empty one is a dash.
#[derive(Debug, Serialize)]
pub struct NumberRow {
    /// What it is about.
    pub name: String,
    /// Stories of each status.
    pub stories: Vec<String>,
    /// All stories.
    pub all: usize,
    /// Their points.
    pub points: String,
}

/// Something to settle before people leave the room.
#[derive(Debug, Serialize)]
pub struct OpenPoint {
    /// The sign before it.
    pub sign: &'static str,
    /// The kind of thing, such as `Question`.
    pub kind: &'static str,
    /// What it is.
    pub text_html: String,
    /// The story or step it is about.
    pub about: Option<String>,
    /// Its place on the wall.
    pub href: Option<String>,
}

impl Book<'_> {
    /// The page of a release; `details_html` is each story in full, rendered.
    pub fn release_page(&self, release: ReleaseIx, details_html: &[String]) -> ReleasePage {
        ReleasePage {
            frame: self.frame(Page::Release(release)),
            release: self.release(release, details_html),
        }
    }

    pub(super) fn release(&self, ix: ReleaseIx, details_html: &[String]) -> ReleaseView {
        let release = &self.map[ix];
        let stories = self.coverage.wall.band(Some(ix));
        let totals = Totals::of(self.map, stories.iter().map(|story| &self.map[*story]));
        let position = format!("release {} of {}", ix.at() + 1, self.map.releases.len());
        let kicker = match release.status() {
            ReleaseStatus::Planned => position,
            status => format!("{position} · {}", status.word()),
        };
        let points = format!(
            "{} of {}",
            totals.points_that_are(Meaning::Done),
            amount(totals.points(), &self.project.estimates)
        );
        ReleaseView {
            id: release.id.clone(),
            map: self.map.title.text.clone(),
            name: release.name.text.clone(),
            kicker,
            outcome_html: self.line(release.outcome.as_ref()),
            measure_html: self.line(release.measure.as_ref()),
            description_html: self.prose(&release.details, &format!("release-{}-", release.id)),
            when: self.when(ix),
            done: totals.done(),
            stories: totals.stories,
            points: (totals.estimated > 0).then_some(points),
            personas: self
                .coverage
                .served(ix)
                .iter()
                .map(|persona| self.persona(*persona))
                .collect(),
            walk: self.walk(ix),
            groups: self.groups(ix, details_html),
            numbers: self.numbers(ix, &totals),
            notes: self.notes(&release.details.notes),
            open: self.open_points(ix),
        }
    }

    fn groups(&self, release: ReleaseIx, details_html: &[String]) -> Vec<Group> {
        let by_activity = self.map.activity_ixs().map(|activity| {
            let stories = self
                .map
                .tasks_of(activity)
                .flat_map(|task| self.coverage.wall.cell(task, Some(release)));
            (activity, stories.copied().collect::<Vec<_>>())
        });
        by_activity
            .filter(|(_, stories)| !stories.is_empty())
            .map(|(activity, stories)| {
                let totals = Totals::of(self.map, stories.iter().map(|story| &self.map[*story]));
                let told = count(totals.stories, "story", "stories");
                let points = amount(totals.points(), &self.project.estimates);
                Group {
                    title: self.map[activity].title.text.clone(),
                    told: if totals.estimated > 0 {
                        format!("{told} · {points}")
                    } else {
                        told
                    },
                    stories: stories
                        .iter()
                        .map(|story| self.full_story(*story, details_html))
                        .collect(),
                }
            })
            .collect()
    }

    fn full_story(&self, ix: StoryIx, details_html: &[String]) -> FullStory {
        let story = &self.map[ix];
        FullStory {
            id: story.id.clone(),
            title: story.title.text.clone(),
            href: self.story_href(ix),
            task: story
                .task
                .map_or(String::new(), |task| self.map[task].title.text.clone()),
            status: StatusView::of(self.map.status(story)),
            estimate: story
                .estimate
                .map(|estimate| amount(estimate, self.short_unit())),
            details_html: details_html[ix.at()].clone(),
            lacks_acceptance: story.acceptance.is_empty() && !self.map.is_done(ix),
        }
    }

    fn numbers(&self, release: ReleaseIx, totals: &Totals) -> Numbers {
        let shown: Vec<Meaning> = Meaning::ALL
            .into_iter()
            .filter(|meaning| totals.stories_that_are(*meaning) > 0)
            .collect();
        let word = |meaning: &Meaning| {
            let name = self
                .map
                .statuses
                .iter()
                .find(|status| status.means == *meaning);
            let name = name.map_or(meaning.word(), |status| status.name.as_str());
            format!("{} {name}", sign(*meaning))
        };
        let row = |name: String, totals: &Totals| NumberRow {
            name,
            stories: shown
                .iter()
                .map(|meaning| dashed(totals.stories_that_are(*meaning)))
                .collect(),
            all: totals.stories,
            points: if totals.points() == Decimal::ZERO {
                "–".to_owned()
            } else {
                totals.points().to_string()
            },
        };
        let rows = self.map.activity_ixs().map(|activity| {
            let stories = self
                .map
                .stories_under(activity)
                .map(|story| &self.map[story]);
            let totals = Totals::of(
                self.map,
                stories.filter(|story| story.release == Some(release)),
            );
            row(self.map[activity].title.text.clone(), &totals)
        });
        Numbers {
            statuses: shown.iter().map(word).collect(),
            unit: (totals.estimated > 0).then(|| self.project.estimates.clone()),
            rows: rows.collect(),
            total: row(format!("All of {}", self.map[release].name.text), totals),
        }
    }

    /// Unanswered questions and what else keeps the release from being whole.
    fn open_points(&self, release: ReleaseIx) -> Vec<OpenPoint> {
        let mut open = Vec::new();
        let markdown = self.markdown();
        let own = self.map[release]
            .details
            .notes
            .iter()
            .map(|note| (note, None));
        let stories = self.coverage.wall.band(Some(release)).iter();
        let of_stories = stories.flat_map(|story| {
            self.map[*story]
                .details
                .notes
                .iter()
                .map(|note| (note, Some(*story)))
        });
        for ((kind, note), story) in own.chain(of_stories) {
            use crate::map::NoteKind;
            if note.answer.is_some() {
                continue;
            }
            let (sign, kind) = match kind {
                NoteKind::Question => ("?", "Question"),
                NoteKind::Assumption => ("≈", "Assumption"),
                NoteKind::Risk => ("⚡", "Risk"),
            };
            open.push(OpenPoint {
                sign,
                kind,
                text_html: markdown.line(&note.text.text),
                about: story.map(|story| self.map[story].title.text.clone()),
                href: story.map(|story| self.story_href(story)),
            });
        }
        for finding in &self.shown.gaps.findings {
            let concerns = match (finding.spot, finding.subject) {
                (Spot::Hole(_, other), _) | (Spot::Band(Some(other)), _) => other == release,
                (Spot::Card(story), Subject::Need(..) | Subject::Story(_)) => {
                    self.map[story].release == Some(release)
                }
                _ => false,
            };
            if concerns {
                open.push(OpenPoint {
                    sign: "!",
                    kind: "Gap",
                    text_html: super::gaps::phrase_html(&finding.message),
                    about: None,
                    href: Some(self.spot_href(finding.spot)),
                });
            }
        }
        open
    }
}

fn dashed(number: usize) -> String {
    if number == 0 {
        "–".to_owned()
    } else {
        number.to_string()
    }
}
