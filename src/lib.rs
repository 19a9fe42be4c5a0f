//! **storywall**: story maps as code.
//!
//! A team keeps its user story map (Jeff Patton's wall of activities, tasks and stories, cut into
//! releases) as YAML beside its code; storywall makes of it a site: the wall, a page per release
//! slice, a gap report, journeys, an outline, and handouts to print. This crate is the whole
//! program; `main` only hands it arguments and streams.
//!
//! # The rooms
//!
//! Data flows one way, from top to bottom, and each room may use only rooms above it. A test
//! (`tests/it/layers.rs`) reads the imports and fails when this picture lies.
//!
//! | room | holds | knows nothing of |
//! |---|---|---|
//! | [`text`] | sources, spans, diagnostics: values with a place, never printed here | everything else |
//! | [`map`] | the domain: a story map that is consistent by construction, and the questions one can ask it | YAML, HTML, disk |
//! | [`mod@format`] | YAML to map: decoding that goes on after every fault, the field table, the JSON Schema | HTML, disk |
//! | [`gaps`] | the rules, one file each, and what they find | HTML, disk |
//! | [`analysis`] | a map with its coverage, dependencies, journeys and gaps; the address of every page | HTML, disk |
//! | [`pages`] | what each page shows, as flat structs: the contract with themes; Markdown; the map as text for other programs | Tera, disk |
//! | [`theme`] | templates and static files, built in and overlaid; rendering with Tera | disk, network |
//! | [`site`] | all pages of all maps as one value, path to bytes | disk, network |
//! | [`disk`] | the only reader, and the only writer | network |
//! | [`report`] | diagnostics and findings as text: for people, scripts and services | disk, network |
//! | [`serve`] | the live preview: watching, making again, HTTP | YAML, themes |
//! | [`commands`], [`cli`] | the shell: arguments in, exit code out | |
//!
//! What is *not* there is the point: below `disk` nothing reads a file, a clock or the
//! environment, so the same maps give the same bytes on any machine, and nothing there can fail
//! for a reason that is not in its input.
//!
//! # The way of a build
//!
//! ```text
//! paths ── disk::input ──▶ Source ── format ──▶ StoryMap ── gaps ──▶ analysis::AnalyzedMap
//!                                     │ faults                        │
//!                                     ▼                               ▼
//!                                  report            pages::MapView ── theme ──▶ site::Site ── disk::output
//! ```
//!
//! Everything is rendered in memory before anything is written, and then the whole output folder
//! is exchanged in one step ([`disk::output`]): an error touches nothing, and a reader sees the
//! old site or the new one.
//!
//! # The way of a save
//!
//! ```text
//! editor ── serve::Watcher ──▶ serve::follow ── serve::SiteBuilder ──▶ Snapshot ─▶ serve::Server ── browsers
//!                (events)        (settled?)    (commands: what            (pages from memory,
//!                                               changed, made again)       events, guard)
//! ```
//!
//! [`serve`] knows how to watch and to answer, and nothing of maps: it asks a [`serve::SiteBuilder`],
//! which [`commands`] brings along. An edition (a whole site, and what is wrong with its sources) is
//! one immutable value that shares every unchanged page with the one before it.
//!
//! # Decisions worth knowing
//!
//! - **YAML is read as parser events into a tree with places**, not through serde. A tree keeps
//!   every scalar exactly as typed (`1.10` and `no` are titles), lets decoding go on after any
//!   fault, and lets a broken line be mended in memory and the file read again, so that one
//!   syntax error does not hide the other faults. The parser is the one that the YAML crates
//!   for serde are built on.
//! - **One field table** (`format::schema`) feeds decoding, did-you-mean and the JSON Schema.
//! - **A map is flat lists with typed indices.** The tasks of an activity and the stories of a
//!   task are contiguous, so that the wall, coverage and totals are single passes.
//! - **A rule says what it found about which item**; the place in the file and on the wall is
//!   worked out late. No rule counts columns.
//! - **Markdown is filtered as events before it becomes HTML**: nothing executable can come out,
//!   because nothing executable goes in.
//! - **Each story is rendered once**, as a card and in full, however many pages show it; and each
//!   map's part of the index, so that one changed map does not cost what all maps cost.
//! - **A template is given what it names**: pages say more than any theme shows, so fields that no tag
//!   names are made no value of Tera, and what is costly is worked out only when it is asked for.
//! - **One long map is read in parts.** Its list of activities is cut where items begin; each part is
//!   YAML of its own, and activities hang on nothing beside them. Whatever is odd or wrong in a part has all of
//!   it read from left to right, so that no message depends on where it was cut.
//! - **Rendering a map is a function**: of its text, the project, the theme and this program (`build.rs` tells
//!   which). The output's manifest remembers a hash of these and one of the pages; where both still hold,
//!   pages are read back instead of made ([`site::render_map_again`]). So is a whole site about which there
//!   was nothing to tell, and then no map is even decoded ([`site::SiteStamp`]).
//! - **The wall on paper is cut by the generator**, which reckons the height of every card: a
//!   browser breaks a table over pages downwards only, and knows nothing of sheets that join. What it
//!   knows of breaking is the net below that.
//! - **The search of the index has a script of its own**, since a page that was opened from disk may
//!   fetch nothing. Each map's part is made with the map; a save only puts the parts together.
//! - **A gap is known by its rule, its file and what it is about** ([`gaps::Finding::identity`]),
//!   never by its line, level or message: baselines and the fingerprints that code scanning reads
//!   hold on while a map is edited above a gap.
//! - **A picture is laid out once**, in `pages`, and coloured by the theme's template: `export` turns
//!   that very SVG into pixels, so that a theme has to be right about one picture only. Its letters
//!   come with the program; the machine's fonts are asked for what those lack, and that is told.
//! - **A piece for other people's pages is a page's own template in another frame.** What differs is
//!   rewritten in the rendered HTML: ids, heading levels, addresses. Its style sheet is the theme's own,
//!   every rule nested into one for the piece, behind a rule that takes back all that the host says.
//! - **`embed.html` leads to the wall itself**, which then leaves out what is around it: a second wall for
//!   frames would be as large as the first.
//! - **What changed is decided by bytes.** Events of the system only say where to look.
//! - **HTTP is hyper on one thread.** Every answer is in memory, so nothing ever blocks it; limits
//!   on heads, times and connections are what a server for one reader most easily lacks.

pub mod text;

pub mod map;

pub mod format;

pub mod gaps;

pub mod analysis;

pub mod pages;

pub mod theme;

pub mod site;

pub mod disk;

pub mod report;

pub mod serve;

pub mod commands;

pub mod cli;
