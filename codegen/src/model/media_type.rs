//! Media types in words.

/// The words that tell a media type from the others of a value: `merge patch json`, `form`, `xml`.
pub fn words_of(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/octet-stream" => "bytes".to_owned(),
        "application/x-www-form-urlencoded" => "form".to_owned(),
        "multipart/form-data" => "multipart".to_owned(),
        "text/plain" => "text".to_owned(),
        other => {
            let (_, name) = other.split_once('/').unwrap_or(("", other));
            let name = name.strip_prefix("x-").unwrap_or(name);
            name.replace(|character: char| !character.is_alphanumeric(), " ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::words_of;

    #[test]
    fn names_are_those_of_the_field() {
        assert_eq!(words_of("application/merge-patch+json"), "merge patch json");
        assert_eq!(words_of("Text/Plain; charset=utf-8"), "text");
        assert_eq!(words_of("application/vnd.github.diff"), "vnd github diff");
        assert_eq!(words_of("text/x-markdown"), "markdown");
    }
}
