//! The map as Markdown, for comments on a pull request, wikis and mails: the wall as a table,
//! and every story in a list below it.

use super::escape::{link, text};
use crate::map::{Band, ReleaseIx, StatusKind, Story, TaskIx};
use crate::pages::book::MapView;
use crate::pages::markdown::plain;
use crate::pages::words::{amount, sign};
use std::fmt::Write;

/// So many releases stand beside each other where a comment is as wide as on GitHub; further
/// ones get a table of their own.
const BANDS: usize = 5;

impl MapView<'_> {
    /// The map as Markdown: backbone downwards, releases to the right. No text of the map becomes
    /// markup, names nobody and refers to nothing.
    pub fn as_markdown(&self) -> String {
        let map = self.map;
        let mut out = format!("## {}\n\n", text(&map.title.text));
        if let Some(goal) = &map.goal {
            let _ = writeln!(out, "{}\n", text(&plain(goal)));
        }
        if !map.personas.is_empty() {
            let names = map.personas.iter().map(|persona| text(&persona.name.text));
            let _ = writeln!(out, "For {}\n", names.collect::<Vec<_>>().join(" · "));
        }
        let bands: Vec<Band> = self.shown_bands().collect();
        if !map.activities.is_empty() {
            bands
                .chunks(BANDS)
                .for_each(|bands| self.markdown_table(bands, &mut out));
            self.markdown_signs(&mut out);
        }
        for release in map.release_ixs() {
            self.markdown_release(release, &mut out);
        }
        if !(map.activities.is_empty() && map.backlog.is_empty()) {
            self.markdown_list(&mut out);
        }
        out
    }

    /// Everything in one list, folded away where that is known.
    fn markdown_list(&self, out: &mut String) {
        let map = self.map;
        out.push_str("\n<details><summary>Every story</summary>\n\n");
        for activity in map.activity_ixs() {
            let _ = writeln!(out, "- **{}**", text(&map[activity].title.text));
            for task in map.tasks_of(activity) {
                let _ = writeln!(out, "  - {}", text(&map[task].title.text));
                for story in map.stories_of(task) {
                    let _ = writeln!(out, "    - {}", self.markdown_story(&map[story]));
                }
            }
        }
        if !map.backlog.is_empty() {
            out.push_str("- **Not on the wall yet**\n");
            for story in &map.backlog {
                let _ = writeln!(out, "  - {}", self.markdown_story(story));
            }
        }
        out.push_str("\n</details>\n");
    }

    fn markdown_table(&self, bands: &[Band], out: &mut String) {
        out.push_str("| |");
        for band in bands {
            let Some(release) = *band else {
                out.push_str(" Not scheduled |");
                continue;
            };
            let name = text(&self.map[release].name.text);
            let _ = write!(out, " {name}<br>{} |", text(&self.when(release)));
        }
        let _ = writeln!(out, "\n|---|{}", "---|".repeat(bands.len()));
        for activity in self.map.activity_ixs() {
            let _ = write!(out, "| **{}** |", text(&self.map[activity].title.text));
            for band in bands {
                let says = if self.is_hole(activity, *band) {
                    "*skipped*"
                } else {
                    ""
                };
                let _ = write!(out, " {says} |");
            }
            out.push('\n');
            for task in self.map.tasks_of(activity) {
                self.markdown_row(task, bands, out);
            }
        }
        out.push('\n');
    }

    fn markdown_row(&self, task: TaskIx, bands: &[Band], out: &mut String) {
        let _ = write!(out, "| {} |", text(&self.map[task].title.text));
        for band in bands {
            let stories = self.coverage.wall.cell(task, *band).iter();
            let stories: Vec<String> = stories
                .map(|story| {
                    let story = &self.map[*story];
                    let sign = sign(self.map.status(story).kind);
                    format!("{sign} {}", text(&story.title.text))
                })
                .collect();
            let _ = write!(out, " {} |", stories.join("<br>"));
        }
        out.push('\n');
    }

    /// What the signs in the table mean: those that occur in it.
    fn markdown_signs(&self, out: &mut String) {
        let mut signs: Vec<String> = Vec::new();
        for status in self.map.statuses.iter() {
            let mut stories = self.map.stories.iter();
            if stories.any(|story| self.map.status(story) == status) {
                signs.push(format!("{} {}", sign(status.kind), text(&status.name)));
            }
        }
        if !signs.is_empty() {
            let _ = writeln!(out, "{}\n", signs.join(" · "));
        }
    }

    fn markdown_release(&self, release: ReleaseIx, out: &mut String) {
        let band = Some(release);
        let told = self.told(band).join(", ");
        let release = &self.map[release];
        let _ = write!(out, "- **{}** ({})", text(&release.name.text), text(&told));
        if let Some(outcome) = &release.outcome {
            let _ = write!(out, ": {}", text(&plain(outcome)));
        }
        out.push('\n');
    }

    /// A story in a list: its sign and title, and what is known of it.
    fn markdown_story(&self, story: &Story) -> String {
        let status = self.map.status(story);
        let mut pieces = vec![format!("{} {}", sign(status.kind), text(&story.title.text))];
        if status.kind != StatusKind::Todo {
            pieces.push(text(&status.name));
        }
        let release = story.release.map(|release| &self.map[release].name.text);
        pieces.extend(release.map(|name| text(name)));
        let estimate = (story.estimate).map(|number| amount(number, &self.project.estimates));
        pieces.extend(estimate.map(|estimate| text(&estimate)));
        pieces.extend(story.owner.as_deref().map(text));
        let links = story.details.links.iter();
        pieces.extend(links.map(|at| link(&at.title, at.url.as_deref())));
        pieces.join(" · ")
    }
}
