// @generated from codegen/tests/golden/any_json/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::RawJson;

/// Any JSON.
///
/// # Examples
///
/// ```json
/// 1
/// ```
///
/// ```json
/// [null]
/// ```
///
/// ```json
/// {"a": "b"}
/// ```
pub type Anything = RawJson;
