//! After any sequence of saves, the preview shows the site that a build from scratch makes of the same
//! files, with the last valid text of each map that is broken.

mod edits;
mod typed_on;
mod world;

use super::*;
use crate::cases::cases;
use edits::{FileChange, NO_MAP, WITH_PICTURE, edit};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::RefCell;
use std::collections::HashMap;
use world::{SiteInputs, World};

/// Applies these edits, and compares the preview after each of them with a build from scratch. `seen`
/// has the builds that were made before.
fn check_edits(
    edits: &[FileChange],
    seen: &mut HashMap<SiteInputs, Snapshot>,
) -> Result<(), String> {
    let mut world = World::new();
    for (at, edit) in edits.iter().enumerate() {
        world.apply(edit);
        if world.is_stuck() {
            continue;
        }
        let differences = world.differences(seen);
        if !differences.is_empty() {
            return Err(format!("after edit {at}: {differences:?}"));
        }
    }
    Ok(())
}

fn assert_same_as_build(edits: &[FileChange]) {
    let result = check_edits(edits, &mut HashMap::new());
    result.unwrap_or_else(|why| panic!("{why}\n{edits:?}"));
}

#[test]
fn the_preview_shows_what_a_build_from_scratch_makes() {
    let seen = RefCell::new(HashMap::new());
    let mut runner = TestRunner::new(cases(16));
    let result = runner.run(&vec(edit(), 1..25), |edits| {
        check_edits(&edits, &mut seen.borrow_mut()).map_err(TestCaseError::fail)
    });
    result.unwrap_or_else(|why| panic!("{why}"));
}

#[test]
fn a_map_that_comes_back_uses_the_current_project_and_picture() {
    for (text, meanwhile) in [
        (3, FileChange::Project(1)),
        (WITH_PICTURE, FileChange::Picture(2)),
    ] {
        assert_same_as_build(&[
            FileChange::Write("b.yaml", text, None),
            FileChange::Remove("b.yaml"),
            meanwhile,
            FileChange::Write("b.yaml", text, None),
        ]);
    }
}

#[test]
fn a_map_that_comes_back_keeps_its_position_on_the_index() {
    assert_same_as_build(&[
        FileChange::Write("b.yaml", 0, None),
        FileChange::Remove("b.yaml"),
        FileChange::Write("a.yaml", 1, None),
        FileChange::Write("b.yaml", 0, None),
    ]);
}

#[test]
fn a_missing_map_is_not_confused_with_another_file_of_its_name() {
    assert_same_as_build(&[
        FileChange::Write("a.yaml", 0, None),
        FileChange::Write("sub/a.yaml", NO_MAP, None),
        FileChange::Remove("a.yaml"),
        FileChange::Write("a.yaml", 0, None),
    ]);
}

#[test]
fn colliding_maps_are_distinguished_by_their_files() {
    assert_same_as_build(&[
        FileChange::Write("a.yaml", 0, None),
        FileChange::Write("tub/a.yaml", 0, None),
        FileChange::Rename("tub/a.yaml", "sub/a.yaml"),
        FileChange::Write("sub/a.yaml", 1, None),
    ]);
}
