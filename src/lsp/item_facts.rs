//! What hovers, completions, lenses and hints say about items.

use crate::analysis::AnalyzedMap;
use crate::gaps::RuleItem;
use crate::map::{PersonaIx, ReleaseIx, ReleaseStatus, StoryIx};
use crate::messages::Catalog;
use crate::report::count;
use crate::text::Level;

/// A map whose items are described.
#[derive(Clone, Copy)]
pub(crate) struct ItemFacts<'m> {
    pub(crate) map: &'m AnalyzedMap,
}

impl ItemFacts<'_> {
    /// An item in Markdown.
    pub(crate) fn markdown(self, item: RuleItem) -> String {
        match item {
            RuleItem::Map => self.map_text(),
            RuleItem::Persona(persona) => self.persona(persona),
            RuleItem::Release(release) => self.release(release),
            RuleItem::Activity(_) | RuleItem::Task(_) => self.column(item),
            RuleItem::Story(story) => self.story(story),
            RuleItem::Backlog(_) => {
                format!("**{}**\n\nIn the backlog", self.name(item))
            }
        }
    }

    /// The name of an item, which must not become Markdown.
    fn name(self, item: RuleItem) -> String {
        plain(item.name(&self.map.map))
    }

    fn map_text(self) -> String {
        let map = &self.map.map;
        let mut text = format!("**{}**", plain(&map.title.text));
        push_line(&mut text, map.goal.as_deref());
        let stories = count_of(map.stories.len(), "story", "stories");
        push_line(
            &mut text,
            Some(&format!("{stories}, {}", self.gap_count(None))),
        );
        text
    }

    fn persona(self, persona: PersonaIx) -> String {
        let map = &self.map.map;
        let found = &map[persona];
        let mut text = format!("**{}** · persona `{}`", plain(&found.name.text), found.id);
        push_line(&mut text, found.goal.as_deref());
        let stories = map.stories.iter();
        let served = stories.filter(|story| story.personas.contains(&persona));
        push_line(
            &mut text,
            Some(&count_of(served.count(), "story", "stories")),
        );
        text
    }

    /// A release: its name, outcome, measure, date and progress.
    fn release(self, release: ReleaseIx) -> String {
        let map = &self.map.map;
        let found = &map[release];
        let mut text = format!("**{}** · release `{}`", plain(&found.name.text), found.id);
        push_line(&mut text, found.outcome.as_deref());
        if let Some(measure) = &found.measure {
            push_line(&mut text, Some(&format!("Measure: {measure}")));
        }
        push_line(&mut text, Some(&self.release_line(release)));
        text
    }

    /// The date, status and progress of a release on one line.
    pub(crate) fn release_line(self, release: ReleaseIx) -> String {
        let map = &self.map.map;
        let found = &map[release];
        let stories: Vec<StoryIx> = { map.story_ixs() }
            .filter(|story| map[*story].release == Some(release))
            .collect();
        let done = stories.iter().filter(|story| map.is_done(**story)).count();
        let date = found.date.map(|date| date.to_string());
        let status = found.status.map(ReleaseStatus::word).map(str::to_owned);
        let progress = format!(
            "{done} of {} done",
            count_of(stories.len(), "story", "stories")
        );
        let parts = [date, status, Some(progress)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn column(self, item: RuleItem) -> String {
        let map = &self.map.map;
        let (kind, stories) = match item {
            RuleItem::Activity(activity) => {
                let stories: Vec<StoryIx> = map.stories_under(activity).collect();
                ("activity", stories)
            }
            RuleItem::Task(task) => ("task", map.stories_of(task).collect()),
            _ => ("item", Vec::new()),
        };
        let done = stories.iter().filter(|story| map.is_done(**story)).count();
        let id = item.address(map).map(|item| item.id).unwrap_or_default();
        format!(
            "**{}** · {kind} `{id}`\n\n{}",
            self.name(item),
            progress(done, stories.len()),
        )
    }

    /// A story: its title, its place on the wall, its release and status.
    fn story(self, story: StoryIx) -> String {
        let map = &self.map.map;
        let found = &map[story];
        let mut text = format!("**{}** · story `{}`", plain(&found.title.text), found.id);
        push_line(&mut text, Some(&plain(&self.story_place(story))));
        let mut parts = vec![map.status(found).name.clone()];
        parts.push(match found.release {
            Some(release) => map[release].name.text.clone(),
            None => "not scheduled".to_owned(),
        });
        let personas = found.personas.iter();
        parts.extend(personas.map(|persona| map[*persona].short_name().to_owned()));
        push_line(&mut text, Some(&plain(&parts.join(" · "))));
        push_line(&mut text, found.why.as_deref());
        let needs = found.needs.iter().map(|need| need.story);
        self.push_stories(&mut text, "Needs", needs);
        let needed_by = map
            .story_ixs()
            .filter(|other| map[*other].needs.iter().any(|need| need.story == story));
        self.push_stories(&mut text, "Needed by", needed_by);
        text
    }

    fn push_stories(self, text: &mut String, what: &str, stories: impl Iterator<Item = StoryIx>) {
        let titles = stories.map(|story| self.name(RuleItem::Story(story)));
        let titles: Vec<String> = titles.collect();
        if !titles.is_empty() {
            push_line(text, Some(&format!("{what}: {}", titles.join(", "))));
        }
    }

    /// The activity and the task that a story is part of.
    pub(crate) fn story_place(self, story: StoryIx) -> String {
        let map = &self.map.map;
        let Some(task) = map[story].task else {
            return "Backlog".to_owned();
        };
        let activity = &map[map[task].activity].title.text;
        match &map[task].heading {
            Some(heading) => format!("{activity} › {}", heading.title.text),
            None => activity.clone(),
        }
    }

    /// The number of gaps to decide on: of the whole map, or of those that are in a release.
    pub(crate) fn gap_count(self, release: Option<ReleaseIx>) -> String {
        let findings = self.map.gaps.findings.iter();
        let to_decide = findings.filter(|finding| {
            let is_there = || {
                finding.places().any(|place| {
                    let item = place.subject.item();
                    place.wall_place.release() == release
                        || Some(item) == release.map(RuleItem::Release)
                        || matches!(item, RuleItem::Story(story) if self.map.map[story].release == release)
                })
            };
            finding.level > Level::Note && (release.is_none() || is_there())
        });
        count(to_decide.count(), "gap")
    }

    /// The rules that report something at an item: what is wrong, and why it matters.
    pub(crate) fn gaps_at(self, item: RuleItem) -> String {
        let catalog = Catalog::english();
        let findings = self.map.gaps.findings.iter();
        let here = findings.filter(|finding| finding.subject.item() == item);
        let texts = here.map(|finding| {
            format!(
                "`{}`: {}. {}",
                finding.rule.id,
                catalog.plain(&finding.message),
                finding.rule.why(&catalog)
            )
        });
        texts.collect::<Vec<_>>().join("\n\n")
    }
}

/// A number with its noun.
pub(crate) fn count_of(number: usize, one: &str, several: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { several })
}

/// How many stories are done.
fn progress(done: usize, all: usize) -> String {
    match all {
        0 => "no stories".to_owned(),
        _ => format!("{done} of {} done", count_of(all, "story", "stories")),
    }
}

/// Text of a map, so that Markdown shows it as typed.
pub(crate) fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' | '|' | '&'
        ) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

fn push_line(text: &mut String, line: Option<&str>) {
    if let Some(line) = line {
        text.push_str("\n\n");
        text.push_str(line);
    }
}
