//! The map as YAML, in the layout of `storywall fmt`.

use super::imported::{
    ImportedActivity, ImportedField, ImportedHead, ImportedMap, ImportedName, ImportedRelease,
    ImportedStory, ImportedTask,
};
use crate::format::{ItemSpec, PERSONA, RELEASE, STORY, TextRole, yaml_text};

/// The longest list that is written in brackets, in characters.
const MAX_LINE: usize = 90;

/// The text of the map.
pub(crate) fn write_map(map: &ImportedMap) -> String {
    let mut yaml = YamlLines { out: String::new() };
    yaml.field(0, "title", &map.title);
    yaml.field(0, "description", &map.description);
    if !map.personas.is_empty() {
        yaml.line(0, "personas:");
        map.personas
            .iter()
            .for_each(|persona| yaml.name(&PERSONA.spec, "persona", persona));
    }
    if !map.releases.is_empty() {
        yaml.line(0, "releases:");
        map.releases
            .iter()
            .for_each(|release| yaml.release(release));
    }
    if map.activities.is_empty() {
        yaml.line(0, "activities: []");
    } else {
        yaml.line(0, "activities:");
        map.activities
            .iter()
            .for_each(|activity| yaml.activity(activity));
    }
    if !map.backlog.is_empty() {
        yaml.line(0, "backlog:");
        map.backlog.iter().for_each(|story| yaml.story(2, story));
    }
    yaml.out
}

/// The lines so far.
struct YamlLines {
    out: String,
}

impl YamlLines {
    fn line(&mut self, indent: usize, text: &str) {
        self.out.extend(std::iter::repeat_n(' ', indent));
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// `key: text`, as a block if the text has several lines; nothing if it is empty.
    fn field(&mut self, indent: usize, key: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        self.scalar(indent, &format!("{key}:"), indent + 2, text);
    }

    /// A text after `head`, which is a key or a dash; the lines of a block are indented by `inner`.
    fn scalar(&mut self, indent: usize, head: &str, inner: usize, text: &str) {
        match block_lines(text) {
            Some(lines) => {
                self.line(indent, &format!("{head} |"));
                for line in lines {
                    if line.is_empty() {
                        self.out.push('\n');
                    } else {
                        self.line(inner, line);
                    }
                }
            }
            None => self.line(indent, &format!("{head} {}", value(text))),
        }
    }

    /// A list of short texts in brackets, or one on each line if that is too long.
    fn short_list(&mut self, indent: usize, key: &str, texts: &[String]) {
        let scalars: Vec<String> = texts
            .iter()
            .map(|text| yaml_text(text, TextRole::FlowItem, true))
            .collect();
        let length: usize = scalars.iter().map(|text| text.chars().count() + 2).sum();
        match scalars.len() {
            0 => {}
            _ if length > MAX_LINE => self.list(indent, key, texts),
            _ => self.line(indent, &format!("{key}: [{}]", scalars.join(", "))),
        }
    }

    fn list(&mut self, indent: usize, key: &str, texts: &[String]) {
        if texts.is_empty() {
            return;
        }
        self.line(indent, &format!("{key}:"));
        for text in texts {
            self.scalar(indent + 2, "-", indent + 4, text);
        }
    }

    /// A persona or a release with its name only.
    fn name(&mut self, spec: &ItemSpec, kind: &str, name: &ImportedName) {
        let text = value(&name.name);
        // A key would be read as that in front of a colon.
        let is_short = name.is_plain() || !spec.has_key(&name.id);
        if !name.description.is_empty() || !is_short {
            self.line(2, &format!("- {kind}: {}", value(&name.id)));
            if name.id != name.name {
                self.field(4, "name", &name.name);
            }
            return self.field(4, "description", &name.description);
        }
        if name.is_plain() {
            self.line(2, &format!("- {}", item(&name.name)));
        } else {
            let id = yaml_text(&name.id, TextRole::Key, false);
            self.line(2, &format!("- {id}: {text}"));
        }
    }

    fn release(&mut self, release: &ImportedRelease) {
        if release.date.is_none() && release.status.is_none() {
            return self.name(&RELEASE.spec, "release", &release.name);
        }
        self.line(2, &format!("- release: {}", value(&release.name.id)));
        if release.name.id != release.name.name {
            self.field(4, "name", &release.name.name);
        }
        // A date is no text, and needs no quotes.
        if let Some(date) = &release.date {
            self.line(4, &format!("date: {date}"));
        }
        self.field(4, "status", release.status.unwrap_or_default());
        self.field(4, "description", &release.name.description);
    }

    fn activity(&mut self, activity: &ImportedActivity) {
        self.head(
            2,
            "activity",
            &activity.head,
            !activity.tasks.is_empty() || !activity.stories.is_empty(),
        );
        if !activity.tasks.is_empty() {
            self.line(4, "tasks:");
            activity.tasks.iter().for_each(|task| self.task(task));
        } else if !activity.stories.is_empty() {
            self.line(4, "stories:");
            activity
                .stories
                .iter()
                .for_each(|story| self.story(6, story));
        }
    }

    fn task(&mut self, task: &ImportedTask) {
        self.head(6, "task", &task.head, !task.stories.is_empty());
        if !task.stories.is_empty() {
            self.line(8, "stories:");
            task.stories.iter().for_each(|story| self.story(10, story));
        }
    }

    fn head(&mut self, indent: usize, kind: &str, head: &ImportedHead, has_items: bool) {
        let is_bare =
            head.description.is_empty() && head.links.is_empty() && head.persona.is_empty();
        if is_bare && !has_items {
            return self.line(indent, &format!("- {}", item(&head.title)));
        }
        let title = value(&head.title);
        self.line(indent, &format!("- {kind}: {title}"));
        self.names(indent + 2, "persona", &head.persona);
        self.field(indent + 2, "description", &head.description);
        self.short_list(indent + 2, "links", &head.links);
    }

    fn story(&mut self, indent: usize, story: &ImportedStory) {
        if story.is_bare() {
            return self.line(indent, &format!("- {}", item(&story.title)));
        }
        let title = value(&story.title);
        let is_short = title.len() < MAX_LINE && !STORY.spec.has_key(&story.title);
        if let Some(release) = story.only_release().filter(|_| is_short) {
            let key = yaml_text(&story.title, TextRole::Key, true);
            return self.line(indent, &format!("- {key}: {}", value(release)));
        }
        self.line(indent, &format!("- story: {title}"));
        let inner = indent + 2;
        let optional = |text: &Option<String>| text.clone().unwrap_or_default();
        self.field(inner, "id", &optional(&story.id));
        self.field(inner, "release", &optional(&story.release));
        self.names(inner, "persona", &story.persona);
        self.field(inner, "status", &optional(&story.status));
        // A number is no text, and needs no quotes.
        if let Some(estimate) = &story.estimate {
            self.line(inner, &format!("estimate: {estimate}"));
        }
        self.field(inner, "description", &story.description);
        self.field(inner, "why", &story.why);
        self.list(inner, "acceptance", &story.acceptance);
        self.short_list(inner, "needs", &story.needs);
        self.short_list(inner, "links", &story.links);
        self.names(inner, "owner", &story.owner);
        self.short_list(inner, "tags", &story.tags);
        story
            .own
            .iter()
            .for_each(|field| self.own_field(inner, field));
    }

    /// A list of names; a single one needs no brackets.
    fn names(&mut self, indent: usize, key: &str, names: &[String]) {
        match names {
            [only] => self.field(indent, key, only),
            several => self.short_list(indent, key, several),
        }
    }

    fn own_field(&mut self, indent: usize, field: &ImportedField) {
        match &field.values[..] {
            [only] => self.field(indent, &field.key, only),
            several => self.short_list(indent, &field.key, several),
        }
    }
}

impl ImportedStory {
    /// Whether it has nothing but a title.
    fn is_bare(&self) -> bool {
        self.release.is_none() && self.has_at_most_a_release()
    }

