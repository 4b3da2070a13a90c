//! Fragments of URIs that are JSON pointers (RFC 6901, section 6).

use percent_encoding::percent_decode_str;

/// What is wrong with a fragment, and what to do about it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed {
    pub(super) message: String,
    pub(super) help: &'static str,
}

/// The JSON pointer that a fragment spells: percent-encoding is undone, the escapes of the pointer are not.
pub(super) fn pointer(fragment: &str) -> Result<String, Malformed> {
    if let Some(escape) = fragment.match_indices('%').find_map(|(at, _)| bad_escape(&fragment[at..])) {
        return Err(Malformed {
            message: format!("`{escape}` in `#{fragment}` is not a percent-encoded byte"),
            help: "write `%` and two hexadecimal digits; `%25` is a percent sign",
        });
    }
    let decoded = percent_decode_str(fragment).decode_utf8();
    decoded.map(|pointer| pointer.into_owned()).map_err(|_| Malformed {
        message: format!("`#{fragment}` is not UTF-8 after percent-decoding"),
        help: "percent-encode the bytes of the name in UTF-8",
    })
}

/// A name within a JSON pointer without its escapes.
pub(super) fn name(token: &str) -> Result<String, Malformed> {
    let is_bad = |(at, _): &(usize, &str)| !matches!(token.as_bytes().get(at + 1), Some(b'0' | b'1'));
    match token.match_indices('~').find(is_bad) {
        None => Ok(token.replace("~1", "/").replace("~0", "~")),
        Some((at, _)) => Err(Malformed {
            message: format!("`{}` in `{token}` is not an escape", first(&token[at..], 2)),
            help: "write `~0` for `~` and `~1` for `/`",
        }),
    }
}

/// The first characters of a text that begins with `%` but not with a percent-encoded byte.
fn bad_escape(text: &str) -> Option<&str> {
    let digits = text.bytes().skip(1).take(2).filter(u8::is_ascii_hexdigit).count();
    (digits < 2).then(|| first(text, 3))
}

fn first(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).map_or(text, |(at, _)| &text[..at])
}
