use anthropic_environments::Environment;

fn main() {
    let _ = Environment::default();
}
