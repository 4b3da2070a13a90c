//! What an API adds in time, as edits of the schema's text: the order of everything else is kept.

/// One addition.
#[derive(Clone, Copy)]
pub(crate) struct Edit {
    /// What is added, for the message of a failing test.
    pub(crate) what: &'static str,
    /// The new names: likely ones, so that a test that takes such a name for unknown is found. One that the API has by now gets a `2`.
    names: &'static [&'static str],
    insertions: &'static [Insertion],
}

/// Text to insert after several anchors, each looked for after the one before it.
type Insertion = (&'static [&'static str], &'static str);

pub(crate) const EDITS: &[Edit] = &[
    Edit {
        what: "optional fields `state`, `total`, `image` and `load` of responses",
        names: &["state", "total", "image", "load"],
        insertions: &[
            (
                &["\"BetaEnvironment\": {", "\"properties\": {"],
                r#""state": { "description": "State of the environment.", "type": "string" },"#,
            ),
            (
                &["\"BetaEnvironmentList\": {", "\"properties\": {"],
                r#""total": { "description": "Number of environments.", "type": "integer", "format": "int32" },"#,
            ),
            (
                &["\"BetaCloudConfig\": {", "\"properties\": {"],
                r#""image": { "description": "Image of the container.", "type": ["string", "null"] },
                   "load": { "description": "Load of the container.", "type": "number" },"#,
            ),
        ],
    },
    Edit {
        what: "enum values `workspace` of a scope, `quota_error` of an error, `tools-2030-01-01` of a beta",
        names: &["workspace", "quota_error", "tools-2030-01-01"],
        insertions: &[
            (&["\"BetaEnvironmentScope\": {", "\"enum\": ["], r#""workspace","#),
            (&["\"BetaErrorType\": {", "\"enum\": ["], r#""quota_error","#),
            (&["\"AnthropicBeta\": {", "\"enum\": ["], r#""tools-2030-01-01","#),
        ],
    },
    Edit {
        what: "variants `hybrid` of a configuration and `closed` of its networking",
        names: &["hybrid", "closed", "BetaHybridConfig", "BetaClosedNetwork"],
        insertions: &[
            (
                &["\"schemas\": {"],
                r#""BetaHybridConfig": {
                    "description": "Both.", "x-source": "page", "type": "object", "required": ["type"],
                    "properties": {
                        "region": { "description": "Region.", "type": "string" },
                        "type": { "description": "Kind of environment.", "type": "string", "const": "hybrid" }
                    },
                    "examples": [{ "type": "hybrid" }]
                },
                "BetaClosedNetwork": {
                    "description": "Nothing is reached.", "x-source": "page", "type": "object", "required": ["type"],
                    "properties": { "type": { "description": "Kind of access.", "type": "string", "const": "closed" } },
                    "examples": [{ "type": "closed" }]
                },"#,
            ),
            (
                &["\"BetaEnvironmentConfig\": {", "\"oneOf\": ["],
                r##"{ "$ref": "#/components/schemas/BetaHybridConfig" },"##,
            ),
            (
                &["\"BetaEnvironmentConfig\": {", "\"mapping\": {"],
                r##""hybrid": "#/components/schemas/BetaHybridConfig","##,
            ),
            (
                &["\"BetaCloudNetworking\": {", "\"oneOf\": ["],
                r##"{ "$ref": "#/components/schemas/BetaClosedNetwork" },"##,
            ),
            (
                &["\"BetaCloudNetworking\": {", "\"mapping\": {"],
                r##""closed": "#/components/schemas/BetaClosedNetwork","##,
            ),
        ],
    },
    Edit {
        what: "operation `restore`",
        names: &["restore"],
        insertions: &[(
            &["\"paths\": {"],
            r##""/v1/environments/{environment_id}/restore": {
                "parameters": [
                    { "$ref": "#/components/parameters/EnvironmentId" },
                    { "$ref": "#/components/parameters/AnthropicVersion" },
                    { "$ref": "#/components/parameters/AnthropicBeta" }
                ],
                "post": {
                    "operationId": "restoreEnvironment", "tags": ["environments"],
                    "summary": "Restores an archived environment.", "description": "The call has no body.",
                    "x-resource": "environments", "x-method": "restore", "x-idempotent": true, "x-source": "doc",
                    "responses": {
                        "200": {
                            "description": "The environment.",
                            "content": {
                                "application/json": {
                                    "schema": { "$ref": "#/components/schemas/BetaEnvironment" },
                                    "example": {
                                        "id": "env_1", "archived_at": null, "config": { "type": "self_hosted" },
                                        "created_at": "2030-01-01T00:00:00Z", "metadata": {}, "name": "restored",
                                        "type": "environment", "updated_at": "2030-01-01T00:00:00Z"
                                    }
                                }
                            }
                        },
                        "4XX": { "$ref": "#/components/responses/Refused" },
                        "5XX": { "$ref": "#/components/responses/Failed" }
                    }
                }
            },"##,
        )],
    },
];

impl Edit {
    /// Applies the edit to the schema's text.
    pub(crate) fn apply(self, text: &str) -> String {
        let is_taken = |name: &&&str| text.contains(&format!("\"{name}\""));
        let taken: Vec<&str> = self.names.iter().filter(is_taken).copied().collect();
        let new_text =
            |new: &str| taken.iter().fold(new.to_owned(), |new, name| new.replace(name, &format!("{name}2")));
        self.insertions.iter().fold(text.to_owned(), |text, (anchors, new)| {
            let place = anchors.iter().fold(0, |start, anchor| {
                let found = text[start..].find(anchor);
                let found = found.unwrap_or_else(|| panic!("{}: the schema has no {anchor}", self.what));
                start + found + anchor.len()
            });
            let (before, after) = text.split_at(place);
            before.to_owned() + &new_text(new) + after
        })
    }
}
