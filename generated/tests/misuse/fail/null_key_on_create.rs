use anthropic_environments::EnvironmentCreateParams;

fn main() {
    let _ = EnvironmentCreateParams::new("name").metadata([("old", None::<String>)]);
}
