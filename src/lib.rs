//! **storywall**: story maps as code.
//!
//! A team keeps its user story map (Jeff Patton's wall of activities, tasks and stories, divided
//! into releases) as YAML next to its code. storywall turns it into a site: the wall, a plan for each
//! release, a gap report, journeys, an outline, and handouts to print. This crate is the whole
//! program; `main` only passes it the arguments and streams.
//!
//! # Glossary
//!
//! | word | means |
//! |---|---|
//! | map | a YAML file and its contents: [`map::StoryMap`] |
//! | wall | the map's main page: activities and tasks as columns, releases as rows of cards |
//! | backbone | the activities and their tasks, from left to right |
//! | story | a card: something that users can do; it is part of a task, or of the backlog |
//! | release | stories of the map that ship together; its page is the release plan |
//! | band | the row of the wall that shows a release, or the unscheduled stories (only in code) |
//! | persona, journey | a kind of user; the activities that have stories for a persona |
//! | change, edit | what happens to a map, in its own words ([`map::Change`]); what happens to its text ([`text::Edits`]) |
//! | diagnostic, error | a message about a place in a file; an error means that the map can't be used |
//! | rule, finding | a check of a map's content; one place where the check fails |
//! | gap, note | a finding of level warning or error; a finding of level note |
//! | workshop, gate | questions that lead a room to agreed releases; a question whose answer the map has to have |
//! | baseline | a file that lists the gaps that a project accepts for now |
//! | comparison, version | what differs between two maps ([`analysis::comparison::Comparison`]); a file, a folder or a revision of git with maps to compare |
//! | revision, history | a commit that changed a map's file; all of them, with what each changed ([`analysis::history::MapHistory`]) |
//! | page, fragment | a file of the site; a part of a page, to be included in pages of other sites |
//! | theme | templates and static files that turn the data of pages into HTML |
//! | fingerprint, stamp | hashes that show a build which pages, or whether the whole site, can be reused |
//! | snapshot | one version of the whole site in memory, with the errors in its sources |
//!
//! # Layers
//!
//! Each module of this file is a layer. A layer may use only the layers above it in this table. A test
//! (`tests/it/layers/imports.rs`) reads the imports and fails if the code differs from the table;
//! another (`tests/it/layers/shapes.rs`) limits the sizes of files and types, and the shapes of signatures.
//!
//! | layer | contains | does not know about |
//! |---|---|---|
//! | [`text`] | sources, spans, edits, diagnostics (values with a place, never printed here) | everything else |
//! | [`messages`] | the catalogs: what pages and reports say in each language, with plural forms; messages as names with values | maps, YAML, HTML |
//! | [`map`] | the domain: a story map that is always consistent, functions that answer questions about it, changes | YAML, HTML, disk |
//! | [`mod@format`] | the YAML format: tree, schema, decoding that continues after an error, repair of broken text, formatting, changes as edits, project file, JSON Schema | HTML, disk |
//! | [`interop`] | backlogs of other tools: their formats, the plan of a map, the ledger of what was kept, what a pull changes, files for trackers | HTML, disk, network |
//! | [`gaps`] | the rules, one file each, and their findings | HTML, disk |
//! | [`analysis`] | a decoded map with its coverage, dependencies, journeys and gaps; the address of every page; what differs between two versions of a map | HTML, disk |
//! | [`workshop`] | the guided workshop: the agenda of a map, its questions, the journal and the minutes | YAML, HTTP, disk |
//! | [`pages`] | what each page shows, as flat structs, which are the contract with themes; Markdown; exports as text | Tera, disk |
//! | [`theme`] | templates and static files, from built-in themes and from folders; rendering with Tera | disk, network |
//! | [`site`] | all pages of all maps as one value, path → bytes | disk, network |
//! | [`disk`] | everything that reads, writes or looks up files | network |
//! | [`report`] | diagnostics and findings as text, for users, scripts and services | disk, network |
//! | [`lsp`] | the language server as a function: a request about open documents → an answer | disk, network |
//! | [`serve`] | the live preview: watching, rebuilding, HTTP, changes by browsers | YAML, maps, templates |
//! | [`commands`], [`cli`] | the command line: arguments in, exit code out | |
//!
//! The layers above [`disk`] read no files, no clock and no environment variables. So the same maps
//! give the same bytes on any machine, and every failure in these layers is caused by their input.
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
//! storywall renders everything in memory before it writes anything. Then it replaces the whole output
//! folder in one step ([`disk::output`]). So an error changes nothing, and visitors see either the
//! old site or the new site.
//!
//! # From a saved file to the browser
//!
//! ```text
//! editor ── serve::Watcher ──▶ serve::follow ── serve::SiteBuilder ──▶ Snapshot ──▶ serve::Server ── browsers
//!              (events)        (settled?)      (commands: what            (pages from memory,
//!                                               changed, rebuilt)          events, guard)
//! ```
//!
//! [`serve`] watches files and answers requests, but doesn't know about maps: it calls a
//! [`serve::SiteBuilder`], which [`commands`] implements. A snapshot (a whole site, and the errors in its
//! sources) is one immutable value that shares every unchanged page with the snapshot before it. Its pages are
//! rendered when a browser first asks for them ([`site::map_on_demand`]), always from the inputs of that snapshot.
//!
//! # Design decisions
//!
//! - **YAML is parsed into a tree with positions**, not deserialized with serde. The tree keeps every
//!   scalar exactly as typed (`1.10` and `no` are titles). Decoding can continue after an error, and a
//!   broken line can be repaired in memory and the file parsed again, so that one syntax error does
//!   not hide the others.
//! - **The YAML parser is granit-parser**, which serde-saphyr is built on, too. The better known serde_yaml
//!   has been archived since 2024. It reports only the first error, gives values neither their positions
//!   nor their text as typed, and takes about ten seconds for 20 kB of repeated aliases; so do its
//!   forks. granit-parser has a single owner. If it is abandoned, only `format::yaml` has to change
//!   (and two benchmarks), since nothing else uses its events and spans. A frozen copy could
//!   be vendored there. Or the folder could move to saphyr-parser, which granit-parser was forked from:
//!   its events are the same, but it counts positions in characters, stops at an alias without an
//!   anchor, and doesn't tell lists in brackets from lists with dashes.
//! - **One table per kind of item** (`format::schema`) defines each field once: its name, its kind of
//!   value, its documentation with an example, and where a decoded value is stored. Decoding, suggestions
//!   for misspelled keys, the JSON Schema and the reference of the format all use it.
//! - **All guesses about broken text are in `format::repair`**, behind one function.
//! - **A file is changed by edits of its text** ([`text::Edits`]), and never printed from a tree: what isn't edited
//!   can't change, comments and quotes included. The parser doesn't report dashes, colons and comments; but they lie
//!   between the scalars that it does report, where little else can be (`format::yaml::SyntaxTree`).
//!   Every change of a file is proved before it is written: its text is parsed again and compared.
//! - **A change is one value, however it is asked for** ([`map::Change`]). Words on the command line and JSON are one
//!   language, made from one table (`commands::edit`), and so are the help, the JSON Schema and the guide. It names
//!   items by id and places by the item that follows, so that changes of several people at once fit together.
//! - **An import accounts for every cell** (`interop::ledger`): kept, used, folded into a text, set aside by a
//!   rule, or not understood; the report prints the sum. So the tokenizer of CSV and the parser of JSON are our
//!   own: those of the usual crates lose the rest of a file after an unclosed quote, or give values no places.
//!   A format of another tool is a table of what differs there; recognizing columns, levels and fields is
//!   the same for all. Workbooks are unpacked and read here, too: the usual crate for them would add 43 others.
//!   Adding a reader takes a file of about a hundred lines. Of a table, it says in `interop::formats` which headers mean
//!   something else in its tool, and by which headers it is recognized (`featmap.rs` is the smallest one). Of anything else, it
//!   is in `interop::documents` and makes rows: `DocumentRows::cell` with the headers that all formats share (`Type`, `Title 1` to
//!   `Title 12` for the levels of a tree or `Title` and `Parent`, `Release`, `Status`, `Points`, `Description` …), and `beside` for what is in
//!   no row; `map_trees.rs` reads two formats that way. It also needs a variant of `BacklogFormat`, a line in `docs/trackers.md`,
//!   and a transcript, `tests/transcripts/import-NAME.txt`.
//! - **A pull changes only what the export says** ([`interop::pull`]): stories that its keys or addresses name, fields that
//!   it has a column for. What can't be decided is a conflict, and stays as it is. It makes changes
//!   like `storywall edit`, so that files are edited in one place.
//! - **A change of a map is defined once, on the map as it was typed** ([`map::Change`], [`format::edit_map`]). What it
//!   means knows no YAML. One writer finds what differs then, and edits the text in whichever form that is typed. So
//!   no change has code for each form, and no form for each change.
//! - **The language server is a function** ([`lsp::answer`]) of the open documents and a request; `commands::lsp` reads files, waits
//!   and sends. It answers one message after the other on one thread, so that no answer is about half of a change. Messages are
//!   JSON values: the crate with all types of the protocol has 43,000 lines, which would add a sixth to the first build, for
//!   the thirty messages that matter here. While a text is broken, answers come from the last map without errors, with their places
//!   carried over; only completion reads the lines around the cursor instead of the tree.
//! - **A comparison is of maps, not of texts** ([`analysis::comparison`]): the same item in two maps is found by its pinned id, by
//!   its title, and by similarity last, which is said. So it holds for any two versions, however they were made, and
//!   a test applies it to the old map to get the new one.
//! - **A revision of git is read like a folder** ([`disk::input::SourceTree`]): the search for maps and the project file don't
//!   know the difference. All of git is behind [`disk::git`], which runs four commands for reading, without hooks, programs
//!   that a repository names, and network. A library would add 60 crates or more, and read less than the program that people have.
//! - **What a revision changed is kept in the user's cache, by the contents that it follows from** (`commands::build`), and never in
//!   the site: so the site has the same bytes wherever it is built, and a cache can be deleted, damaged or missing.
//! - **A map consists of flat lists with typed indices.** The tasks of an activity and the stories of a
//!   task are contiguous, so that the wall, coverage and totals each take a single pass.
//! - **A rule returns what it found and in which item**; the place in the file and on the wall is
//!   looked up later. No rule counts columns.
//! - **Markdown is filtered as events before it becomes HTML**: the output can't contain anything
//!   executable, because the filter removes it from the input.
//! - **What pages and reports say is in one catalog for each language** ([`messages`]), with plural forms: code names a
//!   text and its values, and never joins parts of a sentence. Fixed texts are put into templates, so a theme is compiled
//!   once for each language that pages are in ([`theme::Theme::in_language`]). Errors in files are not part of it: they are read
//!   in the terminal, and speak of YAML.
//! - **A page is a function** of a view of the map ([`pages::MapView`]) that returns a struct of
//!   strings to show, so that templates need no logic.
//! - **Each story is rendered once**, as a card and in full, even if several pages show it. So is each
//!   map's part of the index: after a change in one map, only that map is rendered.
//! - **A template receives only the fields that it names** (`theme::used_fields`), because page structs have
//!   more fields than any theme shows. Expensive fields are computed only when a template uses them
//!   ([`pages::Lazy`]).
//! - **A long map is parsed in parts**, on all cores. Its list of activities is cut where items begin. Each
//!   part is valid YAML, and no activity depends on another one. If a part contains anything odd or
//!   wrong, the whole text is parsed in order, so that no message depends on the cuts.
//! - **Rendering a map is a function** of its text, the project, the theme and this program (`build.rs`
//!   hashes its sources). The output's manifest records a hash of these inputs and a hash of the pages. If
//!   both are unchanged, a build reads the pages back instead of rendering them ([`site::render_map_again`]).
//!   If nothing at all has changed and nothing was reported, it doesn't even decode the maps ([`site::SiteStamp`]).
//! - **storywall divides the wall into printed sheets itself**, using the computed height of every card:
//!   browsers can't continue a wide table on a sheet to the right. Their page breaks are the fallback if
//!   a computed height is too small.
//! - **The search data of the index is a script**, because a page that was opened from disk can't
//!   fetch files. Each map's part is rendered with the map; a save only joins the parts.
//! - **A gap is identified by its rule, its file and its subject** ([`gaps::Finding::identity`]),
//!   not by its line, level or message. So baselines and the fingerprints for code scanning
//!   stay valid when lines above a gap change.
//! - **A picture is laid out once**, in `pages`, and colored by the theme's template. `export` converts
//!   that SVG to PNG, so that a theme needs only one picture. The fonts come with the program; characters
//!   that they lack are drawn with the machine's fonts, and reported.
//! - **A fragment for other sites uses the page's own template.** Ids, heading levels and addresses are
//!   rewritten in the rendered HTML. Its style sheet is the theme's own, with every rule nested into a
//!   rule for the fragment, after a rule that resets the host's styles.
//! - **`embed.html` redirects to the wall itself**, which then hides everything around it: a second wall for
//!   frames would be as large as the first.
//! - **A workshop has no script**: its agenda is derived from the map and its gaps ([`workshop::agenda`]), so that it begins
//!   wherever a map is. What a map can't say is in a journal, which is never a way past a gate. An answer is in the
//!   journal before it is in the map, with the edits that write it: so a session that is killed in between writes it later.
//! - **A room is the sum of its events** ([`workshop::RoomEvent`]), which are in the journal: so a crash loses nobody and nothing.
//!   One thread owns the map, the journal, the room and the pages; what people do, change on the wall and save in editors
//!   waits in one queue for it. It has no way to a map of its own: a room's cards become the answer to a question.
//! - **Ctrl-C can't interrupt a read of standard input**, so a session reads it on a thread of its own
//!   ([`commands::interruptible_stdin`]), and ends in order.
//! - **Changes are detected by comparing bytes.** File-system events only say where to look.
//! - **HTTP is hyper on one thread.** Every response is in memory, so nothing blocks the thread. The simpler
//!   tiny_http has no read timeouts, starts a thread per connection, accepts request heads of any size,
//!   and stops accepting connections for good when file descriptors run out.

#[cfg(test)]
#[path = "../tests/it/support/cases.rs"]
mod cases;

pub mod text;

pub mod messages;

pub mod map;

pub mod format;

pub mod interop;

pub mod gaps;

pub mod analysis;

pub mod workshop;

pub mod pages;

pub mod theme;

pub mod site;

pub mod disk;

pub mod report;

pub mod lsp;

pub mod serve;

pub mod commands;

pub mod cli;
