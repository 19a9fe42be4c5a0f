//! What can be said in a sentence, and what only people can answer.

use crate::map::ActivityIx;
use crate::pages::book::MapView;
use crate::pages::passage::StepCoverage;
use crate::pages::words::{count, joined};

impl MapView<'_> {
    /// How whole the first release is.
    pub(crate) fn verdict(&self) -> String {
        let Some(first) = self.map.release_ixs().next() else {
            return "No release line is drawn yet: nothing says what ships first.".to_owned();
        };
        let name = &self.map[first].name.text;
        if self.coverage.wall.band(Some(first)).is_empty() {
            return format!("{name} is the first release, and has no story yet.");
        }
        let all = self.map.activities.len();
        let of = |wanted: StepCoverage| -> Vec<ActivityIx> {
            let activities = self.map.activity_ixs();
            activities
                .filter(|activity| self.passage(*activity, first) == wanted)
                .collect()
        };
        let reached = of(StepCoverage::Stories).len();
        if reached == all {
            return format!("{name} reaches every activity, from the first to the last.");
        }
        let is_empty = |activity: &ActivityIx| self.map.stories_under(*activity).len() == 0;
        let (empty, skipped): (Vec<_>, Vec<_>) =
            of(StepCoverage::Hole).into_iter().partition(is_empty);
        let mut verdict = format!(
            "{name} goes through {reached} of {}",
            count(all, "activity", "activities")
        );
        match &skipped[..] {
            [] => verdict.push('.'),
            [_] => verdict.push_str(&format!(
                " and skips {}: nobody gets past that step in it.",
                self.quoted(&skipped)
            )),
            _ => verdict.push_str(&format!(" and skips {}.", self.quoted(&skipped))),
        }
        for (activities, one, many) in [
            (empty, "has no story yet", "have no story yet"),
            (
                of(StepCoverage::Meant),
                "is left out on purpose",
                "are left out on purpose",
            ),
            (of(StepCoverage::Aside), "is for others", "are for others"),
        ] {
            let said = if activities.len() == 1 { one } else { many };
            if !activities.is_empty() {
                verdict.push_str(&format!(" {} {said}.", self.quoted(&activities)));
            }
        }
        verdict
    }

    /// Activities by title; of many the first, and how many more.
    fn quoted(&self, activities: &[ActivityIx]) -> String {
        let title = |activity: &ActivityIx| format!("“{}”", self.map[*activity].title.text);
        match activities {
            [first, others @ ..] if others.len() > 2 => {
                format!("{} and {} more", title(first), others.len())
            }
            _ => {
                let titles: Vec<String> = activities.iter().map(title).collect();
                joined(&titles.iter().map(String::as_str).collect::<Vec<_>>())
            }
        }
    }

    /// What rules cannot see, made from the map's own ends and thinnest place.
    pub(crate) fn questions(&self) -> Vec<String> {
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
}
