//! Reads the history of a map from git, and keeps what it found.
//!
//! What a page shows of a revision follows from two versions of a file, their project files and this program. So it is
//! kept under the ids of these contents, and only new revisions are read. It is kept in the user's folder for caches
//! and not in the site: the site then has the same bytes wherever it is built, and nothing that no page links to.

use crate::analysis::history::{
    MapHistory, MapRevision, RevisionCommit, RevisionFacts, RevisionState,
};
use crate::analysis::{AnalyzedMap, Images};
use crate::commands::load::errors_of_broken_file;
use crate::disk::CacheFile;
use crate::disk::git::{FileCommit, GitError, ObjectId, Repository};
use crate::format::{self, Project};
use crate::gaps::{self, Gaps};
use crate::map::Analysis;
use crate::text::Level;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_128;

/// A hash of the sources of this program.
const SOURCES: &str = env!("STORYWALL_SOURCES");

/// How many revisions are decoded before they are compared: enough to keep every core busy, and few enough to fit into
/// memory.
const REVISIONS_AT_ONCE: usize = 32;

/// How many digits of a commit's id pages show.
const ID_DIGITS: usize = 10;

/// The commits that changed the file of a map.
#[derive(Clone, Debug)]
pub(super) struct MapCommits {
    repository: Repository,
    /// The file.
    path: PathBuf,
    /// The commits, the newest first.
    commits: Vec<FileCommit>,
}

/// What is read with every revision of a map.
pub(super) struct HistoryContext<'c> {
    /// The settings of today, for revisions without a project file.
    pub(super) project: &'c Project,
    /// The project file.
    pub(super) project_file: Option<&'c Path>,
    /// The user's folder for caches.
    pub(super) cache: Option<&'c Path>,
}

/// The known facts of the revisions of one map.
#[derive(Debug, Default, Serialize, Deserialize)]
struct KnownRevisions {
    /// A hash of everything else that the facts depend on.
    basis: String,
    /// The facts by [`RevisionReader::key`], in the order of the history.
    revisions: Vec<(String, KnownRevision)>,
}

/// What is known of one revision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum KnownRevision {
    Read(Arc<RevisionFacts>),
    Unreadable(String),
}

impl MapCommits {
    /// The commits that changed a file.
    ///
    /// # Errors
    ///
    /// It is in no repository, or git fails.
    pub(super) fn read(path: &Path) -> Result<Self, GitError> {
        let repository = Repository::containing(path)?;
        let commits = repository.commits_of(path)?;
        Ok(Self {
            repository,
            path: path.to_owned(),
            commits,
        })
    }

    /// Everything in the history that pages depend on, as text for a hash.
    pub(super) fn identity(&self) -> String {
        format!("{:?}", self.commits)
    }

    /// The history up to `map`, the map on the disk.
    ///
    /// # Errors
    ///
    /// git fails.
    pub(super) fn history(
        &self,
        map: &AnalyzedMap,
        context: &HistoryContext,
    ) -> Result<MapHistory, GitError> {
        let oldest_first: Vec<&FileCommit> = self.commits.iter().rev().collect();
        let reader = RevisionReader::new(self, &oldest_first, context)?;
        let mut states = reader.states()?.into_iter();
        let mut revisions: Vec<MapRevision> = (oldest_first.iter())
            .map(|commit| MapRevision {
                commit: Some(RevisionCommit {
                    id: commit.id.as_str()[..ID_DIGITS].to_owned(),
                    day: commit.day,
                    author: commit.author.clone(),
                    subject: commit.subject.clone(),
                }),
                state: match commit.content {
                    Some(_) => states.next().unwrap_or(RevisionState::Removed),
                    None => RevisionState::Removed,
                },
            })
            .collect();
        clamp_days(&mut revisions);
        if let Some(facts) = reader.uncommitted(map)? {
            revisions.push(MapRevision {
                commit: None,
                state: RevisionState::Read(Arc::new(facts)),
            });
        }
        Ok(MapHistory { revisions })
    }
}

/// Makes no commit older than the one before it, whatever the clocks of the machines said.
fn clamp_days(revisions: &mut [MapRevision]) {
    let mut commits = revisions
        .iter_mut()
        .filter_map(|revision| revision.commit.as_mut());
    let Some(mut last) = commits.next().map(|first| first.day) else {
        return;
    };
    for commit in commits {
        commit.day = commit.day.max(last);
        last = commit.day;
    }
}

