use anthropic_environments::PackagesParams;

fn main() {
    let mut packages = PackagesParams::new().r#type();
    packages.r#type = false;
}
