//! What is said of a vector.

use std::fmt;

use super::rules::Rule;

/// What is said of a vector.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Verdict {
    /// We do what the official SDK did.
    Agree,
    /// It refused before sending, and so do we.
    Refuse,
    /// We do something else, which is what these rules predict.
    Depart(Vec<Rule>),
    /// Anything else; the text says what.
    Disagree(String),
}

impl Verdict {
    pub(crate) fn is_disagreement(&self) -> bool {
        matches!(self, Self::Disagree(_))
    }

    /// The verdict where the rules that were needed are known: none of them is agreement.
    pub(crate) fn by(rules: Vec<Rule>) -> Self {
        if rules.is_empty() { Self::Agree } else { Self::Depart(rules) }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Agree => formatter.write_str("agree"),
            Self::Refuse => formatter.write_str("refuse"),
            Self::Depart(rules) => {
                let names: Vec<&str> = rules.iter().map(|rule| rule.name()).collect();
                write!(formatter, "depart {}", names.join("+"))
            }
            Self::Disagree(why) => write!(formatter, "DISAGREE {}", why.replace(['\n', '\r'], " ")),
        }
    }
}
