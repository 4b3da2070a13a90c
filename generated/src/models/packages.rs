// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// Installed packages, one list per package manager.
///
/// # Examples
///
/// ```json
/// {
///   "apt": ["jq"],
///   "cargo": ["ripgrep@14.0.0"],
///   "gem": [],
///   "go": [],
///   "npm": ["typescript@5"],
///   "pip": ["pandas==2.2.0"],
///   "type": "packages"
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Packages {
    /// Packages for Ubuntu and Debian.
    pub apt: Vec<String>,
    /// Packages for Rust.
    pub cargo: Vec<String>,
    /// Packages for Ruby.
    pub gem: Vec<String>,
    /// Packages for Go.
    pub go: Vec<String>,
    /// Packages for Node.js.
    pub npm: Vec<String>,
    /// Packages for Python.
    pub pip: Vec<String>,
    r#type: bool,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Packages: open {
        "apt" => apt: required,
        "cargo" => cargo: required,
        "gem" => gem: required,
        "go" => go: required,
        "npm" => npm: required,
        "pip" => pip: required,
        "type" => r#type: optional_constant("packages"),
    }
}
