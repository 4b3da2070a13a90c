use anthropic_environments::EnvironmentUpdateParams;

fn main() {
    let _ = EnvironmentUpdateParams::new().clear_metadata();
}
