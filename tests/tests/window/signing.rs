//! A key of one's own: made in the window, used on the certificate of one's signature, and what checking the file then says.

use acceptance::window::{By, Window};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::identity::Identity;
use countersign::workspace::{Access, Print, Workspace};
use std::fs;

use crate::project::project;
use crate::steps::{dialog_says, go, main_text, pick, picture, press, press_by_keyboard, press_in_dialog, said};

/// Drops a file with these bytes on the page.
const DROP: &str = "const [name, bytes] = arguments;
    const content = Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([content], name, { type: 'application/pdf' }));
    document.querySelector('main').dispatchEvent(
        new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));";

/// Where the window keeps the identity, in its folder.
const KEPT: &str = "home/config/app.countersign.desktop/signing-identity.json";

const PASSPHRASE: &str = "korrekt Pferd Batterie";

/// The settings of this computer, with the key that is kept there.
pub fn identity(window: &Window) {
    go(window, "Settings");
    pick(window, "This computer");
    let heading = said(window, "Signing identity");
    window.see(&By::Role("heading", &heading));
}

/// The dialog in which a key is made.
pub fn make(window: &Window) {
    identity(window);
    press_by_keyboard(window, "Make a key…");
    window.see(&By::OnlyRole("dialog"));
}

/// A password has no role: it is found by its label.
fn write_secret(window: &Window, label: &str, text: &str) {
    let find = "return [...document.querySelectorAll('[role=dialog] label')]
        .find((each) => each.textContent.trim().startsWith(arguments[0]))?.htmlFor ?? ''";
    let id = window.script(find, vec![label.into()]);
    let id = id.as_str().expect("it has a label");
    window.fill(&By::Css(&format!("[id='{id}']")), text);
}

/// Drops a file anywhere and has it verified.
fn verify(window: &Window, name: &str, bytes: &[u8]) {
    window.script(DROP, vec![name.into(), STANDARD.encode(bytes).into()]);
    window.see(&By::Role("dialog", "What to do with this file"));
    let take = "[...document.querySelectorAll('[role=dialog] button.offer')]
        .find((each) => each.textContent.trim().startsWith('Verify and match')).click()";
    window.script(take, vec![]);
    window.see(&By::Role("dialog", "Verify a printed file"));
}

#[test]
fn a_key_is_made_signs_the_certificate_and_the_check_says_what_that_proves() {
    project("signing", "Priya Raman", |window| {
        make(window);
        window.check_accessibility();
        assert_eq!(window.value(&By::Role("textbox", "Name")), "Priya Raman", "who acts is who it is likely to be for");
        write_secret(window, "Passphrase for signing", "too short");
        let act = "[...document.querySelectorAll('[role=dialog] button')].find((it) => it.textContent.trim() === 'Make the key').click()";
        window.script(act, vec![]);
        window.wait_until("it is said how long it must be", |window| dialog_says(window, "12 characters at least"));
        write_secret(window, "Passphrase for signing", PASSPHRASE);
        press_in_dialog(window, "Make the key");
        window.wait_until("it is ready", |window| main_text(window).contains("Ready to sign"));
        window.check_accessibility();
        picture(window, "signing-identity");
        let kept = window.folder().file(KEPT);
        let identity = Identity::read(&fs::read(&kept).expect("it is kept")).expect("it is whole");
        assert_eq!(identity.about().name, "Priya Raman");

        let signed = window.folder().file("signed.pdf");
        go(window, "Sign-offs");
        let open = "const line = [...document.querySelectorAll('main button, main a')]
                .find((each) => each.textContent.includes('Unit testing'));
            line?.click();
            return line !== undefined;";
        window.wait_until("the sign-off is listed", |window| window.script(open, vec![]) == true);
        window.wait_until("her signature is shown", |window| main_text(window).contains("Sign with my key"));
        press(window, "Sign with my key…");
        window.wait_until("it says as whom", |window| dialog_says(window, "Signs as"));
        window.check_accessibility();
        write_secret(window, "Passphrase", PASSPHRASE);
        picture(window, "signing-certificate");
        let act = act.replace("Make the key", "Sign and save");
        window.script(&act, vec![]);
        window.choose_in_dialog("Save as PDF", &signed);
        window.see_gone(&By::OnlyRole("dialog"));
        let bytes = fs::read(&signed).expect("it was written");
        window.wait_until("it stays with the signature", |window| {
            main_text(window).contains("Signed with the key of Priya Raman")
        });
        window.check_accessibility();
        picture(window, "signing-kept");
        let again = window.folder().file("again.pdf");
        press(window, "Save the signed file…");
        window.choose_in_dialog("Save as PDF", &again);
        window.wait_until("it was written", |_| again.exists());
        assert_eq!(fs::read(&again).expect("it was written"), bytes);

        verify(window, "signed.pdf", &bytes);
        window.wait_until("it verifies", |window| dialog_says(window, "Verifies"));
        for words in
            ["nothing that was signed has changed", "Nothing was appended", "is empty", "compare the fingerprint"]
        {
            assert!(dialog_says(window, words), "{words}");
        }
        window.check_accessibility();
        picture(window, "signing-verified");
        press_in_dialog(window, "Done");

        let mut changed = bytes.clone();
        changed[500] ^= 1;
        verify(window, "changed.pdf", &changed);
        window.wait_until("it doesn't", |window| dialog_says(window, "Does not verify"));
        press_in_dialog(window, "Done");

        // A damaged key is said to be damaged, and no other takes its place.
        let text = fs::read_to_string(&kept).expect("it is kept").replace("\"key\": \"A", "\"key\": \"B");
        fs::write(&kept, &text).expect("it can be written");
        identity_again(window);
        window.wait_until("it is said", |window| main_text(window).contains("The signing identity is damaged"));
        window.check_accessibility();
        assert_eq!(fs::read_to_string(&kept).expect("it is kept"), text);
    });
}

