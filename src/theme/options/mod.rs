//! The project's `theme_options`, checked against the options in the theme's manifest.

mod color;
mod css;

use super::layers::error_at;
use super::load::{Asset, SchemeColors, Theme};
use crate::analysis::Images;
use crate::format::{ErrorCode, ThemeOption, ThemeOptionKind as Kind, did_you_mean};
use crate::map::SpannedText;
use crate::pages::Markdown;
use crate::text::{Diagnostic, Source, plain_line};
use std::sync::Arc;

/// The id of all errors in `theme_options`.
const CODE: ErrorCode = ErrorCode::ThemeOption;

/// The name of the style sheet with the rules that options make.
const OPTIONS_SHEET: &str = "options.css";

/// An option that a project sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionValue {
    /// Its name.
    pub name: SpannedText,
    /// Its value, as written.
    pub value: SpannedText,
    /// The bytes of the file that the value names, or what is wrong with that file. `None` if the value
    /// does not look like a file's name.
    pub file: Option<Result<Vec<u8>, String>>,
}

impl Theme {
    /// The theme with a project's options. `source` is the file that sets them.
    ///
    /// # Errors
    ///
    /// Every option that the theme does not have, and every invalid value.
    pub(crate) fn with_options(
        mut self,
        options: &[OptionValue],
        source: &Arc<Source>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut errors = Vec::new();
        let mut sheet = String::new();
        let mut own_sheets = Vec::new();
        for setting in options {
            let Some(option) = self
                .known_options
                .iter()
                .find(|option| option.name == setting.name.text)
            else {
                errors.push(self.unknown(setting, source));
                continue;
            };
            match effect(option, setting) {
                Ok(OptionEffect::Rules(rules)) => sheet.push_str(&rules),
                Ok(OptionEffect::Colors(properties)) => {
                    sheet.push_str(&css::color_rule(&properties));
                    for css::ColorProperty { name, light, dark } in properties {
                        let colors = SchemeColors {
                            light: light.css(),
                            dark: dark.css(),
                        };
                        let name = name.trim_start_matches('-').to_owned();
                        self.colors.insert(name, colors);
                    }
                }
                Ok(OptionEffect::Font(asset, rules)) => {
                    sheet.push_str(&rules);
                    self.assets.push(asset);
                }
                Ok(OptionEffect::Picture(asset)) => {
                    sheet.push_str(&css::picture(option, file_name(&asset.path)));
                    self.options.insert(option.name.clone(), asset.path.clone());
                    self.assets.push(asset);
                }
                Ok(OptionEffect::Style(bytes)) => {
                    own_sheets.push((setting.value.text.clone(), bytes))
                }
                Ok(OptionEffect::Text(html)) => {
                    let plain = plain_line(&setting.value.text).into_owned();
                    self.options.insert(option.name.clone(), plain);
                    self.options.insert(format!("{}_html", option.name), html);
                }
                Err(InvalidOption { message, help }) => {
                    errors.push(error_at(CODE, source, &setting.value, message).help(help));
                }
            }
            let text = setting.value.text.clone();
            self.options.entry(option.name.clone()).or_insert(text);
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        if !sheet.is_empty() {
            self.add_sheet(OPTIONS_SHEET, sheet.into_bytes());
        }
        for (path, bytes) in own_sheets {
            self.add_sheet(path.rsplit('/').next().unwrap_or(&path), bytes);
        }
        Ok(self)
    }

    /// Adds a style sheet after all others.
    fn add_sheet(&mut self, name: &str, bytes: Vec<u8>) {
        let asset = Asset::new(name, bytes.clone());
        self.style_addresses.push(asset.path.clone());
        self.assets.push(asset);
        self.fragment_sheets.push(bytes);
    }

    fn unknown(&self, setting: &OptionValue, source: &Arc<Source>) -> Diagnostic {
        let name = &setting.name.text;
        let names = || self.known_options.iter().map(|option| option.name.as_str());
        let help = did_you_mean(name, names()).unwrap_or_else(|| {
            if self.known_options.is_empty() {
                "remove it; this theme has no options".to_owned()
            } else {
                format!("its options are {}", names().collect::<Vec<_>>().join(", "))
            }
        });
        let message = format!("this theme has no option `{name}`");
        error_at(CODE, source, &setting.name, message).help(help)
    }
}

/// The effect of an option on the theme.
enum OptionEffect<'o> {
    /// Rules of CSS.
    Rules(String),
    /// Colors of custom properties.
    Colors(Vec<css::ColorProperty<'o>>),
    /// A font file, with the rules of CSS that use it.
    Font(Asset, String),
    Picture(Asset),
    /// A style sheet.
    Style(Vec<u8>),
    /// HTML.
    Text(String),
}

/// Why a value is invalid.
struct InvalidOption {
    message: String,
    help: String,
}

/// The effect of an option, or why its value is invalid.
fn effect<'o>(
    option: &'o ThemeOption,
    setting: &OptionValue,
) -> Result<OptionEffect<'o>, InvalidOption> {
    let value = setting.value.text.trim();
    match option.kind {
        Kind::Color => css::color(option, value).map(OptionEffect::Colors),
        Kind::Font if has_extension(value, FONTS) => {
            let asset = Asset::new(file_name(value), file_bytes(setting, "a font", FONTS)?);
            let rules = css::font_file(option, file_name(&asset.path));
            Ok(OptionEffect::Font(asset, rules))
        }
        Kind::Font => css::font(option, value).map(OptionEffect::Rules),
        Kind::Picture => {
            let bytes = file_bytes(setting, "a picture", PICTURES)?;
            Ok(OptionEffect::Picture(Asset::new(file_name(value), bytes)))
        }
        Kind::Style => file_bytes(setting, "a style sheet", STYLES).map(OptionEffect::Style),
        Kind::Text => {
            let images = Images::new();
            Ok(OptionEffect::Text(Markdown { images: &images }.line(value)))
        }
    }
}

const FONTS: &[&str] = &["woff2", "woff", "ttf", "otf"];
const PICTURES: &[&str] = &["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"];
const STYLES: &[&str] = &["css"];

/// The extensions of files that options can name.
pub fn option_file_extensions() -> Vec<&'static str> {
    [FONTS, PICTURES, STYLES].concat()
}

fn has_extension(value: &str, extensions: &[&str]) -> bool {
    let ending = value
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| extensions.contains(&ending.as_str()))
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The bytes of the file that an option names, if it has one of these extensions.
fn file_bytes(
    setting: &OptionValue,
    what: &str,
    extensions: &[&str],
) -> Result<Vec<u8>, InvalidOption> {
    let name = &setting.value.text;
    let expected = || format!("use a .{} file", extensions.join(", ."));
    if !has_extension(name.trim(), extensions) {
        return Err(InvalidOption {
            message: format!("`{}` must be {what}, not `{name}`", setting.name.text),
            help: expected(),
        });
    }
    match &setting.file {
        Some(Ok(bytes)) => Ok(bytes.clone()),
        Some(Err(problem)) => Err(InvalidOption {
            message: format!("`{name}` {problem}"),
            help: "check the path; it is relative to the project folder and can't leave it"
                .to_owned(),
        }),
        None => Err(InvalidOption {
            message: format!("`{name}` is not a file name"),
            help: expected(),
        }),
    }
}
