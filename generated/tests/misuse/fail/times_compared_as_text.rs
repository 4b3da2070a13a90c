use anthropic_environments::Timestamp;

fn main() {
    let _ = Timestamp::from("2026-03-15T10:00:00Z") < Timestamp::from("2026-03-15T10:00:00+01:00");
}
