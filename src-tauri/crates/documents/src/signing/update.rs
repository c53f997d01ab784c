//! Appending to a file (ISO 32000-1, 7.5.6): new and changed objects after everything that was there, which stays as it is.

use std::io::Write as _;

use lopdf::xref::XrefType;
use lopdf::{Dictionary, Document, Object, ObjectId};
use sha2::{Digest as _, Sha256};

use super::Error;

/// The most objects that readers take (ISO 32000-1, table C.1).
const MOST_OBJECTS: u32 = 8_388_607;

/// An object, as it is written, and where it stands in the new file.
struct Written {
    id: ObjectId,
    at: usize,
}

/// A file with what is appended to it.
pub struct Update<'f> {
    file: &'f Document,
    bytes: Vec<u8>,
    written: Vec<Written>,
    next: u32,
    before: usize,
}

impl<'f> Update<'f> {
    /// Begins after a file's bytes.
    ///
    /// # Errors
    /// [`Error::Unreadable`] where the file doesn't say where its newest table of objects is.
    pub fn after(bytes: &[u8], file: &'f Document) -> Result<Self, Error> {
        let before = newest_table(bytes).ok_or_else(|| Error::Unreadable("no startxref".into()))?;
        let mut bytes = bytes.to_vec();
        if !bytes.ends_with(b"\n") {
            bytes.push(b'\n');
        }
        let size = file.trailer.get(b"Size").ok().and_then(|size| size.as_i64().ok()).unwrap_or_default();
        let size = u32::try_from(size).unwrap_or_default();
        let next = size.max(file.max_id.saturating_add(1)).max(file.reference_table.size);
        if next > MOST_OBJECTS {
            return Err(Error::Unreadable(format!("it claims {next} objects")));
        }
        Ok(Self { file, bytes, written: Vec::new(), next, before })
    }

    /// A number for a new object.
    pub fn reserve(&mut self) -> ObjectId {
        self.next += 1;
        (self.next - 1, 0)
    }

    /// Writes an object and says where its body begins.
    pub fn object(&mut self, id: ObjectId, body: &[u8]) -> usize {
        self.written.push(Written { id, at: self.bytes.len() });
        let _ = writeln!(self.bytes, "{} {} obj", id.0, id.1);
        let at = self.bytes.len();
        self.bytes.extend_from_slice(body);
        self.bytes.extend_from_slice(b"\nendobj\n");
        at
    }

    /// Writes an object from its parts.
    pub fn written(&mut self, id: ObjectId, object: &Object) {
        self.object(id, &body(object));
    }

    /// The whole file, with the table of what was appended in the form that the file has.
    pub fn finish(mut self) -> Vec<u8> {
        let start;
        match self.file.reference_table.cross_reference_type {
            XrefType::CrossReferenceStream => {
                let id = self.reserve();
                start = self.bytes.len();
                self.written.push(Written { id, at: start });
                self.written.sort_by_key(|written| written.id);
                let mut table = Vec::new();
                let mut index = String::new();
                for written in &self.written {
                    index.push_str(&format!("{} 1 ", written.id.0));
                    table.push(1);
                    table.extend_from_slice(&(written.at as u32).to_be_bytes());
                    table.extend_from_slice(&written.id.1.to_be_bytes());
                }
                let trailer = self.trailer();
                let _ = write!(
                    self.bytes,
                    "{} {} obj\n<</Type/XRef/W[1 4 2]/Index[{index}]{trailer}/Length {}>>\nstream\n",
                    id.0,
                    id.1,
                    table.len()
                );
                self.bytes.extend_from_slice(&table);
                self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
            }
            XrefType::CrossReferenceTable => {
                start = self.bytes.len();
                self.written.sort_by_key(|written| written.id);
                self.bytes.extend_from_slice(b"xref\n");
                for written in &self.written {
                    let _ = write!(self.bytes, "{} 1\n{:010} {:05} n \n", written.id.0, written.at, written.id.1);
                }
                let trailer = self.trailer();
                let _ = write!(self.bytes, "trailer\n<<{trailer}>>\n");
            }
        }
        let _ = write!(self.bytes, "startxref\n{start}\n%%EOF\n");
        self.bytes
    }

    /// The entries that every table has. The second half of the identity is new, since the file is another than before.
    fn trailer(&self) -> String {
        let entry = |key: &str| self.file.trailer.get(key.as_bytes()).ok().map(body);
        let text = |body: Vec<u8>| String::from_utf8_lossy(&body).into_owned();
        let mut out = format!("/Size {}/Prev {}", self.next, self.before);
        for key in ["Root", "Info"] {
            if let Some(value) = entry(key) {
                out.push_str(&format!("/{key} {}", text(value)));
            }
        }
        let first = self.file.trailer.get(b"ID").ok().and_then(|id| id.as_array().ok()).and_then(|id| id.first());
        let first = first.and_then(|first| first.as_str().ok()).unwrap_or_default();
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let second = &Sha256::digest(&self.bytes)[..16];
        out.push_str(&format!("/ID[<{}><{}>]", hex(first), hex(second)));
        out
    }
}

/// An object as it is written. A stream is written as its dictionary: none is ever changed here.
pub fn body(object: &Object) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut out, object);
    out
}

fn write(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Name(name) => write_name(out, name),
        Object::String(text, _) => {
            out.push(b'<');
            text.iter().for_each(|byte| out.extend_from_slice(format!("{byte:02X}").as_bytes()));
            out.push(b'>');
        }
        Object::Array(list) => {
            out.push(b'[');
            for one in list {
                write(out, one);
                out.push(b' ');
            }
            out.push(b']');
        }
        Object::Dictionary(own) => write_dictionary(out, own),
        Object::Stream(stream) => write_dictionary(out, &stream.dict),
        Object::Reference(id) => out.extend_from_slice(format!("{} {} R", id.0, id.1).as_bytes()),
    }
}

fn write_dictionary(out: &mut Vec<u8>, own: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in own {
        write_name(out, key);
        out.push(b' ');
        write(out, value);
    }
    out.extend_from_slice(b">>");
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

/// Where the newest table of objects is, as the end of the file says.
fn newest_table(bytes: &[u8]) -> Option<usize> {
    const WORD: &[u8] = b"startxref";
    let at = bytes.windows(WORD.len()).rposition(|window| window == WORD)?;
    let digits: Vec<u8> = bytes[at + WORD.len()..].iter().copied().skip_while(u8::is_ascii_whitespace).collect();
    let digits = digits.split(|byte| !byte.is_ascii_digit()).next()?;
    std::str::from_utf8(digits).ok()?.parse().ok().filter(|at| *at < bytes.len())
}
