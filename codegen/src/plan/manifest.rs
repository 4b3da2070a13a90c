//! The package of a crate that is emitted as a whole.

use crate::model::Api;
use crate::text::one_line;

/// What the manifest says of the package.
#[derive(Debug)]
pub(crate) struct Manifest {
    pub(crate) name: String,
    pub(crate) description: String,
    /// The document's version where cargo takes it.
    pub(crate) version: String,
}

impl Manifest {
    pub(crate) fn of(api: &Api) -> Self {
        let version = if is_semver(&api.version) { api.version.as_str() } else { "0.0.0" };
        Self {
            name: api.crate_name.clone(),
            description: format!("Client of the {}.", one_line(&api.title)),
            version: version.to_owned(),
        }
    }
}

fn is_semver(version: &str) -> bool {
    let parts: Vec<&str> = version.split('.').collect();
    let is_number = |part: &&str| {
        !part.is_empty()
            && part.len() < 10
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && (part.len() == 1 || !part.starts_with('0'))
    };
    parts.len() == 3 && parts.iter().all(is_number)
}
