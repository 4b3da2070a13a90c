//! Names that want to be something else in Rust, in a file system or in the emitted crate.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proc_macro2::{TokenStream, TokenTree};

use crate::dice::Dice;
use crate::{cargo, disk};

const PLAIN: &[&str] = &[
    "anchor", "berth", "crane", "dock", "engine", "ferry", "gauge", "harbour", "island", "jetty", "keel",
    "lamp", "mast", "net", "oar", "pier", "quay", "rope", "sail", "tide", "unit", "vessel", "wharf", "yard",
    "zone",
];

/// Each was broken once, or is of the same kind.
const HOSTILE: &[&str] = &[
    "2fa",
    "1e5",
    "-1",
    "+1",
    "0",
    "0x",
    "_",
    "__",
    "a_1",
    "a1",
    "A1",
    "clear__0x",
    "clear_a",
    "clear_",
    "without_default_a",
    "a_with",
    "日本",
    "名",
    "größe",
    "ß",
    "ŉ",
    "ǆ",
    "ĸ",
    "ª",
    "İ",
    "ſ",
    "Ⅷ",
    "𝐀",
    "𝐀b",
    "e\u{301}",
    "é",
    "а",
    "ѕ",
    "א",
    "\u{200d}",
    "a\u{200d}b",
    "a\u{202e}b",
    "a\rb",
    "a\nb",
    "a\0b",
    "",
    " ",
    "a b",
    "a.b",
    "a/b",
    "a\\b",
    "a%20b",
    "a\"b",
    "a'b",
    "a`b",
    "{a}",
    "//",
    "/*",
    "*/",
    "r#a",
    "#a",
    "$a",
    "a::b",
    "crate",
    "self",
    "Self",
    "super",
    "type",
    "gen",
    "async",
    "await",
    "try",
    "union",
    "dyn",
    "macro_rules",
    "static",
    "raw",
    "safe",
    "con",
    "aux",
    "nul",
    "prn",
    "com1",
    "lpt9",
    "CON",
    "core",
    "std",
    "alloc",
    "test",
    "proc_macro",
    "client_runtime",
    "mod",
    "lib",
    "main",
    "client",
    "error",
    "models",
    "resources",
    "runtime",
    "root",
    "Root",
    "Client",
    "ClientBuilder",
    "Error",
    "Extra",
    "extra",
    "Unknown",
    "unknown",
    "new",
    "default",
    "clone",
    "fmt",
    "eq",
    "from",
    "into",
    "send",
    "send_raw",
    "items",
    "pages",
    "builder",
    "from_env",
    "build",
    "inner",
    "body",
    "params",
    "call",
    "with_retries",
    "with_timeout",
    "with_header",
    "with_transport",
    "base_url",
    "credential",
    "deref",
    "drop",
    "hash",
    "serialize",
    "deserialize",
    "Option",
    "Some",
    "None",
    "Ok",
    "Err",
    "Result",
    "Vec",
    "String",
    "str",
    "i64",
    "bool",
    "u8",
    "Box",
    "BTreeMap",
    "Default",
    "Iterator",
    "Into",
    "ToString",
    "AsRef",
    "Fn",
    "Drop",
    "Send",
    "Sync",
    "Sized",
    "Page",
    "Operation",
    "Call",
    "Method",
    "HeaderDefault",
    "ResponseKind",
    "Api",
    "Secret",
    "a",
    "value",
    "key",
    "item",
    "name",
    "reader",
    "serializer",
    "map",
    "result",
    "T",
    "S",
    "E",
    "vec",
    "format",
    "env",
    "concat",
    "API",
];

/// Pieces that are joined.
const PIECES: &[&str] = &[
    "a", "A", "1", "0", "_", "-", " ", ".", "é", "日", "ß", "ǆ", "𝐀", "e\u{301}", "clear_", "with_", "new",
    "Call", "Unknown", "x", "b", "B", "2", "type", "extra", "\u{200d}", "+", "Params", "_with", "ſ", "Ĳ",
    "ª",
];

/// Something that is a key, a value or an id.
pub(crate) fn name(dice: &mut Dice) -> String {
    match dice.roll(100) {
        0..=54 => plain(dice),
        55..=74 => (*dice.of(HOSTILE)).to_owned(),
        75..=86 => dice.of(words()).clone(),
        87 => dice.of(PIECES).repeat(50 + dice.roll(350)),
        _ => (0..=dice.roll(3)).map(|_| *dice.of(PIECES)).collect(),
    }
}

fn plain(dice: &mut Dice) -> String {
    let name = dice.of(PLAIN);
    match dice.roll(4) {
        0 => format!("{name}_{}", dice.of(PLAIN)),
        1 => format!("{name}-{}", dice.of(PLAIN)),
        _ => (*name).to_owned(),
    }
}

/// Every word of the runtime and of what is emitted for one document.
fn words() -> &'static [String] {
    static WORDS: OnceLock<Vec<String>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words = BTreeSet::new();
        for folder in ["runtime/src", "tests/golden/paging/expected", "tests/golden/directions/expected"] {
            for text in disk::read_tree(&cargo::package().join(folder)).into_values() {
                let tokens = String::from_utf8(text).unwrap().parse::<TokenStream>();
                collect(tokens.unwrap(), &mut words);
            }
        }
        words.into_iter().collect()
    })
}

fn collect(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => collect(group.stream(), words),
            TokenTree::Ident(word) => {
                words.insert(word.to_string());
            }
            _ => {}
        }
    }
}
