//! The methodologies that come with the program.

use std::sync::LazyLock;

use super::methodology::Methodology;

const FILES: &[(&str, &str)] = &[
    ("coupa-integration", include_str!("../builtin/methodologies/coupa-integration.toml")),
    ("generic-integration", include_str!("../builtin/methodologies/generic-integration.toml")),
    ("supplier-onboarding", include_str!("../builtin/methodologies/supplier-onboarding.toml")),
];

static METHODOLOGIES: LazyLock<Vec<Methodology>> = LazyLock::new(|| {
    let parse = |(id, text): &(&str, &str)| {
        Methodology::parse(text).unwrap_or_else(|findings| panic!("methodology {id}: {findings:?}"))
    };
    FILES.iter().map(parse).collect()
});

/// Every methodology that comes with the program; the first is the one to offer first.
pub fn all() -> &'static [Methodology] {
    &METHODOLOGIES
}

/// The built-in methodology with an id.
pub fn find(id: &str) -> Option<&'static Methodology> {
    all().iter().find(|methodology| methodology.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_methodology_with_the_id_of_its_name() {
        let ids: Vec<_> = all().iter().map(|methodology| methodology.id.as_str()).collect();
        assert_eq!(ids, FILES.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    }

    #[test]
    fn the_same_methodology_has_the_same_digest() {
        let again = Methodology::parse(FILES[0].1).expect("it was parsed before");
        assert_eq!(again.digest(), find("coupa-integration").expect("it is built in").digest());
    }
}
