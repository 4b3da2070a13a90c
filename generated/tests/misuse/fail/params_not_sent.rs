#![deny(unused_must_use)]

use anthropic_environments::EnvironmentUpdateParams;

fn main() {
    let params = EnvironmentUpdateParams::new();
    params.clone().description("lost");
}
