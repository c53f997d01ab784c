//! Files that are signed: by one key and then another, judged by an outside tool too, and by what no signature may survive.

#![allow(clippy::unwrap_used, reason = "what the tests need and can't have ends them")]

use std::process::Command;
use std::sync::OnceLock;

use documents::model::*;
use documents::signing::{Certificate, Change, Error, Fault, Key, Signer, Subject, check, fields, sign};
use documents::{RenderOptions, render, verify};

const AT: i64 = 1_795_741_148;

/// A page with the fields of a provider and a customer, and its content.
fn printed() -> Vec<u8> {
    static PRINTED: OnceLock<Vec<u8>> = OnceLock::new();
    let print = || {
        let block = |name: &str, alt: &str| SignatureBlock {
            party: alt.to_owned().into(),
            form: Some(FormField { name: name.into(), alt: alt.into() }),
            ..SignatureBlock::default()
        };
        let blocks = vec![
            Block::Heading(Heading::new(1, "Accepted")),
            Block::Signatures(vec![block("signature-1", "Provider (Käufer)"), block("signature-2", "Customer")]),
        ];
        let document = Document {
            title: "Certificate".into(),
            language: "en".into(),
            contents: ContentsPage::Never,
            content_json: Some(b"{\"a\":1}".to_vec()),
            sections: vec![Section { orientation: Orientation::Portrait, blocks }],
            ..Document::default()
        };
        render(&document, &RenderOptions::default()).unwrap().bytes
    };
    PRINTED.get_or_init(print).clone()
}

struct Person {
    key: Key,
    certificate: Certificate,
}

impl Person {
    fn new(name: &str) -> Self {
        let key = Key::generate().unwrap();
        let subject = Subject { name, email: "", from: AT - 60, until: AT + 100_000_000 };
        let certificate = Certificate::self_signed(&key, subject).unwrap();
        Self { key, certificate }
    }

    fn signs(&self, bytes: &[u8], field: Option<&str>) -> Result<Vec<u8>, Error> {
        sign(bytes, field, &Signer { key: &self.key, certificate: &self.certificate, chain: &[], at: AT })
    }
}

/// Signed by one, and by both.
fn signed() -> &'static [Vec<u8>; 2] {
    static SIGNED: OnceLock<[Vec<u8>; 2]> = OnceLock::new();
    SIGNED.get_or_init(|| {
        let once = Person::new("Dana Whitfield").signs(&printed(), Some("signature-1")).unwrap();
        let twice = Person::new("Jörg Österle").signs(&once, None).unwrap();
        [once, twice]
    })
}

