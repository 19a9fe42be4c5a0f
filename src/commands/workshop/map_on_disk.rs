//! The map of a workshop: read from disk before each question, and written with each answer.

use super::begun_map::{NEW_MAP, begins_map, is_untitled, with_title};
use crate::commands::load::{FIX_ERRORS, ThemeRequest, Workspace, errors_of_broken_file};
use crate::commands::shell::{Exit, Failure, Shell, Stop};
use crate::disk::input::{PROJECT_FILE, find_project, read_bytes};
use crate::disk::output::{ReplaceError, replace_source};
use crate::disk::probe;
use crate::format::{self, DoneChange, EditRefusal, Project, ReadText};
use crate::gaps::{self, Gaps, RuleItem, Subject};
use crate::map::{Analysis, Change, ItemOrMap, StoryMap};
use crate::text::{Diagnostic, Edits, Source};
use crate::workshop::{AnswerEdit, UndoEdit};
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::xxh3_64;

/// The code of the error of a file that belongs to another tool.
const NOT_A_MAP: &str = "not-a-map";

/// What to do if a workshop is to be led on a file of another tool.
const NO_MAP_HELP: &str = "name the file of a map; it doesn't have to exist yet";

/// The name of a new map in a folder.
const DEFAULT_NAME: &str = "story-map.yaml";

/// The map of a workshop.
pub(super) struct MapOnDisk {
    /// Its name in messages, and in the command that goes on.
    pub(super) name: String,
    /// Its file.
    pub(super) path: PathBuf,
    /// The project that it belongs to.
    pub(super) project: Project,
    /// The map as it was read last.
    pub(super) current: ReadMapText,
    rules: Vec<&'static str>,
}

/// A map as it was read, with its gaps.
pub(super) struct ReadMapText {
    pub(super) read: ReadText,
    pub(super) gaps: Gaps,
    /// The bytes of the file; `None` if there is no file yet.
    bytes: Option<Vec<u8>>,
    /// The text that changes are made in, if that isn't the file's: a title is put into one that has none.
    with_title: Option<String>,
}

/// Changes of the map that are not written yet.
pub(super) struct PreparedEdit {
    /// What each change did, in order.
    pub(super) done: Vec<DoneChange>,
    /// What it changed, for the journal; `None` if nothing did.
    pub(super) edit: Option<AnswerEdit>,
    after: Option<ReadText>,
    text: String,
}

