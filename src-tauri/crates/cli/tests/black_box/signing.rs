//! Signing with keys: ours and those of others in one file, judged by poppler and by pyHanko as well as by us.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;

use crate::program::{FILE, Place, Run};
use crate::standards::judged;

const PASSPHRASE: &str = "korrekt Pferd Batterie\n";

/// A place with an identity and with a certificate that has fields for both sides; each test works on copies.
#[allow(clippy::unwrap_used, reason = "what can't be read or written ends the test")]
fn place() -> (Place, Value) {
    static CERTIFICATE: OnceLock<(Vec<u8>, Value, Vec<u8>)> = OnceLock::new();
    let (pdf, printed, workspace) = CERTIFICATE.get_or_init(|| {
        let place = Place::empty();
        place.json(&["demo", FILE, "--out", "papers"]).ended(0);
        let print = ["print", FILE, "sign-off-certificate", "--of", "unit-testing", "--fields", "--out", "c.pdf"];
        let printed = place.json(&print).ended(0).json();
        let read = |name: &str| fs::read(place.path(name)).unwrap();
        (read("c.pdf"), printed, read(FILE))
    });
    let place = Place::empty();
    fs::write(place.path("c.pdf"), pdf).unwrap();
    fs::write(place.path(FILE), workspace).unwrap();
    let new = ["identity", "new", "dana.identity", "--name", "Dana Whitfield", "--email", "dana@example.com"];
    place.told(&new, PASSPHRASE).ended(0);
    (place, printed.clone())
}

fn ran(mut command: Command) -> Output {
    let program = command.get_program().to_owned();
    let output = command.output();
    output.unwrap_or_else(|error| panic!("{} can't be run ({error}): cargo xtask setup", program.display()))
}

/// How many signatures poppler calls valid, and how many not.
fn pdfsig(file: &Path) -> (usize, usize) {
    let mut command = Command::new("pdfsig");
    command.arg("-nocert").arg(file);
    let said = String::from_utf8_lossy(&ran(command).stdout).into_owned();
    let valid = said.matches("Signature is Valid.").count();
    (valid, said.matches("Signature Validation:").count() - valid)
}

/// pyHanko in the Python that `cargo xtask setup` makes beside the built programs.
fn peer(args: &[&str]) -> Output {
    let built = Path::new(env!("CARGO_BIN_EXE_countersign")).ancestors().nth(2).unwrap_or(Path::new("."));
    let mut command = Command::new(built.join("pyhanko/bin/python3"));
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../xtask/peers/signatures.py")).args(args);
    ran(command)
}

fn shown(path: PathBuf) -> String {
    path.to_string_lossy().into_owned()
}

/// How many signatures pyHanko says hold, and how many not; what it can't even read has none that hold.
fn pyhanko(file: PathBuf) -> (usize, usize) {
    let said = peer(&["check", &shown(file)]);
    let found: Vec<Value> = serde_json::from_slice(&said.stdout).unwrap_or_default();
    let holds = found.iter().filter(|one| one["holds"] == true).count();
    (holds, found.len() - holds)
}

