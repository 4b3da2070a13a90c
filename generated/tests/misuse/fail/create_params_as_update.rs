use anthropic_environments::{Client, EnvironmentCreateParams};

fn main() {
    let client = Client::builder().api_key("key").build().unwrap();
    let _ = client.environments().update_with("env_1", EnvironmentCreateParams::new("name"));
}