/// Reads the revisions of one map.
struct RevisionReader<'r> {
    repository: &'r Repository,
    context: &'r HistoryContext<'r>,
    /// The contents of the file and of the project file, the oldest first.
    contents: Vec<(ObjectId, Option<ObjectId>)>,
    cache: CacheFile,
    basis: String,
}

impl<'r> RevisionReader<'r> {
    fn new(
        map: &'r MapCommits,
        commits: &[&FileCommit],
        context: &'r HistoryContext<'r>,
    ) -> Result<Self, GitError> {
        let repository = &map.repository;
        let with_file = commits
            .iter()
            .filter_map(|commit| Some((&commit.id, commit.content.clone()?)));
        let (ids, files): (Vec<&ObjectId>, Vec<ObjectId>) = with_file.unzip();
        let project_ids = match context.project_file {
            Some(file) => repository.ids_in(&ids, file)?,
            None => vec![None; ids.len()],
        };
        let identity = format!("{}\n{}", repository.root().display(), map.path.display());
        let name = format!("history/{:032x}.json", xxh3_128(identity.as_bytes()));
        let basis = format!("{SOURCES}\n{:?}", context.project);
        Ok(Self {
            repository,
            context,
            contents: files.into_iter().zip(project_ids).collect(),
            cache: CacheFile::new(context.cache, &name),
            basis: format!("{:032x}", xxh3_128(basis.as_bytes())),
        })
    }

    /// The state of the file in each commit that has it.
    fn states(&self) -> Result<Vec<RevisionState>, GitError> {
        let known = self.known();
        let mut found: Vec<KnownRevision> = Vec::new();
        let mut before = None;
        for at in 0..self.contents.len() {
            let Some(revision) = known.get(&self.key(before, at)) else {
                break;
            };
            before = last_readable(before, at, revision);
            found.push(revision.clone());
        }
        if found.len() < self.contents.len() {
            self.read_rest(before, &mut found)?;
            self.keep(&found);
        }
        let states = found.into_iter().map(|known| match known {
            KnownRevision::Read(facts) => RevisionState::Read(facts),
            KnownRevision::Unreadable(reason) => RevisionState::Unreadable(reason),
        });
        Ok(states.collect())
    }

    /// What the facts of a revision depend on: its contents, and those of the last revision before it that could be
    /// read.
    fn key(&self, before: Option<usize>, at: usize) -> String {
        let contents = |at: usize| {
            let (file, project) = &self.contents[at];
            let project = project.as_ref().map_or("-", ObjectId::as_str);
            format!("{file}:{project}")
        };
        format!(
            "{}..{}",
            before.map_or(String::new(), contents),
            contents(at)
        )
    }

    fn known(&self) -> HashMap<String, KnownRevision> {
        let known: KnownRevisions = serde_json::from_slice(&self.cache.read()).unwrap_or_default();
        let is_current = known.basis == self.basis;
        known.revisions.into_iter().filter(|_| is_current).collect()
    }

    fn keep(&self, found: &[KnownRevision]) {
        let mut before = None;
        let revisions = found.iter().enumerate().map(|(at, revision)| {
            let key = self.key(before, at);
            before = last_readable(before, at, revision);
            (key, revision.clone())
        });
        let known = KnownRevisions {
            basis: self.basis.clone(),
            revisions: revisions.collect(),
        };
        if let Ok(bytes) = serde_json::to_vec(&known) {
            self.cache.write(&bytes);
        }
    }