    /// The release of a story that says nothing else.
    fn only_release(&self) -> Option<&str> {
        let release = self.release.as_deref();
        release.filter(|_| self.has_at_most_a_release())
    }

    fn has_at_most_a_release(&self) -> bool {
        let texts = [&self.description, &self.why];
        let lists = [
            &self.persona,
            &self.acceptance,
            &self.needs,
            &self.links,
            &self.owner,
            &self.tags,
        ];
        self.id.is_none()
            && self.status.is_none()
            && self.estimate.is_none()
            && self.own.is_empty()
            && texts.iter().all(|text| text.is_empty())
            && lists.iter().all(|list| list.is_empty())
    }
}

impl ImportedName {
    /// Whether the name alone is enough to refer to it by this id.
    fn is_plain(&self) -> bool {
        self.name == self.id || crate::map::id_from_title(&self.name, "") == self.id
    }
}

/// A text after a key.
fn value(text: &str) -> String {
    yaml_text(text, TextRole::Value, true)
}

/// A text after a dash.
fn item(text: &str) -> String {
    yaml_text(text, TextRole::Item, true)
}

/// The lines of a text as a literal block; `None` if a block would change the text.
fn block_lines(text: &str) -> Option<impl Iterator<Item = &str>> {
    let is_odd = |c: char| {
        c.is_control() && !matches!(c, '\n' | '\t')
            || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}')
            || (c as u32) & 0xfffe == 0xfffe
    };
    let is_block = text.contains('\n')
        && !text.starts_with([' ', '\t', '\n'])
        && !text.ends_with([' ', '\t', '\n'])
        && !text.contains(is_odd)
        // Lines of blanks are kept by some readers and dropped by others.
        && text
            .lines()
            .all(|line| line.is_empty() || !line.trim().is_empty());
    is_block.then(|| text.lines())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_hold_texts_of_several_lines() {
        assert!(block_lines("a\n  b\n\nc").is_some());
        for text in ["a", " a\nb", "a\n", "a\n  \nb", "a\r\nb", "a\u{7}\nb"] {
            assert!(block_lines(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn stories_are_as_short_as_they_can_be() {
        let story = |title: &str, release: Option<&str>| ImportedStory {
            title: title.to_owned(),
            release: release.map(str::to_owned),
            ..ImportedStory::default()
        };
        let map = ImportedMap {
            title: "Shop".to_owned(),
            activities: vec![ImportedActivity {
                head: ImportedHead {
                    title: "no".to_owned(),
                    ..ImportedHead::default()
                },
                stories: vec![story("Pay: later", None), story("Pay", Some("mvp"))],
                ..ImportedActivity::default()
            }],
            backlog: vec![story("Ship", None)],
            ..ImportedMap::default()
        };
        assert_eq!(
            write_map(&map),
            "title: Shop\nactivities:\n  - activity: \"no\"\n    stories:\n      - \"Pay: later\"\n      \
             - Pay: mvp\nbacklog:\n  - Ship\n"
        );
    }
}
