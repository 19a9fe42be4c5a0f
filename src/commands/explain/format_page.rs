//! Explanations of the items and fields of the format.

use super::layout::{indented, labeled, wrapped};
use crate::format::{FieldReference, ItemReference, reference};

/// The explanations of the item with this name, and of the fields: `estimate` means the fields of that name
/// in any item, `story.estimate` the one in a story. Fields that are the same in several items are
/// explained once. Empty if nothing has this name.
pub(crate) fn pages(name: &str) -> Vec<String> {
    let items = reference();
    if let Some((item, field)) = name.split_once('.') {
        let item = items.iter().find(|known| known.name == item);
        let found = item.and_then(|item| Some((item, item.field(field)?)));
        return found
            .map(|(item, field)| field_page(&[item], field))
            .into_iter()
            .collect();
    }
    let item = items.iter().find(|item| item.name == name);
    let mut pages: Vec<String> = item.map(item_page).into_iter().collect();
    // The opening field of an item has the name of the item, whose page explains it.
    let others = items.iter().filter(|item| item.name != name);
    let mut groups: Vec<(&FieldReference, Vec<&ItemReference>)> = Vec::new();
    for (item, field) in others.filter_map(|item| Some((item, item.field(name)?))) {
        match groups
            .iter_mut()
            .find(|(other, _)| other.means_the_same(field))
        {
            Some((_, same)) => same.push(item),
            None => groups.push((field, vec![item])),
        }
    }
    pages.extend(groups.iter().map(|(field, items)| field_page(items, field)));
    pages
}

fn item_page(item: &ItemReference) -> String {
    let mut page = wrapped(&format!("{} (item)\n\n{}\n", item.name, item.about));
    if !item.short_forms.is_empty() {
        page.push_str("\nShort forms:\n\n");
        let forms = item.short_forms.iter();
        let longest = forms.map(|form| form.example.chars().count()).max();
        let longest = longest.unwrap_or_default();
        for form in &item.short_forms {
            page.push_str(&format!(
                "    {:<longest$}  # {}\n",
                form.example, form.means
            ));
        }
    }
    page.push_str("\nFields:\n\n");
    let names = item.fields.iter().map(|field| field.name.len());
    let longest = names.max().unwrap_or_default();
    for field in &item.fields {
        let about = match (field.is_required, field.default) {
            (true, _) => format!("{} Required.", field.about),
            (false, Some(default)) => format!("{} Default: `{default}`.", field.about),
            (false, None) => field.about.to_owned(),
        };
        let label = format!("    {:<longest$}  ", field.name);
        page.push_str(&labeled(&label, &about));
    }
    page.push_str("\nExample with every field:\n\n");
    page.push_str(&indented(&item.full_example()));
    let field = item.fields.iter().find(|field| !field.is_required);
    let field = field.map_or("", |field| field.name);
    page.push_str(&format!(
        "\nRun `storywall explain {}.{field}` for more about a field.\n",
        item.name
    ));
    page
}

/// The explanation of a field that is the same in all of these items.
fn field_page(items: &[&ItemReference], field: &FieldReference) -> String {
    let heading = match items {
        [item] => format!("{}.{} (field)", item.name, field.name),
        _ => {
            let names: Vec<&str> = items.iter().map(|item| item.name).collect();
            let (last, others) = names.split_last().unwrap_or((&"", &[]));
            format!("{} (field of {} and {last})", field.name, others.join(", "))
        }
    };
    let mut page = wrapped(&format!(
        "{heading}\n\n{} {}\n\n",
        field.about, field.detail
    ));
    page.push_str(&labeled("Accepts:   ", &field.accepts));
    if let Some(default) = field.default {
        page.push_str(&labeled("Default:   ", &format!("`{default}`")));
    }
    if field.is_required {
        page.push_str("Required:  yes\n");
    }
    page.push_str("\nExample:\n\n");
    if let Some(item) = items.last() {
        page.push_str(&indented(&item.example_of(field.name)));
    }
    page
}
