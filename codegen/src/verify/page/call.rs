//! The `curl` call of an example.

use super::Trouble;

/// A call as a shell would run it.
#[derive(Clone, Debug, Default)]
pub(in crate::verify) struct Call {
    /// The line where it begins.
    pub(in crate::verify) line: usize,
    /// Upper case.
    pub(in crate::verify) method: String,
    /// Without query.
    pub(in crate::verify) url: String,
    /// Names and values of the query, as they are written.
    pub(in crate::verify) query: Vec<(String, String)>,
    /// Names, values and lines of the headers.
    pub(in crate::verify) headers: Vec<(String, String, usize)>,
    /// The body, with its line.
    pub(in crate::verify) body: Option<(serde_json::Value, usize)>,
}

/// One word of a shell command, and the line where it begins.
type Word = (String, usize);

impl Call {
    /// Reads the lines of an example.
    pub(super) fn read(lines: &[(usize, &str)], line: usize) -> Result<Self, Trouble> {
        let mut words = words(lines)?.into_iter();
        match words.next() {
            Some((word, _)) if word == "curl" => {}
            Some((word, line)) => {
                return Err((line, format!("the example begins with `{word}`, not with `curl`")));
            }
            None => return Err((line, "the page ends before its example".to_owned())),
        }
        let mut call = Self { line, ..Self::default() };
        while let Some((word, line)) = words.next() {
            let mut value = || {
                words.next().ok_or_else(|| (line, format!("nothing follows `{word}`: the page is not whole")))
            };
            match word.as_str() {
                "-H" | "--header" => {
                    let (header, line) = value()?;
                    call.headers.push(header_of(&header, line)?);
                }
                "-X" | "--request" => call.method = value()?.0.to_uppercase(),
                "-d" | "--data" | "--data-raw" | "--json" => {
                    let (body, line) = value()?;
                    call.body = Some((json(&body, line)?, line));
                }
                _ if word.starts_with('-') => {}
                _ => call.set_url(&word),
            }
        }
        if call.url.is_empty() {
            return Err((line, "the example calls no URL: the page is not whole".to_owned()));
        }
        if call.method.is_empty() {
            call.method = if call.body.is_some() { "POST" } else { "GET" }.to_owned();
        }
        Ok(call)
    }

    fn set_url(&mut self, word: &str) {
        let (url, query) = word.split_once('?').unwrap_or((word, ""));
        self.url = url.to_owned();
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        self.query = pairs
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
    }

    /// The value of a header.
    pub(in crate::verify) fn header(&self, name: &str) -> Option<(&str, usize)> {
        let found = self.headers.iter().find(|(found, ..)| found.eq_ignore_ascii_case(name))?;
        Some((&found.1, found.2))
    }
}

fn header_of(text: &str, line: usize) -> Result<(String, String, usize), Trouble> {
    let (name, value) =
        text.split_once(':').ok_or_else(|| (line, format!("`{text}` is no header with its value")))?;
    Ok((name.trim().to_owned(), value.trim().to_owned(), line))
}

/// JSON of a page.
pub(super) fn json(text: &str, line: usize) -> Result<serde_json::Value, Trouble> {
    serde_json::from_str(text).map_err(|error| {
        let place = line + error.line().saturating_sub(1);
        let cut = if error.is_eof() { ": the page is not whole" } else { "" };
        (place, format!("this is no JSON: {}{cut}", without_place(&error)))
    })
}

/// The message without line and column, which count from the beginning of the JSON.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(message, _)| message.to_owned())
}

/// Words as a shell splits them: quotes of both kinds, and a backslash at the end of a line.
fn words(lines: &[(usize, &str)]) -> Result<Vec<Word>, Trouble> {
    let mut words: Vec<Word> = Vec::new();
    let mut word: Option<Word> = None;
    let mut quote: Option<(char, usize)> = None;
    for (number, line) in lines {
        let mut characters = line.chars().peekable();
        while let Some(character) = characters.next() {
            let add = |word: &mut Option<Word>, character: Option<char>| {
                let word = word.get_or_insert_with(|| (String::new(), *number));
                word.0.extend(character);
            };
            match (character, quote.map(|(quote, _)| quote)) {
                (_, Some(open)) if character == open => quote = None,
                ('\\', Some('"')) => add(&mut word, characters.next()),
                (_, Some(_)) => add(&mut word, Some(character)),
                ('\'' | '"', None) => {
                    quote = Some((character, *number));
                    add(&mut word, None);
                }
                ('\\', None) => match characters.next() {
                    Some(escaped) => add(&mut word, Some(escaped)),
                    None => words.extend(word.take()),
                },
                (_, None) if character.is_whitespace() => words.extend(word.take()),
                (_, None) => add(&mut word, Some(character)),
            }
        }
        match quote {
            Some(_) => {
                if let Some(word) = &mut word {
                    word.0.push('\n');
                }
            }
            None => words.extend(word.take()),
        }
    }
    match quote {
        Some((_, line)) => {
            Err((line, "a quote that opens here is never closed: the page is not whole".to_owned()))
        }
        None => Ok(words),
    }
}
