//! Proof that the client conforms: its README says what is proven, and how. The library is empty: everything is in `tests`.
#![forbid(unsafe_code)]
