use anthropic_environments::CloudNetworkingParams;

fn show(networking: CloudNetworkingParams) {
    match networking {
        CloudNetworkingParams::Unrestricted(_) => {}
        CloudNetworkingParams::Limited(_) => {}
    }
}

fn main() {
    let _ = show;
}
