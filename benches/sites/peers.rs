//! Other site generators, which build the same pages from the same maps.
//!
//! Each of them reads the YAML itself, with the templates of `benches/minimal` in its own template
//! language. mdBook can't read data, so it gets Markdown with the same content, and adds its own page
//! frame.

use super::maps::RELEASES;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An installed site generator.
pub(crate) struct Peer {
    /// Its name and version.
    pub(crate) name: String,
    kind: Kind,
    program: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Zola,
    Hugo,
    Eleventy,
    Jinja,
    MdBook,
}

/// A site of a peer that is ready to be built.
pub(crate) struct PreparedSite {
    /// The command that builds it.
    pub(crate) command: Vec<String>,
    /// The folder that the command writes the pages to.
    pub(crate) output: PathBuf,
}

/// All peers that are installed, on the `PATH` or by `benches/sites/install`. Prints a line for each of
/// the others.
pub(crate) fn installed() -> Vec<Peer> {
    let kinds = [
        (Kind::Zola, "Zola", "zola", "--version"),
        (Kind::Hugo, "Hugo", "hugo", "version"),
        (Kind::Eleventy, "Eleventy", "eleventy", "--version"),
        (Kind::MdBook, "mdBook", "mdbook", "--version"),
        (Kind::Jinja, "Jinja", "jinja-python", "jinja"),
    ];
    let peer = |(kind, name, program, word): (Kind, &str, &str, &str)| {
        let Some(program) = on_path(program) else {
            println!("{name}: skipped, since it is not installed");
            return None;
        };
        let words: &[&str] = match kind {
            Kind::Jinja => &["-c", "import jinja2; print(jinja2.__version__)"],
            _ => &[word],
        };
        let output = Command::new(&program).args(words).output().ok()?;
        let output = String::from_utf8_lossy(&output.stdout).into_owned();
        let is_version = |word: &&str| {
            word.trim_start_matches('v')
                .starts_with(|c: char| c.is_ascii_digit())
        };
        let version = output
            .split_whitespace()
            .find(is_version)
            .unwrap_or_default();
        let version = version.trim_start_matches('v').split(['-', '+']).next()?;
        Some(Peer {
            name: format!("{name} {version}"),
            kind,
            program,
        })
    };
    kinds.into_iter().filter_map(peer).collect()
}

fn on_path(program: &str) -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers/bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(own).chain(std::env::split_paths(&path));
    folders
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

impl Peer {
    /// Whether its pages have exactly the words of storywall's pages, without a frame of its own.
    pub(crate) fn has_same_pages(&self) -> bool {
        self.kind != Kind::MdBook
    }

    /// The path in the peer's site of a page of storywall's site.
    pub(crate) fn path(&self, page: &str) -> String {
        match page.strip_suffix(".html") {
            Some(stem) if !stem.ends_with("index") => format!("{stem}/index.html"),
            _ => page.to_owned(),
        }
    }

    /// Writes everything that it needs to build a folder of maps into `place`, which is emptied before.
    pub(crate) fn prepare(&self, maps: &Path, place: &Path) -> PreparedSite {
        let _ = fs::remove_dir_all(place);
        let site = place.join("site");
        let output = place.join("out");
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/sites/peers");
        let program = self.program.display().to_string();
        let (site_word, output_word) = (site.display().to_string(), output.display().to_string());
        let words: Vec<&str> = match self.kind {
            Kind::Zola => {
                copy(&own.join("zola"), &site);
                copy(maps, &site.join("data"));
                zola_pages(maps, &site.join("content"));
                vec![
                    &program,
                    "--root",
                    &site_word,
                    "build",
                    "--force",
                    "--output-dir",
                    &output_word,
                ]
            }
            Kind::Hugo => {
                copy(&own.join("hugo"), &site);
                copy(maps, &site.join("data/maps"));
                vec![
                    &program,
                    "--quiet",
                    "--source",
                    &site_word,
                    "--destination",
                    &output_word,
                ]
            }
            Kind::Eleventy => {
                copy(&own.join("eleventy"), &site);
                // Node.js looks for modules in the folders above the site.
                let modules =
                    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers/node_modules");
                std::os::unix::fs::symlink(modules, place.join("node_modules")).expect("a link");
                let maps = format!("MAPS={}", maps.display());
                let output = format!("--output={output_word}");
                let words = ["env", "-C", &site_word, &maps, &program, "--quiet", &output];
                return PreparedSite {
                    command: words.map(str::to_owned).to_vec(),
                    output: place.join("out"),
                };
            }
            Kind::Jinja => {
                copy(&own.join("jinja"), &site);
                let script = site.join("build.py").display().to_string();
                let words = [program, script, maps.display().to_string(), output_word];
                return PreparedSite {
                    command: words.to_vec(),
                    output,
                };
            }
            Kind::MdBook => {
                book(maps, &site);
                vec![&program, "build", &site_word, "--dest-dir", &output_word]
            }
        };
        PreparedSite {
            command: words.into_iter().map(str::to_owned).collect(),
            output,
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("it can be copied");
        }
    }
}

