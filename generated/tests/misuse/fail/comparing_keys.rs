use anthropic_environments::Secret;

fn main() {
    let _ = Secret::from("key") == Secret::from("guess");
}
