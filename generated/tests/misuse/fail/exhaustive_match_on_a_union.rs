use anthropic_environments::EnvironmentConfig;

fn show(config: EnvironmentConfig) {
    match config {
        EnvironmentConfig::Cloud(_) => {}
        EnvironmentConfig::SelfHosted(_) => {}
        EnvironmentConfig::Unknown(_) => {}
    }
}

fn main() {
    let _ = show;
}
