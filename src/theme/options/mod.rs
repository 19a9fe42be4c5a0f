//! What a project sets for its theme: checked by what the theme's manifest says it takes.

mod color;
mod style;

use super::asset::Asset;
use super::layer::fault;
use super::load::Theme;
use crate::format::{ThemeOption, ThemeOptionKind as Kind, nearest};
use crate::map::SpannedText;
use crate::pages::{Images, Markdown};
use crate::text::{Diagnostic, Source};
use std::sync::Arc;

/// The id of faults in `theme_options`.
const CODE: &str = "theme-option";

/// The style sheet that options make.
const SHEET: &str = "options.css";

/// What a project sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionValue {
    /// The option.
    pub name: SpannedText,
    /// What it shall be.
    pub value: SpannedText,
    /// The bytes of the file that the value names, or what is wrong with that file; none where the
    /// value does not look like a file's name.
    pub file: Option<Result<Vec<u8>, String>>,
}

impl Theme {
    /// The theme with what a project sets; `source` is where it does.
    ///
    /// # Errors
    ///
    /// Every option that the theme does not have, and every value that does not fit.
    pub fn dressed(
        mut self,
        wishes: &[OptionValue],
        source: &Arc<Source>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let mut sheet = String::new();
        let mut own = Vec::new();
        for wish in wishes {
            let Some(option) = self
                .known
                .iter()
                .find(|option| option.name == wish.name.text)
            else {
                faults.push(self.unknown(wish, source));
                continue;
            };
            match made(option, wish) {
                Ok(OptionEffect::Rules(rules)) => sheet.push_str(&rules),
                Ok(OptionEffect::Font(asset, rules)) => {
                    sheet.push_str(&rules);
                    self.assets.push(asset);
                }
                Ok(OptionEffect::Picture(asset)) => {
                    self.options.insert(option.name.clone(), asset.path.clone());
                    self.assets.push(asset);
                }
                Ok(OptionEffect::Style(bytes)) => own.push((wish.value.text.clone(), bytes)),
                Ok(OptionEffect::Text(html)) => {
                    self.options.insert(format!("{}_html", option.name), html);
                }
                Err((message, help)) => {
                    faults.push(fault(CODE, source, &wish.value, message).help(help));
                }
            }
            let text = wish.value.text.clone();
            self.options.entry(option.name.clone()).or_insert(text);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        if !sheet.is_empty() {
            self.add_sheet(SHEET, sheet.into_bytes());
        }
        for (path, bytes) in own {
            self.add_sheet(path.rsplit('/').next().unwrap_or(&path), bytes);
        }
        Ok(self)
    }

    /// Puts a style sheet after all others.
    fn add_sheet(&mut self, name: &str, bytes: Vec<u8>) {
        let asset = Asset::new(name, bytes.clone());
        self.styles.push(asset.path.clone());
        self.assets.push(asset);
        self.fragment_sheets.push(bytes);
    }

    fn unknown(&self, wish: &OptionValue, source: &Arc<Source>) -> Diagnostic {
        let name = &wish.name.text;
        let names = || self.known.iter().map(|option| option.name.as_str());
        let help = match nearest(name, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if self.known.is_empty() => "take it out".to_owned(),
            None => format!("it has {}", names().collect::<Vec<_>>().join(", ")),
        };
        let message = format!("this theme has no option `{name}`");
        fault(CODE, source, &wish.name, message).help(help)
    }
}

/// What becomes of an option.
enum OptionEffect {
    Rules(String),
    Font(Asset, String),
    Picture(Asset),
    Style(Vec<u8>),
    Text(String),
}

/// Why a value does not fit, and what would.
type OptionMismatch = (String, String);

fn made(option: &ThemeOption, wish: &OptionValue) -> Result<OptionEffect, OptionMismatch> {
    let value = wish.value.text.trim();
    match option.kind {
        Kind::Color => style::color(option, value).map(OptionEffect::Rules),
        Kind::Font if has_ending(value, FONTS) => {
            let asset = Asset::new(last(value), file(wish, "a font", FONTS)?);
            let rules = style::font_file(option, last(&asset.path));
            Ok(OptionEffect::Font(asset, rules))
        }
        Kind::Font => style::font(option, value).map(OptionEffect::Rules),
        Kind::Picture => {
            let bytes = file(wish, "a picture", PICTURES)?;
            Ok(OptionEffect::Picture(Asset::new(last(value), bytes)))
        }
        Kind::Style => file(wish, "a style sheet", STYLES).map(OptionEffect::Style),
        Kind::Text => {
            let images = Images::new();
            Ok(OptionEffect::Text(Markdown { images: &images }.line(value)))
        }
    }
}

const FONTS: &[&str] = &["woff2", "woff", "ttf", "otf"];
const PICTURES: &[&str] = &["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"];
const STYLES: &[&str] = &["css"];

/// The endings of files that options can name.
pub fn option_files() -> Vec<&'static str> {
    [FONTS, PICTURES, STYLES].concat()
}

fn has_ending(value: &str, endings: &[&str]) -> bool {
    let ending = value
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| endings.contains(&ending.as_str()))
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The bytes of the file that an option names.
fn file(wish: &OptionValue, what: &str, endings: &[&str]) -> Result<Vec<u8>, OptionMismatch> {
    let name = &wish.value.text;
    if !has_ending(name.trim(), endings) {
        let message = format!("`{}` takes {what}, and `{name}` is none", wish.name.text);
        return Err((message, format!("name a .{} file", endings.join(", ."))));
    }
    match &wish.file {
        Some(Ok(bytes)) => Ok(bytes.clone()),
        Some(Err(problem)) => Err((
            format!("`{name}` {problem}"),
            "the name counts from the project's folder, and stays in it".to_owned(),
        )),
        None => Err((
            format!("`{name}` is not a file's name"),
            format!("name a .{} file", endings.join(", .")),
        )),
    }
}
