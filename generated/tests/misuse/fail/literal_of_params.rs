use anthropic_environments::SelfHostedConfigParams;

fn main() {
    let _ = SelfHostedConfigParams {};
}
