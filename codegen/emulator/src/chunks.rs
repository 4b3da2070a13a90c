//! Bodies in chunks, as HTTP/1.1 sends what it does not know the length of.

/// The body at the front of these bytes, and how many bytes it takes there; nothing if it is not whole.
///
/// # Errors
///
/// Why these bytes cannot become a body.
pub(crate) fn read(bytes: &[u8]) -> Result<Option<(Vec<u8>, usize)>, String> {
    let mut body = Vec::new();
    let mut rest = bytes;
    loop {
        let Some(end) = rest.windows(2).position(|window| window == b"\r\n") else { return Ok(None) };
        let line = String::from_utf8_lossy(&rest[..end]);
        let size =
            usize::from_str_radix(&line, 16).map_err(|error| format!("the chunk size {line:?}: {error}"))?;
        let Some((chunk, after)) = rest[end + 2..].split_at_checked(size) else { return Ok(None) };
        if after.len() < 2 {
            return Ok(None);
        }
        rest = after.strip_prefix(b"\r\n").ok_or("a chunk is longer than its size")?;
        body.extend_from_slice(chunk);
        if size == 0 {
            return Ok(Some((body, bytes.len() - rest.len())));
        }
    }
}
