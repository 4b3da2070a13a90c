use anthropic_environments::{Client, Environment};

fn copy(client: Client, environment: Environment) {
    let _ = client.environments().create_with(environment);
}

fn main() {
    let _ = copy;
}
