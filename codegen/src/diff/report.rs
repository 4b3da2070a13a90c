//! A comparison for people, for a changelog, and for tools.

use serde_json::{Value, json};

use super::{Change, Class, Diff};
use crate::diagnostic::counted;

impl Diff {
    /// Each change with class, item, reason, places and advice; then the class of all.
    pub fn text(&self) -> String {
        let mut text: String = self.changes.iter().map(paragraph).collect();
        match self.class() {
            None => text.push_str("nothing changed\n"),
            Some(class) => text.push_str(&format!(
                "{}; together {}\n",
                counted(self.changes.len(), "change"),
                class.word()
            )),
        }
        text
    }

    /// A section a class, as a changelog has it. Documentation is one line.
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        for (class, title) in
            [(Class::Major, "Breaking"), (Class::Behavior, "Behavior"), (Class::Minor, "Added")]
        {
            let changes: Vec<&Change> = self.changes.iter().filter(|change| change.class == class).collect();
            if !changes.is_empty() {
                text.push_str(&format!("### {title}\n\n"));
                text.extend(changes.into_iter().map(entry));
                text.push('\n');
            }
        }
        let docs = self.changes.iter().filter(|change| change.class == Class::Patch).count();
        if docs > 0 {
            text.push_str(&format!("### Documentation\n\n- {docs} texts changed.\n"));
        }
        if text.is_empty() { "Nothing changed.\n".to_owned() } else { format!("{}\n", text.trim_end()) }
    }

    /// One JSON object.
    pub fn json(&self) -> Value {
        let change = |change: &Change| {
            json!({
                "class": change.class.word(),
                "rule": change.rule.code,
                "item": change.item,
                "what": change.what,
                "why": change.rule.why,
                "advice": change.advice,
                "old": change.old_place,
                "new": change.new_place,
            })
        };
        json!({
            "class": self.class().map(Class::word),
            "changes": self.changes.iter().map(change).collect::<Vec<_>>(),
        })
    }
}

fn paragraph(change: &Change) -> String {
    let mut text = format!("{:<9}{}\n         {}\n", change.class.word(), change.item, change.what);
    match change.class {
        Class::Patch => {}
        class if class > change.rule.class => text.push_str(
            "         why: a public item is gone or another: code that uses it may stop compiling
",
        ),
        _ => text.push_str(&format!(
            "         why: {}
",
            change.rule.why
        )),
    }
    if let Some(advice) = &change.advice {
        text.push_str(&format!("         do: {advice}\n"));
    }
    let places: Vec<&str> =
        [&change.old_place, &change.new_place].into_iter().flatten().map(String::as_str).collect();
    if !places.is_empty() {
        text.push_str(&format!("         at: {}\n", places.join(" → ")));
    }
    text.push('\n');
    text
}

fn entry(change: &Change) -> String {
    let advice = change.advice.as_ref().map_or(String::new(), |advice| format!(" To do: {advice}."));
    format!("- `{}`: {}.{advice}\n", change.item, change.what)
}
