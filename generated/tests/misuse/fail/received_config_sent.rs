use anthropic_environments::{Environment, EnvironmentCreateParams, Presence};

fn copy(environment: Environment) -> EnvironmentCreateParams {
    let mut params = EnvironmentCreateParams::new(environment.name);
    params.config = Presence::Value(environment.config);
    params
}

fn main() {
    let _ = copy;
}
