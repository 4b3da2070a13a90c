//! Ways to write strings and the space between tokens.

use crate::choices::Choices;
use crate::shape::Shape;

/// Parts of strings as JSON spells them; each is one or several whole characters.
const PARTS: [&str; 26] = [
    "a",
    "env_011CZkZ9X2dpNyB7HsEFoRfW",
    "packages",
    " ",
    "é",
    "漢字",
    "🦀",
    "e\u{301}",
    "\u{2028}\u{2029}",
    "\u{7f}\u{80}",
    "\u{feff}",
    "\u{ffff}\u{10ffff}",
    "/",
    r"\/",
    r#"\""#,
    r"\\",
    r"\b\f\n\r\t",
    r"\u0000",
    r"\u001f\u007F",
    r"\u00e9",
    r"\u00E9",
    r"\uD83E\uDD80",
    r"\ud83e\udd80",
    r"\uFFFF",
    r"\\u0041",
    "{\\\"type\\\":\\\"cloud\\\"}",
];

const TIMES: [&str; 7] = [
    "2026-03-15T10:00:00Z",
    "2026-04-02T08:15:30.250Z",
    "2026-03-15T10:00:00.123456789123456789+05:30",
    "2026-12-31T23:59:60Z",
    "2026-03-15t10:00:00z",
    "yesterday",
    "",
];

/// Numbers that some shape has; only the first ones are whole and of 32 bits, then come those of 64.
const NUMBERS: [&str; 10] = [
    "1",
    "0",
    "-2147483648",
    "2147483647",
    "9223372036854775807",
    "-9223372036854775808",
    "0.5",
    "-1.0",
    "6.02214076e+23",
    "123456789012345678901234567890",
];

const SPACES: [&str; 6] = ["", "", " ", "\n", "\t\r\n", "    \n  "];

/// Any string, quotes included.
pub(crate) fn string(choices: &mut Choices) -> String {
    let count = match choices.below(8) {
        0 => 0,
        7 => choices.below(40),
        few => few,
    };
    let parts: String = (0..count).map(|_| choices.pick(&PARTS)).collect();
    format!("\"{parts}\"")
}

/// A string that mostly is a time, quotes included.
pub(crate) fn time_or_string(choices: &mut Choices) -> String {
    match choices.one_in(4) {
        true => string(choices),
        false => format!("\"{}\"", choices.pick(&TIMES)),
    }
}

/// The numbers of a shape.
pub(crate) fn numbers(shape: &Shape) -> &'static [&'static str] {
    match shape {
        Shape::Integer(32) => &NUMBERS[..4],
        Shape::Integer(_) => &NUMBERS[..6],
        _ => &NUMBERS,
    }
}

/// A given string, quotes included; sometimes some of its characters are escaped without need.
pub(crate) fn spelled(text: &str, choices: &mut Choices) -> String {
    if !choices.one_in(12) {
        return serde_json::to_string(text).unwrap();
    }
    let mut spelled = String::from("\"");
    for character in text.chars() {
        match choices.below(3) {
            0 => {
                let quoted = serde_json::to_string(&character).unwrap();
                spelled.push_str(&quoted[1..quoted.len() - 1]);
            }
            1 => escape(character, &mut spelled, |unit| format!("\\u{unit:04x}")),
            _ => escape(character, &mut spelled, |unit| format!("\\u{unit:04X}")),
        }
    }
    spelled.push('"');
    spelled
}

fn escape(character: char, spelled: &mut String, unit: impl Fn(u16) -> String) {
    for code in character.encode_utf16(&mut [0; 2]) {
        spelled.push_str(&unit(*code));
    }
}

/// The spaces of one text, in turn.
#[derive(Clone, Debug)]
pub(crate) struct Spaces {
    row: [&'static str; 7],
    next: usize,
}

impl Spaces {
    pub(crate) fn new(choices: &mut Choices) -> Self {
        let loose = choices.one_in(3);
        let row = std::array::from_fn(|_| if loose { choices.pick(&SPACES) } else { "" });
        Self { row, next: 0 }
    }

    pub(crate) fn none() -> Self {
        Self { row: [""; 7], next: 0 }
    }

    pub(crate) fn push(&mut self, text: &mut String) {
        text.push_str(self.row[self.next]);
        self.next = (self.next + 1) % self.row.len();
    }
}
