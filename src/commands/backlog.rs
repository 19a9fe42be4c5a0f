//! What the commands about exports of trackers share: how a file is read, and what its columns and kinds become.

use super::load::Workspace;
use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::input::read_bytes;
use crate::interop::{
    self, BacklogFormat, HeaderChoice, ImportFile, ImportOptions, ImportRefusal, KindChoice,
    KindLevel, OwnerChoice, ProjectStatus, TextEncoding,
};
use crate::map::SpannedText;
use crate::text::{Diagnostic, Place};
use clap::{Args, ValueEnum};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// The largest file, in MiB.
const FILE_MIB: u32 = 64;

/// How many places that weren't understood are shown with their lines.
const MAX_SHOWN: usize = 20;

/// How an export is read.
#[derive(Clone, Debug, Args)]
pub(crate) struct BacklogArgs {
    /// Format of the files [default: recognized].
    #[arg(long, value_name = "FORMAT", value_parser = parse_format)]
    from: Option<BacklogFormat>,
    /// Encoding of the files [default: recognized].
    #[arg(long, value_name = "NAME", value_parser = parse_encoding)]
    encoding: Option<TextEncoding>,
    /// Sheet of a workbook, by name or number, several times for
    /// several [default: the one with most known headers].
    #[arg(long = "sheet", value_name = "SHEET")]
    sheets: Vec<String>,
    /// What a kind of item, or a column, becomes: `epic=activity`,
    /// `Bug=drop`, `sub-task=acceptance`.
    #[arg(long = "as", value_name = "KIND=LEVEL", value_parser = parse_kind)]
    kinds: Vec<KindChoice>,
    /// Level of an outline or a mind map at which stories are:
    /// `story=4` [default: 3].
    #[arg(long = "depth", value_name = "LEVEL=N", value_parser = parse_depth)]
    story_level: Option<usize>,
    /// What a column is: `"T-shirt=estimate"`.
    #[arg(long = "map", value_name = "HEADER=FIELD", value_parser = parse_header)]
    headers: Vec<HeaderChoice>,
    /// Column with the releases.
    #[arg(long, value_name = "COLUMN")]
    release_from: Option<String>,
    /// Column with the estimates.
    #[arg(long, value_name = "COLUMN")]
    estimate_from: Option<String>,
    /// The only column with tags, or `none`
    /// [default: labels and components].
    #[arg(long, value_name = "COLUMN")]
    tags: Option<String>,
    /// Names of people [default: keep].
    #[arg(long, value_enum, value_name = "HOW")]
    owner: Option<OwnerArg>,
    /// Titles such as `As a …, I want …`: leave them whole.
    #[arg(long, value_enum, value_name = "HOW")]
    sentences: Option<KeepArg>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum OwnerArg {
    Keep,
    Initials,
    None,
}

/// An option that has a value only so that it reads well.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum KeepArg {
    Keep,
}

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportArg {
    Human,
    Json,
}

