use anthropic_environments::{PackagesParams, SelfHostedConfigParams};

fn main() {
    let _ = SelfHostedConfigParams::new().packages(PackagesParams::new());
}
