use anthropic_environments::{CloudNetworkingParams, PackagesParams};

fn main() {
    let _ = CloudNetworkingParams::Limited(PackagesParams::new());
}