impl BacklogArgs {
    /// The options that the arguments and the project stand for. Arguments win.
    ///
    /// # Errors
    ///
    /// A setting of the project isn't one that exports can be read with.
    pub(crate) fn options(&self, workspace: &Workspace) -> Result<ImportOptions, Failure> {
        let project = &workspace.project;
        let settings = &project.import;
        let invalid = |text: &SpannedText, why: String| {
            let place = workspace.source.as_ref().map(|source| Place {
                source: Arc::clone(source),
                span: text.span,
            });
            let failure = Failure::new(format!("invalid value `{}` under `import`", text.text));
            let place = place.map(|place| place.locator()).unwrap_or_default();
            failure.at(&place).help(why)
        };
        let mut kinds = self.kinds.clone();
        for (kind, level) in &settings.kinds {
            let level = parse_level(&level.text).map_err(|why| invalid(level, why))?;
            kinds.push(KindChoice {
                kind: kind.text.clone(),
                level,
            });
        }
        let mut headers = self.headers.clone();
        for (header, field) in &settings.headers {
            let field_name = parse_field(&field.text).map_err(|why| invalid(field, why))?;
            // What is said on the command line about a column wins, and so is applied last.
            headers.insert(
                0,
                HeaderChoice {
                    header: header.text.clone(),
                    field: field_name,
                },
            );
        }
        let owner = match (&self.owner, &settings.owner) {
            (Some(owner), _) => *owner,
            (None, Some(owner)) => OwnerArg::from_str(&owner.text, false)
                .map_err(|_| invalid(owner, "use `keep`, `initials` or `none`".to_owned()))?,
            (None, None) => OwnerArg::Keep,
        };
        let text = |text: &Option<SpannedText>| text.as_ref().map(|text| text.text.clone());
        let mut options = ImportOptions {
            format: self.from,
            encoding: self.encoding,
            sheets: self.sheets.clone(),
            kinds,
            story_level: self.story_level,
            headers,
            release_from: self.release_from.clone(),
            estimate_from: self.estimate_from.clone(),
            tags_from: self.tags.clone(),
            group_by: text(&settings.group_by),
            keep: settings
                .keep
                .iter()
                .map(|column| column.text.clone())
                .collect(),
            tracker: text(&settings.tracker),
            owner: match owner {
                OwnerArg::Keep => OwnerChoice::Keep,
                OwnerArg::Initials => OwnerChoice::Initials,
                OwnerArg::None => OwnerChoice::None,
            },
            keeps_sentences: self.sentences.is_some(),
            statuses: (project.statuses.iter())
                .map(|status| ProjectStatus {
                    id: status.id.clone(),
                    name: status.name.clone(),
                    means: status.kind.word(),
                })
                .collect(),
            sizes: (project.estimates.sizes.iter())
                .map(|size| size.name.to_string())
                .collect(),
            ..ImportOptions::default()
        };
        for (option, setting) in [
            (&mut options.release_from, &settings.release_from),
            (&mut options.estimate_from, &settings.estimate_from),
            (&mut options.tags_from, &settings.tags),
        ] {
            if option.is_none() {
                *option = text(setting);
            }
        }
        // A project says what its columns are, and not that each export has all of them.
        let named = [
            &settings.release_from,
            &settings.estimate_from,
            &settings.group_by,
            &settings.tags,
        ];
        let named = named.into_iter().flatten().chain(&settings.keep);
        let named = named.chain(settings.headers.iter().map(|(header, _)| header));
        options.optional_headers = named.map(|header| header.text.clone()).collect();
        Ok(options)
    }
}

/// Reports why an export can't be read, and stops the command.
pub(crate) fn stop_for_refusal(refusal: ImportRefusal, shell: &mut Shell) -> Stop {
    match refusal {
        ImportRefusal::Fault(fault) => match shell.print_diagnostics(&[*fault]) {
            Ok(()) => shell.stop_unwritten("fix the file, or export it again", Exit::Failed),
            Err(error) => error.into(),
        },
        ImportRefusal::Message { message, help } => Failure::new(message).help(help).into(),
    }
}

fn parse_format(text: &str) -> Result<BacklogFormat, String> {
    let mut formats = BacklogFormat::ALL.into_iter();
    formats.find(|format| format.id() == text).ok_or_else(|| {
        format!(
            "expected {}",
            choices(BacklogFormat::ALL.map(BacklogFormat::id))
        )
    })
}

fn parse_encoding(text: &str) -> Result<TextEncoding, String> {
    let name = match text.to_ascii_lowercase().as_str() {
        "utf8" => "utf-8".to_owned(),
        "latin1" | "latin-1" | "iso-8859-1" => "windows-1252".to_owned(),
        "latin2" | "latin-2" => "iso-8859-2".to_owned(),
        "mac" | "macroman" => "macintosh".to_owned(),
        other => match other.strip_prefix("cp") {
            Some(number) if number.starts_with("125") => format!("windows-{number}"),
            Some(number) => format!("ibm{number}"),
            None => other.to_owned(),
        },
    };
    let mut encodings = TextEncoding::all();
    encodings
        .find(|encoding| encoding.name() == name)
        .ok_or_else(|| {
            let names: Vec<&str> = TextEncoding::all().map(TextEncoding::name).collect();
            format!("expected one of {}", names.join(", "))
        })
}

