//! Near names for misspelt ones.

/// Longer words are not compared: nobody mistypes them by one letter only, and comparing costs the product of the lengths.
const LONGEST: usize = 80;

/// Fewer letters begin too many names.
const SHORTEST_ABBREVIATION: usize = 3;

/// The help `did you mean …?` for a name that is not among `known`, if one of them is near.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).map(|name| format!("did you mean `{name}`?"))
}

/// The name that differs least from `word`, if it differs little: by a third of its letters at most, whatever their case. Of equally near ones the first. If there is
/// none, the first name that begins with `word`: an abbreviation.
fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.to_lowercase().chars().take(LONGEST + 1).collect();
    if word.len() > LONGEST {
        return None;
    }
    let limit = word.len().div_ceil(3);
    let mut best: Option<(usize, &str)> = None;
    let mut whole: Option<&str> = None;
    for name in known {
        let letters: Vec<char> = name.to_lowercase().chars().take(LONGEST + 1).collect();
        if word.len() >= SHORTEST_ABBREVIATION && letters.starts_with(&word) {
            whole = whole.or(Some(name));
        }
        if letters.len() > LONGEST || letters.len().abs_diff(word.len()) > limit {
            continue;
        }
        let distance = distance(&word, &letters);
        if distance <= limit && distance < letters.len() && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name).or(whole)
}

/// How many letters must be added, dropped, replaced or swapped with their neighbour to make one word of the other.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, &letter) in one.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, &counterpart) in other.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX - 1);
            let replaced = at(&last, column) + usize::from(letter != counterpart);
            let mut least = replaced.min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            let is_swap = row > 0
                && column > 0
                && one.get(row - 1) == Some(&counterpart)
                && other.get(column - 1) == Some(&letter);
            if is_swap {
                least = least.min(at(&before_last, column - 1) + 1);
            }
            current.push(least);
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or(one.len())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn one_slip_is_found() {
        let known = ["pattern", "properties", "required", "type"];
        assert_eq!(nearest("patern", known), Some("pattern"));
        assert_eq!(nearest("proprties", known), Some("properties"));
        assert_eq!(nearest("tpye", known), Some("type"));
        assert_eq!(nearest("Required", known), Some("required"));
    }

    #[test]
    fn an_abbreviation_is_understood() {
        assert_eq!(nearest("int", ["string", "integer"]), Some("integer"));
        assert_eq!(nearest("in", ["string", "integer"]), None);
    }

    #[test]
    fn other_words_are_not_offered() {
        assert_eq!(nearest("colour", ["pattern", "type"]), None);
        assert_eq!(nearest("x", ["y"]), None);
        assert_eq!(nearest("", ["type"]), None);
        assert_eq!(nearest(&"a".repeat(10_000), ["a"]), None);
    }

    #[test]
    fn the_first_of_equally_near_names_is_taken() {
        assert_eq!(nearest("cat", ["bat", "rat"]), Some("bat"));
    }
}
