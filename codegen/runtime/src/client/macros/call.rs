//! What every emitted call has.

/// Gives an emitted call its options and the ways of sending it.
///
/// `impl_call!(RetrieveCall => Thing, Error);` for a struct with a field `call: client_runtime::Call`;
/// `impl_call!(CreateCall { body } => Thing, Error);` for one that also has a field with the JSON body;
/// `impl_call!(CreateCall { body form } => Thing, Error);` for one whose body is sent by another method of [`Call`](crate::Call).
#[macro_export]
macro_rules! impl_call {
    ($call:ident => $value:ty, $error:ty) => {
        impl ::core::convert::From<$call> for $crate::Call {
            fn from(call: $call) -> Self {
                call.call
            }
        }

        $crate::impl_call!(@sending $call => $value, $error);
    };

    ($call:ident { $body:ident } => $value:ty, $error:ty) => {
        impl ::core::convert::From<$call> for $crate::Call {
            fn from(call: $call) -> Self {
                call.call.json(&call.$body)
            }
        }

        $crate::impl_call!(@sending $call => $value, $error);
    };

    ($call:ident { $body:ident $how:ident } => $value:ty, $error:ty) => {
        impl ::core::convert::From<$call> for $crate::Call {
            fn from(call: $call) -> Self {
                call.call.$how(&call.$body)
            }
        }

        $crate::impl_call!(@sending $call => $value, $error);
    };

    (@sending $call:ident => $value:ty, $error:ty) => {
        impl $call {
            /// Sets how long an attempt may take, from its beginning to the end of the response's body.
            pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.call = self.call.with_timeout(timeout);
                self
            }

            /// Sets how long all attempts and the waits between them may take together.
            pub fn with_deadline(mut self, deadline: ::core::time::Duration) -> Self {
                self.call = self.call.with_deadline(deadline);
                self
            }

            /// Sets how often the call may be retried after its first attempt: 0 never. What is not safe to retry is not
            /// retried, whatever the number.
            pub fn with_retries(mut self, retries: u32) -> Self {
                self.call = self.call.with_retries(retries);
                self
            }

            /// Sets the longest wait before a retry that the server may ask for. One that asks for more is not
            /// waited for: the call returns at once, and `retry_after` of its error says how long.
            pub fn with_max_wait(mut self, wait: ::core::time::Duration) -> Self {
                self.call = self.call.with_max_wait(wait);
                self
            }

            /// Sets a header of this call, over everything else that would set it.
            pub fn with_header(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl $crate::ParameterValue,
            ) -> Self {
                self.call = self.call.with_header(name, value);
                self
            }

            /// Adds a pair to the query of this call, over everything else that would set that name. Further pairs of the
            /// same name given here stand beside it.
            pub fn with_query(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl $crate::ParameterValue,
            ) -> Self {
                self.call = self.call.with_query(name, value);
                self
            }

            /// Sets a field of the JSON body, replacing one of that name: for what the API knows and this client does not
            /// yet. The body must be an object; a call without a body gets one.
            pub fn with_body_field(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl $crate::codec::Serialize,
            ) -> Self {
                self.call = self.call.with_body_field(name, value);
                self
            }

            /// Returns the request that would be sent, with the word `redacted` in place of each credential. Nothing is sent.
            ///
            /// # Errors
            /// When the call cannot be sent as it is, with `is_request`.
            pub fn to_request(
                &self,
            ) -> ::core::result::Result<$crate::http::Request<$crate::RequestBody>, $error> {
                let request = $crate::Call::from(::core::clone::Clone::clone(self)).to_request();
                request.map_err(::core::convert::From::from)
            }

            /// Sends the call. Dropping the future stops everything.
            ///
            /// # Errors
            /// When the call is refused before it is sent, when no response comes, when the response is an error, and when its
            /// body is not what the operation promises. The predicates of the error tell them apart.
            pub fn send(
                self,
            ) -> impl ::core::future::Future<Output = ::core::result::Result<$crate::Response<$value>, $error>>
            + ::core::marker::Send
            + 'static {
                let response = $crate::Call::from(self).send();
                async move { response.await.map_err(::core::convert::From::from) }
            }

            /// Sends the call and gives the response as it came, to the byte. Dropping the future stops everything.
            ///
            /// # Errors
            /// As for `send`, but for the body, which is not decoded.
            pub fn send_raw(
                self,
            ) -> impl ::core::future::Future<Output = ::core::result::Result<$crate::RawResponse, $error>>
            + ::core::marker::Send
            + 'static {
                let response = $crate::Call::from(self).send_raw();
                async move { response.await.map_err(::core::convert::From::from) }
            }
        }

        impl $call {
            /// Sends the call and gives the response as soon as its head has come; the body is read as it comes. Dropping the
            /// future or the response stops everything.
            ///
            /// # Errors
            /// As for `send`, but for the body.
            pub fn send_stream(
                self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<$crate::StreamedResponse, $error>,
            > + ::core::marker::Send
            + 'static {
                let response = $crate::Call::from(self).send_stream();
                async move { response.await.map_err(::core::convert::From::from) }
            }
        }

        $crate::__blocking_call!($call => $value, $error);

        impl ::core::future::IntoFuture for $call {
            type Output = ::core::result::Result<$value, $error>;
            type IntoFuture = $crate::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                let response = self.send();
                ::std::boxed::Box::pin(async move { response.await.map($crate::Response::into_value) })
            }
        }
    };
}