/// Names as a list for a message.
fn choices<const N: usize>(names: [&str; N]) -> String {
    names.map(|name| format!("`{name}`")).join(", ")
}

fn parse_kind(text: &str) -> Result<KindChoice, String> {
    let (kind, level) = pair(text)?;
    Ok(KindChoice {
        kind: kind.to_owned(),
        level: parse_level(level)?,
    })
}

fn parse_level(text: &str) -> Result<KindLevel, String> {
    const LEVELS: [(&str, KindLevel); 7] = [
        ("activity", KindLevel::Activity),
        ("task", KindLevel::Task),
        ("story", KindLevel::Story),
        ("part", KindLevel::Part),
        ("acceptance", KindLevel::Acceptance),
        ("release", KindLevel::Release),
        ("drop", KindLevel::Drop),
    ];
    let found = LEVELS.iter().find(|(name, _)| *name == text);
    let level = found.map(|(_, level)| *level);
    level.ok_or_else(|| format!("expected {}", choices(LEVELS.map(|(name, _)| name))))
}

/// The level of stories, from that of stories or of what is above them.
fn parse_depth(text: &str) -> Result<usize, String> {
    const ABOVE_STORIES: [(&str, usize); 3] = [("activity", 2), ("task", 1), ("story", 0)];
    let (name, level) = pair(text)?;
    let found = ABOVE_STORIES.iter().find(|(known, _)| *known == name);
    let (_, above) = found.ok_or_else(|| {
        let names = choices(ABOVE_STORIES.map(|(name, _)| name));
        format!("expected one of {names} before the `=`")
    })?;
    let level: Option<usize> = level.parse().ok().filter(|level| (1..=12).contains(level));
    let level = level.ok_or("expected a level from 1 to 12 after the `=`")?;
    Ok(level + above)
}

fn parse_header(text: &str) -> Result<HeaderChoice, String> {
    let (header, field) = pair(text)?;
    Ok(HeaderChoice {
        header: header.to_owned(),
        field: parse_field(field)?,
    })
}

fn parse_field(text: &str) -> Result<String, String> {
    let names: Vec<&str> = interop::field_names().collect();
    if !names.contains(&text) {
        return Err(format!("expected one of {}", names.join(", ")));
    }
    Ok(text.to_owned())
}

/// The sides of the last `=`.
fn pair(text: &str) -> Result<(&str, &str), String> {
    let pair = text.rsplit_once('=');
    let pair = pair.map(|(left, right)| (left.trim(), right.trim()));
    pair.filter(|(left, _)| !left.is_empty())
        .ok_or_else(|| "expected two words with `=` between them".to_owned())
}

/// Reads an export, or standard input.
///
/// # Errors
///
/// It can't be read, or is too large.
pub(crate) fn read_export(file: &Path, shell: &mut Shell) -> Result<ImportFile, Stop> {
    if file.as_os_str() != "-" {
        let bytes = read_bytes(&shell.folder.join(file), FILE_MIB)?;
        return Ok(ImportFile {
            name: file.display().to_string(),
            bytes,
        });
    }
    let limit = (u64::from(FILE_MIB) << 20) + 1;
    let mut bytes = Vec::new();
    let mut input = io::Read::take(&mut *shell.input, limit);
    io::Read::read_to_end(&mut input, &mut bytes)
        .map_err(|error| Failure::new(format!("could not read standard input: {error}")))?;
    Ok(ImportFile {
        name: "<stdin>".to_owned(),
        bytes,
    })
}
/// Prints the places that weren't understood, unless the report is data and has them.
pub(crate) fn print_faults(
    faults: &[Diagnostic],
    report: ReportArg,
    shell: &mut Shell,
) -> io::Result<()> {
    if report == ReportArg::Json {
        return Ok(());
    }
    let shown = &faults[..faults.len().min(MAX_SHOWN)];
    shell.print_diagnostics(shown)?;
    if faults.len() > shown.len() {
        let more = faults.len() - shown.len();
        writeln!(
            shell.err,
            "{more} more places: list them with `--report json`"
        )?;
    }
    Ok(())
}
