//! Bytes from anywhere: the reader says no, and never panics.

mod sample;

use documents::{RenderOptions, render, verify};
use proptest::prelude::*;

fn printed() -> Vec<u8> {
    static BYTES: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    let print = || render(&sample::document(), &RenderOptions::default()).expect("prints").bytes;
    BYTES.get_or_init(print).clone()
}

#[test]
fn garbage_is_refused() {
    for bytes in [
        &b""[..],
        b"%PDF",
        b"%PDF-1.7\n%%EOF",
        b"PK\x03\x04",
        &[0xFF; 4096],
        b"%PDF-1.7\nstartxref\n99999999999\n%%EOF",
    ] {
        assert!(verify::read(bytes).is_err());
    }
}

#[test]
fn huge_claims_are_survived() {
    let file = |objects: &str| {
        let mut out = format!("%PDF-1.7\n{objects}");
        let at = |name: &str| objects.find(name).map_or(0, |i| i + 9);
        let (one, two) = (at("1 0 obj"), at("2 0 obj"));
        let start = out.len();
        out.push_str(&format!(
            "xref\n0 3\n0000000000 65535 f \n{one:010} 00000 n \n{two:010} 00000 n \ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
        ));
        out.into_bytes()
    };
    // A page tree that is its own kid, a structure tree that is its own kid, and counts beyond any memory.
    let circular = file(
        "1 0 obj\n<</Type/Catalog/Pages 2 0 R/StructTreeRoot 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 4294967295/Kids[2 0 R 2 0 R]/K[2 0 R 2 0 R]/S/P>>\nendobj\n",
    );
    if let Ok(read) = verify::read(&circular) {
        assert!(read.pages <= 100_000);
    }
    let nested = format!("%PDF-1.7\n1 0 obj\n{}", "[".repeat(200_000));
    assert!(verify::read(nested.as_bytes()).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_truncated_file_never_panics(cut in 0usize..100_000) {
        let bytes = printed();
        let _ = verify::read(&bytes[..cut.min(bytes.len())]);
    }

    #[test]
    fn a_damaged_file_never_panics(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40)) {
        let mut bytes = printed();
        for (place, value) in places {
            let at = place.index(bytes.len());
            bytes[at] = value;
        }
        let _ = verify::read(&bytes);
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(verify::read(&bytes).is_err());
    }
}
