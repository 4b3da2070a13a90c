use anthropic_environments::{Extra, SelfHostedConfig};

fn main() {
    let _ = SelfHostedConfig { extra: Extra::new() };
}
