//! Parameters that are arrays, objects or anything else: how OpenAPI writes them as text.

use std::ops::ControlFlow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::Call;
use super::form;
use crate::json::{ReadError, Reader};

/// How the parts of a parameter become text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `name=a,b`; objects as `name=k,v`.
    Form,
    /// `name=a&name=b`; objects as `k=v`.
    FormExploded,
    /// `a,b`; objects as `k,v`.
    Simple,
    /// `a,b`; objects as `k=v`.
    SimpleExploded,
    /// `name=a b`.
    Space,
    /// `name=a|b`.
    Pipe,
    /// `name[k]=v`, at any depth.
    Deep,
    /// `.a,b`.
    Label,
    /// `.a.b`; objects as `.k=v`.
    LabelExploded,
    /// `;name=a,b`.
    Matrix,
    /// `;name=a;name=b`; objects as `;k=v`.
    MatrixExploded,
    /// The value as JSON.
    Json,
}

/// What is encoded in a cookie: everything that could end it or be taken for a part of another one.
const COOKIE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b':');

/// The parts of a value. What is nested deeper is JSON.
enum Parts {
    None,
    One(String),
    List(Vec<String>),
    Members(Vec<(String, String)>),
}

impl Call {
    /// Sets a query parameter of any shape.
    pub fn query_styled<T: Serialize>(
        mut self,
        name: &'static str,
        style: Style,
        value: impl Into<T>,
    ) -> Self {
        let value: T = value.into();
        match pairs(name, style, &value) {
            Ok(pairs) => {
                self.parts.styled_query.retain(|(known, _)| *known != name);
                self.parts.styled_query.push((name, pairs));
            }
            Err(why) => self.refuse(name, &why),
        }
        self
    }

    /// Sets a path parameter of any shape.
    pub fn path_styled<T: Serialize>(
        mut self,
        name: &'static str,
        style: Style,
        value: impl Into<T>,
    ) -> Self {
        let value: T = value.into();
        match text(name, style, &value) {
            Ok(text) => {
                self.parts.path.retain(|(known, _)| *known != name);
                self.parts.path.push((name, text.unwrap_or_default()));
            }
            Err(why) => self.refuse(name, &why),
        }
        self
    }

    /// Sets a header parameter of any shape. The name is in lower case.
    pub fn header_styled<T: Serialize>(
        mut self,
        name: &'static str,
        style: Style,
        value: impl Into<T>,
    ) -> Self {
        let value: T = value.into();
        match text(name, style, &value) {
            Ok(text) => {
                self.parts.headers.retain(|(known, _)| *known != name);
                self.parts.headers.extend(text.map(|text| (name, vec![text])));
            }
            Err(why) => self.refuse(name, &why),
        }
        self
    }

    /// Sets a cookie.
    pub fn cookie_styled<T: Serialize>(
        mut self,
        name: &'static str,
        style: Style,
        value: impl Into<T>,
    ) -> Self {
        let value: T = value.into();
        match text(name, style, &value) {
            Ok(text) => {
                self.parts.cookies.retain(|(known, _)| *known != name);
                let encoded = text.map(|text| utf8_percent_encode(&text, COOKIE).to_string());
                self.parts.cookies.extend(encoded.map(|text| (name, text)));
            }
            Err(why) => self.refuse(name, &why),
        }
        self
    }

    fn refuse(&mut self, name: &str, why: &str) {
        let refused = format!("the parameter `{name}` cannot be written: {why}");
        self.parts.refused.get_or_insert(refused);
    }
}

/// The pairs of a query.
fn pairs(name: &str, style: Style, value: &impl Serialize) -> Result<Vec<(String, String)>, String> {
    let json = serde_json::to_string(value).map_err(|error| error.to_string())?;
    if style == Style::Deep {
        return form::pairs(&json, name, true).map_err(|_| WRONG.to_owned());
    }
    let of_name = |text: String| vec![(name.to_owned(), text)];
    Ok(match (parts(&json, style)?, style) {
        (Parts::None, _) => Vec::new(),
        (Parts::One(text), _) => of_name(text),
        (Parts::List(list), Style::FormExploded) => list.into_iter().flat_map(of_name).collect(),
        (Parts::Members(members), Style::FormExploded) => members,
        (Parts::List(list), Style::Space) => of_name(list.join(" ")),
        (Parts::List(list), Style::Pipe) => of_name(list.join("|")),
        (Parts::List(list), _) if list.is_empty() => Vec::new(),
        (Parts::List(list), _) => of_name(list.join(",")),
        (Parts::Members(members), Style::Space) => of_name(joined(&members, " ", " ")),
        (Parts::Members(members), Style::Pipe) => of_name(joined(&members, "|", "|")),
        (Parts::Members(members), _) => of_name(joined(&members, ",", ",")),
    })
}

