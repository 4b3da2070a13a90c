//! YAML 1.2 to a tree. `saphyr-parser` takes the text apart and tells the span of each value.
//!
//! The schema is the core schema of YAML 1.2: dates, `yes` and `no` are text. What JSON has no value for is refused.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, StrInput, Tag};

use super::syntax::{SyntaxError, diagnostic};
use super::{Draft, Entry, Kind, NodeId, Part, Place, Sources, Step, scalar};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// How deep sequences and mappings may nest.
const DEEPEST: usize = 64;

/// How many values aliases may add to a document: a few lines of them can stand for more than any memory holds.
const MOST_COPIES: usize = 100_000;

/// Adds the tree of a text, and returns its root.
pub(super) fn read(
    sources: &mut Sources,
    text: usize,
    content: &str,
    diagnostics: &mut Diagnostics,
) -> Result<NodeId, SyntaxError> {
    let mut reader = Reader {
        events: Parser::new_from_str(content),
        offsets: Offsets::of(content),
        sources,
        text,
        diagnostics,
        anchors: HashMap::new(),
        copies: 0,
        depth: 0,
    };
    reader.document()
}

struct Reader<'t, 's, 'd> {
    events: Parser<'t, StrInput<'t>>,
    offsets: Offsets,
    sources: &'s mut Sources,
    text: usize,
    diagnostics: &'d mut Diagnostics,
    /// What is behind each anchor; none while it is being read.
    anchors: HashMap<usize, Option<NodeId>>,
    copies: usize,
    depth: usize,
}

impl<'t> Reader<'t, '_, '_> {
    fn document(&mut self) -> Result<NodeId, SyntaxError> {
        let root = self.sources.next();
        let mut read = None;
        while let Some((event, span)) = self.next()? {
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
                Event::StreamEnd => break,
                _ if read.is_some() => {
                    let help = "keep one of them in a file";
                    return Err(diagnostic("a second document in the same file", self.range(span), help));
                }
                event => read = Some(self.value(event, span, root, Step::Root)?),
            }
        }
        read.ok_or_else(super::syntax::empty)
    }

    fn next(&mut self) -> Result<Option<(Event<'t>, Span)>, SyntaxError> {
        self.events.next().transpose().map_err(|error| self.unreadable(&error))
    }

    fn unreadable(&self, error: &ScanError) -> SyntaxError {
        let at = error.marker().index();
        let range = self.offsets.byte(at)..self.offsets.byte(at + 1);
        let help = "correct it here or shortly before";
        diagnostic(format!("this is no YAML: {}", error.info()), range, help)
    }

    fn range(&self, span: Span) -> Range<usize> {
        self.offsets.byte(span.start.index())..self.offsets.byte(span.end.index())
    }

    /// Adds a value and what it holds, in the order of the text.
    fn value(
        &mut self,
        event: Event<'t>,
        span: Span,
        parent: NodeId,
        step: Step,
    ) -> Result<NodeId, SyntaxError> {
        if let Event::Alias(anchor) = event {
            return self.copy(anchor, span, parent, step);
        }
        let id = self.sources.next();
        let range = self.range(span);
        let (kind, text) = (Kind::Null, self.text);
        self.sources.entries.push(Entry {
            kind,
            text,
            span: range.clone(),
            parent,
            step,
            same: id,
            origin: id,
        });
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(diagnostic(
                "more than 64 sequences and mappings within one another",
                range,
                "nest less",
            ));
        }
        let (kind, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                (scalar_kind(&text, style, tag.as_deref(), range)?, anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                refuse_tag(tag.as_deref(), "seq", &range)?;
                self.begin(anchor);
                (self.sequence(id)?, anchor)
            }
            Event::MappingStart(anchor, tag) => {
                refuse_tag(tag.as_deref(), "map", &range)?;
                self.begin(anchor);
                (self.mapping(id)?, anchor)
            }
            _ => return Err(diagnostic("a value is missing", range, "write one")),
        };
        self.depth -= 1;
        if let Some(entry) = self.sources.entries.get_mut(id.index()) {
            entry.kind = kind;
        }
        self.anchors.insert(anchor, Some(id));
        Ok(id)
    }

    /// Notes that what is behind an anchor is not complete yet. Zero is no anchor.
    fn begin(&mut self, anchor: usize) {
        self.anchors.insert(anchor, None);
    }

    fn sequence(&mut self, id: NodeId) -> Result<Kind, SyntaxError> {
        let mut items = Vec::new();
        while let Some((event, span)) = self.next()? {
            if event == Event::SequenceEnd {
                break;
            }
            items.push(self.value(event, span, id, Step::Index(items.len()))?);
        }
        Ok(Kind::Array(items))
    }

    fn mapping(&mut self, id: NodeId) -> Result<Kind, SyntaxError> {
        let mut members: Vec<NodeId> = Vec::new();
        let mut seen: HashMap<String, NodeId> = HashMap::new();
        let mut merged = Vec::new();
        while let Some((event, span)) = self.next()? {
            let (key, is_plain) = match event {
                Event::MappingEnd => break,
                Event::Scalar(text, style, ..) => (text.into_owned(), style == ScalarStyle::Plain),
                _ => return Err(diagnostic("a key that is not text", self.range(span), "write a text")),
            };
            let range = self.range(span);
            let Some((event, span)) = self.next()? else { break };
            let value = self.value(event, span, id, Step::Key(key.clone(), range))?;
            if key == "<<" && is_plain {
                merged.push(value);
                continue;
            }
            match seen.get(&key) {
                Some(&first) => self.repeated(&key, value, first),
                None => {
                    seen.insert(key, value);
                    members.push(value);
                }
            }
        }
        for value in merged {
            self.merge(value, id, &mut seen, &mut members)?;
        }
        Ok(Kind::Object(members))
    }

    /// Adds the members that `<<` brings along, where the mapping has no such key of its own.
    fn merge(
        &mut self,
        value: NodeId,
        id: NodeId,
        seen: &mut HashMap<String, NodeId>,
        members: &mut Vec<NodeId>,
    ) -> Result<(), SyntaxError> {
        let parts = match Draft::of(self.sources.node(value)) {
            Draft { content: super::Content::Array(items), .. } => items,
            single => vec![single],
        };
        for part in parts {
            let Some(object) = part.object() else {
                let range = self.sources.span(value.into()).1;
                return Err(diagnostic(
                    "`<<` merges what is no mapping",
                    range,
                    "name a mapping by its alias",
                ));
            };
            for (key, member) in object {
                if !seen.contains_key(key) {
                    let added = self.sources.add_member(member.clone(), id, key);
                    seen.insert(key.clone(), added);
                    members.push(added);
                }
            }
        }
        Ok(())
    }

    /// Adds once more what is behind an anchor.
    fn copy(&mut self, anchor: usize, span: Span, parent: NodeId, step: Step) -> Result<NodeId, SyntaxError> {
        let range = self.range(span);
        let Some(target) = self.anchors.get(&anchor).copied().flatten() else {
            return Err(diagnostic("an alias within what it stands for", range, "write the value out"));
        };
        let before = self.sources.entries.len();
        let draft = Draft::of(self.sources.node(target));
        let id = self.sources.add(draft, parent, step);
        self.copies += self.sources.entries.len() - before;
        if self.copies > MOST_COPIES {
            let message = format!("aliases stand for more than {MOST_COPIES} values");
            return Err(diagnostic(message, range, "refer to shared parts with `$ref`"));
        }
        Ok(id)
    }

    fn repeated(&mut self, key: &str, id: NodeId, first: NodeId) {
        let place = |node| Place { node, part: Part::Keyword };
        self.diagnostics.push(
            Diagnostic::new(format!("repeated key `{key}`"), place(id))
                .with_related("first given at", place(first))
                .with_help("keep one of the two"),
        );
    }
}

