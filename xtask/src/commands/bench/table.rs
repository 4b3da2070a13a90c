//! A table of measures, printed while it is made.

use std::fmt::Write as _;

/// The width of the first column, and of each other one.
const WIDTHS: (usize, usize) = (48, 11);

/// What was measured, row by row.
pub(super) struct Table {
    /// What the first column names, and the titles of the others.
    titles: Vec<&'static str>,
    rows: Vec<Vec<String>>,
    /// What is above its limit.
    over: Vec<String>,
}

/// A comparison: ours against another's.
pub(super) struct Ratio {
    pub(super) name: String,
    pub(super) ours: f64,
    pub(super) other: f64,
    /// The highest ratio that passes.
    pub(super) limit: Option<f64>,
}

impl Table {
    /// Prints the titles; the rows come as they are measured.
    pub(super) fn begin(titles: &[&'static str]) -> Self {
        println!("\n{}", line(titles));
        Self { titles: titles.to_vec(), rows: Vec::new(), over: Vec::new() }
    }

    /// A table of ratios. `unit` is what was counted.
    pub(super) fn of_ratios(unit: &'static str, ratios: &[Ratio]) -> Self {
        let mut table = Self::begin(&[unit, "ours", "other", "ratio", "limit"]);
        for Ratio { name, ours, other, limit } in ratios {
            let ratio = ours / other;
            let shown = limit.map(|limit| format!("{limit:.2}")).unwrap_or_default();
            table.row([
                name.clone(),
                format!("{ours:.2}"),
                format!("{other:.2}"),
                format!("{ratio:.3}"),
                shown,
            ]);
            if limit.is_some_and(|limit| ratio > limit) {
                table.exceed(format!("{name} ({ratio:.3})"));
            }
        }
        table
    }

    pub(super) fn row(&mut self, cells: impl Into<Vec<String>>) {
        let cells = cells.into();
        println!("{}", line(&cells));
        self.rows.push(cells);
    }

    /// Says that something is above its limit.
    pub(super) fn exceed(&mut self, what: String) {
        println!("above its limit: {what}");
        self.over.push(what);
    }

    /// The same table, whose measures are too noisy to be enforced.
    pub(super) fn without_limits(mut self) -> Self {
        self.over.clear();
        self
    }

    pub(super) fn over(&self) -> &[String] {
        &self.over
    }

    /// The table in Markdown.
    pub(super) fn markdown(&self) -> String {
        let mut text =
            format!("| {} |\n|---|{}\n", self.titles.join(" | "), "---:|".repeat(self.titles.len() - 1));
        for row in &self.rows {
            let _ = writeln!(text, "| {} |", row.join(" | "));
        }
        text
    }
}

/// One line of what is printed.
fn line(cells: &[impl AsRef<str>]) -> String {
    let (first, others) =
        cells.split_first().map_or(("", &[][..]), |(first, others)| (first.as_ref(), others));
    let mut line = format!("{first:<0$}", WIDTHS.0);
    for cell in others {
        let _ = write!(line, " {:>1$}", cell.as_ref(), WIDTHS.1);
    }
    line.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_above_its_limit_is_named() {
        let ratio = |name: &str, ours, limit| Ratio { name: name.to_owned(), ours, other: 2.0, limit };
        let ratios = [ratio("slow", 3.0, Some(1.0)), ratio("fast", 1.0, Some(1.0)), ratio("any", 9.0, None)];
        let table = Table::of_ratios("instructions", &ratios);
        assert_eq!(table.over(), ["slow (1.500)"]);
        let markdown = table.markdown();
        assert!(markdown.contains("| slow | 3.00 | 2.00 | 1.500 | 1.00 |"), "{markdown}");
        assert_eq!(table.without_limits().over(), [""; 0]);
    }
}
