//! Rendering: a page's struct and a template become HTML.

use super::context::PageContext;
use super::load::Theme;
use super::loop_budget;
use super::template::{self, LanguageTemplates, Template};
use super::used_fields::{UsedFields, filtered_context};
use crate::messages::Catalog;
use crate::text::Diagnostic;
use serde::Serialize;
use tera::{Context, Error};

/// The templates of a story: its card on the wall, its line in the outline, and its full text on a
/// release's page.
const STORY_TEMPLATES: [&str; 3] = ["card.html", "outline-story.html", "release-story.html"];

/// The bytes reserved for HTML besides those of the values in it.
const RESERVED: usize = 512;

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
        let mut rendered = Vec::new();
        let add_files = |context: &mut Context| {
            context.insert("styles", &self.theme.style_addresses);
            context.insert("files", &self.theme.file_addresses);
            context.insert("options", &self.theme.options);
            context.insert("colors", &self.theme.colors);
        };
        self.render(&[template], page, add_files, |_, html| {
            rendered = std::mem::take(html)
        })?;
        Ok(rendered)
    }

    /// A story, rendered for the wall, for the outline and for its release's page. The three
    /// templates share one context, because making it takes most of the time.
    ///
    /// # Errors
    ///
    /// A template's error, at its place.
    pub fn render_story(&self, story: &impl Serialize) -> Result<[String; 3], Box<Diagnostic>> {
        let mut rendered = [const { String::new() }; 3];
        self.render(
            &STORY_TEMPLATES,
            story,
            |_| {},
            |at, html| rendered[at] = trimmed(html),
        )?;
        Ok(rendered)
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
        let mut rendered = String::new();
        self.render(
            &[template],
            part,
            |_| {},
            |_, html| rendered = trimmed(html),
        )?;
        Ok(rendered)
    }

    /// The template of this name in the theme's folder, or else in the first of its built-in themes
    /// that has it; with its full name.
    fn template(&self, name: &str) -> Option<(&str, &Template)> {
        let below = self.theme.bases.iter().map(|base| format!("{base}/{name}"));
        let mut names = std::iter::once(name.to_owned()).chain(below);
        let found = names.find_map(|name| self.templates.templates.get_key_value(&name));
        found.map(|(name, template)| (name.as_str(), template))
    }

    /// Renders one struct with each of these templates; `take` gets the HTML of each, by its index.
    fn render(
        &self,
        templates: &[&str],
        page: &impl Serialize,
        add: impl Fn(&mut Context),
        mut take: impl FnMut(usize, &mut Vec<u8>),
    ) -> Result<(), Box<Diagnostic>> {
        let mut render = |context: Result<PageContext, Error>| -> Result<(), Error> {
            let PageContext {
                mut context,
                value_count: values,
                text_bytes: bytes,
            } = context?;
            add(&mut context);
            // Room for all of it, because a large page would be copied each time it grows.
            let mut html = Vec::with_capacity(RESERVED + bytes + bytes / 8);
            for (at, template) in templates.iter().enumerate() {
                loop_budget::begin(values);
                html.clear();
                self.templates
                    .tera
                    .render_to(template, &context, &mut html)?;
                take(at, &mut html);
            }
            Ok(())
        };
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
                render(filtered_context(page, used.get_or_init(new)))
                    .or_else(|_| render(PageContext::unfiltered(page)))
            }
            None => render(PageContext::unfiltered(page)),
        };
        rendered.map_err(|error| Box::new(template::diagnostic(&error, &self.templates.templates)))
    }
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
