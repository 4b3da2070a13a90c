// @generated from codegen/tests/golden/presence_received/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// The four kinds of presence in a type that is only received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pet {
    /// Required.
    pub id: String,
    /// Required, may be null.
    pub owner: Option<String>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional, may be null.
    pub weight: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Pet {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(id: impl Into<String>, owner: Option<String>) -> Self {
        Self {
            id: id.into(),
            owner,
            nickname: Default::default(),
            weight: Default::default(),
            extra: Extra::new(),
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
        self.weight = Some(weight);
        self
    }

    /// Sets `weight` to JSON `null`.
    pub fn clear_weight(mut self) -> Self {
        self.weight = None;
        self.extra.mark_null("weight");
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
    Pet: open {
        "id" => id: required,
        "owner" => owner: required,
        "nickname" => nickname: optional,
        "weight" => weight: optional_nullable,
    }
}
