//! Events of the Markdown parser to lines of Markdown.

use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Tag, TagEnd};

use super::inline::{Escape, Words, code};
use super::visible::visible;
use super::{address, wrap};

/// Quotes and lists within one another; what is deeper is written at this depth.
const DEEPEST: usize = 6;

/// The languages of code blocks that are kept. None is Rust, which rustdoc would run.
pub(super) const LANGUAGES: [&str; 7] = ["text", "json", "sh", "bash", "http", "yaml", "python"];

/// Lines of one block.
type Block = Vec<String>;

/// A quote, a list or an item of a list that is being written.
#[derive(Debug)]
struct Frame {
    kind: FrameKind,
    blocks: Vec<Block>,
}

#[derive(Debug)]
enum FrameKind {
    Root,
    Quote,
    /// The number of the next item, and whether items hold paragraphs.
    List(Option<u64>, bool),
    Item,
}

/// Writes blocks of Markdown in a form that is read alike by everyone.
pub(super) struct Writer {
    frames: Vec<Frame>,
    /// Containers that are deeper than [`DEEPEST`].
    too_deep: usize,
    words: Words,
    escape: Escape,
    heading: Option<String>,
    code: Option<(String, String)>,
    /// What closes each open link; none within a link that is left out.
    links: Vec<Option<String>>,
    /// Addresses say themselves what they are.
    is_in_autolink: bool,
    table: Option<Table>,
    /// All that is meant to be read, without blanks.
    shown: String,
}

#[derive(Debug, Default)]
struct Table {
    alignments: Vec<Alignment>,
    cells: Vec<String>,
    lines: Block,
}

impl Writer {
    pub(super) fn new(escape: Escape) -> Self {
        Self {
            frames: vec![Frame { kind: FrameKind::Root, blocks: Vec::new() }],
            too_deep: 0,
            words: Words::new(escape),
            escape,
            heading: None,
            code: None,
            links: Vec::new(),
            is_in_autolink: false,
            table: None,
            shown: String::new(),
        }
    }

    /// The lines, and the characters that are meant to be read.
    pub(super) fn finish(mut self) -> (Vec<String>, String) {
        self.paragraph();
        let blocks = self.frames.pop().map(|root| root.blocks).unwrap_or_default();
        (joined(blocks, true), self.shown)
    }

