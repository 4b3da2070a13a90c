//! What is decoded: the example of the reference page, and a list of a hundred like it.

/// As printed on the page: indented, tags last.
pub(crate) const TAGS_LAST: &str = r#"{
  "id": "env_011CZkZ9X2dpNyB7HsEFoRfW",
  "archived_at": null,
  "config": {
    "networking": {
      "allow_mcp_servers": false,
      "allow_package_managers": true,
      "allowed_hosts": [
        "api.example.com"
      ],
      "type": "limited"
    },
    "packages": {
      "apt": [
        "string"
      ],
      "cargo": [
        "string"
      ],
      "gem": [
        "string"
      ],
      "go": [
        "string"
      ],
      "npm": [
        "string"
      ],
      "pip": [
        "pandas",
        "numpy"
      ],
      "type": "packages"
    },
    "type": "cloud"
  },
  "created_at": "2026-03-15T10:00:00Z",
  "description": "Python environment with data-analysis packages.",
  "metadata": {},
  "name": "python-data-analysis",
  "type": "environment",
  "updated_at": "2026-03-15T10:00:00Z",
  "scope": "organization"
}"#;

/// The same members with every tag first.
pub(crate) const TAGS_FIRST: &str = r#"{
  "type": "environment",
  "id": "env_011CZkZ9X2dpNyB7HsEFoRfW",
  "archived_at": null,
  "config": {
    "type": "cloud",
    "networking": {
      "type": "limited",
      "allow_mcp_servers": false,
      "allow_package_managers": true,
      "allowed_hosts": [
        "api.example.com"
      ]
    },
    "packages": {
      "type": "packages",
      "apt": [
        "string"
      ],
      "cargo": [
        "string"
      ],
      "gem": [
        "string"
      ],
      "go": [
        "string"
      ],
      "npm": [
        "string"
      ],
      "pip": [
        "pandas",
        "numpy"
      ]
    }
  },
  "created_at": "2026-03-15T10:00:00Z",
  "description": "Python environment with data-analysis packages.",
  "metadata": {},
  "name": "python-data-analysis",
  "updated_at": "2026-03-15T10:00:00Z",
  "scope": "organization"
}"#;

/// A page of a hundred environments, each as on the reference page.
pub(crate) fn page() -> String {
    let environments = vec![TAGS_LAST; 100].join(",\n");
    format!("{{\"data\": [{environments}], \"next_page\": null}}")
}
