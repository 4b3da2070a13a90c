//! Circles in a graph. Walked with a stack of its own: a chain of references may be longer than a call stack.

use crate::source::Place;

/// Where an edge leads, and where it is written.
pub(super) type Edge = (usize, Place);

/// Nodes that lead from one to the next and from the last to the first.
pub(super) struct Cycle {
    pub(super) nodes: Vec<usize>,
    /// Where the edge is written that closes it.
    pub(super) place: Place,
}

/// One circle for each edge that leads back; each circle of the graph shares a node with one of them.
pub(super) fn cycles(edges: &[Vec<Edge>]) -> Vec<Cycle> {
    let mut found = Vec::new();
    let mut state = vec![State::New; edges.len()];
    for start in 0..edges.len() {
        walk(start, edges, &mut state, &mut found);
    }
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    OnPath,
    Done,
}

fn walk(start: usize, edges: &[Vec<Edge>], state: &mut [State], found: &mut Vec<Cycle>) {
    if state.get(start) != Some(&State::New) {
        return;
    }
    // Each node of the path, and which of its edges comes next.
    let mut path = vec![(start, 0)];
    set(state, start, State::OnPath);
    while let Some((node, next)) = path.last_mut() {
        let (node, edge) = (*node, edges.get(*node).and_then(|edges| edges.get(*next)));
        *next += 1;
        let Some(&(target, place)) = edge else {
            set(state, node, State::Done);
            path.pop();
            continue;
        };
        match state.get(target) {
            Some(State::New) => {
                set(state, target, State::OnPath);
                path.push((target, 0));
            }
            Some(State::OnPath) => {
                let nodes = path.iter().map(|(node, _)| *node).skip_while(|&node| node != target).collect();
                found.push(Cycle { nodes, place });
            }
            Some(State::Done) | None => {}
        }
    }
}

fn set(states: &mut [State], node: usize, state: State) {
    if let Some(slot) = states.get_mut(node) {
        *slot = state;
    }
}
