//! JSON text seen as a tree whose parts know their exact text.

use serde::de::IgnoredAny;

/// One value of a text.
#[derive(Debug)]
pub(crate) struct Json<'t> {
    pub(crate) raw: &'t str,
    pub(crate) kind: Kind<'t>,
}

#[derive(Debug)]
pub(crate) enum Kind<'t> {
    /// null, a boolean or a number.
    Word,
    /// The text behind all escapes; none where it is no Unicode.
    Text(Option<String>),
    List(Vec<Json<'t>>),
    Object(Vec<(String, Json<'t>)>),
}

impl<'t> Json<'t> {
    /// Splits a text; serde_json says whether it is JSON.
    pub(crate) fn parse(text: &'t str) -> Result<Self, String> {
        serde_json::from_str::<IgnoredAny>(text).map_err(|error| error.to_string())?;
        Ok(Split { text, position: 0 }.value())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        match &self.kind {
            Kind::Object(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The names of an object's members, as they come.
    pub(crate) fn names(&self) -> Vec<&str> {
        match &self.kind {
            Kind::Object(members) => members.iter().map(|(key, _)| key.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether two texts mean the same: keys in any order, strings in any spelling, numbers to the letter.
    pub(crate) fn same(&self, other: &Json<'_>) -> bool {
        match (&self.kind, &other.kind) {
            (Kind::Text(Some(text)), Kind::Text(Some(other))) => text == other,
            (Kind::List(items), Kind::List(others)) => {
                items.len() == others.len() && items.iter().zip(others).all(|(item, other)| item.same(other))
            }
            (Kind::Object(members), Kind::Object(others)) => same_members(members, others),
            _ => self.raw == other.raw,
        }
    }

    /// A key that some object has twice.
    pub(crate) fn repeated_key(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word | Kind::Text(_) => None,
            Kind::List(items) => items.iter().find_map(Self::repeated_key),
            Kind::Object(members) => {
                let mut names = self.names();
                names.sort_unstable();
                let twice = names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0]);
                twice.or_else(|| members.iter().find_map(|(_, value)| value.repeated_key()))
            }
        }
    }
}

fn same_members(members: &[(String, Json<'_>)], others: &[(String, Json<'_>)]) -> bool {
    fn sorted<'m, 't>(members: &'m [(String, Json<'t>)]) -> Vec<&'m (String, Json<'t>)> {
        let mut sorted: Vec<_> = members.iter().collect();
        // A key that comes twice keeps its order.
        sorted.sort_by_key(|(key, _)| key);
        sorted
    }
    members.len() == others.len()
        && sorted(members)
            .iter()
            .zip(sorted(others))
            .all(|((key, value), (other_key, other))| key == other_key && value.same(other))
}

/// Splits text that is known to be JSON.
struct Split<'t> {
    text: &'t str,
    position: usize,
}

impl<'t> Split<'t> {
    fn value(&mut self) -> Json<'t> {
        self.space();
        let start = self.position;
        let kind = match self.byte() {
            b'"' => Kind::Text(self.string()),
            b'[' => Kind::List(self.elements(Self::value)),
            b'{' => Kind::Object(self.elements(|split| {
                let start = split.position;
                let key = split.string();
                let key = key.unwrap_or_else(|| split.text[start..split.position].to_owned());
                split.space();
                split.position += 1;
                (key, split.value())
            })),
            _ => {
                while !matches!(self.byte(), b',' | b']' | b'}' | b' ' | b'\n' | b'\r' | b'\t') {
                    self.position += 1;
                }
                Kind::Word
            }
        };
        Json { raw: &self.text[start..self.position], kind }
    }

    fn elements<E>(&mut self, element: impl Fn(&mut Self) -> E) -> Vec<E> {
        let mut elements = Vec::new();
        self.position += 1;
        loop {
            self.space();
            match self.byte() {
                b']' | b'}' => {
                    self.position += 1;
                    return elements;
                }
                b',' => self.position += 1,
                _ => elements.push(element(self)),
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        let start = self.position;
        self.position += 1;
        while self.byte() != b'"' {
            self.position += if self.byte() == b'\\' { 2 } else { 1 };
        }
        self.position += 1;
        serde_json::from_str(&self.text[start..self.position]).ok()
    }

    fn space(&mut self) {
        while self.position < self.text.len() && self.byte().is_ascii_whitespace() {
            self.position += 1;
        }
    }

    /// The current byte; a comma behind the end, where only a bare word can lead.
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.position).copied().unwrap_or(b',')
    }
}
