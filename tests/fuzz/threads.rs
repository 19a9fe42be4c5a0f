//! Keeps all of rayon's work on the thread of the fuzzer.

/// Makes the calling thread the only one of rayon's pool, so that no run waits for other threads.
pub(crate) fn use_this_thread_only() {
    rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .use_current_thread()
        .build_global()
        .expect("the pool is built once");
}

/// Runs what rayon still has queued. storywall frees memory in the background, and with a single
/// thread, nothing else would run that.
pub(crate) fn finish_background_work() {
    while rayon::yield_now() == Some(rayon::Yield::Executed) {}
}