#[track_caller]
fn made(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

impl Place {
    fn sign(&self, file: &str, field: &str) -> Run {
        self.told(&["sign", file, "--identity", "dana.identity", "--field", field], PASSPHRASE)
    }

    fn pkcs12(&self, name: &str, kind: &str) {
        made(&peer(&["pkcs12", &shown(self.path(name)), "secret", kind]));
    }

    fn other_signs(&self, file: &str, out: &str, field: &str) {
        self.pkcs12("other.p12", "rsa");
        let (file, out, key) = (self.path(file), self.path(out), self.path("other.p12"));
        made(&peer(&["sign", &shown(file), &shown(out), field, &shown(key), "secret"]));
    }

    /// That ours, poppler and pyHanko find the same number of signatures, and that all of them hold.
    #[track_caller]
    fn all_hold(&self, file: &str, count: usize) -> Value {
        let proof = self.json(&["verify-pdf", file, "--workspace", FILE]).ended(0).json();
        let keys = proof["keys"].as_array().map_or(&[][..], Vec::as_slice);
        assert_eq!(keys.iter().filter(|key| key["holds"] == true).count(), count, "{proof:#}");
        assert_eq!(keys.len(), count);
        assert_eq!(pdfsig(&self.path(file)), (count, 0), "poppler");
        assert_eq!(pyhanko(self.path(file)), (count, 0), "pyHanko");
        proof
    }
}

fn codes(proof: &Value) -> Vec<&str> {
    proof["findings"].as_array().into_iter().flatten().filter_map(|finding| finding["code"].as_str()).collect()
}

#[test]
fn a_print_has_fields_where_they_are_asked_for_and_the_same_content() {
    let (place, printed) = place();
    let print = |out: &str, more: &[&str]| {
        let print = ["print", FILE, "sign-off-certificate", "--of", "unit-testing", "--out", out];
        place.json(&[&print[..], more].concat()).ended(0).json()
    };
    assert_eq!(print("plain.pdf", &[])["digest"], printed["digest"]);
    assert_eq!(print("again.pdf", &["--fields"])["digest"], printed["digest"]);
    let read = |name: &str| fs::read(place.path(name)).unwrap();
    assert_eq!(read("again.pdf"), read("c.pdf"), "the same content and choice, the same bytes");
    assert_ne!(read("plain.pdf"), read("c.pdf"));
    assert_eq!(judged(&read("c.pdf")), [] as [String; 0], "fields keep the standards");
    let plain = place.json(&["verify-pdf", "plain.pdf"]).ended(0).json();
    assert_eq!((&plain["empty_fields"], &plain["keys"]), (&serde_json::json!([]), &serde_json::json!([])));
    assert!(codes(&plain).contains(&"proof-no-key"));
    let fields = place.json(&["verify-pdf", "c.pdf"]).ended(0).json();
    assert_eq!(fields["empty_fields"], serde_json::json!(["signature-1", "signature-2"]));
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and pyHanko, which the set-up brings to Debian alone")]
fn both_sides_sign_one_file_and_three_programs_agree() {
    let (place, printed) = place();
    let before = fs::read(place.path("c.pdf")).unwrap();
    let signed = place.sign("c.pdf", "signature-1").ended(0).json();
    assert_eq!(
        (&signed["field"], &signed["empty_fields"]),
        (&"signature-1".into(), &serde_json::json!(["signature-2"]))
    );
    let once = fs::read(place.path("c.pdf")).unwrap();
    assert!(once.starts_with(&before), "a signature is appended");
    let proof = place.all_hold("c.pdf", 1);
    assert_eq!(proof["digest"], printed["digest"]);
    assert_eq!(proof["empty_fields"], serde_json::json!(["signature-2"]));
    assert!(codes(&proof).contains(&"proof-certificate"), "the workspace holds exactly that: {proof:#}");
    place.other_signs("c.pdf", "both.pdf", "signature-2");
    let proof = place.all_hold("both.pdf", 2);
    let [first, second] = [&proof["keys"][0], &proof["keys"][1]];
    assert_eq!((&first["by"]["name"], &first["later"]), (&"Dana Whitfield".into(), &1.into()));
    assert_eq!((&second["by"]["name"], &second["later"]), (&"Jörg Österle".into(), &0.into()));
    assert_eq!(first["covers"][2], once.len());
    assert_eq!(second["covers"][2], fs::read(place.path("both.pdf")).unwrap().len());
    assert_eq!(proof["digest"], printed["digest"]);
    let text = place.run(&["verify-pdf", "both.pdf"]).ended(0).out;
    for words in ["nothing else was changed", "Nothing was appended", "compare the fingerprint"] {
        assert!(text.split_whitespace().collect::<Vec<_>>().join(" ").contains(words), "{words}: {text}");
    }
    assert_eq!(place.sign("both.pdf", "signature-2").error(), (1, "refused".to_owned()));
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and pyHanko, which the set-up brings to Debian alone")]
fn we_sign_after_the_other_side() {
    let (place, _) = place();
    place.other_signs("c.pdf", "first.pdf", "signature-2");
    place.all_hold("first.pdf", 1);
    let sign = ["sign", "first.pdf", "--identity", "dana.identity", "--out", "both.pdf"];
    assert_eq!(place.told(&sign, PASSPHRASE).ended(0).json()["field"], "signature-1", "the only empty one");
    place.all_hold("both.pdf", 2);
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and pyHanko, which the set-up brings to Debian alone")]
fn a_signature_with_rsa_pss_holds_and_a_flip_of_it_does_not() {
    let (place, _) = place();
    place.pkcs12("other.p12", "rsa");
    let (file, out, key) = (place.path("c.pdf"), place.path("pss.pdf"), place.path("other.p12"));
    made(&peer(&["pss", &shown(file), &shown(out), "signature-2", &shown(key), "secret"]));
    let proof = place.all_hold("pss.pdf", 1);
    assert!(codes(&proof).contains(&"proof-key-holds"), "{proof:#}");
    let bytes = fs::read(place.path("pss.pdf")).unwrap();
    let covers = proof["keys"][0]["covers"].clone();
    let (from, to) = (covers[0].as_u64().unwrap() as usize, covers[1].as_u64().unwrap() as usize);
    // The signature itself is the last of what stands in its place, before the zeros.
    let last = (from..to).rev().find(|at| bytes[*at].is_ascii_hexdigit() && bytes[*at] != b'0').unwrap();
    let mut flipped = bytes;
    flipped[last - 8] = if flipped[last - 8] == b'1' { b'2' } else { b'1' };
    fs::write(place.path("pss.pdf"), flipped).unwrap();
    let proof = place.json(&["verify-pdf", "pss.pdf"]).ended(1).json();
    assert!(codes(&proof).contains(&"key-fault-key"), "{proof:#}");
    place.sign("c.pdf", "signature-1").ended(0);
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and pyHanko, which the set-up brings to Debian alone")]
fn a_flip_in_what_was_signed_is_refused_by_all_three() {
    let (place, _) = place();
    place.sign("c.pdf", "signature-1").ended(0);
    let bytes = fs::read(place.path("c.pdf")).unwrap();
    let proof = place.json(&["verify-pdf", "c.pdf"]).ended(0).json();
    let covers: Vec<usize> =
        (0..3).filter_map(|at| proof["keys"][0]["covers"][at].as_u64()).map(|at| at as usize).collect();
    let [from, to, end] = covers[..] else { panic!("{proof:#}") };
    // In the pages, shortly before the signature, in its form, and in what follows it.
    for at in [500, from / 2, from - 300, to + 3] {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1;
        fs::write(place.path("flipped.pdf"), &flipped).unwrap();
        let ours = place.json(&["verify-pdf", "flipped.pdf"]).ended(1).json();
        assert_eq!(ours["verifies"], false, "byte {at}");
        assert_eq!(pdfsig(&place.path("flipped.pdf")).0, 0, "poppler, byte {at}");
        assert_eq!(pyhanko(place.path("flipped.pdf")).0, 0, "pyHanko, byte {at}");
    }
    // What readers let pass: other bytes where only zeros belong, and bytes that no signature covers.
    let mut padded = bytes.clone();
    padded[to - 3] = b'7';
    let appended = [&bytes[..], b"% more\n"].concat();
    for (changed, code) in [(padded, "key-fault-padding"), (appended, "proof-appended")] {
        fs::write(place.path("changed.pdf"), &changed).unwrap();
        let ours = place.json(&["verify-pdf", "changed.pdf"]).ended(1).json();
        assert!(codes(&ours).contains(&code), "{ours:#}");
        assert_eq!(
            place.sign("changed.pdf", "signature-2").error(),
            (1, "refused".to_owned()),
            "nobody signs after that"
        );
        assert_eq!(fs::read(place.path("changed.pdf")).unwrap(), changed);
    }
    assert_eq!(end, bytes.len());
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and pyHanko, which the set-up brings to Debian alone")]
fn keys_from_elsewhere_are_taken_in_and_sign() {
    let (place, _) = place();
    for kind in ["rsa", "p256", "p384", "issued", "old"] {
        let (p12, identity, out) = (format!("{kind}.p12"), format!("{kind}.identity"), format!("{kind}.pdf"));
        place.pkcs12(&p12, kind);
        let import = ["identity", "import", &p12, "--out", &identity];
        let wrong = place.told(&import, &format!("other\n{PASSPHRASE}"));
        assert_eq!(wrong.error().0, 2, "{kind}");
        assert!(!place.path(&identity).exists());
        let about = place.told(&import, &format!("secret\n{PASSPHRASE}")).ended(0).json();
        assert_eq!(
            (&about["name"], &about["self_signed"]),
            (&"Jörg Österle".into(), &(kind != "issued").into()),
            "{kind}"
        );
        let sign = ["sign", "c.pdf", "--identity", &identity, "--field", "signature-2", "--out", &out];
        place.told(&sign, PASSPHRASE).ended(0);
        let proof = place.all_hold(&out, 1);
        let issued = codes(&proof).contains(&"proof-key-issued");
        assert_eq!(issued, kind == "issued", "{proof:#}");
    }
    for (name, bytes) in [("text.p12", &b"Hello"[..]), ("empty.p12", b""), ("deep.p12", &[0x30; 4000])] {
        fs::write(place.path(name), bytes).unwrap();
        let run = place.told(&["identity", "import", name, "--out", "no.identity"], &format!("secret\n{PASSPHRASE}"));
        assert_eq!(run.error(), (2, "pkcs12-unreadable".to_owned()), "{name}");
    }
}

#[test]
fn an_identity_is_never_overwritten_nor_used_where_it_is_damaged() {
    let (place, _) = place();
    let shown = place.json(&["identity", "show", "dana.identity"]).ended(0).json();
    assert_eq!((&shown["name"], &shown["email"]), (&"Dana Whitfield".into(), &"dana@example.com".into()));
    let new = ["identity", "new", "dana.identity", "--name", "Dana Whitfield"];
    assert_eq!(place.told(&new, PASSPHRASE).error().1, "exists");
    let short = place.told(&["identity", "new", "short.identity", "--name", "Dana"], "short\n");
    assert_eq!(short.error(), (2, "passphrase-short".to_owned()));
    let sign = ["sign", "c.pdf", "--identity", "dana.identity", "--field", "signature-1"];
    assert_eq!(place.told(&sign, "another passphrase\n").error(), (2, "secret-wrong-passphrase".to_owned()));
    let which = ["sign", "c.pdf", "--identity", "dana.identity"];
    assert_eq!(place.told(&which, PASSPHRASE).error(), (2, "sign-which-field".to_owned()));
    assert_eq!(place.sign("c.pdf", "signature-9").error(), (2, "sign-unknown-field".to_owned()));
    let before = fs::read(place.path("c.pdf")).unwrap();
    let text = fs::read_to_string(place.path("dana.identity")).unwrap();
    let at = text.find("\"key\": \"").unwrap() + 60;
    let damaged = format!("{}{}{}", &text[..at], if &text[at..=at] == "A" { "B" } else { "A" }, &text[at + 1..]);
    fs::write(place.path("dana.identity"), &damaged).unwrap();
    assert_eq!(place.told(&sign, PASSPHRASE).error(), (4, "damaged".to_owned()));
    assert_eq!(place.json(&["identity", "show", "dana.identity"]).error(), (4, "damaged".to_owned()));
    assert_eq!(fs::read_to_string(place.path("dana.identity")).unwrap(), damaged, "it stays as it is");
    assert_eq!(fs::read(place.path("c.pdf")).unwrap(), before);
    fs::write(place.path("other.identity"), "Hello").unwrap();
    assert_eq!(place.json(&["identity", "show", "other.identity"]).error(), (3, "foreign".to_owned()));
    assert_eq!(place.json(&["identity", "show", "gone.identity"]).error(), (3, "missing".to_owned()));
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler and pyHanko, which the set-up brings to Debian alone")]
fn a_certificate_that_keys_signed_is_kept_saved_again_and_told_in_the_evidence() {
    let (place, _) = place();
    let of = "OES-C-";
    let keep = |file: &str| place.json(&["signed", "keep", FILE, file, "--as", "Dana Whitfield"]);
    assert_eq!(keep("c.pdf").error(), (1, "refused".to_owned()), "nobody signed it yet");
    let more = ["--keep", FILE, "--as", "Dana Whitfield"];
    let sign = ["sign", "c.pdf", "--identity", "dana.identity", "--field", "signature-1"];
    let signed = place.told(&[&sign[..], &more].concat(), PASSPHRASE).ended(0).json();
    let kept = &signed["kept"]["kept"];
    assert_eq!((&kept["whole"], &kept["keys"][0]["name"]), (&true.into(), &"Dana Whitfield".into()), "{signed:#}");
    assert_eq!(keep("c.pdf").error(), (1, "refused".to_owned()), "it is kept already");
    let once = fs::read(place.path("c.pdf")).unwrap();

    place.other_signs("c.pdf", "both.pdf", "signature-2");
    let both = keep("both.pdf").ended(0).json();
    assert_eq!(both["kept"]["keys"].as_array().map(Vec::len), Some(2), "{both:#}");
    assert_eq!(both["kept"]["whole"], true, "it goes on from the file that was kept");
    let id = both["signature"].as_str().unwrap();
    place.json(&["signed", "save", FILE, id, "--out", "again.pdf"]).ended(0);
    assert_eq!(fs::read(place.path("again.pdf")).unwrap(), fs::read(place.path("both.pdf")).unwrap());
    place.all_hold("again.pdf", 2);

    // What was changed, what another certificate is, and what nobody signed.
    let mut flipped = once.clone();
    flipped[500] ^= 1;
    let other = ["print", FILE, "sign-off-certificate", "--of", "design", "--fields", "--out", "design.pdf"];
    place.json(&other).ended(0);
    place.sign("design.pdf", "signature-1").ended(0);
    fs::write(place.path("flipped.pdf"), flipped).unwrap();
    fs::write(place.path("long.pdf"), [&once[..], b"% more\n"].concat()).unwrap();
    fs::write(place.path("note.pdf"), b"no PDF").unwrap();
    let digest = |name: &str| place.json(&["attach", FILE, name]).ended(0).json()["files"][0]["digest"].clone();
    for (file, why) in [
        ("flipped.pdf", "hold"),
        ("long.pdf", "hold"),
        ("note.pdf", "no PDF that can be read"),
        ("design.pdf", "This is not certificate"),
    ] {
        if file != "design.pdf" {
            let text = place.run(&["signed", "keep", FILE, file, "--as", "Dana Whitfield"]).ended(1).err;
            assert!(text.contains(why), "{file}: {text}");
        }
        let args = serde_json::json!({"signature": id, "file": digest(file), "name": file,
            "keys": [{"name": "Forged", "fingerprint": "00"}], "whole": true});
        let run = place.decide(&serde_json::json!({"command": "sign-off.keep-file", "args": args}).to_string());
        assert_eq!(run.error(), (1, "refused".to_owned()), "{file}: the file says what it proves, not the command");
    }

    // The certificate is the same with and without what is kept, and the evidence holds it.
    let proof = place.json(&["verify-pdf", "again.pdf", "--workspace", FILE]).ended(0).json();
    assert!(codes(&proof).contains(&"proof-certificate"));
    place.json(&["verify", FILE]).ended(0);
    place.json(&["bundle", FILE, "--out", "e.zip"]).ended(0);
    let mut unzip = Command::new("unzip");
    unzip.args(["-q", "e.zip", "-d", "e"]).current_dir(place.path("."));
    made(&ran(unzip));
    let number = place.json(&["show", FILE, id]).ended(0).json()["reference"].clone();
    let number = number.as_str().unwrap();
    assert!(number.starts_with(of), "{number}");
    for (place_in, count) in [(1, 1), (2, 2)] {
        let file = place.path(&format!("e/signatures/signed-{number}-{place_in}.pdf"));
        assert_eq!(pdfsig(&file), (count, 0), "{}", file.display());
    }
    let mut text = Command::new("pdftotext");
    text.args(["-layout", "e/how-to-check.pdf", "-"]).current_dir(place.path("."));
    let text = String::from_utf8_lossy(&ran(text).stdout).into_owned();
    assert!(text.contains(&format!("pdfsig -nocert signatures/signed-{number}-1.pdf")), "{text}");
}
