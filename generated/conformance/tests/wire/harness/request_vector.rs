//! `requests.json`: what a caller asks for, and the request that the official SDK made of it.

use super::json::{Json, Object};
use super::vectors::{known, pairs, text};

/// One vector.
#[derive(Debug)]
pub(crate) struct RequestVector {
    pub(crate) call: CallSpec,
    /// The request, or none where the SDK refused before sending.
    pub(crate) request: Option<Recorded>,
}

/// What a caller asks for.
#[derive(Clone, Debug)]
pub(crate) struct CallSpec {
    pub(crate) operation: String,
    pub(crate) args: Object,
    /// The options of the client. One that is not given is that of [`KEY`]; null takes it away.
    pub(crate) client: Object,
    pub(crate) env: Vec<(String, String)>,
}

/// A request as it was recorded.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// Names in small letters, each with its lines.
    pub(crate) headers: Vec<(String, Vec<String>)>,
    pub(crate) body: Option<Json>,
    pub(crate) body_raw: Option<String>,
}

/// The key of clients that are not given another one.
const KEY: &str = "sk-ant-test-key";

const CLIENT: [&str; 6] =
    ["api_key", "auth_token", "base_url_suffix", "default_headers", "default_query", "max_retries"];

impl RequestVector {
    pub(crate) fn read(json: &Json) -> Result<Self, String> {
        known(json, "the vector", &["name", "call", "request", "error", "error_chain", "requests_sent"])?;
        let call = CallSpec::read(json.get("call").ok_or("there is no `call`")?)?;
        let request = match (json.get("request"), json.get("error")) {
            (Some(request), None) => Some(Recorded::read(request)?),
            (None, Some(_)) => None,
            _ => return Err("there must be either `request` or `error`".to_owned()),
        };
        if json.get("requests_sent").is_some_and(|sent| sent.integer() != Some(0)) {
            return Err("`requests_sent` is not 0 although the SDK is said to have refused".to_owned());
        }
        Ok(Self { call, request })
    }
}

impl CallSpec {
    fn read(json: &Json) -> Result<Self, String> {
        known(json, "`call`", &["operation", "args", "client", "env"])?;
        let mut client = vec![("api_key".to_owned(), Json::Text(KEY.to_owned()))];
        if let Some(options) = json.get("client") {
            client.extend(known(options, "`client`", &CLIENT)?.iter().cloned());
        }
        let args = json.get("args").and_then(Json::object).ok_or("`args` is no object")?;
        Ok(Self {
            operation: text(json, "operation")?.to_owned(),
            args: args.clone(),
            client,
            env: pairs(json.get("env"), "`env`")?,
        })
    }
}

impl Recorded {
    pub(crate) fn read(json: &Json) -> Result<Self, String> {
        known(json, "`request`", &["method", "path", "raw_query", "query", "headers", "body", "body_raw"])?;
        let headers = pairs(json.get("headers"), "`headers`")?;
        let lines = |value: String| value.split(" ||| ").map(str::to_owned).collect();
        let request = Self {
            method: text(json, "method")?.to_owned(),
            path: text(json, "path")?.to_owned(),
            query: query(json.get("query").ok_or("there is no `query`")?)?,
            headers: headers
                .into_iter()
                .map(|(name, value)| (name.to_ascii_lowercase(), lines(value)))
                .collect(),
            body: json.get("body").filter(|body| **body != Json::Null).cloned(),
            body_raw: json.get("body_raw").and_then(Json::text).map(str::to_owned),
        };
        request.check(json.get("raw_query").and_then(Json::text))?;
        Ok(request)
    }

    /// Some facts are recorded twice, and must not contradict each other.
    fn check(&self, raw_query: Option<&str>) -> Result<(), String> {
        if raw_query.is_some_and(|raw| super::http::decode_query(raw) != self.query) {
            return Err("the record contradicts itself: `raw_query` is not `query`".to_owned());
        }
        let Some(raw) = &self.body_raw else { return Ok(()) };
        let body = super::json::parse(raw).map(|body| body.value());
        if body.ok() != Some(self.body.as_ref().map_or(serde_json::Value::Null, Json::value)) {
            return Err("the record contradicts itself: `body_raw` is not `body`".to_owned());
        }
        Ok(())
    }
}

fn query(json: &Json) -> Result<Vec<(String, String)>, String> {
    let pair = |pair: &Json| match pair.array() {
        Some([Json::Text(name), Json::Text(value)]) => Ok((name.clone(), value.clone())),
        _ => Err("`query` holds something else than pairs of texts".to_owned()),
    };
    json.array().ok_or("`query` is no list")?.iter().map(pair).collect()
}
