//! Rendering.

use super::errors;
use super::load::Theme;
use super::rounds;
use crate::text::Diagnostic;
use serde::Serialize;
use tera::Context;

impl Theme {
    /// The page that `template` makes of `page`.
    ///
    /// # Errors
    ///
    /// The template's own error, at its place.
    pub fn page(&self, template: &str, page: &impl Serialize) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut context = self.context(page)?;
        context.insert("styles", &self.styles);
        context.insert("files", &self.files);
        context.insert("options", &self.options);
        let mut out = Vec::new();
        rounds::begin();
        self.tera
            .render_to(template, &context, &mut out)
            .map_err(|error| self.fault(&error))?;
        Ok(out)
    }

    /// The piece of a page that `template` makes of `item`.
    ///
    /// # Errors
    ///
    /// The template's own error, at its place.
    pub fn piece(&self, template: &str, item: &impl Serialize) -> Result<String, Box<Diagnostic>> {
        rounds::begin();
        let html = self
            .tera
            .render(template, &self.context(item)?)
            .map_err(|error| self.fault(&error))?;
        Ok(html.trim_end().to_owned())
    }

    fn context(&self, item: &impl Serialize) -> Result<Context, Box<Diagnostic>> {
        Context::from_serialize(item).map_err(|error| self.fault(&error))
    }

    fn fault(&self, error: &tera::Error) -> Box<Diagnostic> {
        Box::new(errors::diagnostic(error, &self.templates))
    }
}
