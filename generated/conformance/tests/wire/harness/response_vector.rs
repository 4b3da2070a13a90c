//! `responses.json`: responses, or the pages of a walk, and what the official SDK made of them.

use super::json::{Json, Object};
use super::request_vector::Recorded;
use super::server::Reply;
use super::vectors::{known, pairs, text};

/// One vector.
#[derive(Debug)]
pub(crate) enum ResponseVector {
    /// One response.
    Reply { operation: String, args: Object, reply: Reply, official: Made },
    /// A walk over pages.
    Walk { args: Object, pages: Vec<Reply>, official: Walked },
}

/// What the SDK made of a response: a value or an exception, described by fields.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) is_value: bool,
    pub(crate) record: Json,
}

/// What the SDK made of a walk.
#[derive(Debug)]
pub(crate) struct Walked {
    pub(crate) ids: Vec<Json>,
    pub(crate) error: Option<Json>,
    pub(crate) requests: Vec<Recorded>,
}

const OFFICIAL: [&str; 21] = [
    "outcome",
    "value_type",
    "dump",
    "fields_set",
    "extra_fields",
    "config_type",
    "networking_type",
    "packages_type",
    "_request_id",
    "n_items",
    "item_types",
    "has_next_page",
    "next_page_params",
    "class",
    "message",
    "bases",
    "status_code",
    "request_id",
    "type",
    "body",
    "strict_mode",
];

impl ResponseVector {
    pub(crate) fn read(json: &Json) -> Result<Self, String> {
        known(json, "the vector", &["name", "operation", "args", "response", "pages", "official"])?;
        let official = json.get("official").ok_or("there is no `official`")?;
        let args = json.get("args").map_or(Some(Object::new()), |args| args.object().cloned());
        let args = args.ok_or("`args` is no object")?;
        let operation = text(json, "operation")?;
        match (json.get("response"), json.get("pages")) {
            (Some(response), None) => {
                let reply = reply(response)?;
                Ok(Self::Reply {
                    operation: operation.to_owned(),
                    args,
                    reply,
                    official: Made::read(official)?,
                })
            }
            (None, Some(pages)) if matches!(operation, "list" | "list (auto-paginated)") => {
                let pages = pages.array().ok_or("`pages` is no list")?;
                let pages = pages.iter().map(reply).collect::<Result<Vec<_>, _>>()?;
                if pages.is_empty() {
                    return Err("`pages` is empty".to_owned());
                }
                Ok(Self::Walk { args, pages, official: Walked::read(official)? })
            }
            (None, Some(_)) => Err(format!("a walk by the unknown operation `{operation}`")),
            _ => Err("there must be either `response` or `pages`".to_owned()),
        }
    }
}

impl Made {
    fn read(json: &Json) -> Result<Self, String> {
        known(json, "`official`", &OFFICIAL)?;
        let is_value = match text(json, "outcome")? {
            "value" => true,
            "exception" => false,
            other => return Err(format!("the unknown outcome `{other}`")),
        };
        Ok(Self { is_value, record: json.clone() })
    }
}

impl Walked {
    fn read(json: &Json) -> Result<Self, String> {
        known(json, "`official`", &["ids", "error", "requests"])?;
        let ids = json.get("ids").and_then(Json::array).ok_or("`ids` is no list")?;
        let requests = json.get("requests").and_then(Json::array).ok_or("`requests` is no list")?;
        Ok(Self {
            ids: ids.to_vec(),
            error: json.get("error").filter(|error| **error != Json::Null).cloned(),
            requests: requests.iter().map(Recorded::read).collect::<Result<_, _>>()?,
        })
    }
}

/// A response; a body that is not text is sent as JSON.
fn reply(json: &Json) -> Result<Reply, String> {
    known(json, "a response", &["status", "headers", "body"])?;
    let body = match json.get("body") {
        None => String::new(),
        Some(Json::Text(text)) => text.clone(),
        Some(other) => other.compact(),
    };
    Reply::new(json.get("status"), pairs(json.get("headers"), "`headers`")?, body)
}
