use anthropic_environments::EnvironmentCreateParams;

fn main() {
    let _ = EnvironmentCreateParams::new("name").clear_metadata();
}
