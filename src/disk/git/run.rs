//! Runs one command of git, with everything off that could run another program.

use super::GitError;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Settings that win over those of the repository and of the user.
const SETTINGS: [&str; 17] = [
    // Programs.
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.pager=cat",
    "core.askPass=",
    "core.sshCommand=false",
    "credential.helper=",
    "diff.external=",
    "log.showSignature=false",
    "protocol.allow=never",
    // A folder in a repository can look like a repository of its own, with its own settings.
    "safe.bareRepository=explicit",
    // What git prints.
    "color.ui=false",
    "core.quotePath=false",
    "diff.renames=true",
    "log.showRoot=true",
    "log.mailmap=true",
    // Only the `.mailmap` of the repository counts, which is the same for everyone.
    "mailmap.file=",
    "mailmap.blob=",
];

/// The variables of the environment that would name another repository (a hook that builds a site has them), other
/// settings, a program, or a file for traces.
const REMOVED_VARIABLES: [&str; 45] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_ATTR_SOURCE",
    "GIT_COMMON_DIR",
    "GIT_CONFIG",
    "GIT_CONFIG_COUNT",
    "GIT_CONFIG_PARAMETERS",
    "GIT_DEFAULT_HASH",
    "GIT_DEFAULT_REF_FORMAT",
    "GIT_DIFF_OPTS",
    "GIT_DIR",
    "GIT_EDITOR",
    "GIT_EXTERNAL_DIFF",
    "GIT_GLOB_PATHSPECS",
    "GIT_GRAFT_FILE",
    "GIT_ICASE_PATHSPECS",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_NAMESPACE",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_NOTES_REF",
    "GIT_NO_REPLACE_OBJECTS",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PAGER",
    "GIT_PREFIX",
    "GIT_PROTOCOL_FROM_USER",
    "GIT_PROXY_COMMAND",
    "GIT_REDIRECT_STDERR",
    "GIT_REDIRECT_STDIN",
    "GIT_REDIRECT_STDOUT",
    "GIT_REF_PARANOIA",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_SSH",
    "GIT_SSH_COMMAND",
    "GIT_TRACE",
    "GIT_TRACE2",
    "GIT_TRACE2_EVENT",
    "GIT_TRACE2_PERF",
    "GIT_TRACE_PACKET",
    "GIT_TRACE_PACK_ACCESS",
    "GIT_TRACE_PERFORMANCE",
    "GIT_TRACE_REFS",
    "GIT_TRACE_SETUP",
    "GIT_WORK_TREE",
];

/// A command of git in a folder.
pub(super) struct GitCommand {
    command: Command,
    input: Vec<u8>,
}

impl GitCommand {
    /// The command `name` of git, run for the repository of `folder`.
    pub(super) fn new(folder: &Path, name: &str) -> Self {
        let mut command = Command::new("git");
        for variable in REMOVED_VARIABLES {
            command.env_remove(variable);
        }
        command.arg("-C").arg(folder);
        command.args(["--no-pager", "--no-optional-locks", "--no-replace-objects"]);
        command.arg("--literal-pathspecs");
        command.args(SETTINGS.iter().flat_map(|setting| ["-c", setting]));
        command.arg(name);
        command
            // No protocol is called "none". This wins over `protocol.ext.allow` of a repository, which git
            // prefers to `protocol.allow`.
            .env("GIT_ALLOW_PROTOCOL", "none")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_ASKPASS", "")
            .env("SSH_ASKPASS", "")
            .env("LC_ALL", "C");
        Self {
            command,
            input: Vec::new(),
        }
    }

    /// The command with one more argument.
    pub(super) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// The command with more arguments.
    pub(super) fn args(mut self, arguments: &[&str]) -> Self {
        self.command.args(arguments);
        self
    }

    /// The command with this text as its standard input.
    pub(super) fn input(self, input: Vec<u8>) -> Self {
        Self { input, ..self }
    }

    /// What the command prints.
    ///
    /// # Errors
    ///
    /// git can't be started, or fails.
    pub(super) fn read(self) -> Result<Vec<u8>, GitError> {
        let output = self.output().map_err(GitError::NoGit)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let errors = String::from_utf8_lossy(&output.stderr);
        if errors.contains("not a git repository") || errors.contains("cannot use bare repository")
        {
            return Err(GitError::NoRepository);
        }
        if errors.contains("dubious ownership") {
            return Err(GitError::NotTrusted);
        }
        let line = errors.lines().next().unwrap_or_default();
        Err(GitError::Failed(
            line.trim_start_matches("fatal: ").to_owned(),
        ))
    }

    /// What the command prints, as text.
    ///
    /// # Errors
    ///
    /// Those of [`GitCommand::read`].
    pub(super) fn read_text(self) -> Result<String, GitError> {
        let bytes = self.read()?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Runs the command. Its input is written while its output is read, since each can be longer than a pipe.
    fn output(mut self) -> io::Result<Output> {
        let has_input = !self.input.is_empty();
        self.command
            .stdin(if has_input {
                Stdio::piped()
            } else {
                Stdio::null()
            })
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = self.command.spawn()?;
        let stdin = child.stdin.take();
        std::thread::scope(|scope| {
            if let Some(mut stdin) = stdin {
                let input = &self.input;
                // If git stops early, its error says why.
                scope.spawn(move || drop(stdin.write_all(input)));
            }
            child.wait_with_output()
        })
    }
}
