//! Conformance of the client: see the [README](https://example.invalid). All of it is tests.
#![forbid(unsafe_code)]