/// An item and a rule: a gap that an entry of `ignore:` accepts.
pub(super) type AcceptedGap = (ItemOrMap, &'static str);

/// The gaps of a map that entries of `ignore:` accept, or could.
#[derive(Default)]
pub(super) struct AcceptedGaps {
    /// Those that no rule reports any more. Entries of rules that have nothing to say before the map has stories stay, as long
    /// as there is what they accept.
    pub(super) outdated: Vec<AcceptedGap>,
    /// Those that no rule reports.
    pub(super) unused: Vec<AcceptedGap>,
    /// Those that rules report, since no entry accepts them.
    pub(super) reported: Vec<AcceptedGap>,
}

/// Why changes can't be made or written.
pub(super) enum EditFailure {
    /// The engine refused one of them, or the map has errors.
    Refused(EditRefusal),
    /// The disk failed.
    Disk(ReplaceError),
}

impl MapOnDisk {
    /// Opens the map at a path: a file, a file that doesn't exist yet, or a folder with at most one map.
    ///
    /// # Errors
    ///
    /// The map or its project has errors, or can't be read.
    pub(super) fn open(named: &Path, shell: &mut Shell) -> Result<Self, Stop> {
        if named == Path::new("-") {
            return Err(
                Failure::new("a workshop reads answers from standard input, not a map")
                    .help(NO_MAP_HELP)
                    .into(),
            );
        }
        let named = file_in(named, shell)?;
        let path = shell.folder.join(&named);
        let project = open_project(&path, shell)?;
        let mut map = Self {
            current: ReadMapText::new_map(&named.display().to_string(), &project),
            name: named.display().to_string(),
            rules: gaps::rule_ids(),
            path,
            project,
        };
        match map.read()? {
            None => Ok(map),
            Some(mut errors) => {
                for error in &mut errors {
                    if error.code == NOT_A_MAP {
                        error.help = Some(NO_MAP_HELP.to_owned());
                    }
                }
                shell.print_diagnostics(&errors)?;
                Err(shell.stop_unwritten(FIX_ERRORS, Exit::Findings))
            }
        }
    }

    /// The text of the map as it was read last.
    pub(super) fn text(&self) -> String {
        self.current.read.editable.source().text().to_owned()
    }

    /// Whether there is no file yet.
    pub(super) fn is_new(&self) -> bool {
        self.current.bytes.is_none()
    }

    /// Whether the map says nothing but its title.
    pub(super) fn says_only_title(&self) -> bool {
        let map = &self.current.read.map;
        let is_framed = map.goal.is_some() || !map.personas.is_empty();
        !is_framed && map.activities.is_empty() && map.releases.is_empty() && map.backlog.is_empty()
    }

    /// Writes the file of a new map, so that it can be shown. It still has no title.
    ///
    /// # Errors
    ///
    /// The file can't be written.
    pub(super) fn create(&mut self) -> Result<(), Failure> {
        let written = match (&self.current.bytes, &self.current.with_title) {
            (None, _) => Some(NEW_MAP.as_bytes().to_vec()),
            (Some(_), text) => text.as_ref().map(|text| text.clone().into_bytes()),
        };
        if let Some(bytes) = written {
            let result = match &self.current.bytes {
                None => create(&self.path, &bytes),
                Some(seen) => replace_source(&self.path, seen, &bytes),
            };
            result.map_err(|error| Failure::unwritten(&self.name, &error))?;
            self.current.bytes = Some(bytes);
            self.current.with_title = None;
        }
        Ok(())
    }

    /// Reads the file again, if it has changed. Returns the errors of a file that is no map.
    ///
    /// # Errors
    ///
    /// The file can't be read.
    pub(super) fn read(&mut self) -> Result<Option<Vec<Diagnostic>>, Failure> {
        if !probe::exists(&self.path) {
            return match self.is_new() {
                true => Ok(None),
                false => Err(Failure::new(format!("`{}` is gone", self.name))
                    .help("put it back, and run the command again")),
            };
        }
        let bytes = read_bytes(&self.path, self.project.limits.file_mib)?;
        if self.current.bytes.as_ref() == Some(&bytes) {
            return Ok(None);
        }
        let (source, error) = format::decode_text(&self.name, bytes.clone());
        if let Some(error) = error {
            return Ok(Some(vec![error]));
        }
        match ReadText::new(&source, &self.project, &self.rules) {
            Ok(read) => {
                self.current = ReadMapText::new(read, Some(bytes), &self.project);
                Ok(None)
            }
            Err(errors) => match self.read_with_title(&source, &bytes) {
                Some(begun) => {
                    self.current = begun;
                    Ok(None)
                }
                None => Ok(Some(errors_of_broken_file(&source, errors))),
            },
        }
    }

    /// Reads a map that lacks nothing but its title, which the workshop asks for.
    fn read_with_title(&self, source: &Source, bytes: &[u8]) -> Option<ReadMapText> {
        let text = with_title(source.text())?;
        let (titled, _) = format::decode_text(&self.name, text.clone().into_bytes());
        let mut read = ReadText::new(&titled, &self.project, &self.rules).ok()?;
        read.map.title.text.clear();
        let read = ReadMapText::new(read, Some(bytes.to_vec()), &self.project);
        Some(ReadMapText {
            with_title: Some(text),
            ..read
        })
    }

    /// Makes changes in the map as it was read last, without writing them.
    ///
    /// # Errors
    ///
    /// The engine refused one of them.
    pub(super) fn prepare(&self, changes: &[Change]) -> Result<PreparedEdit, EditFailure> {
        let editable = &self.current.read.editable;
        let edited = editable.edit(&self.project, &self.rules, changes);
        let edited = edited.map_err(EditFailure::Refused)?;
        // In the source, line ends of old Macs are replaced; edits have the same offsets in the file.
        let typed = self.typed();
        let before = self.current.with_title.as_ref().unwrap_or(&typed);
        let text = edited.edits.apply(before);
        let (undo, redo) = match &self.current.with_title {
            None => (edited.edits.inverse(before), edited.edits.clone()),
            Some(_) => (whole(&text, &typed), whole(&typed, &text)),
        };
        let edit = (!edited.edits.is_empty() || self.is_new()).then(|| AnswerEdit {
            before: match self.is_new() {
                true => String::new(),
                false => hash(typed.as_bytes()),
            },
            after: hash(text.as_bytes()),
            undo: parts(&undo),
            redo: parts(&redo),
        });
        Ok(PreparedEdit {
            done: edited.done,
            edit,
            after: edited.after,
            text,
        })
    }

    /// What prepared changes mean for the gaps that are accepted.
    pub(super) fn accepted_after(&self, prepared: &PreparedEdit) -> AcceptedGaps {
        let Some(after) = &prepared.after else {
            return AcceptedGaps::default();
        };
        let map = &after.map;
        let gaps = gaps::find_gaps_only(map, &Analysis::new(map), &self.project);
        let before = self.unused_entries(&self.current.read.map, &self.current.gaps);
        let unused = self.unused_entries(map, &gaps);
        let outdated = unused.iter().filter(|(item, rule)| {
            let is_new = !before.contains(&(item.clone(), *rule));
            is_new || is_filled(map, item, rule)
        });
        let reported = gaps.findings.iter().flat_map(|finding| {
            let items = finding.places().map(|place| place.subject.item());
            items.map(|item| (address(item, map), finding.rule.id))
        });
        AcceptedGaps {
            outdated: outdated.cloned().collect(),
            reported: reported.collect(),
            unused,
        }
    }

    /// The entries of `ignore:` that accept no gap.
    fn unused_entries(&self, map: &StoryMap, gaps: &Gaps) -> Vec<AcceptedGap> {
        let unused = gaps.findings.iter();
        let unused = unused.filter_map(|finding| match finding.subject {
            Subject::Ignore(item, position) => {
                let entry = item.details(map).ignores.get(position)?;
                let rule = self.rules.iter().find(|rule| **rule == entry.rule.text)?;
                Some((address(item, map), *rule))
            }
            _ => None,
        });
        unused.collect()
    }

    /// Writes prepared changes.
    ///
    /// # Errors
    ///
    /// Somebody saved the file in the meantime, or the disk failed.
    pub(super) fn write(&mut self, prepared: PreparedEdit) -> Result<Vec<DoneChange>, EditFailure> {
        let bytes = prepared.text.into_bytes();
        match &self.current.bytes {
            Some(seen) if *seen == bytes => return Ok(prepared.done),
            Some(seen) => {
                replace_source(&self.path, seen, &bytes).map_err(EditFailure::Disk)?;
            }
            None => create(&self.path, &bytes).map_err(EditFailure::Disk)?,
        }
        match prepared.after {
            Some(after) => self.current = ReadMapText::new(after, Some(bytes), &self.project),
            None => self.current.bytes = Some(bytes),
        }
        Ok(prepared.done)
    }

    /// Whether the text of the file has this hash.
    pub(super) fn has_hash(&self, wanted: &str) -> bool {
        match &self.current.bytes {
            Some(bytes) => hash(bytes) == wanted,
            None => wanted.is_empty(),
        }
    }

    /// Replaces parts of the text, as the journal has them.
    ///
    /// # Errors
    ///
    /// They don't fit the text, somebody saved it in the meantime, or the disk failed.
    pub(super) fn replace_parts(&mut self, edits: &[UndoEdit]) -> Result<(), ReplaceError> {
        let text = self.typed();
        let fits = edits.iter().all(|edit| {
            edit.start <= edit.end
                && text.is_char_boundary(edit.start)
                && text.is_char_boundary(edit.end)
        });
        let edits = edits
            .iter()
            .map(|edit| crate::text::Edit::new(edit.start, edit.end, edit.new.clone()));
        let Some(edits) = Edits::new(edits.collect()).filter(|_| fits) else {
            return Err(ReplaceError::Changed);
        };
        let new = edits.apply(&text).into_bytes();
        match &self.current.bytes {
            Some(seen) => replace_source(&self.path, seen, &new),
            None => create(&self.path, &new),
        }
    }

    /// The text of the file, byte for byte.
    fn typed(&self) -> String {
        match &self.current.bytes {
            Some(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            None => NEW_MAP.to_owned(),
        }
    }

    /// Checks that the minutes don't overwrite the map.
    ///
    /// # Errors
    ///
    /// They would.
    pub(super) fn check_minutes(&self, path: &Path, named: &Path) -> Result<(), Failure> {
        if probe::is_same_file(path, &self.path) || path == self.path {
            let message = format!("the minutes `{}` would overwrite the map", named.display());
            return Err(Failure::new(message).help("name another file"));
        }
        Ok(())
    }
}

impl ReadMapText {
    fn new(mut read: ReadText, bytes: Option<Vec<u8>>, project: &Project) -> Self {
        let text = bytes.as_deref().map(String::from_utf8_lossy);
        if text.is_none_or(|text| is_untitled(&text)) {
            // Nobody has given it a title yet.
            read.map.title.text.clear();
        }
        let analysis = Analysis::new(&read.map);
        let gaps = gaps::find_gaps(&read.map, &analysis, project);
        Self {
            read,
            gaps,
            bytes,
            with_title: None,
        }
    }

    /// A map that isn't written yet. It has no title.
    fn new_map(name: &str, project: &Project) -> Self {
        let (source, _) = format::decode_text(name, NEW_MAP.as_bytes().to_vec());
        let rules = gaps::rule_ids();
        let read = ReadText::new(&source, &Project::default(), &rules);
        let read = read.expect("the text of a new map is a map");
        Self::new(read, None, project)
    }
}

/// The address of an item.
fn address(item: RuleItem, map: &StoryMap) -> ItemOrMap {
    item.address(map).map_or(ItemOrMap::Map, ItemOrMap::Item)
}

/// Whether an item that was accepted as empty isn't any more, or is accepted together with its whole activity.
fn is_filled(map: &StoryMap, item: &ItemOrMap, rule: &str) -> bool {
    let ItemOrMap::Item(item) = item else {
        return false;
    };
    let has_address = |other: RuleItem| other.address(map).as_ref() == Some(item);
    match rule {
        "empty-task" => map.task_ixs().any(|task| {
            let activity = RuleItem::Activity(map[task].activity).details(map);
            let mut accepted = activity.ignores.iter();
            has_address(RuleItem::for_column(task, map))
                && (!map[task].stories.is_empty()
                    || accepted.any(|ignore| ignore.rule.text == "empty-activity"))
        }),
        "empty-activity" => map.activity_ixs().any(|activity| {
            has_address(RuleItem::Activity(activity)) && map.stories_under(activity).len() > 0
        }),
        _ => false,
    }
}

/// The file that a path means: itself, or the only map in a folder. A name without extension gets one.
fn file_in(named: &Path, shell: &mut Shell) -> Result<PathBuf, Stop> {
    if probe::is_folder(&shell.folder.join(named)) {
        let paths = [named.to_owned()];
        let workspace = Workspace::open(&paths, &shell.folder, shell.today)?;
        let files = workspace.read_files(&workspace.output_folder(None), shell.input)?;
        shell.print_diagnostics(&workspace.diagnostics)?;
        if workspace.has_errors() {
            return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Failed));
        }
        let is_map = |bytes: &[u8], name: &str| {
            let (source, _) = format::decode_text(name, bytes.to_vec());
            format::looks_like_a_map(&source)
        };
        let maps = files
            .iter()
            .filter(|file| file.is_named || is_map(&file.bytes, &file.name));
        let mut names: Vec<&str> = maps.map(|file| file.name.as_str()).collect();
        if names.is_empty() {
            // A map that somebody has begun, for the workshop to go on with.
            let is_begun = |bytes: &[u8], name: &str| {
                let (source, _) = format::decode_text(name, bytes.to_vec());
                begins_map(source.text()) || format::is_surely_a_map(&source)
            };
            let begun = files
                .iter()
                .filter(|file| is_begun(&file.bytes, &file.name));
            names.extend(begun.map(|file| file.name.as_str()));
        }
        return match names[..] {
            [] => Ok(match named == Path::new(".") {
                true => PathBuf::from(DEFAULT_NAME),
                false => named.join(DEFAULT_NAME),
            }),
            [only] => Ok(PathBuf::from(only)),
            [first, ..] => {
                let message = format!("`{}` has {} maps", named.display(), names.len());
                let help = format!("name one of them, such as `storywall workshop {first}`");
                Err(Failure::new(message).help(help).into())
            }
        };
    }
    let mut file = named.to_owned();
    if !probe::exists(&shell.folder.join(&file)) {
        if file.extension().is_none() {
            file.set_extension("yaml");
        }
        let extension = file.extension().unwrap_or_default();
        if extension != "yaml" && extension != "yml" {
            let message = format!("`{}` doesn't end in `.yaml` or `.yml`", file.display());
            return Err(Failure::new(message)
                .help("name a file such as `map.yaml`")
                .into());
        }
    }
    if file.file_name() == Some(PROJECT_FILE.as_ref()) {
        let message = format!("`{PROJECT_FILE}` is the name of the project file");
        return Err(Failure::new(message)
            .help("name the file of a map, such as `map.yaml`")
            .into());
    }
    Ok(file)
}

