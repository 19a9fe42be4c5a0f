//! The allocator of the program: a benchmark that calls the library measures what people get.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
