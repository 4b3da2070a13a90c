//! A choice beside other keywords: each of its members says the others, too.

use super::Merger;
use super::parts::{self, Choice};
use crate::diagnostic::Diagnostic;
use crate::normalize::inheritance;
use crate::source::{Content, Draft, NodeId, Object};

/// How many members several choices may make together.
const MOST: usize = 64;

impl Merger<'_> {
    /// The schema that has a base and is one of the members of each choice.
    pub(super) fn distribute(&mut self, base: Draft, choices: Vec<Choice>) -> Draft {
        let mut whole = base;
        for choice in choices {
            whole = self.one(whole, choice);
        }
        whole
    }

    fn one(&mut self, mut base: Draft, choice: Choice) -> Draft {
        let (origin, is_new) = (base.origin, base.is_new);
        let (words, rest) = split(&mut base);
        let standing =
            parts::take_choices(&mut Draft { content: Content::Object(rest.clone()), ..base.clone() });
        let mut whole = Draft { origin, content: Content::Object(words), is_new };
        if let [first] = standing.as_slice() {
            return self.product(base, rest, first, choice);
        }
        if self.adds_nothing(&rest, &choice) {
            whole.set(choice.keyword, choice.members);
            choice.discriminator.into_iter().for_each(|it| whole.set("discriminator", it));
            return whole;
        }
        let base = Draft { origin, content: Content::Object(rest), is_new: true };
        let members = self.members(&base, &choice);
        whole.set(choice.keyword, Draft::made(origin, Content::Array(members)));
        whole
    }

    /// Each member of one choice with each of the other.
    fn product(&mut self, base: Draft, mut rest: Object, first: &Choice, second: Choice) -> Draft {
        let count = |choice: &Choice| choice.members.array().map_or(0, <[Draft]>::len);
        let origin = base.origin;
        if count(first) * count(&second) > MOST {
            let message = "two choices that hold at the same time have too many cases";
            let help = "the second one is not looked at";
            let warning = Diagnostic::warning("dropped-choice", message, second.members.place());
            self.diagnostics.push(warning.with_help(help));
            rest.extend(base.object().cloned().unwrap_or_default());
            return Draft { content: Content::Object(rest), ..base };
        }
        rest.shift_remove(first.keyword);
        let mut members = Vec::new();
        for member in first.members.array().unwrap_or_default() {
            let all = vec![member.clone(), Draft { content: Content::Object(rest.clone()), ..base.clone() }];
            let mut with_base =
                inheritance::object(origin, [("allOf", Draft::made(origin, Content::Array(all)))]);
            self.make_whole(&mut with_base);
            members.extend(self.members(&with_base, &second));
        }
        let mut whole = base;
        whole.set(second.keyword, Draft::made(origin, Content::Array(members)));
        whole
    }

    /// Whether each member of a choice says what the base says.
    fn adds_nothing(&mut self, rest: &Object, choice: &Choice) -> bool {
        let is_bare =
            rest.keys().all(|key| ["type", "discriminator", "additionalProperties"].contains(&key.as_str()));
        if is_bare {
            return true;
        }
        let allowed = ["type", "properties", "required", "additionalProperties"];
        let Some(properties) = rest.get("properties").and_then(Draft::object) else { return false };
        if !rest.keys().all(|key| allowed.contains(&key.as_str())) {
            return false;
        }
        let members = choice.members.array().unwrap_or_default().to_vec();
        members.into_iter().all(|mut member| {
            self.make_whole(&mut member);
            let known = member.get("properties").and_then(Draft::object);
            known.is_some_and(|known| properties.keys().all(|name| known.contains_key(name)))
        })
    }

    /// The members with the base in each, named after what they were.
    fn members(&mut self, base: &Draft, choice: &Choice) -> Vec<Draft> {
        let tags = tags(choice.discriminator.as_ref());
        let mut members = Vec::new();
        for member in choice.members.array().unwrap_or_default() {
            let name = member.get("$ref").and_then(Draft::as_text).and_then(inheritance::component);
            let is_null = member.get("type").and_then(Draft::as_text) == Some("null");
            if is_null {
                members.push(member.clone());
                continue;
            }
            let mut parts = vec![base.clone(), member.clone()];
            if let (Some(name), Some((property, mapping))) = (&name, &tags) {
                let tag = mapping.iter().find(|(_, target)| target == name).map_or(name, |(tag, _)| tag);
                parts.push(inheritance::tagged(member.origin, property, tag));
            }
            members.push(self.all(member.origin, parts, name));
        }
        members
    }

    fn all(&mut self, origin: NodeId, parts: Vec<Draft>, name: Option<String>) -> Draft {
        let mut all = inheritance::object(origin, [("allOf", Draft::made(origin, Content::Array(parts)))]);
        self.make_whole(&mut all);
        all.is_new = true;
        if let Some(name) = name {
            all.set("title", Draft::text(origin, name));
        }
        all
    }
}

/// Takes apart what is said to readers and what is said of values.
fn split(base: &mut Draft) -> (Object, Object) {
    let members = base.object_mut().map(std::mem::take).unwrap_or_default();
    members.into_iter().partition(|(key, _)| parts::is_word(key))
}

/// The property of a discriminator, and which component each tag selects.
fn tags(discriminator: Option<&Draft>) -> Option<(String, Vec<(String, String)>)> {
    let discriminator = discriminator?;
    let property = discriminator.get("propertyName")?.as_text()?.to_owned();
    let mapping = discriminator.get("mapping").and_then(Draft::object);
    let entries = mapping.into_iter().flatten().map(|(tag, target)| {
        let target = target.as_text().unwrap_or_default();
        (tag.clone(), inheritance::component(target).unwrap_or_else(|| target.to_owned()))
    });
    Some((property, entries.collect()))
}