/// The text of a parameter that is one; none for null.
fn text(name: &str, style: Style, value: &impl Serialize) -> Result<Option<String>, String> {
    let json = serde_json::to_string(value).map_err(|error| error.to_string())?;
    let named = |value: &str| format!(";{name}={value}");
    Ok(Some(match (parts(&json, style)?, style) {
        (Parts::None, _) => return Ok(None),
        (Parts::One(text), Style::Label | Style::LabelExploded) => format!(".{text}"),
        (Parts::One(text), Style::Matrix | Style::MatrixExploded) => named(&text),
        (Parts::One(text), _) => text,
        (Parts::List(list), Style::Label) => format!(".{}", list.join(",")),
        (Parts::List(list), Style::LabelExploded) => format!(".{}", list.join(".")),
        (Parts::List(list), Style::Matrix) => named(&list.join(",")),
        (Parts::List(list), Style::MatrixExploded) => list.iter().map(|item| named(item)).collect(),
        (Parts::List(list), _) => list.join(","),
        (Parts::Members(members), Style::Label) => format!(".{}", joined(&members, ",", ",")),
        (Parts::Members(members), Style::LabelExploded) => format!(".{}", joined(&members, "=", ".")),
        (Parts::Members(members), Style::Matrix) => named(&joined(&members, ",", ",")),
        (Parts::Members(members), Style::MatrixExploded) => format!(";{}", joined(&members, "=", ";")),
        (Parts::Members(members), Style::SimpleExploded) => joined(&members, "=", ","),
        (Parts::Members(members), _) => joined(&members, ",", ","),
    }))
}

fn joined(members: &[(String, String)], within: &str, between: &str) -> String {
    let members: Vec<String> = members.iter().map(|(key, value)| format!("{key}{within}{value}")).collect();
    members.join(between)
}

/// What JSON that cannot be read comes to.
const WRONG: &str = "it is not JSON";

fn parts(json: &str, style: Style) -> Result<Parts, String> {
    if style == Style::Json {
        return Ok(Parts::One(json.to_owned()));
    }
    Reader::document(json, read).map_err(|_| WRONG.to_owned())
}

fn read(reader: &mut Reader<'_>) -> Result<Parts, ReadError> {
    match reader.peek() {
        Some(b'[') => {
            let mut list = Vec::new();
            reader.items(&mut |reader| {
                list.extend(scalar(reader)?);
                Ok(())
            })?;
            Ok(Parts::List(list))
        }
        Some(b'{') => {
            let mut members = Vec::new();
            reader.members(&mut |reader, _, key| {
                members.extend(scalar(reader)?.map(|value| (key.into_owned(), value)));
                Ok(ControlFlow::Continue(()))
            })?;
            Ok(Parts::Members(members))
        }
        _ => Ok(scalar(reader)?.map_or(Parts::None, Parts::One)),
    }
}

/// The text of a value; none for null.
fn scalar(reader: &mut Reader<'_>) -> Result<Option<String>, ReadError> {
    if reader.peek() == Some(b'"') {
        return Ok(Some(reader.text()?.into_owned()));
    }
    let text = reader.skip()?;
    Ok((text != "null").then(|| text.to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn query(style: Style, value: serde_json::Value) -> String {
        let pairs = pairs("q", style, &value).unwrap();
        pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    #[test]
    fn queries_are_written_as_the_standard_says() {
        let (list, object) = (|| json!(["a", 1]), || json!({"k": "v", "n": true}));
        assert_eq!(query(Style::Form, list()), "q=a,1");
        assert_eq!(query(Style::FormExploded, list()), "q=a&q=1");
        assert_eq!(query(Style::Space, list()), "q=a 1");
        assert_eq!(query(Style::Pipe, list()), "q=a|1");
        assert_eq!(query(Style::Form, object()), "q=k,v,n,true");
        assert_eq!(query(Style::FormExploded, object()), "k=v&n=true");
        assert_eq!(query(Style::Deep, json!({"a": {"b": [1, 2]}, "c": null})), "q[a][b][0]=1&q[a][b][1]=2");
        assert_eq!(query(Style::Json, object()), r#"q={"k":"v","n":true}"#);
        assert_eq!(query(Style::Form, json!(null)), "");
    }

    #[test]
    fn paths_and_headers_are_written_as_the_standard_says() {
        let of = |style, value: serde_json::Value| text("p", style, &value).unwrap().unwrap();
        let (list, object) = (|| json!(["a", 1]), || json!({"k": "v", "n": true}));
        assert_eq!(of(Style::Simple, list()), "a,1");
        assert_eq!(of(Style::Simple, object()), "k,v,n,true");
        assert_eq!(of(Style::SimpleExploded, object()), "k=v,n=true");
        assert_eq!(of(Style::Label, list()), ".a,1");
        assert_eq!(of(Style::LabelExploded, list()), ".a.1");
        assert_eq!(of(Style::LabelExploded, object()), ".k=v.n=true");
        assert_eq!(of(Style::Matrix, json!(5)), ";p=5");
        assert_eq!(of(Style::Matrix, list()), ";p=a,1");
        assert_eq!(of(Style::MatrixExploded, list()), ";p=a;p=1");
        assert_eq!(of(Style::MatrixExploded, object()), ";k=v;n=true");
    }
}