    pub(super) fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.text(&text)
            }
            Event::Code(text) => self.code_span(&text),
            Event::SoftBreak | Event::HardBreak => self.words.space(),
            Event::Rule => self.block(vec!["---".to_owned()]),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => {
                self.paragraph();
                self.loosen();
            }
            Tag::HtmlBlock => self.paragraph(),
            Tag::Heading { level, .. } => {
                self.paragraph();
                self.heading = Some("#".repeat(level as usize));
            }
            Tag::BlockQuote(_) => self.open(FrameKind::Quote),
            Tag::List(first) => self.open(FrameKind::List(first, false)),
            Tag::Item => self.open(FrameKind::Item),
            Tag::CodeBlock(kind) => {
                self.paragraph();
                self.code = Some((language(&kind).to_owned(), String::new()));
            }
            Tag::Table(alignments) => {
                self.paragraph();
                self.table = Some(Table { alignments, ..Table::default() });
            }
            Tag::Emphasis => self.mark("*"),
            Tag::Strong => self.mark("**"),
            Tag::Strikethrough => self.mark("~~"),
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url),
            Tag::Image { dest_url, .. } => self.link(LinkType::Inline, &dest_url),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.paragraph(),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => self.close(),
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::TableHead => self.end_row(true),
            TagEnd::TableRow => self.end_row(false),
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    self.block(table.lines);
                }
            }
            TagEnd::Emphasis => self.mark("*"),
            TagEnd::Strong => self.mark("**"),
            TagEnd::Strikethrough => self.mark("~~"),
            TagEnd::Link | TagEnd::Image => self.end_link(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((_, code)) = &mut self.code {
            code.push_str(text);
            return;
        }
        if self.is_in_autolink {
            return;
        }
        let text = visible(text);
        self.show(&text);
        self.words.text(&text, !self.links.is_empty());
    }

    fn code_span(&mut self, text: &str) {
        let span = code(text);
        self.show(span.trim_matches('`'));
        self.words.raw(&span);
    }

    fn mark(&mut self, mark: &str) {
        if self.escape == Escape::Needed {
            self.words.raw(mark);
        }
    }

    fn link(&mut self, link_type: LinkType, address: &str) {
        let address = visible(address);
        let is_address = matches!(link_type, LinkType::Autolink | LinkType::Email);
        let is_kept = address::is_web(&address) || link_type == LinkType::Email;
        match (is_address, is_kept) {
            (true, true) => {
                self.show(&address);
                self.words.raw(&format!("<{address}>"));
                self.is_in_autolink = true;
                self.links.push(None);
            }
            (true, false) => {
                self.words.text("<", true);
                self.show("<");
                self.links.push(Some(">".to_owned()));
            }
            (false, true) if self.links.is_empty() && self.escape == Escape::Needed => {
                self.words.raw("[");
                self.links.push(Some(format!("]({})", address::escaped(&address))));
            }
            (false, _) => {
                self.words.text("[", true);
                self.show("[");
                self.links.push(Some(format!("]({address})")));
            }
        }
    }

    fn end_link(&mut self) {
        self.is_in_autolink = false;
        let Some(Some(closing)) = self.links.pop() else { return };
        let is_link = self.escape == Escape::Needed && self.links.is_empty() && closing.starts_with("](http");
        if is_link {
            return self.words.raw(&closing);
        }
        self.show(&closing);
        self.words.text(&closing, !self.links.is_empty());
    }

    fn show(&mut self, text: &str) {
        self.shown.extend(text.chars().filter(|character| !character.is_whitespace()));
    }

    fn block(&mut self, block: Block) {
        if let Some(frame) = self.frames.last_mut().filter(|_| !block.is_empty()) {
            frame.blocks.push(block);
        }
    }

    /// Ends a paragraph, also one that has no tags because it stands in a tight list.
    fn paragraph(&mut self) {
        let words = self.words.take();
        let width = wrap::WIDTH.saturating_sub(2 * (self.frames.len() - 1));
        self.block(wrap::lines(&words, width));
    }

    fn end_heading(&mut self) {
        let words = self.words.take();
        let Some(heading) = self.heading.take() else { return };
        self.block(vec![format!("{heading} {}", words.join(" "))]);
    }

    fn end_code(&mut self) {
        let Some((language, text)) = self.code.take() else { return };
        let text = visible(&text);
        self.show(&text);
        let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        let lines = text.lines().map(|line| line.trim_end().to_owned());
        let opening = format!("{fence}{language}");
        self.block([opening].into_iter().chain(lines).chain([fence]).collect());
    }

    fn end_cell(&mut self) {
        let cell = self.words.take().join(" ").replace('|', "\\|");
        if let Some(table) = &mut self.table {
            table.cells.push(cell);
        }
    }

    fn end_row(&mut self, is_head: bool) {
        let Some(table) = &mut self.table else { return };
        let cells = std::mem::take(&mut table.cells);
        table.lines.push(format!("| {} |", cells.join(" | ")));
        if is_head {
            let marks = table.alignments.iter().map(|alignment| match alignment {
                Alignment::None => "---",
                Alignment::Left => ":--",
                Alignment::Center => ":-:",
                Alignment::Right => "--:",
            });
            table.lines.push(format!("| {} |", marks.collect::<Vec<_>>().join(" | ")));
        }
    }

    fn loosen(&mut self) {
        let mut frames = self.frames.iter_mut().rev();
        let (item, list) = (frames.next(), frames.next());
        if let (
            Some(Frame { kind: FrameKind::Item, .. }),
            Some(Frame { kind: FrameKind::List(_, loose), .. }),
        ) = (item, list)
        {
            *loose = true;
        }
    }

    fn open(&mut self, kind: FrameKind) {
        self.paragraph();
        if self.frames.len() > DEEPEST || self.too_deep > 0 {
            self.too_deep += 1;
            return;
        }
        self.frames.push(Frame { kind, blocks: Vec::new() });
    }

    fn close(&mut self) {
        self.paragraph();
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let Some(Frame { kind, blocks }) = self.frames.pop() else { return };
        match kind {
            FrameKind::Root => {}
            FrameKind::Quote => {
                self.block(
                    joined(blocks, true)
                        .iter()
                        .map(|line| format!("> {line}").trim_end().to_owned())
                        .collect(),
                );
            }
            FrameKind::List(_, loose) => self.block(joined(blocks, loose)),
            FrameKind::Item => self.item(blocks),
        }
    }

    fn item(&mut self, blocks: Vec<Block>) {
        let Some(Frame { kind: FrameKind::List(number, loose), .. }) = self.frames.last_mut() else { return };
        let mark = match number {
            Some(number) => {
                let mark = format!("{number}. ");
                *number += 1;
                mark
            }
            None => "- ".to_owned(),
        };
        let lines = joined(blocks, *loose);
        let indent = " ".repeat(mark.len());
        let mut item: Block = vec![mark.trim_end().to_owned()];
        for (index, line) in lines.iter().enumerate() {
            match (index, line.is_empty()) {
                (0, _) => item = vec![format!("{mark}{line}")],
                (_, true) => item.push(String::new()),
                (_, false) => item.push(format!("{indent}{line}")),
            }
        }
        self.block(item);
    }
}

/// Blocks line under line, with an empty one between them where they are loose.
fn joined(blocks: Vec<Block>, loose: bool) -> Block {
    let mut lines = Vec::new();
    for block in blocks {
        if loose && !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(block);
    }
    lines
}

fn language<'k>(kind: &'k CodeBlockKind<'_>) -> &'k str {
    match kind {
        CodeBlockKind::Fenced(language) if LANGUAGES.contains(&language.as_ref()) => language,
        _ => "text",
    }
}
