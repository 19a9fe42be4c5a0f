//! Reuse of the pages of an earlier build, instead of rendering them again.
//!
//! Saves all of decoding and rendering in a build in which nothing changed: 80,000 stories in 200 maps took
//! 0.15 times the time of a full build with the `wall` theme.
//!
//! [`render_map`](super::render_map) is a function: the same inputs give the same pages, whenever and wherever it runs.
//! So where the inputs have the hash that the last build recorded, and the pages in the output have the hash
//! that it recorded as well, the pages are read back; and where that holds for the whole site, no map
//! is even decoded. Hashes are of content, not of the times of files: the same site has the same
//! fingerprints on every machine. [`InputHash`] must cover everything that pages depend on; the sources of
//! this program are part of it (`build.rs`).

use super::files::{FileContent, PageKeeper, Site, SiteFile};
use super::fingerprint::{Fingerprint, SiteStamp};
use super::fragment::FragmentOptions;
use super::render::{MapPages, SiteContext, index_only, render_and_keep};
use crate::analysis::AnalyzedMap;
use crate::format::Project;
use crate::text::Diagnostic;
use crate::theme::ThemeSource;
use xxhash_rust::xxh3::Xxh3;

/// A hash of the sources of this program.
const SOURCES: &str = env!("STORYWALL_SOURCES");

/// A hash of everything but the maps that pages depend on: program, project, theme, fragment options.
#[derive(Clone)]
pub struct InputHash(Xxh3);

impl InputHash {
    /// Hashes what all maps of a site have in common.
    pub fn new(
        project: &Project,
        theme: &ThemeSource,
        fragments: Option<&FragmentOptions>,
    ) -> Self {
        let mut hash = Xxh3::new();
        let project = format!("{project:?}");
        let fragments = format!("{fragments:?}");
        for part in [SOURCES, &project, &fragments] {
            update(&mut hash, part.as_bytes());
        }
        theme.for_each_part(|part| update(&mut hash, part));
        Self(hash)
    }

    /// The hash of the inputs of one map's pages. A map's findings follow from its text and the
    /// project, so they need no part of their own.
    pub fn with_map(&self, map: &AnalyzedMap) -> u128 {
        // The date can be that of the file's last commit, which isn't in its text.
        let updated = map.map.updated.map(|date| date.to_string());
        let updated = updated.unwrap_or_default();
        let changes = map.changes.as_ref();
        let changes = changes.map_or(String::new(), |changes| format!("{changes:?}"));
        let history = map.history.as_ref();
        let history = history.map_or(String::new(), |history| format!("{history:?}"));
        let images = map.images.iter();
        let images = images.flat_map(|(address, path)| [address.as_bytes(), path.as_bytes()]);
        let texts = [&*map.stem, &map.file, map.source.text(), &updated];
        let texts = texts
            .into_iter()
            .chain([changes.as_str(), history.as_str()]);
        self.with_parts(texts.map(str::as_bytes).chain(images))
    }

    /// The hash of the inputs of a site whose maps depend on `parts`.
    pub fn with_parts<'p>(&self, parts: impl IntoIterator<Item = &'p [u8]>) -> u128 {
        let mut hash = self.0.clone();
        for part in parts {
            update(&mut hash, part);
        }
        hash.digest128()
    }
}

/// Adds a part with its length, so that different lists of parts never give the same bytes.
fn update(hash: &mut Xxh3, part: &[u8]) {
    hash.update(&(part.len() as u64).to_le_bytes());
    hash.update(part);
}

/// The hash of files that come in the order of their paths.
fn hash_of_files<'f>(files: impl IntoIterator<Item = (&'f str, &'f FileContent)>) -> u128 {
    let mut hash = Xxh3::new();
    for (path, content) in files {
        update(&mut hash, path.as_bytes());
        // A page whose template fails isn't written.
        update(&mut hash, &content.hash().unwrap_or_default().to_le_bytes());
    }
    hash.digest128()
}

fn hash_of_pages(pages: &[SiteFile]) -> u128 {
    hash_of_files(pages.iter().map(|page| (&*page.path, &page.content)))
}

impl SiteStamp {
    /// The stamp of a site that was rendered from `inputs`.
    pub fn new(site: &Site, inputs: u128, gaps: usize) -> Self {
        let pages = hash_of_files(site.contents());
        let fingerprint = Fingerprint { inputs, pages };
        Self { fingerprint, gaps }
    }

    /// Whether `site` has the files that this stamp was made of.
    pub fn matches(&self, site: &Site) -> bool {
        Self::new(site, self.fingerprint.inputs, self.gaps) == *self
    }
}

/// The pages of one map: those of an earlier build where its fingerprint has the same `inputs` and
/// its pages are unchanged, otherwise rendered. `read_pages` reads the earlier pages with their paths;
/// `keeper` has the pages until they are written.
///
/// # Errors
///
/// The first template error, in the order of pages.
pub fn render_map_again(
    map: &AnalyzedMap,
    context: SiteContext,
    inputs: u128,
    earlier: Option<Fingerprint>,
    read_pages: impl FnOnce() -> Option<Vec<(String, Vec<u8>)>>,
    keeper: &dyn PageKeeper,
) -> Result<MapPages, Box<Diagnostic>> {
    let earlier = earlier.filter(|earlier| earlier.inputs == inputs);
    let reused = earlier.and_then(|earlier| {
        let file = |(path, bytes): (String, Vec<u8>)| SiteFile {
            path: path.into(),
            content: FileContent::new(bytes, Some(keeper)),
        };
        let mut files: Vec<SiteFile> = read_pages()?.into_iter().map(file).collect();
        files.sort_by(|one, other| one.path.cmp(&other.path));
        (hash_of_pages(&files) == earlier.pages).then_some(files)
    });
    if let Some(files) = reused {
        return Ok(MapPages {
            files,
            fingerprint: earlier,
            ..index_only(map, context)?
        });
    }
    let rendered = render_and_keep(map, context, Some(keeper))?;
    let pages = hash_of_pages(&rendered.files);
    Ok(MapPages {
        fingerprint: Some(Fingerprint { inputs, pages }),
        ..rendered
    })
}
