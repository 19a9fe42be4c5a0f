//! Links: the addresses of `links`, and the short references that the project makes addresses of.

use super::AnswerResult;
use super::placed::Placed;
use super::protocol::RequestParams;
use super::workspace::DocumentView;
use crate::analysis::urls::safe_url;
use serde_json::{Value, json};

/// The links of a document.
pub(crate) fn links(view: &DocumentView, _params: RequestParams) -> AnswerResult {
    let places = Placed::new(view);
    let Some(root) = places.root() else {
        return Ok(Value::Null);
    };
    let mut links = Vec::new();
    root.visit(&mut |item| {
        if item.spec.name != "link" {
            return;
        }
        let address = item.field("url").and_then(|field| field.values.first());
        let Some(typed) = address.or(item.name.as_ref()) else {
            return;
        };
        let reference = view.project.address_of(&typed.text);
        let target = reference.or_else(|| Some(typed.text.clone()));
        // A relative address leads to a file that the browser can't open from here.
        let target = target.and_then(|target| safe_url(&target));
        let is_absolute =
            |target: &String| target.starts_with("http") || target.starts_with("mailto:");
        if let Some(target) = target.filter(is_absolute)
            && let Some(span) = places.span(typed.span)
        {
            links.push(json!({"range": view.positions.range(span), "target": target}));
        }
    });
    Ok(Value::from(links))
}
