//! CommonMark of the schema to CommonMark that rustdoc reads in the same way: wrapped, with brackets and HTML escaped, so that no text becomes a broken link.

/// Columns of prose behind `/// `.
pub(super) const WIDTH: usize = 110;

/// The lines of a text. Fenced code stays as it is, but is never a doctest.
pub(super) fn markdown(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut paragraph = String::new();
    let mut in_code = false;
    for line in text.trim().lines() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") {
            flush(&mut paragraph, &mut lines);
            lines.push(if in_code { "```" } else { fence(trimmed) }.to_owned());
            in_code = !in_code;
        } else if in_code {
            lines.push(line.trim_end().to_owned());
        } else if trimmed.is_empty() {
            flush(&mut paragraph, &mut lines);
            lines.push(String::new());
        } else {
            if starts_block(trimmed) {
                flush(&mut paragraph, &mut lines);
            }
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(trimmed);
        }
    }
    flush(&mut paragraph, &mut lines);
    if in_code {
        lines.push("```".to_owned());
    }
    lines
}

/// A name or value of the schema as a code span. A span cannot be empty.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() {
        return "the empty string".to_owned();
    }
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest + 1);
    let blank = if longest > 0 { " " } else { "" };
    format!("{ticks}{blank}{}{blank}{ticks}", text.replace(['\n', '\r'], " "))
}

/// The opening of a code block: any language but Rust, which rustdoc would compile.
fn fence(line: &str) -> &str {
    match line {
        "```json" | "```sh" | "```bash" | "```http" | "```yaml" | "```python" => line,
        _ => "```text",
    }
}

/// Whether a line of Markdown must not be joined to the one before it.
fn starts_block(line: &str) -> bool {
    let marks = ["- ", "* ", "+ ", "> ", "#", "|", "---", "==="];
    let digits = line.trim_start_matches(|first: char| first.is_ascii_digit());
    marks.iter().any(|mark| line.starts_with(mark)) || (digits.len() < line.len() && digits.starts_with(". "))
}

fn flush(paragraph: &mut String, lines: &mut Vec<String>) {
    if !paragraph.is_empty() {
        wrap(paragraph, lines);
        paragraph.clear();
    }
}

/// Breaks at spaces outside code spans; what follows a list's mark is indented below it.
fn wrap(text: &str, lines: &mut Vec<String>) {
    let indent = match text {
        text if text.starts_with("- ") || text.starts_with("* ") || text.starts_with("+ ") => "  ",
        text if starts_block(text) && text.starts_with(|first: char| first.is_ascii_digit()) => "   ",
        _ => "",
    };
    let mut line = String::new();
    for word in words(text) {
        let fits = line.is_empty() || line.chars().count() + 1 + word.chars().count() <= WIDTH;
        // A word that would start a list or a heading stays where it is.
        if !fits && !starts_block(&format!("{word} ")) {
            lines.push(std::mem::replace(&mut line, indent.to_owned()));
        } else if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
    }
    lines.push(line);
}

/// Escaped words; a code span is a part of one word, with its spaces.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut rest = text;
    while let Some(at) = rest.find('`') {
        let (prose, ticks) = rest.split_at(at);
        push_prose(prose, &mut words);
        let (span, behind) = code_span(ticks);
        let last = words.last_mut();
        match span.is_empty() {
            true => last.into_iter().for_each(|word| word.push_str("\\`")),
            false => last.into_iter().for_each(|word| word.push_str(span)),
        }
        rest = behind;
    }
    push_prose(rest, &mut words);
    words.retain(|word| !word.is_empty());
    words
}

/// The code span with which a text begins, and what is behind it; an empty span and what is behind the backtick where no other backticks close it.
fn code_span(text: &str) -> (&str, &str) {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mut at = ticks;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        if run == ticks {
            return text.split_at(start + run);
        }
        at = start + run;
    }
    ("", &text[1..])
}

fn push_prose(text: &str, words: &mut Vec<String>) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            words.push(String::new());
        }
        if let Some(last) = words.last_mut() {
            escape_word(word, last);
        }
    }
}

/// Escapes what rustdoc would read as a link or as HTML, and makes links of bare addresses.
fn escape_word(word: &str, escaped: &mut String) {
    let Some(at) = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min() else {
        return escape_text(word, escaped);
    };
    let (before, address) = word.split_at(at);
    let (address, behind) = address.split_at(address_end(address));
    // An address that stands in angle brackets is a link already.
    let (before, behind) = match (before.strip_suffix('<'), behind.strip_prefix('>')) {
        (Some(before), Some(behind)) => (before, behind),
        _ => (before, behind),
    };
    escape_text(before, escaped);
    escaped.push_str(&format!("<{address}>"));
    escape_word(behind, escaped);
}

/// Where an address ends: punctuation behind it is not part of it, but a bracket that it opened itself is.
fn address_end(text: &str) -> usize {
    let end = text.find(['<', '>', '"']).unwrap_or(text.len());
    let mut address = &text[..end];
    while let Some(last) = address.chars().next_back() {
        let closes_own = last == ')' && address.matches('(').count() >= address.matches(')').count();
        if closes_own || !matches!(last, '.' | ',' | ';' | ':' | ')' | ']' | '\'' | '*' | '_') {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address.len()
}

fn escape_text(text: &str, escaped: &mut String) {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_escape = character == '\\' && characters.peek().is_some_and(char::is_ascii_punctuation);
        if is_escape {
            escaped.push(character);
            escaped.extend(characters.next());
            continue;
        }
        if matches!(character, '[' | ']' | '<' | '>' | '\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_and_html_are_made_harmless() {
        assert_eq!(markdown("a [link] of <T> and `Vec<T>[0]`"), ["a \\[link\\] of \\<T\\> and `Vec<T>[0]`"]);
        assert_eq!(markdown("C:\\dir, but \\[not\\] twice"), ["C:\\\\dir, but \\[not\\] twice"]);
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(markdown("see https://a.example/b, or not"), ["see <https://a.example/b>, or not"]);
        assert_eq!(markdown("see <https://a.example/b>."), ["see <https://a.example/b>."]);
        assert_eq!(markdown("(https://a.example/b_(c).)"), ["(<https://a.example/b_(c)>.)"]);
        assert_eq!(markdown("[it](https://a.example)"), ["\\[it\\](<https://a.example>)"]);
    }

    #[test]
    fn code_spans_stay_and_lone_backticks_open_none() {
        assert_eq!(markdown("an odd ` tick [x]"), ["an odd \\` tick \\[x\\]"]);
        assert_eq!(markdown("`` a`[b] `` [c]"), ["`` a`[b] `` \\[c\\]"]);
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("a\nb"), "`a b`");
    }

    #[test]
    fn long_lines_wrap_and_lists_stay() {
        let lines = markdown(&format!("{}\n- one\n- two\n\nend", "an odd ` tick ".repeat(20)));
        assert!(lines.len() > 5 && lines.iter().all(|line| line.chars().count() <= WIDTH), "{lines:#?}");
        assert_eq!(&lines[lines.len() - 4..], ["- one", "- two", "", "end"]);
    }

    #[test]
    fn code_is_never_a_doctest() {
        assert_eq!(markdown("```\nfn x() {}\n```"), ["```text", "fn x() {}", "```"]);
        assert_eq!(markdown("    indented"), ["indented"]);
    }
}
