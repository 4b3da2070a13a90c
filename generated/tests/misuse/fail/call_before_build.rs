use anthropic_environments::Client;

fn main() {
    let _ = Client::builder().api_key("key").environments();
}
