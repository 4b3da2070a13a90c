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
#[doc(alias = "BetaPackages")]
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
    pub(crate) r#type: bool,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Packages {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(
        apt: impl IntoIterator<Item = impl Into<String>>,
        cargo: impl IntoIterator<Item = impl Into<String>>,
        gem: impl IntoIterator<Item = impl Into<String>>,
        go: impl IntoIterator<Item = impl Into<String>>,
        npm: impl IntoIterator<Item = impl Into<String>>,
        pip: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            apt: apt.into_iter().map(Into::into).collect(),
            cargo: cargo.into_iter().map(Into::into).collect(),
            gem: gem.into_iter().map(Into::into).collect(),
            go: go.into_iter().map(Into::into).collect(),
            npm: npm.into_iter().map(Into::into).collect(),
            pip: pip.into_iter().map(Into::into).collect(),
            r#type: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`apt`](field@Self::apt).
    pub fn apt(mut self, apt: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.apt = apt.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`cargo`](field@Self::cargo).
    pub fn cargo(mut self, cargo: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cargo = cargo.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`gem`](field@Self::gem).
    pub fn gem(mut self, gem: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.gem = gem.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`go`](field@Self::go).
    pub fn go(mut self, go: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.go = go.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`npm`](field@Self::npm).
    pub fn npm(mut self, npm: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.npm = npm.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`pip`](field@Self::pip).
    pub fn pip(mut self, pip: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pip = pip.into_iter().map(Into::into).collect();
        self
    }

    /// The type of package configuration. It can be absent.
    pub fn r#type(mut self) -> Self {
        self.r#type = true;
        self
    }
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

impl client_runtime::codec::Carry<crate::models::PackagesParams> for Packages {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::PackagesParams> {
        left.unknown(&self.extra);
        let apt = left
            .presence(
                "apt",
                client_runtime::Presence::Value(&self.apt),
                client_runtime::codec::same,
            );
        let cargo = left
            .presence(
                "cargo",
                client_runtime::Presence::Value(&self.cargo),
                client_runtime::codec::same,
            );
        let gem = left
            .presence(
                "gem",
                client_runtime::Presence::Value(&self.gem),
                client_runtime::codec::same,
            );
        let go = left
            .presence(
                "go",
                client_runtime::Presence::Value(&self.go),
                client_runtime::codec::same,
            );
        let npm = left
            .presence(
                "npm",
                client_runtime::Presence::Value(&self.npm),
                client_runtime::codec::same,
            );
        let pip = left
            .presence(
                "pip",
                client_runtime::Presence::Value(&self.pip),
                client_runtime::codec::same,
            );
        Some(crate::models::PackagesParams {
            apt,
            cargo,
            gem,
            go,
            npm,
            pip,
            r#type: self.r#type,
        })
    }
}

client_runtime::impl_carried!(Packages => crate::models::PackagesParams);
