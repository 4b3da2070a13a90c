use anthropic_environments::EnvironmentUpdateParams;

fn main() {
    let EnvironmentUpdateParams { config: _, description: _, metadata: _, name: _, scope: _ } =
        EnvironmentUpdateParams::new();
}
