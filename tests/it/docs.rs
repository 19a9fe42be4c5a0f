//! The README and the guides in `docs/` are right: their commands run, their YAML is valid, and their
//! links lead to files.

use crate::support::{crate_folder, files_below, run, shell_words};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A page of documentation.
struct Guide {
    /// The path in the repository.
    path: String,
    text: String,
}

/// A fenced block.
struct Block<'g> {
    /// The language after the fence.
    language: &'g str,
    text: &'g str,
}

impl Guide {
    fn read(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: fs::read_to_string(crate_folder(path)).unwrap(),
        }
    }

    /// The fenced blocks.
    fn blocks(&self) -> impl Iterator<Item = Block<'_>> {
        let fences = self.text.split("\n```").skip(1).step_by(2);
        fences.map(|block| {
            let (language, text) = block.split_once('\n').unwrap();
            Block { language, text }
        })
    }

    /// The commands in its shell blocks and in the `run` and `script` lines of its recipes.
    fn commands(&self) -> Vec<String> {
        let mut commands = Vec::new();
        for block in self.blocks() {
            match block.language {
                "sh" | "console" => commands.extend(block.text.lines().map(str::to_owned)),
                "yaml" => {
                    let texts = texts(&yaml(block.text));
                    commands.extend(
                        texts
                            .iter()
                            .flat_map(|text| text.lines().map(str::to_owned)),
                    );
                }
                _ => {}
            }
        }
        let commands = commands
            .iter()
            .map(|line| line.trim().trim_start_matches("$ "));
        commands
            .filter(|line| line.starts_with("storywall "))
            .map(str::to_owned)
            .collect()
    }
}

fn guides() -> Vec<Guide> {
    let docs = files_below(&crate_folder("docs"));
    let docs = docs.into_keys().map(|path| format!("docs/{path}"));
    ["README.md".to_owned()]
        .into_iter()
        .chain(docs)
        .map(|path| Guide::read(&path))
        .collect()
}

fn yaml(text: &str) -> Value {
    serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Every string in a value, at any depth.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// A folder with a map, a folder of maps, a theme's name to extend and a baseline.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let copy = |from: &str, to: &str| {
        let to = folder.path().join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(crate_folder(&format!("example-maps/{from}.yaml")), to).unwrap();
    };
    copy("groceries", "map.yaml");
    copy("groceries", "maps/groceries.yaml");
    copy("groceries", "example-maps/groceries.yaml");
    copy("picnic", "maps/picnic.yaml");
    for (name, text) in EXPORTS {
        fs::write(folder.path().join(name), text).unwrap();
    }
    // Two maps of one name can't be in one site.
    let settings = "maps: [map.yaml, maps/*.yaml]\n";
    fs::write(folder.path().join("storywall.yaml"), settings).unwrap();
    copy("groceries", "old.yaml");
    copy("groceries", "new.yaml");
    // Every revision that a guide names.
    git(folder.path(), &["init", "--quiet", "--initial-branch=main"]);
    git(folder.path(), &["add", "--all"]);
    git(folder.path(), &["commit", "--quiet", "-m", "All"]);
    for tag in ["v1.0", "v2.0", "last-week"] {
        git(folder.path(), &["tag", tag]);
    }
    git(
        folder.path(),
        &["update-ref", "refs/remotes/origin/main", "HEAD"],
    );
    folder
}

/// Runs git in a folder, as a user without settings.
fn git(folder: &Path, words: &[&str]) {
    let run = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=Kim", "-c", "user.email=kim@shop.example"])
        .args(words)
        .envs([
            ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_CONFIG_NOSYSTEM", "1"),
        ])
        .status()
        .expect("git is installed");
    assert!(run.success(), "{words:?}");
}

/// Exports of other tools, in the names that the guide about trackers uses.
const EXPORTS: [(&str, &str); 5] = [
    (
        "jira.csv",
        "Summary,Issue key,Issue id,Issue Type,Status,Fix versions,Sprint,Parent\n\
         Pay with card,SHOP-2,102,Story,To Do,v1,Sprint 1,101\nPay,SHOP-1,101,Epic,To Do,,,\n",
    ),
    (
        "issues.json",
        r#"[{"number": 2, "title": "Pay", "state": "OPEN", "labels": [{"name": "area:pay"}]}]"#,
    ),
    (
        "azure.csv",
        "ID,Work Item Type,Title,State,Parent\n1,Feature,Pay,New,\n2,User Story,Pay with card,New,1\n",
    ),
    (
        "linear.csv",
        "ID,Team,Title,Status,Project,Cycle Name\nENG-1,Eng,Pay with card,Todo,Pay,\n",
    ),
    (
        "backlog.csv",
        "Wish,Status,Module,Market\nPay with card,Open,Pay,EU\n",
    ),
];

