//! The emulator by the client: what the API does, and what it refuses.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use anthropic_environments::{
    Client, CloudConfigParams, CloudNetworking, EnvironmentConfig, Error, ErrorType, LimitedNetworkParams,
    PackagesParams, SelfHostedConfigParams,
};
use anthropic_environments_emulator::Emulator;

fn client(emulator: &Emulator) -> Client {
    Client::builder().api_key("any").base_url(emulator.url()).with_retries(0).build().unwrap()
}

#[tokio::test]
async fn an_update_keeps_clears_and_deletes() {
    let emulator = Emulator::start().unwrap();
    let environments = client(&emulator).environments();
    let network = LimitedNetworkParams::new().allow_package_managers(true).allowed_hosts(["a.example"]);
    let config = CloudConfigParams::new().networking(network).packages(PackagesParams::new().pip(["numpy"]));
    let created = environments
        .create("a")
        .config(config)
        .description("d")
        .metadata([("k", "v"), ("l", "w")])
        .await
        .unwrap();
    let packages = CloudConfigParams::new().packages(PackagesParams::new().npm(["left-pad"]));
    let call = environments.update(&created.id).config(packages).clear_description();
    let updated = call.metadata([("k", None), ("m", Some("x"))]).await.unwrap();
    assert_eq!((updated.description, updated.metadata.len()), (None, 2));
    let EnvironmentConfig::Cloud(cloud) = updated.config else { panic!("it was a cloud") };
    assert_eq!(
        (cloud.packages.pip, cloud.packages.npm),
        (vec!["numpy".to_owned()], vec!["left-pad".to_owned()])
    );
    let CloudNetworking::Limited(limited) = cloud.networking else { panic!("it was limited") };
    assert_eq!((limited.allow_package_managers, limited.allowed_hosts), (true, vec!["a.example".to_owned()]));
    let empty = environments.update(&created.id).await.unwrap();
    assert_eq!((empty.name.as_str(), empty.metadata.len()), ("a", 2));
    let hosted = environments.update(&created.id).config(SelfHostedConfigParams::new()).await.unwrap();
    assert!(hosted.config.as_self_hosted().is_some());
}

#[tokio::test]
async fn lists_have_pages_and_leave_archived_ones_out() {
    let emulator = Emulator::start().unwrap();
    let environments = client(&emulator).environments();
    for number in 0..7 {
        environments.create(format!("e{number}")).await.unwrap();
    }
    let names = async |call: anthropic_environments::resources::environments::ListCall| {
        let (mut items, mut names) = (call.items(), Vec::new());
        while let Some(environment) = items.next().await {
            names.push(environment.unwrap().name);
        }
        names
    };
    assert_eq!(names(environments.list().limit(3)).await, ["e6", "e5", "e4", "e3", "e2", "e1", "e0"]);
    let first = environments.list().limit(1).await.unwrap().data.remove(0);
    environments.archive(&first.id).await.unwrap();
    assert_eq!(names(environments.list().limit(2)).await.len(), 6);
    assert_eq!(names(environments.list().include_archived(true)).await.len(), 7);
    assert!(environments.archive(&first.id).await.unwrap_err().is_conflict());
    for call in
        [environments.list().limit(0), environments.list().page("page_x"), environments.list().limit(1001)]
    {
        assert!(call.await.unwrap_err().is_bad_request());
    }
}

#[tokio::test]
async fn errors_come_in_the_envelope_of_the_api() {
    let emulator = Emulator::start().unwrap();
    let environments = client(&emulator).environments();
    let kind = |error: &Error| (error.status().unwrap().as_u16(), error.error_type().unwrap());
    let missing = environments.retrieve("env_none").await.unwrap_err();
    assert_eq!(kind(&missing), (404, ErrorType::NotFoundError));
    assert!(missing.request_id().unwrap().starts_with("req_01"));
    let created = environments.create("a").await.unwrap();
    emulator.hold(&created.id);
    assert_eq!(kind(&environments.delete(&created.id).await.unwrap_err()), (409, ErrorType::ConflictError));
    let unnamed = environments.create("").await.unwrap_err();
    assert_eq!(kind(&unnamed), (400, ErrorType::InvalidRequestError));
    let unknown = environments.create("a").with_body_field("color", "red").await.unwrap_err();
    assert!(unknown.message().unwrap().contains("color"), "{unknown}");
    let version =
        environments.retrieve("a").with_header("anthropic-version", "2020-01-01").await.unwrap_err();
    assert!(version.is_bad_request() && version.message().unwrap().contains("anthropic-version"));
    let keyless = client(&emulator).environments().list().with_header("x-api-key", "").await.unwrap_err();
    assert_eq!(kind(&keyless), (401, ErrorType::AuthenticationError));
    assert_eq!(emulator.environments().len(), 1);
}

#[tokio::test]
async fn failures_come_when_they_are_told() {
    let emulator = Emulator::start().unwrap();
    let client = Client::builder().api_key("any").base_url(emulator.url()).build().unwrap();
    emulator.fail_next(529, "overloaded_error", 1);
    assert_eq!(client.environments().create("a").send().await.unwrap().attempts(), 2);
    emulator.limit_rate(30, 1);
    let error = client.environments().list().with_max_wait(std::time::Duration::ZERO).await.unwrap_err();
    assert_eq!((error.is_rate_limited(), error.retry_after().unwrap().as_secs()), (true, 30));
}

#[test]
fn a_seed_is_checked_like_a_call() {
    let seeded = Emulator::builder().seed(r#"{"environments":[{"name":"a"},{"name":"b"}]}"#).unwrap();
    assert_eq!(seeded.start().unwrap().environments().len(), 2);
    for (text, why) in [
        ("{", "EOF"),
        ("[]", "the list `environments`"),
        (r#"{"environments":[{"name":"a"},{"nam":"b"}]}"#, "environments[1]: "),
    ] {
        let error = Emulator::builder().seed(text).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
    let first = Emulator::start().unwrap();
    let port = first.url().rsplit(':').next().unwrap().parse().unwrap();
    assert!(Emulator::builder().port(port).start().is_err(), "the port is in use");
}
