//! The `countersign` program: everything without a window.

fn main() {}
