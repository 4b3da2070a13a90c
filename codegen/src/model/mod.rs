//! What the schema means, as plain data.
//!
//! Types refer to one another by [`TypeId`], never by nesting, so that recursion, boxing and reachability are small questions about a graph. The model holds no JSON
//! (except as kept text), no token and no Rust identifier. It is read-only once `lower` has returned it.

mod api;
mod docs;
mod media_type;
mod operation;
mod recursion;
mod sent_as;
mod types;

pub use api::{
    Api, Credential, CredentialScheme, ErrorEnvelope, Example, RetrySignals, Server, WaitHeader, WaitUnit,
};
pub use docs::Docs;
pub use media_type::words_of;
pub use operation::{
    BodyUse, Events, Media, Operation, OtherBody, Paging, Parameter, ParameterLocation, ParameterStyle,
    PathSegment, Response, Security, StatusRange,
};
pub use recursion::Recursion;
pub use sent_as::{CarriedPart, Conversion, SentAs};
pub use types::{
    Access, Constant, Direction, EnumScalar, EnumType, EnumValue, Field, ObjectType, Presence, TypeDef,
    TypeId, TypeKind, TypeRef, UnionType, UntaggedMember, UntaggedType, Variant,
};