fn run(tool: &str, args: &[&str], bytes: &[u8]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("signed.pdf");
    std::fs::write(&path, bytes).unwrap();
    let output = Command::new(tool).args(args).arg(&path).output();
    let output = output.unwrap_or_else(|e| panic!("{tool} can't be run ({e}); set-up installs poppler-utils and qpdf"));
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

/// How many signatures poppler finds valid, and how many not.
fn pdfsig(bytes: &[u8]) -> (usize, usize) {
    let (_, said) = run("pdfsig", &["-nocert"], bytes);
    let valid = said.matches("Signature is Valid.").count();
    (valid, said.matches("Signature Validation:").count() - valid)
}

fn faults(bytes: &[u8]) -> Vec<Fault> {
    check(bytes).unwrap().signatures.into_iter().flat_map(|one| one.faults).collect()
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn a_printed_file_has_empty_fields_that_a_voice_can_name() {
    let names: Vec<_> = fields(&printed()).unwrap().into_iter().map(|field| (field.name, field.alt)).collect();
    let named = |name: &str, alt: &str| (name.to_owned(), alt.to_owned());
    assert_eq!(names, [named("signature-1", "Provider (Käufer)"), named("signature-2", "Customer")]);
    let read = verify::read(&printed()).unwrap();
    let forms: Vec<_> = read.structure.as_ref().unwrap().all("Form").into_iter().map(|form| form.alt.clone()).collect();
    assert_eq!(forms, [Some("Provider (Käufer)".to_owned()), Some("Customer".to_owned())]);
    assert_eq!(pdfsig(&printed()), (0, 0));
    assert!(run("qpdf", &["--check"], &printed()).0);
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn both_sign_the_same_file_and_both_signatures_hold() {
    let [once, twice] = signed();
    assert!(once.starts_with(&printed()) && twice.starts_with(once), "what was there stays as it was");
    for (bytes, count) in [(once, 1), (twice, 2)] {
        let checked = check(bytes).unwrap();
        assert!(checked.holds(), "{checked:?}");
        assert_eq!(checked.signatures.len(), count);
        assert_eq!(pdfsig(bytes), (count, 0));
        assert!(run("qpdf", &["--check"], bytes).0);
    }
    let checked = check(twice).unwrap();
    let [first, second] = &checked.signatures[..] else { panic!("{checked:?}") };
    assert_eq!((first.field.as_str(), second.field.as_str()), ("signature-1", "signature-2"));
    assert_eq!((first.later, second.later), (1, 0));
    assert_eq!(first.covers.unwrap()[2], once.len());
    assert_eq!(second.covers.unwrap()[2], twice.len());
    assert_eq!((first.at, first.in_time()), (Some(AT), Some(true)));
    let certificate = second.certificate.as_ref().unwrap();
    assert_eq!((certificate.name.as_str(), certificate.self_signed), ("Jörg Österle", true));
    assert_eq!(verify::read(twice).unwrap().content_json.as_deref(), Some(&b"{\"a\":1}"[..]));
}

#[test]
fn which_field_is_meant_is_asked_where_it_isn_t_plain() {
    let dana = Person::new("Dana Whitfield");
    let names = vec!["signature-1".to_owned(), "signature-2".to_owned()];
    assert_eq!(dana.signs(&printed(), None), Err(Error::WhichField(names.clone())));
    let unknown = Error::UnknownField { name: "signature-3".into(), known: names };
    assert_eq!(dana.signs(&printed(), Some("signature-3")), Err(unknown));
    assert_eq!(dana.signs(&signed()[1], None), Err(Error::NoField));
    assert!(matches!(dana.signs(b"%PDF-1.7 nothing", None), Err(Error::Unreadable(_))));
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn a_flip_anywhere_is_refused() {
    let bytes = &signed()[1];
    let covers: Vec<_> = check(bytes).unwrap().signatures.iter().filter_map(|one| one.covers).collect();
    let mut asked = 0;
    for place in (0..bytes.len()).step_by(bytes.len() / 150) {
        let mut flipped = bytes.clone();
        flipped[place] ^= 1;
        assert!(!check(&flipped).is_ok_and(|checked| checked.holds() && checked.signatures.len() == 2), "byte {place}");
        // An outside tool agrees wherever the signatures' own places are not touched.
        if asked < 12 && covers.iter().all(|[from, to, _]| !(*from..*to).contains(&place)) && place % 4 == 0 {
            assert!(pdfsig(&flipped).0 < 2, "byte {place}");
            asked += 1;
        }
    }
    assert!(asked > 3, "pdfsig was asked {asked} times");
    let dana = Person::new("Dana Whitfield");
    let mut flipped = signed()[0].clone();
    flipped[500] ^= 1;
    assert!(matches!(dana.signs(&flipped, None), Err(Error::Unsound | Error::Unreadable(_) | Error::NoField)));
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and qpdf, which the set-up brings to Debian alone")]
fn padding_that_is_not_zero_is_refused() {
    let [from, to, _] = check(&signed()[0]).unwrap().signatures[0].covers.unwrap();
    for place in [to - 2, to - 3, from + 8000] {
        let mut bytes = signed()[0].clone();
        bytes[place] = b'1';
        assert_eq!(faults(&bytes), [Fault::Padding], "byte {place}");
        assert_eq!(pdfsig(&bytes), (1, 0), "readers don't mind");
    }
    // What isn't a digit at all is no place of a signature.
    let mut bytes = signed()[0].clone();
    bytes[to - 2] = b' ';
    assert_eq!(faults(&bytes), [Fault::Range]);
}

#[test]
fn what_is_appended_is_refused() {
    for more in [&b"\n"[..], b"% a comment", b"\n%%EOF\n", &[0; 100]] {
        let bytes = [&signed()[1], more].concat();
        let checked = check(&bytes);
        assert!(!checked.as_ref().is_ok_and(|it| it.holds()), "{more:?}");
        if let Ok(checked) = checked {
            assert_eq!(checked.appended, more.len());
        }
    }
}

#[test]
fn a_cut_file_never_passes_for_the_whole() {
    let bytes = &signed()[1];
    let once = signed()[0].len();
    for cut in (0..bytes.len()).step_by(bytes.len() / 60).chain(bytes.len() - 40..bytes.len()) {
        let count =
            check(&bytes[..cut]).map_or(0, |checked| if checked.holds() { checked.signatures.len() } else { 0 });
        assert!(count < 2, "cut at {cut} of {}", bytes.len());
        assert!(count == 0 || cut == once, "cut at {cut}, the first ends at {once}");
    }
}

/// Appends a version that puts another object in the place of one, as an editor would, and forgets what the file says about itself.
fn appended(bytes: &[u8], object: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let before = text.rfind("startxref").map(|at| text[at + 9..].trim_start()).unwrap();
    let before: usize = before.lines().next().unwrap().parse().unwrap();
    let size = text.rsplit("/Size ").next().unwrap().split('/').next().unwrap().to_owned();
    let root = text.rsplit("/Root ").next().unwrap().split(" R").next().unwrap().to_owned();
    let number: u32 = object.split(' ').next().unwrap().parse().unwrap();
    let mut out = bytes.to_vec();
    let at = out.len();
    out.extend_from_slice(format!("{object}\n").as_bytes());
    let start = out.len();
    let table = [&[1][..], &(at as u32).to_be_bytes(), &[0, 0]].concat();
    let own: u32 = size.trim().parse().unwrap();
    out.extend_from_slice(
        format!("{own} 0 obj\n<</Type/XRef/W[1 4 2]/Index[{number} 1]/Size {}/Prev {before}/Root {root} R/Length 7>>\nstream\n", own + 1).as_bytes(),
    );
    out.extend_from_slice(&table);
    out.extend_from_slice(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n").as_bytes());
    out
}

/// The number of the object that a text stands in, of those that are no streams.
fn object_with(bytes: &[u8], wanted: &[u8]) -> u32 {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let found = file.objects.iter().find(|(_, one)| one.as_dict().is_ok_and(|one| one.has_type(wanted)));
    found.unwrap().0.0
}

#[test]
fn a_change_after_the_signature_is_refused_and_named() {
    let once = &signed()[0];
    let page = object_with(once, b"Page");
    let other = format!("{page} 0 obj\n<</Type/Page/MediaBox[0 0 10 10]>>\nendobj");
    let changed = appended(once, &other);
    let seen = lopdf::Document::load_mem(&changed).unwrap();
    assert!(seen.get_page_contents((page, 0)).is_empty(), "the page is another");
    assert!(!check(&changed).unwrap().holds());
    // Whoever signs after that signs the change, and doesn't heal the first signature.
    assert_eq!(Person::new("Mallory").signs(&changed, None), Err(Error::Unsound));
    let found: Vec<Fault> = faults(&changed);
    assert_eq!(found, [Fault::ChangedAfter(vec![Change::Information, Change::Page(1)])]);
    // The same with a signature after it, as another program would make it.
    let printed = printed();
    let late = appended(&printed, &other);
    assert!(check(&late).unwrap().holds(), "nobody had signed yet");
}

#[test]
fn a_range_that_leaves_something_out_is_refused() {
    let once = &signed()[0];
    let [from, to, end] = check(once).unwrap().signatures[0].covers.unwrap();
    let at = once.windows(10).rposition(|window| window == b"/ByteRange").unwrap();
    let with = |range: String| {
        let mut bytes = once.clone();
        let place = &mut bytes[at..from - 9];
        assert!(range.len() + 10 <= place.len(), "{range}");
        place.fill(b' ');
        place[..10].copy_from_slice(b"/ByteRange");
        place[10..10 + range.len()].copy_from_slice(range.as_bytes());
        bytes
    };
    let rest = end - to;
    for rest in [rest, rest - 1] {
        assert_eq!(faults(&with(format!("[0 {from} {to} {rest}]"))), [Fault::Changed], "other bytes than were signed");
    }
    let ranges = [
        format!("[1 {} {to} {rest}]", from - 1),
        format!("[0 {} {to} {rest}]", from - 1),
        format!("[0 {from} {} {}]", to + 1, rest - 1),
        format!("[0 {from} {to} {}]", rest - 60),
        format!("[0 {from} {to} {}]", rest + 1),
        format!("[0 {from} {from} {rest}]"),
        format!("[0 {to} {from} {rest}]"),
        format!("[0 {from}]"),
        format!("[0 {from} {to} -1]"),
        "[0 1 2 9223372036854775807]".to_owned(),
        "[0 0 0 0]".to_owned(),
        format!("[0 {from} 9999999999 {rest}]"),
        "[]".to_owned(),
        " 7".to_owned(),
    ];
    for range in ranges {
        assert_eq!(faults(&with(range.clone())), [Fault::Range], "{range}");
    }
}

#[test]
fn the_signature_of_another_file_is_refused() {
    let other = Person::new("Dana Whitfield").signs(&printed(), Some("signature-2")).unwrap();
    let place = |bytes: &[u8]| check(bytes).unwrap().signatures[0].covers.unwrap();
    let ([from, to, _], [theirs, end, _]) = (place(&signed()[0]), place(&other));
    assert_eq!(to - from, end - theirs);
    let mut bytes = signed()[0].clone();
    bytes[from..to].copy_from_slice(&other[theirs..end]);
    assert_eq!(faults(&bytes), [Fault::Changed]);
}
