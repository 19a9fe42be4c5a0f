//! Rendering.

use super::errors;
use super::load::Theme;
use super::rounds;
use crate::text::Diagnostic;
use serde::Serialize;
use tera::{Context, Value};

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
        let html = self
            .tera
            .render(template, &self.context(item)?)
            .map_err(|error| self.fault(&error))?;
        Ok(html.trim_end().to_owned())
    }

    /// What a template is given; with a theme of somebody else, what it may take is set by that.
    fn context(&self, item: &impl Serialize) -> Result<Context, Box<Diagnostic>> {
        if !self.is_counted {
            return Context::from_serialize(item).map_err(|error| self.fault(&error));
        }
        let value = Value::try_from_serializable(item).map_err(|error| self.fault(&error))?;
        rounds::begin(rounds::values(&value));
        let mut context = Context::new();
        for (name, value) in value.into_map().unwrap_or_default() {
            context.insert_value(name.to_string(), value);
        }
        Ok(context)
    }

    fn fault(&self, error: &tera::Error) -> Box<Diagnostic> {
        Box::new(errors::diagnostic(error, &self.templates))
    }
}
