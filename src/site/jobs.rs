//! Work that every core takes a part of.

use super::files::SiteFile;
use crate::text::Diagnostic;
use rayon::prelude::*;

/// A page that is still to be rendered.
pub(crate) type Job<'j> = Box<dyn Fn() -> Result<SiteFile, Box<Diagnostic>> + Send + Sync + 'j>;

/// The results in the order of `items`; the first error in that order, whoever finished first.
pub(crate) fn in_parallel<T: Sync, R: Send>(
    items: &[T],
    make: impl Fn(&T) -> Result<R, Box<Diagnostic>> + Sync,
) -> Result<Vec<R>, Box<Diagnostic>> {
    let results: Vec<Result<R, Box<Diagnostic>>> = items.par_iter().map(&make).collect();
    results.into_iter().collect()
}
