//! Parameters of operations. One that several operations share is reported for the first.

use super::Comparison;
use super::change::Change;
use super::rule;
use super::types::Item;
use crate::model::Parameter;

impl Comparison<'_> {
    pub(super) fn parameters(&mut self, before: usize, after: usize) {
        let (old, new) =
            (&self.old.api().operations[before].parameters, &self.new.api().operations[after].parameters);
        let is_same = |a: &Parameter, b: &Parameter| a.location == b.location && a.name == b.name;
        for (index, parameter) in old.iter().enumerate() {
            match new.iter().enumerate().find(|(_, other)| is_same(parameter, other)) {
                Some((new_index, other)) => {
                    self.parameter((before, index, parameter), (after, new_index, other))
                }
                None => {
                    let name = self.old.parameter_name(before, index);
                    let (method, _) = self.new.operation_name(after);
                    let owners = self.call_owners(before);
                    let members = vec![name.clone(), String::new(), "_with".to_owned()];
                    let item = Item {
                        name: format!("{method}: {name}"),
                        owners: &owners,
                        members,
                        old: Some(parameter.place),
                        new: None,
                    };
                    self.report(
                        rule::PARAMETER_REMOVED,
                        item,
                        format!("`{}` is gone", parameter.name),
                        Some(format!("remove `.{name}(…)`")),
                    );
                    self.once();
                }
            }
        }
        for (index, parameter) in new.iter().enumerate() {
            if old.iter().any(|other| is_same(parameter, other)) {
                continue;
            }
            let name = self.new.parameter_name(after, index);
            let (method, _) = self.new.operation_name(after);
            let owners = self.call_owners(before);
            let is_argument =
                parameter.required && parameter.constant.is_none() && parameter.default.is_none();
            let (rule, advice) = match (is_argument, parameter.constant.is_some()) {
                (true, _) => (rule::REQUIRED_PARAMETER_ADDED, Some(format!("pass `{name}` to `{method}`"))),
                (false, true) => (rule::HEADER_VALUE, None),
                (false, false) => (rule::PARAMETER_ADDED, None),
            };
            let members =
                if is_argument { vec![String::new(), "_with".to_owned()] } else { vec![name.clone()] };
            let item = Item {
                name: format!("{method}: {name}"),
                owners: &owners,
                members,
                old: None,
                new: Some(parameter.place),
            };
            self.report(rule, item, format!("`{}` is new", parameter.name), advice);
            self.once();
        }
    }

    /// The method, the call, and the setters that calls share.
    fn call_owners(&self, index: usize) -> Vec<String> {
        let (method, call) = self.old.operation_name(index);
        let shared =
            self.surface.broken.iter().filter_map(|(path, ..)| path.split_once("::").map(|(owner, _)| owner));
        let shared = shared.filter(|owner| owner.starts_with("Setters_")).map(str::to_owned);
        [method, call].into_iter().chain(shared).collect()
    }

    fn parameter(
        &mut self,
        (before, index, old): (usize, usize, &Parameter),
        (after, new_index, new): (usize, usize, &Parameter),
    ) {
        let (old_name, name) =
            (self.old.parameter_name(before, index), self.new.parameter_name(after, new_index));
        let (method, _) = self.new.operation_name(after);
        let owners = self.call_owners(before);
        let path = format!("{method}: {name}");
        let places = (Some(old.place), Some(new.place));
        let members = vec![old_name.clone(), String::new(), "_with".to_owned()];
        let item = |owners| Item {
            name: path.clone(),
            owners,
            members: members.clone(),
            old: places.0,
            new: places.1,
        };
        if old_name != name {
            let advice = format!("write `.{name}(…)` for `.{old_name}(…)`");
            self.report(
                rule::PARAMETER_CHANGED,
                item(&owners[..]),
                format!("`{old_name}` is called `{name}` now"),
                Some(advice),
            );
            self.once();
        }
        let text = |parameter: &Parameter| {
            parameter
                .constant
                .as_ref()
                .map(super::fields::constant_text)
                .or(parameter.default.as_ref().map(|values| values.join(",")))
        };
        let (was, is) = (text(old), text(new));
        if was != is || old.merges_default != new.merges_default {
            let word = |text: Option<String>| text.unwrap_or_else(|| "nothing".to_owned());
            let what = format!("`{}` is sent as {} now, was {}", new.name, word(is), word(was));
            self.report(rule::HEADER_VALUE, item(&owners[..]), what, None);
            self.once();
        }
        let (was, is) = (self.old.rust_type(&old.ty), self.new.rust_type(&new.ty));
        if was != is || old.required != new.required || old.style != new.style {
            let word = |is_required: bool| if is_required { "required" } else { "optional" };
            let what = format!(
                "`{}` is {} `{is}` now, was {} `{was}`",
                new.name,
                word(new.required),
                word(old.required)
            );
            self.report(rule::PARAMETER_CHANGED, item(&owners[..]), what, None);
            self.once();
        }
        if old.docs != new.docs {
            self.docs(&path, places, (old.docs.deprecated, new.docs.deprecated));
            self.once();
        }
    }

    /// Takes the last change back where it was reported before: for another operation that shares the parameter.
    fn once(&mut self) {
        let Some(last) = self.changes.last() else { return };
        let is_same = |other: &Change| {
            other.rule.code == last.rule.code
                && (&other.old_place, &other.new_place) == (&last.old_place, &last.new_place)
                && other.what == last.what
        };
        let before = self.changes.len() - 1;
        if self.changes.iter().take(before).any(is_same) {
            self.changes.pop();
        }
    }
}
