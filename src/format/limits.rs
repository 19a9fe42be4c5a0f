//! Limits on the size of files and maps.

/// Limits on the size of a map, which keep a hostile file from exhausting memory and time. All can be
/// raised in the project file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of one file, in MiB.
    pub file_mib: u32,
    /// The number of lists and mappings nested in each other.
    pub depth: u32,
    /// The number of personas, releases, activities, tasks and stories of one map together.
    pub items: u32,
    /// The number of cells to render: the wall's columns, releases and personas, times its releases and
    /// personas. Empty cells cost as much as others.
    pub cells: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_mib: 32,
            depth: 64,
            items: 250_000,
            cells: 1_000_000,
        }
    }
}

impl Limits {
    /// The largest values that a project can set. Spans and recursion are designed for no more.
    pub const MAX: Limits = Limits {
        file_mib: 1024,
        depth: 200,
        items: 10_000_000,
        cells: 100_000_000,
    };

    /// The number of nodes that all aliases of one file may add together, where a long text counts as
    /// one more for every 64 bytes. It can't be raised: a file beyond it is an attack, not a map.
    pub const ALIASED_NODES: usize = 100_000;
}
