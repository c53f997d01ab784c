//! Names of objects, records and fields as people write them: compared without regard to letter case, plural,
//! punctuation and camel case.

/// What two spellings of one name share: letters and digits only, in lower case. `"E-mail *"` and `"EMail"` are one.
pub fn key(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words of a name, with `CamelCase`, underscores, hyphens and dots taken apart.
pub fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let characters: Vec<char> = name.chars().collect();
    for (index, &c) in characters.iter().enumerate() {
        if !c.is_alphanumeric() && c != '\'' {
            words.push(std::mem::take(&mut word));
            continue;
        }
        let before = index.checked_sub(1).map(|i| characters[i]);
        let after_is_lower = characters.get(index + 1).is_some_and(|next| next.is_lowercase());
        let hump = c.is_uppercase() && before.is_some_and(|b| b.is_lowercase() || (b.is_uppercase() && after_is_lower));
        if hump {
            words.push(std::mem::take(&mut word));
        }
        word.push(c);
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// The kebab-case form of a name (`"Remit-To Addresses"` becomes `remit-to-addresses`).
pub fn kebab(name: &str) -> String {
    let joined = words(name).join("-").to_lowercase().replace('\'', "");
    if joined.is_empty() { "object".to_owned() } else { joined }
}

/// What all forms of an object's name share: words in lower case and singular, without words that say nothing
/// about the object.
pub fn object_key(name: &str) -> String {
    const SILENT: &[&str] = &["the", "a", "an", "of", "and", "to", "for", "coupa", "data", "record", "object", "list"];
    words(name)
        .iter()
        .map(|word| singular(&word.to_lowercase()))
        .filter(|word| !SILENT.contains(&word.as_str()))
        .collect()
}

fn singular(word: &str) -> String {
    let ends_in = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    if word.len() > 4 && word.ends_with("ies") {
        format!("{}y", &word[..word.len() - 3])
    } else if word.len() > 4 && ends_in(&["sses", "xes", "ches", "shes"]) {
        word[..word.len() - 2].to_owned()
    } else if word.len() > 2 && word.ends_with('s') && !ends_in(&["ss", "us", "is"]) {
        word[..word.len() - 1].to_owned()
    } else {
        word.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_apart_at_humps_and_punctuation() {
        assert_eq!(words("RemitToAddresses"), ["Remit", "To", "Addresses"]);
        assert_eq!(words("ASNLines_2024-05"), ["ASN", "Lines", "2024", "05"]);
        assert_eq!(words("--"), Vec::<String>::new());
    }

    #[test]
    fn plural_and_case_do_not_matter() {
        for (a, b) in [("Suppliers", "supplier"), ("Commodities", "Commodity"), ("Addresses", "ADDRESS")] {
            assert_eq!(object_key(a), object_key(b));
        }
        assert_ne!(object_key("Supplier items"), object_key("Suppliers"));
        assert_eq!(object_key("Status"), "status", "not every s is a plural");
    }

    #[test]
    fn an_id_is_never_empty() {
        assert_eq!(kebab("Remit-To Addresses"), "remit-to-addresses");
        assert_eq!(kebab("***"), "object");
    }
}
