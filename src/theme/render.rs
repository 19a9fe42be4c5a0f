//! Rendering: a page's struct and a template become HTML.

use super::context::PageContext;
use super::load::Theme;
use super::loop_budget;
use super::template::{self, LanguageTemplates, Template};
use super::used_fields::{UsedFields, filtered_context};
use crate::messages::Catalog;
use crate::text::Diagnostic;
use serde::Serialize;
use std::io::Write;
use tera::Error;

/// The templates of a story: its card on the wall, its line in the outline, and its full text on a
/// release's page.
const STORY_TEMPLATES: [&str; 3] = ["card.html", "outline-story.html", "release-story.html"];

/// A theme with the texts of one language, ready to render.
#[derive(Clone, Copy, Debug)]
pub struct ThemeInLanguage<'t> {
    theme: &'t Theme,
    templates: &'t LanguageTemplates,
    catalog: &'t Catalog,
}

impl Theme {
    /// The theme for pages in this language.
    ///
    /// # Errors
    ///
    /// The first error in a template.
    pub fn in_language(&self, lang: &str) -> Result<ThemeInLanguage<'_>, Box<Diagnostic>> {
        let position = self.catalogs.position(lang);
        Ok(ThemeInLanguage {
            theme: self,
            templates: self.templates_for(position)?,
            catalog: self.catalogs.at(position),
        })
    }
}

impl<'t> ThemeInLanguage<'t> {
    /// The texts of the language.
    pub(crate) fn catalog(&self) -> &'t Catalog {
        self.catalog
    }

    /// A page, rendered with this template.
    ///
    /// # Errors
    ///
    /// The template's error, at its place.
    pub fn render_page(
        &self,
        template: &str,
        page: &impl Serialize,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        // Room for all of it, because a large page would be copied each time it grows.
        self.render_page_to(template, page, Vec::with_capacity)
    }

    /// A page, rendered with this template to the writer that `begin` makes, which gets the bytes to reserve. Where the template fails at first (see `used_fields`), the page begins again with a second writer.
    ///
    /// # Errors
    ///
    /// The template's error, at its place.
    pub(crate) fn render_page_to<W: Write>(
        &self,
        template: &str,
        page: &impl Serialize,
        begin: impl Fn(usize) -> W,
    ) -> Result<W, Box<Diagnostic>> {
        self.render(&[template], page, |mut context| {
            let files = &mut context.context;
            files.insert("styles", &self.theme.style_addresses);
            files.insert("files", &self.theme.file_addresses);
            files.insert("options", &self.theme.options);
            files.insert("colors", &self.theme.colors);
            let mut writer = begin(context.room());
            self.render_template(template, &context, &mut writer)?;
            Ok(writer)
        })
    }

    /// A story, rendered for the wall, for the outline and for its release's page. The three
    /// templates share one context, because making it takes most of the time.
    ///
    /// # Errors
    ///
    /// A template's error, at its place.
    pub fn render_story(&self, story: &impl Serialize) -> Result<[String; 3], Box<Diagnostic>> {
        self.render(&STORY_TEMPLATES, story, |context| {
            let mut rendered = [const { String::new() }; 3];
            let mut html = Vec::with_capacity(context.room());
            for (template, rendered) in STORY_TEMPLATES.iter().zip(&mut rendered) {
                html.clear();
                self.render_template(template, &context, &mut html)?;
                *rendered = trimmed(&html);
            }
            Ok(rendered)
        })
    }

    /// A part of pages, rendered with this template.
    ///
    /// # Errors
    ///
    /// The template's error, at its place.
    pub fn render_part(
        &self,
        template: &str,
        part: &impl Serialize,
    ) -> Result<String, Box<Diagnostic>> {
        self.render(&[template], part, |context| {
            let mut html = Vec::with_capacity(context.room());
            self.render_template(template, &context, &mut html)?;
            Ok(trimmed_whole(html))
        })
    }

    /// The template of this name in the theme's folder, or else in the first of its built-in themes
    /// that has it; with its full name.
    fn template(&self, name: &str) -> Option<(&str, &Template)> {
        let below = self.theme.bases.iter().map(|base| format!("{base}/{name}"));
        let mut names = std::iter::once(name.to_owned()).chain(below);
        let found = names.find_map(|name| self.templates.templates.get_key_value(&name));
        found.map(|(name, template)| (name.as_str(), template))
    }

    /// Renders one template with the values of a page.
    fn render_template(
        &self,
        template: &str,
        context: &PageContext,
        writer: &mut impl Write,
    ) -> Result<(), Error> {
        loop_budget::begin(context.value_count);
        let tera = &self.templates.tera;
        tera.render_to(template, &context.context, writer)
    }

    /// Renders a struct with these templates: `render` gets its values, at first only those that the templates name.
    fn render<R>(
        &self,
        templates: &[&str],
        page: &impl Serialize,
        render: impl Fn(PageContext) -> Result<R, Error>,
    ) -> Result<R, Box<Diagnostic>> {
        let used_fields = match templates {
            [template] => self.theme.used_fields.get(*template),
            _ => Some(&self.theme.used_story_fields),
        };
        let rendered = match used_fields.filter(|_| self.theme.filters_fields) {
            Some(used) => {
                let words = |name: &str| {
                    let (name, template) = self.template(name)?;
                    Some((name, template.words()))
                };
                let new = || UsedFields::new(templates, words);
                // An error lists the fields that exist, so it has to come from all fields of the struct.
                filtered_context(page, used.get_or_init(new))
                    .and_then(&render)
                    .or_else(|_| PageContext::unfiltered(page).and_then(&render))
            }
            None => PageContext::unfiltered(page).and_then(&render),
        };
        rendered.map_err(|error| Box::new(template::diagnostic(&error, &self.templates.templates)))
    }
}

/// The same of HTML that nothing else is written into. A large part isn't copied, and a small one takes no more memory
/// than it has to.
fn trimmed_whole(mut html: Vec<u8>) -> String {
    const LARGE: usize = 1 << 16;
    if html.len() < LARGE {
        return trimmed(&html);
    }
    html.truncate(html.trim_ascii_end().len());
    html.shrink_to_fit();
    String::from_utf8(html).unwrap_or_else(|error| trimmed(error.as_bytes()))
}

/// Rendered HTML without the white space at its end.
fn trimmed(html: &[u8]) -> String {
    let html = html.trim_ascii_end();
    // Tera writes only UTF-8, and a check is quicker than a lossy copy.
    match std::str::from_utf8(html) {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(html).into_owned(),
    }
}
