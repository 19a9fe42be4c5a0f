//! Personas and releases: who, and when.

use super::decoder::Decoder;
use super::details::Carries;
use super::form::ItemForm;
use super::items::MapBuilder;
use super::references::NameTable;
use crate::format::faults::Fault;
use crate::format::schema;
use crate::format::yaml::Node;
use crate::map::{COLORS, Persona, Release, ReleaseStatus, SpannedText, id_from_title};

impl<'n, 's> MapBuilder<'n, 's, '_> {
    pub(crate) fn persona(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some(opened) = decoder.open(&schema::PERSONA, node) else {
            return;
        };
        let Some((id, name)) = declared(decoder, &opened, "persona", &self.personas) else {
            add_faulty(&opened, &mut self.personas);
            return;
        };
        let fields = &opened.fields;
        let goal = fields
            .get("goal")
            .and_then(|node| decoder.line(node, "goal"));
        let color = fields
            .get("color")
            .and_then(|node| decoder.choice(node, "color", &COLORS));
        let details = decoder.details(fields, Carries::Description, self.context);
        self.personas.add(&id, &name);
        self.map.personas.push(Persona {
            id,
            name,
            goal: goal.map(|goal| goal.text),
            details,
            color: color.map(|color| COLORS[color]),
        });
    }

    pub(crate) fn release(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some(opened) = decoder.open(&schema::RELEASE, node) else {
            return;
        };
        let Some((id, name)) = declared(decoder, &opened, "release", &self.releases) else {
            add_faulty(&opened, &mut self.releases);
            return;
        };
        let fields = &opened.fields;
        let mut line = |what| fields.get(what).and_then(|node| decoder.line(node, what));
        let (outcome, measure) = (line("outcome"), line("measure"));
        let words = ReleaseStatus::ALL.map(ReleaseStatus::word);
        let status = fields
            .get("status")
            .and_then(|node| decoder.choice(node, "status", &words));
        let release = Release {
            name: name.clone(),
            outcome: outcome.map(|line| line.text),
            measure: measure.map(|line| line.text),
            date: fields
                .get("date")
                .and_then(|node| decoder.date(node, "date")),
            status: status.map(|status| ReleaseStatus::ALL[status]),
            details: decoder.details(fields, Carries::NoLinks, self.context),
            id,
        };
        self.releases.add(&release.id, &name);
        self.map.releases.push(release);
    }
}

/// Id and name of a persona or release, in any of its forms. The id must be new.
fn declared(
    decoder: &mut Decoder,
    opened: &ItemForm,
    kind: &'static str,
    others: &NameTable,
) -> Option<(String, SpannedText)> {
    let first = opened.name?;
    let name_node = opened.second.or(opened.fields.get("name"));
    let is_bare = name_node.is_none() && opened.fields.key_span("name").is_none();
    let (id, name) = match name_node {
        Some(node) => (decoder.id(first, "id")?, decoder.name(node, "name")?),
        // The long form without a name, and the bare string: the text is the name.
        None if is_bare => {
            let name = decoder.name(first, "name")?;
            let id = if crate::map::is_id(&name.text) && name.text != "~" {
                // `- release: R2` declares an id, which shows as typed.
                name.text.clone()
            } else {
                id_from_title(&name.text, kind)
            };
            (
                SpannedText {
                    text: id,
                    span: first.span,
                },
                name,
            )
        }
        None => (
            decoder.id(first, "id")?,
            SpannedText {
                text: first.text()?.to_owned(),
                span: first.span,
            },
        ),
    };
    if let Some(before) = others.with_id(&id.text) {
        let place = others.place(before);
        decoder
            .error(
                Fault::DuplicateId,
                id.span,
                format!("two {kind}s have the id `{}`", id.text),
            )
            .label("the second one")
            .related("the first one", place)
            .help("give one of them another id: ids are matched without regard to case");
        return None;
    }
    Some((id.text, name))
}

/// Remembers a persona or release that could not be declared, under all that it may be called.
fn add_faulty(opened: &ItemForm, others: &mut NameTable) {
    let nodes = [opened.name, opened.second, opened.fields.get("name")];
    for text in nodes.into_iter().flatten().filter_map(|node| node.text()) {
        others.add_faulty(text);
    }
}
