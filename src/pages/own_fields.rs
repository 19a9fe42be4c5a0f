//! The author's own fields of a story, as far as the project shows them.

use super::view::MapView;
use crate::analysis::urls;
use crate::map::Details;
use crate::messages::message;
use serde::Serialize;

/// A field of the author's own that the project shows.
#[derive(Clone, Debug, Serialize)]
pub struct OwnFieldView {
    /// The key, such as `x-market`, which is the class of the values: the filter of the wall finds them
    /// by it.
    pub key: String,
    /// The label: `Market:`.
    pub label: String,
    /// The values; a list has several.
    pub values: Vec<OwnFieldValue>,
}

/// A value of a field of the author's own.
#[derive(Clone, Debug, Serialize)]
pub struct OwnFieldValue {
    /// The value.
    pub text: String,
    /// The address, if the value is a URL.
    pub href: Option<String>,
}

/// The own fields of an item that the project shows, in the project's order.
pub(crate) fn own_fields(view: &MapView, details: &Details) -> Vec<OwnFieldView> {
    if details.own_fields.is_empty() {
        return Vec::new();
    }
    let shown = view.project.fields.iter().filter_map(|declared| {
        let mut fields = details.own_fields.iter();
        let field = fields.find(|field| field.key == declared.key)?;
        let values = field.value.texts().into_iter();
        Some(OwnFieldView {
            key: declared.key.clone(),
            label: view.text(message!("story-field", name = declared.name.as_str())),
            values: values.map(own_field_value).collect(),
        })
    });
    shown.filter(|field| !field.values.is_empty()).collect()
}

fn own_field_value(text: String) -> OwnFieldValue {
    let is_url = text.starts_with("https://") || text.starts_with("http://");
    OwnFieldValue {
        href: urls::safe_url(&text).filter(|_| is_url),
        text,
    }
}
