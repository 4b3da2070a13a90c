//! A table of ratios, some of them with a limit.

/// One line: ours against another's.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) ours: f64,
    pub(super) other: f64,
    /// The highest ratio that passes.
    pub(super) limit: Option<f64>,
}

impl Row {
    fn ratio(&self) -> f64 {
        self.ours / self.other
    }

    fn is_over(&self) -> bool {
        self.limit.is_some_and(|limit| self.ratio() > limit)
    }
}

/// Prints the rows.
///
/// # Errors
///
/// The names of the rows above their limit.
pub(super) fn print(unit: &str, rows: &[Row]) -> Result<(), String> {
    println!("{:<44} {:>14} {:>14} {:>7} {:>7}", format!("({unit})"), "ours", "other", "ratio", "limit");
    for row in rows {
        let limit = row.limit.map(|limit| format!("{limit:.2}")).unwrap_or_default();
        let mark = if row.is_over() { "  OVER" } else { "" };
        println!(
            "{:<44} {:>14.2} {:>14.2} {:>7.3} {limit:>7}{mark}",
            row.name,
            row.ours,
            row.other,
            row.ratio()
        );
    }
    let over: Vec<&str> = rows.iter().filter(|row| row.is_over()).map(|row| row.name.as_str()).collect();
    match over.as_slice() {
        [] => Ok(()),
        over => Err(format!("error: above the limit: {}", over.join(", "))),
    }
}
