//! What can be said in a sentence, and what only people can answer.

use super::super::book::Book;
use super::super::words::{count, joined};
use crate::map::ActivityIx;

impl Book<'_> {
    /// How whole the first release is.
    pub(in crate::pages) fn verdict(&self) -> String {
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
            titles => format!("{through} and skips {}.", joined(titles)),
        }
    }

    /// What rules cannot see, made from the map's own ends and thinnest place.
    pub(super) fn questions(&self) -> Vec<String> {
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