/// The sorted file names of the maps without `.yaml`.
fn stems(maps: &Path) -> Vec<String> {
    let files = fs::read_dir(maps).expect("a folder");
    let stem = |path: PathBuf| {
        path.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
    };
    let mut stems: Vec<String> = files.filter_map(|file| stem(file.ok()?.path())).collect();
    stems.sort();
    stems
}

/// Writes a content file for each page, since Zola can't create pages from data.
fn zola_pages(maps: &Path, content: &Path) {
    fs::create_dir_all(content).expect("a folder");
    let write =
        |name: &str, text: &str| fs::write(content.join(name), text).expect("it can be written");
    write("_index.md", "+++\ntitle = \"Story maps\"\n+++\n");
    for stem in stems(maps) {
        let title = stem.replace("map-", "Map ");
        let page = |path: &str, template: &str, title: &str, extra: &str| {
            let file = format!("{}.md", path.replace('/', "-"));
            write(
                &file,
                &format!(
                    "+++\ntitle = \"{title}\"\npath = \"{path}\"\ntemplate = \"{template}.html\"\n[extra]\nmap = \"data/{stem}.yaml\"\n{extra}+++\n"
                ),
            );
        };
        page(&stem, "wall", &title, "is_wall = true\n");
        page(&format!("{stem}/outline"), "outline", "Outline", "");
        for release in 0..RELEASES {
            let extra = format!("release = \"r{release}\"\n");
            page(
                &format!("{stem}/release-r{release}"),
                "release",
                &format!("Release {release}"),
                &extra,
            );
        }
    }
}

/// Writes a book whose Markdown chapters have the content of the pages.
fn book(maps: &Path, place: &Path) {
    let source = place.join("src");
    fs::create_dir_all(&source).expect("a folder");
    let config = "[book]\ntitle = \"Story maps\"\n[output.html.search]\nenable = false\n[output.html.print]\nenable = false\n";
    fs::write(place.join("book.toml"), config).expect("it can be written");
    let mut summary = "# Summary\n\n".to_owned();
    for stem in stems(maps) {
        let text = fs::read_to_string(maps.join(format!("{stem}.yaml"))).expect("a map");
        fs::create_dir(source.join(&stem)).expect("a folder");
        let mut page = |name: &str, title: &str, text: &str| {
            let _ = writeln!(summary, "- [{title}]({stem}/{name}.md)");
            fs::write(source.join(format!("{stem}/{name}.md")), text).expect("it can be written");
        };
        page("wall", &stem, &markdown(&text, None, false));
        page("outline", "Outline", &markdown(&text, None, true));
        for release in 0..RELEASES {
            page(
                &format!("release-r{release}"),
                &format!("Release {release}"),
                &markdown(&text, Some(release), true),
            );
        }
    }
    fs::write(source.join("SUMMARY.md"), summary).expect("it can be written");
}

/// The stories of a generated map as a Markdown list, read from the lines of its YAML.
fn markdown(text: &str, release: Option<usize>, in_full: bool) -> String {
    let mut markdown = String::new();
    for story in text.split("- story: ").skip(1) {
        let mut lines = story.lines();
        let title = lines.next().unwrap_or_default();
        let mut values = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(_, value)| value);
        let mut next = || values.next().unwrap_or_default();
        let (of, persona, estimate, status, description) = (next(), next(), next(), next(), next());
        if release.is_none_or(|release| of == format!("r{release}")) {
            let _ = writeln!(markdown, "- {title} {persona} {status} {estimate} pts");
            if in_full {
                let _ = writeln!(markdown, "\n  {description}\n");
            }
        }
    }
    markdown
}
