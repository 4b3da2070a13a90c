use anthropic_environments::{EnvironmentConfigParams, UnknownVariant};

fn send(newer: UnknownVariant) -> EnvironmentConfigParams {
    EnvironmentConfigParams::Unknown(newer)
}

fn main() {
    let _ = send;
}
