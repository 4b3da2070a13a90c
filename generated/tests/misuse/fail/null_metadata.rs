use anthropic_environments::{EnvironmentUpdateParams, Presence};

fn main() {
    let mut params = EnvironmentUpdateParams::new();
    params.metadata = Presence::Null;
}
