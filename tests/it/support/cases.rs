//! How many random cases the tests of properties draw. The tests of the crate itself use this file, too.

use proptest::test_runner::{Config, RngSeed};

/// By default, the given number of cases, always the same ones, so that the tests are quick and don't
/// fail by chance. With `PROPTEST_CASES`, that number of random cases.
pub(crate) fn cases(number: u32) -> Config {
    let mut config = Config::with_cases(number);
    if std::env::var_os("PROPTEST_CASES").is_some() {
        config.cases = Config::default().cases;
    } else {
        config.rng_seed = RngSeed::Fixed(7);
    }
    config.failure_persistence = None;
    config
}
