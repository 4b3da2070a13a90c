use anthropic_environments::{LimitedNetworkParams, SelfHostedConfigParams};

fn main() {
    let _ = SelfHostedConfigParams::new().networking(LimitedNetworkParams::new());
}
