//! The gap report.

use super::book::Book;
use super::frame::{Frame, Head, Page};
use super::markdown::escaped;
use super::urls;
use super::words::count;
use crate::gaps::{Family, Finding, Phrase, Piece, Spot};
use crate::map::{ActivityIx, Band};
use crate::text::Level;
use serde::Serialize;

/// What the gap report shows.
#[derive(Debug, Serialize)]
pub struct GapsPage {
    /// What is around it.
    pub frame: Frame,
    /// Whose story it is.
    pub head: Head,
    /// How whole the first release is, in a sentence.
    pub verdict: String,
    /// Stories by activity and release.
    pub matrix: Matrix,
    /// What was found, by family and rule.
    pub groups: Vec<FindingGroup>,
    /// Families in which nothing was found.
    pub clean: Vec<String>,
    /// What the map says is meant.
    pub ignored: Vec<FindingView>,
    /// Questions that only people can answer.
    pub questions: Vec<String>,
    /// Stories below the last line.
    pub unscheduled: Vec<Unplaced>,
    /// Stories that are on no wall.
    pub backlog: Vec<Unplaced>,
}

/// Stories by activity and release.
#[derive(Debug, Serialize)]
pub struct Matrix {
    /// The heads of its columns.
    pub bands: Vec<String>,
    /// A row for each activity.
    pub rows: Vec<MatrixRow>,
    /// The number of stories of each band.
    pub totals: Vec<usize>,
    /// The number of all stories.
    pub total: usize,
}

/// An activity's row.
#[derive(Debug, Serialize)]
pub struct MatrixRow {
    /// The activity.
    pub title: String,
    /// A cell for each band.
    pub cells: Vec<MatrixCell>,
    /// Its stories in all bands.
    pub total: usize,
}

/// Where an activity and a release meet.
#[derive(Debug, Serialize)]
pub struct MatrixCell {
    /// The number of stories; a dash where there are none and none are missed.
    pub number: String,
    /// `2 of 3 tasks`, or why there are none.
    pub told: Option<String>,
    /// Whether this is a hole.
    pub is_hole: bool,
}

/// What rules of one family found.
#[derive(Debug, Serialize)]
pub struct FindingGroup {
    /// The family.
    pub name: &'static str,
    /// What it is about.
    pub about: &'static str,
    /// What was found.
    pub findings: Vec<FindingView>,
}

/// A finding.
#[derive(Debug, Serialize)]
pub struct FindingView {
    /// The rule's id.
    pub rule: &'static str,
    /// `error`, `warning` or `note`; a class name for themes.
    pub level: &'static str,
    /// The word people read, with its sign.
    pub word: &'static str,
    /// What was found.
    pub message_html: String,
    /// Why it matters.
    pub why: &'static str,
    /// What to do about it, or why it is ignored.
    pub advice_html: String,
    /// Its place on the wall.
    pub href: String,
    /// Its place in the file.
    pub place: String,
}

/// A story that is in no release.
#[derive(Debug, Serialize)]
pub struct Unplaced {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The task it stands under.
    pub task: Option<String>,
    /// Its card.
    pub href: Option<String>,
}

