//! Operations and what they send and receive.

use super::{Constant, Docs, TypeRef};
use crate::source::Place;

/// One operation: a method on a path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or method and path where there is none.
    pub id: String,
    /// `x-rust-name`: replaces the name derived from `method_name` for the emitted call type.
    pub rust_name: Option<String>,
    /// `x-resource`, else the first tag; the accessor on the client (`pets`). None: the method stands on the client itself.
    pub resource: Option<String>,
    /// `x-method`, else `operationId`, as written.
    pub method_name: String,
    /// Upper case: `GET`, `POST`, ….
    pub http_method: String,
    /// The path template.
    pub path: Vec<PathSegment>,
    /// In the order: path (as in the template), then as declared. Path-item parameters come first unless overridden.
    pub parameters: Vec<Parameter>,
    /// The request body, where there is one.
    pub body: Option<BodyUse>,
    /// The responses, in the schema's order.
    pub responses: Vec<Response>,
    /// `x-idempotent`, else what HTTP says about the method.
    pub idempotent: bool,
    /// `x-paging`.
    pub paging: Option<Paging>,
    /// The server that it is at, where that is not the API's.
    pub server: Option<String>,
    /// Which credentials it asks for.
    pub security: Security,
    /// What the schema says about it.
    pub docs: Docs,
    /// Where it stands in the document.
    pub place: Place,
}

impl Operation {
    /// The first segment of the path, if it is no parameter.
    pub fn first_segment(&self) -> Option<&str> {
        let PathSegment::Literal(text) = self.path.first()? else { return None };
        let text = text.strip_prefix('/')?;
        match text.split_once('/') {
            Some((first, _)) => Some(first),
            // What follows at once is a part of the same segment.
            None => (self.path.len() == 1).then_some(text),
        }
        .filter(|first| !first.is_empty())
    }

    /// The media types that its successful responses can be asked for beside the usual one, each once: as bytes where its type
    /// depends on the status.
    pub fn other_responses(&self) -> Vec<OtherBody> {
        let mut all: Vec<OtherBody> = Vec::new();
        let successes = self.responses.iter().filter(|response| response.status.is_success());
        for other in successes.flat_map(|response| &response.others) {
            match all.iter_mut().find(|known| known.media_type == other.media_type) {
                Some(known) if known.ty != other.ty => {
                    (known.media, known.ty) = (Media::Bytes, TypeRef::Bytes);
                }
                Some(_) => {}
                None => all.push(other.clone()),
            }
        }
        all
    }
}

/// The credentials that an operation asks for: all that are listed go along, as far as the client was given them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Security {
    /// Indexes of [`Api::credentials`](super::Api::credentials), in order.
    pub credentials: Vec<usize>,
    /// Whether the operation can be called without any.
    pub is_optional: bool,
}

/// A piece of a path template, in order; `/v1/pets/{id}` is `Literal("/v1/pets/"), Parameter("id")`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathSegment {
    /// Text as it stands.
    Literal(String),
    /// The name of a path parameter.
    Parameter(String),
}

/// Something that is sent beside the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its key in `components.parameters`, where it is used as it is written there.
    pub component: Option<String>,
    /// As sent: a query key, a header name, the name in the path template.
    pub name: String,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// Where it is sent.
    pub location: ParameterLocation,
    /// What the schema says about it.
    pub docs: Docs,
    /// The type of its value.
    pub ty: TypeRef,
    /// Whether it must be given.
    pub required: bool,
    /// `const`: sent by itself, no setter.
    pub constant: Option<Constant>,
    /// `default` of a header parameter, one text per element; sent unless replaced or merged. Defaults of query parameters are the server's: documentation only.
    pub default: Option<Vec<String>>,
    /// The first example as compact JSON text.
    pub example: Option<String>,
    /// `x-merge-default`: the caller's values are merged with the default: union, first-seen order, each once.
    pub merges_default: bool,
    /// How an array is written.
    pub style: ParameterStyle,
    /// Where it stands in the document.
    pub place: Place,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterLocation {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As a cookie.
    Cookie,
    /// As a part of a `multipart/form-data` body.
    Part,
}

/// How arrays and objects are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterStyle {
    /// `a=1&a=2`: the default of query parameters.
    Repeated,
    /// `a=1,2`: headers, and query parameters with `explode: false`.
    CommaJoined,
    /// As [`ParameterStyle::CommaJoined`], but objects are `k=v`.
    SimpleExploded,
    /// `a=1 2`
    SpaceJoined,
    /// `a=1|2`
    PipeJoined,
    /// `a[k]=v`
    DeepObject,
    /// `.1,2`
    Label,
    /// `.1.2`
    LabelExploded,
    /// `;a=1,2`
    Matrix,
    /// `;a=1;a=2`
    MatrixExploded,
    /// One JSON text.
    Json,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Media {
    /// JSON.
    Json,
    /// Pairs, as a form of HTML sends them.
    Form {
        /// Whether elements of arrays are numbered.
        is_indexed: bool,
    },
    /// A text.
    Text,
    /// Bytes of any kind.
    Bytes,
}

/// A request body. One of several parts is none: its parts are parameters.
#[derive(Clone, Debug)]
pub struct BodyUse {
    /// How it is written.
    pub media: Media,
    /// The media type as it is sent.
    pub media_type: String,
    /// The type of its value.
    pub ty: TypeRef,
    /// Whether it must be given.
    pub required: bool,
    /// What the schema says about it.
    pub docs: Docs,
    /// `examples` and `example` as compact JSON text.
    pub examples: Vec<String>,
    /// Other media types of JSON, under which the same value can be sent.
    pub other_types: Vec<String>,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// Which statuses it speaks of.
    pub status: StatusRange,
    /// None: no body is declared.
    pub body: Option<TypeRef>,
    /// How the body is written, and the media type as it is asked for.
    pub media: Option<(Media, String)>,
    /// The stream of events that it can be instead, or is.
    pub events: Option<Events>,
    /// The other ways in which the body can be asked for.
    pub others: Vec<OtherBody>,
    /// What the schema says about it.
    pub docs: Docs,
    /// Examples as compact JSON text.
    pub examples: Vec<String>,
}

impl Response {
    /// The types of what it can hold.
    pub fn types(&self) -> impl Iterator<Item = &TypeRef> {
        let events = self.events.iter().filter_map(|events| events.data.as_ref());
        self.body.iter().chain(events).chain(self.others.iter().map(|other| &other.ty))
    }
}

/// The body of a response in a media type that must be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherBody {
    /// How it is written.
    pub media: Media,
    /// The media type as it is asked for.
    pub media_type: String,
    /// The type of its value.
    pub ty: TypeRef,
}

/// A stream of events.
#[derive(Clone, Debug)]
pub struct Events {
    /// The type of an event's data; none where it is any text, and no JSON.
    pub data: Option<TypeRef>,
    /// `x-terminal-event`: the data of the event that ends the stream.
    pub terminal: Option<String>,
}

/// Statuses that a response speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusRange {
    /// One status.
    Exact(u16),
    /// `4XX` is `Class(4)`.
    Class(u8),
    /// Every status that no other response speaks of.
    Default,
}

impl StatusRange {
    /// Whether it speaks of successful responses.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Exact(200..=299) | Self::Class(2))
    }
}

/// A walk over pages by cursor. All names were checked against the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The member of the response that holds the items: an array.
    pub items: String,
    /// The member of the response that holds the next cursor: a string, optional or nullable.
    pub next_cursor: String,
    /// The query parameter that takes a cursor.
    pub cursor_parameter: String,
}
