//! Rendering.

use super::errors;
use super::given::given;
use super::load::Theme;
use super::named::Named;
use super::rounds;
use crate::text::Diagnostic;
use serde::Serialize;
use tera::{Context, Error};

impl Theme {
    /// The page that `template` makes of `page`.
    ///
    /// # Errors
    ///
    /// The template's own error, at its place.
    pub fn page(&self, template: &str, page: &impl Serialize) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut html = Vec::new();
        self.render(template, page, &mut html, |context| {
            context.insert("styles", &self.styles);
            context.insert("files", &self.files);
            context.insert("options", &self.options);
        })?;
        Ok(html)
    }

    /// The piece of a page that `template` makes of `item`.
    ///
    /// # Errors
    ///
    /// The template's own error, at its place.
    pub fn piece(&self, template: &str, item: &impl Serialize) -> Result<String, Box<Diagnostic>> {
        let mut html = Vec::new();
        self.render(template, item, &mut html, |_| {})?;
        let mut html = String::from_utf8(html).unwrap_or_default();
        html.truncate(html.trim_end().len());
        html.shrink_to_fit();
        Ok(html)
    }

    fn render(
        &self,
        template: &str,
        item: &impl Serialize,
        html: &mut Vec<u8>,
        add: impl Fn(&mut Context),
    ) -> Result<(), Box<Diagnostic>> {
        let mut render = |named: &Named| -> Result<(), Error> {
            html.clear();
            let (mut context, values) = given(item, named)?;
            add(&mut context);
            // With a theme of somebody else, what a page may take is set by what it shows.
            rounds::begin(values);
            self.tera.render_to(template, &context, &mut *html)
        };
        let rendered = match self.named(template) {
            // An error tells what there would have been to ask for.
            Some(named) => render(named).or_else(|_| render(&Named::all())),
            None => render(&Named::all()),
        };
        rendered.map_err(|error| Box::new(errors::diagnostic(&error, &self.templates)))
    }

    fn named(&self, template: &str) -> Option<&Named> {
        let named = self.named.get(template)?;
        Some(named.get_or_init(|| Named::by(template, &self.bases, &self.templates)))
    }
}
