//! Requests to join a room, and to act in it, as they are sent.

use super::denial::DoorDenial;
use crate::workshop::Role;
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// The acts of those who only read: being here, and changing their name.
const ACTS_OF_VIEWERS: [&str; 2] = ["here", "name"];

/// What somebody shows to join. Each is `None` if it isn't in the request.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct JoinRequest {
    /// The host's key.
    pub(crate) host: Option<String>,
    /// The participants' key.
    pub(crate) key: Option<String>,
    /// The code that was typed.
    pub(crate) code: Option<String>,
    /// The token of somebody who has joined before.
    pub(crate) token: Option<String>,
    pub(crate) name: Option<String>,
}

impl JoinRequest {
    /// Reads the body of a request.
    ///
    /// # Errors
    ///
    /// It isn't an object with these fields.
    pub(crate) fn parse(body: &str) -> Result<Self, DoorDenial> {
        serde_json::from_str(body).map_err(|_| DoorDenial::NotUnderstood)
    }
}

/// Somebody who may join.
#[derive(Clone, Debug)]
pub(crate) struct Entering {
    /// The secret by which they will be known.
    pub(crate) token: String,
    pub(crate) role: Role,
    pub(crate) name: Option<String>,
}

impl Entering {
    /// What the thread that owns the room is told.
    pub(crate) fn message(&self) -> String {
        let mut message = json!({"token": self.token, "role": self.role});
        if let Some(name) = &self.name {
            message["name"] = json!(name);
        }
        message.to_string()
    }
}

/// The answer to somebody who has joined: what the room says about them, and their token.
pub(crate) fn welcome(entering: &Entering, mut said: Map<String, Value>) -> String {
    said.insert("token".to_owned(), json!(entering.token));
    said.entry("role").or_insert_with(|| json!(entering.role));
    said.entry("name").or_insert_with(|| json!(entering.name));
    Value::Object(said).to_string()
}

/// The act that a body asks for, as JSON of our own. A viewer can do nothing that others see but be here.
///
/// # Errors
///
/// The body isn't an object with the name of an act, or a viewer may not do it.
pub(crate) fn act_of(body: &str, role: Role) -> Result<String, DoorDenial> {
    let act: Value = serde_json::from_str(body).map_err(|_| DoorDenial::NotUnderstood)?;
    let name = act.get("act").and_then(Value::as_str);
    let name = name.ok_or(DoorDenial::NotUnderstood)?;
    if role == Role::Viewer && !ACTS_OF_VIEWERS.contains(&name) {
        return Err(DoorDenial::Role);
    }
    Ok(act.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_viewer_is_only_here() {
        for (act, is_allowed) in [
            (r#"{"act": "here"}"#, true),
            (r#"{"act": "name", "name": "Lena"}"#, true),
            (r#"{"act": "card", "add": "x"}"#, false),
            (r#"{"act": "vote", "act": "here"}"#, true),
            (r#"{"act": "here", "act": "vote"}"#, false),
        ] {
            assert_eq!(act_of(act, Role::Viewer).is_ok(), is_allowed, "{act}");
            assert!(act_of(act, Role::Participant).is_ok());
        }
        // A name that is given twice is passed on once.
        assert_eq!(
            act_of(r#"{"act": "vote", "act": "here"}"#, Role::Viewer).as_deref(),
            Ok(r#"{"act":"here"}"#)
        );
        for wrong in ["", "[]", "{}", r#"{"act": 1}"#, r#"{"act": "here"} {}"#] {
            assert_eq!(
                act_of(wrong, Role::Host),
                Err(DoorDenial::NotUnderstood),
                "{wrong}"
            );
        }
    }
}
