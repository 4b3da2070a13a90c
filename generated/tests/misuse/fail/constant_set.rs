use anthropic_environments::CloudConfigParams;

fn main() {
    let mut config = CloudConfigParams::new();
    config.r#type = "self_hosted".to_owned();
}
