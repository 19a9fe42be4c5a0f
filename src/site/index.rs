//! The pages of the site itself, which are made from all maps.

use super::MapPages;
use super::common::SiteContext;
use crate::pages::{self, OnIndex};
use crate::text::Diagnostic;
use bytes::Bytes;
use std::sync::Arc;

/// The pages of the site itself, and what they were made from: each is made again only where that
/// differs. The page of rules says the same as long as project and theme do.
#[derive(Clone, Debug)]
pub struct IndexPages {
    maps: Vec<Arc<OnIndex>>,
    titles: Vec<Arc<str>>,
    pub(crate) page: Bytes,
    pub(crate) search: Bytes,
    pub(crate) rules: Bytes,
}

impl IndexPages {
    /// The pages for these maps, with as much as possible of those that were made before with
    /// this project and theme.
    pub(crate) fn of(
        known: Option<Self>,
        maps: &[&MapPages],
        common: SiteContext,
    ) -> Result<Self, Box<Diagnostic>> {
        let SiteContext { project, theme, .. } = common;
        let entries: Vec<Arc<OnIndex>> = maps.iter().map(|map| Arc::clone(&map.on_index)).collect();
        let titles: Vec<Arc<str>> = maps.iter().map(|map| Arc::clone(&map.titles)).collect();
        let page = match &known {
            Some(known) if are_same(&known.maps, &entries) => known.page.clone(),
            _ => {
                let index = pages::index(project, &entries);
                theme.page("index.html", &index)?.into()
            }
        };
        let search = match &known {
            Some(known) if are_same(&known.titles, &titles) => known.search.clone(),
            _ => pages::search_script(&titles).into(),
        };
        let rules = match known {
            Some(known) => known.rules,
            None => {
                let rules = pages::rules(project);
                theme.page("rules.html", &rules)?.into()
            }
        };
        Ok(Self {
            maps: entries,
            titles,
            page,
            search,
            rules,
        })
    }
}

/// Whether both lists hold the same; what is shared need not be looked at.
fn are_same<T: PartialEq + ?Sized>(known: &[Arc<T>], now: &[Arc<T>]) -> bool {
    let mut pairs = known.iter().zip(now);
    known.len() == now.len() && pairs.all(|(one, other)| Arc::ptr_eq(one, other) || one == other)
}
