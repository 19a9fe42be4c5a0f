//! Several builds and readers of one output at the same time.

use super::support::{expected, files, marked, names};
use std::fs;
use std::process::{Child, Command, Stdio};
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use storywall::disk::output::write;
use tempfile::tempdir;

#[test]
fn four_builds_leave_one_complete_site() {
    for _ in 0..5 {
        let dir = tempdir().unwrap();
        let output = dir.path().join("new/site");
        let sites = ["a", "b", "c", "d"].map(|mark| marked(mark, 10));
        let start = Barrier::new(sites.len());
        thread::scope(|scope| {
            for site in &sites {
                scope.spawn(|| {
                    start.wait();
                    write(site, &output).unwrap();
                    write(site, &output).unwrap();
                });
            }
        });
        let found = files(&output);
        assert!(sites.iter().any(|site| found == expected(site)));
        assert_eq!(names(&dir.path().join("new")), ["site"]);
    }
}

/// Locks have to work between processes, too, and not only between threads.
#[test]
fn four_processes_leave_one_complete_site() {
    let dir = tempdir().unwrap();
    let maps = ["a", "b", "c", "d"];
    for name in maps {
        let map = format!("title: {name}\nreleases: [r1, r2]\nactivities: [{name}]\n");
        fs::write(dir.path().join(format!("{name}.yaml")), map).unwrap();
    }
    let build = |name: &str, output: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_storywall"));
        let map = format!("{name}.yaml");
        program
            .args(["build", &map, "-o", output])
            .current_dir(dir.path());
        program.stdout(Stdio::null()).spawn().unwrap()
    };
    for name in maps {
        assert!(
            build(name, &format!("alone/{name}"))
                .wait()
                .unwrap()
                .success()
        );
    }
    let running: Vec<Child> = (0..12).map(|at| build(maps[at % 4], "new/site")).collect();
    for mut program in running {
        assert!(program.wait().unwrap().success());
    }
    let found = files(&dir.path().join("new/site"));
    let alone = maps.map(|name| files(&dir.path().join("alone").join(name)));
    assert!(alone.contains(&found), "{:?}", found.keys());
    assert_eq!(names(&dir.path().join("new")), ["site"]);
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
#[test]
fn a_reader_always_finds_a_page() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    let sites = [marked("a", 10), marked("b", 10)];
    write(&sites[0], &output).unwrap();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0;
            while !done.load(Ordering::Relaxed) || reads == 0 {
                let page = fs::read(output.join("index.html")).expect("the page is always there");
                assert!(sites.iter().any(|site| {
                    site.iter()
                        .any(|file| file == ("index.html", page.as_slice()))
                }));
                reads += 1;
            }
        });
        for round in 1..60 {
            write(&sites[round % 2], &output).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        reader.join().unwrap();
    });
}
