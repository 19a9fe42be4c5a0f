//! The program: passes the arguments, the streams and the environment to the library [`storywall`],
//! and exits with the code that it returns.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use storywall::{
    cli,
    commands::{self, Shell},
};

/// Faster than the system's allocator: several threads allocate many small values while they decode
/// maps and render pages.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    #[cfg(unix)]
    return_memory_at_once();
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let may_color =
        !is_set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb");
    let (out_is_terminal, err_is_terminal) =
        (io::stdout().is_terminal(), io::stderr().is_terminal());
    let mut shell = Shell {
        folder: std::env::current_dir().unwrap_or_default(),
        home: std::env::home_dir(),
        cache: cache_folder(),
        today: commands::today(std::env::var("SOURCE_DATE_EPOCH").ok().as_deref()),
        state_folder: state_folder(),
        clock: &commands::seconds_since_1970,
        // Not locked, because a read that can be interrupted runs on another thread.
        input: &mut io::stdin(),
        interruptible_input: Some(commands::interruptible_stdin),
        out: &mut io::stdout().lock(),
        // Not locked, because a thread that panics also writes to it.
        err: &mut io::stderr(),
        out_color: may_color && out_is_terminal,
        out_is_terminal,
        err_color: may_color && err_is_terminal,
        err_is_terminal,
        is_verbose: false,
    };
    ExitCode::from(cli::run(std::env::args_os(), &mut shell).code())
}

/// `storywall lsp` runs for hours beside an editor. So it gives memory back to the system at once, which takes a third off
/// of what it holds for a map of 10,000 stories. The allocator reads this option when a program starts: the
/// program replaces itself by one that has it.
#[cfg(unix)]
fn return_memory_at_once() {
    use std::os::unix::process::CommandExt as _;
    const OPTION: &str = "MIMALLOC_PURGE_DELAY";
    let is_server = { std::env::args_os().nth(1) }.is_some_and(|word| word == "lsp");
    if !is_server || std::env::var_os(OPTION).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        let arguments = std::env::args_os().skip(1);
        // It only returns if the system can't run the program again. Then this one serves.
        let _ = std::process::Command::new(program)
            .args(arguments)
            .env(OPTION, "0")
            .exec();
    }
}

/// Where programs keep what they remember about a user: `$XDG_STATE_HOME`, or what stands in for it on this system.
fn state_folder() -> Option<PathBuf> {
    let named = |name: &str| {
        let folder = PathBuf::from(std::env::var_os(name)?);
        folder.is_absolute().then_some(folder)
    };
    let of_system = if cfg!(windows) {
        named("LOCALAPPDATA")
    } else {
        std::env::home_dir().map(|home| home.join(".local/state"))
    };
    named("XDG_STATE_HOME").or(of_system)
}

/// The folder for what the program can compute again: on each system the usual one for that.
fn cache_folder() -> Option<PathBuf> {
    let folder_in = |name: &str| {
        let folder = PathBuf::from(std::env::var_os(name)?);
        folder.is_absolute().then_some(folder)
    };
    let usual = if cfg!(windows) {
        folder_in("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        std::env::home_dir().map(|home| home.join("Library/Caches"))
    } else {
        std::env::home_dir().map(|home| home.join(".cache"))
    };
    let folder = folder_in("XDG_CACHE_HOME").or(usual)?;
    Some(folder.join("storywall"))
}
