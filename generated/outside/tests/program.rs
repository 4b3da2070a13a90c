//! Each feature of the client, used once.

use std::time::Duration;

use anthropic_environments::mock::Mock;
use anthropic_environments::{
    Client, CloudConfigParams, Environment, EnvironmentConfig, EnvironmentConfigParams,
    EnvironmentCreateParams, ErrorType, HyperTransport, PackagesParams, ReqwestTransport, SelfHostedConfig,
    TowerTransport, TracingObserver, TransportService,
};
use anthropic_environments_emulator::Emulator;
use outside::{ServiceError, count_keys, service};
use serde::Deserialize;

fn client(emulator: &Emulator) -> Client {
    Client::builder().api_key("any").base_url(emulator.url()).build().unwrap()
}

#[tokio::test]
async fn a_web_service_has_the_client_as_its_state() -> anyhow::Result<()> {
    let emulator = Emulator::start()?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/teams/data/environments", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, service(client(&emulator))).await });
    let http = reqwest::Client::builder().no_proxy().build()?;
    let post = async |body: &'static str| {
        http.post(&url).header("content-type", "application/json").body(body).send().await
    };
    let made = post(r#"{"name":"a"}"#).await?.text().await?;
    assert!(made.contains(r#""metadata":{"team":"data"}"#), "{made}");
    assert_eq!(post(r#"{"name":""}"#).await?.status(), 400);
    Ok(())
}

#[tokio::test]
async fn a_mocked_test_is_short() {
    let mock = Mock::new();
    mock.environments().create().returns_error(409, ErrorType::ConflictError);
    let error = mock.client().environments().create("a").await.unwrap_err();
    let error = anyhow::Error::from(ServiceError::from(error));
    assert_eq!(
        format!("{error:#}"),
        "the environment cannot be made: POST /v1/environments: 409 Conflict: conflict_error: \
                                      The mock responds with conflict_error. (request id req_mock)"
    );
}

#[tokio::test]
async fn environments_are_keys_and_times_are_instants() -> anyhow::Result<()> {
    let mock = Mock::new();
    let environment = |id: &str, at: &str| {
        let config = EnvironmentConfig::SelfHosted(SelfHostedConfig::new());
        Environment::new(id, None, config, at, [("team", "data")], "n", at)
    };
    let page =
        [environment("env_1", "2026-03-15T10:00:00Z"), environment("env_2", "2026-03-15T12:30:00+02:00")];
    mock.environments().list().returns(anthropic_environments::EnvironmentList::new(page.clone()));
    let counts = count_keys(&mock.client()).await?;
    assert_eq!((counts.len(), counts[&page[0]]), (2, 1));
    let [first, second] = page.map(|environment| jiff::Timestamp::try_from(&environment.created_at).unwrap());
    assert_eq!((second - first).get_seconds(), 1_800);
    Ok(())
}

#[tokio::test]
async fn calls_are_tasks_that_can_be_cancelled() -> anyhow::Result<()> {
    let emulator = Emulator::start()?;
    let client = client(&emulator);
    let calls: Vec<_> =
        (0..8).map(|at| tokio::spawn(client.environments().create(format!("e{at}")).send())).collect();
    for call in calls {
        call.await??;
    }
    let slow = client.environments().retrieve("env_none").send();
    assert!(tokio::time::timeout(Duration::from_secs(5), slow).await?.is_err());
    let aborted = tokio::spawn(client.environments().list().send());
    aborted.abort();
    assert_eq!(emulator.environments().len(), 8);
    Ok(())
}

#[tokio::test]
async fn an_environment_is_copied_in_three_lines() -> anyhow::Result<()> {
    let emulator = Emulator::start()?;
    let environments = client(&emulator).environments();
    let packages = PackagesParams::new().pip(["numpy"]);
    let source = environments.create("a").config(CloudConfigParams::new().packages(packages)).await?;
    let config = EnvironmentConfigParams::try_from(&source.config)?;
    let copy = environments.create("b").config(config).maybe_description(source.description).await?;
    assert_eq!(copy.config, source.config);
    Ok(())
}

#[test]
fn blocking_needs_no_runtime() -> anyhow::Result<()> {
    let emulator = Emulator::start()?;
    let client = client(&emulator);
    client.environments().create("a").send_blocking()?;
    let names: Result<Vec<_>, _> = client
        .environments()
        .list()
        .items()
        .blocking()
        .map(|item| item.map(|environment| environment.name))
        .collect();
    assert_eq!(names?, ["a"]);
    Ok(())
}

#[tokio::test]
async fn other_transports_do_the_same() -> anyhow::Result<()> {
    let emulator = Emulator::start()?;
    let over_reqwest = ReqwestTransport::build(reqwest::Client::builder().no_proxy())?;
    let limited = tower::ServiceBuilder::new()
        .concurrency_limit(2)
        .service(TransportService::new(HyperTransport::builder().without_proxy().build()?));
    let builder = Client::builder().api_key("any").base_url(emulator.url());
    for client in [
        builder.clone().with_transport(over_reqwest).build()?,
        builder.clone().with_transport(TowerTransport::new(limited)).build()?,
        builder.without_proxy().build()?,
    ] {
        client.environments().create("a").await?;
    }
    assert_eq!(emulator.environments().len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_subscriber_sees_what_happens() -> anyhow::Result<()> {
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);
    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    let (emulator, lines) = (Emulator::start()?, Lines::default());
    emulator.fail_next(529, "overloaded_error", 1);
    let client = client(&emulator).with_options(|options| options.with_observer(TracingObserver))?;
    let written = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter("anthropic_environments=info")
        .with_ansi(false)
        .with_writer(move || written.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    client.environments().create("secret-name").await?;
    let text = String::from_utf8(lines.0.lock().unwrap().clone())?;
    assert!(text.contains("url.template=\"/v1/environments\"") && !text.contains("secret-name"), "{text}");
    Ok(())
}

#[tokio::test]
async fn spans_are_exported_to_opentelemetry() -> anyhow::Result<()> {
    use opentelemetry::trace::{SpanKind, Status, TracerProvider};
    use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider};
    use tracing_subscriber::layer::SubscriberExt;

    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("program"));
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(layer));

    let emulator = Emulator::start()?;
    emulator.fail_next(529, "overloaded_error", 1);
    let client = client(&emulator).with_options(|options| options.with_observer(TracingObserver))?;
    client.environments().retrieve("env_none").await.unwrap_err();

    let spans = exporter.get_finished_spans()?;
    let names: Vec<&str> = spans.iter().map(|span| span.name.as_ref()).collect();
    assert_eq!(names, ["attempt", "attempt", "GET /v1/environments/{environment_id}"]);
    let call = &spans[2];
    assert_eq!((&call.span_kind, matches!(call.status, Status::Error { .. })), (&SpanKind::Client, true));
    assert!(spans[..2].iter().all(|attempt| attempt.parent_span_id == call.span_context.span_id()));
    let attribute = |name: &str| {
        let found = call.attributes.iter().find(|attribute| attribute.key.as_str() == name);
        found.map(|attribute| attribute.value.to_string())
    };
    assert_eq!(attribute("http.response.status_code").as_deref(), Some("404"));
    assert_eq!(attribute("http.request.resend_count").as_deref(), Some("1"));
    assert_eq!(attribute("error.type").as_deref(), Some("404"));
    Ok(())
}

/// What a program reads from its configuration.
#[derive(Debug, Deserialize, PartialEq)]
struct Configuration {
    environment: EnvironmentCreateParams,
}

#[test]
fn configuration_may_be_yaml_and_toml() -> anyhow::Result<()> {
    let yaml = "environment:\n  name: a\n  metadata: {team: data}\n  config:\n    type: cloud\n    packages: {pip: [numpy]}\n";
    let toml = "[environment]\nname = \"a\"\nmetadata = {team = \"data\"}\n\
                [environment.config]\ntype = \"cloud\"\npackages = {pip = [\"numpy\"]}\n";
    let (yaml, toml): (Configuration, Configuration) = (serde_saphyr::from_str(yaml)?, toml::from_str(toml)?);
    assert_eq!(yaml, toml);
    Ok(())
}
