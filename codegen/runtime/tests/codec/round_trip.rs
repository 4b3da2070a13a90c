//! What is read is written back.

use serde_json::Value;

use crate::models::Job;

const JOB: &str = r#"{"id":"job_1","plan":{"hosts":["a"],"retries":3,"type":"fixed"},"ended_at":null,"labels":{},"version":2,"stable":true}"#;

#[test]
fn a_job_by_every_entry_point() {
    let job: Job = serde_json::from_str(JOB).unwrap();
    assert_eq!(job, serde_json::from_slice::<Job>(JOB.as_bytes()).unwrap());
    assert_eq!(job, serde_json::from_reader::<_, Job>(JOB.as_bytes()).unwrap());
    let value: Value = serde_json::from_str(JOB).unwrap();
    assert_eq!(job, serde_json::from_value::<Job>(value.clone()).unwrap());
    assert_eq!(serde_json::to_string(&job).unwrap(), JOB);
    assert_eq!(serde_json::to_value(&job).unwrap(), value);
}
