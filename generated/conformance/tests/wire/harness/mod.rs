//! Wire parity with the official SDK: every recorded vector goes over loopback through the public API, and its verdict is
//! agreement, a shared refusal, a departure that a rule predicts, or disagreement.

mod args;
mod call;
mod client;
mod compare;
mod error_responses;
mod header_rules;
mod http;
pub(crate) mod json;
mod outcome;
mod params;
mod policy;
mod python;
mod query_rules;
mod reading;
mod record;
mod request_rules;
mod request_vector;
mod requests;
mod response_vector;
mod responses;
mod retries;
mod retry_vector;
pub(crate) mod rules;
mod schema;
mod secrets;
mod server;
mod time;
mod typed;
mod validator;
pub(crate) mod vectors;
pub(crate) mod verdict;
mod waits;
mod walks;

use std::time::Duration;

use self::response_vector::ResponseVector;
pub(crate) use self::schema::Schema;
use self::vectors::{Case, Vector};
use self::verdict::Verdict;

/// No vector takes longer, as nothing in it sleeps.
const LIMIT: Duration = Duration::from_secs(20);

/// Judges a vector, on a runtime of its own that ends with it.
pub(crate) fn judge(schema: &Schema, vector: &Vector) -> Verdict {
    let case = match vector.understand() {
        Ok(case) => case,
        Err(why) => return Verdict::Disagree(why),
    };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Verdict::Disagree(error.to_string()),
    };
    let verdict = runtime.block_on(async { tokio::time::timeout(LIMIT, judge_case(schema, &case)).await });
    // A look-up of a host name may still be under way.
    runtime.shutdown_background();
    verdict.unwrap_or_else(|_| Verdict::Disagree(format!("it hangs: no end after {LIMIT:?}")))
}

async fn judge_case(schema: &Schema, case: &Case) -> Verdict {
    match case {
        Case::Request(vector) => requests::judge(schema, vector).await,
        Case::Response(ResponseVector::Reply { operation, args, reply, official }) => {
            responses::judge(schema, operation, args, reply, official).await
        }
        Case::Response(ResponseVector::Walk { args, pages, official }) => {
            walks::judge(schema, args, pages, official).await
        }
        Case::Retry(vector) => retries::judge(schema, vector).await,
    }
}