impl Book<'_> {
    /// The gap report.
    pub fn gaps_page(&self) -> GapsPage {
        let found = &self.shown.gaps.findings;
        let of = |family: Family| {
            found
                .iter()
                .filter(move |finding| finding.rule.family == family)
        };
        let groups = Family::ALL
            .into_iter()
            .filter(|family| of(*family).next().is_some());
        let clean = Family::ALL
            .into_iter()
            .filter(|family| of(*family).next().is_none());
        GapsPage {
            frame: self.frame(Page::Gaps),
            head: self.head(),
            verdict: self.verdict(),
            matrix: self.matrix(),
            groups: groups
                .map(|family| FindingGroup {
                    name: family.heading().0,
                    about: family.heading().1,
                    findings: of(family).map(|finding| self.finding(finding)).collect(),
                })
                .collect(),
            clean: clean
                .map(|family| format!("{}: {}", family.heading().0, family.heading().1))
                .collect(),
            ignored: (self.shown.gaps.ignored.iter())
                .map(|ignored| FindingView {
                    advice_html: self.markdown().line(&ignored.reason),
                    ..self.finding(&ignored.finding)
                })
                .collect(),
            questions: self.questions(),
            unscheduled: self.unscheduled(),
            backlog: self.backlog(),
        }
    }

    /// How whole the first release is.
    pub(super) fn verdict(&self) -> String {
        let Some(first) = self.map.release_ixs().next() else {
            return "No release line is drawn yet: nothing says what ships first.".to_owned();
        };
        let name = &self.map[first].name.text;
        if self.coverage.wall.band(Some(first)).is_empty() {
            return format!("{name} is the first release, and has no story yet.");
        }
        let reached = self.coverage.activities_reached(self.map, Some(first));
        let all = self.map.activities.len();
        let through = format!(
            "{name} goes through {reached} of {}",
            count(all, "activity", "activities")
        );
        let skipped = self.coverage.skipped(self.map, first);
        let titles: Vec<String> = skipped
            .iter()
            .map(|activity| format!("“{}”", self.map[*activity].title.text))
            .collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        match &titles[..] {
            [] if reached == all => {
                format!("{name} goes through the whole backbone, from the first step to the last.")
            }
            [] => format!("{through}, all those that its people walk through."),
            [one] => format!("{through} and skips {one}: nobody gets past that step in it."),
            [one, ..] if titles.len() > 3 => {
                format!("{through} and skips {one} and {} more.", titles.len() - 1)
            }
            titles => format!("{through} and skips {}.", super::words::joined(titles)),
        }
    }

    fn matrix(&self) -> Matrix {
        let bands: Vec<Band> = self.shown_bands().collect();
        let name = |band: &Band| {
            band.map_or("Not scheduled".to_owned(), |release| {
                self.map[release].name.text.clone()
            })
        };
        let rows = self.map.activity_ixs().map(|activity| MatrixRow {
            title: self.map[activity].title.text.clone(),
            cells: bands
                .iter()
                .map(|band| self.matrix_cell(activity, *band))
                .collect(),
            total: self.map.stories_under(activity).len(),
        });
        Matrix {
            rows: rows.collect(),
            totals: bands
                .iter()
                .map(|band| self.coverage.wall.band(*band).len())
                .collect(),
            total: self.map.stories.len(),
            bands: bands.iter().map(name).collect(),
        }
    }

    fn matrix_cell(&self, activity: ActivityIx, band: Band) -> MatrixCell {
        let number = self.coverage.in_activity(self.map, activity, band);
        let tasks = self.map[activity].tasks.len();
        let reached = self.coverage.tasks_reached(self.map, activity, band);
        let is_hole = band.is_some_and(|release| {
            number == 0
                && release.at() == 0
                && self.coverage.skipped(self.map, release).contains(&activity)
        });
        let concerned =
            band.is_none_or(|release| self.coverage.concerns(self.map, release, activity));
        let told = match (is_hole, number, band) {
            (true, ..) => Some("! hole".to_owned()),
            (_, 0, Some(_)) if !concerned && self.map.stories_under(activity).len() > 0 => {
                Some("another persona’s".to_owned())
            }
            (_, 0, _) | (_, _, None) => None,
            _ => Some(format!("{reached} of {}", count(tasks, "task", "tasks"))),
        };
        let number = if number == 0 && !is_hole {
            "–".to_owned()
        } else {
            number.to_string()
        };
        MatrixCell {
            number,
            told,
            is_hole,
        }
    }

    fn finding(&self, finding: &Finding) -> FindingView {
        let position = self
            .shown
            .source
            .position(finding.subject.span(self.map).start);
        FindingView {
            rule: finding.rule.id,
            level: finding.level.word(),
            word: level_word(finding.level),
            message_html: phrase_html(&finding.message),
            why: finding.rule.why,
            advice_html: capital(&phrase_html(&finding.advice)),
            href: self.spot_href(finding.spot),
            place: format!("{}:{}:{}", self.shown.file, position.line, position.column),
        }
    }

    /// The address of a place on the wall, from any page of the map.
    pub(super) fn spot_href(&self, spot: Spot) -> String {
        format!("{}{}", urls::WALL, self.spot_fragment(spot))
    }

    /// The address of a place on the wall, from the site's root.
    pub fn site_href(&self, spot: Spot) -> String {
        format!(
            "{}/{}",
            urls::encoded(&self.shown.stem),
            self.spot_href(spot)
        )
    }

    /// The fragment of a place on the wall.
    pub(super) fn spot_fragment(&self, spot: Spot) -> String {
        let anchor = match spot {
            Spot::Head => return String::new(),
            Spot::Band(None) => "band-".to_owned(),
            Spot::Band(Some(release)) => format!("band-{}", self.map[release].id),
            Spot::Activity(activity) | Spot::Hole(activity, _)
                if self.map[activity].tasks.is_empty() =>
            {
                format!("activity-{}", self.map[activity].id)
            }
            Spot::Activity(activity) => format!("activity-{}", self.map[activity].id),
            Spot::Task(task) => format!("task-{}", self.map[task].id),
            Spot::Hole(activity, release) => {
                let task = &self.map.tasks[self.map[activity].tasks.start];
                format!("cell-{}--{}", self.map[release].id, task.id)
            }
            Spot::Card(story) => urls::story_anchor(&self.map[story].id),
        };
        format!("#{}", urls::encoded(&anchor))
    }

    /// What rules cannot see, made from the map's own ends and thinnest place.
    fn questions(&self) -> Vec<String> {
        let title = |activity: ActivityIx| format!("“{}”", self.map[activity].title.text);
        let mut questions = Vec::new();
        if let (Some(first), Some(last)) = (
            self.map.activity_ixs().next(),
            self.map.activity_ixs().next_back(),
        ) {
            questions.push(format!("What happens before {}?", title(first)));
            questions.push(format!("What happens after {}?", title(last)));
        }
        let with_stories = self
            .map
            .activity_ixs()
            .filter(|activity| self.map.stories_under(*activity).len() > 0);
        if let Some(thinnest) =
            with_stories.min_by_key(|activity| self.map.stories_under(*activity).len())
        {
            questions.push(format!("Who else touches {}?", title(thinnest)));
        }
        for pair in self
            .map
            .persona_ixs()
            .collect::<Vec<_>>()
            .windows(2)
            .take(2)
        {
            questions.push(format!(
                "What passes between {} and {}, and who brings it?",
                self.short(pair[0]),
                self.short(pair[1])
            ));
        }
        questions
    }

    fn unscheduled(&self) -> Vec<Unplaced> {
        let stories = self.coverage.wall.band(None).iter();
        stories
            .map(|story| Unplaced {
                id: self.map[*story].id.clone(),
                title: self.map[*story].title.text.clone(),
                task: self.map[*story]
                    .task
                    .map(|task| self.map[task].title.text.clone()),
                href: Some(self.story_href(*story)),
            })
            .collect()
    }

    fn backlog(&self) -> Vec<Unplaced> {
        let backlog = self.map.backlog.iter();
        backlog
            .map(|story| Unplaced {
                id: story.id.clone(),
                title: story.title.text.clone(),
                task: None,
                href: None,
            })
            .collect()
    }
}

/// A sentence with its titles in quotation marks.
pub(super) fn phrase_html(phrase: &Phrase) -> String {
    phrase
        .pieces()
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => with_code(words),
            Piece::Title(title) => format!("<q>{}</q>", escaped(title)),
        })
        .collect()
}

/// Words of a rule: what stands in backticks is a thing to type.
fn with_code(words: &str) -> String {
    words
        .split('`')
        .enumerate()
        .map(|(at, part)| {
            if at % 2 == 1 {
                format!("<code>{}</code>", escaped(part))
            } else {
                escaped(part)
            }
        })
        .collect()
}

fn capital(sentence: &str) -> String {
    let mut characters = sentence.chars();
    match characters.next() {
        Some(first) => format!("{}{}", first.to_uppercase(), characters.as_str()),
        None => String::new(),
    }
}

fn level_word(level: Level) -> &'static str {
    match level {
        Level::Error => "✗ error",
        Level::Warning => "! gap",
        Level::Note => "· note",
    }
}
