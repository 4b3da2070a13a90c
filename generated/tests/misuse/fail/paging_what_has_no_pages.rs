use anthropic_environments::Client;

fn main() {
    let client = Client::builder().api_key("key").build().unwrap();
    let _ = client.environments().retrieve("env_1").pages();
}
