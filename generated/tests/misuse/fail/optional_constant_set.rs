use anthropic_environments::PackagesParams;

fn main() {
    let _ = PackagesParams::new().r#type("package");
}
