//! Rendering.

use super::errors;
use super::given::{TemplateContext, given};
use super::load::Theme;
use super::named::UsedFields;
use super::rounds;
use crate::text::Diagnostic;
use serde::Serialize;
use tera::{Context, Error};

/// What a story is made with.
const STORY: [&str; 3] = ["card.html", "outline-story.html", "release-story.html"];

/// Bytes that most pieces have room in.
const ROOM: usize = 512;

impl Theme {
    /// The page that `template` makes of `page`.
    ///
    /// # Errors
    ///
    /// The template's own error, at its place.
    pub fn page(&self, template: &str, page: &impl Serialize) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut made = Vec::new();
        let add = |context: &mut Context| {
            context.insert("styles", &self.styles);
            context.insert("files", &self.files);
            context.insert("options", &self.options);
        };
        self.render(&[template], page, add, |_, html| {
            made = std::mem::take(html)
        })?;
        Ok(made)
    }

    /// A story as its three templates make it, which are given the same: a card of the wall, a line of
    /// the outline, and in full for its release.
    ///
    /// # Errors
    ///
    /// A template's own error, at its place.
    pub fn story(&self, story: &impl Serialize) -> Result<[String; 3], Box<Diagnostic>> {
        let mut made = [const { String::new() }; 3];
        self.render(&STORY, story, |_| {}, |at, html| made[at] = trimmed(html))?;
        Ok(made)
    }

    /// The piece of a page that `template` makes of `item`.
    ///
    /// # Errors
    ///
    /// The template's own error, at its place.
    pub fn piece(&self, template: &str, item: &impl Serialize) -> Result<String, Box<Diagnostic>> {
        let mut made = String::new();
        self.render(&[template], item, |_| {}, |_, html| made = trimmed(html))?;
        Ok(made)
    }

    /// Renders the same with each of these templates.
    fn render(
        &self,
        templates: &[&str],
        item: &impl Serialize,
        add: impl Fn(&mut Context),
        mut take: impl FnMut(usize, &mut Vec<u8>),
    ) -> Result<(), Box<Diagnostic>> {
        let mut render = |named: &UsedFields| -> Result<(), Error> {
            let TemplateContext {
                mut context,
                values,
                bytes,
            } = given(item, named)?;
            add(&mut context);
            // A page that grows is copied each time it does.
            let mut html = Vec::with_capacity(ROOM + bytes + bytes / 8);
            for (at, template) in templates.iter().enumerate() {
                // With a theme of somebody else, what a page may take is set by what it shows.
                rounds::begin(values);
                html.clear();
                self.tera.render_to(template, &context, &mut html)?;
                take(at, &mut html);
            }
            Ok(())
        };
        let rendered = match self.named.get(templates[0]) {
            // An error tells what there would have been to ask for.
            Some(named) => {
                let by = || UsedFields::by(templates, &self.bases, &self.templates);
                render(named.get_or_init(by)).or_else(|_| render(&UsedFields::all()))
            }
            None => render(&UsedFields::all()),
        };
        rendered.map_err(|error| Box::new(errors::diagnostic(&error, &self.templates)))
    }
}

/// What a template made, without the white space at its end.
fn trimmed(html: &[u8]) -> String {
    let html = html.trim_ascii_end();
    // Tera writes nothing but text; to look for that is quicker than to look for what is none.
    match std::str::from_utf8(html) {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(html).into_owned(),
    }
}
