//! How large a map may be. Every limit can be raised in the project file.

/// The limits that keep a small or hostile file from exhausting the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of one file, in MiB.
    pub file_mib: u32,
    /// Lists and mappings inside of each other.
    pub depth: u32,
    /// Personas, releases, activities, tasks and stories of one map together.
    pub items: u32,
    /// Rendered cells: every column of the wall, release and persona against every release and
    /// persona. This is what a map costs to show, whether or not anything stands in its cells.
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
    /// The most that a project may ask for; spans and recursion are made for no more.
    pub const MOST: Limits = Limits {
        file_mib: 1024,
        depth: 200,
        items: 10_000_000,
        cells: 100_000_000,
    };

    /// How many nodes all aliases of one file may add together, a long text counted as one more
    /// for every 64 bytes. It is not raised by anything:
    /// what grows beyond it is a bomb, not a map.
    pub const ALIASED_NODES: usize = 100_000;
}
