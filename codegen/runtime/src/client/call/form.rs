//! Bodies of forms: JSON values as pairs.

use std::ops::ControlFlow;

use super::query::pair;
use crate::json::{ReadError, Reader};

/// The pairs of a JSON object, encoded. Members of objects are `a[b]`. Elements of arrays are `a` again, or `a[0]` where they are
/// objects or `indexed` says so; null is left out.
pub(super) fn encode(json: &str, indexed: bool) -> Result<String, ReadError> {
    let pairs = pairs(json, "", indexed)?;
    let encoded: Vec<String> = pairs.iter().map(|(name, value)| pair(name, value)).collect();
    Ok(encoded.join("&"))
}

/// The pairs of a JSON value below a name.
pub(super) fn pairs(json: &str, name: &str, indexed: bool) -> Result<Vec<(String, String)>, ReadError> {
    let mut form = Form { pairs: Vec::new(), indexed };
    Reader::document(json, |reader| form.value(reader, name))?;
    Ok(form.pairs)
}

struct Form {
    pairs: Vec<(String, String)>,
    indexed: bool,
}

impl Form {
    fn value(&mut self, reader: &mut Reader<'_>, name: &str) -> Result<(), ReadError> {
        match reader.peek() {
            Some(b'{') => self.object(reader, name),
            Some(b'[') => self.array(reader, name),
            Some(b'"') => {
                let text = reader.text()?;
                self.pairs.push((name.to_owned(), text.into_owned()));
                Ok(())
            }
            _ => {
                let text = reader.skip()?;
                if text != "null" {
                    self.pairs.push((name.to_owned(), text.to_owned()));
                }
                Ok(())
            }
        }
    }

    fn object(&mut self, reader: &mut Reader<'_>, name: &str) -> Result<(), ReadError> {
        reader.members(&mut |reader, _, key| {
            let name = if name.is_empty() { key.into_owned() } else { format!("{name}[{key}]") };
            self.value(reader, &name)?;
            Ok(ControlFlow::Continue(()))
        })
    }

    fn array(&mut self, reader: &mut Reader<'_>, name: &str) -> Result<(), ReadError> {
        let mut index = 0;
        reader.items(&mut |reader| {
            let is_nested = matches!(reader.peek(), Some(b'{' | b'['));
            let indexed = format!("{name}[{index}]");
            index += 1;
            self.value(reader, if is_nested || self.indexed { &indexed } else { name })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_becomes_pairs() {
        let json =
            r#"{"a":"x y","n":1.50,"b":true,"z":null,"l":[1,2],"o":{"p":{"q":"r"}},"d":[{"e":1},{"e":2}]}"#;
        let plain = "a=x+y&n=1.50&b=true&l=1&l=2&o%5Bp%5D%5Bq%5D=r&d%5B0%5D%5Be%5D=1&d%5B1%5D%5Be%5D=2";
        assert_eq!(encode(json, false).unwrap(), plain);
        assert_eq!(encode(r#"{"l":[1,2]}"#, true).unwrap(), "l%5B0%5D=1&l%5B1%5D=2");
    }
}
