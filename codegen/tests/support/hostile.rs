//! Text that wants to be code, and how to see that it is none.

use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

/// Texts of which each became code, a warning or a broken file once.
pub(crate) const TRICKS: &[&str] = &[
    "~~~\npanic!(\"run\");\n~~~",
    "```\npanic!(\"run\");\n```",
    "````rust\npanic!(\"run\");\n````",
    "- a\n\n\t\tpanic!(\"run\");",
    "> ~~~\n> panic!(\"run\");",
    "1. ```no_run\n   panic!(\"run\");\n   ```",
    "a\n\n    panic!(\"run\");",
    "a\r```\rpanic!(\"run\");\r```\r",
    "a\u{2028}```\u{2028}panic!(\"run\");",
    "a\nfn run() {}",
    "a\rfn run() {}",
    "*/ fn run() {} /*",
    "\"] fn run() {} #[doc = \"",
    "\u{202e}run\u{2066}",
    "&#x202e;&#10;&#0;&#13;```",
    "a\0b",
    "[`run`](Self::run) [run] [run][] <Run> <div> [^1]\n\n[^1]: a\n\n[run]: Self::run",
    "![a](https://a.example/b.png) <https://a.example/`> <std::run> http://a/(((([[",
    "| a |\n|---|\n| `|` <b> |",
    "a\n===\nb\n---\n# c #",
    "- [ ] a\n- [x] b",
    "",
    " \t\r\n",
];

const FRAGMENTS: &[&str] = &[
    "```",
    "~~~",
    "````",
    "`",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\t",
    "\t\t",
    "    ",
    " ",
    "- ",
    "* ",
    "> ",
    "1. ",
    "7) ",
    "+ ",
    "rust",
    "no_run",
    "should_panic",
    "panic!(\"run\");",
    "fn run() {}",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{feff}",
    "\0",
    "\u{85}",
    "\u{2028}",
    "*/",
    "/*",
    "//",
    "///",
    "//!",
    "\"",
    "\\",
    "#",
    "# ",
    "#[",
    "]",
    "[",
    "(",
    ")",
    "[a](Self::b)",
    "[`x`]",
    "[x]: y",
    "[^1]",
    "[^1]: ",
    "<script>",
    "</div>",
    "<!--",
    "<a@b.c>",
    "<std::x>",
    "&#x202e;",
    "&#10;",
    "&amp;",
    "&lt;",
    "{",
    "}",
    "|",
    "| a |\n|---|\n",
    "***",
    "**",
    "*",
    "__",
    "_",
    "~~",
    "~",
    "---",
    "===",
    "=",
    "![",
    "](",
    "http://a",
    "https://a.example/(b",
    "text",
    "a",
    "é",
    "日本",
    "é\u{301}",
    "'",
    "$",
    "%7D",
    "[ ] ",
    "```rust\n",
    "```no_run\n",
    "```no_run\npanic!(\"run\");\n```\n",
    "<",
    ">",
];

/// Fragments in any order, with odd characters between them.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let fragment = prop_oneof![
        9 => prop::sample::select(FRAGMENTS).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(fragment, 0..14).prop_map(|fragments| fragments.concat())
}

/// How many cases a property runs: `HOSTILE_CASES`, else what CI has time for.
pub(crate) fn cases(usual: u32) -> u32 {
    std::env::var("HOSTILE_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

/// Checks that a file is Rust without hidden characters, and that rustdoc finds nothing in it to run, to resolve or to render but text.
pub(crate) fn check_file(path: &str, text: &str) {
    let is_hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    assert!(!text.contains(is_hidden), "{path}: {text}");
    if !path.ends_with(".rs") {
        return;
    }
    syn::parse_str::<syn::File>(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    let mut docs = String::new();
    for line in text.lines().map(str::trim_start).chain([""]) {
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            Some(line) => docs.extend([line.strip_prefix(' ').unwrap_or(line), "\n"]),
            None => check_docs(path, &std::mem::take(&mut docs)),
        }
    }
}

fn check_docs(path: &str, docs: &str) {
    let mut broken = |_: pulldown_cmark::BrokenLink<'_>| Some(("broken".into(), "".into()));
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut is_example = false;
    for event in Parser::new_with_broken_link_callback(docs, options, Some(&mut broken)) {
        let is_text = match &event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language)))
                if language.as_ref() == "no_run" =>
            {
                is_example = true;
                true
            }
            Event::Text(code) if is_example => is_call(code),
            Event::End(TagEnd::CodeBlock) => {
                is_example = false;
                true
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                ["text", "json", "sh", "bash", "http", "yaml", "python"].contains(&language.as_ref())
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => false,
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let is_own = is_ours(dest_url, docs);
                is_own
                    || *link_type == LinkType::Email
                    || dest_url.starts_with("http://")
                    || dest_url.starts_with("https://")
            }
            Event::Start(Tag::Image { .. } | Tag::HtmlBlock | Tag::FootnoteDefinition(_)) => false,
            Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => false,
            _ => true,
        };
        assert!(is_text, "{path}: {event:?} in\n{docs}");
    }
}

/// Whether code is an example of a call: imports, and one statement in which all that comes of the document is a name or a literal.
fn is_call(code: &str) -> bool {
    let lines = code.lines().map(|line| line.strip_prefix("# ").unwrap_or(line));
    let Ok(file) = syn::parse_str::<syn::File>(&lines.collect::<Vec<_>>().join("\n")) else { return false };
    let [syn::Item::Fn(example)] = file.items.as_slice() else { return false };
    example.sig.ident == "example"
        && example.block.stmts.iter().all(|statement| match statement {
            syn::Stmt::Item(syn::Item::Use(_)) => true,
            syn::Stmt::Local(local) => local.init.as_ref().is_some_and(|init| is_value(&init.expr)),
            syn::Stmt::Expr(expression, _) => is_value(expression),
            _ => false,
        })
}

/// Whether an expression is made of calls, names and literals alone.
fn is_value(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Lit(_) | syn::Expr::Path(_) => true,
        syn::Expr::Try(inner) => is_value(&inner.expr),
        syn::Expr::Await(inner) => is_value(&inner.base),
        syn::Expr::Unary(inner) => is_value(&inner.expr),
        syn::Expr::Array(inner) => inner.elems.iter().all(is_value),
        syn::Expr::Tuple(inner) => inner.elems.iter().all(is_value),
        syn::Expr::Call(call) => is_value(&call.func) && call.args.iter().all(is_value),
        syn::Expr::MethodCall(call) => is_value(&call.receiver) && call.args.iter().all(is_value),
        _ => false,
    }
}

/// Links to items of the emitted crate; none of the tricks knows one.
fn is_ours(address: &str, docs: &str) -> bool {
    // A long name moves the end of the line into the sentence.
    let line = docs.replace('\n', " ");
    let is_of_method =
        line.contains("but takes the whole request body") && !["Self::run", "Self::b"].contains(&address);
    address == "Self::send"
        || address.starts_with("client_runtime::")
        || (is_of_method && address.starts_with("Self::"))
        || docs == "Builder of a [`Client`].\n"
        || is_setter(address, docs)
}

/// A setter, and the field for what fits no other, say one sentence that links to a field.
fn is_setter(address: &str, docs: &str) -> bool {
    let field = address.strip_prefix("field@").and_then(|path| path.rsplit_once("::"));
    let line = docs.replace('\n', " ");
    let others = "Fields whose values are of another type than those of";
    field.is_some_and(|(_, name)| {
        line == format!("Sets [`{name}`]({address}). ")
            || line == format!("{others} [`{name}`]({address}), verbatim. ")
    })
}
