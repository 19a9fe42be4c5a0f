//! The shell around [`storywall`]: arguments and streams in, an exit code out.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use storywall::{
    cli,
    commands::{self, Shell},
};

/// Pages are made of very many small pieces by several threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let has = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let may_color = !has("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb");
    let (out_is_terminal, err_is_terminal) =
        (io::stdout().is_terminal(), io::stderr().is_terminal());
    let mut shell = Shell {
        folder: std::env::current_dir().unwrap_or_default(),
        home: std::env::home_dir(),
        today: commands::today(std::env::var("SOURCE_DATE_EPOCH").ok().as_deref()),
        input: &mut io::stdin().lock(),
        out: &mut io::stdout().lock(),
        // Not locked: a thread that panics says so there.
        err: &mut io::stderr(),
        out_color: may_color && out_is_terminal,
        out_is_terminal,
        err_color: may_color && err_is_terminal,
        err_is_terminal,
    };
    ExitCode::from(cli::run(std::env::args_os(), &mut shell).code())
}
