//! Schema text to the case that Rust expects.

use heck::{ToShoutySnakeCase, ToSnakeCase};

/// `HTTPPetShop` or `http-pet-shop` to `HttpPetShop`. Two words that are digits at their joint keep a `_` between them: `shop-2025-04-14` is `Shop2025_04_14`.
pub(super) fn pascal(text: &str) -> String {
    let mut name = String::new();
    for word in text.to_snake_case().split('_').filter(|word| !word.is_empty()) {
        let joins_digits = name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit());
        if joins_digits {
            name.push('_');
        }
        let mut letters = word.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
    }
    name
}

/// `petShop` to `pet_shop`.
pub(super) fn snake(text: &str) -> String {
    text.to_snake_case()
}

/// `createPet` to `CREATE_PET`.
pub(super) fn shouty(text: &str) -> String {
    text.to_shouty_snake_case()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_keep_apart() {
        assert_eq!(pascal("files-api-2025-04-14"), "FilesApi2025_04_14");
        assert_eq!(pascal("output-128k-2025-02-19"), "Output128k2025_02_19");
        assert_eq!(pascal("self_hosted"), "SelfHosted");
        assert_eq!(pascal("BetaMCPServer"), "BetaMcpServer");
    }

    #[test]
    fn symbols_are_word_breaks() {
        assert_eq!(snake("x-foo.bar baz"), "x_foo_bar_baz");
        assert_eq!(snake("größe"), "größe");
        assert_eq!(shouty("createPet"), "CREATE_PET");
    }
}
