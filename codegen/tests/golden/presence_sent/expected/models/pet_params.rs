// @generated from codegen/tests/golden/presence_sent/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

/// The four kinds of presence in a type that is only sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PetParams {
    /// Required.
    pub id: String,
    /// Required, may be null.
    pub owner: Option<String>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional, may be null.
    pub weight: Presence<i64>,
}

impl PetParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(id: impl Into<String>, owner: Option<String>) -> Self {
        Self {
            id: id.into(),
            owner,
            nickname: Default::default(),
            weight: Default::default(),
        }
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`owner`](field@Self::owner).
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `owner` to JSON `null`.
    pub fn clear_owner(mut self) -> Self {
        self.owner = None;
        self
    }

    /// Sets [`nickname`](field@Self::nickname).
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// Sets `nickname` if there is a value.
    pub fn maybe_nickname(self, nickname: Option<impl Into<String>>) -> Self {
        match nickname {
            Some(nickname) => self.nickname(nickname),
            None => self,
        }
    }

    /// Sets [`weight`](field@Self::weight).
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Presence::Value(weight);
        self
    }

    /// Sets `weight` to JSON `null`.
    pub fn clear_weight(mut self) -> Self {
        self.weight = Presence::Null;
        self
    }

    /// Sets `weight` if there is a value.
    pub fn maybe_weight(self, weight: Option<i64>) -> Self {
        match weight {
            Some(weight) => self.weight(weight),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    PetParams: closed {
        "id" => id: required,
        "owner" => owner: required,
        "nickname" => nickname: optional,
        "weight" => weight: presence,
    }
}
