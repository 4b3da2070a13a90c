//! CommonMark of the document to CommonMark that rustdoc can only read as text.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TextMergeStream};

use super::blocks::{LANGUAGES, Writer};
use super::inline::Escape;
use super::visible::visible;
use super::{address, prose, wrap};

/// What the document's authors may use.
const READ: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// What rustdoc reads, smart punctuation aside, which changes how text looks and nothing else.
const RUSTDOC: Options = READ.union(Options::ENABLE_FOOTNOTES).union(Options::ENABLE_TASKLISTS);

/// The lines of a text, wrapped. Code blocks are never doctests; brackets and HTML are text; links lead to the web.
///
/// What was written is read again as rustdoc would: if that shows anything else, everything is escaped, and at last the text is shown as it is.
pub(crate) fn markdown(text: &str) -> Vec<String> {
    let text = visible(text);
    let text = text.trim();
    prose::lines(text).unwrap_or_else(|| read(text))
}

/// The lines of a text that is read as Markdown.
pub(super) fn read(text: &str) -> Vec<String> {
    let written = [Escape::Needed, Escape::Everything].into_iter().map(|escape| {
        let mut writer = Writer::new(escape);
        TextMergeStream::new(Parser::new_ext(text, READ)).for_each(|event| writer.event(event));
        writer.finish()
    });
    let harmless = written.into_iter().find(|(lines, shown)| reads_as(&lines.join("\n"), shown));
    harmless.map_or_else(|| verbatim(text), |(lines, _)| lines)
}

/// Whether rustdoc would show this text, and nothing but text.
fn reads_as(markdown: &str, shown: &str) -> bool {
    let mut expected = shown.chars();
    let mut broken = |_: pulldown_cmark::BrokenLink<'_>| Some(("broken".into(), "".into()));
    let parser = Parser::new_with_broken_link_callback(markdown, RUSTDOC, Some(&mut broken));
    for event in parser {
        let text = match &event {
            Event::Text(text) | Event::Code(text) => text,
            event if is_harmless(event) => continue,
            _ => return false,
        };
        let mut letters = text.chars().filter(|character| !character.is_whitespace());
        if !letters.all(|letter| expected.next() == Some(letter)) {
            return false;
        }
    }
    expected.next().is_none()
}

fn is_harmless(event: &Event<'_>) -> bool {
    match event {
        Event::Start(Tag::CodeBlock(kind)) => {
            matches!(kind, CodeBlockKind::Fenced(language) if LANGUAGES.contains(&language.as_ref()))
        }
        Event::Start(Tag::Link { link_type, dest_url, .. }) => {
            address::is_web(dest_url) || *link_type == LinkType::Email
        }
        Event::Start(Tag::Image { .. } | Tag::HtmlBlock | Tag::FootnoteDefinition(_)) => false,
        Event::Start(_) | Event::End(_) | Event::SoftBreak | Event::HardBreak | Event::Rule => true,
        _ => false,
    }
}

/// The text as a block of code.
fn verbatim(text: &str) -> Vec<String> {
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let words = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let lines = text.lines().flat_map(|line| wrap::lines(&words(line), wrap::WIDTH));
    [format!("{fence}text")].into_iter().chain(lines).chain([fence.clone()]).collect()
}
#[cfg(test)]
mod tests {
    use super::super::{WIDTH, code};
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
        assert_eq!(markdown("[it](https://a.example)"), ["[it](https://a.example)"]);
        assert_eq!(markdown("[it](Self::send)"), ["\\[it\\](Self::send)"]);
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
        for hostile in ["a\n\n    b", "~~~\nb\n~~~", "- a\n\n\t\tb", "> ```rust\n> b", "1. ~~~no_run\n   b"] {
            let lines = markdown(hostile).join("\n");
            assert!(lines.contains("```text\n") && !lines.contains("~~~"), "{lines}");
        }
    }
}