    /// Reads the revisions that are not yet known. `before` is the last known one that could be read.
    fn read_rest(
        &self,
        before: Option<usize>,
        found: &mut Vec<KnownRevision>,
    ) -> Result<(), GitError> {
        let projects = self.projects(found.len())?;
        let mut before = match before {
            Some(at) => self
                .decode(at..at + 1, &projects)?
                .pop()
                .and_then(Result::ok),
            None => None,
        };
        while found.len() < self.contents.len() {
            let end = self.contents.len().min(found.len() + REVISIONS_AT_ONCE);
            let maps = self.decode(found.len()..end, &projects)?;
            let mut last: Option<&AnalyzedMap> = before.as_ref();
            let pairs = maps.iter().map(|map| {
                let pair = (last, map.as_ref());
                last = map.as_ref().ok().or(last);
                pair
            });
            let pairs: Vec<_> = pairs.collect();
            let facts = pairs.into_par_iter().map(|(before, map)| match map {
                Ok(map) => KnownRevision::Read(Arc::new(RevisionFacts::new(before, map))),
                Err(reason) => KnownRevision::Unreadable(reason.clone()),
            });
            found.extend(facts.collect::<Vec<_>>());
            before = maps
                .into_iter()
                .filter_map(Result::ok)
                .next_back()
                .or(before);
        }
        Ok(())
    }

    /// Decodes revisions, each with its project file.
    fn decode(
        &self,
        range: Range<usize>,
        projects: &HashMap<&ObjectId, Project>,
    ) -> Result<Vec<Result<AnalyzedMap, String>>, GitError> {
        let revisions = &self.contents[range];
        let ids: Vec<ObjectId> = revisions.iter().map(|(file, _)| file.clone()).collect();
        let limit_mib = self.context.project.limits.file_mib;
        let texts = self.repository.contents(&ids, limit_mib)?;
        let rules = gaps::rule_ids();
        let maps = texts
            .into_par_iter()
            .zip(revisions)
            .map(|(text, (_, project))| {
                let project = project.as_ref().and_then(|id| projects.get(id));
                decode_map(text, project.unwrap_or(self.context.project), &rules)
            });
        Ok(maps.collect())
    }

    /// The settings of the project files from a revision on, by their contents.
    fn projects(&self, start: usize) -> Result<HashMap<&ObjectId, Project>, GitError> {
        let revisions = &self.contents[start.saturating_sub(1)..];
        let ids: BTreeSet<&ObjectId> = revisions.iter().filter_map(|(_, id)| id.as_ref()).collect();
        let owned: Vec<ObjectId> = ids.iter().map(|id| (*id).clone()).collect();
        let texts = self
            .repository
            .contents(&owned, self.context.project.limits.file_mib)?;
        let projects = ids.into_iter().zip(texts).filter_map(|(id, text)| {
            let (source, error) = format::decode_text("", text);
            let project = format::read_project(&source, &gaps::rule_specs()).value;
            Some((id, project.filter(|_| error.is_none())?))
        });
        Ok(projects.collect())
    }

    /// The facts of the map on the disk, if it differs from the last commit in what people see of it.
    fn uncommitted(&self, map: &AnalyzedMap) -> Result<Option<RevisionFacts>, GitError> {
        let Some(last) = self.contents.len().checked_sub(1) else {
            return Ok(None);
        };
        let mut maps = self.decode(last..last + 1, &self.projects(last)?)?;
        let committed = maps.pop().and_then(Result::ok);
        let facts = committed
            .filter(|committed| committed.source.text() != map.source.text())
            .map(|committed| RevisionFacts::new(Some(&committed), map));
        Ok(facts.filter(|facts| !facts.is_unchanged()))
    }
}

/// The last revision that could be read after the one at `at`.
fn last_readable(before: Option<usize>, at: usize, revision: &KnownRevision) -> Option<usize> {
    match revision {
        KnownRevision::Read(_) => Some(at),
        KnownRevision::Unreadable(_) => before,
    }
}

/// Decodes a map without looking for its gaps, which no history shows.
fn decode_map(text: Vec<u8>, project: &Project, rules: &[&str]) -> Result<AnalyzedMap, String> {
    let (source, error) = format::decode_text("", text);
    if let Some(error) = error {
        return Err(error.message);
    }
    let decoded = format::read_map(&source, project, rules);
    match decoded.value {
        Some(map) => Ok(AnalyzedMap {
            stem: String::new(),
            file: String::new(),
            analysis: Analysis::new(&map),
            gaps: Gaps::default(),
            source,
            map,
            images: Images::new(),
            changes: None,
            history: None,
        }),
        None => {
            let errors = errors_of_broken_file(&source, decoded.diagnostics);
            let first = errors.into_iter().find(|error| error.level == Level::Error);
            Err(first.map_or(String::new(), |error| error.message))
        }
    }
}
