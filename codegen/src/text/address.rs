//! Bare addresses in prose.

/// The first address of a text: what is before it, the address, and what follows.
pub(super) fn split(text: &str) -> Option<(&str, &str, &str)> {
    // One search for what both schemes begin with: a search for each would read all of the text wherever one of them is missing.
    let (at, _) = text.match_indices("http").find(|(at, _)| is_web(&text[*at..]))?;
    let (before, rest) = text.split_at(at);
    let (address, after) = rest.split_at(end(rest));
    Some((before, address, after))
}

/// Where an address ends: punctuation at its end is not part of it, but a bracket that it opened itself is.
fn end(text: &str) -> usize {
    let is_end = |character: char| {
        character.is_whitespace() || character.is_control() || matches!(character, '<' | '>' | '"')
    };
    let mut address = &text[..text.find(is_end).unwrap_or(text.len())];
    let mut opened = address.matches('(').count();
    let mut closed = address.matches(')').count();
    while let Some(last) = address.chars().next_back() {
        let closes_own = last == ')' && opened >= closed;
        if closes_own
            || !matches!(last, '.' | ',' | ';' | ':' | '(' | ')' | '[' | ']' | '\'' | '*' | '_' | '`')
        {
            break;
        }
        opened -= usize::from(last == '(');
        closed -= usize::from(last == ')');
        address = &address[..address.len() - last.len_utf8()];
    }
    address.len()
}

/// Whether an address leads somewhere on the web, and rustdoc takes it as it is.
pub(super) fn is_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme))
}

/// An address without anything that ends a Markdown link.
pub(super) fn escaped(address: &str) -> String {
    let mut escaped = String::with_capacity(address.len());
    for character in address.chars() {
        let ends_link = character.is_whitespace()
            || character.is_control()
            || matches!(character, '<' | '>' | '(' | ')' | '\\' | '`' | '&' | '*' | '_' | '[' | ']' | '"');
        match ends_link && !matches!(character, '&' | '_' | '*') {
            true => {
                let mut bytes = [0; 4];
                character
                    .encode_utf8(&mut bytes)
                    .bytes()
                    .for_each(|byte| escaped.push_str(&format!("%{byte:02X}")));
            }
            false => escaped.push(character),
        }
    }
    escaped
}

/// Whether a text is one address and nothing else.
pub(crate) fn is_address(text: &str) -> bool {
    split(text).is_some_and(|(before, _, after)| before.is_empty() && after.is_empty())
}
