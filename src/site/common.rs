//! What all pages of a site have in common.

use super::FragmentOptions;
use crate::format::Project;
use crate::theme::Theme;

/// What all pages of a site have in common.
#[derive(Clone, Copy, Debug)]
pub struct SiteContext<'c> {
    /// What the project says of all maps.
    pub project: &'c Project,
    /// What pages look like.
    pub theme: &'c Theme,
    /// How pieces for other people's pages are made, where they are asked for.
    pub fragments: Option<&'c FragmentOptions>,
}
