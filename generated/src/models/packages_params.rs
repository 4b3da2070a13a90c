// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

/// Packages to install, one list per package manager.
///
/// Use the version syntax of the package manager, for example `package==1.0.0` for `pip`; without a version, the
/// latest one is installed. Package names and versions are not validated in advance: make sure that they exist.
///
/// # Examples
///
/// ```json
/// {"apt": ["jq"], "npm": [], "pip": null, "type": "packages"}
/// ```
///
/// ```json
/// {}
/// ```
#[doc(alias = "BetaPackagesParams")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PackagesParams {
    /// Packages for Ubuntu and Debian.
    pub apt: Presence<Vec<String>>,
    /// Packages for Rust.
    pub cargo: Presence<Vec<String>>,
    /// Packages for Ruby.
    pub gem: Presence<Vec<String>>,
    /// Packages for Go.
    pub go: Presence<Vec<String>>,
    /// Packages for Node.js.
    pub npm: Presence<Vec<String>>,
    /// Packages for Python.
    pub pip: Presence<Vec<String>>,
    pub(crate) r#type: bool,
}

impl PackagesParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apt`](field@Self::apt).
    pub fn apt(mut self, apt: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.apt = Presence::Value(apt.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `apt` to JSON `null`.
    pub fn clear_apt(mut self) -> Self {
        self.apt = Presence::Null;
        self
    }

    /// Sets `apt` if there is a value.
    pub fn maybe_apt(
        self,
        apt: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match apt {
            Some(apt) => self.apt(apt),
            None => self,
        }
    }

    /// Sets [`cargo`](field@Self::cargo).
    pub fn cargo(mut self, cargo: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cargo = Presence::Value(cargo.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cargo` to JSON `null`.
    pub fn clear_cargo(mut self) -> Self {
        self.cargo = Presence::Null;
        self
    }

    /// Sets `cargo` if there is a value.
    pub fn maybe_cargo(
        self,
        cargo: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match cargo {
            Some(cargo) => self.cargo(cargo),
            None => self,
        }
    }

    /// Sets [`gem`](field@Self::gem).
    pub fn gem(mut self, gem: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.gem = Presence::Value(gem.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `gem` to JSON `null`.
    pub fn clear_gem(mut self) -> Self {
        self.gem = Presence::Null;
        self
    }

    /// Sets `gem` if there is a value.
    pub fn maybe_gem(
        self,
        gem: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match gem {
            Some(gem) => self.gem(gem),
            None => self,
        }
    }

    /// Sets [`go`](field@Self::go).
    pub fn go(mut self, go: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.go = Presence::Value(go.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `go` to JSON `null`.
    pub fn clear_go(mut self) -> Self {
        self.go = Presence::Null;
        self
    }

    /// Sets `go` if there is a value.
    pub fn maybe_go(
        self,
        go: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match go {
            Some(go) => self.go(go),
            None => self,
        }
    }

    /// Sets [`npm`](field@Self::npm).
    pub fn npm(mut self, npm: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.npm = Presence::Value(npm.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `npm` to JSON `null`.
    pub fn clear_npm(mut self) -> Self {
        self.npm = Presence::Null;
        self
    }

    /// Sets `npm` if there is a value.
    pub fn maybe_npm(
        self,
        npm: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match npm {
            Some(npm) => self.npm(npm),
            None => self,
        }
    }

    /// Sets [`pip`](field@Self::pip).
    pub fn pip(mut self, pip: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pip = Presence::Value(pip.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pip` to JSON `null`.
    pub fn clear_pip(mut self) -> Self {
        self.pip = Presence::Null;
        self
    }

    /// Sets `pip` if there is a value.
    pub fn maybe_pip(
        self,
        pip: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match pip {
            Some(pip) => self.pip(pip),
            None => self,
        }
    }

    /// The type of package configuration. It can be omitted.
    pub fn r#type(mut self) -> Self {
        self.r#type = true;
        self
    }
}

client_runtime::impl_object! {
    PackagesParams: closed {
        "apt" => apt: presence,
        "cargo" => cargo: presence,
        "gem" => gem: presence,
        "go" => go: presence,
        "npm" => npm: presence,
        "pip" => pip: presence,
        "type" => r#type: optional_constant("packages"),
    }
}
