//! Mail: a message that is handed to the person's own mail program, to be looked at and sent there.

use crate::failure::Failure;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands as it is in an address of RFC 6068; everything else is written as its bytes.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

/// Opens the system's mail program with a message that is ready to send. Nothing is sent from here.
#[tauri::command]
pub async fn write_mail(to: String, subject: String, body: String) -> Result<(), Failure> {
    open::that_detached(address(&to, &subject, &body)).map_err(|error| Failure::because("no-mail-program", error))
}

/// The message as an address. Lines of the body end as RFC 6068 asks for.
fn address(to: &str, subject: &str, body: &str) -> String {
    let escaped = |text: &str| utf8_percent_encode(text, ESCAPED).to_string();
    let body = body.replace("\r\n", "\n").replace('\n', "\r\n");
    format!("mailto:{}?subject={}&body={}", escaped(to.trim()), escaped(subject), escaped(&body))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn nothing_in_a_message_can_add_a_field_or_name_another_program() {
        let written = address("jan@oesterle.example", "Data Mappings & more?", "Dear Jan,\nsign 50 %");
        let expected = "mailto:jan@oesterle.example?subject=Data%20Mappings%20%26%20more%3F\
            &body=Dear%20Jan%2C%0D%0Asign%2050%20%25";
        assert_eq!(written, expected);
        let hostile = address("a@b.example?bcc=all@b.example&x=\" -e", "", "");
        assert_eq!(hostile, "mailto:a@b.example%3Fbcc%3Dall@b.example%26x%3D%22%20-e?subject=&body=");
        assert_eq!(address("", "陈", ""), "mailto:?subject=%E9%99%88&body=");
    }
}
