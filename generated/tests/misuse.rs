//! Law 3: misuse does not compile. Each case under `misuse/fail` has a twin under `misuse/pass`: a function of the same
//! name that does it rightly. `TRYBUILD=overwrite` writes the expected texts anew.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn law_3_misuse_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/misuse/pass/*.rs");
    cases.compile_fail("tests/misuse/fail/*.rs");
}

#[test]
fn every_misuse_has_a_passing_twin() {
    let passing: String = sources("pass").iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let failing = sources("fail");
    assert!(failing.len() >= 12);
    for case in failing {
        let name = case.file_stem().unwrap().to_str().unwrap();
        assert!(passing.contains(&format!("fn {name}(")), "{name} has no passing twin");
        assert!(case.with_extension("stderr").exists(), "{name} has no expected text");
    }
}

fn sources(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/misuse").join(folder);
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}
