//! One line of the table.

use std::collections::BTreeMap;

/// What came of one document.
#[derive(Default)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) operations: usize,
    pub(super) schemas: usize,
    /// By code.
    pub(super) warnings: BTreeMap<String, usize>,
    /// Parts that were left out.
    pub(super) omissions: usize,
    /// Why nothing was generated.
    pub(super) refusal: Option<String>,
    /// Lines of Rust.
    pub(super) lines: usize,
    /// The longest file, in lines.
    pub(super) longest: usize,
    /// CPU seconds and peak megabytes of the generator.
    pub(super) generated: (f64, u64),
    /// Of `cargo check`, with what it printed if it failed or warned.
    pub(super) checked: Option<(f64, u64, String)>,
    /// What clippy printed; empty where it passed.
    pub(super) clippy: Option<String>,
    pub(super) examples: Examples,
}

/// What came of a document's examples.
#[derive(Default)]
pub(super) struct Examples {
    /// All that are there.
    pub(super) tried: usize,
    /// Those that an independent validator accepts.
    pub(super) valid: usize,
    /// Of these, those that are read.
    pub(super) decoded: usize,
    /// Of these, those that are written as they were.
    pub(super) equal: usize,
    /// What happened to the others.
    pub(super) others: Vec<String>,
}

/// How many others are told.
const FEW: usize = 20;

impl Row {
    /// Whether the document was generated and what came of it compiles without a warning.
    pub(super) fn is_good(&self) -> bool {
        let is_silent = |said: &String| said.is_empty();
        self.refusal.is_none()
            && self.checked.as_ref().is_none_or(|(_, _, said)| is_silent(said))
            && self.clippy.as_ref().is_none_or(is_silent)
    }

    /// What the table has no room for.
    pub(super) fn explanations(&self) -> Vec<String> {
        let mut lines = Vec::new();
        lines.extend(self.refusal.clone());
        lines.extend(self.checked.iter().map(|(_, _, said)| said.clone()).filter(|said| !said.is_empty()));
        lines.extend(self.clippy.iter().filter(|said| !said.is_empty()).cloned());
        lines.extend(self.examples.others.iter().take(FEW).cloned());
        if self.examples.others.len() > FEW {
            lines.push(format!("and {} more", self.examples.others.len() - FEW));
        }
        lines
    }

    pub(super) fn line(&self) -> String {
        let yes = |said: &String| if said.is_empty() { "yes".to_owned() } else { "NO".to_owned() };
        let checked = self.checked.as_ref();
        let warnings: Vec<String> =
            self.warnings.iter().map(|(code, count)| format!("{code} {count}")).collect();
        let examples = &self.examples;
        [
            self.name.clone(),
            self.operations.to_string(),
            self.schemas.to_string(),
            self.refusal.as_ref().map_or(self.omissions.to_string(), |_| "refused".to_owned()),
            self.lines.to_string(),
            self.longest.to_string(),
            format!("{:.2} s, {} MB", self.generated.0, self.generated.1),
            checked.map_or("–".to_owned(), |(_, _, said)| yes(said)),
            checked.map_or("–".to_owned(), |(cpu, peak, _)| format!("{cpu:.1} s, {peak} MB")),
            self.clippy.as_ref().map_or("–".to_owned(), yes),
            format!("{}, {}, {}, {}", examples.tried, examples.valid, examples.decoded, examples.equal),
            warnings.join(", "),
        ]
        .join(" | ")
    }
}

const HEAD: &str = "document | operations | schemas | left out | lines | longest file | generated in | compiles | check | clippy | examples: tried, valid, decoded, equal | warnings";

/// The table as Markdown, with sums below.
pub(super) fn table(rows: &[Row]) -> String {
    let mut text = format!("| {HEAD} |\n|{}\n", "---|".repeat(HEAD.split(" | ").count()));
    for row in rows {
        text.push_str(&format!("| {} |\n", row.line()));
    }
    let sum = |of: fn(&Row) -> usize| rows.iter().map(of).sum::<usize>();
    let whole = rows.iter().filter(|row| row.refusal.is_none() && row.omissions == 0).count();
    text.push_str(&format!(
        "{} documents: {whole} whole, {} compile without a warning; {} examples, {} valid, {} decoded, {} equal",
        rows.len(),
        rows.iter().filter(|row| row.is_good()).count(),
        sum(|row| row.examples.tried),
        sum(|row| row.examples.valid),
        sum(|row| row.examples.decoded),
        sum(|row| row.examples.equal),
    ));
    text
}