/// The project of a map, with the texts of its theme.
fn open_project(path: &Path, shell: &mut Shell) -> Result<Project, Stop> {
    // A project file stands above the map, also above one that doesn't exist yet.
    let above = path.ancestors().find(|above| probe::exists(above));
    let above = above.unwrap_or(Path::new("/"));
    let start = match find_project(above) {
        Some(file) => file.parent().unwrap_or(above).to_owned(),
        None => above.to_owned(),
    };
    let workspace = Workspace::open(&[start], &shell.folder, shell.today)?;
    shell.print_diagnostics(&workspace.diagnostics)?;
    if workspace.has_errors() {
        return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Failed));
    }
    let mut project = workspace.project.clone();
    // A theme that can't be read, or has errors, is `build`'s concern.
    let request = ThemeRequest::new(&workspace, None);
    if request.theme_folder().is_some()
        && let Ok(source) = request.read()
        && let Ok(theme) = request.compile(&source)
    {
        project.catalogs = theme.catalogs().clone();
    }
    Ok(project)
}

fn create(path: &Path, bytes: &[u8]) -> Result<(), ReplaceError> {
    use crate::disk::output::{CreateError, create_file};
    create_file(path, bytes).map_err(|error| match error {
        CreateError::Exists => ReplaceError::Changed,
        CreateError::Folder { source, .. } | CreateError::Write(source) => {
            ReplaceError::Disk(source)
        }
    })
}

/// The edit that replaces a whole text.
fn whole(text: &str, new: &str) -> Edits {
    let edit = crate::text::Edit::new(0, text.len(), new.to_owned());
    Edits::new(vec![edit]).unwrap_or_default()
}

fn hash(bytes: &[u8]) -> String {
    format!("{:016x}", xxh3_64(bytes))
}

fn parts(edits: &Edits) -> Vec<UndoEdit> {
    let edits = edits.iter();
    edits
        .map(|edit| UndoEdit {
            start: edit.span.start as usize,
            end: edit.span.end as usize,
            new: edit.new.clone(),
        })
        .collect()
}
