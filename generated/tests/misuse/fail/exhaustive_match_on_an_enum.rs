use anthropic_environments::EnvironmentScope;

fn main() {
    match EnvironmentScope::Account {
        EnvironmentScope::Organization => {}
        EnvironmentScope::Account => {}
        EnvironmentScope::Unknown(_) => {}
    }
}
