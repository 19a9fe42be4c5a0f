//! **storywall**: story maps as code.
//!
//! A team keeps its user story map (Jeff Patton's wall of activities, tasks and stories, cut into
//! releases) as YAML beside its code. storywall turns it into a site: the wall, a plan per release,
//! a gap report, journeys, an outline, and handouts to print. This crate is the whole program;
//! `main` only hands it arguments and streams.
//!
//! # Glossary
//!
//! | word | means |
//! |---|---|
//! | map | a YAML file and what it says: [`map::StoryMap`] |
//! | wall | the map's main page: activities and tasks as columns, releases as bands of cards |
//! | backbone | the activities and their tasks, from left to right |
//! | story | a card: something people can do; in a task, or in the backlog |
//! | release | a slice of the map that ships as one; its page is the release plan |
//! | band | the row of the wall that shows a release, or the unscheduled stories |
//! | persona, journey | somebody whose story the map tells; the activities with stories for them |
//! | diagnostic, error | a message with a place in a file; an error means that the map can't be used |
//! | rule, finding | a check of a map's content; one place where it fails |
//! | gap, note | a finding of level warning or error; a finding that needs no decision |
//! | baseline | a file with the gaps that a project knows and accepts for now |
//! | page, fragment | a file of the site; a part of a page for pages of other sites |
//! | theme | templates and static files that turn the data of pages into HTML |
//! | fingerprint, stamp | hashes by which a build recognizes pages, or a whole site, that it can reuse |
//! | snapshot | one version of the whole site in memory, with the errors of its sources |
//!
//! # The rooms
//!
//! The crate is divided into rooms: the modules of this file. Data flows one way, from top to bottom,
//! and each room may use only rooms above it. A test (`tests/it/layers/rooms.rs`) reads the imports and
//! fails where the code differs from this table; another (`tests/it/layers/shapes.rs`) limits the sizes of
//! files and types, and the shapes of signatures.
//!
//! | room | holds | knows nothing of |
//! |---|---|---|
//! | [`text`] | sources, spans, diagnostics (values with a place, never printed here) | everything else |
//! | [`messages`] | the catalog: what pages and reports say, with plural forms; messages as names with values | maps, YAML, HTML |
//! | [`map`] | the domain: a story map that is consistent by construction, and the questions one can ask it | YAML, HTML, disk |
//! | [`mod@format`] | the YAML format: tree, schema, decoding that continues after an error, repair of broken text, project file, JSON Schema | HTML, disk |
//! | [`gaps`] | the rules, one file each, and what they find | HTML, disk |
//! | [`analysis`] | a decoded map with its coverage, dependencies, journeys and gaps; the address of every page | HTML, disk |
//! | [`pages`] | what each page shows, as flat structs: the contract with themes; Markdown; exports as text | Tera, disk |
//! | [`theme`] | templates and static files, built in and overlaid; rendering with Tera | disk, network |
//! | [`site`] | all pages of all maps as one value, path → bytes | disk, network |
//! | [`disk`] | everything that reads, writes or asks about files | network |
//! | [`report`] | diagnostics and findings as text: for people, scripts and services | disk, network |
//! | [`serve`] | the live preview: watching, rebuilding, HTTP | YAML, themes |
//! | [`commands`], [`cli`] | the shell: arguments in, exit code out | |
//!
//! Above [`disk`], nothing reads a file, a clock or the environment. So the same maps give the same
//! bytes on any machine, and nothing there can fail for a reason that isn't in its input.
//!
//! # From files to a site
//!
//! ```text
//! paths ── disk::input ──▶ Source ── format ──▶ StoryMap ── gaps ──▶ analysis::AnalyzedMap
//!                                     │ diagnostics                        │
//!                                     ▼                                    ▼
//!                                  report                pages::MapView ── theme ──▶ site::Site ── disk::output
//! ```
//!
//! Everything is rendered in memory before anything is written, and then the whole output folder
//! is exchanged in one step ([`disk::output`]): an error touches nothing, and a reader sees the
//! old site or the new one.
//!
//! # From a saved file to the browser
//!
//! ```text
//! editor ── serve::Watcher ──▶ serve::follow ── serve::SiteBuilder ──▶ Snapshot ──▶ serve::Server ── browsers
//!              (events)        (settled?)      (commands: what            (pages from memory,
//!                                               changed, rebuilt)          events, guard)
//! ```
//!
//! [`serve`] knows how to watch and to answer, and nothing of maps: it asks a [`serve::SiteBuilder`],
//! which [`commands`] implements. A snapshot (a whole site, and the errors of its sources) is one
//! immutable value that shares every unchanged page with the snapshot before it.
//!
//! # Decisions worth knowing
//!
//! - **YAML is read as parser events into a tree with places**, not through serde. A tree keeps
//!   every scalar exactly as typed (`1.10` and `no` are titles), lets decoding continue after an error,
//!   and lets a broken line be repaired in memory and the file read again, so that one syntax error
//!   does not hide the others. The parser is granit-parser; serde-saphyr builds on it, too. serde_yaml,
//!   which one might expect, is archived since 2024 and gives no places, no second error and no scalar
//!   as typed. granit-parser has one owner: only `format::yaml` names it, so another parser with
//!   spans could take its place there.
//! - **One table per kind of item** (`format::schema`) says each field once: its name, its kind of
//!   value, its documentation, and where a decoded value goes. Decoding, suggestions for misspelled
//!   keys and the JSON Schema come from it.
//! - **All guessing about broken text is in `format::repair`**, behind one function.
//! - **A map is flat lists with typed indices.** The tasks of an activity and the stories of a
//!   task are contiguous, so that the wall, coverage and totals are single passes.
//! - **A rule says what it found about which item**; the place in the file and on the wall is
//!   looked up later. No rule counts columns.
//! - **Markdown is filtered as events before it becomes HTML**: nothing executable can come out,
//!   because nothing executable goes in.
//! - **What pages and reports say is in one catalog** ([`messages`]), with plural forms: code names a text and
//!   its values, and never joins parts of a sentence. Errors in files are not part of it: they are read
//!   in the terminal, and speak of YAML.
//! - **A page is a function** over a view of the map ([`pages::MapView`]) that returns a struct of
//!   strings that are ready to be shown; templates need no logic.
//! - **Each story is rendered once**, as a card and in full, however many pages show it; and each
//!   map's part of the index, so that a changed map does not cost what all maps cost.
//! - **A template is given the fields that it names** (`theme::used_fields`): pages say more than any theme
//!   shows. What is costly is computed only when a template asks for it ([`pages::Lazy`]).
//! - **One long map is read in parts**, on all cores. Its list of activities is cut where items begin; each
//!   part is YAML of its own, and no activity depends on another one. Where anything in a part is odd or
//!   wrong, the whole text is read in order, so that no message depends on the cuts.
//! - **Rendering a map is a function** of its text, the project, the theme and this program (`build.rs`
//!   hashes its sources). The output's manifest records a hash of these inputs and one of the pages; where both
//!   still hold, pages are read back instead of rendered ([`site::render_map_again`]). So is a whole site that
//!   had nothing to report, and then no map is even decoded ([`site::SiteStamp`]).
//! - **The generator tiles the wall for paper**, with the computed height of every card: browsers break a
//!   table over pages downwards only, and don't know sheets that join. Their page breaks are the
//!   fallback where a computed height is too small.
//! - **The search of the index has a script of its own**, since a page that was opened from disk may
//!   fetch nothing. Each map's part is made with the map; a save only joins the parts.
//! - **A gap is identified by its rule, its file and its subject** ([`gaps::Finding::identity`]),
//!   never by its line, level or message: baselines and the fingerprints for code scanning
//!   stay valid while a map is edited above a gap.
//! - **A picture is laid out once**, in `pages`, and colored by the theme's template: `export` turns
//!   that SVG into pixels, so that a theme has to get one picture right. Its fonts come with the program;
//!   characters that they lack are drawn with the machine's fonts, and reported.
//! - **A fragment for other sites is a page's own template in another frame.** What has to differ is
//!   rewritten in the rendered HTML: ids, heading levels, addresses. Its style sheet is the theme's own,
//!   with every rule nested into one for the fragment, after a rule that resets the host's styles.
//! - **`embed.html` leads to the wall itself**, which then leaves out what is around it: a second wall for
//!   frames would be as large as the first.
//! - **Changes are detected by bytes.** File-system events only say where to look.
//! - **HTTP is hyper on one thread.** Every answer is in memory, so nothing ever blocks it. tiny_http, which
//!   one might expect, has no read timeouts, takes a thread per connection and heads of any size, and
//!   its accept loop ends for good when file descriptors run out.

pub mod text;

pub mod messages;

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
