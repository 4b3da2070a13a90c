use anthropic_environments::{AnthropicBeta, EnvironmentCreateParams};

fn main() {
    let _ = EnvironmentCreateParams::new("name").betas([AnthropicBeta::FilesApi2025_04_14]);
}