/// A key that a company handed out, for Priya Raman: P-256, until 2099, under the password `secret`.
const PKCS12: &[u8] = include_bytes!("signing/priya.p12");

/// Gives the dialog that is open a file, as choosing one does.
const CHOOSE: &str = "const [name, bytes] = arguments;
    const content = Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([content], name));
    const input = document.querySelector('[role=dialog] input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));";

/// The certificate of the first signature of the project that is open, with fields to sign in.
fn with_fields(window: &Window) -> Vec<u8> {
    let file = window.folder().path().join("oesterle.countersign");
    let workspace = Workspace::open(&file, Access::Read).expect("it can be read beside the window");
    let project = workspace.projects().expect("they are listed")[0].id;
    let of = Some("unit-testing".to_owned());
    let print = Print { document: "sign-off-certificate".to_owned(), of, fields: true, ..Print::default() };
    workspace.print(project, &print).expect("it prints").pdf
}

#[test]
fn a_key_from_elsewhere_is_imported_and_signs_a_file_that_was_dropped() {
    project("signing-import", "Priya Raman", |window| {
        identity(window);
        press_by_keyboard(window, "Import a key…");
        window.see(&By::Role("dialog", "Import a signing identity"));
        window.script(CHOOSE, vec!["priya.p12".into(), STANDARD.encode(PKCS12).into()]);
        write_secret(window, "Password of the file", "another");
        write_secret(window, "Passphrase for signing", PASSPHRASE);
        let act = |name: &str| {
            let click = "[...document.querySelectorAll('[role=dialog] button')]
                .find((it) => it.textContent.trim() === arguments[0]).click()";
            window.script(click, vec![name.into()]);
        };
        act("Import the key");
        window.wait_until("the password is wrong", |window| {
            window.count(&By::Css("[role=dialog] [role=alert], [role=dialog] .card")) > 0
        });
        window.check_accessibility();
        write_secret(window, "Password of the file", "secret");
        press_in_dialog(window, "Import the key");
        window.wait_until("it is ready", |window| main_text(window).contains("Ready to sign"));

        let printed = with_fields(window);
        verify(window, "certificate.pdf", &printed);
        window.wait_until("its fields are told", |window| dialog_says(window, "is empty"));
        act("Sign with my key…");
        window.wait_until("it says as whom", |window| {
            dialog_says(window, "Signs as") && dialog_says(window, "Priya Raman")
        });
        window.check_accessibility();
        write_secret(window, "Passphrase", PASSPHRASE);
        let signed = window.folder().file("certificate-signed.pdf");
        act("Sign and save");
        window.choose_in_dialog("Save as PDF", &signed);
        window.see_gone(&By::OnlyRole("dialog"));
        let bytes = fs::read(&signed).expect("it was written");
        assert!(bytes.starts_with(&printed), "what was there stays");

        verify(window, "certificate-signed.pdf", &bytes);
        window.wait_until("it verifies", |window| dialog_says(window, "Verifies"));
        assert!(dialog_says(window, "nothing that was signed has changed"));
        press_in_dialog(window, "Done");
    });
}

/// The settings once more, read anew.
fn identity_again(window: &Window) {
    go(window, "Project home");
    identity(window);
}