/// What a scalar is: by its tag, else by its text where it is plain.
fn scalar_kind(
    text: &str,
    style: ScalarStyle,
    tag: Option<&Tag>,
    range: Range<usize>,
) -> Result<Kind, SyntaxError> {
    let is_text = match tag {
        None => style != ScalarStyle::Plain,
        Some(tag) if tag.is_yaml_core_schema() && tag.suffix == "str" => true,
        Some(tag) if tag.is_yaml_core_schema() => false,
        Some(_) => return refuse_tag(tag, "str", &range).map(|()| Kind::Null),
    };
    Ok(if is_text { Kind::String(text.to_owned()) } else { scalar::plain(text) })
}

/// Refuses a tag that is not of the core schema.
fn refuse_tag(tag: Option<&Tag>, usual: &str, range: &Range<usize>) -> Result<(), SyntaxError> {
    match tag {
        Some(tag) if !(tag.is_yaml_core_schema() && tag.suffix == usual) => {
            let message = format!("the tag `{}{}` is not supported", tag.handle, tag.suffix);
            Err(diagnostic(message, range.clone(), "leave it out"))
        }
        _ => Ok(()),
    }
}

/// The byte at which each character begins.
enum Offsets {
    /// Every character is a byte, of this many.
    Same(usize),
    Table(Vec<usize>),
}

impl Offsets {
    fn of(content: &str) -> Self {
        if content.is_ascii() {
            return Self::Same(content.len());
        }
        Self::Table(content.char_indices().map(|(at, _)| at).chain([content.len()]).collect())
    }

    fn byte(&self, character: usize) -> usize {
        match self {
            Self::Same(length) => character.min(*length),
            Self::Table(table) => table.get(character).or(table.last()).copied().unwrap_or_default(),
        }
    }
}