/// [`impl_call!`] for an operation that lists pages; the value must be a [`Page`](crate::Page).
///
/// `impl_paged_call!(ListCall => ThingList, Error, cursor "page");` names the query parameter that takes the cursor.
#[macro_export]
macro_rules! impl_paged_call {
    ($call:ident => $page:ty, $error:ty, cursor $parameter:literal) => {
        $crate::impl_call!($call => $page, $error);

        impl $call {
            /// Walks the pages from this one on, as a stream and through `next().await`.
            pub fn pages(self) -> $crate::Pages<$page, $error> {
                $crate::Pages::new($crate::Call::from(self), $parameter)
            }

            /// Walks the items from this page on, as a stream and through `next().await`.
            pub fn items(self) -> $crate::Items<$page, $error> {
                $crate::Items::new(self.pages())
            }
        }
    };
}

/// For an operation that can respond with a stream of events.
///
/// `impl_events!(ChatCall => ChatEvent, Error, Json until "[DONE]");` names the type of the events' data, how it is decoded, and
/// the data of the event that ends the stream, if there is one.
#[macro_export]
macro_rules! impl_events {
    ($call:ident => $data:ty, $error:ty, $kind:ident) => {
        $crate::impl_events!(@ $call => $data, $error, $kind, ::core::option::Option::None);
    };
    ($call:ident => $data:ty, $error:ty, $kind:ident until $terminal:literal) => {
        $crate::impl_events!(@ $call => $data, $error, $kind, ::core::option::Option::Some($terminal));
    };
    (@ $call:ident => $data:ty, $error:ty, $kind:ident, $terminal:expr) => {
        impl $call {
            /// Sends the call, asks for events, and gives the stream of them as soon as the head of the response has come.
            /// Dropping the stream stops everything.
            ///
            /// # Errors
            /// As for `send`, but for the body. The stream gives the errors of events.
            pub fn send_events(
                self,
            ) -> impl ::core::future::Future<
                Output = ::core::result::Result<$crate::EventStream<$data, $error>, $error>,
            > + ::core::marker::Send
            + 'static {
                let call = $crate::Call::from(self);
                let events = $crate::EventStream::open(call, $crate::ResponseKind::$kind, $terminal);
                async move { events.await.map_err(::core::convert::From::from) }
            }
        }
    };
}

/// The ways of sending a call that block the thread. A macro of its own, as `cfg` inside a macro asks for the features of the
/// crate that calls it.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "blocking")]
macro_rules! __blocking_call {
    ($call:ident => $value:ty, $error:ty) => {
        impl $call {
            /// Sends the call and blocks the thread until it is done.
            ///
            /// # Errors
            /// As for `send`; and with `is_request` inside of an async task, whose thread must not block.
            pub fn send_blocking(self) -> ::core::result::Result<$crate::Response<$value>, $error> {
                $crate::Call::from(self).send_blocking().map_err(::core::convert::From::from)
            }

            /// Sends the call, blocks the thread until it is done, and gives the response as it came, to the byte.
            ///
            /// # Errors
            /// As for `send_blocking`, but for the body, which is not decoded.
            pub fn send_raw_blocking(self) -> ::core::result::Result<$crate::RawResponse, $error> {
                $crate::Call::from(self).send_raw_blocking().map_err(::core::convert::From::from)
            }
        }
    };
}

/// Without the feature `blocking`, nothing.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "blocking"))]
macro_rules! __blocking_call {
    ($call:ident => $value:ty, $error:ty) => {};
}
