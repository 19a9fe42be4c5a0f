//! Requests that are refused, and how the user learns of them.

use super::frame::AllowedFrame;
use super::host::HostAndPort;
use crate::report::sanitize;
use std::collections::HashSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The number of refusals that are reported. Attackers could otherwise fill the terminal.
const MAX_REPORTED: usize = 20;

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum RequestRefusal {
    /// It is for another host, such as `devbox:8080`.
    Host(HostAndPort),
    /// It comes from a page of another origin, such as `https://devbox:8080`.
    Origin(String),
    /// A page of another site shows ours in a frame. Its origin is `None` if it wasn't sent.
    Frame(Option<String>),
    /// Another reason, for which no option is a way out.
    Other(&'static str),
}

impl RequestRefusal {
    /// The refusal of a request with this `Origin`.
    pub(crate) fn of_origin(origin: &str) -> Self {
        match HostAndPort::of_origin(origin) {
            Some(_) => Self::Origin(origin.to_owned()),
            None => Self::Other("a page of another site sent the request"),
        }
    }

    /// The refusal to be shown in a frame by a page of this origin.
    pub(crate) fn of_frame(origin: Option<&str>) -> Self {
        let origin = origin.filter(|origin| origin.parse::<AllowedFrame>().is_ok());
        Self::Frame(origin.map(str::to_owned))
    }

    /// What the user can do, if the request was meant.
    fn help(&self) -> Option<String> {
        Some(match self {
            Self::Host(host) => {
                format!("if you reach the preview by that name, restart with `--allow-host {host}`")
            }
            Self::Origin(origin) => {
                let host = origin.split_once("://").map_or("", |(_, host)| host);
                format!("if that page is the preview itself, restart with `--allow-host {host}`")
            }
            Self::Frame(Some(origin)) => {
                format!("to allow it, restart with `--allow-frame {origin}`")
            }
            Self::Frame(None) => "to allow it, restart with `--allow-frame` and its origin, which \
                is `vscode-webview:` for VS Code"
                .to_owned(),
            Self::Other(_) => return None,
        })
    }

    /// The text of the response.
    pub(crate) fn page(&self) -> String {
        let help = self.help().map(|help| format!("help: {help}\n"));
        format!("refused: {self}\n{}", help.unwrap_or_default())
    }
}

impl fmt::Display for RequestRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Host(host) => write!(f, "`{host}` isn't an address of this preview"),
            Self::Origin(origin) => write!(f, "a page at `{origin}` sent the request"),
            Self::Frame(Some(origin)) => {
                write!(f, "a page at `{origin}` shows the preview in a frame")
            }
            Self::Frame(None) => f.write_str("a page of another site shows the preview in a frame"),
            Self::Other(reason) => f.write_str(reason),
        }
    }
}

/// Reports each refusal once, and only those that an option can prevent.
pub(crate) struct RefusalLog {
    reported: Mutex<HashSet<RequestRefusal>>,
    /// Called with lines for the terminal.
    report: Box<dyn Fn(String) + Send + Sync>,
}

impl RefusalLog {
    pub(crate) fn new(report: impl Fn(String) + Send + Sync + 'static) -> Self {
        Self {
            reported: Mutex::default(),
            report: Box::new(report),
        }
    }

    /// Reports `refusal`, unless it has been reported.
    pub(crate) fn add(&self, refusal: &RequestRefusal) {
        let Some(help) = refusal.help() else {
            return;
        };
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.len() > MAX_REPORTED || !reported.insert(refusal.clone()) {
            return;
        }
        let is_last = reported.len() > MAX_REPORTED;
        drop(reported);
        (self.report)(if is_last {
            "note: more requests were refused; from now on, they aren't reported\n".to_owned()
        } else {
            let refusal = refusal.to_string();
            format!(
                "note: refused a request: {}\nhelp: {}\n",
                sanitize(&refusal),
                sanitize(&help)
            )
        });
    }
}

impl fmt::Debug for RefusalLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefusalLog").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn each_refusal_is_reported_once_and_there_is_an_end() {
        let lines = Arc::new(Mutex::new(Vec::new()));
        let sink = Arc::clone(&lines);
        let log = RefusalLog::new(move |line| sink.lock().expect("lines").push(line));
        let host = |name: &str| RequestRefusal::Host(HostAndPort::parse(name).expect("a host"));
        for _ in 0..2 {
            log.add(&host("devbox:8080"));
            log.add(&RequestRefusal::of_origin("null"));
        }
        assert_eq!(
            *lines.lock().expect("lines"),
            [
                "note: refused a request: `devbox:8080` isn't an address of this preview\n\
                help: if you reach the preview by that name, restart with `--allow-host devbox:8080`\n"
            ]
        );
        for number in 0..1000 {
            log.add(&host(&format!("host-{number}")));
        }
        let lines = lines.lock().expect("lines");
        assert_eq!(lines.len(), MAX_REPORTED + 1);
        assert!(lines[MAX_REPORTED].contains("from now on"));
    }
}