/// The arguments of a command line, without its comment and without what the shell does.
fn arguments(command: &str) -> Vec<&str> {
    let command = command.split(" # ").next().unwrap();
    let words = shell_words(command).into_iter().skip(1);
    let words = words.take_while(|word| !matches!(*word, ">" | "<" | "|" | "||"));
    words.filter(|word| *word != "--open").collect()
}

/// Runs a command line, and panics if it can't run. Gaps in the maps are fine, unless there is a
/// baseline.
fn assert_runs(command: &str, place: &str) {
    let arguments = arguments(command);
    let is_png = arguments.iter().any(|argument| argument.ends_with(".png"));
    let serves = arguments[0] == "serve" || arguments.contains(&"--serve");
    if serves || is_png && cfg!(not(feature = "png")) {
        return;
    }
    let folder = project();
    let has_baseline = arguments.contains(&"--baseline");
    if has_baseline {
        let written = run(folder.path(), &["check", "--write-baseline", "gaps.json"]);
        assert_eq!(written.code, 0, "{}", written.err);
    }
    let run = run(folder.path(), &arguments);
    let is_check = arguments[0] == "check" && !has_baseline;
    assert!(
        run.code == 0 || run.code == 1 && is_check,
        "{place}: {command}\n{}{}",
        run.out,
        run.err
    );
}

#[test]
fn every_command_in_the_guides_runs() {
    let mut count = 0;
    for guide in guides() {
        for command in guide.commands() {
            count += 1;
            assert_runs(&command, &guide.path);
        }
    }
    assert!(count > 20, "only {count} commands were found");
}

#[test]
fn every_map_and_project_file_in_the_guides_is_valid() {
    let mut checked = 0;
    for guide in guides() {
        for block in guide.blocks().filter(|block| block.language == "yaml") {
            let folder = tempfile::tempdir().unwrap();
            let is_project = block.text.starts_with("# storywall.yaml");
            let is_map = block.text.starts_with("# map.yaml") || block.text.starts_with("title:");
            if !is_project && !is_map {
                yaml(block.text);
                continue;
            }
            let name = if is_project {
                "storywall.yaml"
            } else {
                "map.yaml"
            };
            if is_project {
                let map = "title: A map\nactivities: [Walk]\n";
                fs::write(folder.path().join("map.yaml"), map).unwrap();
            }
            fs::write(folder.path().join(name), block.text).unwrap();
            let built = run(folder.path(), &["build"]);
            assert_eq!(
                built.code, 0,
                "{}:\n{}{}",
                guide.path, block.text, built.err
            );
            checked += 1;
        }
    }
    assert!(checked > 4, "only {checked} blocks were found");
}

#[test]
fn every_link_in_the_guides_leads_to_a_file() {
    for guide in guides() {
        let folder = Path::new(&guide.path).parent().unwrap();
        let prose = guide.text.split("\n```").step_by(2);
        let links = prose.flat_map(|prose| prose.split("](").skip(1));
        let links = links.filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.contains("://") && !link.starts_with('#')) {
            let target = link.split('#').next().unwrap();
            let file = crate_folder(folder.join(target).to_str().unwrap());
            assert!(file.exists(), "{}: {link}", guide.path);
        }
    }
}

#[test]
fn the_pre_commit_recipe_uses_the_hooks_of_this_repository() {
    let hooks = yaml(include_str!("../../.pre-commit-hooks.yaml"));
    let guide = Guide::read("docs/continuous-integration.md");
    let recipe = guide
        .blocks()
        .find(|block| block.text.starts_with("# .pre-commit-config.yaml"));
    let recipe = yaml(recipe.unwrap().text);
    let used = recipe["repos"][0]["hooks"].as_array().unwrap();
    assert_eq!(used.len(), hooks.as_array().unwrap().len());
    for used in used {
        let mut hooks = hooks.as_array().unwrap().iter();
        let hook = hooks.find(|hook| hook["id"] == used["id"]).unwrap();
        for key in ["id", "name", "description", "language", "entry"] {
            assert!(hook[key].is_string(), "{key}");
        }
        assert_eq!(hook["pass_filenames"], Value::Bool(false));
        let entry = hook["entry"].as_str().unwrap();
        let arguments = texts(&used["args"]).join(" ");
        assert_runs(&format!("{entry} {arguments}"), &guide.path);
    }
}

#[test]
fn the_readme_names_the_oldest_supported_rust_version() {
    let oldest = env!("CARGO_PKG_RUST_VERSION");
    let phrase = format!("[Rust](https://rustup.rs) {oldest} or newer");
    assert!(Guide::read("README.md").text.contains(&phrase), "{phrase}");
}
